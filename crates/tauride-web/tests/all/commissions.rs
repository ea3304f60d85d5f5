//! A commission is established, acts within its scope, and is told of in two languages and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::board::board;
use crate::federations::harbour::say;
use crate::forms::press;
use crate::visit::Visit;

#[tokio::test]
async fn a_scope_is_shown_beside_its_use_and_a_measure_taken_by_forms() {
    let mut visit = Visit::new(board());
    visit.sign_in(17).await;
    let page = visit.get("/f/x/commissions/K1").await;
    for words in [
        "Bins",
        "Works, and has to report by",
        "to count the bins",
        "to count them on Monday",
        "to hear the caretaker nothing done under it",
        "seven bins, of which two are broken",
        "sits in it",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let outside = "do=propose-measure&commission=1&head=3&says=to+lock+the+yard";
    let refused = visit.post("/f/x/commissions/K1", outside).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.words().contains("Refused under commission.9"), "{}", refused.words());
    let inside = "do=propose-measure&commission=1&head=2&says=to+ask+the+caretaker";
    assert_eq!(visit.post("/f/x/commissions/K1", inside).await.status, StatusCode::SEE_OTHER);
    let evidence = "do=enter-evidence&commission=1&says=a+photograph";
    assert_eq!(visit.post("/f/x/commissions/K1", evidence).await.status, StatusCode::SEE_OTHER);
    let page = visit.get("/f/x/commissions/K1").await;
    for words in ["2. Under head 2: “to ask the caretaker”", "1 of 2 support it", "a photograph"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let german = visit.send(Request::get("/f/x/commissions/K1").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["Zuständigkeit, und was darunter getan wurde", "Arbeitet und hat bis"] {
        assert!(german.words().contains(words), "{words}: {}", german.words());
    }
    let json = visit.get("/f/x/api/commissions/K1").await.text;
    assert!(json.contains(r#""standing":"open""#) && json.contains("a photograph"), "{json}");
    say(&visit.clerk, "M18 supports proposal 2 in K1");
    let measured = visit.get("/f/x/commissions/K1").await;
    assert!(!measured.words().contains("nothing done under it"), "{}", measured.words());
    let back = press(&visit, "/f/x/commissions/K1", "Give up your place in the commission").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.words());
}

#[tokio::test]
async fn a_body_is_asked_by_forms() {
    let mut visit = Visit::new(board());
    visit.sign_in(16).await;
    let longer = "do=extend-commission&commission=1&to=2026-08-01T12:00&reason=more+to+count";
    let put = visit.post("/f/x/commissions/K1", longer).await;
    assert!(put.location().starts_with("/f/x/polls/P2"), "{}", put.words());
    let poll = visit.get("/f/x/polls/P2").await;
    assert!(poll.words().contains("Shall the commission “Bins” have until"), "{}", poll.words());
    let wider = "do=widen-commission&commission=1&head=to+buy+new+ones";
    assert!(visit.post("/f/x/commissions/K1", wider).await.location().starts_with("/f/x/polls/P3"));
    let voided = press(&visit, "/f/x/commissions/K1", "Ask whether measure 1 is outside its scope").await;
    assert!(voided.location().starts_with("/f/x/polls/P4"), "{}", voided.words());
    let body = visit.get("/f/x/bodies/B3").await;
    assert!(body.text.contains("/f/x/commissions/K1"), "{}", body.words());
    let another = "do=establish-commission&body=3&name=Stairs&members=M18+M17&due=2026-07-01T12:00&extensions=0\
        &scope=to+sweep+them%0D%0Ato+mend+them";
    let put = visit.post("/f/x/bodies/B3", another).await;
    let poll = visit.get(put.location().split('?').next().unwrap()).await;
    assert!(poll.words().contains("for “to sweep them” and “to mend them”?"), "{}", poll.words());
    assert!(visit.get("/f/x").await.text.contains("/f/x/commissions/K1"));
}
