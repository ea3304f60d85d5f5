//! Two rounds: whoever has a majority in the first is elected; otherwise the first two stand again.

use alloc::vec::Vec;

use super::adding::choices;
use super::{Added, Field, Method, Round, Ruling, Sheet};
use crate::ballots::Ballots;
use crate::standing::{refuse_groups_and_kept, standing};
use crate::{Contest, Counted, LotFor, Tie, Uncountable};

/// More than half of what elects in the first round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MajorityOf {
    /// The valid votes of the round.
    Valid,
    /// The electors, of whom there are so many, whether they vote or not.
    Electors(u128),
}

/// Counts the first round, and the second if its ballots are given.
///
/// The second round is between the two with the most votes in the first. Who of several with equally many is second is
/// drawn by lot. Its ballots name the same candidates by the same places; those of the first round again count for
/// whomever of the two they rank higher. The most votes win it; nobody is elected without a vote. Without ballots for it
/// the sheet ends with who goes on ([`Sheet::second_round`]), and nobody is elected.
///
/// # Errors
///
/// As [`Contest::check`]; [`Uncountable::OneSeatOnly`], [`Uncountable::NoGroups`], [`Uncountable::NobodyKept`];
/// [`Uncountable::OtherCandidates`] if the ballots of the second round are over other candidates.
pub fn count(
    contest: &Contest<'_>,
    majority: MajorityOf,
    second: Option<&Ballots>,
) -> Result<Counted<Sheet>, Uncountable> {
    let standing = standing(contest)?;
    refuse_groups_and_kept(contest)?;
    if contest.seats > 1 {
        return Err(Uncountable::OneSeatOnly { seats: contest.seats });
    }
    if let Some(ballots) = second.filter(|ballots| ballots.candidates() != contest.ballots.candidates()) {
        return Err(Uncountable::OtherCandidates {
            candidates: ballots.candidates(),
            first: contest.ballots.candidates(),
        });
    }
    let (round, tie) = first_round(contest, standing, majority);
    let elected = round.rulings.iter().find_map(|ruling| match ruling {
        Ruling::Majority { candidate } => Some(*candidate),
        Ruling::Elected { .. }
        | Ruling::SecondRound { .. }
        | Ruling::Doomed { .. }
        | Ruling::Lot { .. }
        | Ruling::NobodyElseWanted => None,
    });
    let both = round.going_on();
    let sheet = Sheet {
        method: Method::TwoRound,
        seats: 1,
        decimals: 0,
        rounds: Vec::from([round]),
        elected: elected.into_iter().collect(),
    };
    if let Some(tie) = tie {
        return Ok(Counted::LotRequired { tie, so_far: sheet });
    }
    match second.filter(|_| !both.is_empty()) {
        Some(ballots) => second_round(&Contest { ballots, ..*contest }, both, sheet),
        None => Ok(Counted::Complete(sheet)),
    }
}

fn first_round(contest: &Contest<'_>, standing: Vec<usize>, majority: MajorityOf) -> (Round, Option<Tie>) {
    let Added { votes, valid, spoilt } = choices(contest, &standing, 1);
    let whole = match majority {
        MajorityOf::Valid => valid,
        MajorityOf::Electors(electors) => electors,
    };
    let needed = (whole / 2).saturating_add(1);
    let mut round = Round { standing, votes, valid, spoilt, needed: Some(needed), rulings: Vec::new() };
    let order = round.in_order();
    let mut going: Vec<usize> = Vec::new();
    for equal in order.chunk_by(|one, other| one.1 == other.1) {
        let (candidates, votes): (Vec<usize>, u128) =
            (equal.iter().map(|(candidate, _)| *candidate).collect(), equal.first().map_or(0, |(_, votes)| *votes));
        if votes == 0 || going.len() >= 2 {
            break;
        }
        if let ([only], true) = (candidates.as_slice(), votes >= needed) {
            round.rulings.push(Ruling::Majority { candidate: *only });
            return (round, None);
        }
        let open = 2_usize.saturating_sub(going.len());
        if candidates.len() <= open {
            going.extend(candidates);
            continue;
        }
        let Some(lot) = contest.lots.order_of_staying(&candidates) else {
            let places = u32::try_from(open).unwrap_or(2);
            note(&mut round, &going);
            return (round, Some(Tie { among: candidates, places, lot_for: LotFor::Staying }));
        };
        round.rulings.push(Ruling::Lot { order: lot.clone() });
        going.extend(lot.iter().take(open));
    }
    note(&mut round, &going);
    if going.is_empty() {
        round.rulings.push(Ruling::NobodyElseWanted);
    }
    (round, None)
}

fn note(round: &mut Round, going: &[usize]) {
    round.rulings.extend(going.iter().map(|candidate| Ruling::SecondRound { candidate: *candidate }));
}

fn second_round(contest: &Contest<'_>, both: Vec<usize>, mut sheet: Sheet) -> Result<Counted<Sheet>, Uncountable> {
    let mut standing = both;
    standing.sort_unstable();
    let Added { votes, valid, spoilt } = choices(contest, &standing, 1);
    let field = Field { candidates: contest.ballots.candidates(), seats: 1, lots: contest.lots, guard: None };
    let chosen = field.choose(&standing, &votes)?;
    sheet.elected = chosen.elected;
    sheet.rounds.push(Round { standing, votes, valid, spoilt, needed: None, rulings: chosen.rulings });
    Ok(match chosen.tie {
        None => Counted::Complete(sheet),
        Some(tie) => Counted::LotRequired { tie, so_far: sheet },
    })
}

impl Round {
    /// Returns those who stand with their votes, the most first, and equal ones ascending.
    pub(super) fn in_order(&self) -> Vec<(usize, u128)> {
        let of = |candidate: &usize| (*candidate, self.votes.get(*candidate).copied().unwrap_or(0));
        let mut order: Vec<(usize, u128)> = self.standing.iter().map(of).collect();
        order.sort_by_key(|(_, votes)| core::cmp::Reverse(*votes));
        order
    }
}
