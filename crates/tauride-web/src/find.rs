//! Finding a unit, a body or a person, by number or by name, and lists of all of them.

mod lists;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_view::Named;
use tauride_view::search::{self, Sought};

use crate::answers;
use crate::bits::{Link, Say};
use crate::caller::Caller;
use crate::look::Look;
use crate::place::Place;
use crate::reader::Reader;
use crate::served::Served;
use crate::show::framed_told;

pub(crate) use lists::{bodies, members, roll, units};

/// So many names are compared in one look at the state: acts wait meanwhile.
const AT_ONCE: usize = 1_000;
/// The most names of a sort that are compared.
const COMPARED: usize = 200_000;
/// The most of a sort that are shown.
const SHOWN: usize = 50;

/// What is found under a name.
#[derive(Default)]
struct Found {
    units: Vec<Named<UnitId>>,
    bodies: Vec<Named<BodyId>>,
    people: Vec<Named<MemberId>>,
}

#[derive(Template)]
#[template(path = "find/page.html")]
struct Page {
    say: Say,
    said: String,
    /// Whether something was looked for.
    looked: bool,
    /// Whether nothing was found.
    nothing: bool,
    sorts: Vec<(Message<'static>, Vec<Link>)>,
}

/// Shows what is found; of a number, its page.
pub(crate) async fn page(caller: Caller) -> Response {
    let said = caller.query.get("q").unwrap_or_default().to_owned();
    if let Some(path) = caller.served.look(Reader::NOBODY, |look, _| numbered(look, &said)) {
        return answers::to(&format!("{}{path}", caller.served.base));
    }
    let (served, sought) = (Arc::clone(&caller.served), Sought::new(&said));
    let looked = sought.is_some();
    let looking = tokio::task::spawn_blocking(move || sought.map(|sought| find(&served, &sought)).unwrap_or_default());
    let found = match looking.await {
        Ok(found) => found,
        Err(error) => return answers::fault(&error),
    };
    let sorts = caller.served.look(Reader::NOBODY, |look, _| {
        vec![
            (Message::new("find-units"), found.units.iter().map(|unit| look.unit(unit.id)).collect()),
            (Message::new("find-bodies"), found.bodies.iter().map(|body| look.named_body(body)).collect()),
            (Message::new("find-people"), found.people.iter().map(|person| look.named_member(person)).collect()),
        ]
    });
    let nothing = sorts.iter().all(|(_, links): &(Message<'_>, Vec<Link>)| links.is_empty());
    let page = Page { say: caller.say(), said, looked, nothing, sorts };
    framed_told(&caller, &Message::new("find-title"), move || page.render())
}

/// Returns the path of what has a number as it is said in a meeting, or of the entry of a plain number.
fn numbered(look: Look<'_>, said: &str) -> Option<String> {
    if let Some(place) = Place::named(&said.to_uppercase()) {
        return crate::live::is_there(look, place).then(|| place.path());
    }
    let entry = said.parse::<u64>().ok().filter(|entry| (tauride_store::FIRST..=look.entry).contains(entry))?;
    Some(format!("/record/{entry}"))
}

/// Looks for a name among all units, bodies and people, a part at a time.
fn find(served: &Served, sought: &Sought) -> Found {
    let mut found = Found::default();
    for places in parts(|look| look.state.rolls.units.len(), served) {
        found.units.extend(served.look(Reader::NOBODY, |look, _| search::units(look.state, sought, places)));
        if found.units.len() >= SHOWN {
            break;
        }
    }
    for places in parts(|look| look.state.bodies.len(), served) {
        found.bodies.extend(served.look(Reader::NOBODY, |look, _| search::bodies(look.state, sought, places)));
        if found.bodies.len() >= SHOWN {
            break;
        }
    }
    let mut people = BTreeMap::new();
    for places in parts(|look| look.state.mandates.len(), served) {
        let some = served.look(Reader::NOBODY, |look, _| search::people(look.state, sought, places));
        people.extend(some.into_iter().map(|person| (person.id, person)));
        if people.len() >= SHOWN {
            break;
        }
    }
    found.units.truncate(SHOWN);
    found.bodies.truncate(SHOWN);
    found.people = people.into_values().take(SHOWN).collect();
    found
}

/// Returns the places of a table, in parts that are looked at each by itself.
fn parts(len: impl FnOnce(Look<'_>) -> usize, served: &Served) -> impl Iterator<Item = Range<usize>> {
    let len = served.look(Reader::NOBODY, |look, _| len(look)).min(COMPARED);
    (0..len).step_by(AT_ONCE).map(move |from| from..from.saturating_add(AT_ONCE).min(len))
}
