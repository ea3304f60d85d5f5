//! Counting in pairs: every candidate is compared with every other, over all ballots.
//!
//! Whoever is preferred to another by more ballots than the other way round defeats the other. Where somebody defeats
//! everybody else, that is who is elected. Where defeats go round in a circle, the methods differ in which of them they
//! pass over: [`Method::Schulze`] looks for the strongest paths along defeats, [`Method::RankedPairs`] locks defeats in,
//! the strongest first. Both count by winning votes ([`Strength`]), and both elect from the [`smith_set`].
//!
//! A [`DefaultOption`] drops whoever is not wanted enough before anybody is compared, as the Debian project does. Seats
//! are filled one by one: [`count`] fills one, [`repeated`] several by counting again without those who are elected.

mod default_option;
mod matrix;
mod order;
mod paths;
mod ranked_pairs;
pub mod repeated;
mod sheet;
mod words;

use alloc::sync::Arc;
use alloc::vec::Vec;

pub use default_option::{Admission, DefaultOption, Majority, debian_quorum};
pub use matrix::{CANDIDATES_MAX, Matrix, smith_set};
pub use paths::{Paths, Strength};
pub use sheet::{Fate, Lock, Sheet, Working};

use crate::lots::Lots;
use crate::standing::{refuse_groups_and_kept, standing};
use crate::{Contest, Counted, LotFor, Tie, Uncountable};

/// How circles of defeats are resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Whoever has at least as strong a path to every other candidate as comes back is elected (Schulze 2011; Debian
    /// constitution A.5, paragraphs 4 to 8, says it as dropping the weakest defeats, which comes to the same).
    Schulze,
    /// Defeats are locked in, the strongest first, unless they close a circle (Tideman 1987).
    RankedPairs,
}

/// What a count in pairs is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule<'a> {
    /// The method.
    pub method: Method,
    /// The default option, if there is one.
    pub default: Option<DefaultOption<'a>>,
}

impl Rule<'_> {
    /// A method without a default option.
    pub const fn plain(method: Method) -> Self {
        Self { method, default: None }
    }
}

/// Counts a contest for one seat, or a question with several answers.
///
/// # Errors
///
/// [`Uncountable::NoSeats`], [`Uncountable::OneSeatOnly`], [`Uncountable::NobodyKept`], [`Uncountable::NoGroups`],
/// [`Uncountable::TooManyCandidates`]; [`Uncountable::NoSuchCandidate`] for a default option that does not stand.
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::pairwise::{Method, Rule, count};
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1, 2], 4), (&[1, 2, 0], 3), (&[2, 1, 0], 2)])?;
/// let counted = count(&Contest::new(&ballots, 1), &Rule::plain(Method::Schulze))?;
/// assert_eq!(counted.sheet().elected, [1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(contest: &Contest<'_>, rule: &Rule<'_>) -> Result<Counted<Sheet>, Uncountable> {
    let standing = standing(contest)?;
    refuse_groups_and_kept(contest)?;
    if contest.seats > 1 {
        return Err(Uncountable::OneSeatOnly { seats: contest.seats });
    }
    let matrix = Matrix::of(contest.ballots)?;
    count_matrix(matrix, standing, rule, contest.lots)
        .map(|counted| counted.map(|sheet| Sheet { ballots: contest.ballots.total(), ..sheet }))
}

/// Counts a tally of pairs, as it is published, for one seat. The sheet's number of ballots is 0: a tally does not say.
///
/// # Errors
///
/// [`Uncountable::NoSuchCandidate`] for somebody among those who stand, or a default option, who is not in the tally.
pub fn count_matrix(
    matrix: impl Into<Arc<Matrix>>,
    mut standing: Vec<usize>,
    rule: &Rule<'_>,
    lots: &Lots,
) -> Result<Counted<Sheet>, Uncountable> {
    let matrix = matrix.into();
    standing.sort_unstable();
    standing.dedup();
    let unknown = standing.iter().copied().find(|candidate| *candidate >= matrix.candidates());
    let default = rule.default.as_ref();
    let absent = default.map(|default| default.candidate).filter(|candidate| !standing.contains(candidate));
    if let Some(candidate) = unknown.or(absent) {
        return Err(Uncountable::NoSuchCandidate { candidate });
    }
    let admissions = default.map(|default| default_option::admissions(&matrix, &standing, default)).unwrap_or_default();
    let dropped = |candidate: &usize| admissions.iter().any(|each| each.candidate == *candidate && !each.stays());
    let compared: Vec<usize> = standing.iter().copied().filter(|candidate| !dropped(candidate)).collect();
    let smith = smith_set(&matrix, &compared);
    let (working, ranking, locking) = match rule.method {
        Method::Schulze => {
            // A.5, paragraphs 4 to 7.
            let paths = Paths::find(&matrix, &compared);
            let ranking = order::rows(&compared, |one, other| paths.is_better(one, other));
            (Working::Schulze(paths), ranking, Vec::new())
        }
        Method::RankedPairs => {
            let locked = ranked_pairs::lock(&matrix, &compared, lots);
            let ranking = order::rows(&compared, |one, other| locked.order.is_above(one, other));
            (Working::RankedPairs(locked.locks), ranking, locked.tied)
        }
    };
    let default = default.map(|default| default.candidate);
    let (lot, elected) = (Vec::new(), Vec::new());
    let sheet =
        Sheet { ballots: 0, standing, matrix, default, admissions, compared, smith, working, ranking, lot, elected };
    Ok(if locking.is_empty() { elect(sheet, lots) } else { tied(sheet, locking, LotFor::Locking) })
}

/// Elects from the first row. Between several the lot decides (A.5, paragraph 8: the elector with the casting vote,
/// whose order is recorded in its place).
fn elect(mut sheet: Sheet, lots: &Lots) -> Counted<Sheet> {
    let first = sheet.ranking.first().cloned().unwrap_or_default();
    if first.len() > 1 {
        let Some(lot) = lots.order(&first) else { return tied(sheet, first, LotFor::Election) };
        sheet.lot = lot;
    }
    let favoured = if sheet.lot.is_empty() { &first } else { &sheet.lot };
    sheet.elected = favoured.first().copied().into_iter().collect();
    Counted::Complete(sheet)
}

fn tied(so_far: Sheet, among: Vec<usize>, lot_for: LotFor) -> Counted<Sheet> {
    Counted::LotRequired { tie: Tie { among, places: 1, lot_for }, so_far }
}
