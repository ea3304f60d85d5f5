//! Credentials that are refused: how few unseat somebody who has just been elected.

use std::collections::BTreeSet;

use tauride_rules::credential::deciding_body;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, MandateId, MemberId, SeatId};
use tauride_rules::terms::Source;

use super::Founded;
use super::answer::{Answer, fewest};
use super::electors::{Electors, electors_of, unit_of};
use super::goal::who;
use super::places::held_places;
use super::play::{Others, Play, Played};

/// Returns the seats whose holders are elected, each kind once.
pub(super) fn wanted(founded: &Founded) -> Vec<(ConstituencyId, SeatId)> {
    let elected = |id: &ConstituencyId| founded.state.seat_rule(*id).is_some_and(|rule| rule.source == Source::Elected);
    held_places(founded).filter(|(id, _)| elected(id)).collect()
}

/// Finds how few refuse the credential of whoever is elected to a seat next; nothing where nobody can.
pub(super) fn find(founded: &Founded, (id, seat): (ConstituencyId, SeatId)) -> Option<Answer> {
    let mut begins = Play::begin(founded, BTreeSet::new(), Others::Silent);
    let mandate = begins.newly_elected(id, seat)?;
    let state = &begins.state;
    let decides = Sender::Body(deciding_body(state, mandate)?);
    let holder = state.mandate(mandate).map(|mandate| mandate.member);
    // Nobody votes on their own credential.
    let electors: Vec<MemberId> =
        electors_of(state, decides).into_iter().filter(|member| Some(*member) != holder).collect();
    let few = |others| fewest(electors.len(), |people| refuse(&begins, mandate, (electors.get(..people)?, others)));
    let silent = Some(few(Others::Silent)?);
    let (rule, place) = (state.seat_rule(id)?, state.constituency(id)?);
    let article = rule.election.credentials.as_ref().map_or(&rule.election.article, |credentials| &credentials.article);
    Some(Answer {
        what: format!("refuse the credential of a `{}` of `{}`", rule.name, state.body_kind(place.body)?.name),
        name: "unseat",
        articles: vec![article.clone()],
        who: who(state, decides),
        electors: if unit_of(state, decides).is_some() { Electors::Members } else { Electors::Seats },
        of: electors.len(),
        silent,
        opposed: few(Others::Opposed),
        ..Answer::default()
    })
}

fn refuse(begins: &Play, mandate: MandateId, (own, others): (&[MemberId], Others)) -> Option<Played> {
    let mut play = begins.clone().goes_on(own.iter().copied().collect(), others);
    play.refuse(mandate).then(|| play.done())
}
