//! Everything of a sort, a hundred on a page.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use tauride_message::Message;
use tauride_rules::ids::UnitId;
use tauride_view::{Body, Member, Unit, Window, roll as rolls};

use crate::answers;
use crate::bits::{Fill as _, Link, Say};
use crate::caller::Caller;
use crate::look::Look;
use crate::pages::seats::Part as Pager;
use crate::place::number;
use crate::reader::Reader;
use crate::show::framed_told;

/// So many stand on a page.
const PAGE: usize = 100;

#[derive(Template)]
#[template(path = "find/list.html")]
struct List {
    say: Say,
    title: Message<'static>,
    /// Whose list it is, if it is somebody's.
    whose: Option<Link>,
    rows: Vec<(Link, String)>,
    pager: Pager,
}

/// A part of a list as it is gathered: how long the list is, and its rows.
type Gathered = (u64, Vec<(Link, String)>);

/// Lists units.
pub(crate) async fn units(caller: Caller) -> Response {
    list(&caller, "find-units", None, |look, window| {
        let part = Unit::all(look.state, window);
        let row = |unit: Unit| (look.unit(unit.id), look.text(&electors(unit.electors)));
        Some((part.total, part.items.into_iter().map(row).collect()))
    })
}

/// Lists bodies, ended ones among them.
pub(crate) async fn bodies(caller: Caller) -> Response {
    list(&caller, "find-bodies", None, |look, window| {
        let part = Body::all(look.state, window);
        let row = |body: Body| (look.body(body.id), look.text(&tauride_tell::filling(body.seats)));
        Some((part.total, part.items.into_iter().map(row).collect()))
    })
}

/// Lists everybody who was ever enrolled, under the names under which they took seats and else by number.
pub(crate) async fn members(caller: Caller) -> Response {
    list(&caller, "find-members", None, |look, window| {
        let part = Member::all(look.state, window);
        let row = |member: Member| {
            let units: Vec<&str> = member.units.iter().map(|unit| &*unit.name).collect();
            (look.member(member.id), units.join(", "))
        };
        Some((part.total, part.items.into_iter().map(row).collect()))
    })
}

/// Shows who stands on the roll of a unit.
pub(crate) async fn roll(caller: Caller, Path((_, name)): Path<(String, String)>) -> Response {
    let Some(id) = number('U', &name).map(UnitId) else { return answers::no_page().await };
    let whose = caller.served.look(Reader::NOBODY, |look, _| look.state.unit(id).map(|_| look.unit(id)));
    list(&caller, "find-roll", whose, |look, window| {
        let part = rolls::of(look.state, id, window)?;
        let row = |one: rolls::Elector| {
            let stands: Vec<String> = tauride_tell::on_the_roll(&one).iter().map(|how| look.text(how)).collect();
            (look.named_member(&one.member), stands.join(", "))
        };
        Some((part.total, part.items.into_iter().map(row).collect()))
    })
}

fn list(
    caller: &Caller,
    title: &'static str,
    whose: Option<Link>,
    gather: impl FnOnce(Look<'_>, Window) -> Option<Gathered>,
) -> Response {
    let from: usize = caller.query.get("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let from = from - from % PAGE;
    let window = Window { from: u64::try_from(from).unwrap_or(u64::MAX), limit: PAGE };
    let Some((total, rows)) = caller.served.look(caller.reader(), |look, _| gather(look, window)) else {
        return answers::nowhere("plain-no-unit");
    };
    let pager = Pager::at(from, PAGE, usize::try_from(total).unwrap_or(usize::MAX));
    let heading = match &whose {
        Some(whose) => Message::new(title).with("unit", whose.text().value()),
        None => Message::new(title),
    };
    let list = List { say: caller.say(), title: heading.clone(), whose, rows, pager };
    framed_told(caller, &heading, move || list.render())
}

fn electors(electors: u64) -> Message<'static> {
    Message::new("federation-electors").with("electors", electors.value())
}
