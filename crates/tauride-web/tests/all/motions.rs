//! Motions: a text with its amendments marked, what is moved with a time, and what goes from one body to another.

use axum::http::StatusCode;

use crate::federations::board::board;
use crate::federations::harbour::say;
use crate::visit::Visit;

/// The board after its division: the hall is free, and `A1` stands under item 2 of three in the hall.
fn free() -> Visit {
    let visit = Visit::new(board());
    for line in ["M16..M18 vote yes on D2", "M16 takes item 2 of H1"] {
        say(&visit.clerk, line);
    }
    visit
}

fn all(visit: &Visit, lines: &[&str]) {
    for line in lines {
        say(&visit.clerk, line);
    }
}

#[tokio::test]
async fn a_text_is_shown_with_what_its_amendments_would_change() {
    let visit = free();
    all(
        &visit,
        &[
            "M17 submits an amendment to clause 1 of A1, striking out \"Mondays\", inserting \"Tuesdays\"",
            "M18 submits an amendment to clause 1 of A1, inserting \", and the yard swept\"",
        ],
    );
    let page = visit.get("/f/x/motions/A1").await;
    let marked = page.text.split_once("With all amendments marked").map(|(_, after)| after).unwrap_or_default();
    for part in
        ["That the bins be emptied on <del>Mondays</del>", "<ins>Tuesdays</ins>", "<ins>, and the yard swept</ins>"]
    {
        assert!(marked.contains(part), "{part}: {}", page.text);
    }
    let found = visit.get("/f/x/api/motions/A1").await.json();
    assert_eq!(found["marked"][0][1]["struck"], "Mondays", "{found}");
    assert_eq!(found["marked"][0][2]["inserted"]["by"], 2, "{found}");
    // An amendment has a text of its own, which nobody would change.
    let found = visit.get("/f/x/api/motions/A2").await.json();
    assert_eq!(found["marked"].as_array().map(Vec::len), Some(0), "{found}");
}

#[tokio::test]
async fn something_on_procedure_is_moved_with_a_time_and_without() {
    let mut visit = free();
    visit.sign_in(17).await;
    let form = "do=move-procedure&sitting=1&kind=adjourn&on=&until=2026-03-04T12%3A00&body=";
    let moved = visit.post("/f/x/sittings/H1", form).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.words());
    visit.sign_in(18).await;
    let form = "do=move-procedure&sitting=1&kind=recess&on=&until=&body=";
    let moved = visit.post("/f/x/sittings/H1", form).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.words());
    let page = visit.get("/f/x/sittings/H1").await;
    assert!(page.words().contains("4 March 2026"), "{}", page.words());
}

#[tokio::test]
async fn a_resolution_is_sent_on_and_taken_up_by_forms() {
    let mut visit = free();
    all(&visit, &["M16 moves A1", "M17 seconds A1", "M16 puts the question in H1", "M16..M18 vote yes on D3"]);
    visit.sign_in(16).await;
    let page = visit.get("/f/x/motions/A1").await;
    assert!(page.text.contains("Send it on to another body"), "{}", page.words());
    let wrong = visit.post("/f/x/motions/A1", "do=send-on-motion&motion=1&body=X").await;
    assert!(wrong.status.is_client_error(), "{}", wrong.words());
    all(&visit, &["the founders form the body \"East Court Meeting\" (meeting) of U1"]);
    let sent = visit.post("/f/x/motions/A1", "do=send-on-motion&motion=1&body=B4").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    assert!(visit.get("/f/x/motions/A1").await.words().contains("Carried"), "the resolution stays in force");
    all(&visit, &["M1 calls a sitting of B4 for 2026-03-03 13:00 at \"the gate\": \"Bins\""]);
    visit.sign_in(1).await;
    let page = visit.get("/f/x/motions/A2").await;
    assert!(
        page.words().contains("Take it up in Sitting of East Court Meeting") || page.text.contains("take-up-motion"),
        "{}",
        page.words()
    );
    let taken = visit.post("/f/x/motions/A2", "do=take-up-motion&motion=2&sitting=2&item=1").await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.words());
    assert!(!visit.get("/f/x/motions/A2").await.text.contains("take-up-motion"));
}
