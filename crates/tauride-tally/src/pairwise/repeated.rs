//! Several seats by the repeated winner: the winner is elected and struck out, and the same ballots are counted again.
//!
//! This is no proportional method: whoever has a majority behind them fills every seat.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Matrix, Rule, count_matrix};
use crate::sentence::{Names, Sentences};
use crate::standing::{refuse_groups_and_kept, standing};
use crate::{Contest, Counted, Uncountable};

/// One count in pairs for each seat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// How many were to be elected.
    pub seats: u32,
    /// The counts, one after the other.
    pub rounds: Vec<super::Sheet>,
    /// Who is elected, in the order of election. Fewer than the seats if the default option wins or too few stand.
    pub elected: Vec<usize>,
}

/// Fills the seats one by one. A seat that the default option wins stays empty, and so do those after it.
///
/// # Errors
///
/// As [`super::count`], without [`Uncountable::OneSeatOnly`].
pub fn count(contest: &Contest<'_>, rule: &Rule<'_>) -> Result<Counted<Sheet>, Uncountable> {
    let seats = contest.seats;
    let mut left = standing(contest)?;
    refuse_groups_and_kept(contest)?;
    // Ballots prefer whom they prefer, whoever is elected already: one matrix serves every seat.
    let matrix = Arc::new(Matrix::of(contest.ballots)?);
    let ballots = contest.ballots.total();
    let mut sheet = Sheet { seats, ..Sheet::default() };
    let default = rule.default.map(|default| default.candidate);
    for _ in 0..seats {
        if left.iter().all(|candidate| Some(*candidate) == default) {
            break;
        }
        let round = count_matrix(Arc::clone(&matrix), left.clone(), rule, contest.lots)?;
        let round = round.map(|sheet| super::Sheet { ballots, ..sheet });
        let elected = round.sheet().elected.first().copied();
        match round {
            Counted::Complete(round) => sheet.rounds.push(round),
            Counted::LotRequired { tie, so_far } => {
                sheet.rounds.push(so_far);
                return Ok(Counted::LotRequired { tie, so_far: sheet });
            }
        }
        let Some(winner) = elected.filter(|winner| Some(*winner) != default) else { break };
        sheet.elected.push(winner);
        left.retain(|candidate| *candidate != winner);
    }
    Ok(Counted::Complete(sheet))
}

impl Sentences for Sheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::new();
        for (round, number) in self.rounds.iter().zip(1_u32..) {
            told.push(format!("Seat {number} of {}", self.seats));
            told.extend(round.sentences(names));
        }
        told.push(format!("Elected: {}", names.list(&self.elected)));
        told
    }
}
