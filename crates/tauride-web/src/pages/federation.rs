//! The federation as a whole, or a part of it: who sends to whom, and what is going on.

mod now;

use askama::Template;
use tauride_message::Message;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::BodyId;
use tauride_view::tree::{Node, Tree};
use tauride_view::{Federation, named};

use super::seats::Part;
use super::{Main, oversight, pending};
use crate::bits::{Base, Fill as _, Link, Picture, Say};
use crate::draw::{self, Label};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::{Place, number};

/// How many of those who send to one body are listed on a page.
const LISTED: usize = 50;

/// A unit or body in the list.
struct Row {
    link: Link,
    kind: String,
    electors: u64,
    seats: Picture,
    filling: Option<Message<'static>>,
    standing: Vec<Message<'static>>,
    recalls: u64,
    /// How many stand below it, and where they are shown.
    below: Option<(u64, String)>,
    above: Option<Link>,
    beside: Vec<Link>,
}

#[derive(Template)]
#[template(path = "federation/page.html")]
struct Page {
    say: Say,
    name: String,
    base: Base,
    members: u64,
    units: u64,
    bodies: u64,
    filling: Message<'static>,
    founding: bool,
    /// The way down to the part that is shown; empty where all is.
    way: Vec<(String, String)>,
    picture: Picture,
    rows: Vec<Row>,
    part: Part,
    at: String,
    now: now::Now,
    waiting: Vec<pending::Row>,
    powers: Vec<oversight::Power>,
    waits: Vec<oversight::Waiting>,
    labels: Vec<(Link, Message<'static>)>,
    more_labels: usize,
    matters: Vec<(Link, Message<'static>)>,
    more_matters: usize,
    commissions: Vec<(Link, Message<'static>)>,
    more_commissions: usize,
    agreements: Vec<(Link, Message<'static>)>,
    more_agreements: usize,
}

/// Returns the page; `?at=B7` shows what stands below a body alone.
pub(super) fn page(look: Look<'_>, query: &Fields) -> Option<Main> {
    let federation = Federation::of(look.state)?;
    let tree = look.tree();
    let at = query.get("at").and_then(|name| number('B', name)).map(|id| Sender::Body(BodyId(id)));
    let at = at.and_then(|what| tree.find(what));
    let tops: Vec<usize> = at.map_or_else(|| tree.tops().collect(), |place| vec![place]);
    // Of the whole, all are listed, the top first; of a part, those who send to it.
    let listed = at.and_then(|place| tree.get(place)).map_or(0..tree.len(), |node| node.below.clone());
    let listed: Vec<usize> = listed.collect();
    let part = Part::wanted(query, "from", LISTED, listed.len());
    let picture = draw::icicle(&tree, &tops, look.telling, |node| label(look, node));
    let (labels, more_labels) = super::label::lasting(look);
    let (matters, more_matters) = super::matter::last(look);
    let (commissions, more_commissions) = super::commission::last(look);
    let (agreements, more_agreements) = super::agreement::last(look);
    let page = Page {
        say: look.say(),
        name: federation.name.clone(),
        base: Base::clone(look.base),
        members: federation.members,
        units: federation.units,
        bodies: federation.bodies,
        filling: tauride_tell::filling(federation.seats),
        founding: federation.founding,
        way: at.map(|place| way(look, &tree, place)).unwrap_or_default(),
        picture,
        rows: part.cut(&listed).iter().filter_map(|place| row(look, &tree, *place)).collect(),
        part,
        at: at.and_then(|place| tree.get(place)).map(|node| format!("at={}&", id_of(node.what))).unwrap_or_default()
            + "from=",
        now: now::gather(look),
        waiting: pending::rows(look),
        powers: oversight::powers(look),
        waits: oversight::waiting(look),
        labels,
        more_labels,
        matters,
        more_matters,
        commissions,
        more_commissions,
        agreements,
        more_agreements,
    };
    Some(Main::new(federation.name, Place::Federation, move || page.render()).told(look))
}

fn id_of(what: Sender) -> String {
    match what {
        Sender::Body(id) => id.to_string(),
        Sender::Unit(id) => id.to_string(),
    }
}

/// Where a part of the federation is shown.
fn part_of(look: Look<'_>, what: Sender) -> String {
    format!("{}?at={}", look.base, id_of(what))
}

fn label(look: Look<'_>, node: &Node) -> Label {
    let name = look.sender(node.what);
    let href = match node.what {
        Sender::Body(_) if !node.below.is_empty() => part_of(look, node.what),
        Sender::Body(_) | Sender::Unit(_) => name.href(),
    };
    let electors = Message::new("federation-electors").with("electors", node.electors.value());
    let mut title = format!("{}: {}", name.text(), look.text(&electors));
    if node.seats.all() > 0 {
        title = format!("{title}; {}", look.text(&tauride_tell::filling(node.seats)));
    }
    if node.recalls > 0 {
        let recalls = Message::new("federation-recalls-under-way").with("recalls", node.recalls.value());
        title = format!("{title}; {}", look.text(&recalls));
    }
    Label { name: name.text().to_owned(), title, href }
}

fn row(look: Look<'_>, tree: &Tree, place: usize) -> Option<Row> {
    let node = tree.get(place)?;
    let (kind, standing) = match node.what {
        Sender::Body(id) => (look.kind(id), tauride_tell::right(look.state, look.state.body(id)?)),
        Sender::Unit(id) => (named::unit_kind(look.state, id), Vec::new()),
    };
    let below = (node.size > 0).then(|| (node.size, part_of(look, node.what)));
    Some(Row {
        link: look.sender(node.what),
        kind,
        electors: node.electors,
        seats: draw::strip(node.seats, look.telling),
        filling: (node.seats.all() > 0).then(|| tauride_tell::filling(node.seats)),
        standing,
        recalls: node.recalls_below,
        below,
        above: node.above.and_then(|above| tree.get(above)).map(|above| look.sender(above.what)),
        beside: node.beside.iter().map(|id| look.body(*id)).collect(),
    })
}

/// The way from the top down to a place.
fn way(look: Look<'_>, tree: &Tree, place: usize) -> Vec<(String, String)> {
    let mut way = Vec::new();
    let mut next = Some(place);
    while let Some(node) = next.and_then(|place| tree.get(place)) {
        way.push((look.sender(node.what).text().to_owned(), part_of(look, node.what)));
        next = node.above;
    }
    way.reverse();
    way
}
