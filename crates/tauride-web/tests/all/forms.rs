//! What members do with forms, without JavaScript.

use crate::federations::harbour::harbour;
use crate::visit::{Answer, Visit};
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};

/// Presses the button with these words on a page.
pub(crate) async fn press(visit: &Visit, path: &str, words: &str) -> Answer {
    let page = visit.get(path).await;
    let button = format!(">{words}</button>");
    assert!(page.text.contains(&button), "no {words} on {path}: {}", page.words());
    let end = page.text.find(&button).unwrap();
    let form = &page.text[page.text[..end].rfind("<form ").unwrap()..end];
    let act = act_in(form);
    if form.contains("method=\"post\"") {
        return visit.post(path, &format!("act={act}")).await;
    }
    // It is said first what will follow; the button there is the one that does it.
    let before = visit.get(&format!("{path}?before={act}")).await;
    assert_eq!(before.status, StatusCode::OK, "{}", before.words());
    let main = &before.text[before.text.find("<main").unwrap()..];
    let form = &main[main.find("<form method=\"post\"").unwrap()..];
    visit.post(path, &format!("act={}", act_in(form))).await
}

/// The act that stands in a form, as a form sends it.
fn act_in(form: &str) -> String {
    let act = form.split("value=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#34;", "\"");
    form_urlencoded::byte_serialize(act.as_bytes()).collect()
}

#[tokio::test]
async fn the_last_signature_empties_two_seats() {
    let mut visit = Visit::new(harbour());
    for (member, words) in [(20, "5 of 6 signatures"), (21, "Vacant")] {
        visit.sign_in(member).await;
        let done = press(&visit, "/f/x/seats/S12", "Sign the recall").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert!(done.location().starts_with("/f/x/seats/S12?done="), "{}", done.location());
        let page = visit.get("/f/x/seats/S12").await;
        assert!(page.text.contains(words), "{}", page.words());
    }
    let higher = visit.get("/f/x/seats/S18").await;
    assert!(higher.text.contains("Vacant") && higher.text.contains("T6 ended"), "{}", higher.words());
}

#[tokio::test]
async fn a_signature_can_be_taken_back() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(13).await;
    press(&visit, "/f/x/seats/S12", "Take your signature back").await;
    assert!(visit.get("/f/x/seats/S12").await.text.contains("3 of 6 signatures"));
}

#[tokio::test]
async fn a_refusal_stands_on_the_page_it_came_from() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(1).await;
    let act: String = form_urlencoded::byte_serialize(br#"{"recall":{"sign-recall":{"seat":12}}}"#).collect();
    let refused = visit.post("/f/x/seats/S12", &format!("act={act}")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.text.contains(
            "<b>Refused under <a href=\"/rulebook/recall#recall.2\">recall.2</a></b>: \
             <a href=\"/f/x/members/M1\">M1</a> is not an elector of seat <a href=\"/f/x/seats/S12\">S12</a>"
        ),
        "{}",
        refused.words()
    );
    assert!(refused.text.contains("4 of 6 signatures"), "the page around it");
}

#[tokio::test]
async fn whoever_may_not_act_is_told_why_instead_of_a_button() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(1).await;
    let page = visit.get("/f/x/seats/S12").await;
    assert!(
        page.text.contains(
            "<b>Sign the recall</b>: <a href=\"/f/x/members/M1\">M1</a> is not an elector of seat \
             <a href=\"/f/x/seats/S12\">S12</a> <small><a href=\"/rulebook/recall#recall.2\">"
        ),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_ballot_is_cast_and_a_second_one_refused() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(33).await;
    let page = visit.get("/f/x/elections/E6").await;
    assert!(
        page.text.contains("type=\"radio\" name=\"choice\" value=\"34\"") && page.text.contains("Vote for one."),
        "{}",
        page.words()
    );
    let voted = visit.post("/f/x/elections/E6", "do=vote&election=6&choice=34").await;
    assert_eq!(voted.status, StatusCode::SEE_OTHER, "{}", voted.words());
    assert!(visit.get("/f/x/elections/E6").await.text.contains("You have voted in this election."));
    let again = visit.post("/f/x/elections/E6", "do=vote&election=6&choice=34").await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.words().contains("Refused under ballot."), "{}", again.words());
}

#[tokio::test]
async fn standing_voting_and_resigning_go_by_forms() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(32).await;
    let accepted = visit.post("/f/x/elections/E5", "do=accept&election=5&name=Ines+Vidal&label=Rank+and+File").await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.words());
    assert!(visit.get("/f/x/elections/E5").await.text.contains("Ines Vidal"));
    let resigned = press(&visit, "/f/x/seats/S15", "Resign from this seat").await;
    assert_eq!(resigned.status, StatusCode::SEE_OTHER, "{}", resigned.words());
    assert!(visit.get("/f/x/seats/S15").await.text.contains("Vacant"));
    visit.sign_in(2).await;
    let voted = press(&visit, "/f/x/polls/P2", "Against").await;
    assert_eq!(voted.status, StatusCode::SEE_OTHER, "{}", voted.words());
}

#[tokio::test]
async fn a_question_leads_to_its_poll() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(31).await;
    let put = visit.post("/f/x/seats/S15", "do=instruct&seat=15&text=Ask+for+safe+ladders").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    assert!(put.location().starts_with("/f/x/polls/P4?done="), "{}", put.location());
    assert!(visit.get("/f/x/polls/P4").await.text.contains("Ask for safe ladders"));
    let mine = visit.get("/f/x/me").await;
    assert!(mine.text.contains("/f/x/polls/P4") && mine.text.contains("Ines Vidal"), "{}", mine.words());
}

#[tokio::test]
async fn what_a_form_lacks_is_named() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(13).await;
    let wrong = visit.post("/f/x/elections/E5", "do=nominate&election=5&candidate=Ivan").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("belongs in the field &#34;candidate&#34;"), "{}", wrong.words());
}

#[tokio::test]
async fn nobody_acts_without_signing_in_or_from_another_site() {
    let mut visit = Visit::new(harbour());
    let act: String = form_urlencoded::byte_serialize(br#"{"recall":{"sign-recall":{"seat":12}}}"#).collect();
    let form = format!("act={act}");
    assert_eq!(visit.post("/f/x/seats/S12", &form).await.status, StatusCode::UNAUTHORIZED);
    visit.sign_in(20).await;
    let request = Request::post("/f/x/seats/S12").header("origin", "https://elsewhere.test");
    assert_eq!(visit.send(request, Body::from(form)).await.status, StatusCode::FORBIDDEN);
    assert!(visit.get("/f/x/seats/S12").await.text.contains("4 of 6 signatures"), "nothing was done");
}

#[tokio::test]
async fn a_code_works_once_and_a_session_ends() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(5).await;
    assert!(visit.get("/f/x/me").await.text.contains("You are <a href=\"/f/x/members/M5\">M5</a>"));
    let out = visit.post("/f/x/sign-out", "").await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert!(visit.get("/f/x/me").await.text.contains("Nobody is signed in here"));
    let wrong = visit.post("/f/x/sign-in", "code=AAAA-AAAA-AAAA-AAAA").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("this code is not known"), "{}", wrong.words());
}

#[tokio::test]
async fn whoever_guesses_codes_soon_has_to_wait() {
    let visit = Visit::new(harbour());
    let from = |address: &str| ConnectInfo(SocketAddr::new(address.parse().unwrap(), 40_000));
    let guess = |address: &str| {
        let request = Request::post("/f/x/sign-in").extension(from(address));
        visit.send(request, Body::from("code=AAAA-AAAA-AAAA-AAAA"))
    };
    for _ in 0..10 {
        assert_eq!(guess("192.0.2.1").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(guess("192.0.2.1").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(guess("192.0.2.2").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn only_in_a_demonstration_can_one_be_anybody() {
    let strict = Visit::new(harbour());
    assert_eq!(strict.post("/f/x/sign-in", "member=12").await.status, StatusCode::FORBIDDEN);
    assert!(!strict.get("/f/x").await.text.contains("name=\"member\""));
    let demo = Visit::demo(harbour());
    assert!(demo.get("/f/x").await.text.contains("name=\"member\""));
    assert_eq!(demo.post("/f/x/sign-in", "member=M12").await.status, StatusCode::SEE_OTHER);
    assert_eq!(demo.post("/f/x/sign-in", "member=M99").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_label_is_founded_declared_and_split_by_forms() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(2).await;
    let page = visit.get("/f/x/me").await;
    assert!(page.words().contains("You declare no label.") && page.text.contains("Found a label"), "{}", page.words());
    let founded = visit.post("/f/x/me", "do=found-label&name=Dockers+first").await;
    assert_eq!(founded.status, StatusCode::SEE_OTHER, "{}", founded.words());
    assert!(founded.location().starts_with("/f/x/labels/L1"), "{}", founded.location());
    visit.sign_in(14).await;
    let declared = press(&visit, "/f/x/labels/L1", "Declare it").await;
    assert_eq!(declared.status, StatusCode::SEE_OTHER, "{}", declared.words());
    let page = visit.get("/f/x/labels/L1").await;
    for words in ["Dockers first", "2 members declare it", "declares it since", "Found another label out of this one"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let split = visit.post("/f/x/labels/L1", "do=found-label&name=Dockers+alone&out_of=L1").await;
    assert!(split.location().starts_with("/f/x/labels/L2"), "{}", split.words());
    let page = visit.get("/f/x/labels/L2").await;
    assert!(page.words().contains("out of Dockers first"), "{}", page.words());
    assert!(visit.get("/f/x").await.text.contains("/f/x/labels/L2"));
    assert!(visit.get("/f/x/members/M14").await.words().contains("Of the label Dockers alone"));
    let again = visit.post("/f/x/labels/L2", "do=found-label&name=dockers+FIRST").await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.words().contains("Refused under affiliation.3"), "{}", again.words());
    let json = visit.get("/f/x/api/labels/L2").await.text;
    assert!(
        json.contains(r#""members":1"#) && json.contains(r#""out_of":[{"id":1,"name":"Dockers first"}]"#),
        "{json}"
    );
}

#[tokio::test]
async fn a_sitting_is_demanded_and_convened_by_forms() {
    let mut visit = Visit::new(harbour());
    visit.sign_in(2).await;
    let page = visit.get("/f/x/bodies/B4").await;
    assert!(page.text.contains("Demand a sitting"), "{}", page.words());
    let form = "body=4&opens=2026-03-10T10:00&place=Pier+3&agenda=Night+shifts%0D%0ALadders";
    let demanded = visit.post("/f/x/bodies/B4", &format!("do=demand-sitting&{form}")).await;
    assert_eq!(
        (demanded.status, demanded.location()),
        (StatusCode::SEE_OTHER, "/f/x/sittings/H2?done=101"),
        "{}",
        demanded.words()
    );
    let page = visit.get("/f/x/sittings/H2").await;
    for words in ["Sitting of Port Council", "Night shifts", "Ladders", "Demanded by 1 member of 2 needed", "Anna Berg"]
    {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    visit.sign_in(14).await;
    let joined = press(&visit, "/f/x/sittings/H2", "Join the demand").await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.words());
    let page = visit.get("/f/x/sittings/H2").await;
    assert!(page.words().contains("Convened by the members for 10 March 2026"), "{}", page.words());
    let body = visit.get("/f/x/bodies/B4").await;
    assert!(body.text.contains("/f/x/sittings/H2"), "{}", body.words());
    let home = visit.get("/f/x").await;
    assert!(home.text.contains("/f/x/sittings/H2"), "{}", home.words());
    let early =
        visit.post("/f/x/sittings/H2", "act=%7B%22sitting%22%3A%7B%22open%22%3A%7B%22sitting%22%3A2%7D%7D%7D").await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.words().contains("Refused under sitting.8"), "{}", early.words());
}
