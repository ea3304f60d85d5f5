//! Ballots that rank candidates: the form without JavaScript, and the interface for programs.

use axum::http::StatusCode;
use serde_json::json;
use tauride_clerk::{Answer, Request};
use tauride_rules::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::ground::actor::Actor;
use tauride_rules::ids::{BodyId, MemberId};

use crate::federations::board::{CHARTER, board};
use crate::federations::harbour::say;
use crate::forms::press;
use crate::visit::Visit;

const PAGE: &str = "/f/x/elections/E1";

#[tokio::test]
async fn a_ranking_is_given_by_numbers() {
    let mut visit = Visit::new(board());
    visit.sign_in(14).await;
    let page = visit.get(PAGE).await;
    let field = r#"<label class="line"><input class="rank" type="number" name="rank-3" min="1" max="5" value="" autocomplete="off"> Ines Vidal"#;
    assert!(page.text.contains(field) && page.text.contains("Write 1 beside whom you prefer"), "{}", page.text);
    assert!(page.text.contains(r#"Nora Quist <span class="label">Gardeners, lifts</span>"#), "{}", page.text);
    assert!(!page.text.contains("<i>Lind"), "what people write is escaped");
    assert!(page.text.contains("Candidates are ranked and counted by Scottish STV"), "{}", page.words());

    let ranked = visit.post(PAGE, "do=rank&election=1&rank-2=&rank-3=2&rank-4=1&rank-5=&rank-6=").await;
    assert_eq!(ranked.status, StatusCode::SEE_OTHER, "{}", ranked.words());
    let page = visit.get(PAGE).await;
    assert!(
        page.text.contains("You have voted in this election.") && !page.text.contains("rank-2"),
        "{}",
        page.words()
    );
}

/// The points of E3 are given by name under article 3a; the wardens after them are to be chosen by hands, under article 3b.
#[tokio::test]
async fn an_election_goes_on_by_the_charter_of_its_first_day() {
    let clerk = board();
    say(&clerk, "M1 closes voting in E1");
    let text = CHARTER.replace("article = \"3a\"", "article = \"3b\"").replace(
        "elected = { method = \"cumulative\", points = 5 }",
        "elected = { method = \"plurality\", ballot = \"hands\" }",
    );
    let charter = Box::new(tauride_charter::check("new.toml", &text).unwrap().charter);
    let proposed = Act::Charter(CharterAct::ProposeAmendment { body: BodyId(1), text: text.as_str().into(), charter });
    let answer = clerk.submit(Request::new(Actor::Member(MemberId(2)), proposed)).unwrap();
    assert!(matches!(answer, Answer::Entered { .. }), "{answer:?}");
    let visit = Visit::new(clerk.clone());
    let words = "Most points win; votes are given by name (charter art. 3a)";
    for line in ["M2..M4 vote yes on P2", "M2 closes P2"] {
        let page = visit.get("/f/x/elections/E3").await;
        assert!(page.text.contains(words), "{}", page.words());
        say(&clerk, line);
    }
    let page = visit.get("/f/x/elections/E3").await;
    assert!(page.text.contains(words), "{}", page.words());
}

#[tokio::test]
async fn a_wrong_ranking_comes_back_as_it_was_written() {
    let mut visit = Visit::new(board());
    visit.sign_in(14).await;
    let send = async |ranks: &str| visit.post(PAGE, &format!("do=rank&election=1&{ranks}")).await;
    let gap = send("rank-2=&rank-3=1&rank-4=3").await;
    assert_eq!(gap.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gap.text.contains("nobody has rank 2, and somebody has rank 3"), "{}", gap.words());
    assert!(gap.text.contains(r#"name="rank-4" min="1" max="5" value="3""#), "{}", gap.text);
    let equal = send("rank-2=&rank-3=1&rank-4=1").await;
    assert_eq!(equal.status, StatusCode::CONFLICT);
    assert!(equal.words().contains("M3 and M4 have the same rank"), "{}", equal.words());
    assert!(equal.text.contains(r#"name="rank-3" min="1" max="5" value="1""#), "{}", equal.text);
    let empty = send("rank-2=&rank-3=").await;
    assert!(empty.words().contains("at least one candidate"), "{}", empty.words());
    let chosen = visit.post(PAGE, "do=vote&election=1&choice=3").await;
    assert!(
        chosen.words().contains("candidates are ranked: name them in order, first preference first"),
        "{}",
        chosen.words()
    );

    let link = visit.get(&format!("{PAGE}?rank-3=1")).await;
    assert!(
        link.text.contains(r#"name="rank-3" min="1" max="5" value="""#),
        "no link fills in a ballot: {}",
        link.text
    );
}

#[tokio::test]
async fn who_is_elected_and_who_follows_stands_on_the_page() {
    let mut visit = Visit::new(board());
    visit.sign_in(1).await;
    press(&visit, PAGE, "Close voting and count").await;
    let page = visit.get(PAGE).await;
    assert!(
        page.text.contains("First preferences") && page.words().contains("Nora Quist M2Gardeners, liftselected4"),
        "{}",
        page.words()
    );
    visit.sign_in(2).await;
    press(&visit, "/f/x/seats/S1", "Resign from this seat").await;
    let page = visit.get(PAGE).await;
    assert!(page.words().contains("M6liftsfollowed, when the ballots were counted again0"), "{}", page.words());
}

#[tokio::test]
async fn groups_are_declared_by_ticking_them() {
    let mut visit = Visit::new(board());
    visit.sign_in(17).await;
    let page = visit.get("/f/x/elections/E2").await;
    let field = r#"<input type="checkbox" name="group" value="no lifts"> I belong to the group “no lifts” (stairs)"#;
    assert!(page.text.contains(field), "{}", page.text);
    let both = visit.post("/f/x/elections/E2", "do=stand&election=2&name=Kit&label=&group=lifts&group=no+lifts").await;
    assert!(both.words().contains("nobody can belong both to"), "{}", both.words());
    let stood = visit.post("/f/x/elections/E2", "do=stand&election=2&name=Kit&label=Cats&group=no+lifts").await;
    assert_eq!(stood.status, StatusCode::SEE_OTHER, "{}", stood.words());
    assert!(visit.get("/f/x/elections/E2").await.text.contains("Cats, no lifts"));
}

#[tokio::test]
async fn points_are_given_by_numbers() {
    let mut visit = Visit::new(board());
    visit.sign_in(9).await;
    let (path, send) = ("/f/x/elections/E3", "do=give-points&election=3");
    let page = visit.get(path).await;
    let field =
        r#"<input class="rank" type="number" name="points-8" min="0" max="5" value="" autocomplete="off"> Per Holm"#;
    assert!(page.text.contains(field) && page.text.contains("Share out up to 5 points"), "{}", page.text);
    let many = visit.post(path, &format!("{send}&points-7=4&points-8=3")).await;
    assert!(many.words().contains("the ballot gives 7 points, but an elector has only 5"), "{}", many.words());
    assert!(many.text.contains(r#"name="points-7" min="0" max="5" value="4""#), "{}", many.text);
    let given = visit.post(path, &format!("{send}&points-7=0&points-8=5")).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.words());
    let page = visit.get(path).await;
    assert!(page.words().contains("Points") && page.words().contains("Per Holm M8stands5"), "{}", page.words());
}

#[tokio::test]
async fn programs_rank_as_members_do() {
    let mut visit = Visit::new(board());
    visit.sign_in(15).await;
    let act = json!({ "act": { "ballot": { "cast-ballot": { "election": 1, "ballot": { "ranking": [[3], [2]] } } } } });
    let entered = visit.act(&act.to_string(), &[]).await;
    assert_eq!(entered.status, StatusCode::CREATED, "{}", entered.text);
    let event =
        json!([{ "ballot": { "ballot-cast": { "election": 1, "member": 15, "ballot": { "ranking": [[3], [2]] } } } }]);
    assert_eq!(entered.json()["events"], event);
    let election = visit.get("/f/x/api/elections/E1").await.json();
    assert_eq!(election["method"], "scottish-stv");
    let candidates = election["candidates"].as_array().unwrap();
    let lifts = candidates.iter().filter(|candidate| candidate["groups"] == json!(["lifts"])).count();
    assert!(lifts > 0, "{candidates:?}");
    let description = visit.get("/api/openapi.json").await.json();
    let schemas = &description["components"]["schemas"];
    let ranking = &schemas["BallotRanking"];
    assert!(schemas["Ballot"].to_string().contains("BallotRanking"), "{}", schemas["Ballot"]);
    assert_eq!(ranking["required"], json!(["ranking"]), "{ranking}");
}
