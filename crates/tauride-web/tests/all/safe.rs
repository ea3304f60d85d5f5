//! What keeps others out: names, cookies, headers, and streams about nothing.

use axum::http::StatusCode;
use axum::http::header::{HOST, SET_COOKIE};
use tauride_clerk::Request as Asked;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::recall::RecallAct;
use tauride_rules::{Act, Actor};
use tauride_web::{Scheme, Settings};

use crate::federations::harbour::harbour;
use crate::visit::Visit;

#[tokio::test]
async fn a_demonstration_answers_under_the_names_of_this_machine_only() {
    let visit = Visit::demo(harbour());
    assert_eq!(visit.get("/f/x").await.status, StatusCode::OK);
    let rebound = Visit::demo(harbour()).under("evil.example:1917");
    for path in ["/", "/f/x", "/f/x/api/bodies"] {
        let answer = rebound.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.text.contains("http://localhost"), "{}", answer.text);
    }
    assert_eq!(rebound.post("/f/x/sign-in", "member=M1").await.status, StatusCode::FORBIDDEN);
    let act = rebound.act("{\"act\":{\"recall\":{\"sign-recall\":{\"seat\":1}}},\"as\":1}", &[]).await;
    assert_eq!(act.status, StatusCode::FORBIDDEN);
    assert_eq!(Visit::new(harbour()).get("/f/x").await.status, StatusCode::OK, "others have names of their own");
}

#[tokio::test]
async fn behind_a_proxy_that_encrypts_the_cookie_is_the_hosts_own() {
    let https = |clerk| {
        let settings = Settings { federations: vec![("x".to_owned(), clerk)], demo: None, scheme: Scheme::Https };
        Visit::with(settings)
    };
    let visit = https(harbour());
    let codes = visit.clerk.issue_codes(&[MemberId(1)]).unwrap();
    let answer = visit.post("/f/x/sign-in", &format!("code={}", codes[0].1)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let cookie = answer.header(SET_COOKIE.as_str()).to_owned();
    assert!(cookie.starts_with("__Host-tauride-x=") && cookie.contains("; Path=/; Secure;"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
    let pair = cookie.split(';').next().unwrap();
    let send = async |cookie: &str| {
        let request = axum::http::Request::get("/f/x/me").header("cookie", cookie).header(HOST, "council.test");
        visit.send(request, axum::body::Body::empty()).await.text
    };
    assert!(send(pair).await.contains("Sign out"));
    let plain = pair.replace("__Host-tauride-x", "tauride-session");
    assert!(!send(&plain).await.contains("Sign out"), "a cookie that others could have set is not taken");

    let hall = Visit::new(harbour());
    let answer = hall.get("/f/x").await;
    assert_eq!(answer.header("strict-transport-security"), "", "over plain http in a hall nothing is promised");
}

#[tokio::test]
async fn what_is_not_there_cannot_be_watched() {
    let visit = Visit::new(harbour());
    for name in ["S99999", "B999", "E999", "P999", "M999999", "U999"] {
        assert_eq!(visit.get(&format!("/f/x/events?about={name}")).await.status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(visit.get("/f/x/events?about=chair").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn whoever_asks_too_soon_hears_when_to_ask_again() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(1).await;
    let act = "{\"recall\":{\"sign-recall\":{\"seat\":1}}}";
    let escaped: String = form_urlencoded::byte_serialize(act.as_bytes()).collect();
    let (json, form) = (&*format!("{{\"act\":{act}}}"), &*format!("act={escaped}"));
    for _ in 0..tauride_clerk::ACTS_PER_HOUR {
        let act = Act::Recall(RecallAct::SignRecall { seat: SeatId(1) });
        visit.clerk.submit_with(Asked::new(Actor::Member(MemberId(1)), act), |_| {});
    }
    for answer in [visit.act(json, &[]).await, visit.post("/f/x/seats/S1", form).await] {
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{}", answer.words());
        let seconds: u64 = answer.header("retry-after").parse().unwrap();
        assert!((3_500..=3_601).contains(&seconds) && answer.text.contains("3600 acts in an hour"), "{seconds}");
    }
    visit.sign_in(2).await;
    let (_, code) = visit.clerk.issue_codes(&[MemberId(3)]).unwrap().remove(0);
    visit.clerk.close();
    let sign_in = visit.post("/f/x/sign-in", &format!("code={code}")).await;
    for answer in [visit.act(json, &[]).await, visit.post("/f/x/seats/S1", form).await, sign_in] {
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{}", answer.words());
        assert_eq!(answer.header("retry-after"), "5", "{}", answer.words());
    }
}
