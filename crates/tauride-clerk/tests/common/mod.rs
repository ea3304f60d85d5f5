//! A small federation: a unit of a few members, in which the founders set weights.

use tauride_clerk::{Founding, Request};
use tauride_rules::{
    Act, Actor,
    charter::{AmendRule, Charter, Founding as FoundingRule, MajorityOf, PollRule, UnitKind},
    ids::{MemberId, UnitId},
    instant::Span,
    share::Share,
};

/// How long the founders have their powers.
pub(crate) const FOUNDING: Span = Span::days(14);

/// Returns the founding of a federation with branches whose members are "employed".
pub(crate) fn founding() -> Founding {
    let poll = PollRule {
        article: "4".into(),
        majority: Share::more_than(1, 2),
        of: MajorityOf::Votes,
        turnout: None,
        lasts: None,
    };
    let branch = UnitKind {
        name: "branch".into(),
        article: "2".into(),
        reason: "".into(),
        one_each: true,
        tests: vec!["employed".into()],
        registrar: None,
        open: false,
        frozen_in_elections: false,
    };
    let charter = Charter {
        name: "Federation of Branches".into(),
        language: "en".into(),
        founding: FoundingRule { article: "1".into(), lasts: Some(FOUNDING) },
        units: vec![branch],
        bodies: vec![],
        convocations: vec![],
        amend: AmendRule {
            article: "5".into(),
            by: "congress".into(),
            poll,
            entrenched: vec![],
            entrenched_poll: None,
        },
    };
    Founding {
        origin: "example.org/branches".to_owned(),
        text: "The federation has branches.".into(),
        charter: Box::new(charter),
    }
}

/// Returns the act that forms a branch.
pub(crate) fn form(name: &str) -> Request {
    Request::new(Actor::Founders, Act::FormUnit { kind: "branch".into(), name: name.into() })
}

/// Returns the act that enrols so many members in the first branch.
pub(crate) fn enrol(count: u32) -> Request {
    let attests = vec!["employed".into()];
    Request::new(Actor::Founders, Act::Enrol { unit: UnitId(1), count, attests })
}

/// Returns the act that sets the weight of a member of the first branch.
pub(crate) fn weigh(member: u32, weight: u32) -> Request {
    Request::new(Actor::Founders, Act::SetWeight { unit: UnitId(1), member: MemberId(member), weight })
}
