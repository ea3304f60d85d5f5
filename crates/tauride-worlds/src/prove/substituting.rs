//! Substitutes: for how long a holder lets somebody else sit in their place.

use std::collections::BTreeSet;

use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::terms::{Alternates, Source};

use super::Founded;
use super::answer::{Answer, reached};
use super::electors::Electors;
use super::places::held_places;
use super::play::{Others, Play};

/// Returns the seats for which alternates are elected, each kind once.
pub(super) fn wanted(founded: &Founded) -> Vec<(ConstituencyId, SeatId)> {
    let elected = |id: &ConstituencyId| founded.state.seat_rule(*id).is_some_and(|rule| rule.source == Source::Elected);
    held_places(founded).filter(|(id, _)| elected(id)).collect()
}

/// Finds for how long one holder lets an alternate sit in their place; nothing where there are none.
pub(super) fn find(founded: &Founded, (id, seat): (ConstituencyId, SeatId)) -> Option<Answer> {
    let rule = founded.state.seat_rule(id)?;
    // Where no alternates are elected, none are looked for among thousands.
    if matches!(rule.election.alternates, Alternates::Fixed(0)) {
        return None;
    }
    let mut begins = Play::begin(founded, BTreeSet::new(), Others::Silent);
    begins.with_alternates(id, seat)?;
    let holder = begins.state.holding(seat)?.1.member;
    let mut play = begins.goes_on([holder].into(), Others::Opposed);
    let days = play.substitutes(id, seat)?;
    let state = &founded.state;
    let body = state.constituency(id)?.body;
    let kind = &state.body_kind(body)?.name;
    let played = play.done();
    let alone = |played| Some(reached(1, played));
    Some(Answer {
        what: format!("let an alternate sit for {days} days in the place of a `{}` of `{kind}`", rule.name),
        name: "substitute",
        articles: vec![rule.article.clone()],
        who: format!("seats of `{kind}`"),
        electors: Electors::Seats,
        of: usize::try_from(state.body(body)?.voting).unwrap_or(usize::MAX).max(1),
        silent: alone(played.clone()),
        opposed: alone(played),
        ..Answer::default()
    })
}
