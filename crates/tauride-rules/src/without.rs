//! The law without one of its articles, so that it can be shown that somebody would notice (feature `without`).
//!
//! Where an article decides, its clause asks whether the law keeps it. Outside the tests it always does, and the question
//! costs nothing.

use crate::state::State;

/// The articles that can be left out, one at a time. Those of a chapter that are not here say what a word means, or
/// follow from these.
#[cfg(feature = "without")]
pub const ARTICLES: &[&str] = &[
    "affiliation.7",
    "affiliation.8",
    "affiliation.12",
    "affiliation.13",
    "affiliation.14",
    "body.16",
    "charter.3",
    "charter.5",
    "charter.6",
    "charter.7",
    "charter.10",
    "division.10",
    "division.11",
    "division.12",
    "motion.9",
    "motion.25",
    "poll.3",
    "poll.15",
    "poll.16",
    "poll.17",
    "poll.18",
    "poll.19",
    "poll.20",
    "poll.21",
    "poll.22",
    "poll.25",
    "poll.32",
    "position.3",
    "position.10",
    "position.17",
    "recall.1",
    "recall.2",
    "recall.3",
    "recall.4",
    "recall.9",
    "recall.10",
    "recall.12",
    "recall.13",
    "recall.14",
    "resolution.2",
    "roll.1",
    "roll.4",
    "roll.8",
    "roll.9",
    "roll.10",
    "roll.11",
    "roll.13",
    "roll.17",
    "roll.18",
    "roll.19",
    "roll.22",
    "sitting.27",
    "votes.1",
    "votes.2",
    "votes.3",
    "votes.5",
    "votes.8",
    "votes.10",
    "votes.11",
    "votes.12",
    "votes.13",
];

impl State {
    /// Returns whether the law has an article.
    #[cfg(not(feature = "without"))]
    #[expect(clippy::unused_self, reason = "only the law of the tests lacks any, and the state says which")]
    pub(crate) const fn keeps(&self, _article: &'static str) -> bool {
        true
    }

    /// Returns whether the law has an article.
    #[cfg(feature = "without")]
    pub(crate) fn keeps(&self, article: &'static str) -> bool {
        self.without != Some(article)
    }
}
