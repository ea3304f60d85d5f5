//! An agreement is drafted, offered and accepted, and its conditions are spoken of: by forms, in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::board::board;
use crate::federations::harbour::say;
use crate::forms::press;
use crate::visit::Visit;

#[tokio::test]
async fn an_agreement_is_offered_accepted_and_said_to_be_kept() {
    let mut visit = Visit::new(board());
    visit.sign_in(16).await;
    let page = visit.get("/f/x/agreements/G1").await;
    for words in
        ["The lift", "A draft since", "mend the lift", "to be achieved by", "to be maintained", "Nobody was named"]
    {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let offer = "do=offer-agreement&agreement=1&of=U2&until=2026-05-01T12:00&otherwise=we+take+the+stairs";
    let put = visit.post("/f/x/agreements/G1", offer).await;
    assert!(put.location().starts_with("/f/x/polls/P2"), "{}", put.words());
    say(&visit.clerk, "M16..M19 vote yes on P2");
    say(&visit.clerk, "M16 closes P2");
    let page = visit.get("/f/x/agreements/G1").await;
    for words in ["Offered by West Court", "Or else, it was said: “we take the stairs”", "accepted in P2"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    visit.sign_in(1).await;
    let put = press(&visit, "/f/x/agreements/G1", "Ask whether East Court accepts it").await;
    assert!(put.location().starts_with("/f/x/polls/P3"), "{}", put.words());
    say(&visit.clerk, "M1..M15 vote yes on P3");
    say(&visit.clerk, "M1 closes P3");
    let kept = "do=say-kept&agreement=1&condition=1&says=it+goes+again";
    assert_eq!(visit.post("/f/x/agreements/G1", kept).await.status, StatusCode::SEE_OTHER);
    let page = visit.get("/f/x/agreements/G1").await;
    for words in ["In force since", "Said to be kept: this stands unless it is contested by", "it goes again"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let german = visit.send(Request::get("/f/x/agreements/G1").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["In Kraft seit", "Soll erfüllt sein", "Bedingungen"] {
        assert!(german.words().contains(words), "{words}: {}", german.words());
    }
    let json = visit.get("/f/x/api/agreements/G1").await.text;
    assert!(json.contains(r#""standing":"in-force""#) && json.contains(r#""said":"kept""#), "{json}");
    assert!(visit.get("/f/x/units/U1").await.text.contains("/f/x/agreements/G1"));
    assert!(visit.get("/f/x").await.text.contains("/f/x/agreements/G1"));
}

#[tokio::test]
async fn an_agreement_is_drafted_by_a_form() {
    let mut visit = Visit::new(board());
    visit.sign_in(2).await;
    assert!(visit.get("/f/x/me").await.text.contains("Draft an agreement"));
    let draft = "do=draft-agreement&title=Bins&parties=U1+U2&says=we+share+them&arbiter=B1&notice=30&until=";
    let drafted = visit.post("/f/x/me", draft).await;
    assert!(drafted.location().starts_with("/f/x/agreements/G2"), "{}", drafted.words());
    let condition = "do=add-condition&agreement=2&of=U2&says=wash+them&by=&choice=1";
    assert_eq!(visit.post("/f/x/agreements/G2", condition).await.status, StatusCode::SEE_OTHER);
    let late = "do=add-condition&agreement=2&of=U2&says=wash+them&by=2020-01-01T12:00&choice=0";
    let refused = visit.post("/f/x/agreements/G2", late).await;
    assert!(refused.words().contains("Refused under agreement.8"), "{}", refused.words());
    let page = visit.get("/f/x/agreements/G2").await;
    for words in ["Disputes are decided by", "30 days of notice", "on a breach the agreement goes on"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let dropped = press(&visit, "/f/x/agreements/G2", "Drop the draft").await;
    assert_eq!(dropped.status, StatusCode::SEE_OTHER, "{}", dropped.words());
}
