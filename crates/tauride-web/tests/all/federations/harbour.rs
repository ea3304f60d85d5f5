//! A small federation: three ports, a council of their delegates, an executive.

use std::sync::Arc;

use tauride_clerk::{Answer, Clerk, Founding, ManualClock, Request};
use tauride_phrase::{NoNames, read_acts};
use tauride_rules::instant::Instant;

/// Returns the federation after what stands in `harbour.txt` happened.
pub(crate) fn harbour() -> Clerk {
    let noon = Instant::parse("2026-03-03T12:00:00Z").unwrap();
    harbour_by(&Arc::new(ManualClock::new(noon)))
}

/// Returns the same by a clock that can be set.
pub(crate) fn harbour_by(clock: &Arc<ManualClock>) -> Clerk {
    let text = include_str!("harbour.toml");
    let charter = Box::new(tauride_charter::check("harbour.toml", text).unwrap().charter);
    let founding = Founding { origin: "example.org/harbour".to_owned(), text: text.into(), charter };
    let clerk = Clerk::in_memory(founding, Arc::<ManualClock>::clone(clock)).unwrap();
    for line in include_str!("harbour.txt").lines() {
        say(&clerk, line);
    }
    clerk
}

/// Has the clerk enter what a line says.
pub(crate) fn say(clerk: &Clerk, line: &str) {
    let (actors, act) = read_acts(line, &NoNames).unwrap();
    for by in actors {
        let answer = clerk.submit(Request::new(by, act.clone())).unwrap();
        assert!(matches!(answer, Answer::Entered { .. }), "{line}: {answer:?}");
    }
}
