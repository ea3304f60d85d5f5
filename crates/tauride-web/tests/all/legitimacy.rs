//! The chain of legitimacy of a body and of what it resolved: in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::harbour::harbour;
use crate::federations::petrograd::{dual_power, emergencies};
use crate::visit::Visit;

async fn german(visit: &Visit, path: &str) -> String {
    visit.send(Request::get(path).header(ACCEPT_LANGUAGE, "de"), Body::empty()).await.words()
}

#[tokio::test]
async fn the_chain_goes_from_an_executive_down_to_the_electors() {
    let visit = Visit::new(harbour());
    let body = visit.get("/f/x/bodies/B4").await;
    assert!(body.text.contains(r#"<a href="/f/x/bodies/B4/legitimacy">The chain of legitimacy</a>"#), "{}", body.text);
    let page = visit.get("/f/x/bodies/B4/legitimacy").await;
    assert_eq!(page.status, StatusCode::OK);
    for words in
        ["By what right", "seats with a vote are held by somebody elected.", "electors voted", "on their rolls."]
    {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert!(german(&visit, "/f/x/bodies/B4/legitimacy").await.contains("Mit welchem Recht"));
    let json = visit.get("/f/x/api/bodies/B4/legitimacy").await.json();
    assert_eq!(json["tiers"][0]["below"], 0, "{json}");
    assert!(json["base"][0]["electors"].as_u64().unwrap() > 0, "{json}");
    for wrong in ["/f/x/bodies/B99/legitimacy", "/f/x/resolutions/R99/legitimacy", "/f/x/seats/S1/legitimacy"] {
        assert_eq!(visit.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn what_is_resolved_names_each_break_at_the_decision() {
    let visit = Visit::new(dual_power());
    let page = visit.get("/f/x/resolutions/R1/legitimacy").await;
    for words in ["By what right this was resolved", "resolved it on", "The body decides by this rule: charter art."] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let after = Visit::new(emergencies());
    let page = after.get("/f/x/resolutions/R1/legitimacy").await;
    assert!(page.words().contains("had taken over this subject for a time, which had ended"), "{}", page.words());
}
