use axum::body::Body;
use axum::http::Request as R;
use http_body_util::BodyExt as _;
use std::sync::Arc;
use std::time::Instant as T;
use tauride_clerk::*;
use tauride_rules::act::Sender;
use tauride_rules::ids::*;
use tauride_rules::*;
use tauride_web::*;
use tower::ServiceExt as _;
#[tokio::main]
async fn main() {
    let text = r#"
name = "F"
language = "en"
[founding]
article = "1"
[unit.branch]
article = "2"
frozen_in_elections = false
[body.tier1]
article = "3"
kind = "council"
[[body.tier1.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }
[body.tier2]
article = "4"
kind = "council"
[[body.tier2.seats]]
article = "4"
from = "tier1"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }
[amend]
article = "9"
by = "tier2"
majority = "more than 1/2 of votes"
"#;
    let c = Box::new(tauride_charter::check("x", text).unwrap().charter);
    let clerk = Clerk::in_memory(
        Founding { origin: "example.org/x".into(), text: text.into(), charter: c },
        Arc::new(ManualClock::new(instant::Instant::parse("2026-03-03T12:00:00Z").unwrap())),
    )
    .unwrap();
    let n = 200_000u32;
    let per = 100u32;
    let mut acts = vec![];
    for u in 0..n {
        acts.push(Act::FormUnit { kind: "branch".into(), name: format!("Branch {u}").into() });
        acts.push(Act::Enrol { unit: UnitId(u + 1), count: 500, attests: vec![] });
    }
    for b in 0..n / per {
        acts.push(Act::FormBody {
            kind: "tier1".into(),
            name: format!("T {b}").into(),
            senders: (0..per).map(|i| Sender::Unit(UnitId(b * per + i + 1))).collect(),
        });
    }
    acts.push(Act::FormBody {
        kind: "tier2".into(),
        name: "Top".into(),
        senders: (0..n / per).map(|b| Sender::Body(BodyId(b + 1))).collect(),
    });
    let t = T::now();
    for chunk in acts.chunks(1000) {
        let reqs: Vec<_> = chunk.iter().map(|a| Request::new(Actor::Founders, a.clone())).collect();
        let r = clerk.submit_plan::<()>(move |_| Ok(reqs)).unwrap().unwrap();
        if let Some(Answer::Refused(x)) = r.last() {
            panic!("{x}")
        }
    }
    println!("built {:?}", t.elapsed());
    let site =
        Site::new(Settings { federations: vec![("x".into(), clerk.clone())], demo: false, scheme: Scheme::Http })
            .unwrap()
            .router();
    for p in ["", "/bodies/B2001", "/bodies/B1", "/units/U7", "/seats/S1", "/members/M5", "/record", "/api/bodies"] {
        for _ in 0..2 {
            let t = T::now();
            let r = site.clone().oneshot(R::get(format!("/f/x{p}")).body(Body::empty()).unwrap()).await.unwrap();
            let s = r.status();
            let b = r.into_body().collect().await.unwrap().to_bytes();
            println!("{p} {s} {} bytes {:?}", b.len(), t.elapsed());
        }
    }
}
