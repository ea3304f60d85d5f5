//! Who decides on a contested credential, and how: never more easily than the holder could be recalled.

use alloc::borrow::ToOwned as _;

use crate::body::state::Constituency;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, MandateId};
use crate::ground::share::Share;
use crate::state::State;
use crate::terms::{CredentialRule, Ground, MajorityOf, PollRule, RecallWay, SeatRule};
use crate::votes::threshold::TURNOUT;

/// Returns the body that decides on a credential: of the kind that the charter names, the one to which the rights of the kind
/// belong (body.18); or the body in which the seat is (credential.6).
pub fn deciding_body(state: &State, mandate: MandateId) -> Option<BodyId> {
    let (constituency, rule) = seat_of(state, mandate)?;
    let charter = state.charter.as_deref()?;
    let named = rule.election.credentials.as_ref().and_then(|rule| rule.by.as_ref());
    let Some((kind, _)) = named.and_then(|name| charter.body_kind(name)) else { return Some(constituency.body) };
    if state.body(constituency.body).is_some_and(|body| body.kind == kind) {
        return Some(constituency.body);
    }
    state.first_of_kind(kind)
}

/// Returns how it decides: as the charter says of credentials, and where the recall of the seat asks for more, as that
/// does (credential.6, credential.7).
pub(super) fn rule(state: &State, mandate: MandateId) -> Option<PollRule> {
    let (_, seat) = seat_of(state, mandate)?;
    let own = seat.election.credentials.as_ref();
    let article = own.map_or(&seat.election.article, |rule| &rule.article);
    let decides = state.body_kind(deciding_body(state, mandate)?).map(|kind| &kind.decides)?;
    let mut rule = PollRule {
        article: article.clone(),
        majority: own.map_or(decides.majority, |own| own.majority),
        of: own.map_or(decides.of, |own| own.of),
        support: own.and_then(|own| own.support).or(decides.support),
        turnout: Some(own.and_then(|own| own.turnout).or(decides.turnout).unwrap_or(TURNOUT)),
        ..decides.to_owned()
    };
    for recall in &seat.recalls {
        match &recall.by {
            RecallWay::Decision { poll } | RecallWay::Petition { opens: Some(poll), .. } => stricter(&mut rule, poll),
            RecallWay::Petition { threshold, opens: None, .. } => {
                rule.majority = larger(rule.majority, *threshold);
                rule.turnout = Some(rule.turnout.map_or(*threshold, |turnout| larger(turnout, *threshold)));
            }
            RecallWay::Standing { .. } => {}
        }
    }
    Some(rule)
}

/// Returns whether the charter lets a credential be contested on a ground.
pub(super) fn counts(rule: Option<&CredentialRule>, ground: Ground) -> bool {
    rule.is_none_or(|rule| rule.grounds.is_empty() || rule.grounds.contains(&ground))
}

/// Raises a rule to what another asks.
fn stricter(rule: &mut PollRule, other: &PollRule) {
    rule.majority = larger(rule.majority, other.majority);
    if width(other.of) > width(rule.of) {
        rule.of = other.of;
    }
    rule.turnout = of_both(rule.turnout, other.turnout, larger);
    rule.support = of_both(rule.support, other.support, larger);
    rule.lasts = of_both(rule.lasts, other.lasts, longer);
}

/// What a majority is a share of, the smallest whole first.
const fn width(of: MajorityOf) -> u8 {
    match of {
        MajorityOf::Votes => 0,
        MajorityOf::Present => 1,
        MajorityOf::Electors => 2,
        MajorityOf::Seats => 3,
    }
}

/// What two rules ask for together, where either may ask for nothing.
fn of_both<T: Copy>(one: Option<T>, other: Option<T>, more: fn(T, T) -> T) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(more(one, other)),
        (one, other) => one.or(other),
    }
}

fn longer(one: Span, other: Span) -> Span {
    if other.about() > one.about() { other } else { one }
}

fn larger(one: Share, other: Share) -> Share {
    let left = u64::from(one.numerator).saturating_mul(u64::from(other.denominator));
    let right = u64::from(other.numerator).saturating_mul(u64::from(one.denominator));
    if left > right || (left == right && one.strict) { one } else { other }
}

pub(super) fn seat_of(state: &State, mandate: MandateId) -> Option<(&Constituency, &SeatRule)> {
    let constituency = state.seat(state.mandate(mandate)?.seat)?.constituency;
    Some((state.constituency(constituency)?, state.seat_rule(constituency)?))
}
