//! The floor of a sitting with 800 motions on its paper, and a text of 1 MB with 500 amendments.

use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

use tauride_rules::ids::SittingId;
use tauride_rules::motion::text::{Difference, in_conflict, synopsis};
use tauride_rules::{Actor, State, enact};
use tauride_view::Floor;

use crate::Size;
use crate::report::{Rounds, millis};
use crate::said::{founding, play};

type Done = Result<(), Box<dyn std::error::Error>>;

/// A council of forty under the ranked motions.
const CHARTER: &str = r#"
name = "A council with a long paper"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"

[body.council]
article = "3"
kind = "council"
sittings = { notice = "1 day" }
motions = { orders = "parliamentary" }

[[body.council.seats]]
article = "3"
from = "branch"
norm = { seats = 40 }
elected = { method = "approval", ballot = "named" }

[amend]
article = "4"
by = "council"
majority = "at least 2/3 of votes"
"#;

/// Until forty are in the hall.
const BEGINS: &[&str] = &[
    "the clerk lets time pass to 2026-03-01 10:00",
    "the founders form the unit \"North\" (branch)",
    "the founders enrol 50 members in U1",
    "the founders form the body \"Council\" (council) of U1",
    "the founders call an election in C1",
    "M1..M40 stand in E1",
    "the founders close nominations in E1",
    "the founders declare the candidates in E1 elected by acclamation",
    "M1 calls a sitting of B1 for 2026-03-02 10:00 at \"the hall\": \"motions\"",
    "the clerk lets time pass to 2026-03-02 10:00",
    "M1 opens H1",
    "M2..M40 check in to H1",
];

/// What is pending: three on top of each other.
const PENDING: &[&str] = &[
    "M1 moves A1",
    "M2 seconds A1",
    "M3 moves in H1 to lay the question on the table",
    "M4 seconds A801",
    "M5 moves in H1 to take a recess",
    "M6 seconds A802",
];

/// How many each of the forty submits.
const EACH: usize = 20;

/// How often, in turns.
const ROUNDS: usize = 9;

/// What is pending and what is in order, as a page asks for it: with 800 motions on the paper, and with none.
pub(crate) fn stack(_: Size) -> Done {
    let (mut long, mut short) = (State::default(), State::default());
    for state in [&mut long, &mut short] {
        *state = State::new();
        enact(state, Actor::Founders, &founding(CHARTER)?)?;
        play(state, BEGINS)?;
    }
    for member in 1..=EACH * 2 {
        for _ in 0..EACH {
            play(
                &mut long,
                &[&*format!("M{member} submits to H1, under item 1, \"Bread\": \"That bread be rationed\"")],
            )?;
        }
    }
    play(&mut long, PENDING)?;
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        rounds.note(millis(asked(&long)) * 1e3, millis(asked(&short)) * 1e3);
    }
    let what = "sitting: what is in order, 800 motions, one look";
    rounds.figure(what, ("µs", "≤ 50"), "the same with nothing on the paper");
    Ok(())
}

/// How long one look takes, of a thousand.
fn asked(state: &State) -> Duration {
    let begun = Clock::now();
    for _ in 0..1_000 {
        black_box(Floor::of(black_box(state), SittingId(1)));
    }
    begun.elapsed() / 1_000
}

/// A text of 1 MB, every part of it once, with what 500 amendments would change, and which of them conflict.
pub(crate) fn text(_: Size) -> Done {
    let clause =
        |number: usize| format!("That the {number}th branch be told what was resolved, {}", "and by whom, ".repeat(11));
    let text = (1..=5_200).map(clause).collect::<Vec<_>>().join("\n");
    let amendments: Option<Vec<Difference>> = (0..500_u32)
        .map(|place| {
            let number = place * 10 + 1 + u32::from(place % 7 == 0);
            let strike = if place % 2 == 0 { format!("the {number}th branch") } else { format!("{number}th") };
            Difference::new(&text, number, &strike, "every branch".into())
        })
        .collect();
    let amendments = amendments.ok_or("an amendment has no place")?;
    let all: Vec<&Difference> = amendments.iter().collect();
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Clock::now();
        let parts = synopsis(&text, &all);
        let said: usize = parts.iter().map(|part| format!("{part:?}").len()).sum();
        black_box((said, in_conflict(&all)));
        let got = begun.elapsed();
        let begun = Clock::now();
        black_box(text.clone());
        rounds.note(millis(got), millis(begun.elapsed()));
    }
    let what = format!("sitting: a text of {} bytes, 500 amendments", text.len());
    rounds.figure(&what, ("ms", "≤ 50"), "copying the text");
    Ok(())
}
