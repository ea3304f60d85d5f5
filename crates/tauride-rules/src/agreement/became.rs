//! How the events of the chapter change the state.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::agreement::event::AgreementEvent;
use crate::agreement::state::{Agreement, Answer, Condition, Evidence, Finding, Offer, Owed, Said, Standing};
use crate::chapters::Due;
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, MemberId};
use crate::ground::text::Text;
use crate::office;
use crate::state::State;

use super::table::due_of;

pub(crate) fn became(state: &mut State, event: &AgreementEvent) {
    let now = state.now;
    match event {
        AgreementEvent::AgreementDrafted { .. } => drafted(state, event),
        AgreementEvent::ConditionAdded { .. } => condition_added(state, event),
        AgreementEvent::DraftDropped { agreement } => stands(state, *agreement, Standing::Dropped),
        AgreementEvent::AgreementOffered { agreement, by, until, otherwise, .. } => {
            let offer = Offer { by: *by, at: now, until: *until, otherwise: otherwise.clone() };
            change(state, *agreement, |agreement| agreement.offer = Some(offer));
            let parties = state.agreements.get(*agreement).map(|agreement| agreement.parties.clone());
            for party in parties.into_iter().flatten() {
                state.agreements.of.insert((party, *agreement));
            }
            stands(state, *agreement, Standing::Offered);
        }
        AgreementEvent::AgreementAccepted { agreement, by, poll } => {
            let answer = Answer { accepted: true, at: now, poll: *poll };
            change(state, *agreement, |agreement| _ = agreement.answers.insert(*by, answer));
        }
        AgreementEvent::AgreementRefused { agreement, by, poll } => {
            let answer = Answer { accepted: false, at: now, poll: *poll };
            change(state, *agreement, |agreement| _ = agreement.answers.insert(*by, answer));
            stands(state, *agreement, Standing::Refused);
        }
        AgreementEvent::OfferWithdrawn { agreement, .. } => stands(state, *agreement, Standing::Withdrawn),
        AgreementEvent::OfferLapsed { agreement } => offer_lapsed(state, *agreement),
        AgreementEvent::AgreementBegan { agreement } => {
            change(state, *agreement, |agreement| agreement.began = Some(now));
            stands(state, *agreement, Standing::InForce);
        }
        AgreementEvent::ConditionSaid { .. } => condition_said(state, event),
        AgreementEvent::ConditionOverdue { agreement, condition, until } => {
            owed(state, (*agreement, *condition), Owed::Overdue { until: *until });
        }
        AgreementEvent::ConditionContested { agreement, condition, by, says, .. } => {
            evidence(state, (*agreement, *condition), (*by, says));
            owed(state, (*agreement, *condition), Owed::Disputed);
        }
        AgreementEvent::ConditionSettled { agreement, condition, finding, .. } => {
            settled(state, (*agreement, *condition), *finding);
        }
        AgreementEvent::EvidenceAdded { agreement, condition, by, says } => {
            evidence(state, (*agreement, *condition), (*by, says));
            let added = state.agreements.added_by(*agreement, *by).saturating_add(1);
            state.agreements.added.insert((*agreement, *by), added);
        }
        AgreementEvent::AgreementDenounced { agreement, by, reason, ends, .. } => {
            change(state, *agreement, |agreement| {
                agreement.denounced = Some((*by, reason.clone()));
                agreement.until = Some(agreement.until.map_or(*ends, |until| until.min(*ends)));
            });
        }
        AgreementEvent::AgreementEnded { agreement, how } => stands(state, *agreement, Standing::Ended(*how)),
        AgreementEvent::BreachTakenUp { agreement, sitting } => {
            if let Some(body) = state.sitting(*sitting).map(|sitting| sitting.body) {
                state.agreements.owed.remove(&(body, *agreement));
            }
        }
    }
}

fn drafted(state: &mut State, event: &AgreementEvent) {
    let AgreementEvent::AgreementDrafted { agreement, title, parties, arbiter, notice, until, says, by } = event else {
        return;
    };
    let drafted = state.now;
    state.agreements.all.push(Agreement {
        title: title.clone(),
        parties: parties.clone(),
        arbiter: *arbiter,
        notice: notice.unwrap_or(0),
        until: *until,
        says: says.clone(),
        by: *by,
        drafted,
        conditions: Vec::new(),
        offer: None,
        answers: BTreeMap::new(),
        began: None,
        denounced: None,
        standing: Standing::Draft,
        over: None,
    });
    state.agreements.drafts.insert((*by, *agreement));
}

fn condition_added(state: &mut State, event: &AgreementEvent) {
    let AgreementEvent::ConditionAdded { agreement, of, says, by, breach, .. } = event else { return };
    let condition = Condition {
        of: *of,
        says: says.clone(),
        by: *by,
        breach: *breach,
        standing: Owed::Open,
        claimed: BTreeMap::new(),
        pieces: 0,
        since: None,
    };
    change(state, *agreement, |agreement| agreement.conditions.push(condition));
}

fn condition_said(state: &mut State, event: &AgreementEvent) {
    let AgreementEvent::ConditionSaid { agreement, condition, finding, of, by, says, until } = event else { return };
    evidence(state, (*agreement, *condition), (*by, says));
    if *finding == Finding::Breached {
        change_condition(state, (*agreement, *condition), |condition| {
            let times = condition.claimed.entry(*of).or_default();
            *times = times.saturating_add(1);
        });
    }
    let said = Said { finding: *finding, of: *of, says: says.clone(), until: *until };
    owed(state, (*agreement, *condition), Owed::Said(said));
}

/// A state that is to be maintained and was found kept is owed as before.
fn settled(state: &mut State, (id, number): (AgreementId, u32), finding: Finding) {
    let maintained = state.agreements.get(id).and_then(|agreement| agreement.condition(number)?.by).is_none();
    let standing = match finding {
        Finding::Kept if maintained => Owed::Open,
        Finding::Kept => Owed::Kept,
        Finding::Breached => Owed::Breached,
    };
    owed(state, (id, number), standing);
    if finding == Finding::Breached {
        let parties = state.agreements.get(id).map(|agreement| agreement.parties.clone()).unwrap_or_default();
        for body in parties.into_iter().filter_map(|party| office::meeting_of(state, party)).collect::<Vec<BodyId>>() {
            state.agreements.owed.insert((body, id));
        }
    }
}

/// What somebody says of a condition stands with its evidence.
fn evidence(state: &mut State, (id, number): (AgreementId, u32), (by, says): (MemberId, &Text)) {
    let at = state.now;
    let pieces = state.agreements.get(id).and_then(|agreement| agreement.condition(number)).map(|found| found.pieces);
    let Some(pieces) = pieces else { return };
    state.agreements.evidence.insert((id, number, pieces), Evidence { by, says: says.clone(), at });
    change_condition(state, (id, number), |condition| condition.pieces = pieces.saturating_add(1));
}

fn owed(state: &mut State, of: (AgreementId, u32), standing: Owed) {
    let now = state.now;
    change_condition(state, of, |condition| {
        condition.standing = standing;
        condition.since = Some(now);
    });
}

fn change_condition(state: &mut State, (id, number): (AgreementId, u32), changes: impl FnOnce(&mut Condition)) {
    let place = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    change(state, id, |agreement| {
        if let Some(condition) = agreement.conditions.get_mut(place) {
            changes(condition);
        }
    });
}

/// An agreement stands so from now on, and is found by it.
fn stands(state: &mut State, id: AgreementId, standing: Standing) {
    let now = state.now;
    change(state, id, |agreement| {
        agreement.standing = standing;
        if !matches!(standing, Standing::Draft | Standing::Offered | Standing::InForce) {
            agreement.over = Some(now);
        }
    });
    let Some(agreement) = state.agreements.get(id).cloned() else { return };
    let (live, all) = (agreement.is_live(), &mut state.agreements);
    if standing != Standing::Draft {
        all.drafts.remove(&(agreement.by, id));
    }
    for party in agreement.parties {
        let key: (Sender, AgreementId) = (party, id);
        if live {
            all.live.insert(key);
        } else {
            all.live.remove(&key);
        }
    }
    if let Some(offer) = agreement.offer {
        let key = (offer.by, id);
        if standing == Standing::Offered {
            all.offered.insert(key);
        } else {
            all.offered.remove(&key);
        }
    }
}

/// Nobody has answered in time. What others than the parties offered is a draft again: they cannot use up what is not theirs.
fn offer_lapsed(state: &mut State, id: AgreementId) {
    let Some(agreement) = state.agreements.get(id) else { return };
    let mediated = agreement.offer.as_ref().is_some_and(|offer| !agreement.parties.contains(&offer.by));
    let by = agreement.by;
    stands(state, id, if mediated { Standing::Draft } else { Standing::Unanswered });
    if mediated {
        change(state, id, |agreement| {
            agreement.offer = None;
            agreement.answers.clear();
        });
        state.agreements.drafts.insert((by, id));
    }
}

/// Changes an agreement, and what falls due of it with it.
fn change(state: &mut State, id: AgreementId, changes: impl FnOnce(&mut Agreement)) {
    let before = state.agreements.get(id).map(|agreement| due_of(id, agreement)).unwrap_or_default();
    if let Some(agreement) = id.index().and_then(|place| state.agreements.all.get_mut(place)) {
        changes(agreement);
    }
    let after = state.agreements.get(id).map(|agreement| due_of(id, agreement)).unwrap_or_default();
    for (at, due) in before {
        state.agenda.remove(at, Due::Agreement(due));
    }
    for (at, due) in after {
        state.agenda.add(at, Due::Agreement(due));
    }
}
