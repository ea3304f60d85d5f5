//! The map of powers: who may do what about whom, what is pending under it, and who waits for whom.

mod picture;
mod waiting;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::BodyId;
use tauride_rules::instant::Instant;
use tauride_view::powers::{Arrow, Map, Node, Shown, Who};
use tauride_view::{Window, oversight};

use super::oversight::{Power, power};
use super::seats::Part;
use super::{Main, filled};
use crate::bits::{Fill as _, Link, Picture, Say};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::{Place, number};
use crate::then;
use picture::{Drawn, Head};

/// The most arrows on one page.
const ARROWS: usize = 40;
/// The most bodies of one kind on one page.
const BODIES: usize = 8;

/// Somebody on the map, in the list.
struct Row {
    told: Message<'static>,
    kind: String,
    waits: u64,
    /// What leads to more of them: its words, and the address.
    more: Option<(&'static str, String)>,
}

/// An arrow in the list.
struct Said {
    number: usize,
    told: Message<'static>,
    article: String,
    folded: Option<Message<'static>>,
    pending: Vec<Message<'static>>,
}

#[derive(Template)]
#[template(path = "powers/page.html")]
struct Page {
    say: Say,
    federation: Link,
    map: Link,
    /// What part of the map it is; nothing where it is the whole.
    part_of: Option<Message<'static>>,
    /// The day on which it stood so, after which entry, and where that is; nothing where it is as it stands now.
    then: Option<(Instant, u64, String)>,
    /// That day, as it is written.
    day: String,
    bodies: u64,
    rights: u64,
    heads: Vec<Head>,
    picture: Picture,
    not_drawn: usize,
    arrows: Vec<Said>,
    arrows_part: Part,
    nodes: Vec<Row>,
    nodes_part: Option<Part>,
    /// What the query says besides which part is wanted.
    asked: String,
    waiting: String,
}

/// Returns the page; `?kind=council` shows bodies of a kind by themselves, `?body=B12` one with whoever has to do with it.
pub(super) fn page(look: Look<'_>, query: &Fields) -> Option<Main> {
    let body = query.get("body").and_then(|name| number('B', name)).map(BodyId);
    let from = query.get("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let shown = match (query.get("kind"), query.get("body")) {
        (Some(key), _) => Shown::Kind(key, Window { from, limit: BODIES }),
        (None, Some(_)) => Shown::Body(body?),
        (None, None) => Shown::Whole,
    };
    let day = query.get("at").unwrap_or_default();
    let at = if day.is_empty() { String::new() } else { format!("&at={}", escaped(day)) };
    let map = Map::of(look.state, shown)?;
    let (part_of, asked) = match shown {
        Shown::Kind(key, _) => {
            let kind = tauride_view::named::of_kind(look.state, key);
            (Some(Message::new("powers-of-kind").with("kind", kind.value())), format!("kind={}&", escaped(key)))
        }
        Shown::Body(id) => {
            (Some(Message::new("powers-of-body").with("body", look.body(id).value())), format!("body={id}&"))
        }
        Shown::Whole => (None, String::new()),
    };
    let arrows_part = Part::wanted(query, "arrows", ARROWS, map.arrows.len());
    let Drawn { heads, picture, left_out: not_drawn } = picture::drawn((look, &at), &map, arrows_part);
    let said = |(place, arrow): (usize, &Arrow)| said(&map, arrows_part.from.saturating_add(place), arrow);
    let title = look.words("powers-title");
    let page = Page {
        say: look.say(),
        federation: Link::new(look.base, Place::Federation, federation(look)),
        map: Link::new(look.base, Place::Powers, title.clone()),
        then: then::noon(day).map(|noon| (noon, look.entry, format!("{}/record/{}", look.base, look.entry))),
        bodies: map.bodies,
        rights: map.rights,
        heads,
        picture,
        not_drawn,
        arrows: arrows_part.cut(&map.arrows).iter().enumerate().map(said).collect(),
        arrows_part,
        nodes: map.nodes.iter().map(|node| row((look, &at), node)).collect(),
        nodes_part: map.part.as_ref().and_then(nodes_part),
        waiting: if part_of.is_none() { filled(&waiting::gather(look, query)) } else { String::new() },
        asked: if day.is_empty() { asked } else { format!("{asked}at={}&", escaped(day)) },
        day: day.to_owned(),
        part_of,
    };
    let title = page.part_of.as_ref().map_or(title, |part| look.text(part));
    Some(Main::new(title, Place::Powers, move || page.render()).told(look))
}

fn federation(look: Look<'_>) -> String {
    look.state.charter.as_ref().map(|charter| charter.name.to_string()).unwrap_or_default()
}

/// Which of the bodies of a kind are shown, if not all are.
fn nodes_part<T>(part: &tauride_view::Part<T>) -> Option<Part> {
    let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let shown = Part::at(size(part.from), BODIES, size(part.total));
    (!shown.is_all()).then_some(shown)
}

/// A key of the charter as it stands in a query.
fn escaped(key: &str) -> String {
    form_urlencoded::byte_serialize(key.as_bytes()).collect()
}

/// Returns where the part of the map is on which somebody stands by themselves.
fn part_of((look, at): (Look<'_>, &str), who: &Who) -> Option<String> {
    let map = Place::Powers.path();
    match who {
        Who::Body(body) => Some(format!("{}{map}?body={}{at}", look.base, body.id)),
        Who::Bodies(several) => Some(format!("{}{map}?kind={}{at}", look.base, escaped(&several.key))),
        Who::Unit(_) | Who::Units(_) => None,
    }
}

fn row(then: (Look<'_>, &str), node: &Node) -> Row {
    let words = match &node.who {
        Who::Bodies(_) => "powers-open-kind",
        Who::Body(_) | Who::Unit(_) | Who::Units(_) => "powers-near",
    };
    let is_named = matches!(node.who, Who::Body(_) | Who::Unit(_));
    Row {
        told: tauride_tell::node(node),
        kind: if is_named { node.kind.clone() } else { String::new() },
        waits: node.waits,
        more: part_of(then, &node.who).map(|address| (words, address)),
    }
}

fn said(map: &Map, place: usize, arrow: &Arrow) -> Said {
    Said {
        number: place,
        told: tauride_tell::arrow(map, arrow),
        article: arrow.article.clone(),
        folded: tauride_tell::arrow_folded(arrow),
        pending: tauride_tell::arrow_pending(arrow),
    }
}

/// The powers of a body on its own page: its rights over others, and theirs over what it resolves.
pub(super) fn of_body(look: Look<'_>, id: BodyId) -> Vec<Power> {
    let (own, over) = oversight::of_body(look.state, id);
    own.into_iter().chain(over).map(power).collect()
}

/// Returns where a body's own part of the map is.
pub(super) fn near(look: Look<'_>, id: BodyId) -> String {
    format!("{}{}?body={id}", look.base, Place::Powers.path())
}
