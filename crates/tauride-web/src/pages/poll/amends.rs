//! What a charter that is proposed says otherwise than the one in force.

use std::sync::Arc;

use tauride_charter::Sentence;
use tauride_rules::ids::PollId;
use tauride_rules::terms::Charter;

use crate::look::Look;

/// The charter in force, and the one that is proposed.
pub(super) struct Proposal {
    earlier: Arc<Charter>,
    later: Arc<Charter>,
}

/// An article that would change.
pub(super) struct Row {
    pub(super) article: String,
    pub(super) heading: String,
    /// Each sentence with what becomes of it: "kept", "gone" or "new".
    pub(super) sentences: Vec<(&'static str, String)>,
}

/// Returns the charter on which a poll is open, beside the one in force.
pub(super) fn proposal(look: Look<'_>, id: PollId) -> Option<Proposal> {
    let later = Arc::clone(look.state.proposed(id)?);
    Some(Proposal { earlier: look.state.charter.clone()?, later })
}

impl Proposal {
    /// Compares the two, which takes its time and is done outside the lock.
    pub(super) fn changes(&self) -> Vec<Row> {
        let changes = tauride_charter::changes(&self.earlier, &self.later).into_iter();
        let told = |sentence| match sentence {
            Sentence::Kept(text) => ("kept", text),
            Sentence::Removed(text) => ("gone", text),
            Sentence::Added(text) => ("new", text),
        };
        let rows = changes.map(|change| Row {
            article: change.article.to_string(),
            heading: change.heading,
            sentences: change.sentences.into_iter().map(told).collect(),
        });
        rows.collect()
    }
}
