//! Who may stand.

use crate::chapters::Refusal;
use crate::election::refusal::ElectionRefusal;
use crate::ground::ids::{ConstituencyId, MemberId};
use crate::state::State;
use crate::terms::Eligible;
use crate::votes::electors;
use crate::{mandate, office};

/// Refuses whoever may not stand for a seat of a constituency.
///
/// # Errors
///
/// - [`RollRefusal::NotAMember`](crate::roll::refusal::RollRefusal::NotAMember) if nobody alive has this number (article roll.1)
/// - [`ElectionRefusal::NotEligible`] if the charter asks for an elector of the constituency (election.8)
/// - [`ElectionRefusal::SitsAlready`] if they sit in the body already, be it not as caretaker (election.10)
/// - [`MandateRefusal::Incompatible`](mandate::MandateRefusal::Incompatible) if they sit in a body in which nobody sits who has
///   the seat (mandate.37)
/// - [`ElectionRefusal::TermsServed`] if the charter lets nobody serve longer (election.11)
pub fn may_stand(state: &State, candidate: MemberId, constituency: ConstituencyId) -> Result<(), Refusal> {
    office::living(state, candidate)?;
    let Some(rule) = state.seat_rule(constituency) else {
        return Err(ElectionRefusal::NoSuchConstituency { constituency }.into());
    };
    if rule.eligible == Eligible::Electors && !electors::is_elector(state, candidate, constituency) {
        return Err(ElectionRefusal::NotEligible { candidate, constituency, under: rule.article.clone() }.into());
    }
    if let Some(place) = state.constituency(constituency) {
        mandate::apart::stands_apart(state, candidate, place.body, super::succeeds(state, constituency))?;
    }
    if mandate::sits_after(state, candidate, constituency, super::succeeds(state, constituency)) {
        return Err(ElectionRefusal::SitsAlready { candidate }.into());
    }
    if let Some(most) = rule.terms_max {
        let terms = mandate::terms_so_far(state, candidate, constituency);
        if terms >= most {
            return Err(ElectionRefusal::TermsServed { candidate, terms, under: rule.article.clone() }.into());
        }
    }
    Ok(())
}
