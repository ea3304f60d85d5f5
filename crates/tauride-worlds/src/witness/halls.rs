//! Halls: nobody divides twice or by no right, nothing is resolved without a quorum, the chair can always do something about
//! what is pending, and every sitting ends.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::division::DivisionEvent;
use tauride_rules::division::state::{Division, Phase};
use tauride_rules::ids::{DivisionId, MemberId, SittingId};
use tauride_rules::motion::MotionEvent;
use tauride_rules::motion::chair::{Next, next};
use tauride_rules::motion::state::Floor;
use tauride_rules::resolution::event::ResolutionEvent;
use tauride_rules::sitting::hall::Hall;
use tauride_rules::{Event, State};

use super::{Seen, Sound, holds};

/// What somebody knows of halls who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Halls {
    divisions: BTreeMap<DivisionId, Dividing>,
}

/// What they know of a division.
#[derive(Clone, Debug, Default)]
struct Dividing {
    /// Who was in the hall with a vote when it divided.
    here: BTreeSet<MemberId>,
    /// Who has voted.
    voted: BTreeSet<MemberId>,
    /// Whether there were enough when it divided, and when it was decided.
    enough: bool,
}

impl Halls {
    /// Returns what is known when a world begins: on what each hall is dividing, and who is there.
    pub(super) fn of(state: &State) -> Self {
        let open = state.divisions.dividing().map(|(id, division)| {
            let (here, enough) = (here(state, division.sitting), is_enough(state, division.sitting));
            (id, Dividing { here, voted: division.voted.iter().collect(), enough })
        });
        Self { divisions: open.collect() }
    }
}

/// Sees who votes, what is decided, and what is resolved.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others say nothing of halls")]
pub(super) fn becomes(halls: &mut Halls, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        match event {
            Event::Division(event) => of_division(halls, seen, event)?,
            Event::Motion(MotionEvent::MotionSeconded { motion, by }) => {
                let mover = seen.after.motion(*motion).map(|motion| motion.by);
                holds(mover != Some(*by), || format!("{by} seconded {motion}, which they moved"))?;
            }
            Event::Resolution(ResolutionEvent::Resolved { resolution, division, void, .. }) => {
                let enough = halls.divisions.get(division).is_some_and(|known| known.enough);
                holds(*void || enough, || format!("{resolution} was resolved by too few"))?;
            }
            _ => {}
        }
    }
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are seen when the division is decided")]
fn of_division(halls: &mut Halls, seen: &Seen<'_>, event: &DivisionEvent) -> Sound {
    let sitting = |id: DivisionId| seen.after.division(id).map(|division| division.sitting);
    match event {
        DivisionEvent::HallDivided { division, .. } => {
            let Some(sitting) = sitting(*division) else { return Ok(()) };
            let (here, enough) = (here(seen.after, sitting), is_enough(seen.after, sitting));
            halls.divisions.insert(*division, Dividing { here, voted: BTreeSet::new(), enough });
        }
        DivisionEvent::VoteGiven { division, member, .. } => {
            let known = halls.divisions.entry(*division).or_default();
            let (was_here, first) = (known.here.contains(member), known.voted.insert(*member));
            holds(was_here, || format!("{member} voted on {division}, and was not in the hall when it divided"))?;
            holds(first, || format!("{member} voted twice on {division}"))?;
        }
        DivisionEvent::DivisionDecided { division, carried, void, count, .. } => {
            let Some(sitting) = sitting(*division) else { return Ok(()) };
            let known = halls.divisions.entry(*division).or_default();
            known.enough &= is_enough(seen.after, sitting);
            holds(*void || known.enough, || format!("{division} was decided by too few, and stands"))?;
            let most = !carried || count.r#for > count.against;
            holds(most, || format!("{division} carried, with {} against it", count.against))?;
        }
        _ => {}
    }
    Ok(())
}

/// Sees that nothing lasts for ever, and that whatever is pending can be dealt with.
pub(super) fn stand(state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (id, sitting) in state.sittings.to_end() {
        let lasts = state.now < sitting.until || !nothing_due;
        holds(lasts, || format!("{id} has been over since {}, and goes on", sitting.until))?;
        if !sitting.is_held() || state.motions.floor(id).and_then(Floor::bottom).is_none() {
            continue;
        }
        let dividing = state.divisions.of(id).any(|(_, division)| is_under_way(division));
        let can = next(state, id).iter().any(|next| *next != Next::Divide || dividing);
        holds(can, || format!("something is pending in {id}, and its chair can do nothing"))?;
    }
    Ok(())
}

const fn is_under_way(division: &Division) -> bool {
    division.is_open() || matches!(division.phase, Phase::Waiting)
}

fn here(state: &State, sitting: SittingId) -> BTreeSet<MemberId> {
    let hall = state.sitting(sitting).map(|sitting| &sitting.hall);
    hall.into_iter().flat_map(Hall::present).filter_map(|(member, right)| right.map(|_| member)).collect()
}

/// Whether as many are there as were needed when the sitting was opened.
fn is_enough(state: &State, sitting: SittingId) -> bool {
    let Some(sitting) = state.sitting(sitting) else { return false };
    sitting.hall.votes() >= sitting.hall.needed()
}
