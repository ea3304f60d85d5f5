//! The record: every entry readable, its exact bytes, the whole of it to take home.

mod download;
mod told;
mod wanted;

use askama::Template;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use tauride_charter::Paragraph;
use tauride_clerk::accounts::AccountError;
use tauride_codec::{Entry, Road, decode};
use tauride_message::{Message, Value};
use tauride_record::{hex, leaf};
use tauride_rules::instant::Instant;
use tauride_store::FIRST;

use crate::answers;
use crate::bits::{Base, Say};
use crate::caller::Caller;
use crate::reader::Reader;
use crate::show::{framed, framed_told};

pub(crate) use download::export;

use told::Told;
use wanted::Wanted;

/// The most of a line that a page shows.
const LINE_SHOWN: usize = 64 << 10;

/// An entry as people read it.
struct Row {
    number: u64,
    at: Instant,
    /// By which road the act came; `None`: the clerk asked itself.
    road: Option<Message<'static>>,
    said: Message<'static>,
    events: Vec<Message<'static>>,
    more: usize,
    leaf: String,
}

impl Row {
    /// The beginning of the leaf hash, enough to compare by eye.
    fn short(&self) -> &str {
        self.leaf.get(..12).unwrap_or(&self.leaf)
    }
}

#[derive(Template)]
#[template(path = "record/list.html")]
struct List {
    say: Say,
    base: Base,
    entries: u64,
    root: String,
    wanted: Wanted,
    told: Vec<Told>,
    newer: Option<String>,
    older: Option<String>,
}

#[derive(Template)]
#[template(path = "record/entry.html")]
struct Page {
    say: Say,
    base: Base,
    row: Row,
    edition: u16,
    prev: String,
    line: String,
    bytes: u64,
    is_whole: bool,
}

impl Page {
    /// The address of all bytes of the entry.
    fn at(&self) -> String {
        format!("{}/api/entries/{}", self.base, self.row.number)
    }
}

/// Shows the record, newest first: all of it, or what is wanted.
pub(crate) async fn list(caller: Caller) -> Response {
    let (size, root) = caller.served.look(Reader::NOBODY, |_, view| (view.len(), view.tree.root()));
    if let Some(number) = caller.query.get("number").filter(|number| !number.is_empty()) {
        return match number.parse::<u64>() {
            Ok(number) => answers::to(&format!("{}/record/{number}", caller.served.base)),
            Err(_) => answers::bad(Message::new("plain-no-number").with("said", Value::Text(number.to_owned().into()))),
        };
    }
    let wanted = match Wanted::read(&caller.query) {
        Ok(wanted) => wanted,
        Err(why) => return answers::bad(why),
    };
    let (base, reader) = (caller.served.base.clone(), caller.served.clerk.reader());
    // Beside the threads that answer: what is seldom is looked for in many entries.
    let looked_for = wanted.clone();
    let found = tokio::task::spawn_blocking(move || wanted::find(&*reader, &base, &looked_for, size)).await;
    let found = match found {
        Ok(Ok(found)) => found,
        Ok(Err(error)) => return answers::fault(&AccountError::from(error)),
        Err(error) => return answers::fault(&error),
    };
    let list = List {
        say: caller.say(),
        base: caller.served.base.clone(),
        entries: size,
        root: hex::encode(&root),
        told: told::fold(found.rows),
        newer: (found.end < size + FIRST).then(|| wanted.address(None)),
        older: found.older.map(|before| wanted.address(Some(before))),
        wanted,
    };
    framed_told(&caller, &Message::new("record-title"), move || list.render())
}

/// Says by which road an act came.
fn road(road: Road) -> Message<'static> {
    Message::new(match road {
        Road::SignedIn => "record-signed-in",
        Road::Terminal => "record-terminal",
        Road::Paper => "record-paper",
    })
}

fn row(entry: &Entry, line: &[u8], most: usize) -> Row {
    let events = entry.events.iter().take(most).map(tauride_tell::event);
    Row {
        number: entry.number,
        road: entry.road.map(road),
        at: entry.at,
        said: tauride_tell::act(entry.by, &entry.act),
        events: events.collect(),
        more: entry.events.len().saturating_sub(most),
        leaf: hex::encode(&leaf(line)),
    }
}

/// Shows one entry with its exact bytes.
pub(crate) async fn entry(caller: Caller, Path((_, number)): Path<(String, String)>) -> Response {
    const EVENTS_SHOWN: usize = 2_000;
    let Some(number) = number.parse::<u64>().ok() else { return answers::no_page().await };
    let line = match caller.served.clerk.reader().entry(number) {
        Ok(Some(line)) => line,
        Ok(None) => return answers::no_page().await,
        Err(error) => return answers::fault(&AccountError::from(error)),
    };
    let entry = match decode(&line) {
        Ok(entry) => entry,
        Err(error) => return answers::fault(&error),
    };
    let shown = line.get(..LINE_SHOWN).unwrap_or(&line);
    let page = Page {
        say: caller.say(),
        base: caller.served.base.clone(),
        row: row(&entry, &line, EVENTS_SHOWN),
        edition: entry.edition,
        prev: hex::encode(&entry.prev),
        line: String::from_utf8_lossy(shown).into_owned(),
        bytes: u64::try_from(line.len()).unwrap_or(u64::MAX),
        is_whole: shown.len() == line.len(),
    };
    let title = Message::new("record-entry").with("number", Value::Number(number));
    framed_told(&caller, &title, move || page.render())
}

/// Sends the checkpoint: the three lines that name the record, its size and its root.
pub(crate) async fn checkpoint(caller: Caller) -> Response {
    match caller.served.clerk.checkpoint() {
        Ok(checkpoint) => ([(CONTENT_TYPE, "text/plain; charset=utf-8")], checkpoint.to_string()).into_response(),
        Err(error) => answers::fault(&error),
    }
}

#[derive(Template)]
#[template(path = "charter/page.html")]
struct CharterPage {
    base: Base,
    name: String,
    version: u32,
    /// The paragraphs, each with whether it is the first of its article, to which links go.
    paragraphs: Vec<(bool, Paragraph)>,
}

/// Several rules may stand under one article; their paragraphs follow each other.
fn with_firsts(paragraphs: Vec<Paragraph>) -> Vec<(bool, Paragraph)> {
    let mut before = None;
    let paragraphs = paragraphs.into_iter().map(|paragraph| {
        let first = before.replace(paragraph.article.clone()).as_ref() != Some(&paragraph.article);
        (first, paragraph)
    });
    paragraphs.collect()
}

/// Shows the charter in force, as prose.
pub(crate) async fn charter(caller: Caller) -> Response {
    let charter =
        caller.served.look(Reader::NOBODY, |look, _| Some((look.state.charter.clone()?, look.state.charter_version)));
    let Some((charter, version)) = charter else { return answers::no_page().await };
    let page = CharterPage {
        base: caller.served.base.clone(),
        name: charter.name.to_string(),
        version,
        paragraphs: with_firsts(tauride_charter::paragraphs(&charter)),
    };
    framed(&caller, "Charter", move || page.render())
}
