//! How a charter can be used is worked out beside the threads that answer, and shown when it is ready.

use std::time::Duration;

use axum::http::StatusCode;

use crate::federations::harbour::harbour;
use crate::visit::{Answer, Visit};

async fn ready(visit: &Visit) -> Answer {
    for turn in 0.. {
        let page = visit.get("/f/x/charter/uses").await;
        assert_eq!(page.status, StatusCode::OK);
        if page.header("refresh").is_empty() {
            return page;
        }
        assert!(turn < 600 && page.text.contains("It is being worked out."), "{}", page.words());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    unreachable!("it is ready, or an assertion has failed")
}

#[tokio::test]
async fn how_a_charter_can_be_used_is_shown_when_it_is_worked_out() {
    let visit = Visit::new(harbour());
    let charter = visit.get("/f/x/charter").await;
    assert!(charter.text.contains("<a href=\"/f/x/charter/uses\">How this charter can be used</a>"));
    let first = visit.get("/f/x/charter/uses").await;
    assert_eq!((first.status, first.header("refresh")), (StatusCode::OK, "5"));
    let page = ready(&visit).await;
    for heading in ["The worst", "Who can bring about what", "What cannot be undone"] {
        assert!(page.text.contains(&format!("<h2>{heading}</h2>")), "{}", page.words());
    }
    assert!(page.text.contains("can change the charter"), "{}", page.words());
    // What the charter's text calls port-meeting is said as people say it, and nothing is marked.
    assert!(page.text.contains("members in the port meeting can fill the seat of a chair"), "{}", page.words());
    assert!(page.text.contains("recall a delegate of the council"), "{}", page.words());
    assert!(!page.text.contains("port-meeting") && !page.text.contains('`'), "{}", page.words());
    // It is kept: whoever asks again has it at once.
    let again = visit.get("/f/x/charter/uses").await;
    assert_eq!((again.header("refresh"), &again.text), ("", &page.text));
}
