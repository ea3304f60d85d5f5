//! How the events of the chapter change the state.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::chapters::Due;
use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::oversight::documents::{Document, Opened};
use crate::oversight::due::OversightDue;
use crate::oversight::event::OversightEvent;
use crate::oversight::question::Use;
use crate::oversight::state::{Deed, Overseen, Stage};
use crate::question::Decided;
use crate::state::State;

use super::{begin, lasting, note, sealed};

pub(crate) fn became(state: &mut State, event: &OversightEvent) {
    note::note(state, event);
    match event {
        OversightEvent::RightBegan { resolution, right: _, rule, by, until } => {
            let Some(rule) = state.charter.as_ref().and_then(|charter| charter.oversight.get(usize::from(*rule)))
            else {
                return;
            };
            let (rule, by) = (Box::new(rule.clone()), *by);
            let less_from = lasting::less_from(state, &rule);
            let right = Overseen {
                rule,
                by,
                stage: Stage::Open(*until),
                lacks: None,
                asked: false,
                less_from,
                extended: false,
                arbiter: None,
                referred: false,
                used: None,
                used_by: None,
            };
            let place = u8::try_from(state.oversight.over(*resolution).len()).unwrap_or(u8::MAX);
            state.agenda.add(*until, lapses(*resolution, place));
            state.oversight.push(*resolution, right);
        }
        OversightEvent::RightUsed { resolution, right, by, how, said, until, remedy: _, arbiter, poll, division } => {
            let until = until.unwrap_or(state.now);
            used(state, (*resolution, *right), *by, (*how, said), until);
            if let Some(overseen) = state.oversight.get_mut(*resolution, *right) {
                (overseen.used_by, overseen.arbiter) = (Decided::of(*poll, *division), *arbiter);
            }
        }
        OversightEvent::LackAsked { resolution, right: _, by, lacks, until } => {
            lacks_for(state, *resolution, *by, (lacks, *until));
        }
        OversightEvent::CalledIn { resolution, by, subject: _ } => state.oversight.call_in(*resolution, *by),
        // What falls is no more: all rights over it end then.
        OversightEvent::Completed { .. } | OversightEvent::DeadlockBroken { stands: false, .. } => {}
        OversightEvent::ClockBegan { resolution, right, until, .. } => {
            clock_began(state, (*resolution, *right), *until);
        }
        OversightEvent::TimeExtended { resolution, right, by: _, until } => {
            at(state, *resolution, *right, Stage::Open(*until));
            state.oversight.get_mut(*resolution, *right).into_iter().for_each(|overseen| overseen.extended = true);
        }
        OversightEvent::RightLapsed { resolution, right, stops, until, arbiter, .. } => {
            lapsed(state, (*resolution, *right), until.filter(|_| *stops), *arbiter);
        }
        OversightEvent::Lifted { resolution, right, .. }
        | OversightEvent::StoodBy { resolution, right, .. }
        | OversightEvent::Overridden { resolution, right, .. }
        | OversightEvent::DeadlockBroken { resolution, right, .. } => at(state, *resolution, *right, Stage::Passed),
        OversightEvent::Referred { resolution, right, until, .. } => referred(state, (*resolution, *right), *until),
        OversightEvent::RightsEnded { resolution } => ended(state, *resolution),
        OversightEvent::DeedReported { .. } => reported(state, event),
        OversightEvent::DocumentSealed { .. } => sealed(state, event),
        OversightEvent::DocumentOpened { document, by, late: _, text } => {
            let opened = Opened { at: state.now, by: *by, text: text.clone() };
            sealed::opened(state, *document, opened);
        }
        OversightEvent::DocumentNotOpened { document, body: _ } => state.oversight.documents.miss(*document),
        OversightEvent::ToldOfUnopened { document, by } => state.oversight.documents.tell(*by, *document),
        OversightEvent::DeedReplied { deed, by, did, said } => {
            state.oversight.reply(*deed, (*by, *did, said.clone()));
        }
    }
}

/// A body deposited a document.
fn sealed(state: &mut State, event: &OversightEvent) {
    if let OversightEvent::DocumentSealed { document: _, body, by, title, hash, opens, until, on } = event {
        let (title, hash, on, sealed) = (title.clone(), hash.clone(), on.clone(), state.now);
        let (body, by, opens, until, opened, missed) = (*body, *by, *opens, *until, None, false);
        sealed::deposited(state, Document { body, by, title, hash, on, sealed, opens, until, opened, missed });
    }
}

/// Somebody reported what a body did.
fn reported(state: &mut State, event: &OversightEvent) {
    if let OversightEvent::DeedReported { deed: _, body, by, text, at, on, under, beyond, late } = event {
        let (text, on, reported) = (text.clone(), on.clone(), state.now);
        let (body, by, at, under, beyond, late) = (*body, *by, *at, *under, *beyond, *late);
        state.oversight.report(Deed { body, by, reported, text, at, on, under, beyond, late, reply: None });
    }
}

/// The time of a right is over: what that stops can be taken up again until then, by the arbiter perhaps for longer.
fn lapsed(
    state: &mut State,
    (resolution, right): (ResolutionId, u8),
    until: Option<Instant>,
    arbiter: Option<Instant>,
) {
    at(state, resolution, right, until.map_or(Stage::Passed, Stage::Stops));
    if let Some(overseen) = state.oversight.get_mut(resolution, right) {
        overseen.arbiter = arbiter;
    }
}

/// The clock of a right begins anew, and with it the time in which more is asked for.
fn clock_began(state: &mut State, (resolution, right): (ResolutionId, u8), until: Instant) {
    at(state, resolution, right, Stage::Open(until));
    let rule = state.oversight.over(resolution).get(usize::from(right)).map(|right| right.rule.clone());
    let less_from = rule.map(|rule| lasting::less_from(state, &rule)).unwrap_or_default();
    if let Some(overseen) = state.oversight.get_mut(resolution, right) {
        (overseen.lacks, overseen.less_from) = (None, less_from);
    }
}

/// A body asked for what is missing: it is missing for every right of its own over the resolution, and their clocks stand still
/// together.
fn lacks_for(state: &mut State, resolution: ResolutionId, by: BodyId, (lacks, until): (&Text, Instant)) {
    let own = |right: &Overseen| begin::is_theirs(state, right, by) && matches!(right.stage, Stage::Open(_));
    let places = (0_u8..).zip(state.oversight.over(resolution)).filter(|(_, right)| own(right));
    let places: Vec<u8> = places.map(|(place, _)| place).collect();
    for right in places {
        at(state, resolution, right, Stage::Incomplete(until));
        if let Some(overseen) = state.oversight.get_mut(resolution, right) {
            (overseen.lacks, overseen.asked) = (Some(lacks.clone()), true);
        }
    }
}

/// A resolution has passed every right over it.
fn ended(state: &mut State, resolution: ResolutionId) {
    let rights = u8::try_from(state.oversight.over(resolution).len()).unwrap_or(u8::MAX);
    (0..rights).for_each(|right| at(state, resolution, right, Stage::Passed));
}

/// What a right stopped was taken to whoever decides between the two: it waits for them, and for nobody else who would override it.
fn referred(state: &mut State, (resolution, right): (ResolutionId, u8), until: Instant) {
    at(state, resolution, right, Stage::Stops(until));
    if let Some(overseen) = state.oversight.get_mut(resolution, right) {
        (overseen.referred, overseen.arbiter) = (true, None);
    }
}

/// A right was used: what is suspended or stopped can be taken up again until then.
fn used(
    state: &mut State,
    (resolution, right): (ResolutionId, u8),
    by: BodyId,
    (how, said): (Use, &Text),
    until: Instant,
) {
    let reached = match how {
        Use::Advise | Use::Consent | Use::Confirm => Stage::Passed,
        Use::Suspend => Stage::Suspended(until),
        Use::Withhold | Use::Veto | Use::Refuse => Stage::Stops(until),
    };
    at(state, resolution, right, reached);
    let now = state.now;
    let Some(overseen) = state.oversight.get_mut(resolution, right) else { return };
    overseen.used = Some((how, said.clone()));
    if how.is_against() {
        let rule = overseen.rule.clone();
        state.oversight.note(by, &rule, now);
    }
}

const fn lapses(resolution: ResolutionId, right: u8) -> Due {
    Due::Oversight(OversightDue::RightLapses(resolution, right))
}

/// A right has come so far, and what falls due of it with it.
fn at(state: &mut State, resolution: ResolutionId, right: u8, reached: Stage) {
    if let Some(until) = state.oversight.at(resolution, right, reached) {
        state.agenda.remove(until, lapses(resolution, right));
    }
    if let Some(until) = reached.due() {
        state.agenda.add(until, lapses(resolution, right));
    }
}
