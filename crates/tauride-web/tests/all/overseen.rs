//! What one body may do about what another resolves: by forms, in two languages, and as JSON.

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};
use tauride_clerk::ManualClock;
use tauride_rules::instant::Instant;

use crate::federations::board::{CHARTER, board_at, board_under, noon};
use crate::federations::harbour::say;
use crate::visit::Visit;

/// A meeting resolves on the bins, and the board vetoes it.
const VETO: &str = r#"
[[oversight]]
article = "3d"
of = "board"
over = "meeting"
right = "veto"
on = ["bins"]
within = "7 days"
overridden = "at least 2/3 of votes"
"#;

#[tokio::test]
async fn what_a_meeting_resolves_is_vetoed_and_overridden_by_forms() {
    let before = "[amend]";
    let mut visit = Visit::new(board_under(&CHARTER.replace(before, &format!("{VETO}\n{before}"))));
    say(&visit.clerk, "M1 closes voting in E1");
    say(&visit.clerk, "M16..M18 vote yes on D2");
    visit.sign_in(16).await;
    let put = "do=put-question&sitting=H1&item=2&question=The+bins+go&until=&condition=&on=bins&replaces=";
    let put = visit.post("/f/x/sittings/H1", put).await;
    assert!(put.location().starts_with("/f/x/divisions/D3"), "{}", put.words());
    say(&visit.clerk, "M17 seconds D3");
    say(&visit.clerk, "M16..M18 vote yes on D3");
    let last = visit.get("/f/x/api/resolutions").await.json()["total"].as_u64().unwrap();
    let address = format!("/f/x/resolutions/R{last}");
    let page = visit.get(&address).await;
    for words in ["Waiting: others have a right over it", "On the subject “bins”.", "Board can veto it until"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    visit.sign_in(2).await;
    let page = visit.get(&address).await;
    assert!(page.words().contains("Have Board veto it"), "{}", page.words());
    let board = visit.get("/f/x/bodies/B1").await.words();
    let waits = "The bins go R3 Resolved by West Court Meeting B3. Board can veto it until 10 March 2026 at 12:00";
    assert!(board.contains(waits), "{board}");
    let none = visit.post(&address, &format!("do=use-right&by=1&resolution={last}&how=veto&said=")).await;
    assert!(none.words().contains("Refused under oversight.8"), "{}", none.words());
    let veto = visit.post(&address, &format!("do=use-right&by=1&resolution={last}&how=veto&said=They+smell")).await;
    assert_eq!(veto.status, StatusCode::SEE_OTHER, "{}", veto.words());
    let poll = visit.get("/f/x/polls/P2").await;
    assert!(poll.words().contains(&format!("Shall Board veto R{last}: “They smell”?")), "{}", poll.words());
    say(&visit.clerk, "M2..M4 vote yes on P2");
    say(&visit.clerk, "M2 closes P2");
    let page = visit.get(&address).await;
    for words in ["Stopped by others", "Board vetoed it: “They smell”; that can be given up or overridden until"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let german = visit.send(Request::get(&address).header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    for words in ["Von anderen aufgehalten", "Board hat ein Veto eingelegt: „They smell“"] {
        assert!(german.words().contains(words), "{words}: {}", german.words());
    }
    let json = visit.get(&format!("/f/x/api/resolutions/R{last}")).await.json();
    assert_eq!(json["standing"], "stopped");
    let used: Vec<_> = json["rights"].as_array().unwrap().iter().map(|right| &right["used"]).collect();
    assert_eq!(used, [&serde_json::Value::Null, &"veto".into()]);
    assert!(
        visit
            .get("/f/x")
            .await
            .words()
            .contains("Board can veto what West Court Meeting resolves, on these subjects: bins.")
    );
    say(&visit.clerk, &format!("M16 asks H1, under item 2, whether B3 overrides B1 on R{last}"));
    let hall = visit.get("/f/x/divisions/D4").await;
    assert!(hall.words().contains(&format!("Shall West Court Meeting override Board on R{last}?")), "{}", hall.words());
    say(&visit.clerk, "M17 seconds D4");
    say(&visit.clerk, "M16..M18 vote yes on D4");
    let page = visit.get(&address).await.words();
    for words in [
        "In force",
        "Board can veto it until",
        "Board vetoed it.",
        "West Court Meeting overrode Board.",
        "What has become of it",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    it_is_told_what_became_of_it(&mut visit, last).await;
}

/// On the page of whoever stopped it, and as JSON.
async fn it_is_told_what_became_of_it(visit: &mut Visit, last: u64) {
    let board = visit.get("/f/x/bodies/B1").await.words();
    assert!(board.contains("It has stopped something once; it was overridden once."), "{board}");
    let desk = visit.get("/f/x/api/bodies/B1/desk").await.json();
    assert_eq!((&desk["used"]["stopped"], &desk["used"]["overridden"]), (&1.into(), &1.into()), "{desk}");
    let timeline = visit.get(&format!("/f/x/api/resolutions/R{last}/timeline")).await.json();
    assert_eq!(timeline["bars"][0]["sort"], "in-force", "{timeline}");
}

#[tokio::test]
async fn what_a_board_stopped_is_taken_to_the_electors_by_a_button() {
    let before = "[amend]";
    let veto = VETO.replace("overridden = \"at least 2/3 of votes\"", "deadlock = \"electors\"");
    let mut visit = Visit::new(board_under(&CHARTER.replace(before, &format!("{veto}\n{before}"))));
    for line in [
        "M1 closes voting in E1",
        "M16..M18 vote yes on D2",
        "M16 puts to H1, under item 2: \"The bins go\", on the subject \"bins\"",
        "M17 seconds D3",
        "M16..M18 vote yes on D3",
    ] {
        say(&visit.clerk, line);
    }
    let last = visit.get("/f/x/api/resolutions").await.json()["total"].as_u64().unwrap();
    for line in [&format!("M2 asks whether B1 vetoes R{last}: \"They smell\""), "M2..M4 vote yes on P2", "M2 closes P2"]
    {
        say(&visit.clerk, line);
    }
    let address = format!("/f/x/resolutions/R{last}");
    visit.sign_in(16).await;
    let page = visit.get(&address).await.words();
    for words in
        ["that can be given up or taken further until", "Have West Court Meeting take it further against Board"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    say(&visit.clerk, &format!("M16 asks H1, under item 2, whether B3 takes R{last} further against B1"));
    let hall = visit.get("/f/x/divisions/D4").await.words();
    let asked = format!("Shall West Court Meeting take R{last} further against Board?");
    assert!(hall.contains(&asked), "{hall}");
    say(&visit.clerk, "M17 seconds D4");
    say(&visit.clerk, "M16..M18 vote yes on D4");
    let page = visit.get(&address).await.words();
    for words in ["that can be given up, and the electors decide, until", "It was taken to the electors, against Board"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let poll = visit.get("/f/x/polls/P3").await.words();
    let asked = format!("Shall the electors of West Court Meeting let R{last} stand against Board?");
    for words in ["Put to the electors of West Court Meeting", asked.as_str(), "Put by the law"] {
        assert!(poll.contains(words), "{words}: {poll}");
    }
    let german = visit.send(Request::get("/f/x/polls/P3").header(ACCEPT_LANGUAGE, "de"), Body::empty()).await;
    assert!(
        german.words().contains("Zur Abstimmung durch alle, die West Court Meeting B3 wählen"),
        "{}",
        german.words()
    );
    let json = visit.get("/f/x/api/polls/P3").await.json();
    assert_eq!((&json["wider"], &json["by"]), (&"electors".into(), &serde_json::Value::Null), "{json}");
}

#[tokio::test]
async fn what_a_body_did_is_reported_and_answered_by_forms() {
    let mut visit = Visit::new(board_under(CHARTER));
    visit.sign_in(4).await;
    assert!(visit.get("/f/x/bodies/B3").await.words().contains("Report what this body has done"));
    let form = "do=report-deed&body=3&deed=Sold+the+bins&at=2026-03-01T09:00&on=bins&under=";
    let reported = visit.post("/f/x/bodies/B3", form).await;
    assert!(reported.location().starts_with("/f/x/deeds/O2"), "{}", reported.words());
    let wrong = visit.post("/f/x/bodies/B3", "do=report-deed&body=3&deed=x&at=2027-03-01T09:00&on=&under=").await;
    assert!(wrong.words().contains("Refused under oversight.17"), "{}", wrong.words());
    let page = visit.get("/f/x/deeds/O2").await;
    for words in ["Sold the bins", "Others should have been told by", "Nobody has replied for the body"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    visit.sign_in(16).await;
    let side = visit.post("/f/x/deeds/O2", "do=reply-deed&deed=2&choice=7&said=no").await;
    assert_eq!(side.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reply = visit.post("/f/x/deeds/O2", "do=reply-deed&deed=2&choice=1&said=They+are+there").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.words());
    let page = visit.get("/f/x/deeds/O2").await;
    assert!(page.words().contains("replied that it did not: “They are there”"), "{}", page.words());
    let json = visit.get("/f/x/api/deeds/O2").await.json();
    assert_eq!((&json["reply"]["did"], &json["beyond"]), (&"not".into(), &false.into()));
    assert_eq!(visit.get("/f/x/api/deeds").await.json()["total"], 2);
    assert_eq!(visit.get("/f/x/api/powers").await.json()[0]["right"], "confirm");
}

#[tokio::test]
async fn a_document_is_deposited_and_opened_by_forms() {
    let clock = Arc::new(ManualClock::new(noon()));
    let mut visit = Visit::new(board_at(CHARTER, Arc::clone(&clock)));
    visit.sign_in(16).await;
    let body = visit.get("/f/x/bodies/B3").await.words();
    for words in
        ["Deposit a document, sealed", "Sealed documents", "The tender", "sealed until 1 September 2026 at 12:00"]
    {
        assert!(body.contains(words), "{words}: {body}");
    }
    // Of "It costs less", as a program prints it.
    let hash = "689D93B7C858B738348E7F10A7EE04049BAA1818785A3AF324A87EE2AB81EE4C";
    let form = format!("do=seal-document&body=3&title=The+offer&hash={hash}&opens=2026-03-04T12:00&on=");
    let sealed = visit.post("/f/x/bodies/B3", &form).await;
    assert!(sealed.location().starts_with("/f/x/documents/F2"), "{}", sealed.words());
    let again = visit.post("/f/x/bodies/B3", &form).await;
    assert!(again.words().contains("Refused under oversight.32"), "{}", again.words());
    let open = "do=unseal-document&document=2&text=It+costs+less";
    let early = visit.post("/f/x/documents/F2", open).await;
    assert!(early.words().contains("Refused under oversight.34"), "{}", early.words());
    clock.set(Instant::parse("2026-03-12T12:00:00Z").unwrap());
    say(&visit.clerk, "M18 reports that B3 did \"waited\" on 2026-03-03 09:00");
    let body = visit.get("/f/x/bodies/B3").await.words();
    assert!(body.contains("not opened by 11 March 2026 at 12:00; West Court Meeting owed it"), "{body}");
    assert!(body.contains("To open The offer"), "{body}");
    let page = visit.get("/f/x/documents/F2").await.words();
    assert!(page.contains("Open it"), "{page}");
    let wrong = visit.post("/f/x/documents/F2", "do=unseal-document&document=2&text=It+costs+more").await;
    assert!(wrong.words().contains("Refused under oversight.35"), "{}", wrong.words());
    let opened = visit.post("/f/x/documents/F2", open).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.words());
    let page = visit.get("/f/x/documents/F2").await.words();
    for words in ["Open, after 11 March 2026 at 12:00, when it had to be.", "It costs less"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let json = visit.get("/f/x/api/documents/F2").await.json();
    assert_eq!((&json["stage"], &json["missed"]), (&"open".into(), &true.into()), "{json}");
    // A form sends two characters at the end of a line, and the file had one, and one at its own end.
    clock.set(Instant::parse("2026-09-02T12:00:00Z").unwrap());
    visit.sign_in(16).await;
    let lines = "do=unseal-document&document=1&text=It+costs+nine+thousand%0D%0Aand+five+hundred";
    let opened = visit.post("/f/x/documents/F1", lines).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.words());
}
