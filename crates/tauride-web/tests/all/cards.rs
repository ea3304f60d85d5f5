//! A hall divides by cards: by forms, in two languages, and as JSON.

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};
use tauride_clerk::{Clerk, Founding, ManualClock};
use tauride_rules::instant::Instant;

use crate::federations::harbour::say;
use crate::forms::press;
use crate::visit::Visit;

const CHARTER: &str = r#"
name = "A union"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.congress]
article = "3"
kind = "council"
sittings = { notice = "0 days", cards = { worth = "electors", demanded_by = "1/4 of present" } }

[[body.congress.seats]]
article = "3"
from = "branch"
norm = { seats = 2 }
elected = { method = "approval", ballot = "named" }
vacancy = []

[amend]
article = "4"
by = "congress"
majority = "at least 2/3 of votes"
"#;

/// North has twenty members and South seven, each with two delegates, and the hall divides.
const LINES: &[&str] = &[
    "the founders form the unit \"North\" (branch)",
    "the founders form the unit \"South\" (branch)",
    "the founders enrol 20 members in U1",
    "the founders enrol 7 members in U2",
    "the founders form the body \"Congress\" (congress) of U1 U2",
    "the founders call an election in C1",
    "M1..M2 stand in E1",
    "the founders close nominations in E1",
    "M3 votes for M1 M2 in E1",
    "the founders close voting in E1",
    "the founders call an election in C2",
    "M21..M22 stand in E2",
    "the founders close nominations in E2",
    "M23 votes for M21 M22 in E2",
    "the founders close voting in E2",
    "M1 calls a sitting of B1 for 2026-03-03 12:00 at \"the hall\": \"bread\"",
    "M1 opens H1",
    "M2 M21 M22 check in to H1",
    "M21 puts to H1, under item 1: \"Shall bread be rationed?\"",
    "M22 seconds D1",
    "M21 votes yes on D1",
];

fn union() -> Clerk {
    let charter = Box::new(tauride_charter::check("union.toml", CHARTER).unwrap().charter);
    let founding = Founding { origin: "example.org/union".to_owned(), text: CHARTER.into(), charter };
    let noon = Instant::parse("2026-03-03T12:00:00Z").unwrap();
    let clerk = Clerk::in_memory(founding, Arc::new(ManualClock::new(noon))).unwrap();
    for line in LINES {
        say(&clerk, line);
    }
    clerk
}

#[tokio::test]
async fn both_counts_are_shown_where_cards_decide() {
    let mut visit = Visit::new(union());
    visit.sign_in(1).await;
    let pressed = press(&visit, "/f/x/divisions/D1", "Demand a card vote").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.words());
    let page = visit.get("/f/x/divisions/D1").await;
    for words in ["Decided by cards: those in the hall are worth 27, of 27 in all", "4 cards"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    for line in ["M1 votes no on D1", "M2 abstains on D1", "M22 votes yes on D1"] {
        say(&visit.clerk, line);
    }
    let page = visit.get("/f/x/divisions/D1").await;
    for words in [
        "Rejected: 2 for, 1 against, 1 abstaining, 0 silent; by cards 7 for, 10 against",
        "By cards: 7 for, 10 against, 10 abstaining, 0 silent",
        "9 cards for needed, more than 1/2 of 17 for and against; 7 were. Cards decide alone",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let sitting = visit.get("/f/x/sittings/H1").await;
    assert!(sitting.words().contains("by cards 7 for, 10 against"), "{}", sitting.words());
    let german = visit.send(Request::get("/f/x/divisions/D1").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["nach Karten 7 dafür, 10 dagegen", "9 Kartenstimmen dafür nötig", "3 Kartenstimmen"] {
        assert!(german.words().contains(words), "{words}: {}", german.words());
    }
}

#[tokio::test]
async fn cards_are_json_beside_heads() {
    let visit = Visit::new(union());
    say(&visit.clerk, "M1 demands a card vote on D1");
    say(&visit.clerk, "M1 M2 vote no on D1");
    let found = visit.get("/f/x/api/divisions/D1").await.json();
    assert_eq!(found["division"]["cards"]["present"], 27, "{found}");
    assert_eq!(found["division"]["cards"]["count"]["against"], 20, "{found}");
    assert_eq!(found["division"]["count"]["against"], 2, "{found}");
    assert_eq!(found["roll_call"]["items"][0]["cards"], 4, "{found}");
    let charter = visit.get("/f/x/charter").await;
    assert!(charter.words().contains("cards decide alone"), "{}", charter.words());
}
