//! Finding things: by name, by number, in lists and in the record.

use axum::http::StatusCode;

use tauride_rules::{Act, Event};

use crate::federations::harbour::harbour;
use crate::visit::Visit;

#[tokio::test]
async fn people_are_found_by_the_names_under_which_they_took_seats() {
    let visit = Visit::new(harbour());
    for said in ["Zaj%C4%85c", "piotr", "ZAJ%C4%84C"] {
        let found = visit.get(&format!("/f/x/find?q={said}")).await;
        assert!(found.text.contains(">Piotr Zając</a>"), "{said}: {}", found.words());
        assert!(!found.text.contains("<h2>Units</h2>"), "{said}");
    }
    let none = visit.get("/f/x/find?q=nobody+bears+this").await;
    assert!(none.words().contains("Nothing bears such a name"), "{}", none.words());
}

#[tokio::test]
async fn a_number_leads_to_its_page() {
    let visit = Visit::new(harbour());
    for (said, path) in [("S12", "/seats/S12"), ("m14", "/members/M14"), ("E5", "/elections/E5"), ("42", "/record/42")]
    {
        let found = visit.get(&format!("/f/x/find?q={said}")).await;
        assert_eq!((found.status, found.location()), (StatusCode::SEE_OTHER, &*format!("/f/x{path}")), "{said}");
    }
    for said in ["S999", "100000", "0", ""] {
        assert_eq!(visit.get(&format!("/f/x/find?q={said}")).await.status, StatusCode::OK, "{said}");
    }
}

#[tokio::test]
async fn lists_have_everybody_and_a_roll_has_no_other_names_than_the_record() {
    let visit = Visit::new(harbour());
    let members = visit.get("/f/x/members").await;
    for member in 1..=36 {
        assert!(members.text.contains(&format!("/f/x/members/M{member}\"")), "M{member}");
    }
    let (units, bodies) = (visit.get("/f/x/units").await, visit.get("/f/x/bodies").await);
    let links =
        |text: &str, folder: &str| text.split("<main").nth(1).unwrap().matches(&format!("/f/x/{folder}/")).count();
    let (all_units, all_bodies) = visit.clerk.read(|view| (view.state.rolls.units.len(), view.state.bodies.len()));
    assert_eq!((links(&units.text, "units"), links(&bodies.text, "bodies")), (all_units, all_bodies));
    let electors: Vec<_> = visit.clerk.read(|view| view.state.rolls.units[0].electors.iter().collect());
    let roll = visit.get("/f/x/units/U1/roll").await;
    assert_eq!(links(&roll.text, "members"), electors.len());
    assert!(electors.iter().all(|member| roll.text.contains(&format!("/members/{member}\""))), "{}", roll.words());
    assert_eq!(visit.get("/f/x/units/U99/roll").await.status, StatusCode::NOT_FOUND);
    assert!(visit.get("/f/x/units/U1").await.text.contains("href=\"U1/roll\""));
}

#[tokio::test]
async fn the_record_is_told_once_an_act_and_time_is_folded_away() {
    let visit = Visit::new(harbour());
    for before in [41, 81, 100] {
        let text = visit.get(&format!("/f/x/record?before={before}")).await.text;
        assert!(!text.contains("the clerk lets time pass"), "{before}");
    }
    let first = visit.get("/f/x/record?before=2").await;
    assert!(first.words().contains("Time passed until 3 March 2026 at 12:00"), "{}", first.words());
    let token = visit.clerk.sign_in_as(tauride_rules::ids::MemberId(20)).unwrap();
    let sign = r#"{"act":{"recall":{"sign-recall":{"seat":12}}}}"#;
    visit.act(sign, &[("authorization", &format!("Bearer {token}"))]).await;
    let words = visit.get("/f/x/record").await.words();
    assert!(words.contains("M20 signs the recall of S12") && !words.contains("M20 signed"), "{words}");
    let called = visit.get("/f/x/record?chapter=sitting").await;
    assert!(called.text.contains("/f/x/sittings/H1\">H1</a>"), "what was made is told: {}", called.words());
}

#[tokio::test]
async fn the_record_is_sought_by_chapter_thing_day_and_number() {
    let visit = Visit::new(harbour());
    let entries = |text: &str| text.matches("class=\"said\"").count();
    let recalls = visit.get("/f/x/record?chapter=recall").await;
    let signed = visit.clerk.reader();
    let mut expected = 0;
    signed
        .entries(1..u64::MAX, &mut |_, line| {
            let entry = tauride_codec::decode(line).unwrap();
            let set_off = entry.events.iter().any(|event| matches!(event, Event::Recall(_)));
            expected += usize::from(matches!(entry.act, Act::Recall(_)) || set_off);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert!(expected > 3 && entries(&recalls.text) == expected.min(40), "{expected}: {}", recalls.words());
    assert!(recalls.text.contains("<option selected>recall</option>"));
    let about = visit.get("/f/x/record?about=s12").await;
    assert!(entries(&about.text) > 0 && entries(&about.text) < 40, "{}", about.words());
    assert_eq!(entries(&visit.get("/f/x/record?day=2026-03-02").await.text), 0);
    assert!(entries(&visit.get("/f/x/record?day=2026-03-03").await.text) > 0);
    assert_eq!(visit.get("/f/x/record?number=42").await.location(), "/f/x/record/42");
    for bad in ["chapter=nothing", "about=12", "day=3+March", "number=x%0Ay"] {
        assert_eq!(visit.get(&format!("/f/x/record?{bad}")).await.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn pages_of_what_is_sought_follow_each_other_without_a_gap() {
    let visit = Visit::new(harbour());
    let (mut address, mut seen) = ("/f/x/record?about=".to_owned(), Vec::new());
    loop {
        let page = visit.get(&address).await.text;
        let numbers = page.split(">Entry ").skip(1).filter_map(|rest| rest.split('<').next()?.parse::<u64>().ok());
        seen.extend(numbers);
        let Some(older) = page.split("href=\"").filter(|rest| rest.contains("\">older</a>")).last() else { break };
        let query = older.split('"').next().unwrap().replace("&#38;", "&");
        address = format!("/f/x/record{query}");
    }
    assert!(seen.len() > 80 && seen.windows(2).all(|pair| pair[0] > pair[1]), "{seen:?}");
}
