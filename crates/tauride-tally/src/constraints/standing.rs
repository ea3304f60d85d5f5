//! Where the candidates of a count stand.

use alloc::vec;
use alloc::vec::Vec;

/// Where a candidate stands in a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Neither elected nor excluded.
    Continuing,
    /// Elected.
    Elected,
    /// Excluded or withdrawn.
    Out,
}

/// Returns where so many candidates stand before a count, given who may be elected.
pub(crate) fn at_first(candidates: usize, may_be_elected: &[usize]) -> Vec<Standing> {
    let mut standing = vec![Standing::Out; candidates];
    for candidate in may_be_elected {
        set(&mut standing, *candidate, Standing::Continuing);
    }
    standing
}

/// Lets a candidate stand elsewhere from now on.
pub(crate) fn set(standing: &mut [Standing], candidate: usize, to: Standing) {
    if let Some(place) = standing.get_mut(candidate) {
        *place = to;
    }
}
