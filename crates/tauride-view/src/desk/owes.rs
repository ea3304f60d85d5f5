//! What a body owes: to whoever inquires, to whom it answers, who charged it, who stopped it, and with whom it agreed.

use tauride_rules::State;
use tauride_rules::answerability::state::Carried;
use tauride_rules::emergency::state::Assumption;
use tauride_rules::emergency::tiers::house;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, DocumentId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::documents::Document;
use tauride_rules::oversight::state::{Overseen, Stage};
use tauride_rules::resolution::state::Resolution;

use super::{Due, Owed};
use crate::agreement::{Agreement, Stands};
use crate::answers::{self, Asked, Charge};
use crate::named::{self, Whose};

/// So many of a body's last resolutions are looked through for what others want to be told, or stood by.
const RESOLUTIONS_MAX: usize = 200;

/// So many of the documents that it deposited last are looked through for what is to be opened.
const DOCUMENTS_MAX: usize = 200;

/// Returns what a body owes, in no order.
pub(super) fn of(state: &State, id: BodyId, most: usize) -> Vec<Owed> {
    let mut owes = answers(state, id, most);
    owes.extend(of_resolutions(state, id));
    owes.extend(agreed(state, id, most));
    owes.extend(to_open(state, id));
    let own = |found: &&Assumption| found.body == id && (found.is_live() || found.is_kept());
    owes.extend(state.emergency.of_house(house(state, id)).filter(own).take(most).map(|found| {
        let (subject, to) = (found.subject.to_string(), named::body(state, found.of));
        let until = found.over.map_or(found.until, |(over, _)| over);
        owed(state, until, Due::HandBack { subject, to })
    }));
    let body = state.body(id).filter(|body| !body.ended && body.ratified_by.is_none());
    owes.extend(body.and_then(|body| body.provisional_until).map(|until| owed(state, until, Due::Ratification)));
    owes
}

fn owed(state: &State, until: Instant, what: Due) -> Owed {
    Owed { until: Some(until), overdue: until < state.now, what }
}

/// Answers, reports, and what it is to carry out.
fn answers(state: &State, id: BodyId, most: usize) -> Vec<Owed> {
    let found = answers::of_body(state, id, most);
    let reports = found.to.into_iter().filter_map(|superior| {
        Some(Owed { until: Some(superior.report?), overdue: superior.overdue, what: Due::Report(superior.body) })
    });
    let open = found.inquiries.into_iter().filter(|one| matches!(one.stage, Asked::Open | Asked::Overdue));
    let inquiries = open.map(|one| Owed {
        until: Some(one.until),
        overdue: one.stage == Asked::Overdue,
        what: Due::Answer { inquiry: one.id, text: one.text, to: one.by },
    });
    let is_open =
        |one: &Charge| one.in_force && matches!(one.stage, Carried::Given | Carried::TakenOn | Carried::Contested);
    let charges = found.charges.into_iter().filter(is_open).filter_map(|one| {
        let to = named::body(state, state.resolution(one.resolution)?.body);
        let what = Due::Charge { charge: one.id, what: one.what, to };
        Some(Owed { until: Some(one.until), overdue: one.overdue, what })
    });
    reports.chain(inquiries).chain(charges).collect()
}

/// Documents whose date has come, and those whose time is over, of the last that it deposited.
fn to_open(state: &State, id: BodyId) -> impl Iterator<Item = Owed> + '_ {
    let own = state.oversight.documents.of(id).rev().take(DOCUMENTS_MAX);
    let is_due = |(_, found): &(DocumentId, &Document)| found.opened.is_none() && found.opens <= state.now;
    own.filter(is_due).map(|(document, found)| Owed {
        until: Some(found.until),
        overdue: found.missed,
        what: Due::Open { document, title: found.title.to_string() },
    })
}

/// What others want of it before what it resolved holds.
fn of_resolutions(state: &State, id: BodyId) -> impl Iterator<Item = Owed> + '_ {
    let own = state.resolutions.of(id).rev().take(RESOLUTIONS_MAX);
    own.flat_map(move |(id, found)| {
        let rights = state.oversight.over(id).iter();
        rights.filter_map(move |right| wanted(state, (id, found), right))
    })
}

fn wanted(state: &State, (resolution, found): (ResolutionId, &Resolution), right: &Overseen) -> Option<Owed> {
    let (to, title) = (right.by.map(|by| named::body(state, by)), || named::resolved(state, found));
    match right.stage {
        Stage::Suspended(until) => Some(owed(state, until, Due::StandBy { resolution, title: title(), to })),
        Stage::Incomplete(until) => {
            let lacks = right.lacks.as_ref().map(ToString::to_string).unwrap_or_default();
            Some(owed(state, until, Due::Complete { resolution, title: title(), lacks, to }))
        }
        Stage::Open(_) | Stage::Stops(_) | Stage::Passed => None,
    }
}

/// What it owes under agreements that are in force.
fn agreed(state: &State, id: BodyId, most: usize) -> Vec<Owed> {
    let all = state.agreements.live(Sender::Body(id)).take(most);
    let all = all.filter_map(|agreement| Agreement::of(state, agreement)).filter(|found| found.began.is_some());
    let is_own = |whose: &Whose| matches!(whose, Whose::Body(body) if body.id == id);
    let owes = all.flat_map(|found| {
        let others = found.parties.iter().map(|party| party.of.clone()).filter(|whose| !is_own(whose));
        let others: Vec<Whose> = others.collect();
        let (agreement, title) = (found.id, found.title);
        let open = |stands| matches!(stands, Stands::Open | Stands::Disputed);
        let own = found.conditions.into_iter().filter(move |one| is_own(&one.of) && open(one.standing));
        own.map(move |one| Owed {
            until: one.by,
            overdue: one.by.is_some_and(|by| by < state.now),
            what: Due::Condition { agreement, title: title.clone(), says: one.says, to: others.clone() },
        })
    });
    owes.take(most).collect()
}
