//! What the chair declares without a count, and how a count is had instead (division.20 to division.22).

use crate::chapters::{Event, Refusal};
use crate::division::act::Came;
use crate::division::between::Estimate;
use crate::division::close::measure;
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::{Divided, Division, Phase};
use crate::ground::actor::Actor;
use crate::ground::ids::DivisionId;
use crate::sitting;
use crate::sitting::state::Sitting;
use crate::state::State;
use crate::terms::{MajorityOf, SittingRule};
use crate::votes::choice::Count;
use crate::votes::threshold::Threshold;

use super::{CONTESTED, COUNTED_BY, found, goes_on, vote};

/// Decides [`DivisionAct::Acclaim`](crate::division::DivisionAct::Acclaim).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - those of whoever is not in the hall (sitting.11), [`DivisionRefusal::NotInTheChair`] (division.16)
/// - [`DivisionRefusal::NoAcclamation`], [`DivisionRefusal::IsCounted`] (division.20)
pub(super) fn acclaim(state: &State, by: Actor, id: DivisionId, came: Came) -> Result<Event, Refusal> {
    let (division, divided) = vote::dividing(state, id)?;
    let (member, sitting) = vote::chair(state, by, division)?;
    may_declare(division, &sitting.rule, id)?;
    let rule = &divided.rule;
    if rule.of != MajorityOf::Votes || rule.support.is_some() || rule.turnout.is_some_and(|share| share.numerator > 0) {
        return Err(DivisionRefusal::NoAcclamation { under: rule.article.clone() }.into());
    }
    let until = state.later(CONTESTED);
    let carried = came == Came::Carried;
    Ok(DivisionEvent::Declared { division: id, by: member, carried, estimate: None, until }.into())
}

/// Decides [`DivisionAct::Estimate`](crate::division::DivisionAct::Estimate): it decides where the whole of it comes to the
/// same.
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - those of whoever is not in the hall (sitting.11), [`DivisionRefusal::NotInTheChair`] (division.16)
/// - [`DivisionRefusal::NoAcclamation`], [`DivisionRefusal::IsCounted`] (division.20)
/// - [`DivisionRefusal::NoSuchNumber`], [`DivisionRefusal::TooClose`] (division.21), [`DivisionRefusal::TooManyHands`]
///   (division.15)
pub(super) fn estimate(state: &State, by: Actor, id: DivisionId, hands: Estimate) -> Result<Event, Refusal> {
    let (division, divided) = vote::dividing(state, id)?;
    let (member, sitting) = vote::chair(state, by, division)?;
    may_declare(division, &sitting.rule, id)?;
    let Estimate { r#for, against } = hands;
    if !r#for.is_sound() || !against.is_sound() {
        return Err(DivisionRefusal::NoSuchNumber.into());
    }
    let least = u64::from(r#for.least).saturating_add(u64::from(against.least));
    let most = vote::may_raise(state, division, divided, sitting);
    let highest = u64::from(r#for.most.max(against.most)).max(least);
    if highest > most {
        return Err(DivisionRefusal::TooManyHands { hands: highest, most }.into());
    }
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    let carried = certain(divided, hands, most).ok_or(DivisionRefusal::TooClose { division: id })?;
    let until = state.later(CONTESTED);
    let estimate = Some(hands);
    Ok(DivisionEvent::Declared { division: id, by: member, carried, estimate, until }.into())
}

/// Returns what an estimate comes to, whichever of its numbers is the true one; nothing where that makes a difference.
fn certain(divided: &Divided, Estimate { r#for, against }: Estimate, most: u32) -> Option<bool> {
    let all = |r#for, against, voters: [u32; 2]| {
        let count = Count { r#for, against, abstain: 0 };
        let [majority, _, support] = measure(divided, count, None);
        let given = Count { r#for: voters[0], against: voters[1], abstain: 0 };
        let [_, turnout, _] = measure(divided, given, None);
        [majority, turnout, support].iter().flatten().all(Threshold::is_reached)
    };
    let worst = all(r#for.least, against.most, [r#for.least, against.least]);
    // Whoever raised a hand for neither may have abstained, and counts among those who voted.
    let best = all(r#for.most, against.least, [most, 0]);
    (worst == best).then_some(worst)
}

/// Refuses a declaration where the charter wants votes counted, or where they are being counted.
fn may_declare(division: &Division, rule: &SittingRule, id: DivisionId) -> Result<(), Refusal> {
    if !rule.acclamation {
        return Err(DivisionRefusal::NoAcclamation { under: rule.article.clone() }.into());
    }
    if division.counted || !division.voted.is_empty() || division.phase != Phase::ByName {
        return Err(DivisionRefusal::IsCounted { division: id }.into());
    }
    Ok(())
}

/// Decides [`DivisionAct::DemandCount`](crate::division::DivisionAct::DemandCount).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDeclared`] (division.22)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`DivisionRefusal::CameLater`] (division.10), [`DivisionRefusal::DemandedAlready`] (division.22)
pub(super) fn demand_count(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let division = found(state, id)?;
    let (Phase::Declared, Some(divided)) = (division.phase, division.divided.as_deref()) else {
        return Err(DivisionRefusal::NotDeclared { division: id }.into());
    };
    goes_on(state, division.sitting)?;
    let (member, sitting, right) = sitting::with_a_vote(state, by, division.sitting)?;
    if divided.electors.right_of(member, right.seat()).is_none() {
        return Err(DivisionRefusal::CameLater { member, division: id }.into());
    }
    if division.demanded.contains(member) {
        return Err(DivisionRefusal::DemandedAlready { member }.into());
    }
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let (have, needed) = demands(state, division, sitting);
    let (members, needed) = (small(have.saturating_add(1)), small(needed));
    Ok(DivisionEvent::CountDemanded { division: id, by: member, members, needed }.into())
}

/// Returns how many of those who may vote and are in the hall demand a count, and how many must: whoever has left counts for
/// neither, so that a seat demands it once (division.22).
pub(super) fn demands(state: &State, division: &Division, sitting: &Sitting) -> (u64, u64) {
    let Some(divided) = division.divided.as_deref() else { return (0, u64::MAX) };
    let here = sitting.hall.present().filter(|(member, right)| {
        right.is_some_and(|right| divided.electors.right_of(*member, right.seat()).is_some())
            && division.demanded.contains(*member)
    });
    let have = u64::try_from(here.count()).unwrap_or(u64::MAX);
    let counted_by = sitting.rule.counted_by.unwrap_or(COUNTED_BY);
    (have, counted_by.needed_of(vote::may_raise(state, division, divided, sitting)))
}
