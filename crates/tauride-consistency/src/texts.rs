//! Texts that contradict each other.

use crate::claim::Claim;
use crate::follow::Followed;
use crate::implied::Implied;

/// Follows what was adopted.
///
/// # Errors
///
/// The places of one or two adopted claims that cannot hold together, ascending. It takes no more than two: a reading has
/// one premise, so that each side of the contradiction follows from one claim alone.
pub(crate) fn follow<'a>(claims: &[Claim<'_>], implied: &'a Implied) -> Result<Followed<'a>, Vec<usize>> {
    let mut followed = Followed::new(implied);
    for claim in claims.iter().filter(|claim| claim.adopted) {
        let Some(earlier) = followed.take(claim) else { continue };
        // The earlier one does not contradict itself, or it would have been found when it was taken in.
        let alone = Followed::new(implied).take(claim).is_some();
        return Err(if alone { vec![claim.place] } else { vec![earlier, claim.place] });
    }
    Ok(followed)
}
