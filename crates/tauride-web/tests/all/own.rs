//! What members say of themselves: that they agree to sit, follow no more, belong to other groups, are back; and what they
//! are shown before they vote on a charter.

use std::sync::Arc;

use axum::http::StatusCode;
use tauride_clerk::{Answer, ManualClock, Request};
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::{BodyId, PollId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor};

use crate::federations::board::{CHARTER, board, board_under};
use crate::federations::harbour::{harbour, harbour_by, say};
use crate::forms::press;
use crate::visit::Visit;

#[tokio::test]
async fn whoever_might_succeed_agrees_to_sit_and_takes_it_back() {
    let named = "[recall.named]\narticle = \"4a\"\nseats = \"wardens\"\nby = \"decision\"\n\
        majority = \"more than 1/2 of votes\"\nconstructive = true\n";
    let mut visit = Visit::new(board_under(&format!("{CHARTER}\n{named}")));
    visit.sign_in(9).await;
    let agreed = press(&visit, "/f/x/bodies/B2", "Agree to sit here").await;
    assert_eq!(agreed.status, StatusCode::SEE_OTHER, "{}", agreed.words());
    let page = visit.get("/f/x/bodies/B2").await;
    assert!(!page.text.contains(">Agree to sit here<"), "{}", page.words());
    assert!(visit.get("/f/x/me").await.text.contains("Wardens (wardens)"));
    press(&visit, "/f/x/bodies/B2", "No longer agree to sit here").await;
    assert!(!visit.get("/f/x/me").await.text.contains("Wardens (wardens)"));
    let elected = visit.get("/f/x/bodies/B1").await;
    assert!(!elected.text.contains("gree to sit here"), "nobody sits in the board unelected: {}", elected.words());
}

#[tokio::test]
async fn whoever_constitutes_a_body_has_agreed_to_it_by_a_form() {
    let clerk = harbour();
    let mut visit = Visit::new(clerk.clone());
    visit.sign_in(20).await;
    let page = visit.get("/f/x/me").await;
    let kind = r#"<input type="hidden" name="kind" value="committee">"#;
    assert!(page.text.contains(kind) && page.text.contains("Agree to sit in it"), "{}", page.text);
    let agreed = visit.post("/f/x/me", "do=agree&kind=committee&name=Boat+Committee").await;
    assert_eq!(agreed.status, StatusCode::SEE_OTHER, "{}", agreed.words());
    assert!(visit.get("/f/x/me").await.text.contains("Boat Committee (committee)"));
    say(&clerk, "M2 constitutes the body \"Boat Committee\" (committee) of M2, M20");
    assert!(!visit.get("/f/x/me").await.text.contains("Boat Committee (committee)"), "they sit there");
}

#[tokio::test]
async fn a_holder_says_to_which_groups_they_belong() {
    let clerk = board();
    say(&clerk, "M1 closes voting in E1");
    let mut visit = Visit::new(clerk);
    visit.sign_in(5).await;
    assert!(!visit.get("/f/x/seats/S1").await.text.contains("other groups"), "only the holder");
    visit.sign_in(2).await;
    let page = visit.get("/f/x/seats/S1").await;
    let lifts = r#"value="lifts" checked> I belong to the group “lifts” (stairs)"#;
    let none = r#"value="no lifts"> I belong to the group “no lifts” (stairs)"#;
    assert!(page.text.contains(lifts) && page.text.contains(none), "{}", page.text);
    let same = visit.post("/f/x/seats/S1", "do=change-groups&seat=1&group=lifts").await;
    assert!(same.words().contains("Refused under mandate.34"), "{}", same.words());
    let said = visit.post("/f/x/seats/S1", "do=change-groups&seat=1&group=no+lifts").await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.words());
    let page = visit.get("/f/x/seats/S1").await;
    assert!(page.text.contains(r#"value="no lifts" checked"#) && !page.text.contains(lifts), "{}", page.text);
}

#[tokio::test]
async fn whoever_may_follow_gives_that_up() {
    let clerk = board();
    say(&clerk, "M1 closes voting in E1");
    let mut visit = Visit::new(clerk.clone());
    visit.sign_in(6).await;
    let path = "/f/x/elections/E1";
    let gone = press(&visit, path, "Give up following in a seat by this election").await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.words());
    let page = visit.get(path).await;
    assert!(page.text.contains("withdrew") && !page.text.contains("Give up following"), "{}", page.words());
    say(&clerk, "M2 resigns from S1");
    let seat = visit.get("/f/x/seats/S1").await;
    assert!(seat.text.contains("Vacant"), "nobody else lives at a lift: {}", seat.words());
}

#[tokio::test]
async fn an_alternate_is_told_and_a_holder_who_is_back_says_so() {
    let text = CHARTER
        .replace("{ method = \"cumulative\", points = 5 }", "{ method = \"cumulative\", points = 5, alternates = 1 }");
    let clerk = board_under(&text);
    for line in [
        "M9 gives points in E3: M7: 4, M8: 1",
        "M1 closes voting in E3",
        "M7 names M8 to sit in S7 until 2026-04-01 10:00",
    ] {
        say(&clerk, line);
    }
    let mut visit = Visit::new(clerk);
    visit.sign_in(8).await;
    let page = visit.get("/f/x/me").await;
    assert!(page.words().contains("You are an alternateFor Wardens B2, by election E3"), "{}", page.words());
    visit.sign_in(7).await;
    press(&visit, "/f/x/seats/S7", "Sit yourself again").await;
    let page = visit.get("/f/x/seats/S7").await;
    assert!(!page.text.contains("Sit yourself again"), "{}", page.words());
    visit.sign_in(8).await;
    press(&visit, "/f/x/elections/E3", "Give up following in a seat by this election").await;
    assert!(!visit.get("/f/x/me").await.text.contains("You are an alternate"));
}

#[tokio::test]
async fn a_strike_off_and_a_death_are_contested_where_they_are_told() {
    let clock = Arc::new(ManualClock::new(Instant::parse("2026-03-03T12:00:00Z").unwrap()));
    let clerk = harbour_by(&clock);
    for line in [
        "the founders strike M3 off U1, no longer meeting \"works in the port\"",
        "the founders record the death of M5",
        "the founders record the death of M6",
    ] {
        say(&clerk, line);
    }
    let mut visit = Visit::new(clerk.clone());
    let told = "Tom &#60;b&#62;O&#39;Hara&#60;/b&#62;</a> was struck off";
    let (strike, death) = ("Contest that M3 was struck off", "Contest that the member died");
    let page = visit.get("/f/x/units/U1").await;
    assert!(page.text.contains(told) && page.words().contains("9 electors"), "{}", page.text);
    assert!(page.words().contains("can contest that until 17 March 2026 at 12:00"), "{}", page.words());
    assert!(!page.text.contains(strike) && !page.text.contains(death), "nobody is signed in");
    visit.sign_in(13).await;
    let page = visit.get("/f/x/members/M3").await;
    assert!(!page.text.contains(strike), "M13 is of another unit: {}", page.words());
    visit.sign_in(3).await;
    let page = visit.get("/f/x/me").await;
    assert!(page.words().contains("You were struck off North Quay on 3 March 2026."), "{}", page.words());
    let contested = press(&visit, "/f/x/me", strike).await;
    assert_eq!(contested.status, StatusCode::SEE_OTHER, "{}", contested.words());
    let page = visit.get("/f/x/me").await;
    assert!(!page.text.contains("struck off") && page.words().contains("of North Quay"), "{}", page.words());
    visit.sign_in(7).await;
    let contested = press(&visit, "/f/x/members/M5", death).await;
    assert_eq!(contested.status, StatusCode::SEE_OTHER, "{}", contested.words());
    let page = visit.get("/f/x/units/U1").await;
    assert!(page.words().contains("11 electors") && page.text.contains("recorded dead"), "{}", page.words());
    clock.set(Instant::parse("2026-03-17T12:00:00Z").unwrap());
    say(&clerk, "M8 asks whether to instruct the holder of S11: \"Mend the crane\"");
    visit.sign_in(7).await;
    let page = visit.get("/f/x/members/M6").await;
    assert!(page.words().contains("This member has died."), "{}", page.words());
    let contested = press(&visit, "/f/x/members/M6", death).await;
    assert_eq!(contested.status, StatusCode::SEE_OTHER, "{}", contested.words());
    assert!(visit.get("/f/x/units/U1").await.words().contains("12 electors"));
}

#[tokio::test]
async fn an_amendment_is_shown_beside_what_it_changes() {
    let visit = Visit::new(harbour());
    let text = include_str!("federations/harbour.toml")
        .replace("threshold = \"1/3 of electors\"", "threshold = \"2/3 of electors\"");
    let charter = Box::new(tauride_charter::check("harbour.toml", &text).unwrap().charter);
    let act = CharterAct::ProposeAmendment { body: BodyId(4), text: text.as_str().into(), charter };
    let holder = visit.clerk.read(|view| view.state.holding(SeatId(12)).unwrap().1.member);
    let answer = visit.clerk.submit(Request::new(Actor::Member(holder), Act::Charter(act))).unwrap();
    assert!(matches!(answer, Answer::Entered { .. }), "{answer:?}");
    let poll = visit.clerk.read(|view| PollId::at(view.state.polls.len() - 1));
    let page = visit.get(&format!("/f/x/polls/{poll}")).await;
    assert!(page.text.contains("<h1>Shall the charter be amended as proposed?</h1>"), "{}", page.words());
    for (mark, words) in [("del", "At least one third of the electors"), ("ins", "At least two thirds of the electors")]
    {
        assert!(page.text.contains("Article 12. "), "{}", page.text);
        let changed = page.text.split(&format!("<{mark}>")).nth(1).unwrap();
        assert!(changed.to_lowercase().contains(&words.to_lowercase()), "{mark}: {}", page.text);
    }
    assert_eq!((page.text.matches("<del>").count(), page.text.matches("<ins>").count()), (1, 1));
}
