//! In which language somebody is answered: the one that they chose, else the one that the browser asks for, else that of
//! the charter.

use axum::body::Body;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE};
use axum::http::{Request, StatusCode};

use crate::federations::harbour::harbour;
use crate::visit::{Answer, Visit};

const GERMAN: &str = "ist für den Sitz";
const ENGLISH: &str = "is not an elector of seat";

/// Asks for what the law refuses, as M1.
async fn refused(visit: &Visit, headers: &[(&str, &str)]) -> Answer {
    let act: String = form_urlencoded::byte_serialize(br#"{"recall":{"sign-recall":{"seat":12}}}"#).collect();
    let request = Request::post("/f/x/seats/S12").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let answer = visit.send(request, Body::from(format!("act={act}"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.words());
    answer
}

#[tokio::test]
async fn a_choice_goes_before_what_the_browser_asks_for_and_that_before_the_charter() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(1).await;
    let asked = |header: &'static str| [(ACCEPT_LANGUAGE.as_str(), header)];
    let of_charter = refused(&visit, &[]).await;
    assert!(of_charter.text.contains(ENGLISH), "{}", of_charter.words());
    let of_browser = refused(&visit, &asked("de-AT,de;q=0.9,en;q=0.5")).await;
    let linked =
        r#"<a href="/f/x/members/M1">M1</a> ist für den Sitz <a href="/f/x/seats/S12">S12</a> nicht wahlberechtigt"#;
    assert!(of_browser.text.contains(linked), "{}", of_browser.text);
    let unknown = refused(&visit, &asked("tlh")).await;
    assert!(unknown.text.contains(ENGLISH), "{}", unknown.words());
    let cookie = [(COOKIE.as_str(), "other=de; tauride-language=de"), (ACCEPT_LANGUAGE.as_str(), "en")];
    let chosen = refused(&visit, &cookie).await;
    assert!(chosen.text.contains(GERMAN), "{}", chosen.words());
}

#[tokio::test]
async fn a_language_is_chosen_by_a_form_that_leads_back_to_its_page() {
    let visit = Visit::new(harbour());
    let page = visit.get("/f/x/seats/S12").await;
    assert!(page.text.contains(r#"<input type="hidden" name="back" value="/f/x/seats/S12">"#), "{}", page.text);
    assert!(page.text.contains(r#"name="language" value="de" lang="de""#), "{}", page.text);
    let chosen = visit.post("/language", "language=de&back=%2Ff%2Fx%2Fseats%2FS12").await;
    assert_eq!((chosen.status, chosen.location()), (StatusCode::SEE_OTHER, "/f/x/seats/S12"));
    let cookie = chosen.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("tauride-language=de; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"), "{cookie}");
    for back in ["https://elsewhere.test/", "//elsewhere.test/", "/\\elsewhere.test", "", "/a%0d%0ax: y"] {
        let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
        let chosen = visit.post("/language", &format!("language=de&back={back}")).await;
        let stays = chosen.location().starts_with('/') && !chosen.location().contains("elsewhere");
        assert!(stays, "{back}: {}", chosen.location());
    }
    let none = visit.post("/language", "language=tlh&back=%2F").await;
    assert!(!none.headers.contains_key(SET_COOKIE));
}

#[tokio::test]
async fn a_page_in_one_language_is_not_kept_for_another() {
    let visit = Visit::new(harbour());
    let get = async |language: &str, kept: &str| {
        let request = Request::get("/f/x").header(ACCEPT_LANGUAGE, language).header("if-none-match", kept);
        visit.send(request, Body::empty()).await
    };
    let german = get("de", "").await;
    assert!(german.header("vary").to_lowercase().contains("accept-language"), "{}", german.header("vary"));
    let mark = german.header("etag").to_owned();
    assert_eq!(get("de", &mark).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(get("en", &mark).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_program_is_told_which_refusal_it_is_in_any_language() {
    let visit = Visit::new(harbour());
    let codes = visit.clerk.issue_codes(&[tauride_rules::ids::MemberId(1)]).unwrap();
    let session = Request::post("/f/x/api/sessions").header(CONTENT_TYPE, "application/json");
    let session = visit.send(session, Body::from(format!(r#"{{"code":"{}"}}"#, codes[0].1))).await;
    let token = format!("Bearer {}", session.json()["token"].as_str().unwrap());
    for (language, words) in [("de", GERMAN), ("en", ENGLISH)] {
        let headers = [(AUTHORIZATION.as_str(), &*token), (ACCEPT_LANGUAGE.as_str(), language)];
        let answer = visit.act(r#"{"act":{"recall":{"sign-recall":{"seat":12}}}}"#, &headers).await;
        let problem = answer.json();
        assert_eq!(problem["key"], "recall-refusal-not-an-elector");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{problem}");
    }
}

#[tokio::test]
async fn the_frame_of_a_page_is_in_the_language_of_the_reader_and_says_so_where_the_page_is_not() {
    let visit = Visit::new(harbour());
    let get = async |path: &str| {
        let request = Request::get(path).header(ACCEPT_LANGUAGE, "de");
        visit.send(request, Body::empty()).await
    };
    let sign_in = get("/f/x/sign-in").await.text;
    assert!(sign_in.contains(r#"<html lang="de">"#) && !sign_in.contains("Sign in"), "{sign_in}");
    assert!(
        sign_in.contains("<h1>Anmelden</h1>") && sign_in.contains(r#"<a href="/f/x/charter">Satzung</a>"#),
        "{sign_in}"
    );
    let charter = get("/f/x/charter").await.text;
    assert!(
        charter.contains(r#"<html lang="en">"#) && charter.contains(r#"<header class="mast" lang="de">"#),
        "{charter}"
    );
    let none = get("/f/x/seats/S9999").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    assert!(none.text.contains("S9999 gibt es in dieser Föderation nicht."), "{}", none.text);
    let nowhere = get("/nowhere").await.text;
    assert!(nowhere.contains("<h1>Nicht gefunden</h1>") && nowhere.contains(r#"<html lang="de">"#), "{nowhere}");
}
