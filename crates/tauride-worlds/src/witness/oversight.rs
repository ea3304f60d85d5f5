//! Rights over what was resolved: nothing holds that was stopped or that anybody may still stop, whatever waits has an end that
//! can be computed, no time is over before it is known what it is about, and what is over never holds again.

mod sealed;
mod used;

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::ids::{BodyId, DeedId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::state::{Overseen, Stage};
use tauride_rules::oversight::{OversightEvent, OversightQuestion};
use tauride_rules::question::Question;
use tauride_rules::resolution::event::{ResolutionEvent, Undone};
use tauride_rules::resolution::state::Standing;
use tauride_rules::terms::{OversightRule, Right};

use super::sides::asked_in;
use super::{Breach, Seen, Sound, holds};

/// What somebody knows of the rights over resolutions who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Rights {
    over: BTreeMap<(ResolutionId, u8), Known>,
    /// What is over: it never holds again.
    ended: BTreeSet<ResolutionId>,
    called_in: BTreeSet<(ResolutionId, BodyId)>,
    /// When each body has stopped something, under which article of the charter.
    stopped: Vec<(BodyId, Box<str>, Instant)>,
    /// What was reported, and has a reply.
    replied: BTreeSet<DeedId>,
}

/// What they know of one right over a resolution.
#[derive(Clone, Debug)]
struct Known {
    rule: OversightRule,
    by: Option<BodyId>,
    has: Has,
    /// When its time is over.
    until: Instant,
    /// By when nothing waits for it any more, whatever anybody does.
    latest: Instant,
    asked: bool,
    extended: bool,
    /// Whether it was taken to whoever decides between the two.
    referred: bool,
}

/// How far a right has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Has {
    /// It may be used.
    Begun,
    /// It may be used, and what was asked for has not been said.
    Lacking,
    /// It waits for the body to stand by what it resolved.
    Suspended,
    /// It stopped the resolution.
    Stopped,
    /// The resolution has passed it.
    Passed,
}

impl Known {
    fn begins(state: &State, (rule, by): (&OversightRule, Option<BodyId>), until: Instant) -> Self {
        // It may be used late, after longer was taken, after what was missing was said late; and then it is to be stood by.
        let mut latest = rule.extended.map_or(until, |longer| state.after(until, longer));
        for _ in 0..3 {
            latest = state.after(latest, rule.within);
        }
        Self { rule: rule.clone(), by, has: Has::Begun, until, latest, asked: false, extended: false, referred: false }
    }

    fn of(state: &State, right: &Overseen) -> Self {
        let until = right.stage.due().unwrap_or(state.now);
        let mut known = Self::begins(state, (&right.rule, right.by), until);
        (known.asked, known.extended, known.referred) = (right.asked, right.extended, right.referred);
        known.has = match right.stage {
            Stage::Open(_) => Has::Begun,
            Stage::Incomplete(_) => Has::Lacking,
            Stage::Suspended(_) => Has::Suspended,
            Stage::Stops(_) => Has::Stopped,
            Stage::Passed => Has::Passed,
        };
        known
    }

    /// Whether the resolution waits for it.
    fn holds_up(&self) -> bool {
        match self.rule.right {
            Right::Consult | Right::Consent | Right::Veto | Right::Suspend => self.has != Has::Passed,
            Right::Inform | Right::Confirm | Right::Attend | Right::Instruct => false,
        }
    }
}

impl Rights {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        let rights = state.oversight.rights().flat_map(|(id, rights)| {
            (0_u8..).zip(rights).map(move |(place, right)| ((id, place), Known::of(state, right)))
        });
        let over: BTreeMap<_, _> = rights.collect();
        let stopped = over.values().filter(|known| matches!(known.has, Has::Stopped | Has::Suspended));
        let stopped = stopped.filter_map(|known| Some((known.by?, known.rule.article.to_string().into(), state.now)));
        let stopped = stopped.collect();
        let ended = state.resolutions.iter().filter(|(_, found)| is_over(found.standing)).map(|(id, _)| id).collect();
        let replied = state.oversight.iter().filter(|(_, deed)| deed.reply.is_some()).map(|(id, _)| id).collect();
        Self { over, ended, called_in: BTreeSet::new(), stopped, replied }
    }

    fn right(&mut self, id: ResolutionId, place: u8) -> Result<&mut Known, Breach> {
        let found = self.over.get_mut(&(id, place));
        found.ok_or_else(|| Breach(format!("something happened to a right over {id} that never began")))
    }

    fn all(&self, id: ResolutionId) -> impl Iterator<Item = &Known> {
        self.over.range((id, 0)..=(id, u8::MAX)).map(|(_, known)| known)
    }
}

/// Sees what becomes of resolutions and of rights over them.
pub(super) fn becomes(rights: &mut Rights, seen: &Seen<'_>) -> Sound {
    let mut resolved = Vec::new();
    for event in seen.events {
        if let Event::Oversight(event) = event {
            used::becomes(rights, seen, event)?;
        }
        if let Event::Resolution(event) = event {
            of_resolution(rights, seen, event)?;
        }
        if let Event::Resolution(ResolutionEvent::Resolved { resolution, void: false, .. }) = event {
            resolved.push(*resolution);
        }
    }
    if seen.after.is_settled() {
        resolved.into_iter().try_for_each(|id| all_began(rights, seen.after, id))?;
        stand(rights, seen.after)?;
        if seen.after.due().is_none_or(|due| due > seen.after.now) {
            sealed::stand(seen.after)?;
        }
    }
    Ok(())
}

fn of_resolution(rights: &mut Rights, seen: &Seen<'_>, event: &ResolutionEvent) -> Sound {
    let id = event.resolution();
    match event {
        ResolutionEvent::Resolved { void: true, .. }
        | ResolutionEvent::Superseded { .. }
        | ResolutionEvent::ResolutionLapsed { .. } => {
            rights.ended.insert(id);
        }
        ResolutionEvent::ResolutionUndone { how, .. } => {
            rights.ended.insert(id);
            let own = seen.after.resolution(id).map(|found| found.body);
            let asked = |question: &OversightQuestion| matches!(question, OversightQuestion::Withdraw { by, resolution } if *resolution == id && Some(*by) == own);
            holds(*how != Undone::Withdrawn || is_carried(seen.after, asked), || {
                format!("{id} was withdrawn, and not by whoever resolved it")
            })?;
            let broken = |event: &Event| {
                matches!(event, Event::Oversight(OversightEvent::DeadlockBroken { resolution, stands: false, .. })
                    if *resolution == id)
            };
            holds(*how != Undone::Fell || seen.events.iter().any(broken), || format!("{id} fell, and nobody said so"))?;
        }
        ResolutionEvent::CameIntoForce { .. } => {
            holds(!rights.ended.contains(&id), || format!("{id} was over, and holds"))?;
        }
        ResolutionEvent::Resolved { .. }
        | ResolutionEvent::ResolutionWaits { .. }
        | ResolutionEvent::ResolutionStopped { .. } => {}
    }
    Ok(())
}

/// The clock of every right began that the charter gives over what was resolved: what names no subject comes under all.
fn all_began(rights: &Rights, state: &State, id: ResolutionId) -> Sound {
    let (Some(found), Some(charter)) = (state.resolution(id), state.charter.as_ref()) else { return Ok(()) };
    let (on, kind) = (found.holds.on.trim().to_lowercase(), state.body_kind(found.body).map(|kind| &kind.name));
    let about = |rule: &&OversightRule| {
        let names = rule.on.iter().any(|subject| subject.to_lowercase() == on);
        Some(&rule.over) == kind && rule.right != Right::Inform && (rule.on.is_empty() || on.is_empty() || names)
    };
    charter.oversight.iter().filter(about).try_for_each(|rule| {
        let began = rights.all(id).any(|known| known.rule == *rule);
        holds(began, || format!("{id} was resolved, and no time began under article {}", rule.article))
    })
}

/// What holds was stopped by nobody and waits for nobody; what waits does so until a time that was known when it began.
fn stand(rights: &Rights, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (id, found) in state.resolutions.iter() {
        let stopped = rights.all(id).find(|known| known.has == Has::Stopped);
        let waits = rights.all(id).any(Known::holds_up);
        match found.standing {
            Standing::InForce => {
                let article = stopped.map_or("", |known| &known.rule.article);
                holds(stopped.is_none(), || format!("{id} was stopped under article {article}, and holds"))?;
                holds(!waits, || format!("{id} holds, and somebody may still stop it"))?;
            }
            Standing::Waits => {
                let latest = rights.all(id).filter(|known| known.holds_up()).map(|known| known.latest).max();
                let in_time = latest.is_some_and(|latest| state.now < latest || !nothing_due);
                holds(in_time, || format!("{id} waits, and its last time is over"))?;
            }
            Standing::Stopped => holds(stopped.is_some(), || format!("{id} is stopped, and nobody stopped it"))?,
            Standing::Void | Standing::Lapsed | Standing::Superseded(_) | Standing::Undone(_) => {
                holds(rights.ended.contains(&id), || format!("{id} is over, and nothing ended it"))?;
            }
        }
        holds(!rights.ended.contains(&id) || is_over(found.standing), || format!("{id} was over, and is not"))?;
    }
    let late = rights.over.iter().find(|(_, known)| {
        matches!(known.has, Has::Begun | Has::Lacking | Has::Suspended) && known.until <= state.now && nothing_due
    });
    holds(late.is_none(), || {
        late.map_or_else(String::new, |((id, _), _)| format!("a time over {id} is over, and runs"))
    })
}

const fn is_over(standing: Standing) -> bool {
    match standing {
        Standing::Void | Standing::Lapsed | Standing::Superseded(_) | Standing::Undone(_) => true,
        Standing::InForce | Standing::Waits | Standing::Stopped => false,
    }
}

/// Whether a body that was asked so said yes, in a poll or in its hall.
fn is_carried(state: &State, asked: impl Fn(&OversightQuestion) -> bool) -> bool {
    let is = |question: &Question| matches!(question, Question::Oversight(question) if asked(question));
    state.polls.iter().any(|(_, poll)| poll.carried() == Some(true) && is(&poll.question))
        || state
            .divisions
            .iter()
            .any(|(_, division)| division.carried() == Some(true) && asked_in(&division.subject).is_some_and(is))
}
