//! Who is new on a roll waits before they vote on recalls and amendments (roll.18), and does not change the charter against those
//! who were there before (charter.17).

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::MemberSet;
use crate::roll::refusal::RollRefusal;
use crate::roll::state::Unit;
use crate::state::State;
use crate::terms::{Nature, UnitKind};

use super::unit_and_kind;

/// How long, unless the charter says otherwise (roll.18).
pub const WAITING: Span = Span::days(30);

/// For how long those who were on a roll before carry an amendment too (charter.17).
const YEAR: Span = Span::years(1);

/// Within how many days newcomers are counted together (roll.17).
pub(super) const MONTH: i64 = 30;

const DAY: i64 = 86_400;

/// Refuses a vote on a recall or an amendment by somebody who joined too lately. Delegates do not wait: others have
/// elected them.
///
/// # Errors
///
/// [`RollRefusal::TooNew`] (article roll.18)
pub(crate) fn has_waited(state: &State, member: MemberId, sender: Sender) -> Result<(), Refusal> {
    let Some(unit) = unit_of(state, sender) else { return Ok(()) };
    let Ok((place, kind)) = unit_and_kind(state, unit) else { return Ok(()) };
    let joined = place.newcomers.iter().rev().find(|(_, who)| who.contains(member)).map(|(day, _)| *day);
    match joined.map(|day| waits_until(state, kind, day)).filter(|until| *until > state.now) {
        Some(until) => Err(RollRefusal::TooNew { member, unit, until, under: kind.article.clone() }.into()),
        None => Ok(()),
    }
}

/// Returns those on the roll of a sender who are new, and wait before they vote on recalls and amendments: they count
/// in the whole of these no more than they vote (roll.18, votes.1).
pub(crate) fn new_on(state: &State, sender: Sender) -> MemberSet {
    let mut new = MemberSet::default();
    let Some(Ok((place, kind))) = unit_of(state, sender).map(|unit| unit_and_kind(state, unit)) else { return new };
    for (_, who) in place.newcomers.iter().filter(|(day, _)| waits_until(state, kind, **day) > state.now) {
        new.absorb(who.clone());
    }
    new.keep(&place.electors);
    new.pack();
    new
}

/// Returns those on the roll of a sender who joined within a year, and have waited: what they decide on the charter, the others
/// decide too (charter.17). None where the charter says that nobody waits.
pub(crate) fn within_a_year(state: &State, sender: Sender) -> MemberSet {
    let mut late = MemberSet::default();
    let Some(Ok((place, kind))) = unit_of(state, sender).map(|unit| unit_and_kind(state, unit)) else { return late };
    if kind.waiting.is_some_and(Span::is_zero) {
        return late;
    }
    let is_late = |day: i64| waits_until(state, kind, day) <= state.now && a_year_after(state, day) > state.now;
    for (_, who) in place.newcomers.iter().filter(|(day, _)| is_late(**day)) {
        late.absorb(who.clone());
    }
    late.keep(&place.electors);
    late.pack();
    late
}

/// Notes that members joined today. Nobody is new while the founding lasts.
pub(super) fn note(state: &mut State, unit: UnitId, joined: impl FnOnce(&mut MemberSet)) {
    if state.founding {
        return;
    }
    let today = day(state.now);
    let waits = unit_and_kind(state, unit).map(|(place, kind)| {
        let over = place.newcomers.keys().copied();
        let is_over = |day: &i64| waits_until(state, kind, *day) <= state.now && a_year_after(state, *day) <= state.now;
        over.filter(|day| is_over(day) && today.saturating_sub(*day) > MONTH).collect()
    });
    let over: alloc::vec::Vec<i64> = waits.unwrap_or_default();
    if let Some(place) = state.unit_mut(unit) {
        for day in over {
            place.newcomers.remove(&day);
        }
        joined(place.newcomers.entry(today).or_default());
    }
}

/// How many joined within thirty days.
pub(super) fn within_a_month(state: &State, place: &Unit) -> u64 {
    let since = day(state.now).saturating_sub(MONTH);
    place.newcomers.range(since..).fold(0, |sum, (_, who)| sum.saturating_add(who.len()))
}

fn waits_until(state: &State, kind: &UnitKind, day: i64) -> Instant {
    let waiting = kind.waiting.unwrap_or(WAITING);
    let joined = Instant::from_unix(day.saturating_mul(DAY)).unwrap_or(state.now);
    if waiting.is_zero() || !state.keeps("roll.18") { joined } else { state.after(joined, waiting.and(Span::days(1))) }
}

/// When the last of those who joined on a day has been on the roll for a year.
fn a_year_after(state: &State, day: i64) -> Instant {
    let joined = Instant::from_unix(day.saturating_mul(DAY)).unwrap_or(state.now);
    state.after(joined, YEAR.and(Span::days(1)))
}

pub(super) const fn day(now: Instant) -> i64 {
    now.unix().div_euclid(DAY)
}

fn unit_of(state: &State, sender: Sender) -> Option<UnitId> {
    match sender {
        Sender::Unit(unit) => Some(unit),
        Sender::Body(body) => match state.body(body)?.senders.first() {
            Some(Sender::Unit(unit)) if state.body_kind(body)?.nature == Nature::Assembly => Some(*unit),
            _ => None,
        },
    }
}

/// Returns when something changes because newcomers have waited, are no longer counted as many, or have been there for a year
/// where their meeting decides on the charter (roll.17, roll.18, roll.22, charter.17).
pub(crate) fn changes<'a>(state: &'a State, place: &'a Unit) -> impl Iterator<Item = Instant> + 'a {
    let kind = state.charter.as_ref().and_then(|charter| charter.units.get(usize::from(place.kind)));
    let waited = move |day: &i64| kind.map(|kind| waits_until(state, kind, *day));
    let fewer = |day: &i64| Instant::from_unix(day.saturating_add(MONTH).saturating_add(1).saturating_mul(DAY));
    let waits = place.newcomers.keys().filter_map(waited);
    let amends = place.assembly.and_then(|meeting| state.body_kind(meeting)).zip(state.charter.as_ref());
    let amends = amends.is_some_and(|(meeting, charter)| meeting.name == charter.amend.by);
    let a_year = place.newcomers.keys().filter(move |_| amends).map(|day| a_year_after(state, *day));
    waits.chain(a_year).chain(place.newcomers.keys().chain(place.gone.keys()).filter_map(fewer))
}
