//! The description of the interface in `OpenAPI` 3.1, made from the types that are sent.

mod apart;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};
use tauride_rules::{Act, Event};
use tauride_view::answers::{Answers, Execution};
use tauride_view::consistency::Consistency;
use tauride_view::election::Summary;
use tauride_view::emergency::PutOff;
use tauride_view::oversight::{Deed, Power};
use tauride_view::powers::Map;
use tauride_view::roll::Elector;
use tauride_view::sealed::Document;
use tauride_view::{
    Agreement, Body, Charge, Commission, Deadlocks, Desk, Election, Emergency, Federation, Inquiry, Label, Legitimacy,
    Matter, Member, Motion, Part, Poll, Report, Resignation, Resolution, Seat, Timeline, Unit,
};

use super::looks::{
    BodyWithSeats, CommissionWithEvidence, DivisionWithRollCall, LabelWithDeclarers, MatterWithPositions,
    SittingWithHall,
};
use super::sessions::{Code, Session};
use crate::live::Changed;

/// The version of the interface: a number more wherever a program that was written for it would have to be changed.
const VERSION: &str = "1";

/// Returns the description of the interface.
pub fn openapi() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let act = json!(generator.subschema_for::<Act>());
    let event = json!(generator.subschema_for::<Event>());
    let mut paths = json!({ "/acts": acts(), "/sessions": sessions(&mut generator) });
    things(&mut paths, &mut generator);
    lists(&mut paths, &mut generator);
    record(&mut paths);
    paths["/events"] = json!({ "get": stream(&mut generator) });
    let mut schemas = json!(generator.take_definitions(true));
    for (name, schema) in [("Entered", entered(&event)), ("Request", request(&act)), ("Problem", problem())] {
        debug_assert!(schemas.get(name).is_none(), "a type that is sent has the name {name}");
        schemas[name] = schema;
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Tauride",
            "version": VERSION,
            "description": "Acts of members as JSON, and what is true now. A refusal of the law is a problem detail that names the article.",
        },
        "servers": [{ "url": "/f/{federation}/api", "variables": { "federation": { "default": "federation" } } }],
        "security": [{}, { "session": [] }, { "cookie": [] }],
        "tags": tags(),
        "paths": paths,
        "components": {
            "schemas": apart::named(schemas),
            "securitySchemes": {
                "session": { "type": "http", "scheme": "bearer", "description": "The token of a session" },
                "cookie": { "type": "apiKey", "in": "cookie", "name": crate::caller::cookie_name(crate::settings::Scheme::Http, "") },
            },
        },
    })
}

fn tags() -> Value {
    json!([
        { "name": "acts", "description": "Members act" },
        { "name": "sessions", "description": "Who is signed in" },
        { "name": "now", "description": "What is true now" },
        { "name": "record", "description": "What happened, byte for byte" },
    ])
}

fn sessions(generator: &mut SchemaGenerator) -> Value {
    let (code, session) = (generator.subschema_for::<Code>(), generator.subschema_for::<Session>());
    json!({
        "post": {
            "operationId": "signIn",
            "tags": ["sessions"],
            "summary": "Sign in with a printed code, which works once",
            "requestBody": { "required": true, "content": { "application/json": { "schema": code } } },
            "responses": {
                "201": { "description": "Signed in", "content": { "application/json": { "schema": session } } },
                "400": problem_answer("Malformed"),
                "401": problem_answer("The code is not known, or was used"),
                "429": problem_answer("Too many wrong codes came from this address: see Retry-After"),
            },
        },
        "delete": {
            "operationId": "signOut",
            "tags": ["sessions"],
            "summary": "Sign out: the session whose token is sent ends",
            "responses": {
                "204": { "description": "Signed out" },
                "401": problem_answer("Nobody is signed in"),
            },
        },
    })
}

/// One thing each.
fn things(paths: &mut Value, generator: &mut SchemaGenerator) {
    let federation = sent("The federation", &json!(generator.subschema_for::<Federation>()));
    paths["/federation"] = json!({ "get": { "operationId": "getFederation", "tags": ["now"], "summary": "The federation as a whole", "responses": { "200": federation } } });
    let powers = sent("Who has which right over what whom resolves", &schema::<Vec<Power>>(generator));
    paths["/powers"] = json!({ "get": { "operationId": "listPowers", "tags": ["now"], "summary": "Who can stop whom", "responses": { "200": powers } } });
    paths["/powers/map"] = json!({ "get": map_of_powers(generator) });
    let mut thing = |path: &str, operation: &str, summary: &str, schema: Value| {
        let responses = with_problem("404", &sent(summary, &schema));
        paths[path] = json!({ "get": { "operationId": operation, "tags": ["now"], "summary": summary, "parameters": [id()], "responses": responses } });
    };
    thing("/units/{id}", "getUnit", "A unit", schema::<Unit>(generator));
    thing("/seats/{id}", "getSeat", "A seat, its holder and its recall", schema::<Seat>(generator));
    thing("/members/{id}", "getMember", "A member with every mandate", schema::<Member>(generator));
    thing("/elections/{id}", "getElection", "An election with its candidates", schema::<Election>(generator));
    thing("/polls/{id}", "getPoll", "A poll", schema::<Poll>(generator));
    thing(
        "/agreements/{id}",
        "getAgreement",
        "An agreement and how its conditions stand",
        schema::<Agreement>(generator),
    );
    thing("/motions/{id}", "getMotion", "A motion with its text as amended", schema::<Motion>(generator));
    thing("/documents/{id}", "getDocument", "What a body deposited sealed", schema::<Document>(generator));
    thing("/deeds/{id}", "getDeed", "What a body has done, as it was reported", schema::<Deed>(generator));
    thing("/resolutions/{id}", "getResolution", "A resolution", schema::<Resolution>(generator));
    let said = "What a body owes, what waits for it, and how it has used its rights";
    thing("/bodies/{id}/desk", "getDesk", said, schema::<Desk>(generator));
    let said =
        "By what right a body decides: who sits there by whose elections, tier by tier, and what breaks the chain";
    thing("/bodies/{id}/legitimacy", "getRightOfBody", said, schema::<Legitimacy>(generator));
    let said = "What has become of a resolution, step by step, and what is to come of it";
    thing("/resolutions/{id}/timeline", "getTimeline", said, schema::<Timeline>(generator));
    let said = "By what right something was resolved: the same from the decision down";
    thing("/resolutions/{id}/legitimacy", "getRightOfResolution", said, schema::<Legitimacy>(generator));
    thing(
        "/resolutions/{id}/execution",
        "getExecution",
        "Who carries out what was resolved, and who is said to have broken it",
        schema::<Execution>(generator),
    );
    let said = "Whether the decisions of a body can all hold";
    thing("/bodies/{id}/consistency", "getConsistency", said, schema::<Consistency>(generator));
    thing(
        "/bodies/{id}/emergency",
        "getEmergency",
        "What a body has assumed, what was assumed of it, whose elections to it are put off, and where it sits",
        schema::<Emergency>(generator),
    );
    thing(
        "/units/{id}/put-off",
        "getPutOff",
        "The elections of a unit that are put off",
        schema::<Vec<PutOff>>(generator),
    );
    thing("/bodies/{id}/answers", "getAnswers", "How a body answers, and for what", schema::<Answers>(generator));
    thing("/inquiries/{id}", "getInquiry", "An inquiry with its answer", schema::<Inquiry>(generator));
    thing("/reports/{id}", "getReport", "A report", schema::<Report>(generator));
    thing("/charges/{id}", "getCharge", "A charge, and how far it has come", schema::<Charge>(generator));
    thing("/resignations/{id}", "getResignation", "A joint resignation", schema::<Resignation>(generator));
}

/// The map of powers, whole or in part.
fn map_of_powers(generator: &mut SchemaGenerator) -> Value {
    let asked = |name: &str, description: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" }, "description": description });
    let kind = asked("kind", "Bodies of a kind by themselves, by its key in the charter, from `from` on");
    let body = asked("body", "One body, such as B12, and whoever has to do with it");
    let at = asked(
        "at",
        "As it stood at the end of a day (UTC), such as 2026-03-01, where the record until then is not too long",
    );
    let parameters: Vec<Value> = [kind, body, at].into_iter().chain(window()).collect();
    let summary = "Who may do what about whom, and what is pending under it";
    let mut responses = with_problem("404", &sent(summary, &schema::<Map>(generator)));
    responses["400"] = problem_answer("No such part");
    json!({ "operationId": "getMap", "tags": ["now"], "summary": summary, "parameters": parameters, "responses": responses })
}

/// Lists, part by part.
fn lists(paths: &mut Value, generator: &mut SchemaGenerator) {
    let mut list = |path: &str, operation: &str, summary: &str, schema: Value| {
        let one = path.contains("{id}").then(id);
        let parameters: Vec<Value> = one.into_iter().chain(window()).collect();
        let mut responses = json!({ "200": sent(summary, &schema), "400": problem_answer("No such part") });
        if path.contains("{id}") {
            responses["404"] = problem_answer("There is no such thing");
        }
        paths[path] = json!({ "get": { "operationId": operation, "tags": ["now"], "summary": summary, "parameters": parameters, "responses": responses } });
    };
    list("/units", "listUnits", "Units", schema::<Part<Unit>>(generator));
    list("/units/{id}/roll", "getRoll", "Who stands on the roll of a unit", schema::<Part<Elector>>(generator));
    list("/bodies", "listBodies", "Bodies, without their seats", schema::<Part<Body>>(generator));
    list("/bodies/{id}", "getBody", "A body with a part of its seats", schema::<BodyWithSeats>(generator));
    list("/members", "listMembers", "Everybody who was ever enrolled", schema::<Part<Member>>(generator));
    list("/elections", "listElections", "Elections, without their candidates", schema::<Part<Summary>>(generator));
    list("/polls", "listPolls", "Polls", schema::<Part<Poll>>(generator));
    list("/commissions", "listCommissions", "Commissions of bodies", schema::<Part<Commission>>(generator));
    list(
        "/commissions/{id}",
        "getCommission",
        "A commission with a part of its evidence",
        schema::<CommissionWithEvidence>(generator),
    );
    list("/agreements", "listAgreements", "Agreements between units and bodies", schema::<Part<Agreement>>(generator));
    list("/matters", "listMatters", "Matters on which assemblies take positions", schema::<Part<Matter>>(generator));
    list(
        "/matters/{id}",
        "getMatter",
        "A matter with a part of who is for it and against it",
        schema::<MatterWithPositions>(generator),
    );
    let said = "Who waits for whom: circles, and a part of what waits";
    list("/powers/waits", "getDeadlocks", said, schema::<Deadlocks>(generator));
    list("/inquiries", "listInquiries", "Inquiries", schema::<Part<Inquiry>>(generator));
    list(
        "/reports",
        "listReports",
        "Reports of bodies to those that they answer to",
        schema::<Part<Report>>(generator),
    );
    list("/charges", "listCharges", "Charges with what was resolved", schema::<Part<Charge>>(generator));
    list("/resignations", "listResignations", "Joint resignations", schema::<Part<Resignation>>(generator));
    list("/labels", "listLabels", "Labels, ended ones among them", schema::<Part<Label>>(generator));
    list("/labels/{id}", "getLabel", "A label with a part of who declares it", schema::<LabelWithDeclarers>(generator));
    list("/documents", "listDocuments", "What bodies deposited sealed", schema::<Part<Document>>(generator));
    list("/deeds", "listDeeds", "What was reported of bodies", schema::<Part<Deed>>(generator));
    list("/resolutions", "listResolutions", "Resolutions of all bodies", schema::<Part<Resolution>>(generator));
    list(
        "/sittings/{id}",
        "getSitting",
        "A sitting with its floor, its paper, its last divisions and a part of who is in its hall",
        schema::<SittingWithHall>(generator),
    );
    list(
        "/divisions/{id}",
        "getDivision",
        "A division with a part of who has voted how",
        schema::<DivisionWithRollCall>(generator),
    );
}

/// The record, as it is.
fn record(paths: &mut Value) {
    paths["/entries"] = json!({ "get": {
        "operationId": "listEntries",
        "tags": ["record"],
        "summary": "Lines of the record, from entry `from` on; the number of entries stands in the checkpoint",
        "parameters": window(),
        "responses": { "200": { "description": "One entry a line", "content": { "application/jsonl": { "schema": { "type": "string" } } } }, "400": problem_answer("No such part") },
    } });
    let line =
        json!({ "description": "The line", "content": { "application/json": { "schema": { "type": "object" } } } });
    paths["/entries/{id}"] = json!({ "get": {
        "operationId": "getEntry",
        "tags": ["record"],
        "summary": "One line of the record, byte for byte",
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer", "minimum": 1 }, "description": "The number of the entry" }],
        "responses": with_problem("404", &line),
    } });
    paths["/checkpoint"] = json!({ "get": {
        "operationId": "getCheckpoint",
        "tags": ["record"],
        "summary": "The size and root of the record, as a C2SP checkpoint",
        "responses": { "200": { "description": "The checkpoint", "content": { "text/plain": { "schema": { "type": "string" } } } } },
    } });
}

/// The stream of what changes. `OpenAPI` 3.1 has no form for what comes piece by piece: the description says it.
fn stream(generator: &mut SchemaGenerator) -> Value {
    // What a piece carries stands among the schemas.
    let _ = generator.subschema_for::<Changed>();
    let about = json!({ "name": "about", "in": "query", "schema": { "type": "string" }, "description": "One thing, such as S9; without it, all of the federation" });
    let since = json!({ "name": "since", "in": "query", "schema": { "type": "integer", "minimum": 0 }, "description": "The last entry that is known: if there are later ones, what is true now comes first" });
    let last = json!({ "name": "Last-Event-ID", "in": "header", "schema": { "type": "string" }, "description": "The same, as a browser sends it when it comes back" });
    json!({
        "operationId": "watch",
        "tags": ["now"],
        "summary": "What changes, as it happens",
        "description": "Server-sent events, until whoever listens goes. The event `changed` has the number of the last entry as its id, and as its data an object as the schema `Changed` says. The event `reload` says that something was left out, since it was not taken in time: ask for what is true now. A line that begins with a colon comes every 20 seconds when nothing happens.",
        "parameters": [about, since, last],
        "responses": {
            "200": { "description": "The stream", "content": { "text/event-stream": { "schema": { "type": "string" } } } },
            "400": { "description": "`about` names no thing", "content": { "text/plain": { "schema": { "type": "string" } } } },
            "404": { "description": "There is no such thing", "content": { "text/plain": { "schema": { "type": "string" } } } },
        },
    })
}

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    json!(generator.subschema_for::<T>())
}

fn sent(description: &str, schema: &Value) -> Value {
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

/// What is sent to ask for an act.
fn request(act: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["act"],
        "additionalProperties": false,
        "properties": { "act": act, "as": { "type": "integer", "minimum": 1, "description": "In a demonstration only: whoever is to have asked" } },
    })
}

/// What is answered to an act that was entered.
fn entered(event: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["number", "at", "events", "leaf"],
        "properties": {
            "number": { "type": "integer", "minimum": 1 },
            "at": { "type": "string", "format": "date-time" },
            "events": { "type": "array", "items": event },
            "leaf": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "The leaf hash of the entry: a receipt" },
            "repeated": { "type": "boolean", "description": "Whether it had been entered before under the same key" },
        },
    })
}

fn acts() -> Value {
    let entered = json!({ "$ref": "#/components/schemas/Entered" });
    let mut responses = json!({
        "201": sent("Entered, and on the disk", &entered),
        "200": sent("Entered before under the same key", &entered),
    });
    let problems = [
        ("400", "Malformed: the place is named"),
        ("401", "Nobody is signed in"),
        ("403", "Sent from another site, or not a demonstration"),
        ("409", "Refused by the law, or the key belongs to another act"),
        ("413", "More than 1 MiB"),
        ("415", "Not JSON"),
        ("422", "The act cannot stand in a record"),
        ("429", "The acts that one member may ask for in an hour are used up: see Retry-After"),
        ("503", "The server is closing, too busy, or records nothing: see Retry-After"),
    ];
    for (status, description) in problems {
        responses[status] = problem_answer(description);
    }
    let key = json!({ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Asked again under the same key, the answer is the same entry" });
    json!({ "post": {
        "operationId": "enterAct",
        "tags": ["acts"],
        "summary": "Ask for an act as the member who is signed in",
        "parameters": [key],
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Request" },
            "example": { "act": { "recall": { "sign-recall": { "seat": 9 } } } },
        } } },
        "responses": responses,
    } })
}

fn window() -> [Value; 2] {
    let from = json!({ "name": "from", "in": "query", "schema": { "type": "integer", "minimum": 0, "default": 0 }, "description": "How many to leave out" });
    let limit = json!({ "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 0, "maximum": 1_000, "default": 100 }, "description": "How many at the most" });
    [from, limit]
}

fn id() -> Value {
    json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" }, "description": "9 or S9" })
}

fn with_problem(status: &str, found: &Value) -> Value {
    let mut responses = json!({ "200": found });
    responses[status] = problem_answer("There is no such thing");
    responses
}

fn problem_answer(description: &str) -> Value {
    json!({ "description": description, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "description": "RFC 9457",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "description": "For a refusal the article of the rulebook: /rulebook/recall#recall.2" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "What is wrong; for a refusal in the language that Accept-Language asks for" },
            "key": { "type": "string", "description": "For a refusal which one it is, in any language: recall-refusal-already-signed" },
            "article": { "type": "string", "description": "The article of the rulebook" },
            "charter_article": { "type": "string", "description": "The article of the charter that set the rule" },
        },
    })
}
