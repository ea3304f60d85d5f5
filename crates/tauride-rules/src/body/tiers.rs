//! Which body stands over which, and what belongs to one.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId};
use crate::ground::text::Text;
use crate::state::State;
use crate::terms::Nature;
use crate::votes::electors;

/// Returns the body of a kind that stands over another: of those that fill its seats the only one of the kind; or the one to
/// which the rights of the kind belong (body.18). Where several of the kind send to it, none of them alone does.
pub fn over(state: &State, id: BodyId, kind: &Text) -> Option<BodyId> {
    let (kind, _) = state.charter.as_ref()?.body_kind(kind)?;
    let lasts = |id: &BodyId| state.body(*id).is_some_and(|body| body.kind == kind && !body.ended);
    let mut sending = state.body(id)?.senders.iter().filter_map(|sender| match sender {
        Sender::Body(body) => Some(*body).filter(lasts),
        Sender::Unit(_) => None,
    });
    match (sending.next(), sending.next()) {
        (Some(only), None) => Some(only),
        (Some(_), Some(_)) => None,
        (None, _) => state.first_of_kind(kind).filter(|first| *first != id),
    }
}

/// Returns whether a body sends to a sender, however many tiers lie between, or is the same.
pub(crate) fn is_below(state: &State, body: BodyId, of: Sender) -> bool {
    electors::below(state, of).bodies.contains(&body)
}

/// Returns the constituencies that the electors of a body are: of an assembly those of its unit.
pub(crate) fn sends_to(state: &State, body: BodyId) -> impl Iterator<Item = &ConstituencyId> {
    let unit = electors::unit_of(state, Sender::Body(body)).and_then(|unit| state.unit(unit));
    let own = state.body(body).map_or(&[][..], |body| &body.sends_to);
    own.iter().chain(unit.map_or(&[][..], |unit| &unit.constituencies))
}

/// Returns the bodies in which the seats of some constituencies are, and all that stand above them, each as what it counts as.
pub(crate) fn all_above<'a>(
    state: &'a State,
    from: impl Iterator<Item = &'a ConstituencyId>,
    counts_as: impl Fn(BodyId) -> BodyId,
) -> BTreeSet<BodyId> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<ConstituencyId> = from.copied().collect();
    while let Some(next) = open.pop().and_then(|id| state.constituency(id)) {
        let body = counts_as(next.body);
        if seen.insert(body) {
            open.extend(sends_to(state, body));
        }
    }
    seen
}

/// Returns the council to which an executive, an office or a section belongs.
pub(crate) fn belongs_to(state: &State, id: BodyId) -> Option<BodyId> {
    let belongs = match state.body_kind(id)?.nature {
        Nature::Executive | Nature::Office | Nature::Section => true,
        Nature::Assembly | Nature::Council => false,
    };
    match state.body(id)?.senders.first() {
        Some(Sender::Body(of)) if belongs => Some(*of),
        Some(Sender::Body(_) | Sender::Unit(_)) | None => None,
    }
}
