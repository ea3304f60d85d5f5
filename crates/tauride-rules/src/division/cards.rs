//! Dividing by cards: what each seat in the hall is worth, who demands it, and what it comes to (division.24 to division.27).

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};

use crate::chapters::{Event, Refusal};
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::{Division, Phase};
use crate::division::subject::Subject;
use crate::division::worth::{CardCount, CardVote};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{DivisionId, MemberId, MotionId, SeatId, SittingId};
use crate::sitting;
use crate::sitting::state::Sitting;
use crate::state::{Queue, State};
use crate::terms::{CardRule, CardsOn, MajorityOf, MotionKind};
use crate::votes::choice::Choice;
use crate::votes::threshold::Threshold;
use crate::votes::worth::sender_of;

use super::{found, goes_on, lasts};

/// Returns what these seats are worth in a hall.
fn among(state: &State, seats: impl Iterator<Item = SeatId>, sitting: &Sitting) -> Option<CardVote> {
    let (rule, cards) = (sitting.rule.cards.as_deref()?, sitting.cards.as_deref()?);
    let mut of: BTreeMap<Sender, BTreeSet<SeatId>> = BTreeMap::new();
    for seat in seats {
        if let Some(sender) = sender_of(state, seat) {
            of.entry(sender).or_default().insert(seat);
        }
    }
    Some(CardVote::among(of, cards, rule))
}

/// Returns what the cards come to that have been cast, where a division is decided by them.
pub fn count(division: &Division) -> Option<CardCount> {
    let (vote, divided) = (division.cards.as_deref()?, division.divided.as_deref()?);
    let [mut r#for, mut against, mut abstain] = [0_u64; 3];
    for cast in &division.roll_call {
        let side = match cast.choice {
            Choice::For => &mut r#for,
            Choice::Against => &mut against,
            Choice::Abstain => &mut abstain,
        };
        *side = side.saturating_add(cast.seat.map_or(0, |seat| vote.of(seat)));
    }
    let sides = r#for.saturating_add(against);
    let whole = match divided.rule.of {
        MajorityOf::Votes => sides,
        MajorityOf::Present => vote.present,
        MajorityOf::Electors | MajorityOf::Seats => vote.all,
    };
    let majority = Threshold::measure(vote.asked(divided.rule.majority), (divided.rule.of, whole), r#for);
    let silent = vote.present.saturating_sub(sides.saturating_add(abstain));
    Some(CardCount { r#for, against, abstain, silent, alone: !vote.beside_heads, majority })
}

/// Returns the cards that are in a hall, where it divides on this by cards without anybody's demand (division.26).
pub(super) fn from_the_outset(state: &State, subject: &Subject, sitting: &Sitting) -> Option<CardVote> {
    let rule = sitting.rule.cards.as_deref()?;
    let moved = |id: &MotionId| Some(matches!(state.motion(*id)?.kind, MotionKind::Main | MotionKind::Amend));
    let on = match subject {
        Subject::Item { .. } | Subject::Asked { .. } => CardsOn::Questions,
        Subject::Motion { motion } if moved(motion)? => CardsOn::Motions,
        Subject::Motion { .. } => CardsOn::Procedure,
    };
    if !rule.on.contains(&on) {
        return None;
    }
    let seats = sitting.hall.present().filter_map(|(_, right)| right?.seat());
    among(state, seats, sitting)
}

/// Returns whether a division may yet be decided by cards, because those present demand it.
pub(super) fn may_be_demanded(division: &Division, sitting: &Sitting) -> bool {
    let rule = sitting.rule.cards.as_deref();
    division.cards.is_none() && rule.is_some_and(|rule| rule.demanded_by.is_some())
}

/// Decides [`DivisionAct::DemandCards`](crate::division::DivisionAct::DemandCards).
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1), [`DivisionRefusal::NotDividing`] (division.9)
/// - [`DivisionRefusal::Interrupted`] (division.8)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`DivisionRefusal::CameLater`] (division.10)
/// - [`DivisionRefusal::NoCards`], [`DivisionRefusal::IsByCards`], [`DivisionRefusal::DemandedCardsAlready`] (division.27)
pub(super) fn demand(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let division = found(state, id)?;
    let (Phase::ByName | Phase::ByHands | Phase::Declared | Phase::Tied, Some(divided)) =
        (division.phase, division.divided.as_deref())
    else {
        return Err(DivisionRefusal::NotDividing { division: id }.into());
    };
    goes_on(state, division.sitting)?;
    let (member, sitting, right) = sitting::with_a_vote(state, by, division.sitting)?;
    if divided.electors.right_of(member, right.seat()).is_none() {
        return Err(DivisionRefusal::CameLater { member, division: id }.into());
    }
    let Some(CardRule { article, demanded_by, .. }) = sitting.rule.cards.as_deref() else {
        return Err(DivisionRefusal::NoCards { under: sitting.rule.article.clone() }.into());
    };
    if demanded_by.is_none() {
        return Err(DivisionRefusal::NoCards { under: article.clone() }.into());
    }
    if division.cards.is_some() {
        return Err(DivisionRefusal::IsByCards { division: id }.into());
    }
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let (have, needed) = demands(division, sitting);
    let has = division.cards_demanded.contains(member);
    // Others may have left since, so that those who demanded it are enough.
    if has && have < needed {
        return Err(DivisionRefusal::DemandedCardsAlready { member }.into());
    }
    let (members, needed) = (small(have.saturating_add(u64::from(!has))), small(needed));
    Ok(DivisionEvent::CardsDemanded { division: id, by: member, members, needed }.into())
}

/// Returns how many of those in the hall demand cards, and how many must: a share of those with a vote there, and of no more
/// than there were when it divided. Whoever has left demands nothing; whoever has voted does, since what they voted is what is
/// counted by cards. Looks at those who demand it alone: they are few as long as it is not settled.
fn demands(division: &Division, sitting: &Sitting) -> (u64, u64) {
    let (Some(divided), Some(rule)) = (division.divided.as_deref(), sitting.rule.cards.as_deref()) else {
        return (0, u64::MAX);
    };
    let votes = |member: &MemberId| {
        let right = sitting.hall.right_of(*member);
        right.is_some_and(|right| divided.electors.right_of(*member, right.seat()).is_some())
    };
    let have = division.cards_demanded.iter().filter(votes).map(|_| 1_u64).fold(0, u64::saturating_add);
    let may = sitting.hall.votes().min(divided.electors.size());
    (have, rule.demanded_by.map_or(u64::MAX, |share| share.needed_of(may)))
}

/// Enough demand it: the division is decided by cards (division.27).
pub(crate) fn after_demanded(state: &State, id: DivisionId, (have, needed): (u32, u32), queue: &mut Queue) {
    let Some(division) = state.division(id).filter(|_| have >= needed) else { return };
    let Some(sitting) = state.sitting(division.sitting) else { return };
    let Some(vote) = on_demand(state, id, division.sitting) else { return };
    // Votes by name stand, and nobody needs longer for them; hands, and what was declared, are counted by name now.
    let goes_on = division.until.filter(|_| division.phase == Phase::ByName);
    let until = goes_on.unwrap_or_else(|| lasts::until(state, division, sitting));
    queue.push_back(DivisionEvent::CardVoteBegan { division: id, cards: vote.present, until }.into());
}

/// Returns the cards of those who were in the hall when it divided.
fn on_demand(state: &State, id: DivisionId, sitting: SittingId) -> Option<CardVote> {
    let divided = state.division(id)?.divided.as_deref()?;
    among(state, divided.electors.seats_that_vote(), state.sitting(sitting)?)
}

/// Enough have demanded it: those who were in the hall when it divided decide it by cards.
pub(super) fn begin_on_demand(state: &mut State, id: DivisionId) {
    let vote = state.division(id).and_then(|division| on_demand(state, id, division.sitting));
    begin(state, id, vote);
}

/// A division is decided by cards from now on: nobody raises a hand any more, and nothing is declared.
pub(super) fn begin(state: &mut State, id: DivisionId, vote: Option<CardVote>) {
    let Some(division) = state.divisions.get_mut(id) else { return };
    division.cards = vote.map(Box::new);
    if division.cards.is_some() {
        division.phase = Phase::ByName;
        division.hands.set_aside();
        division.declared = None;
        division.counted = true;
    }
}
