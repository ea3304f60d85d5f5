//! A federation in which a kind of body has not been formed yet.

use std::collections::BTreeSet;

use tauride_rules::charter::CharterAct;
use tauride_rules::terms::{From, Text};
use tauride_rules::{Act, State};

use super::{Builder, Founded, SENDERS};

impl Founded {
    /// Founds another of the same size: with units that may send to a body of a kind, their meetings seated, and no such body.
    pub(in crate::prove) fn uncalled(&self, kind: &Text) -> Option<Self> {
        let charter = self.state.charter.clone()?;
        let mut builder = Builder::begin(&self.text, &charter, (&self.begins(), self.size, self.part)).ok()?;
        let (_, kind) = charter.body_kind(kind)?;
        let units: BTreeSet<&Text> = kind
            .seats
            .iter()
            .filter_map(|rule| match &rule.from {
                From::Unit(unit) => Some(unit),
                From::Body(_) | From::Itself => None,
            })
            .collect();
        for unit in units {
            for _ in 0..SENDERS {
                builder.unit(unit)?;
            }
        }
        builder.fill();
        builder.founders(&Act::Charter(CharterAct::EndFounding {}));
        builder.rest();
        Some(builder.done(&self.text))
    }

    /// The law under which it was founded, before anything happened.
    #[cfg_attr(not(feature = "without"), expect(clippy::unused_self, reason = "the law is the same for all"))]
    fn begins(&self) -> State {
        #[cfg_attr(not(feature = "without"), expect(unused_mut, reason = "nothing is left out"))]
        let mut begins = State::new();
        #[cfg(feature = "without")]
        {
            begins.without = self.state.without;
        }
        begins
    }
}
