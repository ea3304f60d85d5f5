//! Bodies, left with nobody: every holder is recalled.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, MemberId};
use tauride_rules::terms::{Source, Text};

use super::Founded;
use super::answer::{Answer, Reached, fewest, reached};
use super::electors::{Electors, electors_of, unit_of};
use super::goal::{Goal, Way, ways};
use super::play::{Others, Play, electors, play};

/// Returns the bodies that can be left with nobody, each kind once: all of whose holders can be recalled by somebody else.
pub(super) fn wanted(founded: &Founded) -> Vec<BodyId> {
    let state = &founded.state;
    let mut seen = BTreeSet::new();
    let bodies = (0..state.bodies.len()).map(BodyId::at).filter(|body| !places(founded, *body).is_empty());
    bodies.filter(|body| state.body(*body).is_some_and(|body| seen.insert(body.kind))).collect()
}

/// Returns the constituencies of a body; none where somebody cannot be recalled.
fn places(founded: &Founded, body: BodyId) -> Vec<ConstituencyId> {
    let state = &founded.state;
    let all = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let votes = |id: &&ConstituencyId| state.seat_rule(**id).is_some_and(|rule| rule.votes);
    let own = |id: &&ConstituencyId| state.constituency(**id).is_some_and(|place| place.from == Sender::Body(body));
    let places: Vec<ConstituencyId> = all.iter().filter(votes).filter(|id| !own(id)).copied().collect();
    let can = |id: &ConstituencyId| {
        let held =
            state.constituency(*id).is_some_and(|place| place.seats.iter().any(|seat| state.holding(*seat).is_some()));
        held && state.seat_rule(*id).is_some_and(|rule| {
            let way = ways(rule).next().map(|(way, _)| way);
            rule.source == Source::Elected && matches!(way, Some(Way::Petition | Way::Decision))
        })
    };
    if places.iter().all(can) { places } else { Vec::new() }
}

/// Finds how few leave a body with nobody.
pub(super) fn find(founded: &Founded, body: BodyId) -> Option<Answer> {
    let state = &founded.state;
    let (kind, places) = (state.body_kind(body)?, places(founded, body));
    let froms: BTreeSet<Sender> = places.iter().filter_map(|id| Some(state.constituency(*id)?.from)).collect();
    let of = froms.iter().flat_map(|from| electors_of(state, *from)).collect::<BTreeSet<MemberId>>().len();
    let few = |others| empty(founded, &places, others);
    let silent = Some(few(Others::Silent)?);
    let articles: BTreeSet<Text> =
        places.iter().filter_map(|id| ways(state.seat_rule(*id)?).next().map(|(_, article)| article.clone())).collect();
    let seats = froms.iter().all(|from| unit_of(state, *from).is_none());
    Some(Answer {
        what: format!("leave a `{}` with nobody in it", kind.name),
        name: "empty",
        articles: articles.into_iter().collect(),
        who: "who elect it".into(),
        electors: if seats { Electors::Seats } else { Electors::Members },
        of,
        silent,
        opposed: few(Others::Opposed),
        ..Answer::default()
    })
}

fn empty(founded: &Founded, places: &[ConstituencyId], others: Others) -> Option<Reached> {
    let state = &founded.state;
    let mut own: BTreeSet<MemberId> = BTreeSet::new();
    // As few recall all holders of a constituency as recall one; alike ones are tried once.
    let mut known: BTreeMap<(u16, usize), usize> = BTreeMap::new();
    for id in places {
        let place = state.constituency(*id)?;
        let seat = *place.seats.iter().find(|seat| state.holding(**seat).is_some())?;
        let goal = Goal::of_recalling(state, *id, seat)?;
        let electors = electors(founded, &goal);
        let key = (place.rule, electors.len());
        let people = match known.get(&key) {
            Some(people) => *people,
            None => fewest(electors.len(), |people| play(founded, &goal, (people, others)))?.people,
        };
        known.insert(key, people);
        own.extend(electors.into_iter().take(people));
    }
    let people = own.len();
    let mut play = Play::begin(founded, own, others);
    play.empty(places).then(|| reached(people, play.done()))
}
