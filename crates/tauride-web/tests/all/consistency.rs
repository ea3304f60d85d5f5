//! Decisions that cannot all hold: before the vote, on the body's page, and as JSON.

use crate::federations::board::{CHARTER, board_under};
use crate::federations::harbour::say;
use crate::visit::Visit;

#[tokio::test]
async fn a_body_is_told_what_it_has_decided_that_cannot_all_hold() {
    let mut visit = Visit::new(board_under(CHARTER));
    say(&visit.clerk, "M16 raises the matter \"Open gates\"");
    say(&visit.clerk, "M16 raises the matter \"Locks\"");
    let matters = visit.get("/f/x/api/matters").await.json()["total"].as_u64().unwrap();
    let (gates, locks, both) = (matters - 1, matters, matters + 1);
    visit.sign_in(16).await;
    let form = format!("do=raise-matter&text=Open+gates+without+locks&all=Q{gates}&none=Q{locks}");
    let raised = visit.post("/f/x/me", &form).await;
    assert!(raised.location().contains(&format!("/matters/Q{both}")), "{}", raised.words());
    let wrong = visit.post("/f/x/me", "do=raise-matter&text=Nothing&all=gates").await;
    assert!(wrong.words().contains("the numbers of matters, such as Q1 Q4"), "{}", wrong.words());
    let page = visit.get(&format!("/f/x/matters/Q{both}")).await;
    for words in ["Made up of others:", "to hold: Open gates", "not to hold: Locks"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let decide = |clerk: &tauride_clerk::Clerk, division: u32, meaning: &str, vote: &str| {
        say(clerk, &format!("M16 puts to H1, under item 2: \"Number {division}\""));
        say(clerk, &format!("M16 notes that a vote for D{division} is {meaning}"));
        say(clerk, &format!("M17 seconds D{division}"));
        say(clerk, &format!("M16..M18 vote {vote} on D{division}"));
    };
    say(&visit.clerk, "M16..M18 vote yes on D2");
    decide(&visit.clerk, 3, &format!("for Q{gates}"), "yes");
    decide(&visit.clerk, 4, &format!("against Q{locks}"), "yes");
    assert!(!visit.get("/f/x/bodies/B3").await.text.contains("Decisions that cannot all hold"));
    say(&visit.clerk, "M16 submits to H1, under item 2, \"Gates\": \"That they be open, without locks\"");
    let motion = 2;
    say(&visit.clerk, &format!("M16 notes that a vote for A{motion} is for Q{both}"));
    let page = visit.get(&format!("/f/x/motions/A{motion}")).await;
    for words in ["If this is rejected", "What follows from what was adopted was rejected:"] {
        assert!(page.text.contains(words), "{words}: {}", page.words());
    }
    assert!(!page.text.contains("If this is carried"));
    decide(&visit.clerk, 5, &format!("for Q{both}"), "no");
    let page = visit.get("/f/x/bodies/B3").await;
    assert!(page.text.contains("Decisions that cannot all hold"));
    assert!(page.text.contains("What follows from what was adopted was rejected:"));
    let json = visit.get("/f/x/api/bodies/B3/consistency").await.json();
    assert_eq!(json["contradictions"][0]["grade"], "conclusion");
    assert_eq!(json["contradictions"][0]["decisions"].as_array().unwrap().len(), 3);
    assert_eq!(json["decided"], true);
    assert_eq!(visit.get("/f/x/api/bodies/B99/consistency").await.status, axum::http::StatusCode::NOT_FOUND);
}
