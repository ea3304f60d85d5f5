//! What follows: all have accepted, a time is over, a condition is breached, a party ends, a sitting takes a breach up.

use crate::agreement::due::AgreementDue;
use crate::agreement::event::AgreementEvent;
use crate::agreement::question::AgreementQuestion;
use crate::agreement::state::{Agreement, Condition, Ending, Finding, OnBreach, Owed, Standing};
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, SittingId, UnitId};
use crate::question::Question;
use crate::state::{Queue, State};

use super::said::contested_until;

/// Somebody accepted or offered: where all parties have, the agreement is in force (agreement.12).
pub(crate) fn after_accepted(state: &State, id: AgreementId, queue: &mut Queue) {
    let Some(agreement) = state.agreements.get(id).filter(|found| found.standing == Standing::Offered) else { return };
    let accepts = |party: &Sender| agreement.answers.get(party).is_some_and(|answer| answer.accepted);
    let all = agreement.parties.iter().all(accepts);
    if all || (agreement.parties.iter().any(accepts) && !state.keeps("agreement.12")) {
        queue.push_back(AgreementEvent::AgreementBegan { agreement: id }.into());
    }
}

/// A condition was breached on which the agreement stood (agreement.21).
pub(crate) fn after_settled(state: &State, (id, number): (AgreementId, u32), finding: Finding, queue: &mut Queue) {
    let Some(agreement) = state.agreements.get(id).filter(|agreement| agreement.is_in_force()) else { return };
    let Some(condition) = agreement.condition(number).filter(|_| finding == Finding::Breached) else { return };
    if condition.breach == OnBreach::Ends && state.keeps("agreement.21") {
        queue.push_back(AgreementEvent::AgreementEnded { agreement: id, how: Ending::Breached }.into());
    }
}

/// Whether a question asks the arbiter about a condition: when it is settled, votes on it were on a dispute that is over.
pub(crate) fn is_finding_on(question: &Question, number: u32) -> bool {
    matches!(question, Question::Agreement(AgreementQuestion::Find { condition, .. }) if *condition == number)
}

/// A party denounced it: without notice it ends at once (agreement.24).
pub(crate) fn after_denounced(state: &State, id: AgreementId, queue: &mut Queue) {
    let over = |agreement: &Agreement| agreement.until.is_some_and(|until| until <= state.now);
    if state.agreements.get(id).is_some_and(over) {
        queue.push_back(AgreementEvent::AgreementEnded { agreement: id, how: Ending::Denounced }.into());
    }
}

/// A body ended that is a party: what binds it ends with it, and what was offered to it comes to nothing (agreement.25).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    for agreement in state.agreements.live(Sender::Body(body)) {
        queue.push_back(AgreementEvent::AgreementEnded { agreement, how: Ending::PartyEnded }.into());
    }
}

/// A unit went over into another: what it was a party to ends with it (agreement.25).
pub(crate) fn after_went_over(state: &State, unit: UnitId, queue: &mut Queue) {
    for agreement in state.agreements.live(Sender::Unit(unit)) {
        queue.push_back(AgreementEvent::AgreementEnded { agreement, how: Ending::PartyEnded }.into());
    }
}

/// A sitting has a quorum: it takes up what stands on its agenda (agreement.22).
pub(crate) fn after_quorum(state: &State, id: SittingId, queue: &mut Queue) {
    let Some(sitting) = state.sitting(id) else { return };
    for agreement in state.agreements.owed(sitting.body) {
        let Some(found) = state.agreements.get(agreement) else { continue };
        if sitting.agenda.contains(&found.title) {
            queue.push_back(AgreementEvent::BreachTakenUp { agreement, sitting: id }.into());
        }
    }
}

/// Something of an agreement falls due (agreement.13, agreement.17 to agreement.19, agreement.24).
pub(crate) fn due(state: &State, due: AgreementDue, queue: &mut Queue) {
    match due {
        AgreementDue::OfferLapses(agreement) => queue.push_back(AgreementEvent::OfferLapsed { agreement }.into()),
        AgreementDue::ConditionDue(agreement, condition) => {
            let until = contested_until(state);
            queue.push_back(AgreementEvent::ConditionOverdue { agreement, condition, until }.into());
        }
        AgreementDue::AnswerDue(agreement, condition) => {
            let found = state.agreements.get(agreement).and_then(|found| found.condition(condition));
            let finding = match found.map(|found| &found.standing) {
                Some(Owed::Said(said)) => said.finding,
                _ => Finding::Breached,
            };
            queue.push_back(AgreementEvent::ConditionSettled { agreement, condition, finding, poll: None }.into());
        }
        AgreementDue::AgreementLapses(agreement) => {
            let denounced = state.agreements.get(agreement).is_some_and(|found| found.denounced.is_some());
            let how = if denounced { Ending::Denounced } else { Ending::TimeOver };
            queue.push_back(AgreementEvent::AgreementEnded { agreement, how }.into());
        }
    }
}

/// Returns whether a queued event of the chapter still follows.
pub(crate) fn still_follows(state: &State, event: &AgreementEvent) -> bool {
    let stands = |id: AgreementId, is: fn(&Agreement) -> bool| state.agreements.get(id).is_some_and(is);
    match event {
        AgreementEvent::AgreementOffered { agreement, .. } => {
            stands(*agreement, |agreement| agreement.standing == Standing::Draft)
        }
        AgreementEvent::AgreementAccepted { agreement, .. }
        | AgreementEvent::AgreementRefused { agreement, .. }
        | AgreementEvent::OfferWithdrawn { agreement, .. }
        | AgreementEvent::OfferLapsed { agreement }
        | AgreementEvent::AgreementBegan { agreement } => {
            stands(*agreement, |agreement| agreement.standing == Standing::Offered)
        }
        AgreementEvent::ConditionOverdue { agreement, condition, .. } => {
            let open = state.agreements.get(*agreement).filter(|found| found.is_in_force());
            open.and_then(|found| found.condition(*condition)).is_some_and(|found| found.standing == Owed::Open)
        }
        AgreementEvent::ConditionSettled { agreement, condition, .. } => {
            let found = state.agreements.get(*agreement).filter(|found| found.is_in_force() || found.is_run_out());
            found.and_then(|found| found.condition(*condition)).is_some_and(Condition::is_undecided)
        }
        AgreementEvent::AgreementDenounced { agreement, .. } => stands(*agreement, Agreement::is_in_force),
        AgreementEvent::AgreementEnded { agreement, .. } => stands(*agreement, Agreement::is_live),
        AgreementEvent::AgreementDrafted { .. }
        | AgreementEvent::ConditionAdded { .. }
        | AgreementEvent::DraftDropped { .. }
        | AgreementEvent::ConditionSaid { .. }
        | AgreementEvent::ConditionContested { .. }
        | AgreementEvent::EvidenceAdded { .. }
        | AgreementEvent::BreachTakenUp { .. } => true,
    }
}
