//! The text of a motion with what its amendments would strike out of it and insert.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::MotionId;
use tauride_rules::motion::text::{Difference, Part, synopsis};

/// A part of a clause, as amendments would change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Marked {
    /// These words stay.
    Stays(String),
    /// An amendment would strike these words out.
    Struck(String),
    /// An amendment would insert these words.
    Inserted {
        /// The words.
        words: String,
        /// Which amendment.
        by: MotionId,
    },
}

/// Returns the text of a motion, clause by clause, with what its amendments would change; nothing where none would. An
/// amendment whose words another has changed is to be put anew, and is not among them.
pub fn marked(state: &State, id: MotionId) -> Vec<Vec<Marked>> {
    let Some(motion) = state.motion(id) else { return Vec::new() };
    let amendments = state.motions.amendments(id);
    let standing = amendments.filter_map(|(id, motion)| Some((id, motion.change.as_ref()?.now.as_ref()?)));
    let (ids, changes): (Vec<MotionId>, Vec<&Difference>) = standing.unzip();
    if changes.is_empty() {
        return Vec::new();
    }
    let (mut clauses, mut clause) = (Vec::new(), Vec::new());
    for part in synopsis(&motion.text, &changes) {
        match part {
            Part::Words { at, struck } => {
                let words = motion.text.get(at).unwrap_or_default();
                for (place, words) in words.split('\n').enumerate() {
                    if place > 0 {
                        clauses.push(core::mem::take(&mut clause));
                    }
                    if !words.is_empty() {
                        let is = if struck > 0 { Marked::Struck } else { Marked::Stays };
                        clause.push(is(words.to_owned()));
                    }
                }
            }
            Part::Inserted { by } => {
                if let (Some(by), Some(change)) = (ids.get(by), changes.get(by)) {
                    clause.push(Marked::Inserted { words: change.insert.to_string(), by: *by });
                }
            }
        }
    }
    clauses.push(clause);
    clauses
}
