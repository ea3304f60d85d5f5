//! Premises that were adopted, and a conclusion that was refused.

use std::collections::BTreeMap;

use crate::claim::Claim;
use crate::follow::Followed;
use crate::implied::Implied;
use crate::statement::Literal;

/// Returns the places of a rejection and of adopted claims from which all that it refused follows, ascending.
///
/// `followed` is what follows from all adopted claims, which do not contradict each other.
pub(crate) fn refused(claims: &[Claim<'_>], followed: &Followed<'_>, implied: &Implied) -> Option<Vec<usize>> {
    let follows = |claim: &&Claim<'_>| !claim.adopted && claim.says.iter().all(|literal| followed.holds(*literal));
    let refused = claims.iter().find(follows)?;
    let mut core = premises(claims, refused.says, followed, implied);
    core.push(refused.place);
    core.sort_unstable();
    Some(core)
}

/// Returns the places of adopted claims from which all of a conclusion follows, none of which can be left out.
///
/// The claims are gone through from the last to the first. One is kept if some part of the conclusion follows first from it,
/// and from none of those kept already. Nothing before it says that part, nor does anything kept after it: so it is needed.
fn premises(claims: &[Claim<'_>], conclusion: &[Literal], all: &Followed<'_>, implied: &Implied) -> Vec<usize> {
    let mut first: BTreeMap<usize, Vec<Literal>> = BTreeMap::new();
    for literal in conclusion {
        if let Some(place) = all.from(*literal) {
            first.entry(place).or_default().push(*literal);
        }
    }
    let mut kept = Followed::new(implied);
    let mut places = Vec::new();
    for claim in claims.iter().rev() {
        let parts = first.get(&claim.place);
        if parts.is_some_and(|parts| parts.iter().any(|literal| !kept.holds(*literal))) {
            kept.take(claim);
            places.push(claim.place);
        }
    }
    places
}
