//! How rights are used: once, in their time, by whose they are, with a reason, and no more often than the charter says.

use tauride_rules::ids::{BodyId, MemberId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::event::Left;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::{OversightEvent, OversightQuestion};
use tauride_rules::terms::{OversightRule, Right, Silence};
use tauride_rules::{Event, State};

use super::super::{Seen, Sound, holds};
use super::{Has, Known, Rights, is_carried, sealed};

/// Sees what becomes of a right over a resolution, or of a report.
pub(super) fn becomes(rights: &mut Rights, seen: &Seen<'_>, event: &OversightEvent) -> Sound {
    match event {
        OversightEvent::RightBegan { resolution, rule, by, until, .. } => {
            began(rights, seen, (*resolution, *rule), *by, *until)
        }
        OversightEvent::RightUsed { resolution, right, by, how, said, until, .. } => {
            used(rights, seen, (*resolution, *right), (*by, *how, said))?;
            let known = rights.right(*resolution, *right)?;
            known.until = until.unwrap_or(known.until);
            Ok(())
        }
        OversightEvent::LackAsked { resolution, by, until, .. } => lacks(rights, (*resolution, *by), *until),
        OversightEvent::ClockBegan { resolution, right, until, .. } => {
            let known = rights.right(*resolution, *right)?;
            let said = seen.events.iter().any(|event| is_completed(event, *resolution));
            holds(said && known.has == Has::Lacking, || format!("a time over {resolution} began anew for no reason"))?;
            (known.has, known.until) = (Has::Begun, *until);
            Ok(())
        }
        OversightEvent::TimeExtended { resolution, right, by, until } => {
            let known = rights.right(*resolution, *right)?;
            let first = !known.extended && known.rule.extended.is_some();
            holds(first, || format!("{by} took longer over {resolution}, and had no right to"))?;
            (known.extended, known.until) = (true, *until);
            Ok(())
        }
        OversightEvent::RightLapsed { resolution, right, left, stops, .. } => {
            lapsed(rights.right(*resolution, *right)?, seen.after, *resolution, (*left, *stops))
        }
        OversightEvent::CalledIn { resolution, by, subject } => {
            called_in(rights, seen.before, (*resolution, *by), subject)
        }
        OversightEvent::Lifted { resolution, right, by } => {
            let known = rights.right(*resolution, *right)?;
            let own = known.by.is_none_or(|of| of == *by) && known.has == Has::Stopped;
            known.has = Has::Passed;
            holds(own, || format!("{by} gave up what it had not done about {resolution}"))
        }
        OversightEvent::StoodBy { resolution, right, by } => {
            let known = rights.right(*resolution, *right)?;
            let own = seen.after.resolution(*resolution).is_some_and(|found| found.body == *by);
            holds(own && known.has == Has::Suspended, || format!("{by} stood by {resolution} by no right"))?;
            known.has = Has::Passed;
            Ok(())
        }
        OversightEvent::Overridden { resolution, right, by, .. } => {
            let known = rights.right(*resolution, *right)?;
            let may = known.has == Has::Stopped && overrides(seen.before, (*resolution, *by), &known.rule);
            known.has = Has::Passed;
            holds(may, || format!("{by} overrode what stopped {resolution}, and the charter does not say so"))
        }
        OversightEvent::Referred { resolution, by, .. } => referred(rights, seen, (*resolution, *by), event),
        OversightEvent::DeadlockBroken { resolution, .. } => broken(rights, seen, *resolution, event),
        OversightEvent::RightsEnded { resolution } => {
            let over = rights.ended.contains(resolution);
            let all = rights.over.range_mut((*resolution, 0)..=(*resolution, u8::MAX));
            all.for_each(|(_, known)| known.has = Has::Passed);
            holds(over, || format!("nobody has a right over {resolution} any more, and it is not over"))
        }
        OversightEvent::DeedReported { by, .. } => reported(seen, *by),
        OversightEvent::DeedReplied { deed, .. } => {
            holds(rights.replied.insert(*deed), || format!("{deed} was replied to twice"))
        }
        OversightEvent::DocumentSealed { by, .. } => sealed::deposited(seen, *by),
        OversightEvent::DocumentOpened { document, text, .. } => sealed::opened(seen, *document, text),
        OversightEvent::DocumentNotOpened { document, .. } => sealed::is_due(seen, *document, |found| found.until),
        OversightEvent::Completed { .. } | OversightEvent::ToldOfUnopened { .. } => Ok(()),
    }
}

/// The body that resolved it takes further what was stopped, once, and has resolved to.
fn referred(rights: &mut Rights, seen: &Seen<'_>, (id, by): (ResolutionId, BodyId), event: &OversightEvent) -> Sound {
    let OversightEvent::Referred { right, against, how, until, .. } = event else { return Ok(()) };
    let asked = OversightQuestion::Refer { by, resolution: id, against: *against };
    let own = seen.after.resolution(id).is_some_and(|found| found.body == by);
    let known = rights.right(id, *right)?;
    let may = own && known.has == Has::Stopped && known.rule.breaker.is_some_and(|breaker| breaker.by == *how);
    holds(may && !known.referred, || format!("{by} took {id} further, and had no right to"))?;
    (known.referred, known.until) = (true, *until);
    let resolved = is_carried(seen.after, |question| *question == asked);
    holds(resolved, || format!("{by} took {id} further, and did not resolve that"))
}

/// Whoever decides between the two has done so by a vote of their own, and that is the last word.
fn broken(rights: &mut Rights, seen: &Seen<'_>, id: ResolutionId, event: &OversightEvent) -> Sound {
    let OversightEvent::DeadlockBroken { right, stands, poll, .. } = event else { return Ok(()) };
    let known = rights.right(id, *right)?;
    let may = known.has == Has::Stopped && known.referred;
    known.has = if *stands { Has::Passed } else { Has::Stopped };
    holds(may, || format!("somebody decided on {id} to whom it was not taken"))?;
    let so = seen.after.poll(*poll).is_some_and(|poll| poll.carried() == Some(*stands));
    holds(so, || format!("{poll} did not decide on {id} as it is said"))
}

fn began(
    rights: &mut Rights,
    seen: &Seen<'_>,
    (id, rule): (ResolutionId, u16),
    by: Option<BodyId>,
    until: Instant,
) -> Sound {
    let rule = seen.after.charter.as_ref().and_then(|charter| charter.oversight.get(usize::from(rule)));
    let Some(rule) = rule else { return Ok(()) };
    let place = u8::try_from(rights.all(id).count()).unwrap_or(u8::MAX);
    let twice = rights.all(id).any(|known| known.rule == *rule);
    holds(!twice, || format!("a time over {id} began twice under article {}", rule.article))?;
    rights.over.insert((id, place), Known::begins(seen.after, (rule, by), until));
    Ok(())
}

fn used(
    rights: &mut Rights,
    seen: &Seen<'_>,
    (id, right): (ResolutionId, u8),
    (by, how, said): (BodyId, Use, &str),
) -> Sound {
    let stopped = rights.stopped.clone();
    let known = rights.right(id, right)?;
    let (rule, now) = (known.rule.clone(), seen.now);
    let open = matches!(known.has, Has::Begun | Has::Lacking);
    holds(open, || format!("{by} used its right over {id} twice, or when its time was over"))?;
    holds(now <= known.until, || format!("{by} used its right over {id} when its time was over"))?;
    holds(known.by.is_none_or(|of| of == by), || format!("{by} used the right of another over {id}"))?;
    let (right, against, has) = match how {
        Use::Advise => (Right::Consult, false, Has::Passed),
        Use::Consent => (Right::Consent, false, Has::Passed),
        Use::Withhold => (Right::Consent, true, Has::Stopped),
        Use::Veto => (Right::Veto, true, Has::Stopped),
        Use::Suspend => (Right::Suspend, true, Has::Suspended),
        Use::Confirm => (Right::Confirm, false, Has::Passed),
        Use::Refuse => (Right::Confirm, true, Has::Stopped),
    };
    known.has = has;
    holds(rule.right == right, || format!("{by} did to {id} what it has no right to"))?;
    let asked = |question: &OversightQuestion| {
        matches!(question, OversightQuestion::Use { by: of, resolution, how: so, .. }
            if (*of, *resolution, *so) == (by, id, how))
    };
    holds(is_carried(seen.after, asked), || format!("{by} did something about {id} that it did not resolve"))?;
    if !against {
        return Ok(());
    }
    holds(!said.trim().is_empty(), || format!("{by} stopped {id}, and does not say why"))?;
    let listed = rule.reasons.is_empty() || rule.reasons.iter().any(|reason| **reason == *said);
    holds(listed, || format!("{by} stopped {id} for a reason that the charter does not have"))?;
    let article: Box<str> = rule.article.to_string().into();
    if let Some(most) = rule.most {
        let counts = |(of, under, at): &&(BodyId, Box<str>, Instant)| {
            *of == by && *under == article && seen.after.after(*at, most.every) > now
        };
        let before = stopped.iter().filter(counts).count();
        holds(before < usize::from(most.times), || format!("{by} stopped more than article {article} lets it"))?;
    }
    rights.stopped.push((by, article, now));
    Ok(())
}

/// All rights of a body over a resolution stand still until what it asked for is said.
fn lacks(rights: &mut Rights, (id, by): (ResolutionId, BodyId), until: Instant) -> Sound {
    for (_, known) in rights.over.range_mut((id, 0)..=(id, u8::MAX)) {
        if known.by.is_none_or(|of| of == by) && known.has == Has::Begun {
            holds(!known.asked, || format!("{by} asked twice for what {id} lacks"))?;
            (known.asked, known.has, known.until) = (true, Has::Lacking, until);
        }
    }
    Ok(())
}

fn is_completed(event: &Event, id: ResolutionId) -> bool {
    let Event::Oversight(event) = event else { return false };
    matches!(event, OversightEvent::Completed { resolution, .. } if *resolution == id)
}

/// Silence lets pass what somebody could stop; what needed a word and had none, or needed to be said and was not, is stopped.
fn lapsed(known: &mut Known, state: &State, id: ResolutionId, (left, stops): (Left, bool)) -> Sound {
    holds(known.until <= state.now, || format!("a time over {id} was over before it was over"))?;
    let lacking = known.has == Has::Lacking;
    holds(lacking == (left == Left::Complete), || format!("a time over {id} ran before what is missing was said"))?;
    let silent = match known.rule.right {
        Right::Consent | Right::Confirm => known.rule.silence == Silence::Refuses,
        Right::Inform | Right::Consult | Right::Veto | Right::Suspend | Right::Attend | Right::Instruct => false,
    };
    let stopped = match known.has {
        Has::Begun => silent,
        Has::Lacking | Has::Suspended => true,
        Has::Stopped | Has::Passed => return holds(false, || format!("a right over {id} was over, and lapsed")),
    };
    known.has = if stops { Has::Stopped } else { Has::Passed };
    holds(stops || !stopped, || format!("silence let {id} pass, and it was to stop it"))?;
    holds(stopped || !stops, || format!("silence stopped {id}, and it was to let it pass"))
}

fn called_in(rights: &mut Rights, state: &State, (id, by): (ResolutionId, BodyId), subject: &str) -> Sound {
    let first = rights.called_in.insert((id, by));
    holds(first, || format!("{by} called in {id} twice"))?;
    let rules = state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let own = |rule: &OversightRule| {
        let over = state.resolution(id).and_then(|found| state.body_kind(found.body)).map(|kind| &kind.name);
        first_of(state, &rule.of) == Some(by)
            && over == Some(&rule.over)
            && rule.on.iter().any(|on| on.to_lowercase() == subject.trim().to_lowercase())
    };
    holds(rules.iter().any(own), || format!("{by} called in {id} under a right that it does not have"))
}

/// Whether the charter lets a body override what was stopped under a rule.
fn overrides(state: &State, (id, by): (ResolutionId, BodyId), rule: &OversightRule) -> bool {
    let own = state.resolution(id).is_some_and(|found| found.body == by) && rule.overridden.is_some();
    own || rule.arbiter.as_ref().is_some_and(|arbiter| first_of(state, arbiter) == Some(by))
}

/// The first body of a kind that there still is.
fn first_of(state: &State, kind: &str) -> Option<BodyId> {
    let is = |body: &BodyId| state.body_kind(*body).is_some_and(|found| *found.name == *kind);
    let there = |body: &BodyId| state.body(*body).is_some_and(|body| !body.ended);
    (0..state.bodies.len()).map(BodyId::at).find(|body| is(body) && there(body))
}

/// Nobody makes more reports in a day than they may.
fn reported(seen: &Seen<'_>, by: MemberId) -> Sound {
    let day = |at: Instant| at.unix() > seen.now.unix().saturating_sub(86_400);
    let made = seen.after.oversight.iter().filter(|(_, deed)| deed.by == by && day(deed.reported)).count();
    holds(made <= 5, || format!("{by} made {made} reports in a day"))
}
