//! What the chapter's questions mean: is it offered, accepted, refused, denounced, and what does the arbiter find?

use alloc::borrow::Cow;

use crate::agreement::event::AgreementEvent;
use crate::agreement::question::AgreementQuestion;
use crate::agreement::refusal::AgreementRefusal;
use crate::agreement::state::{Agreement, Owed, Standing};
use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{AgreementId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::position;
use crate::position::whose;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;

use super::drafts::{in_time, is_there};
use super::{BOUND_MAX, OFFER_MONTHS, OFFERS_MAX, PARTIES_MAX, found, in_force, in_words, owed_under};

impl Meaning for AgreementQuestion {
    fn subject(&self) -> Subject {
        Subject::Agreement(self.agreement())
    }

    /// Returns whoever a question is put to.
    fn electorate(&self, state: &State) -> Option<Sender> {
        match self {
            AgreementQuestion::Offer { of, .. }
            | AgreementQuestion::Accept { of, .. }
            | AgreementQuestion::Refuse { of, .. }
            | AgreementQuestion::Withdraw { of, .. }
            | AgreementQuestion::Denounce { of, .. } => Some(*of),
            AgreementQuestion::Find { agreement, .. } => {
                state.agreements.get(*agreement).and_then(|found| found.arbiter).map(Sender::Body)
            }
        }
    }

    /// How a unit or body decides: as it decides everything (agreement.9).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        Some(position::asked::of_assembly(state, self.electorate(state)?))
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        let agreement = found(state, self.agreement())?;
        if let AgreementQuestion::Find { agreement: id, .. } = self
            && agreement.arbiter.is_none()
        {
            return Err(AgreementRefusal::NoArbiter { agreement: *id }.into());
        }
        match self.electorate(state) {
            Some(of) if is_there(state, of) => Ok(()),
            Some(_) | None => Err(AgreementRefusal::NotParties { most: PARTIES_MAX }.into()),
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let id = self.agreement();
        match self {
            AgreementQuestion::Offer { of, until, otherwise, .. } => may_offer(state, id, *of, (*until, otherwise)),
            AgreementQuestion::Accept { of, .. } => {
                let (agreement, party) = (offered(state, id)?, whose(state, *of));
                if state.keeps("agreement.11") {
                    is_party(agreement, id, party)?;
                }
                if agreement.answers.get(&party).is_some_and(|answer| answer.accepted) {
                    return Err(AgreementRefusal::AnsweredAlready { agreement: id }.into());
                }
                is_free(state, party)
            }
            AgreementQuestion::Refuse { of, .. } => is_party(offered(state, id)?, id, whose(state, *of)),
            AgreementQuestion::Withdraw { of, .. } => {
                let by = offered(state, id)?.offer.as_ref().map(|offer| offer.by);
                if by == Some(whose(state, *of)) || !state.keeps("agreement.14") {
                    Ok(())
                } else {
                    Err(AgreementRefusal::OfferedByOthers { agreement: id }.into())
                }
            }
            AgreementQuestion::Denounce { of, reason, .. } => {
                let agreement = in_force(state, id)?;
                is_party(agreement, id, whose(state, *of))?;
                in_words(reason)?;
                if agreement.denounced.is_some() && state.keeps("agreement.24") {
                    return Err(AgreementRefusal::DenouncedAlready { agreement: id }.into());
                }
                Ok(())
            }
            AgreementQuestion::Find { condition, .. } => {
                let (_, found) = owed_under(state, (id, *condition))?;
                if found.standing == Owed::Disputed || !state.keeps("agreement.20") {
                    Ok(())
                } else {
                    Err(AgreementRefusal::NotDisputed { agreement: id, condition: *condition }.into())
                }
            }
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        let (Decided::ByPoll(poll), true) = (by, decision.is_carried()) else { return };
        let agreement = self.agreement();
        let events: [Option<AgreementEvent>; 2] = match self.clone() {
            AgreementQuestion::Offer { of, until, otherwise, .. } => {
                let by = whose(state, of);
                let party = state.agreements.get(agreement).is_some_and(|found| found.parties.contains(&by));
                // Whoever offers what binds it has accepted it.
                let accepted = party.then_some(AgreementEvent::AgreementAccepted { agreement, by, poll });
                [Some(AgreementEvent::AgreementOffered { agreement, by, until, otherwise, poll }), accepted]
            }
            AgreementQuestion::Accept { of, .. } => {
                [Some(AgreementEvent::AgreementAccepted { agreement, by: whose(state, of), poll }), None]
            }
            AgreementQuestion::Refuse { of, .. } => {
                [Some(AgreementEvent::AgreementRefused { agreement, by: whose(state, of), poll }), None]
            }
            AgreementQuestion::Withdraw { .. } => [Some(AgreementEvent::OfferWithdrawn { agreement, poll }), None],
            AgreementQuestion::Denounce { of, reason, .. } => {
                let notice = state.agreements.get(agreement).map_or(0, |found| found.notice);
                let notice_over = state.later(Span::days(notice));
                // It ends no later than it would have without notice.
                let until = state.agreements.get(agreement).and_then(|found| found.until);
                let (by, ends) = (whose(state, of), until.map_or(notice_over, |until| until.min(notice_over)));
                [Some(AgreementEvent::AgreementDenounced { agreement, by, reason, ends, poll }), None]
            }
            AgreementQuestion::Find { condition, finding, .. } => {
                [Some(AgreementEvent::ConditionSettled { agreement, condition, finding, poll: Some(poll) }), None]
            }
        };
        queue.extend(events.into_iter().flatten().map(Event::Agreement));
    }

    fn binds(&self) -> bool {
        true
    }
}

/// Refuses an offer of what was offered before, one that is open for no time or too long, and one of which a date would pass
/// before it is answered (agreement.8 to agreement.10).
fn may_offer(state: &State, id: AgreementId, of: Sender, (until, otherwise): (Instant, &Text)) -> Result<(), Refusal> {
    let agreement = found(state, id)?;
    if agreement.standing != Standing::Draft {
        return Err(AgreementRefusal::NotToBeOffered { agreement: id }.into());
    }
    let (after, latest) = (state.now, state.later(Span::months(OFFER_MONTHS)));
    let ends = agreement.until.is_some_and(|ends| ends <= until);
    if until <= after || until > latest || ends {
        return Err(AgreementRefusal::NotOpenSoLong { after, latest }.into());
    }
    if !otherwise.is_empty() {
        in_words(otherwise)?;
    }
    agreement.conditions.iter().filter_map(|found| found.by).try_for_each(|by| in_time(agreement, by, until))?;
    if !agreement.parties.iter().all(|party| is_there(state, *party)) {
        return Err(AgreementRefusal::NotParties { most: PARTIES_MAX }.into());
    }
    let of = whose(state, of);
    if state.agreements.offered_by(of) >= OFFERS_MAX {
        return Err(AgreementRefusal::TooManyOffers { most: OFFERS_MAX }.into());
    }
    if agreement.parties.contains(&of) { is_free(state, of) } else { Ok(()) }
}

/// Returns an agreement that is offered (agreement.11).
fn offered(state: &State, id: AgreementId) -> Result<&Agreement, Refusal> {
    let agreement = found(state, id)?;
    match agreement.standing {
        Standing::Offered => Ok(agreement),
        Standing::Draft
        | Standing::Dropped
        | Standing::Refused
        | Standing::Withdrawn
        | Standing::Unanswered
        | Standing::InForce
        | Standing::Ended(_) => Err(AgreementRefusal::NotOffered { agreement: id }.into()),
    }
}

fn is_party(agreement: &Agreement, id: AgreementId, party: Sender) -> Result<(), Refusal> {
    if agreement.parties.contains(&party) { Ok(()) } else { Err(AgreementRefusal::NotAParty { agreement: id }.into()) }
}

/// Refuses a party that is bound by as many agreements as it may (agreement.12). What is offered to it does not count: that
/// is others' doing.
fn is_free(state: &State, party: Sender) -> Result<(), Refusal> {
    let live = state.agreements.live(party).filter_map(|id| state.agreements.get(id));
    let bound = live.filter(|agreement| agreement.is_in_force() || agreement.answers.contains_key(&party)).count();
    if bound >= BOUND_MAX { Err(AgreementRefusal::TooManyInForce { most: BOUND_MAX }.into()) } else { Ok(()) }
}
