//! The interface for programs.

use crate::federations::board::board;
use crate::federations::harbour::harbour;
use crate::federations::petrograd::government;
use crate::visit::{Answer, Visit};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use std::collections::BTreeSet;
use tauride_rules::ids::MemberId;

/// How many entries the record of the federation has.
const ENTRIES: u64 = 100;

const SIGN: &str = r#"{"act":{"recall":{"sign-recall":{"seat":12}}}}"#;

/// A visit, and the header by which a program acts as a member.
fn program(member: u32) -> (Visit, String) {
    let visit = Visit::new(harbour());
    let token = visit.clerk.sign_in_as(MemberId(member)).unwrap();
    (visit, format!("Bearer {token}"))
}

fn is_problem(answer: &Answer, status: StatusCode, detail: &str) {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["status"], status.as_u16());
    assert!(problem["detail"].as_str().unwrap().contains(detail), "{detail} in {problem}");
}

#[tokio::test]
async fn an_act_is_entered_with_its_events_and_a_receipt() {
    let (visit, token) = program(20);
    let entered = visit.act(SIGN, &[("authorization", &token)]).await;
    assert_eq!(entered.status, StatusCode::CREATED, "{}", entered.text);
    let receipt = entered.json();
    assert_eq!(receipt["number"], ENTRIES + 1);
    assert_eq!(receipt["events"], serde_json::json!([{ "recall": { "recall-signed": { "seat": 12, "member": 20 } } }]));
    let line = visit.get(&format!("/f/x/api/entries/{}", ENTRIES + 1)).await.text;
    assert_eq!(receipt["leaf"], tauride_record::hex::encode(&tauride_record::leaf(line.as_bytes())));
    assert_eq!(receipt.get("repeated"), None);
    assert!(line.contains(r#""by":{"member":20},"road":"signed-in","act""#), "{line}");
    let page = visit.get(&format!("/f/x/record/{}", ENTRIES + 1)).await;
    assert!(page.words().contains("12:00, signed in, under edition 1"), "{}", page.words());
    let list = visit.get("/f/x/record").await;
    assert!(list.words().contains(" signed in "), "{}", list.words());
}

#[tokio::test]
async fn the_same_key_gives_the_same_entry() {
    let (visit, token) = program(20);
    let headers = [("authorization", token.as_str()), ("idempotency-key", "one")];
    let first = visit.act(SIGN, &headers).await.json();
    let again = visit.act(SIGN, &headers).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!((&again.json()["number"], &again.json()["repeated"]), (&first["number"], &serde_json::json!(true)));
    let other = visit.act(r#"{"act":{"recall":{"withdraw-signature":{"seat":12}}}}"#, &headers).await;
    is_problem(&other, StatusCode::CONFLICT, "give every request a key of its own");
    let token = format!("Bearer {}", visit.clerk.sign_in_as(MemberId(21)).unwrap());
    let neighbour = visit.act(SIGN, &[("authorization", &token), ("idempotency-key", "one")]).await;
    assert_eq!(neighbour.status, StatusCode::CREATED, "another member's keys are their own: {}", neighbour.text);
    for bad in ["", &"k".repeat(129)] {
        is_problem(
            &visit.act(SIGN, &[headers[0], ("idempotency-key", bad)]).await,
            StatusCode::BAD_REQUEST,
            "idempotency key",
        );
    }
}

#[tokio::test]
async fn a_refusal_is_a_problem_that_names_the_article() {
    let (visit, token) = program(1);
    let refused = visit.act(SIGN, &[("authorization", &token)]).await;
    is_problem(&refused, StatusCode::CONFLICT, "M1 is not an elector of seat S12");
    let problem = refused.json();
    assert_eq!(problem["type"], "/rulebook/recall#recall.2");
    assert_eq!((&problem["title"], &problem["article"]), (&"Refused under recall.2".into(), &"recall.2".into()));
    let refused = visit.act(r#"{"act":{"recall":{"sign-recall":{"seat":17}}}}"#, &[("authorization", &token)]).await;
    assert!(refused.json().get("article").is_some(), "{}", refused.text);
}

#[tokio::test]
async fn what_is_malformed_is_named_with_its_place() {
    let (visit, token) = program(20);
    let long =
        format!(r#"{{"act":{{"election":{{"stand":{{"election":5,"name":"{}","label":""}}}}}}}}"#, "x".repeat(2 << 20));
    let cases = [
        ("", StatusCode::BAD_REQUEST, "send {\"act\""),
        ("[]", StatusCode::BAD_REQUEST, "column"),
        (
            r#"{"act":{"recall":{"sign-recall":{"seat":12}}},"extra":1}"#,
            StatusCode::BAD_REQUEST,
            "unknown field `extra`",
        ),
        (r#"{"act":{"recall":{"sign-recall":{"sea":12}}}}"#, StatusCode::BAD_REQUEST, "column 38: unknown field `sea`"),
        (r#"{"act":{"reign":{}}}"#, StatusCode::BAD_REQUEST, "unknown variant `reign`"),
        (r#"{"act":{"recall":{"sign-recall":{"seat":12}}},"as":12}"#, StatusCode::FORBIDDEN, "demonstrations only"),
        (&long, StatusCode::PAYLOAD_TOO_LARGE, "more than 1,048,576 bytes"),
    ];
    for (body, status, detail) in cases {
        is_problem(&visit.act(body, &[("authorization", &token)]).await, status, detail);
    }
    assert_eq!(visit.clerk.read(|view| view.len()), ENTRIES, "nothing was entered");
}

#[tokio::test]
async fn ten_megabytes_are_answered_and_not_cut_off() {
    let (visit, token) = program(20);
    let answer = visit.act(&"x".repeat(10 << 20), &[("authorization", &token)]).await;
    is_problem(&answer, StatusCode::PAYLOAD_TOO_LARGE, "divide the act into smaller ones");
}

#[tokio::test]
async fn only_json_of_somebody_signed_in_is_taken() {
    let (visit, token) = program(20);
    is_problem(&visit.act(SIGN, &[]).await, StatusCode::UNAUTHORIZED, "authorization: Bearer");
    is_problem(
        &visit.act(SIGN, &[("authorization", "Bearer nonsense")]).await,
        StatusCode::UNAUTHORIZED,
        "sign in again",
    );
    let request = Request::post("/f/x/api/acts").header("content-type", "text/plain").header("authorization", &token);
    is_problem(&visit.send(request, Body::from(SIGN)).await, StatusCode::UNSUPPORTED_MEDIA_TYPE, "application/json");
    let foreign = visit.act(SIGN, &[("authorization", &token), ("origin", "https://elsewhere.test")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    is_problem(&visit.get("/f/x/api/nothing").await, StatusCode::NOT_FOUND, "see /api");
}

#[tokio::test]
async fn in_a_demonstration_programs_are_anybody() {
    let visit = Visit::demo(harbour());
    let entered = visit.act(r#"{"act":{"recall":{"sign-recall":{"seat":12}}},"as":22}"#, &[]).await;
    assert_eq!(entered.status, StatusCode::CREATED, "{}", entered.text);
}

#[tokio::test]
async fn a_program_signs_in_with_a_printed_code() {
    let visit = Visit::new(harbour());
    let code = visit.clerk.issue_codes(&[MemberId(20)]).unwrap().remove(0).1;
    let send = |body: String| visit.send(Request::post("/f/x/api/sessions"), Body::from(body));
    let session = send(format!(r#"{{"code":"{code}"}}"#)).await;
    assert_eq!(session.status, StatusCode::CREATED, "{}", session.text);
    let token = format!("Bearer {}", session.json()["token"].as_str().unwrap());
    assert_eq!(visit.act(SIGN, &[("authorization", &token)]).await.status, StatusCode::CREATED);
    is_problem(&send(format!(r#"{{"code":"{code}"}}"#)).await, StatusCode::UNAUTHORIZED, "used already");
    is_problem(&send("{}".to_owned()).await, StatusCode::BAD_REQUEST, "missing field `code`");
}

#[tokio::test]
async fn what_is_true_can_be_read() {
    let visit = Visit::new(harbour());
    let seat = visit.get("/f/x/api/seats/12").await.json();
    assert_eq!(
        (
            &seat["mandate"]["holder"]["name"],
            &seat["recall"]["petition"]["signatures"],
            &seat["recall"]["petition"]["needed"],
        ),
        (&"Piotr Zając".into(), &4.into(), &6.into())
    );
    let federation = visit.get("/f/x/api/federation").await.json();
    assert_eq!(
        (&federation["members"], &federation["bodies"], &federation["seats"]["vacant"]),
        (&36.into(), &7.into(), &13.into())
    );
    let body = visit.get("/f/x/api/bodies/B4?limit=2&from=1").await.json();
    assert_eq!(
        (
            &body["body"]["seats"]["filled"],
            &body["body"]["seats"]["contested"],
            body["seats"]["items"].as_array().unwrap().len(),
        ),
        (&5.into(), &1.into(), 2)
    );
    let member = visit.get("/f/x/api/members/14").await.json();
    assert_eq!(member["mandates"].as_array().unwrap().len(), 3);
    assert_eq!(visit.get("/f/x/api/elections/5").await.json()["stage"], "nominations");
    assert_eq!(
        visit.get("/f/x/api/polls/2").await.json()["count"],
        serde_json::json!({ "for": 2, "against": 1, "abstain": 0 })
    );
    let lines = visit.get("/f/x/api/entries?from=90&limit=3").await.text;
    assert_eq!(lines.lines().count(), 3);
    assert!(lines.starts_with("{\"n\":90,"), "{lines}");
    is_problem(&visit.get("/f/x/api/seats/99").await, StatusCode::NOT_FOUND, "there is no S99");
}

#[tokio::test]
async fn lists_come_in_parts_that_say_how_long_they_are() {
    let visit = Visit::new(harbour());
    let lengths =
        visit.clerk.read(|view| [view.state.bodies.len(), view.state.elections.len(), view.state.polls.len()]);
    let [bodies, elections, polls] = lengths;
    let lists = [
        ("units", 3),
        ("units/U1/roll", 12),
        ("members", 36),
        ("bodies", bodies),
        ("elections", elections),
        ("polls", polls),
    ];
    for (list, total) in lists {
        let (mut seen, mut from) = (Vec::new(), serde_json::json!(0));
        while !from.is_null() {
            let part = visit.get(&format!("/f/x/api/{list}?limit=3&from={from}")).await.json();
            assert_eq!((&part["total"], &part["from"]), (&total.into(), &from), "{list}");
            let items = part["items"].as_array().unwrap();
            assert!(!items.is_empty() && items.len() <= 3, "{list}");
            seen.extend(items.iter().map(|item| item.get("id").unwrap_or(&item["member"]["id"]).clone()));
            from = part["next"].clone();
        }
        let numbers: Vec<Value> = (1..=total).map(Value::from).collect();
        assert_eq!(seen, numbers, "{list}");
    }
    assert_eq!(visit.get("/f/x/api/units?from=99").await.json()["items"], serde_json::json!([]));
    for bad in [
        "units?from=x",
        "units?limit=1001",
        "bodies?limit=-1",
        "units/U1/roll?from=",
        "bodies/B1?limit=x",
        "entries?from=x",
    ] {
        is_problem(&visit.get(&format!("/f/x/api/{bad}")).await, StatusCode::BAD_REQUEST, "a whole number from 0 to");
    }
    is_problem(&visit.get("/f/x/api/units/U99/roll").await, StatusCode::NOT_FOUND, "there is no U99");
}

#[tokio::test]
async fn a_program_signs_out_and_its_token_is_worth_nothing() {
    let (visit, token) = program(20);
    let out = |token: &str| {
        visit.send(Request::delete("/f/x/api/sessions").header("authorization", token.to_owned()), Body::empty())
    };
    assert_eq!(out(&token).await.status, StatusCode::NO_CONTENT);
    is_problem(&visit.act(SIGN, &[("authorization", &token)]).await, StatusCode::UNAUTHORIZED, "sign in again");
    is_problem(&out(&token).await, StatusCode::UNAUTHORIZED, "nothing to end");
}

/// What the description says can be asked: method, path, operation.
fn operations(description: &Value) -> Vec<(String, String, Value)> {
    let paths = description["paths"].as_object().unwrap().iter();
    let all = paths.flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().map(|(method, call)| (method.clone(), path.clone(), call.clone()))
    });
    all.collect()
}

#[tokio::test]
async fn every_operation_has_a_name_of_its_own_and_stands_on_the_page() {
    let (visit, divided, answering) = (Visit::new(harbour()), Visit::new(board()), Visit::new(government(0)));
    let description = visit.get("/api/openapi.json").await.json();
    let operations = operations(&description);
    let names: BTreeSet<&str> = operations.iter().map(|(_, _, call)| call["operationId"].as_str().unwrap()).collect();
    assert_eq!(names.len(), operations.len());
    let page = visit.get("/api").await;
    assert_eq!(page.text, visit.get("/f/x/api").await.text);
    for (method, path, call) in &operations {
        assert!(page.text.contains(&format!("<code>{} {path}</code>", method.to_uppercase())), "{path}");
        assert!(page.text.contains(call["operationId"].as_str().unwrap()), "{path}");
        if method == "get" && path != "/events" {
            let there = path.replace("{id}", "1");
            let there_alone = [
                "/divisions/",
                "/labels/",
                "/motions/",
                "/resolutions/",
                "/matters/",
                "/deeds/",
                "/documents/",
                "/commissions/",
                "/agreements/",
            ]
            .iter()
            .any(|begin| path.starts_with(begin));
            let answers = ["/inquiries/", "/reports/", "/charges/", "/resignations/"];
            let visit = if answers.iter().any(|begin| path.starts_with(begin)) {
                &answering
            } else if there_alone {
                &divided
            } else {
                &visit
            };
            assert_eq!(visit.get(&format!("/f/x/api{there}")).await.status, StatusCode::OK, "{there}");
        }
    }
}

#[tokio::test]
async fn the_description_has_every_act_and_its_example_is_one() {
    let description = Visit::new(harbour()).get("/api/openapi.json").await.json();
    assert_eq!(description["openapi"], "3.1.0");
    let schemas = &description["components"]["schemas"];
    let referred = |schema: &Value| match schema["$ref"].as_str() {
        Some(target) => description.pointer(target.trim_start_matches('#')).unwrap().clone(),
        None => schema.clone(),
    };
    let names = |schema: &Value| -> Vec<String> {
        let variants = schema["oneOf"].as_array().unwrap().iter().map(referred);
        variants
            .flat_map(|variant| variant["required"].as_array().unwrap().clone())
            .map(|name| name.as_str().unwrap().to_owned())
            .collect()
    };
    let chapters = names(&schemas["Act"]);
    let of_chapter = |chapter: &String| {
        let schema = format!("{}{}Act", chapter[..1].to_uppercase(), &chapter[1..]);
        names(&schemas[&schema]).into_iter().map(|name| format!("{chapter}.{name}")).collect::<Vec<_>>()
    };
    let acts: BTreeSet<String> = chapters.iter().flat_map(of_chapter).collect();
    let said = tauride_phrase::table::ACTS.lines().map(|line| format!("{}.{}", line.chapter, line.name)).collect();
    assert_eq!(acts, said);
    let post = &description["paths"]["/acts"]["post"]["requestBody"]["content"]["application/json"];
    assert_eq!(referred(&post["schema"])["properties"]["act"]["$ref"], "#/components/schemas/Act");
    let example = &post["example"]["act"];
    assert!(tauride_codec::decode_act(example.to_string().as_bytes()).is_ok(), "{example}");
    references_lead_somewhere(&description, &description);
    let lies_inside = |schema: &&Value| schema.get("properties").is_some();
    for (name, schema) in schemas.as_object().unwrap() {
        let variants = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        assert_eq!(variants.filter(lies_inside).count(), 0, "{name}: an object without a name of its own");
    }
}

/// Every `$ref` in the description names a part of it.
fn references_lead_somewhere(value: &Value, all: &Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if let Some(target) = field.as_str().filter(|_| name == "$ref") {
                    assert!(all.pointer(target.trim_start_matches('#')).is_some(), "{target}");
                }
                references_lead_somewhere(field, all);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references_lead_somewhere(item, all)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
