//! Contradictions for which rejections must be read as negations.

use crate::claim::Claim;
use crate::implied::Implied;
use crate::puzzle::Puzzle;
use crate::solver::{Solved, Solver};
use crate::work::Meter;

/// Returns the places of claims that cannot all hold, ascending, of which none can be left out; nothing if all can.
///
/// # Errors
///
/// The work was used up before it was clear, or before it was clear that none can be left out.
pub(crate) fn negations<S: Solver>(
    claims: &[Claim<'_>],
    implied: &Implied,
    meter: &mut Meter,
) -> Result<Vec<usize>, Stopped> {
    if claims.is_empty() {
        return Ok(Vec::new());
    }
    let mut puzzle = Puzzle::<S>::new(claims, implied).ok_or(Stopped)?;
    let failed = match puzzle.all(meter) {
        Solved::Possible => return Ok(Vec::new()),
        Solved::Impossible(failed) => pick(claims, &failed),
        Solved::Stopped => return Err(Stopped),
    };
    // A puzzle of these alone: what is asked again and again is small.
    let core = shrink(Puzzle::<S>::new(&failed, implied).ok_or(Stopped)?, failed.len(), meter)?;
    Ok(pick(&failed, &core).iter().map(|claim| claim.place).collect())
}

/// The work was used up.
#[derive(Debug)]
pub(crate) struct Stopped;

/// Leaves out one claim after the other, the last first, and keeps those without which the rest can hold.
fn shrink<S: Solver>(mut puzzle: Puzzle<S>, claims: usize, meter: &mut Meter) -> Result<Vec<u32>, Stopped> {
    let mut open: Vec<u32> = (0..).take(claims).collect();
    let mut needed = Vec::new();
    while let Some(claim) = open.pop() {
        let rest: Vec<u32> = open.iter().chain(&needed).copied().collect();
        match puzzle.some(&rest, meter) {
            Solved::Possible => needed.push(claim),
            Solved::Impossible(failed) => open.retain(|other| failed.contains(other)),
            Solved::Stopped => return Err(Stopped),
        }
    }
    needed.sort_unstable();
    Ok(needed)
}

/// Returns the claims of these numbers, in order.
fn pick<'a>(claims: &[Claim<'a>], numbers: &[u32]) -> Vec<Claim<'a>> {
    let all = claims.iter().zip(0..);
    all.filter(|(_, number)| numbers.binary_search(number).is_ok()).map(|(claim, _)| *claim).collect()
}

#[cfg(test)]
mod tests;
