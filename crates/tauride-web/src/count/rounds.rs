//! Rounds of a count, each as bars with the sentences below.

use askama::Template;
use tauride_tally::sentence::{Names, Sentences};

use super::{filled, told};
use crate::bits::Picture;

/// A round.
pub(super) struct Round {
    pub(super) title: String,
    /// What the bars count.
    pub(super) note: String,
    pub(super) picture: Picture,
}

#[derive(Template)]
#[template(path = "count/rounds.html")]
struct Rounds {
    rounds: Vec<Round>,
    sentences: Vec<String>,
}

/// Shows rounds, and every step of a sheet in sentences.
pub(super) fn view(rounds: Vec<Round>, sheet: &impl Sentences, names: Names<'_>) -> String {
    filled(&Rounds { rounds, sentences: told::all(&sheet.sentences(names)) })
}
