//! The map of powers: what is drawn and listed, what is lit, who waits for whom; in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::board::board;
use crate::federations::petrograd::{dual_power, government};
use crate::visit::{Answer, Visit};

/// All words of a page, as they are read.
fn read(page: &Answer) -> String {
    let main = page.text.split("<main").nth(1).unwrap_or(&page.text);
    main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect()
}

#[tokio::test]
async fn the_map_lights_what_is_pending_and_says_who_waits_for_whom() {
    let visit = Visit::new(dual_power());
    let page = visit.get("/f/x/powers").await;
    assert_eq!(page.status, StatusCode::OK);
    for words in [
        "7 bodies, and 7 rights of one over another’s resolutions",
        "Petrograd Soviet can veto what Provisional Government resolves, on these subjects: bread, the war and the land.",
        "Charter art. 11 1 clock runs, the first until 10 March 1917 at 12:00; 1 resolution is stopped and can be taken up again",
        "Nothing that Petrograd Soviet resolves holds without the consent of Provisional Government",
        "constituent assembly (not formed)",
        "Russia sends delegates to Petrograd Soviet: 7 seats.",
        "Russia recalls those elected to Provisional Government.",
        "They wait for each other",
        "Petrograd Soviet and Provisional Government wait for each other, since 3 March 1917 at 12:00",
        "No company leaves the city of Petrograd Soviet waits for Provisional Government",
        "Petrograd Soviet gives that up; time alone: 10 March 1917 at 12:00 it is stopped for good.",
    ] {
        assert!(read(&page).contains(words), "{words}: {}", read(&page));
    }
    // Two rights are lit in the picture, each with its clock; nothing else is.
    assert_eq!(page.text.matches(r#"<a class="stops lit""#).count(), 2, "{}", page.text);
    assert!(page.text.contains(">1 waits, until 6 March 1917 at 12:00</text>"), "{}", page.text);
    assert!(page.text.contains(r#"<a class="told" href="#) && !page.text.contains(" stopped\" href"));
    let german = visit.send(Request::get("/f/x/powers").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["Karte der Befugnisse", "Petrograd Soviet und Provisional Government warten aufeinander"] {
        assert!(read(&german).contains(words), "{words}: {}", read(&german));
    }
    assert!(visit.get("/f/x").await.text.contains(r#"<a href="/f/x/powers">Map of powers"#));
}

/// Every link of the map leads somewhere, and every arrow to its row in the list.
#[tokio::test]
async fn whatever_stands_on_the_map_leads_somewhere() {
    for clerk in [dual_power(), government(0), board()] {
        let visit = Visit::new(clerk);
        let mut left = vec!["/f/x/powers".to_owned()];
        let mut seen = Vec::new();
        while let Some(path) = left.pop() {
            let page = visit.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            for href in page.text.split(r#"href=""#).skip(1).filter_map(|rest| rest.split('"').next()) {
                if let Some(row) = href.strip_prefix("#p") {
                    assert!(page.text.contains(&format!(r#"<li id="p{row}">"#)), "{path}: {href}");
                } else if href.starts_with("/f/x/powers") && !seen.contains(&href.to_owned()) {
                    seen.push(href.to_owned());
                    left.push(href.to_owned());
                }
            }
        }
        assert!(seen.len() > 3, "{seen:?}");
    }
}

#[tokio::test]
async fn a_body_has_its_own_part_of_the_map() {
    let visit = Visit::new(dual_power());
    let body = visit.get("/f/x/bodies/B4").await;
    for words in [
        "Who can stop whom here",
        "A factory committee can veto what A board of directors resolves, on these subjects: hiring and firing.",
        "Its part of the map of powers",
    ] {
        assert!(read(&body).contains(words), "{words}: {}", read(&body));
    }
    let page = visit.get("/f/x/powers?body=B4").await;
    assert!(read(&page).contains("Powers of and over A factory committee"), "{}", read(&page));
    assert!(!read(&page).contains("Petrograd Soviet") && !read(&page).contains("Who waits for whom"));
    for wrong in ["?body=B99", "?body=soviet", "?kind=parliament"] {
        assert_eq!(visit.get(&format!("/f/x/powers{wrong}")).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn the_same_is_told_as_json() {
    let visit = Visit::new(dual_power());
    let map = visit.get("/f/x/api/powers/map").await.json();
    let rights: Vec<_> =
        map["arrows"].as_array().unwrap().iter().filter(|arrow| arrow["what"]["oversees"].is_object()).collect();
    assert_eq!((rights.len(), &map["rights"]), (8, &7.into()));
    assert_eq!((&rights[0]["running"], &rights[0]["stopped"]), (&1.into(), &1.into()));
    let kind = visit.get("/f/x/api/powers/map?kind=soviet&limit=5").await.json();
    assert_eq!((&kind["part"]["total"], &kind["part"]["items"][0]["name"]), (&1.into(), &"Petrograd Soviet".into()));
    let waits = visit.get("/f/x/api/powers/waits?limit=1").await.json();
    assert_eq!((&waits["waits"]["total"], &waits["circles"][0]["held"]), (&3.into(), &3.into()));
    assert_eq!(waits["circles"][0]["round"][0]["steps"][0]["how"], "use");
    assert_eq!(visit.get("/f/x/api/powers/map?body=B99").await.status, StatusCode::NOT_FOUND);
    assert_eq!(visit.get("/f/x/api/powers/waits?limit=x").await.status, StatusCode::BAD_REQUEST);
}

/// How many clocks run on a map, and how much is stopped.
fn pending(map: &serde_json::Value) -> u64 {
    let arrows = map["arrows"].as_array().unwrap().iter();
    arrows.map(|arrow| arrow["running"].as_u64().unwrap() + arrow["stopped"].as_u64().unwrap()).sum()
}

#[tokio::test]
async fn the_map_is_shown_as_it_stood_on_a_day() {
    let visit = Visit::new(dual_power());
    let now = visit.get("/f/x/api/powers/map").await.json();
    let before = visit.get("/f/x/api/powers/map?at=1917-03-02").await.json();
    assert_eq!((pending(&now), pending(&before)), (3, 0), "nothing had been resolved on 2 March");
    assert_eq!(visit.get("/f/x/api/powers/map?at=1917-03-03").await.json(), now);
    let page = visit.get("/f/x/powers?at=1917-03-02").await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["As it stood at the end of 2 March 1917 (UTC), after entry", "of the record", "As it stands now"] {
        assert!(read(&page).contains(words), "{words}: {}", read(&page));
    }
    assert!(!page.text.contains(r#"<a class="stops lit""#), "{}", page.text);
    // Whatever the map leads to on the map is of the same day.
    let parts: Vec<&str> = page.text.split(r#"href="/f/x/powers?"#).skip(1).collect();
    assert!(!parts.is_empty() && parts.iter().all(|part| part.split('"').next().unwrap().contains("at=1917-03-02")));
    for wrong in ["?at=1800-01-01", "?at=yesterday", "?at=2026-13-45"] {
        assert_eq!(visit.get(&format!("/f/x/powers{wrong}")).await.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert_eq!(visit.get(&format!("/f/x/api/powers/map{wrong}")).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}
