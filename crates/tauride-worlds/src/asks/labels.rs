//! Labels and fractions.

use tauride_rules::affiliation::AffiliationAct;
use tauride_rules::ids::{BodyId, LabelId};
use tauride_rules::{Act, Actor};

use super::Asked;
use crate::alphabet::Alphabet;

/// The names that are asked for: a label that has ended leaves its own free.
const NAMES: [&str; 2] = ["Green", "Red"];
/// How many labels there may be, lest a course founds nothing else.
const MOST: usize = 4;

pub(super) fn labels<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::LABEL) {
        return;
    }
    let labels: Vec<LabelId> = (0..asked.state.affiliations.len()).map(LabelId::at).collect();
    if labels.len() < MOST {
        founding(asked, &labels);
    }
    for label in labels.iter().copied() {
        asked.members_ask(|_| AffiliationAct::Declare { label }.into());
        for body in (0..asked.state.bodies.len()).map(BodyId::at) {
            asked.members_ask(|_| AffiliationAct::JoinFraction { label, body }.into());
        }
    }
    // Sympathy is declared as a label is: of one it is enough.
    if let Some(label) = labels.first().copied() {
        asked.members_ask(|_| AffiliationAct::Sympathise { label }.into());
    }
    asked.members_ask(|_| AffiliationAct::Renounce {}.into());
    for body in (0..asked.state.bodies.len()).map(BodyId::at) {
        asked.members_ask(|_| AffiliationAct::LeaveFraction { body }.into());
    }
}

fn founding<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, labels: &[LabelId]) {
    let first = labels.first().copied();
    let two = first.zip(labels.get(1).copied());
    let out_of = [Some(Vec::new()), first.map(|one| vec![one]), two.map(|(one, other)| vec![one, other])];
    for out_of in out_of.into_iter().flatten() {
        for name in NAMES {
            asked.members_ask(|_| AffiliationAct::FoundLabel { name: name.into(), out_of: out_of.clone() }.into());
        }
    }
}
