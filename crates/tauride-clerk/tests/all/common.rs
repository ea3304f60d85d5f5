//! A small federation: a unit of a few members, in which the founders set weights.

use tauride_clerk::{Founding, Request};
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor};

const CHARTER: &str = r#"
name = "Federation of Branches"
language = "en"

[founding]
article = "1"
lasts = "14 days"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
tests = ["employed"]
frozen_in_elections = false

[body.congress]
article = "3"
kind = "council"

[[body.congress.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[amend]
article = "5"
by = "congress"
majority = "more than 1/2 of votes"
"#;

/// Returns the founding of a federation with branches whose members are "employed".
pub(crate) fn founding() -> Founding {
    let charter = tauride_charter::check("branches.toml", CHARTER).unwrap().charter;
    Founding { origin: "example.org/branches".to_owned(), text: CHARTER.into(), charter: Box::new(charter) }
}

/// Returns the act that forms a branch.
pub(crate) fn form(name: &str) -> Request {
    Request::new(Actor::Founders, Act::Roll(RollAct::FormUnit { kind: "branch".into(), name: name.into() }))
}

/// Returns the act that enrols so many members in the first branch.
pub(crate) fn enrol(count: u32) -> Request {
    let attests = vec!["employed".into()];
    Request::new(Actor::Founders, Act::Roll(RollAct::Enrol { unit: UnitId(1), count, attests }))
}

/// Returns the act that sets the weight of a member of the first branch.
pub(crate) fn weigh(member: u32, weight: u32) -> Request {
    Request::new(Actor::Founders, Act::Roll(RollAct::SetWeight { unit: UnitId(1), member: MemberId(member), weight }))
}
