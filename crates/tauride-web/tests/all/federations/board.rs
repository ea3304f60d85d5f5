//! A small federation whose board is elected by ranking.

use std::sync::Arc;

use tauride_clerk::{Clerk, Founding, ManualClock};
use tauride_rules::instant::Instant;

use crate::federations::harbour::say;

pub(crate) const CHARTER: &str = include_str!("board.toml");

/// Returns the federation after what stands in `board.txt` happened: one election is open for votes, one for nominations.
pub(crate) fn board() -> Clerk {
    board_under(CHARTER)
}

/// Returns the same under another charter.
pub(crate) fn board_under(text: &str) -> Clerk {
    board_at(text, Arc::new(ManualClock::new(noon())))
}

/// Returns when all of it happens.
pub(crate) fn noon() -> Instant {
    Instant::parse("2026-03-03T12:00:00Z").unwrap()
}

/// Returns the same by a clock that is set to noon.
pub(crate) fn board_at(text: &str, clock: Arc<ManualClock>) -> Clerk {
    let charter = Box::new(tauride_charter::check("board.toml", text).unwrap().charter);
    let founding = Founding { origin: "example.org/board".to_owned(), text: text.into(), charter };
    let clerk = Clerk::in_memory(founding, clock).unwrap();
    for line in include_str!("board.txt").lines() {
        say(&clerk, line);
    }
    clerk
}
