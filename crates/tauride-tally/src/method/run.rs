//! The road from a method to the module that counts by it.

use super::{AnySheet, Method, Settings, lists};
use crate::committee::{self, Completion};
use crate::list::List;
use crate::plain::two_round::{self, MajorityOf};
use crate::transferable::{ers97, irv, meek, scottish, wigm};
use crate::{Contest, Counted, Uncountable, pairwise, plain, points, transferable};

/// Counts a contest by a method.
///
/// What a ballot says is read as the method needs it: plurality looks at the first preference of a ranking, approval at
/// everybody who is named.
///
/// # Errors
///
/// [`Uncountable`], as each method says; [`Uncountable::NotByRanking`] for methods whose ballots give points: those are
/// counted by [`count_points`].
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::method::{Method, count};
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 3), (&[1, 2], 4)])?;
/// let plurality = count(Method::Plurality, &Contest::new(&ballots, 1))?;
/// let approval = count(Method::Approval, &Contest::new(&ballots, 1))?;
/// assert_eq!(plurality.sheet().elected(), [0]);
/// assert_eq!(approval.sheet().elected(), [1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(method: Method, contest: &Contest<'_>) -> Result<Counted<AnySheet>, Uncountable> {
    count_with(method, contest, &Settings::default())
}

/// Counts a contest by a method, with what a charter may set about it.
///
/// # Errors
///
/// As [`count`].
pub fn count_with(
    method: Method,
    contest: &Contest<'_>,
    settings: &Settings,
) -> Result<Counted<AnySheet>, Uncountable> {
    use plain::{Method as Plain, Unranked};
    match method {
        Method::Plurality => plain::count(contest, Plain::Plurality).map(added),
        Method::Block => plain::count(contest, Plain::Block).map(added),
        Method::Limited => plain::count(contest, Plain::Limited { votes: settings.limit(contest.seats) }).map(added),
        Method::TwoRound => two_round::count(contest, MajorityOf::Valid, None).map(added),
        Method::Approval => plain::count(contest, Plain::Approval).map(added),
        Method::Spav => together(contest, committee::Method::SequentialApproval),
        Method::Phragmen => together(contest, committee::Method::Phragmen),
        Method::EqualShares => together(contest, committee::Method::EqualShares(Completion::Phragmen)),
        Method::EqualSharesByApproval => together(contest, committee::Method::EqualShares(Completion::Approval)),
        Method::EqualSharesAlone => together(contest, committee::Method::EqualShares(Completion::None)),
        Method::Score | Method::Cumulative => Err(Uncountable::NotByRanking),
        Method::Borda => plain::count(contest, Plain::Borda(Unranked::Equal)).map(added),
        Method::BordaTruncated => plain::count(contest, Plain::Borda(Unranked::Nothing)).map(added),
        Method::ModifiedBorda => plain::count(contest, Plain::Borda(Unranked::Modified)).map(added),
        Method::ScottishStv => scottish::count(contest).map(moved),
        Method::Ers97 => ers97::count(contest).map(moved),
        Method::Wigm => {
            let decimals = settings.decimals.unwrap_or(wigm::Options::SCOTTISH.decimals);
            wigm::count(contest, wigm::Options { decimals, ..wigm::Options::SCOTTISH }).map(moved)
        }
        Method::PortlandStv => wigm::count(contest, wigm::Options::PORTLAND).map(moved),
        Method::Meek => meek::count(contest, &meek::Settings::NEW_ZEALAND).map(moved),
        Method::MeekParametric => meek::count(contest, &meek::Settings::PARAMETRIC).map(moved),
        Method::Irv => irv::count(contest, irv::Options::PLAIN).map(moved),
        Method::IrvBatch => irv::count(contest, irv::Options { batch: true, ..irv::Options::PLAIN }).map(moved),
        Method::MinneapolisIrv => irv::count(contest, irv::Options::MINNEAPOLIS).map(moved),
        Method::Schulze => in_pairs(contest, pairwise::Method::Schulze, settings),
        Method::RankedPairs => in_pairs(contest, pairwise::Method::RankedPairs, settings),
        Method::DHondt
        | Method::SainteLague
        | Method::ModifiedSainteLague
        | Method::Imperiali
        | Method::Adams
        | Method::HuntingtonHill
        | Method::Hare
        | Method::Droop
        | Method::HagenbachBischoff
        | Method::HagenbachBischoffRounded
        | Method::ImperialiQuota
        | Method::ImperialiQuotaRounded
        | Method::Penrose => count_lists(method, &lists::lists(contest)?, contest, settings),
    }
}

/// Counts ballots that give points: score or cumulative voting, as their bounds say.
///
/// # Errors
///
/// As [`points::count`].
pub fn count_points(contest: &points::Contest<'_>) -> Result<Counted<AnySheet>, Uncountable> {
    points::count(contest).map(added)
}

/// Counts lists that are known by their votes, with what a table says of each: how many candidates, joined with whom. Of
/// the contest only the seats, the withdrawn and the lots are asked for.
///
/// # Errors
///
/// As [`list::count`](crate::list::count); [`Uncountable::NotByLists`] for a method that counts candidates.
pub fn count_lists(
    method: Method,
    lists: &[List],
    contest: &Contest<'_>,
    settings: &Settings,
) -> Result<Counted<AnySheet>, Uncountable> {
    let method = lists::apportionment(method, settings).ok_or(Uncountable::NotByLists)?;
    lists::count(method, lists, contest, settings).map(|counted| counted.map(AnySheet::List))
}

/// One seat is a count in pairs; several are one after the other.
fn in_pairs(
    contest: &Contest<'_>,
    method: pairwise::Method,
    settings: &Settings,
) -> Result<Counted<AnySheet>, Uncountable> {
    let rule = pairwise::Rule { method, default: settings.default_option() };
    if contest.seats > 1 {
        return pairwise::repeated::count(contest, &rule).map(|counted| counted.map(AnySheet::Repeated));
    }
    pairwise::count(contest, &rule).map(|counted| counted.map(AnySheet::Pairwise))
}

/// Elects a committee that is to be in proportion to the approvals.
fn together(contest: &Contest<'_>, method: committee::Method) -> Result<Counted<AnySheet>, Uncountable> {
    committee::count(contest, method).map(|counted| counted.map(AnySheet::Committee))
}

fn added(counted: Counted<plain::Sheet>) -> Counted<AnySheet> {
    counted.map(AnySheet::Plain)
}

fn moved(counted: Counted<transferable::Sheet>) -> Counted<AnySheet> {
    counted.map(AnySheet::Transferable)
}
