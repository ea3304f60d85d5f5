//! The page about the interface, made from its description.

use std::sync::LazyLock;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;
use tauride_tell::{Language, Telling};

use super::openapi::openapi;
use crate::answers;
use crate::pages::frame::Plain;

#[derive(Template)]
#[template(path = "api/guide.html")]
struct Guide {
    version: String,
    groups: Vec<Group>,
}

/// What belongs together.
struct Group {
    title: String,
    calls: Vec<Call>,
}

/// Something that can be asked.
struct Call {
    name: String,
    method: String,
    path: String,
    summary: String,
    /// What may stand behind the question mark.
    query: Vec<String>,
}

/// What the page says; it is the same for as long as the program runs.
static GUIDE: LazyLock<String> = LazyLock::new(guide);

/// Shows the page.
pub(crate) async fn page() -> Response {
    let lede = "Whatever a page shows and does, a program can ask for and do.";
    let telling = Telling::new(Language::ENGLISH);
    let page = Plain { telling, title: "For programs", text: lede, links: Vec::new(), main: &GUIDE };
    answers::plain(StatusCode::OK, &page)
}

fn guide() -> String {
    let description = openapi();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let tags = description.get("tags").and_then(Value::as_array).into_iter().flatten();
    let groups = tags.map(|tag| Group {
        title: text(tag.get("description").unwrap_or(&Value::Null)),
        calls: calls(&description, &text(tag.get("name").unwrap_or(&Value::Null))),
    });
    let guide = Guide { version: text(&description["info"]["version"]), groups: groups.collect() };
    guide.render().unwrap_or_default()
}

/// Returns what can be asked that bears a tag.
fn calls(description: &Value, tag: &str) -> Vec<Call> {
    let paths = description.get("paths").and_then(Value::as_object).into_iter().flatten();
    let all = paths.flat_map(|(path, methods)| {
        methods.as_object().into_iter().flatten().map(move |(method, call)| (path, method, call))
    });
    let bears = |call: &Value| call["tags"].as_array().is_some_and(|tags| tags.iter().any(|name| name == tag));
    let call = |(path, method, call): (&String, &String, &Value)| Call {
        name: call["operationId"].as_str().unwrap_or_default().to_owned(),
        method: method.to_uppercase(),
        path: path.clone(),
        summary: call["summary"].as_str().unwrap_or_default().to_owned(),
        query: query(call),
    };
    all.filter(|(_, _, call)| bears(call)).map(call).collect()
}

fn query(call: &Value) -> Vec<String> {
    let parameters = call.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let named =
        parameters.filter(|parameter| parameter["in"] == "query").filter_map(|parameter| parameter["name"].as_str());
    named.map(str::to_owned).collect()
}
