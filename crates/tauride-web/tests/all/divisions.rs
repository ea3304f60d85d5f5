//! The hall of a sitting divides: by forms, in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::board::{CHARTER, board, board_under};
use crate::federations::harbour::say;
use crate::forms::press;
use crate::visit::{Answer, Visit};

async fn in_german(visit: &Visit) -> Answer {
    visit.send(Request::get("/f/x/divisions/D2").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await
}

/// The four of West Court meet, three of them are in the hall, and it divides.
#[tokio::test]
async fn a_hall_divides_by_buttons() {
    let mut visit = Visit::new(board());
    visit.sign_in(17).await;
    let page = visit.get("/f/x/divisions/D2").await;
    for words in ["Shall the lift be mended?", "On the agenda: Lifts", "Put by", "0 of 3 present have voted"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let pressed = press(&visit, "/f/x/divisions/D2", "For").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.words());
    let page = visit.get("/f/x/divisions/D2").await;
    for words in ["1 of 3 present have voted", "3 present, 1 absent and 0 seats vacant: a quorum", "Roll call"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    say(&visit.clerk, "M16 votes yes on D2");
    say(&visit.clerk, "M18 votes no on D2");
    let page = visit.get("/f/x/divisions/D2").await;
    let needed = "2 for needed, more than 1/2 of 3 for and against; 2 were";
    for words in ["Carried: 2 for, 1 against, 0 abstaining, 0 silent", needed] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let sitting = visit.get("/f/x/sittings/H1").await;
    assert!(sitting.text.contains("/f/x/divisions/D2"), "{}", sitting.words());
}

#[tokio::test]
async fn a_question_is_put_by_a_form_and_seconded_by_a_button() {
    let mut visit = Visit::new(board());
    visit.sign_in(18).await;
    let page = visit.get("/f/x/sittings/H1").await;
    assert!(page.text.contains("Put a question"), "{}", page.words());
    let form = "do=put-question&sitting=1&item=2&question=Shall+the+bins+go%3F";
    let put = visit.post("/f/x/sittings/H1", form).await;
    assert_eq!((put.status, put.location()), (StatusCode::SEE_OTHER, "/f/x/divisions/D3?done=69"), "{}", put.words());
    let page = visit.get("/f/x/divisions/D3").await;
    assert!(page.words().contains("Waits to be seconded"), "{}", page.words());
    say(&visit.clerk, "M16..M18 vote no on D2");
    visit.sign_in(17).await;
    let pressed = press(&visit, "/f/x/divisions/D3", "Second it").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.words());
}

#[tokio::test]
async fn how_a_division_stands_is_told_in_german_too() {
    let visit = Visit::new(board());
    say(&visit.clerk, "M16 votes yes on D2");
    let german = in_german(&visit).await;
    assert!(german.words().contains("1 von 3 Anwesenden haben abgestimmt"), "{}", german.words());
    for line in ["M16 turns D2 to hands", "M17..M18 count hands on D2: 0 for, 1 against, 1 abstaining"] {
        say(&visit.clerk, line);
    }
    let german = in_german(&visit).await;
    assert!(german.words().contains("Stimmengleichheit, 1 dafür, 1 dagegen, 1 Enthaltung"), "{}", german.words());
    say(&visit.clerk, "M16 gives the casting vote on D2: against");
    let german = in_german(&visit).await;
    assert!(german.words().contains("Abgelehnt: 1 dafür, 1 dagegen, 1 Enthaltung"), "{}", german.words());
    assert!(german.words().contains("der Vorsitz gab den Ausschlag dagegen"), "{}", german.words());
}

#[tokio::test]
async fn a_division_is_json_with_its_roll_call() {
    let visit = Visit::new(board());
    say(&visit.clerk, "M16..M17 vote yes on D2");
    let found = visit.get("/f/x/api/divisions/D2?limit=1").await.json();
    assert_eq!(found["division"]["stage"], "by-name", "{found}");
    assert_eq!(found["division"]["whole"]["absent"], 1, "{found}");
    assert_eq!(found["roll_call"]["total"], 2, "{found}");
    assert_eq!(found["roll_call"]["items"][0]["choice"], "for", "{found}");
    let sitting = visit.get("/f/x/api/sittings/H1").await.json();
    assert_eq!(sitting["divisions"][0]["subject"]["item"]["question"], "Shall the lift be mended?", "{sitting}");
    assert_eq!(visit.get("/f/x/api/divisions/D9").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_hall_resolved_is_in_the_register() {
    let visit = Visit::new(board());
    let page = visit.get("/f/x/resolutions/R1").await;
    for words in ["The bins stay", "In force", "Resolved on 3 March 2026 at 12:00 by D1"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    say(&visit.clerk, "M16..M18 vote yes on D2");
    let page = visit.get("/f/x/resolutions/R1").await;
    assert!(page.words().contains("Superseded by R2"), "{}", page.words());
    let body = visit.get("/f/x/bodies/B3").await;
    assert!(body.text.contains("/f/x/resolutions/R2"), "{}", body.words());
    let all = visit.get("/f/x/api/resolutions").await.json();
    assert_eq!(all["total"], 2, "{all}");
    assert_eq!(all["items"][0]["standing"]["superseded-by"], 2, "{all}");
    assert_eq!(visit.get("/f/x/api/resolutions/R2").await.json()["standing"], "in-force");
}

/// The board's federation, where the chair may declare what the hall acclaims.
fn acclaiming() -> Visit {
    let chair = "casting_vote = true";
    assert!(CHARTER.contains(chair));
    Visit::new(board_under(&CHARTER.replacen(chair, "casting_vote = true, acclamation = true", 1)))
}

#[tokio::test]
async fn what_is_declared_without_a_count_is_counted_on_demand() {
    let mut visit = acclaiming();
    visit.sign_in(16).await;
    let pressed = press(&visit, "/f/x/divisions/D2", "Declare it carried by acclamation").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.words());
    let page = visit.get("/f/x/divisions/D2").await;
    assert!(
        page.words().contains("Declared carried by acclamation; a count can be demanded until"),
        "{}",
        page.words()
    );
    let german = in_german(&visit).await;
    assert!(german.words().contains("Durch Zuruf für angenommen erklärt; eine Zählung kann bis"), "{}", german.words());
    visit.sign_in(17).await;
    let pressed = press(&visit, "/f/x/divisions/D2", "Demand a count").await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.words());
    let page = visit.get("/f/x/divisions/D2").await;
    assert!(page.words().contains("0 of 3 present have voted"), "{}", page.words());
    assert!(!page.text.contains("Declare it carried by acclamation"), "{}", page.words());
}

#[tokio::test]
async fn hands_are_estimated_by_a_form() {
    let mut visit = acclaiming();
    visit.sign_in(16).await;
    let page = visit.get("/f/x/divisions/D2").await;
    assert!(page.text.contains("Estimate the hands"), "{}", page.words());
    let hands =
        |most: u32| format!("do=estimate&division=2&for-least=2&for-most={most}&against-least=0&against-most=1");
    let wrong = visit.post("/f/x/divisions/D2", &hands(1)).await;
    assert!(wrong.words().contains("the smaller one comes first"), "{}", wrong.words());
    let sent = visit.post("/f/x/divisions/D2", &hands(3)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    let page = visit.get("/f/x/divisions/D2").await;
    let declared = "Declared carried by estimate: 2 to 3 for, 0 to 1 against; a count can be demanded until";
    assert!(page.words().contains(declared), "{}", page.words());
    let found = visit.get("/f/x/api/divisions/D2").await.json();
    assert_eq!(found["division"]["declared"]["estimate"]["for"]["most"], 3, "{found}");
}
