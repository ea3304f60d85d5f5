//! What will follow is said before an act, by the law, and what happened after it.

use axum::http::StatusCode;

use crate::federations::harbour::harbour;
use crate::visit::{Answer, Visit};

const SIGN: &str = r#"{"recall":{"sign-recall":{"seat":12}}}"#;

async fn before(visit: &Visit, path: &str, act: &str) -> Answer {
    let act: String = form_urlencoded::byte_serialize(act.as_bytes()).collect();
    visit.get(&format!("{path}?before={act}")).await
}

async fn does(visit: &Visit, path: &str, act: &str) -> Answer {
    let act: String = form_urlencoded::byte_serialize(act.as_bytes()).collect();
    let done = visit.post(path, &format!("act={act}")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    visit.get(done.location()).await
}

/// What is said to follow, line by line.
fn follows(page: &Answer) -> Vec<String> {
    let list = page.text.split("<ol class=\"follows\">").nth(1).unwrap().split("</ol>").next().unwrap();
    let lines = list.split("<li>").skip(1).map(|line| line.split("</li>").next().unwrap());
    let words = |line: &str| line.split('<').map(|piece| piece.rsplit('>').next().unwrap()).collect();
    lines.map(words).collect()
}

/// What stands under the head of a page.
fn main_of(page: &Answer) -> &str {
    page.text.split("<main").nth(1).and_then(|main| main.split("</main>").next()).unwrap()
}

#[tokio::test]
async fn what_is_said_to_follow_is_what_happens() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(20).await;
    let seat = visit.get("/f/x/seats/S12").await;
    assert!(seat.text.contains("<form method=\"get\" class=\"act\"><input type=\"hidden\" name=\"before\""));
    let record = visit.get("/f/x/checkpoint").await.text;
    let page = before(&visit, "/f/x/seats/S12", SIGN).await;
    assert_eq!(page.status, StatusCode::OK);
    let deed = "Sign the petition to recall the delegate of Old Docks in Port Council";
    assert!(page.text.contains(&format!("<h1>{deed}</h1>")), "{}", page.words());
    assert!(
        page.text.contains(&format!("<button type=\"submit\" class=\"grave\">{deed}</button>")),
        "{}",
        page.words()
    );
    let entered = "Your signature against the delegate of Old Docks in Port Council is entered, for everybody to read.";
    assert_eq!(follows(&page), [entered]);
    assert_eq!(visit.get("/f/x/checkpoint").await.text, record, "nothing was entered");
    let said = does(&visit, "/f/x/seats/S12", SIGN).await;
    assert!(said.text.contains("<b>Done.</b>") && follows(&said) == [entered], "{}", said.words());
    // The next signature is the last one that is needed: two seats fall, and what follows is said before and after.
    visit.sign_in(21).await;
    let page = before(&visit, "/f/x/seats/S12", SIGN).await;
    for line in ["The petition has enough: 6 signatures.", "The delegate of Old Docks in Port Council is recalled."] {
        assert!(follows(&page).contains(&line.to_owned()), "{line}: {:?}", follows(&page));
    }
    let ended = follows(&page).iter().filter(|line| line.contains(" is no longer ")).count();
    assert_eq!(ended, 2, "{:?}", follows(&page));
    let said = does(&visit, "/f/x/seats/S12", SIGN).await;
    assert_eq!(follows(&said), follows(&page));
    // What somebody else did is not told as one's own.
    let last = visit.get("/f/x/checkpoint").await.text.lines().nth(1).unwrap().to_owned();
    let again = format!("/f/x/seats/S12?done={last}");
    assert!(visit.get(&again).await.text.contains("<b>Done.</b>"));
    visit.sign_in(22).await;
    assert!(!visit.get(&again).await.text.contains("<b>Done.</b>"));
}

#[tokio::test]
async fn whoever_may_not_is_told_before_they_press() {
    let mut visit = Visit::new(harbour());
    assert_eq!(before(&visit, "/f/x/seats/S12", SIGN).await.status, StatusCode::UNAUTHORIZED);
    visit.sign_in(1).await;
    let page = before(&visit, "/f/x/seats/S12", SIGN).await;
    assert!(page.words().contains("M1 is not an elector of seat S12 "), "{}", page.words());
    assert!(!main_of(&page).contains("<form"), "there is no button");
    let wrong = before(&visit, "/f/x/seats/S12", "{}").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn red_is_for_recall_alone_and_resigning_says_what_falls_with_it() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(2).await;
    let page = before(&visit, "/f/x/seats/S10", r#"{"mandate":{"resign":{"seat":10}}}"#).await;
    assert!(page.text.contains("<h1>Resign as delegate of North Quay in Port Council</h1>"), "{}", page.words());
    assert!(!main_of(&page).contains("grave"), "{}", page.words());
    let lines = follows(&page);
    assert_eq!(lines.first(), Some(&"You are no longer delegate of North Quay in Port Council: resigned.".to_owned()));
    assert!(lines.iter().any(|line| line.contains("held through the seat of delegate of North Quay")), "{lines:?}");
    assert!(main_of(&page).matches("<form").count() == 1, "one main action");
}

#[tokio::test]
async fn a_question_is_read_before_it_is_put() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(31).await;
    let seat = visit.get("/f/x/seats/S15").await;
    assert!(seat.text.contains("value=\"instruct\"><input type=\"hidden\" name=\"first\" value=\"1\">"));
    let page = visit.post("/f/x/seats/S15", "do=instruct&first=1&seat=15&text=Ask+for+safe+ladders").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.text.contains("<h1>Put the instruction of the delegate of Salt Island in Port Council to a vote</h1>")
    );
    assert!(follows(&page)[0].starts_with("6 electors vote on it until "), "{:?}", follows(&page));
    assert!(!visit.get("/f/x").await.text.contains("/f/x/polls/P4"), "it is not put yet");
    let act = main_of(&page).split("name=\"act\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let said = does(&visit, "/f/x/seats/S15", &act.replace("&#34;", "\"")).await;
    assert!(said.text.contains("<b>Done.</b>") && said.text.contains("Ask for safe ladders"), "{}", said.words());
    assert_eq!(follows(&said), follows(&page));
}

#[tokio::test]
async fn nobody_learns_a_result_before_the_voting_is_over() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(36).await;
    let page = before(&visit, "/f/x/elections/E6", r#"{"ballot":{"close-voting":{"election":6}}}"#).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(follows(&page), ["Voting ends, and the votes are counted. What comes of it is not said before."]);
    assert!(!main_of(&page).contains("Olga"), "{}", page.words());
    let said = does(&visit, "/f/x/elections/E6", r#"{"ballot":{"close-voting":{"election":6}}}"#).await;
    assert!(follows(&said).iter().any(|line| line.contains("is decided: Olga Petrenko")), "{}", said.words());
}

#[tokio::test]
async fn nobody_learns_before_they_vote_what_would_come_of_it() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(33).await;
    let vote = r#"{"ballot":{"cast-ballot":{"election":6,"ballot":{"choices":[34]}}}}"#;
    let page = before(&visit, "/f/x/elections/E6", vote).await;
    assert_eq!(follows(&page), ["The vote counts. What comes of it is not said before."], "{}", page.words());
}
