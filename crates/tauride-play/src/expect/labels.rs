//! What is expected of labels.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::affiliation::state::Label;
use tauride_rules::ids::{BodyId, ElectionId, LabelId, MemberId};

use super::{how_many, number, seats};

/// Something that a page expects of a label.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Declares { member: MemberId, label: LabelId },
    Declaring { body: BodyId, count: u64, label: LabelId },
    Sympathising { body: BodyId, count: u64, label: LabelId },
    Members { label: LabelId, count: u64 },
    Sympathisers { label: LabelId, count: u64 },
    Fraction { label: LabelId, body: BodyId, count: u64 },
    List { label: LabelId, election: ElectionId, count: u64 },
    Merged { label: LabelId, into: LabelId },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    match expected {
        Expected::Declares { member, label } => declares(state, member, label),
        Expected::Declaring { body, count, label } => {
            number(how_many(declaring(state, body, label).filter(|sympathises| !sympathises)), count)
        }
        Expected::Sympathising { body, count, label } => {
            number(how_many(declaring(state, body, label).filter(|sympathises| *sympathises)), count)
        }
        Expected::Members { label, count } => number(of(state, label, |label| label.members), count),
        Expected::Sympathisers { label, count } => number(of(state, label, |label| label.sympathisers), count),
        Expected::Fraction { label, body, count } => {
            number(state.affiliations.fraction(body, label).members.into(), count)
        }
        Expected::List { label, election, count } => {
            number(how_many(state.affiliations.on_list(election, label)), count)
        }
        Expected::Merged { label, into } => merged(state, label, into),
    }
}

fn declares(state: &State, member: MemberId, label: LabelId) -> Option<String> {
    let own = state.affiliations.declared_by(member);
    let says = || own.map_or_else(|| "they declare none".to_string(), |own| format!("they declare {own}"));
    (own != Some(label)).then(says)
}

fn merged(state: &State, label: LabelId, into: LabelId) -> Option<String> {
    let merged = state.affiliations.get(label).and_then(|label| label.merged);
    merged.is_none_or(|(other, _)| other != into).then(|| "it was not".to_string())
}

fn of(state: &State, label: LabelId, count: fn(&Label) -> u32) -> u64 {
    state.affiliations.get(label).map_or(0, |label| count(label).into())
}

/// Of those who hold seats of a body and declare a label or sympathise with it: whether they only sympathise.
fn declaring(state: &State, body: BodyId, label: LabelId) -> impl Iterator<Item = bool> {
    let declared = seats(state, body).flatten().filter_map(|held| state.affiliations.of(held.member));
    declared.filter(move |declaration| declaration.label == label).map(|declaration| declaration.sympathises)
}
