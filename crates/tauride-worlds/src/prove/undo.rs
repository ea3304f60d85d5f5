//! What cannot be undone, and who can be stopped by whom without a vote.

use tauride_rules::Act;
use tauride_rules::charter::amending_body;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_rules::terms::{Consented, Silence, Text};

use super::Founded;
use super::answer::{fewest, stopping};
use super::electors::{electors_of, keeper};
use super::goal::{Goal, Right};
use super::later::{as_it_is, harder};
use super::play::{Others, Play};

/// For how many days one waits whether something can still be contested.
const DAYS: i64 = 90;

/// Says what cannot be undone: an amendment by which every later one needs all votes, strike-offs and deaths that nobody
/// contested in time, and recalls after which the same person cannot be elected.
pub(super) fn undone(founded: &Founded, goals: &[Goal]) -> Vec<String> {
    let state = &founded.state;
    let units = (0..state.rolls.units.len()).map(UnitId::at);
    let mut kinds = Vec::new();
    let kept = units.filter(|unit| {
        let kind = state.unit(*unit).map(|unit| unit.kind);
        let new = keeper(state, *unit).is_some() && !kinds.contains(&kind);
        kinds.push(kind);
        new
    });
    let rolls = kept.flat_map(|unit| [struck_off(founded, unit), recorded_dead(founded, unit)]).flatten();
    let recalled = goals.iter().filter_map(|goal| recalled(founded, goal));
    locked(founded).into_iter().chain(rolls).chain(recalled).collect()
}

/// An amendment that makes the next one need everybody.
fn locked(founded: &Founded) -> Option<String> {
    let state = &founded.state;
    let body = amending_body(state)?;
    let charter = state.charter.as_ref()?;
    let (harder, back) = (harder(&founded.text, charter), as_it_is(&founded.text, charter));
    let electors = electors_of(state, Sender::Body(body));
    let amend = |people: usize, others| {
        let mut play = Play::begin(founded, electors.iter().take(people).copied().collect(), others);
        play.amend(body, &harder).then_some(play)
    };
    let locked = fewest(electors.len(), |people| amend(people, Others::Opposed).map(Play::done))?;
    let after = amend(electors.len(), Others::Opposed)?;
    let keeps = stopping(electors.len(), |against| {
        let own = electors.iter().take(electors.len() - against).copied().collect();
        !after.clone().with(own).amend(body, &back)
    });
    let article = &charter.amend.article;
    let (of, people) = (electors.len(), locked.people);
    Some(match keeps {
        Some(keeps) => format!(
            "{people} of {of} {} can make every later change of the charter need all votes (article {article}); from then \
             on {keeps} can keep it so",
            votes(founded, body)
        ),
        None => format!(
            "{people} of {of} {} can make every later change of the charter need all votes (article {article}), and nobody \
             can ever change that",
            votes(founded, body)
        ),
    })
}

fn votes(founded: &Founded, body: BodyId) -> String {
    founded.state.body_kind(body).map_or_else(|| "votes".to_owned(), |kind| format!("votes in `{}`", kind.name))
}

/// Somebody is struck off, and contests it when the time for that is over.
fn struck_off(founded: &Founded, unit: UnitId) -> Option<String> {
    let (kind, keeper, member, test) = of_unit(founded, unit)?;
    let strike = Act::Roll(RollAct::Strike { unit, member, test: test? });
    let contest = Act::Roll(RollAct::ContestStrike { unit, member });
    let days = too_late(founded, (unit, keeper), &strike, &contest)?;
    let (name, article) = (&kind.0, &kind.1);
    Some(format!(
        "whoever is struck off a `{name}`, where nobody contests it within {days} days, comes back as a newcomer, if the \
         keeper of the roll lets them (article {article}, and roll.20 of the rulebook)"
    ))
}

fn recorded_dead(founded: &Founded, unit: UnitId) -> Option<String> {
    let (kind, keeper, member, _) = of_unit(founded, unit)?;
    let record = Act::Roll(RollAct::RecordDeath { member });
    let days = too_late(founded, (unit, keeper), &record, &Act::Roll(RollAct::ContestDeath { member }))?;
    let (name, article) = (&kind.0, &kind.1);
    Some(format!(
        "whose death the keeper of the roll of a `{name}` records, and nobody contests within {days} days, is never on a roll \
         again (article {article}, and roll.21 of the rulebook)"
    ))
}

type OfUnit = ((Text, Text), MemberId, MemberId, Option<Text>);

fn of_unit(founded: &Founded, unit: UnitId) -> Option<OfUnit> {
    let state = &founded.state;
    let place = state.unit(unit)?;
    let kind = state.charter.as_ref()?.units.get(usize::from(place.kind))?;
    let keeper = keeper(state, unit)?;
    let member = place.electors.iter().find(|member| *member != keeper)?;
    Some(((kind.name.clone(), kind.article.clone()), keeper, member, kind.tests.first().cloned()))
}

/// Returns within how many days somebody is heard who contests an act; none where nobody is, or somebody always.
fn too_late(founded: &Founded, (unit, by): (UnitId, MemberId), act: &Act, contest: &Act) -> Option<i64> {
    let mut play = Play::begin(founded, [by].into(), Others::Silent);
    play.asks(by, act)?;
    let all = electors_of(&founded.state, Sender::Unit(unit));
    let heard = |play: &Play| all.iter().take(3).any(|member| play.clone().asks(*member, contest).is_some());
    if !heard(&play) {
        return None;
    }
    (1..DAYS).find(|_| !play.passes_a_day() || !heard(&play))
}

/// Somebody is recalled, and stands again.
fn recalled(founded: &Founded, goal: &Goal) -> Option<String> {
    let Right::Take(id, seat) = goal.right else { return None };
    let state = &founded.state;
    let holder = state.holding(seat)?.1.member;
    let own = electors_of(state, goal.electorate).into_iter().collect();
    let mut play = Play::begin(founded, own, Others::Silent);
    let election = play.recalled(id, seat)?;
    let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() };
    let rule = state.seat_rule(id)?;
    play.asks(holder, &Act::Election(stand)).is_none().then(|| {
        format!(
            "whoever is recalled as a `{}` of `{}` cannot stand in the election that follows (article {})",
            rule.name,
            state.body_kind(state.constituency(id).map_or(BodyId(0), |place| place.body)).map_or("", |kind| &kind.name),
            goal.article
        )
    })
}

/// Says which acts wait for whose consent.
pub(super) fn stops(founded: &Founded) -> Vec<String> {
    let consents = founded.state.charter.iter().flat_map(|charter| &charter.consents);
    let said = consents.map(|rule| {
        let act = match rule.to {
            Consented::Affiliate => "whoever adds a sender to a council",
            Consented::Apportion => "whoever applies the norms of representation anew",
            Consented::DeclareFigure => "whoever declares a figure for a unit",
            Consented::SetWeight => "whoever sets the weight of a member",
            Consented::Strike => "whoever strikes a member off a roll",
        };
        let silence = match rule.silence {
            Silence::Allows => "by a no",
            Silence::Refuses => "by a no, or by saying nothing",
        };
        let office = &rule.by;
        format!(
            "{act} can be stopped by a `{}` of `{}`, {silence} (article {})",
            office.seat, office.body, rule.article
        )
    });
    said.collect()
}
