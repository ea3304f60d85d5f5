//! What a body has done, as it is reported, and what was missing: oversight.11, oversight.12 and oversight.17 to oversight.20.

use crate::body::refusal::BodyRefusal;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, DeedId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, are_alike, is_said};
use crate::oversight::act::Did;
use crate::oversight::event::OversightEvent;
use crate::oversight::refusal::OversightRefusal;
use crate::oversight::state::{REPORTS_MAX, Stage};
use crate::state::State;
use crate::terms::Right;
use crate::{body, office, resolution};

use super::{SAID_MAX, begin};

/// How long reports of a member count (oversight.18). Whether anybody replies to them does not matter: nobody is silenced by
/// whom they report.
const REPORTS_COUNT: Span = Span::days(1);

/// The most characters of a subject.
const SUBJECT_MAX: u32 = 200;

/// What somebody reports.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report<'a> {
    pub(super) body: BodyId,
    pub(super) deed: &'a Text,
    pub(super) at: Instant,
    pub(super) on: &'a Text,
    pub(super) under: Option<ResolutionId>,
}

/// Decides [`OversightAct::Complete`](crate::oversight::OversightAct::Complete).
///
/// # Errors
///
/// - that there is no such resolution (article resolution.1), that the actor is no officer of the body that resolved it (body.8)
/// - [`OversightRefusal::NothingLacks`] (oversight.11), [`OversightRefusal::NotADeed`] (oversight.17)
pub(super) fn complete(state: &State, by: Actor, resolution: ResolutionId, text: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let found = resolution::found(state, resolution)?;
    body::is_officer(state, by, found.body)?;
    let lacks = |stage: Stage| matches!(stage, Stage::Incomplete(_));
    if !state.oversight.over(resolution).iter().any(|right| lacks(right.stage)) {
        return Err(OversightRefusal::NothingLacks { resolution }.into());
    }
    is_deed(text)?;
    Ok(OversightEvent::Completed { resolution, by: member, text: text.clone() }.into())
}

/// Decides [`OversightAct::Report`](crate::oversight::OversightAct::Report). Whatever it was, and whoever knows of it: nothing
/// follows from it but that it stands there, and whether the body had the power.
///
/// # Errors
///
/// - that there is no such body (article body.2), or no such resolution (resolution.1)
/// - [`OversightRefusal::NotADeed`], [`OversightRefusal::NotYetDone`], [`OversightRefusal::OfAnotherBody`] (oversight.17)
/// - [`OversightRefusal::ReportedEnough`] (oversight.18)
pub(super) fn report(state: &State, by: Actor, report: Report<'_>) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let Report { body, deed, at, on, under } = report;
    // What a body did that has ended since can come to light too.
    state.body(body).ok_or(BodyRefusal::NoSuchBody { body })?;
    is_deed(deed)?;
    if !on.is_empty() && !is_said(on, SUBJECT_MAX) {
        return Err(OversightRefusal::NotADeed { most: SUBJECT_MAX }.into());
    }
    if at > state.now {
        return Err(OversightRefusal::NotYetDone { now: state.now }.into());
    }
    if let Some(resolution) = under {
        let found = resolution::found(state, resolution)?;
        if found.body != body {
            return Err(OversightRefusal::OfAnotherBody { body, resolution }.into());
        }
    }
    let counts = |at: &&Instant| state.after(**at, REPORTS_COUNT) > state.now;
    if state.oversight.reported(member).iter().filter(counts).count() >= REPORTS_MAX && state.keeps("oversight.18") {
        return Err(OversightRefusal::ReportedEnough { member, most: REPORTS_MAX }.into());
    }
    let (beyond, late) = (is_beyond(state, report), late(state, report));
    let (text, on) = (deed.clone(), on.clone());
    Ok(OversightEvent::DeedReported { deed: DeedId(0), body, by: member, text, at, on, under, beyond, late }.into())
}

/// Decides [`OversightAct::Reply`](crate::oversight::OversightAct::Reply).
///
/// # Errors
///
/// - [`OversightRefusal::NoSuchDeed`] (article oversight.17), that the actor is no officer of the body (body.8)
/// - [`OversightRefusal::NotADeed`] (oversight.17), [`OversightRefusal::RepliedAlready`] (oversight.19)
pub(super) fn reply(state: &State, by: Actor, id: DeedId, (did, said): (Did, &Text)) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let deed = state.oversight.deed(id).ok_or(OversightRefusal::NoSuchDeed { deed: id })?;
    body::is_officer(state, by, deed.body)?;
    if deed.reply.is_some() && state.keeps("oversight.19") {
        return Err(OversightRefusal::RepliedAlready { deed: id }.into());
    }
    is_deed(said)?;
    Ok(OversightEvent::DeedReplied { deed: id, by: member, did, said: said.clone() }.into())
}

fn is_deed(text: &Text) -> Result<(), OversightRefusal> {
    if is_said(text, SAID_MAX) { Ok(()) } else { Err(OversightRefusal::NotADeed { most: SAID_MAX }) }
}

/// Whether a body went beyond its powers: somebody has a right for which what it does waits, and nothing in force allowed it
/// (oversight.20).
fn is_beyond(state: &State, report: Report<'_>) -> bool {
    let overseen = begin::over(state, report.body).any(|(_, rule)| rule.right.holds_up() && rule.is_about(report.on));
    // What came into force since allows nothing that was done before, and what holds no more has allowed what was done then.
    // A resolution on another subject allows nothing either, unless it was called in under this one.
    let allows = |id| {
        state.resolution(id).is_some_and(|found| {
            let on = &found.holds.on;
            let called_in = || state.oversight.over(id).iter().any(|right| right.rule.names(report.on));
            let names_none = || are_alike(on, "") || are_alike(report.on, "");
            found.held(report.at) && (names_none() || are_alike(on, report.on) || called_in())
        })
    };
    overseen && !report.under.is_some_and(allows)
}

/// Since when others should have been told of it, if that time is over (oversight.20).
fn late(state: &State, report: Report<'_>) -> Option<Instant> {
    let told = begin::over(state, report.body).filter(|(_, rule)| rule.right == Right::Inform);
    let told = told.filter(|(_, rule)| rule.is_about(report.on));
    let by = told.map(|(_, rule)| state.after(report.at, rule.within)).min();
    by.filter(|by| *by < state.now)
}
