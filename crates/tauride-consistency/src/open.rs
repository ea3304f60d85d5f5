//! What is left to puzzle over, once what was adopted has been followed.

use std::collections::BTreeSet;

use crate::claim::Claim;
use crate::follow::Followed;

/// Returns the rejections that what was adopted does not confirm already, and the adopted claims that bear on them, in
/// order. They can all hold if and only if all claims can.
///
/// - A rejection of which some part is denied by what was adopted holds with it, and needs nothing.
/// - Of what was adopted, only what follows for the matters of the other rejections counts, and for each of that it is enough
///   to have the first claim from which it follows. What is said of other matters bends to it: a reading of a matter that
///   is left open can always be denied, and what it reads affirmed where it must be.
pub(crate) fn open<'a>(claims: &[Claim<'a>], followed: &Followed<'_>) -> Vec<Claim<'a>> {
    let confirmed = |claim: &Claim<'_>| claim.says.iter().any(|literal| followed.holds(!*literal));
    let mut places = BTreeSet::new();
    for claim in claims.iter().filter(|claim| !claim.adopted && !confirmed(claim)) {
        places.insert(claim.place);
        // Nothing denies them, or the rejection would be confirmed.
        places.extend(claim.says.iter().filter_map(|literal| followed.from(*literal)));
    }
    claims.iter().filter(|claim| places.contains(&claim.place)).copied().collect()
}
