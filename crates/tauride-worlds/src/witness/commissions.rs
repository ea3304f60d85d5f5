//! Commissions: nobody is put into one, it does what its scope says as long as it has powers, its body decides about it, and it has
//! an end.

mod places;

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::chapters::Event;
use tauride_rules::commission::state::{Commission, Place};
use tauride_rules::commission::{CommissionEvent, CommissionQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, CommissionId, MemberId, PollId};
use tauride_rules::instant::Instant;
use tauride_rules::question::Question;

use super::{Seen, Sound, holds};

/// What somebody knows of commissions who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Commissions(BTreeMap<CommissionId, Known>);

/// What they know of one.
#[derive(Clone, Debug)]
struct Known {
    body: BodyId,
    /// Who may still take a place.
    named: BTreeSet<MemberId>,
    taken: BTreeSet<MemberId>,
    due: Instant,
    /// How often it may still be given longer.
    longer: usize,
    heads: u32,
    /// Who supports what is proposed.
    proposals: BTreeMap<u32, BTreeSet<MemberId>>,
    /// Which measures it has taken, and whether each is void.
    measures: Vec<bool>,
    over: bool,
}

impl Known {
    fn of(found: &Commission) -> Self {
        let placed =
            |place: Place| found.places.iter().filter(move |(_, own)| **own == place).map(|(member, _)| *member);
        let proposals = found.proposals.iter().map(|(number, proposal)| (*number, proposal.support.clone()));
        Self {
            body: found.body,
            named: placed(Place::Named).collect(),
            taken: placed(Place::Taken).collect(),
            due: found.due,
            longer: usize::try_from(found.extensions).unwrap_or(0).saturating_sub(found.extended.len()),
            heads: u32::try_from(found.scope.len()).unwrap_or(0),
            proposals: proposals.collect(),
            measures: found.measures.iter().map(|measure| measure.void).collect(),
            over: !found.is_open(),
        }
    }
}

impl Commissions {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        Self(state.commissions.iter().map(|(id, found)| (id, Known::of(found))).collect())
    }
}

/// Sees what becomes of commissions.
pub(super) fn becomes(commissions: &mut Commissions, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Commission(event) = event {
            of_commission(commissions, seen, event)?;
        }
    }
    if seen.after.is_settled() { stand(commissions, seen.after) } else { Ok(()) }
}

fn of_commission(commissions: &mut Commissions, seen: &Seen<'_>, event: &CommissionEvent) -> Sound {
    let id = event.commission();
    if let CommissionEvent::CommissionEstablished { body, members, due, poll, .. } = event {
        let found = seen.after.commissions.get(id).map(Known::of);
        commissions.0.extend(found.map(|known| (id, Known { taken: BTreeSet::new(), ..known })));
        holds(*due > seen.now, || format!("{id} has to have reported before it begins"))?;
        holds(!members.is_empty(), || format!("{id} is of nobody"))?;
        return resolved(seen.after, *body, *poll, |question| matches!(question, CommissionQuestion::Establish { .. }));
    }
    let Some(known) = commissions.0.get_mut(&id) else { return Ok(()) };
    let outlives = matches!(
        event,
        CommissionEvent::MeasureVoided { .. }
            | CommissionEvent::CommissionDischarged { .. }
            | CommissionEvent::CommissionTakenUp { .. }
    );
    holds(!known.over || outlives, || format!("{id} has no powers any more, and something was done in it"))?;
    places::becomes(known, seen, (id, event))?;
    decided(known, seen, (id, event))
}

/// Sees what its body decides of it, and when its time is over.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are what it does itself")]
fn decided(known: &mut Known, seen: &Seen<'_>, (id, event): (CommissionId, &CommissionEvent)) -> Sound {
    let (state, body) = (seen.after, known.body);
    match event {
        CommissionEvent::MeasureVoided { measure, poll, .. } => {
            let place = usize::try_from(*measure).unwrap_or(0).wrapping_sub(1);
            let void = known.measures.get_mut(place).is_none_or(|void| std::mem::replace(void, true));
            holds(!void, || format!("measure {measure} of {id} was void, and is found so again"))?;
            resolved(state, body, *poll, |question| matches!(question, CommissionQuestion::Void { .. }))
        }
        CommissionEvent::ScopeWidened { head, poll, .. } => {
            known.heads = known.heads.max(*head);
            resolved(state, body, *poll, |question| matches!(question, CommissionQuestion::Widen { .. }))
        }
        CommissionEvent::CommissionExtended { to, poll, .. } => {
            holds(known.longer > 0, || format!("{id} was given longer more often than was said"))?;
            holds(*to > known.due, || format!("{id} was given longer, and has less"))?;
            (known.longer, known.due) = (known.longer - 1, *to);
            resolved(state, body, *poll, |question| matches!(question, CommissionQuestion::Extend { .. }))
        }
        CommissionEvent::CommissionExpired { .. } => {
            known.over = true;
            holds(known.due <= seen.now, || format!("the time of {id} was over before it was"))
        }
        CommissionEvent::CommissionDischarged { poll, .. } => {
            known.over = true;
            resolved(state, body, *poll, |question| matches!(question, CommissionQuestion::Discharge { .. }))
        }
        CommissionEvent::CommissionReported { .. } | CommissionEvent::CommissionFell { .. } => {
            known.over = true;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A poll of the body carried that asked so.
fn resolved(state: &State, body: BodyId, poll: PollId, asked: impl Fn(&CommissionQuestion) -> bool) -> Sound {
    let found = state.poll(poll).filter(|poll| poll.carried() == Some(true) && poll.electorate == Sender::Body(body));
    let so = found.is_some_and(|poll| matches!(&poll.question, Question::Commission(question) if asked(question)));
    holds(so, || format!("something was done about a commission of {body} that it did not resolve"))
}

/// What is void stays so, and what has no powers any more does not come to have any.
fn stand(commissions: &Commissions, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (id, found) in state.commissions.iter() {
        let Some(known) = commissions.0.get(&id) else { continue };
        holds(found.is_open() != known.over, || format!("{id} has powers otherwise than it came"))?;
        holds(known.over || known.due > state.now || !nothing_due, || {
            format!("the time of {id} is over, and it works")
        })?;
        let void = found.measures.iter().map(|measure| measure.void).eq(known.measures.iter().copied());
        holds(void, || format!("a measure of {id} was void, and is not"))?;
    }
    Ok(())
}
