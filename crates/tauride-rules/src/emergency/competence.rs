//! Whether something is assumed, handed back, kept, confirmed or called back: emergency.2 to emergency.14.

use crate::chapters::Refusal;
use crate::emergency::refusal::EmergencyRefusal;
use crate::emergency::state::{Assumption, How};
use crate::ground::civil::Span;
use crate::ground::ids::BodyId;
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::state::State;
use crate::terms::{BodyKind, Nature, OversightRule, Right};

use super::tiers::{are_most, house, is_below, of_the_same_electors};
use super::{in_words, within};

/// The most days for which a body assumes something.
const DAYS_MAX: u32 = 30;
/// How many days something is not assumed again that was over without having been confirmed.
const DAYS_BETWEEN: u32 = 90;
/// The most that is assumed for the same electors within a year and nobody confirms.
const UNCONFIRMED_MAX: usize = 3;
/// The most months for which something is confirmed.
const MONTHS_MAX: u32 = 12;

/// Refuses what a body does not assume: of a body that is not above it, for no time or too long, what others have a say on, again or
/// once more (emergency.2 to emergency.7).
pub(super) fn may_assume(
    state: &State,
    (body, of): (BodyId, BodyId),
    (subject, reason): (&Text, &Text),
    until: Instant,
) -> Result<(), Refusal> {
    if !is_below(state, body, of) && state.keeps("emergency.2") {
        return Err(EmergencyRefusal::NotBelow { body, of }.into());
    }
    in_words(subject, reason)?;
    if state.keeps("emergency.3") {
        within(state, until, Span::days(DAYS_MAX))?;
    }
    is_decided_alone(state, of, subject)?;
    let own = of_the_same_electors(state, house(state, body));
    own.iter()
        .filter_map(|own| state.emergency.last(*own, subject))
        .try_for_each(|(_, last)| may_again(state, last))?;
    let counts = |found: &&Assumption| {
        found.confirmed.is_none() && state.after(found.since, Span::months(MONTHS_MAX)) > state.now
    };
    if own.iter().flat_map(|own| state.emergency.of_house(*own)).filter(counts).count() >= UNCONFIRMED_MAX {
        return Err(EmergencyRefusal::TooMany { body, most: UNCONFIRMED_MAX }.into());
    }
    Ok(())
}

/// Refuses what somebody else has a say on before it holds, or that it holds: it would slip past them (emergency.4).
fn is_decided_alone(state: &State, of: BodyId, subject: &Text) -> Result<(), EmergencyRefusal> {
    let has_a_say = |rule: &OversightRule| rule.right.is_used() || rule.right == Right::Instruct;
    let Some(charter) = &state.charter else { return Ok(()) };
    // What a council does not decide alone its executive does not either, nor the other way round.
    let council = state.body_kind(house(state, of)).map(|kind| &kind.name);
    let is_of_house = |name: &Text| {
        let kind = charter.body_kind(name).map(|(_, kind)| kind);
        let belongs = |kind: &BodyKind| !matches!(kind.nature, Nature::Assembly | Nature::Council);
        council == Some(name) || kind.is_some_and(|kind| belongs(kind) && kind.of.as_ref() == council)
    };
    let mut rules = charter.oversight.iter();
    let found = rules.find(|rule| is_of_house(&rule.over) && has_a_say(rule) && rule.is_about(subject));
    found.map_or(Ok(()), |rule| {
        Err(EmergencyRefusal::IsReserved { of, to: rule.of.clone(), under: rule.article.clone() })
    })
}

/// Refuses what a body of the same electors has, keeps, or had too short a time ago (emergency.5, emergency.6).
fn may_again(state: &State, last: &Assumption) -> Result<(), EmergencyRefusal> {
    let Some((over, _)) = last.over else {
        return Err(EmergencyRefusal::HasItAlready { body: last.body, until: last.until });
    };
    if last.keeps {
        return Err(EmergencyRefusal::StillKept { body: last.body });
    }
    let from = state.after(last.back.unwrap_or(over), Span::days(DAYS_BETWEEN));
    if last.waits && from > state.now && state.keeps("emergency.6") {
        Err(EmergencyRefusal::TooSoon { from })
    } else {
        Ok(())
    }
}

/// Returns when something may be assumed again of what a house had last: for whoever asks when anything changes.
pub(crate) fn changes(state: &State) -> impl Iterator<Item = Instant> + '_ {
    state.emergency.assumptions().flat_map(|found| {
        let again = found.back.map(|back| state.after(back, Span::days(DAYS_BETWEEN)));
        let counts = state.after(found.since, Span::months(MONTHS_MAX));
        again.into_iter().chain([counts])
    })
}

/// Returns what a body has or keeps on a subject (emergency.9).
pub(super) fn had_by<'a>(state: &'a State, body: BodyId, subject: &str) -> Result<&'a Assumption, EmergencyRefusal> {
    let last = state.emergency.last(house(state, body), subject).map(|(_, last)| last);
    let has = |last: &&Assumption| last.body == body && (last.is_live() || last.is_kept());
    last.filter(has).ok_or(EmergencyRefusal::NotAssumed { body })
}

/// Returns the same, or what an executive of the body has or keeps: a council hands that back as well (emergency.9).
pub(super) fn had_by_house<'a>(
    state: &'a State,
    body: BodyId,
    subject: &str,
) -> Result<&'a Assumption, EmergencyRefusal> {
    let last = state.emergency.last(body, subject).map(|(_, last)| last);
    let has = |last: &&Assumption| last.house == body && (last.is_live() || last.is_kept());
    last.filter(has).map_or_else(|| had_by(state, body, subject), Ok)
}

/// Refuses to keep what is not over, was handed back, or has been refused (emergency.13).
pub(super) fn may_keep(state: &State, body: BodyId, (subject, reason): (&Text, &Text)) -> Result<(), Refusal> {
    in_words(subject, reason)?;
    let last = state.emergency.last(house(state, body), subject).map(|(_, last)| last);
    let over = |last: &&Assumption| {
        let to_be_handed_back = matches!(last.over, Some((_, How::TimeOver | How::CalledBack(_))));
        last.body == body && last.refused.is_none() && to_be_handed_back
    };
    last.filter(over).map(drop).ok_or_else(|| EmergencyRefusal::NothingToKeep { body }.into())
}

/// Refuses a confirmation by whom it does not belong to, by those who assumed it, of what is not there, or for no time or too long
/// (emergency.10 to emergency.12).
pub(super) fn may_confirm(
    state: &State,
    by: BodyId,
    (body, subject): (BodyId, &Text),
    until: Instant,
) -> Result<(), Refusal> {
    let found = had_by(state, body, subject)?;
    is_theirs(state, by, found)?;
    // What others say that it keeps, it has not: that is confirmed of nobody.
    if !found.is_live() && !found.keeps {
        return Err(EmergencyRefusal::NotAssumed { body }.into());
    }
    is_decided_alone(state, found.of, subject)?;
    // Those who assumed it would confirm it for themselves.
    if are_most(state, by, body) {
        return Err(EmergencyRefusal::TooFewOthers { by, body }.into());
    }
    within(state, until, Span::months(MONTHS_MAX))
}

/// Refuses to call back what is over, and by whom it does not belong to (emergency.10).
pub(super) fn may_call_back(
    state: &State,
    by: BodyId,
    (body, subject): (BodyId, &Text),
    reason: &Text,
) -> Result<(), Refusal> {
    in_words(subject, reason)?;
    let found = had_by(state, body, subject)?;
    if !found.is_live() {
        return Err(EmergencyRefusal::NotAssumed { body }.into());
    }
    is_theirs(state, by, found)
}

/// Whoever decides it otherwise, or the council whose executive that is; and where that one has ended, whatever stands above the body
/// that has it (emergency.10).
fn is_theirs(state: &State, by: BodyId, found: &Assumption) -> Result<(), Refusal> {
    let (of, council) = (found.of, house(state, found.of));
    let ended = state.body(council).is_none_or(|council| council.ended);
    let theirs = by == of || by == council || (ended && is_below(state, found.body, by));
    if theirs || !state.keeps("emergency.10") {
        return Ok(());
    }
    Err(EmergencyRefusal::NotTheirs { by, of }.into())
}
