//! Rights beside recalls, elections and amendments: each sought by itself.

use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::terms::{BodyKind, ConvocationRule};

use super::Founded;
use super::answer::Answer;
use super::goal::Goal;
use super::{calling, moving, refusing, substituting};

/// Something else that a charter may let somebody do.
pub(super) enum Further<'g> {
    /// To refuse the credential of whoever is elected.
    Refuse((ConstituencyId, SeatId)),
    /// To let an alternate sit in one's place.
    Substitute((ConstituencyId, SeatId)),
    /// To move to another unit, and decide there.
    Move(moving::Moving<'g>),
    /// To call a body together.
    Call(ConvocationRule),
    /// To constitute a body of oneself and others.
    Constitute(Box<BodyKind>),
}

/// Returns what else is tried.
pub(super) fn wanted<'g>(founded: &Founded, goals: &'g [Goal]) -> Vec<Further<'g>> {
    let refused = refusing::wanted(founded).into_iter().map(Further::Refuse);
    let substituted = substituting::wanted(founded).into_iter().map(Further::Substitute);
    let moved = moving::wanted(founded, goals).into_iter().map(Further::Move);
    let called = calling::calls(founded).into_iter().map(Further::Call);
    let constituted = calling::by_themselves(founded).into_iter().map(|kind| Further::Constitute(Box::new(kind)));
    refused.chain(substituted).chain(moved).chain(called).chain(constituted).collect()
}

impl Further<'_> {
    /// Finds how few do it; nothing where nobody can.
    pub(super) fn find(&self, founded: &Founded) -> Option<Answer> {
        match self {
            Self::Refuse(place) => refusing::find(founded, *place),
            Self::Substitute(place) => substituting::find(founded, *place),
            Self::Move(moving) => moving::find(founded, *moving),
            Self::Call(rule) => calling::called(founded, rule),
            Self::Constitute(kind) => calling::constituted(founded, kind),
        }
    }
}
