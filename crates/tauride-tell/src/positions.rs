//! Matters: how many are for and against them, what a vote means, what is claimed.

use tauride_message::{Message, Thing, Value};
use tauride_rules::position::state::{Behind, Put, Stance, Tally, Verdict};
use tauride_view::consistency::{Contradiction, DecidedBy, Decision, Grade};
use tauride_view::matter::{Below, Claimed, Comparison, InstructedOn, OnMatter, Taken};
use tauride_view::{Matter, Named};

use crate::named::{count, moment, nested, numbered, text};

/// Says on which side somebody is, as sentences choose by it.
pub(crate) const fn side(stance: Stance) -> &'static str {
    match stance {
        Stance::For => "for",
        Stance::Against => "against",
    }
}

fn matter(matter: &Named<tauride_rules::ids::MatterId>) -> Value<'static> {
    Value::Thing { thing: Thing::Matter, number: matter.id.0, name: matter.name.clone().into() }
}

/// Says how many assemblies stand so: `3 units with 30 electors, 2 bodies`.
pub fn tally(tally: Tally) -> Message<'static> {
    Message::new("matter-tally")
        .with("units", count(tally.units))
        .with("electors", count(tally.electors))
        .with("bodies", count(tally.bodies))
}

/// Says how many electors stand in the units below a body that are on one side: `3 units with 30 electors`.
fn units(tally: Tally) -> Value<'static> {
    nested(Message::new("matter-units").with("units", count(tally.units)).with("electors", count(tally.electors)))
}

/// Says in one line how a matter stands: `for it 3 units with 30 electors, 2 bodies; against it …`.
pub fn matter_standing(matter: &Matter) -> Message<'static> {
    Message::new("matter-standing")
        .with("for", nested(tally(matter.r#for)))
        .with("against", nested(tally(matter.against)))
}

/// Says how an assembly stands to a matter: `for it since 3 March 2026 at 10:00: 5 of 7 voted so in P1`.
pub fn position(taken: &Taken) -> Message<'static> {
    let poll = taken.poll.map(|poll| numbered(Thing::Poll, poll.0));
    let division = taken.division.map(|division| numbered(Thing::Division, division.0));
    let said = taken.votes.map(|votes| Message::new("matter-position").with("votes", count(votes)));
    said.unwrap_or_else(|| Message::new("matter-position-declared"))
        .with("stance", text(side(taken.stance)))
        .with("since", moment(taken.since))
        .with("electors", count(taken.electors))
        .with("by", poll.or(division).unwrap_or_else(|| text("")))
        .with("ended", text(if taken.ended { "yes" } else { "no" }))
}

/// Says what those below a body resolved.
pub fn below(below: &Below) -> Message<'static> {
    Message::new("matter-below")
        .with("for", units(below.r#for))
        .with("against", units(below.against))
        .with("silent", units(below.silent))
}

/// Says what a vote for something means that is put to a hall: `A vote for A1 is a vote for “…”`.
pub fn meaning(noted: &OnMatter) -> Message<'static> {
    let on = match noted.on {
        Put::Motion(motion) => numbered(Thing::Motion, motion.0),
        Put::Question(division) => numbered(Thing::Division, division.0),
    };
    Message::new(if noted.holds { "matter-meaning" } else { "matter-meant" })
        .with("on", on)
        .with("stance", text(side(noted.stance)))
        .with("matter", matter(&noted.matter))
}

/// Says why decisions cannot all hold.
pub const fn grade(contradiction: &Contradiction) -> Message<'static> {
    Message::new(match contradiction.grade {
        Grade::Texts => "consistency-texts",
        Grade::Conclusion => "consistency-conclusion",
        Grade::Negations => "consistency-negations",
    })
}

/// Says what was decided, and whether it was adopted.
pub fn decision(one: &Decision) -> Message<'static> {
    let by = match one.by {
        DecidedBy::Poll(poll) => numbered(Thing::Poll, poll.0),
        DecidedBy::Hall(Put::Motion(motion)) => numbered(Thing::Motion, motion.0),
        DecidedBy::Hall(Put::Question(division)) => numbered(Thing::Division, division.0),
    };
    Message::new(if one.adopted { "consistency-adopted" } else { "consistency-rejected" })
        .with("by", by)
        .with("stance", text(side(one.stance)))
        .with("matter", matter(&one.matter))
}

/// Says how those voted by name who were instructed on a matter, and those who were not, line by line.
pub fn compared(all: &Comparison) -> Vec<Message<'static>> {
    let line = |key, behind: Behind| {
        Message::new(key).with("votes", count(behind.votes)).with("electors", count(behind.electors))
    };
    let kinds = [
        ("matter-kept", all.kept),
        ("matter-broken", all.broken),
        ("matter-abstained", all.abstained),
        ("matter-free", all.free),
    ];
    kinds.into_iter().filter(|(_, behind)| behind.votes > 0).map(|(key, behind)| line(key, behind)).collect()
}

/// Says how a vote was given beside what was instructed: `against the instruction`.
pub fn verdict(verdict: Verdict) -> Message<'static> {
    Message::new(match verdict {
        Verdict::Kept => "matter-vote-kept",
        Verdict::Broken => "matter-vote-broken",
        Verdict::Abstained => "matter-vote-abstained",
        Verdict::Free => "matter-vote-free",
    })
}

/// Says what the holder of a seat is instructed on a matter.
pub fn instructed(instructed: &InstructedOn) -> Message<'static> {
    Message::new("matter-instructed")
        .with("stance", text(side(instructed.stance)))
        .with("matter", matter(&instructed.matter))
        .with("since", moment(instructed.since))
}

/// Says what somebody claims: `“the workers” want it: “dozens of resolutions”`.
pub fn claim(claim: &Claimed) -> Message<'static> {
    let said = Message::new(if claim.evidence.is_empty() { "matter-claim" } else { "matter-claim-seen" })
        .with("who", text(claim.who.as_str()))
        .with("stance", text(side(claim.stance)));
    if claim.evidence.is_empty() { said } else { said.with("evidence", text(claim.evidence.as_str())) }
}
