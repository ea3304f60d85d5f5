//! What members inquire and charge others with, as long as it waits (bounds.13 and bounds.14).

use alloc::vec::Vec;

use crate::answerability::event::AnswerabilityEvent;
use crate::answerability::state::{Charge, Inquiry};
use crate::chapters::Refusal;
use crate::ground::ids::{ChargeId, InquiryId, MemberId};
use crate::ground::print::{Print, Printed as _};
use crate::ground::tables::Index;
use crate::state::State;

use super::BoundsRefusal;
use super::said::{self, counts};

/// Refuses a member who has asked, charged or accused as much as they may.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others leave nothing open")]
pub(super) fn left_open(state: &State, member: MemberId, event: &AnswerabilityEvent) -> Result<(), Refusal> {
    let bounds = state.edition().bounds;
    let refusal = match event {
        AnswerabilityEvent::InquiryPut { .. } => {
            let own = state.opened.inquiries.get(&member).into_iter().flatten();
            let most = bounds.inquiries;
            (own.filter(|id| waits(state, **id)).count() >= most).then_some(BoundsRefusal::Inquiries { member, most })
        }
        AnswerabilityEvent::ChargeGiven { .. } => {
            let own = state.opened.charges.get(&member).into_iter().flatten();
            let most = bounds.charges;
            (own.filter(|id| is_to_be_done(state, **id)).count() >= most)
                .then_some(BoundsRefusal::Charges { member, most })
        }
        AnswerabilityEvent::BreachSaid { .. } => {
            let most = bounds.breaches;
            let own = said::lately(state, &state.opened.breaches, member);
            (own >= most).then_some(BoundsRefusal::Breaches { member, most })
        }
        _ => None,
    };
    refusal.map_or(Ok(()), |refusal| Err(refusal.into()))
}

/// Notes who asks, charges or accuses, before the event by which it gets its number.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others leave nothing open")]
pub(super) fn take_in(state: &mut State, member: MemberId, first: &AnswerabilityEvent) {
    match first {
        AnswerabilityEvent::InquiryPut { .. } => {
            let mut own = state.opened.inquiries.remove(&member).unwrap_or_default();
            own.retain(|id| waits(state, *id));
            own.push(InquiryId::at(state.answers.inquiries()));
            state.opened.inquiries.insert(member, own);
        }
        AnswerabilityEvent::ChargeGiven { .. } => {
            let mut own = state.opened.charges.remove(&member).unwrap_or_default();
            own.retain(|id| is_to_be_done(state, *id));
            own.push(ChargeId::at(state.answers.charges()));
            state.opened.charges.insert(member, own);
        }
        AnswerabilityEvent::BreachSaid { .. } => {
            said::note(state.now, &mut state.opened.breaches, member);
        }
        _ => {}
    }
}

/// Whether an inquiry waits for an answer. Whoever never answers holds nobody back for longer than thirty days.
fn waits(state: &State, id: InquiryId) -> bool {
    state.answers.inquiry(id).is_some_and(|inquiry| Inquiry::is_open(inquiry) && counts(state, inquiry.at))
}

/// Whether something is to be done that somebody was charged with; what nobody does counts no longer when it is long overdue.
fn is_to_be_done(state: &State, id: ChargeId) -> bool {
    state.answers.charge(id).is_some_and(|charge| Charge::is_open(charge) && counts(state, charge.until))
}

/// What each member has asked and charged others with.
pub(super) type Own<'a> = (&'a Index<MemberId, Vec<InquiryId>>, &'a Index<MemberId, Vec<ChargeId>>);

/// Prints as much of it as waits: whoever has as much as they may asks and charges no more.
pub(super) fn print(state: &State, (inquiries, charges): Own<'_>, print: &mut Print) {
    for (member, own) in inquiries {
        let at = own.iter().filter(|id| waits(state, **id)).filter_map(|id| Some(state.answers.inquiry(*id)?.at));
        (member, at.collect::<Vec<_>>()).print(print);
    }
    for (member, own) in charges {
        let to_do = own.iter().filter(|id| is_to_be_done(state, **id));
        let until = to_do.filter_map(|id| Some(state.answers.charge(*id)?.until));
        (member, until.collect::<Vec<_>>()).print(print);
    }
}
