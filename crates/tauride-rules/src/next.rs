//! When it next makes a difference that time passes: something falls due, or what was refused is refused no longer.

use crate::answerability;
use crate::credential::CONTEST;
use crate::election::general::ROLLS_LAST;
use crate::election::state::ROUND;
use crate::emergency;
use crate::ground::ids::SittingId;
use crate::ground::instant::Instant;
use crate::motion;
use crate::recall::state::Failed;
use crate::roll;
use crate::sitting;
use crate::sitting::state::{Phase, Sitting};
use crate::state::State;

/// Returns the first instant after now at which something changes though nobody acts; now, while something is still to
/// follow. What may be done until an instant, and not after it, changes in the second that follows.
pub fn next_change(state: &State) -> Option<Instant> {
    let due = state.due().map(|at| at.max(state.now));
    if due == Some(state.now) {
        return due;
    }
    let later = |at: &Instant| *at > state.now;
    let meetings = state.convocations.iter().filter(|call| call.body.is_none()).map(|call| call.meets);
    let rolls = state.rolls.units.iter().flat_map(|unit| roll::changes(state, unit));
    let rounds = state.bodies.iter().flat_map(|body| &body.elections);
    let rounds = rounds.filter_map(|id| state.election(*id)?.ended).map(|ended| state.after(ended, ROUND));
    let generals = state.bodies.iter().filter_map(|body| body.general.as_deref());
    let generals = generals.map(|general| state.after(general.taken, ROLLS_LAST));
    let waits = state.proposals.waits.values().copied();
    due.into_iter()
        .chain(meetings)
        .chain(rolls)
        .chain(rounds)
        .chain(generals)
        .chain(waits)
        .chain(of_sittings(state))
        .chain(of_mandates(state))
        .chain(answerability::changes(state))
        .chain(state.successions.demands_end())
        .chain(emergency::changes(state))
        .filter(later)
        .min()
}

/// Ends of grace, of cool-down, and of the time in which a credential is contested.
fn of_mandates(state: &State) -> impl Iterator<Item = Instant> + '_ {
    let held = state.seats.iter().enumerate().filter_map(|(place, seat)| Some((place, seat, seat.holder?)));
    held.flat_map(move |(place, seat, holder)| {
        let rule = state.seat_rule(seat.constituency);
        let recalls = rule.map_or(&[][..], |rule| &rule.recalls);
        let mandate = state.mandate(holder);
        let since = mandate.map(|mandate| mandate.since);
        let grace = since.into_iter().flat_map(move |at| recalls.iter().map(move |rule| state.after(at, rule.grace)));
        let failed = state.failed_recalls.get(&crate::ids::SeatId::at(place));
        let failed = failed.into_iter().flat_map(Failed::instants);
        let cool = failed.flat_map(move |at| recalls.iter().map(move |rule| state.after(at, rule.cool_down)));
        let seated = state.bodies.iter().filter_map(|body| body.seated);
        let contest = rule.map(|rule| rule.election.contest.unwrap_or(CONTEST));
        let over = since.into_iter().flat_map(move |at| {
            let begins = core::iter::once(at).chain(seated.clone().filter(move |seated| *seated > at));
            begins.filter_map(move |at| contest.map(|contest| state.after(at, contest)))
        });
        grace.chain(cool).chain(over)
    })
}

/// When a sitting may be opened or resumed, by those who lead it and then by anybody with a vote; and when fewer than a quorum
/// close it, a speech may be ended, and anybody does what the chair has left undone.
fn of_sittings(state: &State) -> impl Iterator<Item = Instant> + '_ {
    let of = |(id, sitting): (SittingId, &Sitting)| match sitting.phase {
        Phase::Called | Phase::Adjourned => [Some(sitting.opens), Some(sitting.opens.plus(sitting::LATE)), None],
        Phase::Interrupted { since, until } => {
            [Some(until.unwrap_or_else(|| since.plus(sitting::RESUMES))), None, None]
        }
        Phase::Open => {
            let floor = state.motions.floor(id);
            let chair = motion::debate::chair_has_until(state, (id, sitting));
            let speech = floor.and_then(|floor| floor.speaks_until(state, &sitting.hall)).map(|(_, until)| until);
            [sitting.hall.begun().map(|begun| begun.plus(sitting::LATE)), Some(chair), speech]
        }
        Phase::Demanded | Phase::Over(_) => [None, None, None],
    };
    state.sittings.to_end().flat_map(of).flatten()
}
