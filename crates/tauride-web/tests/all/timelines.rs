//! What has become of a resolution, and what is to come of it: in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::petrograd::dual_power;
use crate::visit::Visit;

#[tokio::test]
async fn a_timeline_tells_what_happened_from_what_is_to_come() {
    let visit = Visit::new(dual_power());
    let last = visit.get("/f/x/api/resolutions").await.json()["total"].as_u64().unwrap();
    let address = format!("/f/x/resolutions/R{last}");
    let page = visit.get(&address).await;
    for words in [
        "What has become of it",
        "Resolved by D4: 7 for it, 0 against.",
        "Provisional Government is asked for its consent, and has until 6 March 1917 at 12:00.",
        "What is to come",
        "Stopped, unless Provisional Government consents.",
    ] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert!(page.text.contains(r#"<svg class="times" role="img""#), "{}", page.text);
    let german = visit.send(Request::get(&address).header(ACCEPT_LANGUAGE, "de"), Body::empty()).await.words();
    assert!(german.contains("Was daraus geworden ist"), "{german}");
    let json = visit.get(&format!("/f/x/api{}/timeline", &address[4..])).await.json();
    assert_eq!(json["ahead"][0]["what"]["stopped-unless"]["right"], "consent", "{json}");
    assert_eq!(visit.get("/f/x/api/resolutions/R99/timeline").await.status, StatusCode::NOT_FOUND);
}
