//! A proportional committee from approvals: what was compared for every seat.

use tauride_tally::committee::{Round, Sheet, Step};
use tauride_tally::exact::Quotient;
use tauride_tally::sentence::Names;

use super::rounds;
use tauride_tell::{Language, Telling};

use crate::draw::{Bar, bars};

/// So many candidates of a round are drawn; the sentences have all of them.
const DRAWN_MAX: usize = 12;
/// A figure of more letters is written in decimals.
const FIGURE_MAX: usize = 10;

/// Shows the figures of every round, the first first; who is elected is marked.
pub(super) fn view(sheet: &Sheet, names: Names<'_>) -> String {
    let rounds = sheet.rounds.iter().zip(1..).map(|(round, number)| {
        let drawn: Vec<Bar> = round
            .figures
            .iter()
            .take(DRAWN_MAX)
            .map(|(candidate, value)| bar(round, *candidate, value, names))
            .collect();
        rounds::Round {
            title: format!("Seat {number}"),
            note: note(round),
            picture: bars(&drawn, Telling::new(Language::ENGLISH)),
        }
    });
    rounds::view(rounds.collect(), sheet, names)
}

fn note(round: &Round) -> String {
    let what = match round.step {
        Step::Weights => "What the ballots of each candidate count; the most wins.",
        Step::Loads => "What each ballot of a candidate would bear; the least wins.",
        Step::Prices => "What each ballot of a candidate would pay; the least wins.",
        Step::Approvals => "The approvals of each candidate; the most win.",
    };
    match round.figures.len().checked_sub(DRAWN_MAX).filter(|left| *left > 0) {
        None => what.to_owned(),
        Some(left) => {
            let left = tauride_tell::count(u64::try_from(left).unwrap_or(u64::MAX), "candidate");
            format!("{what} {left} further behind are left out here.")
        }
    }
}

fn bar(round: &Round, candidate: usize, value: &Quotient, names: Names<'_>) -> Bar {
    let elected = round.elected == Some(candidate);
    let (class, mark, said) = if elected { ("for", "✓", ", elected") } else { ("none", "", "") };
    Bar {
        text: format!("{}{said}", names.of(candidate)),
        class: class.to_owned(),
        mark: mark.to_owned(),
        count: length(value),
        figure: Some(figure(value)),
    }
}

/// Writes a figure exactly if that is short. The sentences have the others exactly too, as far as they can be told.
fn figure(value: &Quotient) -> String {
    let told = value.told();
    if told.chars().count() > FIGURE_MAX { format!("{value:.9}") } else { told }
}

/// Returns how long the bar of a figure is, in units of its twelfth decimal.
fn length(value: &Quotient) -> u64 {
    let digits: String = format!("{value:.12}").chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(u64::MAX)
}
