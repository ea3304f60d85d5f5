//! What is expected of labels.

use tauride_rules::State;
use tauride_rules::affiliation::state::Label;
use tauride_rules::ids::{LabelId, MemberId};

pub(super) fn declares(state: &State, member: MemberId, label: LabelId) -> Option<String> {
    let own = state.affiliations.declared_by(member);
    let says = || own.map_or_else(|| "they declare none".to_string(), |own| format!("they declare {own}"));
    (own != Some(label)).then(says)
}

pub(super) fn members(state: &State, label: LabelId) -> u64 {
    of(state, label, |label| label.members)
}

pub(super) fn sympathisers(state: &State, label: LabelId) -> u64 {
    of(state, label, |label| label.sympathisers)
}

pub(super) fn merged(state: &State, label: LabelId, into: LabelId) -> Option<String> {
    let merged = state.affiliations.get(label).and_then(|label| label.merged);
    merged.is_none_or(|(other, _)| other != into).then(|| "it was not".to_string())
}

fn of(state: &State, label: LabelId, count: fn(&Label) -> u32) -> u64 {
    state.affiliations.get(label).map_or(0, |label| count(label).into())
}
