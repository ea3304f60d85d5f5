//! What is assumed, handed back and put off in an emergency: by forms, in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::harbour::say;
use crate::federations::petrograd::emergencies;
use crate::forms::press;
use crate::visit::Visit;

async fn german(visit: &Visit, path: &str) -> String {
    visit.send(Request::get(path).header(ACCEPT_LANGUAGE, "de"), Body::empty()).await.words()
}

#[tokio::test]
async fn what_was_assumed_is_shown_with_what_was_done_after_it() {
    let mut visit = Visit::new(emergencies());
    visit.sign_in(7).await;
    let page = visit.get("/f/x/bodies/B2").await;
    for words in [
        "What it has assumed",
        "“the administration of the province”, of Government",
        "it has this until",
        "as Congress confirmed",
        "its time was over on",
        "R1 was resolved after that",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert!(!page.words().contains("It keeps this beyond its time"), "{}", page.words());
    let taken = visit.get("/f/x/bodies/B6").await;
    assert!(taken.words().contains("“the administration of the city”, by Moscow Soviet"), "{}", taken.words());
    assert!(german(&visit, "/f/x/bodies/B2").await.contains("wurde danach beschlossen"));
    let json = visit.get("/f/x/api/bodies/B2/emergency").await.text;
    assert!(json.contains(r#""standing":"had""#) && json.contains(r#""resolutions":[1]"#), "{json}");
    let put = press(&visit, "/f/x/bodies/B2", "Ask whether it hands back “the administration of the province”").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
}

#[tokio::test]
async fn a_body_is_asked_by_forms() {
    let mut visit = Visit::new(emergencies());
    visit.sign_in(7).await;
    let assumed = "do=assume&body=2&of=B6&subject=the+post&until=1917-11-10T10:00&reason=it+brings+nothing";
    let put = visit.post("/f/x/bodies/B2", assumed).await;
    let poll = visit.get(put.location().split('?').next().unwrap()).await;
    assert!(poll.words().contains("assume “the post” of Government until"), "{}", poll.words());
    let too_long = "do=assume&body=2&of=B6&subject=the+railway&until=1918-11-10T10:00&reason=it+is+cut";
    let refused = visit.post("/f/x/bodies/B2", too_long).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.words().contains("Refused under emergency.3"), "{}", refused.words());
    let called = "do=call-back&by=5&body=3&subject=the+administration+of+the+city&reason=it+is+ours";
    let put = visit.post("/f/x/bodies/B5", called).await;
    let poll = visit.get(put.location().split('?').next().unwrap()).await;
    assert!(poll.words().contains("call back “the administration of the city” from Moscow Soviet"), "{}", poll.words());
    let moved = "do=move-body&body=2&to=Tula&until=1917-12-01T10:00&reason=the+front";
    assert!(visit.post("/f/x/bodies/B2", moved).await.location().starts_with("/f/x/polls/"));
}

#[tokio::test]
async fn elections_are_put_off_and_taken_up_again() {
    let mut visit = Visit::new(emergencies());
    visit.sign_in(7).await;
    let put_off = "do=put-off&constituency=C11&until=1917-12-01T10:00&reason=the+front";
    let put = visit.post("/f/x/bodies/B5", put_off).await;
    let poll = put.location().split('?').next().unwrap().to_owned();
    assert!(visit.get(&poll).await.words().contains("the elections of Moscow Soviet to Congress be put off until"));
    let number = poll.rsplit('/').next().unwrap();
    say(&visit.clerk, &format!("M1..M2 vote yes on {number}"));
    say(&visit.clerk, &format!("M7..M8 vote yes on {number}"));
    say(&visit.clerk, &format!("M20..M21 vote yes on {number}"));
    say(&visit.clerk, &format!("M7 closes {number}"));
    for path in ["/f/x/bodies/B5", "/f/x/bodies/B3"] {
        let page = visit.get(path).await;
        for words in ["Elections that are put off", "Moscow Soviet does not elect to Congress until"] {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
    }
    assert!(german(&visit, "/f/x/bodies/B3").await.contains("Verschobene Wahlen"));
    visit.sign_in(13).await;
    let resumed =
        press(&visit, "/f/x/bodies/B3", "Ask whether Moscow Soviet takes up the elections in C11 again").await;
    assert_eq!(resumed.status, StatusCode::SEE_OTHER, "{}", resumed.words());
    let json = visit.get("/f/x/api/units/U3/put-off").await.text;
    assert_eq!(json, "[]");
}
