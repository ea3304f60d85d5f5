//! Agreements: a condition has one state at a time, nobody is bound who did not accept, what one side says decides nothing, and
//! whatever is offered or said is answered by a time that is known.

mod conditions;

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::agreement::state::{Agreement, OnBreach, Standing};
use tauride_rules::agreement::{AgreementEvent, AgreementQuestion};
use tauride_rules::chapters::Event;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{AgreementId, BodyId, MemberId, PollId};
use tauride_rules::instant::Instant;
use tauride_rules::question::Question;
use tauride_rules::{Actor, State};

use super::{Seen, Sound, holds};
use conditions::{Condition, Has};

/// What somebody knows of agreements who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Agreements(BTreeMap<AgreementId, Known>);

/// What they know of one.
#[derive(Clone, Debug)]
struct Known {
    parties: Vec<Sender>,
    arbiter: Option<BodyId>,
    by: MemberId,
    stage: Stage,
    offered_by: Option<Sender>,
    accepted: BTreeSet<Sender>,
    denounced: bool,
    /// When it ends, or the offer does.
    until: Option<Instant>,
    conditions: BTreeMap<u32, Condition>,
}

/// How far an agreement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Draft,
    Offered,
    InForce,
    Over,
}

impl Known {
    fn of(found: &Agreement) -> Self {
        let accepted = found.answers.iter().filter(|(_, answer)| answer.accepted).map(|(party, _)| *party);
        let stage = stage(found.standing);
        let offer = found.offer.as_ref();
        Self {
            parties: found.parties.clone(),
            arbiter: found.arbiter,
            by: found.by,
            stage,
            offered_by: offer.map(|offer| offer.by),
            accepted: accepted.collect(),
            denounced: found.denounced.is_some(),
            until: if stage == Stage::Offered { offer.map(|offer| offer.until) } else { found.until },
            conditions: found.numbered().map(|(number, owed)| (number, Condition::of(owed))).collect(),
        }
    }
}

const fn stage(standing: Standing) -> Stage {
    match standing {
        Standing::Draft => Stage::Draft,
        Standing::Offered => Stage::Offered,
        Standing::InForce => Stage::InForce,
        Standing::Dropped | Standing::Refused | Standing::Withdrawn | Standing::Unanswered | Standing::Ended(_) => {
            Stage::Over
        }
    }
}

impl Agreements {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        Self(state.agreements.iter().map(|(id, found)| (id, Known::of(found))).collect())
    }
}

/// Sees what is drafted, offered, accepted, said and found.
pub(super) fn becomes(agreements: &mut Agreements, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        let Event::Agreement(event) = event else { continue };
        let id = event.agreement();
        if let AgreementEvent::AgreementDrafted { parties, arbiter, by, until, .. } = event {
            drafted(agreements, (id, *by), (parties, *arbiter), *until)?;
            continue;
        }
        let Some(known) = agreements.0.get_mut(&id) else { continue };
        of_agreement(known, seen, (id, event))?;
        conditions::becomes(known, seen, (id, event))?;
    }
    if seen.after.is_settled() { stand(agreements, seen.after) } else { Ok(()) }
}

fn drafted(
    agreements: &mut Agreements,
    (id, by): (AgreementId, MemberId),
    (parties, arbiter): (&[Sender], Option<BodyId>),
    until: Option<Instant>,
) -> Sound {
    let several = parties.iter().collect::<BTreeSet<_>>().len();
    let known = Known {
        parties: parties.to_vec(),
        arbiter,
        by,
        stage: Stage::Draft,
        offered_by: None,
        accepted: BTreeSet::new(),
        denounced: false,
        until,
        conditions: BTreeMap::new(),
    };
    agreements.0.insert(id, known);
    holds(several == parties.len() && several > 1, || format!("{id} is between somebody and themself"))?;
    let party = arbiter.is_some_and(|body| parties.contains(&Sender::Body(body)));
    holds(!party, || format!("a party of {id} decides its disputes"))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are about conditions")]
fn of_agreement(known: &mut Known, seen: &Seen<'_>, (id, event): (AgreementId, &AgreementEvent)) -> Sound {
    match event {
        AgreementEvent::ConditionAdded { by, .. } => {
            words_stay(known, seen, id)?;
            let ahead = by.is_none_or(|by| by > seen.now);
            holds(ahead, || format!("{id} asks for what is to be achieved by a time that is over"))
        }
        AgreementEvent::DraftDropped { .. } => {
            words_stay(known, seen, id)?;
            known.stage = Stage::Over;
            Ok(())
        }
        AgreementEvent::AgreementOffered { by, until, poll, .. } => {
            holds(known.stage == Stage::Draft, || format!("{id} was offered, and was no draft"))?;
            (known.stage, known.offered_by) = (Stage::Offered, Some(*by));
            known.until = Some(*until);
            resolved(seen.after, (id, *by), *poll, |question| matches!(question, AgreementQuestion::Offer { .. }))
        }
        AgreementEvent::AgreementAccepted { by, poll, .. } => {
            holds(known.parties.contains(by), || format!("{by:?} accepted {id}, and is no party"))?;
            known.accepted.insert(*by);
            resolved(seen.after, (id, *by), *poll, |question| {
                matches!(question, AgreementQuestion::Accept { .. } | AgreementQuestion::Offer { .. })
            })
        }
        AgreementEvent::AgreementRefused { by, poll, .. } => {
            holds(known.parties.contains(by), || format!("{by:?} refused {id}, and is no party"))?;
            known.stage = Stage::Over;
            resolved(seen.after, (id, *by), *poll, |question| matches!(question, AgreementQuestion::Refuse { .. }))
        }
        AgreementEvent::OfferWithdrawn { poll, .. } => {
            known.stage = Stage::Over;
            let by = seen.after.poll(*poll).map(|poll| poll.electorate);
            holds(by == known.offered_by, || format!("the offer of {id} was withdrawn by whoever did not make it"))
        }
        AgreementEvent::OfferLapsed { .. } => {
            let over = known.until.is_some_and(|until| until <= seen.now);
            let party = known.offered_by.is_some_and(|by| known.parties.contains(&by));
            known.stage = if party { Stage::Over } else { Stage::Draft };
            known.accepted.clear();
            holds(over, || format!("the offer of {id} lapsed before its time"))
        }
        AgreementEvent::AgreementBegan { .. } => {
            let all = known.parties.iter().all(|party| known.accepted.contains(party));
            known.stage = Stage::InForce;
            known.until = seen.after.agreements.get(id).and_then(|found| found.until);
            holds(all, || format!("{id} is in force, and not all have accepted"))
        }
        AgreementEvent::AgreementDenounced { by, ends, poll, .. } => {
            holds(!known.denounced, || format!("{id} was denounced twice"))?;
            holds(known.parties.contains(by), || format!("{by:?} denounced {id}, and is no party"))?;
            (known.denounced, known.until) = (true, Some(*ends));
            resolved(seen.after, (id, *by), *poll, |question| matches!(question, AgreementQuestion::Denounce { .. }))
        }
        AgreementEvent::AgreementEnded { .. } => {
            let live = matches!(known.stage, Stage::Offered | Stage::InForce);
            known.stage = Stage::Over;
            holds(live, || format!("{id} was over, and ended"))
        }
        _ => Ok(()),
    }
}

/// Nobody changes what a party votes on, or what others drafted.
fn words_stay(known: &Known, seen: &Seen<'_>, id: AgreementId) -> Sound {
    holds(known.stage == Stage::Draft, || format!("the words of {id} were changed after it was offered"))?;
    holds(seen.by() == Some(Actor::Member(known.by)), || format!("the words of {id} were changed by others"))?;
    let voted = seen.before.polls.iter().any(|(_, poll)| {
        let on_it = matches!(&poll.question, Question::Agreement(question) if question.agreement() == id);
        on_it && poll.is_open() && known.parties.contains(&poll.electorate)
    });
    holds(!voted, || format!("the words of {id} were changed while a party voted on them"))
}

/// A poll of whoever it was carried that asked so.
fn resolved(
    state: &State,
    (id, by): (AgreementId, Sender),
    poll: PollId,
    asked: impl Fn(&AgreementQuestion) -> bool,
) -> Sound {
    let found = state.poll(poll).filter(|poll| poll.carried() == Some(true) && poll.electorate == by);
    let so = found.is_some_and(
        |poll| matches!(&poll.question, Question::Agreement(question) if question.agreement() == id && asked(question)),
    );
    holds(so, || format!("{by:?} did something about {id} that it did not resolve"))
}

/// What stands is what was seen, and nothing that has an end goes on after it.
fn stand(agreements: &Agreements, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (id, found) in state.agreements.iter() {
        let Some(known) = agreements.0.get(&id) else { continue };
        let same = stage(found.standing) == known.stage;
        holds(same, || format!("{id} stands otherwise than it came: {:?}, not {:?}", found.standing, known.stage))?;
        let over = known.until.is_some_and(|until| until <= state.now) && nothing_due;
        let ends = !over || matches!(known.stage, Stage::Draft | Stage::Over);
        holds(ends, || format!("the time of {id} is over, and it goes on"))?;
        for (number, owed) in found.numbered() {
            let Some(seen) = known.conditions.get(&number) else { continue };
            let same = Has::of(&owed.standing) == seen.has;
            holds(same, || format!("condition {number} of {id} has two states: {:?}", seen.has))?;
            let runs = known.stage == Stage::InForce && seen.has.until().is_some_and(|until| until <= state.now);
            holds(!runs || !nothing_due, || format!("condition {number} of {id} waits for an answer for ever"))?;
            let fell = seen.has == Has::Breached && seen.breach == OnBreach::Ends && known.stage == Stage::InForce;
            holds(!fell, || format!("{id} goes on, and condition {number} is breached on which it stands"))?;
        }
    }
    Ok(())
}
