//! A plain count in sentences.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Method, Round, Ruling, Sheet, Unranked};
use crate::decimal::Decimal;
use crate::sentence::{Names, Sentences, counted};

impl Sentences for Sheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::from([self.rule()]);
        for (number, round) in self.rounds.iter().enumerate() {
            if self.method == Method::TwoRound {
                told.push(if number == 0 { "First round".to_string() } else { "Second round".to_string() });
            }
            told.extend(self.round(round, names));
        }
        let second = self.second_round();
        if !second.is_empty() {
            told.push(format!("A second round is held between {}", names.list(&second)));
        }
        told
    }
}

impl Sheet {
    /// What a ballot says by the method.
    fn rule(&self) -> String {
        match self.method {
            Method::Plurality | Method::TwoRound => "A ballot counts for the first whom it names".to_string(),
            Method::Block => {
                format!("A ballot counts once for each of up to {}, as many as there are seats", self.seats)
            }
            Method::Limited { votes } => {
                format!("A ballot counts once for each of up to {votes}, for {} seats", self.seats)
            }
            Method::Approval => "A ballot counts once for each whom it names".to_string(),
            Method::Borda(unranked) => format!("A ballot gives points for places; {}", unranked.rule()),
            Method::Score => "A ballot gives each candidate points; no points are none".to_string(),
            Method::Cumulative => "A ballot shares out its points".to_string(),
        }
    }

    fn votes(&self, units: u128) -> String {
        Decimal::of(units, self.decimals).to_string()
    }

    /// "7 votes", "1 vote", "12.5 points".
    fn counted(&self, units: u128) -> String {
        let one = units == crate::decimal::scale(self.decimals);
        let word = match self.method {
            Method::Borda(_) | Method::Score | Method::Cumulative => "point",
            Method::Plurality | Method::TwoRound | Method::Block | Method::Limited { .. } | Method::Approval => "vote",
        };
        format!("{} {word}{}", self.votes(units), if one { "" } else { "s" })
    }

    fn round(&self, round: &Round, names: Names<'_>) -> Vec<String> {
        let order = round.in_order();
        let votes: Vec<String> =
            order.iter().map(|(candidate, votes)| format!("{} {}", names.of(*candidate), self.votes(*votes))).collect();
        let mut told = Vec::from([format!("{}: {}", ballots(round), votes.join(", "))]);
        if let Some(needed) = round.needed {
            told.push(format!("{} are needed in this round", self.counted(needed)));
        }
        let of = |candidate: usize| round.votes.get(candidate).copied().unwrap_or(0);
        let mut open = self.seats;
        for ruling in &round.rulings {
            told.push(match ruling {
                Ruling::Elected { candidate } => {
                    open = open.saturating_sub(1);
                    format!("{} is elected with {}", names.of(*candidate), self.counted(of(*candidate)))
                }
                Ruling::Majority { candidate } => {
                    format!("{} has {} and is elected", names.of(*candidate), self.counted(of(*candidate)))
                }
                Ruling::SecondRound { candidate } => {
                    let votes = self.counted(of(*candidate));
                    format!("{} goes on to the second round with {votes}", names.of(*candidate))
                }
                Ruling::Doomed { candidate } => format!(
                    "{} cannot be elected: a group has all that it may have, or others need the seats",
                    names.of(*candidate)
                ),
                Ruling::Lot { order } => {
                    let votes = self.counted(order.first().map_or(0, |first| of(*first)));
                    format!("Of those with {votes} the lot decides: {}", names.list(order))
                }
                Ruling::NobodyElseWanted => {
                    let stay = if open == 1 { "stays" } else { "stay" };
                    format!("Nobody else has a vote: {} {stay} empty", counted(open, "seat"))
                }
            });
        }
        told
    }
}

fn ballots(round: &Round) -> String {
    let are = if round.valid == 1 { "is" } else { "are" };
    let valid = format!("{} {are} valid", counted(round.valid, "ballot"));
    match round.spoilt {
        0 => valid,
        1 => format!("{valid}, and 1 chooses more than it may"),
        spoilt => format!("{valid}, and {spoilt} choose more than they may"),
    }
}

impl Unranked {
    fn rule(self) -> &'static str {
        match self {
            Self::Equal => "those whom it does not rank share the places that are left",
            Self::Nothing => "those whom it does not rank get none",
            Self::Modified => "its last place gets 1, and those whom it does not rank get none",
        }
    }
}
