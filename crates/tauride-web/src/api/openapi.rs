//! The description of the interface in `OpenAPI` 3.1, made from the types that are sent.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};
use tauride_rules::{Act, Event};
use tauride_view::{Body, Election, Federation, Member, Poll, Seat};

use super::looks::BodyWithSeats;
use super::sessions::{Code, Session};

/// Returns the description of the interface.
pub fn openapi() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let act = generator.subschema_for::<Act>();
    let event = generator.subschema_for::<Event>();
    let answers = [
        ("/bodies/{id}", "A body with its seats", generator.subschema_for::<BodyWithSeats>()),
        ("/seats/{id}", "A seat, its holder and its recall", generator.subschema_for::<Seat>()),
        ("/members/{id}", "A member with every mandate", generator.subschema_for::<Member>()),
        ("/elections/{id}", "An election", generator.subschema_for::<Election>()),
        ("/polls/{id}", "A poll", generator.subschema_for::<Poll>()),
    ];
    let mut paths = json!({ "/acts": acts(&json!(act), &json!(event)) });
    let (code, session) = (generator.subschema_for::<Code>(), generator.subschema_for::<Session>());
    paths["/sessions"] = json!({ "post": {
        "summary": "Sign in with a printed code, which works once",
        "requestBody": { "required": true, "content": { "application/json": { "schema": code } } },
        "responses": {
            "201": { "description": "Signed in", "content": { "application/json": { "schema": session } } },
            "400": problem_answer("Malformed"),
            "401": problem_answer("The code is not known, or was used"),
            "429": problem_answer("Too many wrong codes came from this address: see Retry-After"),
        },
    } });
    for (path, summary, schema) in answers {
        paths[path] = json!({ "get": look(summary, &json!(schema)) });
    }
    let federation = json!(generator.subschema_for::<Federation>());
    paths["/federation"] = json!({ "get": { "summary": "The federation as a whole", "responses": { "200": { "description": "The federation", "content": { "application/json": { "schema": federation } } } } } });
    paths["/bodies"] = json!({ "get": list("Bodies, without their seats", &json!({ "type": "array", "items": generator.subschema_for::<Body>() })) });
    paths["/entries"] = json!({ "get": lines("Lines of the record, from entry `from` on") });
    paths["/entries/{id}"] = json!({ "get": { "summary": "One line of the record, byte for byte", "parameters": [id()], "responses": with_problem("404", &json!({ "description": "The line", "content": { "application/json": {} } })) } });
    paths["/checkpoint"] = json!({ "get": { "summary": "The size and root of the record, as a C2SP checkpoint", "responses": { "200": { "description": "The checkpoint", "content": { "text/plain": {} } } } } });
    let mut schemas = json!(generator.take_definitions(true));
    schemas["Problem"] = problem();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Tauride",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Acts of members as JSON, and what is true now. A refusal of the law is a problem detail that names the article.",
        },
        "servers": [{ "url": "/f/{federation}/api", "variables": { "federation": { "default": "federation" } } }],
        "security": [{}, { "session": [] }, { "cookie": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": { "type": "http", "scheme": "bearer", "description": "The token of a session" },
                "cookie": { "type": "apiKey", "in": "cookie", "name": crate::caller::cookie_name(crate::settings::Scheme::Http, "") },
            },
        },
    })
}

fn acts(act: &Value, event: &Value) -> Value {
    let entered = json!({
        "type": "object",
        "required": ["number", "at", "events", "leaf"],
        "properties": {
            "number": { "type": "integer", "minimum": 1 },
            "at": { "type": "string", "format": "date-time" },
            "events": { "type": "array", "items": event },
            "leaf": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "The leaf hash of the entry: a receipt" },
            "repeated": { "type": "boolean", "description": "Whether it had been entered before under the same key" },
        },
    });
    let answer = |description: &str| json!({ "description": description, "content": { "application/json": { "schema": entered } } });
    let mut responses =
        json!({ "201": answer("Entered, and on the disk"), "200": answer("Entered before under the same key") });
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
    json!({ "post": {
        "summary": "Ask for an act as the member who is signed in",
        "parameters": [{ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Asked again under the same key, the answer is the same entry" }],
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": {
                "type": "object",
                "required": ["act"],
                "additionalProperties": false,
                "properties": { "act": act, "as": { "type": "integer", "minimum": 1, "description": "In a demonstration only: whoever is to have asked" } },
            },
            "example": { "act": { "recall": { "sign-recall": { "seat": 9 } } } },
        } } },
        "responses": responses,
    } })
}

fn look(summary: &str, schema: &Value) -> Value {
    let found = json!({ "description": summary, "content": { "application/json": { "schema": schema } } });
    json!({ "summary": summary, "parameters": [id()], "responses": with_problem("404", &found) })
}

fn list(summary: &str, schema: &Value) -> Value {
    json!({ "summary": summary, "parameters": window(), "responses": { "200": { "description": summary, "content": { "application/json": { "schema": schema } } } } })
}

fn lines(summary: &str) -> Value {
    json!({ "summary": summary, "parameters": window(), "responses": { "200": { "description": "One entry a line", "content": { "application/jsonl": {} } } } })
}

fn window() -> Value {
    let limit =
        json!({ "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 0, "maximum": 1_000 } });
    let from = json!({ "name": "from", "in": "query", "schema": { "type": "integer", "minimum": 0 } });
    json!([from, limit])
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
            "detail": { "type": "string" },
            "article": { "type": "string", "description": "The article of the rulebook" },
            "charter_article": { "type": "string", "description": "The article of the charter that set the rule" },
        },
    })
}
