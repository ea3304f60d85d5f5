//! Bodies answer to others: by forms, in two languages, and as JSON.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{Request, StatusCode};

use crate::federations::harbour::say;
use crate::federations::petrograd::government;
use crate::forms::press;
use crate::visit::Visit;

async fn german(visit: &Visit, path: &str) -> String {
    visit.send(Request::get(path).header(ACCEPT_LANGUAGE, "de"), Body::empty()).await.words()
}

#[tokio::test]
async fn a_body_is_asked_and_answers_by_forms() {
    let mut visit = Visit::new(government(0));
    visit.sign_in(5).await;
    let body = visit.get("/f/x/bodies/B2").await;
    let owes = "It answers to Congress of Soviets; a report was due by";
    for words in ["To whom it answers", owes, "Socialists are in the government Y1 Accepted by P1", "Inquire"] {
        assert!(body.words().contains(words), "{words}: {}", body.words());
    }
    let put = visit.post("/f/x/bodies/B2", "do=inquire&body=2&text=When+does+it+meet%3F").await;
    assert!(put.location().starts_with("/f/x/inquiries/J4"), "{}", put.words());
    visit.sign_in(3).await;
    let page = visit.get("/f/x/inquiries/J4").await;
    for words in ["Inquiry", "When does it meet?", "Waits for an answer until", "What you answer"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let answered = visit.post("/f/x/inquiries/J4", "do=answer-inquiry&inquiry=4&text=On+Friday").await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.words());
    assert!(visit.get("/f/x/inquiries/J4").await.words().contains("On Friday"));
    assert!(german(&visit, "/f/x/inquiries/J4").await.contains("Beantwortet am"));
    let json = visit.get("/f/x/api/inquiries/J4").await.text;
    assert!(json.contains(r#""stage":"answered""#) && json.contains("On Friday"), "{json}");
    let json = visit.get("/f/x/api/bodies/B2/answers").await.text;
    assert!(json.contains(r#""overdue":true"#) && json.contains(r#""received":"accepted""#), "{json}");
}

#[tokio::test]
async fn a_report_is_laid_and_put_to_the_vote() {
    let mut visit = Visit::new(government(0));
    visit.sign_in(2).await;
    let laid = visit.post("/f/x/bodies/B2", "do=lay-report&of=2&to=1&text=We+met").await;
    assert!(laid.location().starts_with("/f/x/reports/Y2"), "{}", laid.words());
    assert!(german(&visit, "/f/x/reports/Y2").await.contains("darüber ist nicht beschlossen"));
    let put = press(&visit, "/f/x/reports/Y2", "Ask whether it is refused").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    let poll = visit.get("/f/x/polls/P4").await;
    assert!(poll.words().contains("Shall Y2 be refused?"), "{}", poll.words());
    let put = press(&visit, "/f/x/bodies/B2", "Ask whether Congress of Soviets has no confidence in it any more").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
}

#[tokio::test]
async fn somebody_is_charged_and_the_charge_is_carried_out_refused_and_contested() {
    let mut visit = Visit::new(government(0));
    visit.sign_in(2).await;
    let page = visit.get("/f/x/resolutions/R3").await;
    for words in ["Who carries it out", "State control of the economy X3 Overdue", "Charge somebody with it"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    let charge = "do=charge&resolution=3&whom=M4&what=Write+it+down&until=1917-10-20T12:00";
    let given = visit.post("/f/x/resolutions/R3", charge).await;
    assert!(given.location().starts_with("/f/x/charges/X6"), "{}", given.words());
    let wrong = visit.post("/f/x/resolutions/R3", "do=charge&resolution=3&whom=Q1&what=a&until=1917-10-20T12:00").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.words());
    visit.sign_in(4).await;
    assert_eq!(press(&visit, "/f/x/charges/X6", "Take it on").await.status, StatusCode::SEE_OTHER);
    let done = visit.post("/f/x/charges/X6", "do=charge-done&charge=6&text=Here").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    let page = visit.get("/f/x/charges/X6").await;
    assert!(page.words().contains("Said to be done"), "{}", page.words());
    let put = press(&visit, "/f/x/charges/X6", "Ask whether it is not done").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    assert!(visit.get("/f/x/polls/P4").await.words().contains("Is X6 not done?"));
    assert!(german(&visit, "/f/x/seats/S13").await.contains("Womit beauftragt"));
    let json = visit.get("/f/x/api/resolutions/R3/execution").await.text;
    assert!(json.contains(r#""stage":"done""#) && json.contains(r#""overdue":true"#), "{json}");
}

#[tokio::test]
async fn a_breach_is_said_answered_and_taken_back() {
    let mut visit = Visit::new(government(1));
    visit.sign_in(2).await;
    let said = visit.post("/f/x/resolutions/R1", "do=accuse&resolution=1&member=M3&text=He+slept").await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.words());
    visit.sign_in(3).await;
    let answered = visit.post("/f/x/resolutions/R1", "do=rejoin&resolution=1&by=2&text=I+was+ill").await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.words());
    let page = visit.get("/f/x/resolutions/R1").await;
    for words in ["Said to be broken", "broke it: “He slept”", "answers: “I was ill”"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert!(german(&visit, "/f/x/resolutions/R1").await.contains("Als gebrochen erklärt"));
    visit.sign_in(2).await;
    let back = press(&visit, "/f/x/resolutions/R1", "Take back that M3 broke it").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.words());
    let put = "do=take-in&body=2&who=soldiers&what=They+elected+officers&since=";
    visit.sign_in(10).await;
    let put = visit.post("/f/x/bodies/B2", put).await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.words());
    let body = visit.get("/f/x/bodies/B2").await;
    assert!(body.words().contains("What “peasants” did, as of"), "{}", body.words());
}

#[tokio::test]
async fn holders_resign_together_by_buttons() {
    let mut visit = Visit::new(government(0));
    visit.sign_in(6).await;
    let announced = "do=announce-resignation&seat=13&unless=the+tax+is+raised&until=1917-09-25T10:00";
    let announced = visit.post("/f/x/seats/S13", announced).await;
    assert!(announced.location().starts_with("/f/x/resignations/Z2"), "{}", announced.words());
    visit.sign_in(7).await;
    assert_eq!(
        press(&visit, "/f/x/resignations/Z2", "Resign with them from of the soviets").await.status,
        StatusCode::SEE_OTHER
    );
    let page = visit.get("/f/x/resignations/Z2").await;
    for words in ["Joint resignation", "Unless: “the tax is raised”", "Announced for", "Who resigns"] {
        assert!(page.words().contains(words), "{words}: {}", page.words());
    }
    assert_eq!(press(&visit, "/f/x/resignations/Z2", "Do not resign with them").await.status, StatusCode::SEE_OTHER);
    say(&visit.clerk, "M6 steps back from Z2");
    assert!(german(&visit, "/f/x/resignations/Z2").await.contains("Hat zu nichts geführt"));
    let json = visit.get("/f/x/api/resignations/Z1").await.text;
    assert!(json.contains(r#""stage":"effective""#), "{json}");
}
