//! Standing ballots, and whether a seat has them.

use tauride_rules::State;
use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::recall::standing::support as support_of;
use tauride_rules::terms::{RecallRule, RecallWay};
use tauride_rules::votes::electors;

use crate::bits::Link;
use crate::look::Look;

/// The standing ballots of the constituency, for one seat.
pub(super) struct Support {
    pub(super) electors: u64,
    pub(super) rows: Vec<(Link, u64)>,
    pub(super) leading: Option<(Link, Instant)>,
}

/// Returns whether a constituency has standing ballots.
pub(super) fn has_standing(state: &State, constituency: ConstituencyId) -> bool {
    let rule = state.seat_rule(constituency);
    rule.is_some_and(|rule| rule.recalls.iter().any(|rule| matches!(rule.by, RecallWay::Standing { .. })))
}

/// Returns whether the electors of a seat may decide on a successor.
pub(super) fn has_constructive(state: &State, seat: SeatId) -> bool {
    let rule = state.seat(seat).and_then(|seat| state.seat_rule(seat.constituency));
    let decides = |rule: &RecallRule| rule.constructive && matches!(rule.by, RecallWay::Decision { .. });
    rule.is_some_and(|rule| rule.recalls.iter().any(decides)) && state.holding(seat).is_some()
}

/// Returns who is held up in a constituency, the holder of the seat first.
pub(super) fn support(look: Look<'_>, seat: SeatId, constituency: ConstituencyId) -> Option<Support> {
    const MOST: usize = 12;
    if !has_standing(look.state, constituency) {
        return None;
    }
    let standing = look.state.standing.get(&constituency);
    let holder = look.state.holding(seat).map(|(_, mandate)| mandate.member);
    let mut others: Vec<_> = standing.into_iter().flat_map(|standing| standing.support.iter()).collect();
    others.retain(|(member, _)| Some(**member) != holder);
    others.sort_by_key(|(_, support)| std::cmp::Reverse(**support));
    others.truncate(MOST);
    let own = holder.map(|holder| (holder, support_of(look.state, constituency, holder)));
    let rows = own.into_iter().chain(others.into_iter().map(|(member, support)| (*member, *support)));
    Some(Support {
        electors: electors::count(look.state, constituency),
        rows: rows.map(|(member, support)| (look.member(member), support.into())).collect(),
        leading: standing
            .and_then(|standing| standing.leading)
            .filter(|(_, led, _)| *led == seat)
            .map(|(challenger, _, until)| (look.member(challenger), until)),
    })
}
