//! A person with every mandate, and whom each comes from.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{MandateId, MemberId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::event::Title;
use tauride_rules::mandate::state::Mandate;
use tauride_rules::votes::electors;

use super::{Main, gone, label};
use crate::bits::{Button, Fill as _, Link, Say};
use crate::look::Look;
use crate::place::Place;

/// The most steps that are followed from a seat down to its base.
const STEPS_MAX: usize = 32;

/// One step of a chain: a seat, and those who fill it.
struct Step {
    mandate: String,
    seat: Link,
    body: Link,
    title: Message<'static>,
    since: Instant,
    /// Who filled it, unless nobody did but whoever took it.
    from: Option<(Link, u64)>,
    /// The unit at the bottom.
    base: Option<(Link, u64)>,
    ended: bool,
}

/// A mandate with the chain that it is held by, from the top down.
struct Chain {
    steps: Vec<Step>,
    label: String,
    until: Option<Instant>,
    notes: Vec<Message<'static>>,
    instructions: Vec<String>,
}

/// A mandate that ended.
struct Past {
    id: String,
    seat: Link,
    body: Option<Link>,
    title: Message<'static>,
    since: Instant,
    ended: Instant,
    reason: Message<'static>,
}

#[derive(Template)]
#[template(path = "member/page.html")]
struct Page {
    say: Say,
    id: MemberId,
    name: String,
    dead: bool,
    gone: Vec<gone::Row>,
    still: Option<Button>,
    units: Vec<Link>,
    chains: Vec<Chain>,
    past: Vec<Past>,
    sits_for: Vec<(Link, Link)>,
    declares: Option<(Link, Message<'static>)>,
}

/// Returns the page.
pub(super) fn page(look: Look<'_>, id: MemberId) -> Option<Main> {
    if !look.state.rolls.knows(id) {
        return None;
    }
    let held: Vec<(MandateId, &Mandate)> = look.state.mandates_of(id).collect();
    // A mandate that another one is held through stands in that one's chain.
    let is_top = |mandate: &Mandate| !held.iter().any(|(other, _)| mandate.carries.contains(other));
    let tops = held.iter().filter(|(_, mandate)| is_top(mandate));
    let name = crate::look::name_of(look.state, id);
    let page = Page {
        say: look.say(),
        id,
        name: name.clone(),
        dead: look.state.rolls.dead.contains(id),
        gone: gone::by_member(look, id),
        still: gone::still(look, id),
        units: look.state.rolls.units_of(id).map(|unit| look.unit(unit)).collect(),
        chains: tops.map(|(id, mandate)| chain(look, *id, mandate)).collect(),
        past: past(look, id),
        sits_for: sits_for(look, id),
        declares: label::declared(look, id),
    };
    Some(Main::new(name, Place::Member(id), move || page.render()).told(look))
}

fn chain(look: Look<'_>, id: MandateId, mandate: &Mandate) -> Chain {
    let mut steps = Vec::new();
    let mut next = Some((id, mandate));
    while let Some((id, mandate)) = next.filter(|_| steps.len() < STEPS_MAX) {
        steps.extend(step(look, id, mandate));
        next = mandate.through.and_then(|id| Some((id, look.state.mandate(id)?)));
    }
    let caretaker = mandate.caretaker.then(|| Message::new("member-caretaker"));
    let contested = mandate.contested.then(|| Message::new("member-contested"));
    let substitute = mandate.substitute.map(|(member, until)| {
        Message::new("seat-substitute").with("who", look.member(member).value()).with("until", until.value())
    });
    Chain {
        steps,
        label: mandate.label.to_string(),
        until: mandate.until,
        notes: caretaker.into_iter().chain(contested).chain(substitute).collect(),
        instructions: mandate.instructions.iter().map(ToString::to_string).collect(),
    }
}

fn step(look: Look<'_>, id: MandateId, mandate: &Mandate) -> Option<Step> {
    let seat = look.state.seat(mandate.seat)?;
    let constituency = look.state.constituency(seat.constituency)?;
    let electors = || (look.sender(constituency.from), electors::count(look.state, seat.constituency));
    let is_base = matches!(constituency.from, Sender::Unit(_)) && mandate.through.is_none();
    let filled = mandate.title != Title::SelfConstituted;
    Some(Step {
        mandate: id.to_string(),
        seat: look.seat(mandate.seat),
        body: look.body(constituency.body),
        title: tauride_tell::title(mandate.title),
        since: mandate.since,
        from: (filled && !is_base).then(electors),
        base: is_base.then(electors),
        ended: mandate.ended.is_some(),
    })
}

fn past(look: Look<'_>, id: MemberId) -> Vec<Past> {
    const MOST: usize = 100;
    let had = look.state.had.get(&id).map_or(&[][..], Vec::as_slice);
    let mandates = had.iter().rev().filter_map(|id| Some((*id, look.state.mandate(*id)?)));
    let ended = mandates.filter_map(|(id, mandate)| {
        let (ended, reason) = mandate.ended?;
        let constituency = look.state.place_of(mandate.seat);
        Some(Past {
            id: id.to_string(),
            seat: look.seat(mandate.seat),
            body: constituency.map(|constituency| look.body(constituency.body)),
            title: tauride_tell::title(mandate.title),
            since: mandate.since,
            ended,
            reason: tauride_tell::reason(reason),
        })
    });
    ended.take(MOST).collect()
}

/// The seats in which the member sits for somebody else now.
fn sits_for(look: Look<'_>, id: MemberId) -> Vec<(Link, Link)> {
    let mandates = look.state.represented_by(id);
    mandates.map(|mandate| (look.seat(mandate.seat), look.holder(mandate))).collect()
}
