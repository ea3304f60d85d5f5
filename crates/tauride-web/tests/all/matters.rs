//! A matter is raised, resolved and claimed: by forms, in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::board::board;
use crate::federations::harbour::{harbour, say};
use crate::forms::press;
use crate::visit::Visit;

/// The four of West Court resolve on it, by a poll that one of them puts.
#[tokio::test]
async fn a_unit_takes_a_position_by_buttons() {
    let mut visit = Visit::new(board());
    visit.sign_in(18).await;
    let page = visit.get("/f/x/matters/Q1").await;
    let meaning = "A vote for A1 is a vote against “A lift for every stair”.";
    for words in
        ["Matter", "A lift for every stair", "Readings", meaning, "“the tenants” want it: “a letter to the board”"]
    {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let put = press(&visit, "/f/x/matters/Q1", "Ask whether West Court is for it").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    let poll = visit.get("/f/x/polls/P2").await;
    assert!(poll.words().contains("Is West Court for “A lift for every stair”?"), "{}", poll.words());
    say(&visit.clerk, "M16..M19 vote yes on P2");
    say(&visit.clerk, "M16 closes P2");
    let page = visit.get("/f/x/matters/Q1").await;
    for words in ["For it 1 unit with 4 electors, 0 bodies", "4 of 4 voted so, P2", "Without a position 1 unit with 15"]
    {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert!(visit.get("/f/x/units/U2").await.words().contains("Positions on matters"));
    assert!(visit.get("/f/x").await.text.contains("/f/x/matters/Q1"));
    let german = visit.send(Request::get("/f/x/matters/Q1").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["Dafür 1 Gliederung mit 4 Wahlberechtigten", "Lesarten", "Behauptungen"] {
        assert!(german.words().contains(words), "{words}: {}", german.words());
    }
    let json = visit.get("/f/x/api/matters/Q1").await.text;
    assert!(json.contains(r#""for":{"units":1,"electors":4,"bodies":0}"#) && json.contains(r#""poll":2"#), "{json}");
    let drop = press(&visit, "/f/x/matters/Q1", "Ask whether West Court has no position on it any more").await;
    assert_eq!(drop.status, StatusCode::SEE_OTHER, "{}", drop.words());
}

#[tokio::test]
async fn a_matter_is_raised_read_and_claimed_by_forms() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(2).await;
    assert!(visit.get("/f/x/me").await.text.contains("Raise a matter"));
    let raised = visit.post("/f/x/me", "do=raise-matter&text=Cranes+for+all").await;
    assert!(raised.location().starts_with("/f/x/matters/Q1"), "{}", raised.words());
    let again = visit.post("/f/x/me", "do=raise-matter&text=Cranes+for+all").await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.words().contains("Refused under position.3"), "{}", again.words());
    let reading = visit.post("/f/x/matters/Q1", "do=raise-matter&of=1&text=New+cranes").await;
    assert!(reading.location().starts_with("/f/x/matters/Q2"), "{}", reading.words());
    let claim = "do=claim&matter=1&who=the+dockers&choice=1&evidence=";
    assert_eq!(visit.post("/f/x/matters/Q1", claim).await.status, StatusCode::SEE_OTHER);
    let page = visit.get("/f/x/matters/Q1").await;
    assert!(page.words().contains("“the dockers” do not want it claimed by Anna Berg"), "{}", page.words());
    let back = press(&visit, "/f/x/matters/Q1", "Take back what you claimed").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.words());
    let below = visit.get("/f/x/matters/Q1?below=B4").await;
    let silent = "without a position 3 units with 36 electors";
    assert!(below.words().contains(silent), "{}", below.words());
    let side = visit.post("/f/x/matters/Q1", "do=claim&matter=1&who=all&choice=2").await;
    assert_eq!(side.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", side.words());
}

/// Those who elect a seat instruct its holder, and whoever puts a question says what a vote for it means.
#[tokio::test]
async fn a_holder_is_instructed_and_a_vote_means_something_by_forms() {
    let mut visit = Visit::new(harbour());
    say(&visit.clerk, "M2 raises the matter \"Cranes\"");
    visit.sign_in(1).await;
    let seat = (1..40).map(|id| format!("/f/x/seats/S{id}"));
    let mut asked = None;
    for path in seat {
        if visit.get(&path).await.text.contains("Instruct the holder on a matter") {
            asked = Some(path);
            break;
        }
    }
    let path = asked.expect("a seat whose holder M1 may instruct");
    let id = path.rsplit('S').next().unwrap();
    let body = format!("do=instruct-on&seat={id}&matter=Q1&choice=0");
    let put = visit.post(&path, &body).await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    let poll = visit.get(put.location().split('?').next().unwrap()).await;
    assert!(poll.words().contains("be instructed for “Cranes”?"), "{}", poll.words());

    let mut visit = Visit::new(board());
    visit.sign_in(16).await;
    say(&visit.clerk, "M16 puts to H1, under item 1: \"Shall the stairs be swept?\"");
    let page = visit.get("/f/x/divisions/D3").await;
    assert!(page.text.contains("Say what a vote for this means"), "{}", page.words());
    let noted = visit.post("/f/x/divisions/D3", "do=note-meaning&division=3&matter=Q1&choice=0").await;
    assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.words());
    let page = visit.get("/f/x/divisions/D3").await;
    assert!(page.words().contains("A vote for D3 is a vote for “A lift for every stair”."), "{}", page.words());
}
