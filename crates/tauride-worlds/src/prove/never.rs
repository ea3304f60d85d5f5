//! What can never happen under a charter: bodies that nobody can form, seats that nobody can fill, articles that nobody can
//! change, and terms that end before their successors can be elected.

use std::collections::BTreeSet;

use tauride_rules::ids::MemberId;
use tauride_rules::terms::Text;

use super::Founded;
use super::answer::{Answer, articles};
use super::play::{Others, Play};

/// Says which bodies could not be seated, each kind once.
pub(super) fn bodies(founded: &Founded) -> Vec<String> {
    let state = &founded.state;
    let kinds: BTreeSet<u16> = founded.unseated.iter().filter_map(|body| Some(state.body(*body)?.kind)).collect();
    let named = kinds.iter().filter_map(|kind| state.charter.as_ref()?.bodies.get(usize::from(*kind)));
    named
        .map(|kind| {
            let electors = if kind.seats.is_empty() { "it has no seats" } else { "too few of its seats were filled" };
            format!("a `{}` can never decide here: {electors} (article {})", kind.name, kind.article)
        })
        .collect()
}

/// Says what nobody can change, and what nobody can do, going by the answers.
pub(super) fn answers(founded: &Founded, answers: &[Answer]) -> Vec<String> {
    let charter = founded.state.charter.as_ref();
    let fixed = charter.map(|charter| &charter.amend).filter(|amend| amend.entrenched_poll.is_none());
    let fixed = fixed
        .filter(|amend| !amend.entrenched.is_empty())
        .map(|amend| format!("nobody can ever change {} (article {})", articles(&amend.entrenched), amend.article));
    let nobody = answers.iter().filter(|answer| answer.of > 0 && answer.silent.is_none() && answer.name != "take");
    let nobody = nobody.map(ToString::to_string);
    let untried = answers.iter().filter(|answer| answer.of == 0).map(ToString::to_string);
    fixed.into_iter().chain(nobody).chain(untried).collect()
}

/// Says which terms end before their successors can be elected, everybody doing what they can; each kind of seat once.
pub(super) fn terms(founded: &Founded) -> Vec<String> {
    let state = &founded.state;
    let members = (0..state.rolls.member_count()).map(MemberId::at).collect();
    let mut play = Play::begin(founded, members, Others::Silent);
    let mut seen = BTreeSet::new();
    let said = play.after_terms().into_iter().filter_map(|(id, after)| {
        let (place, rule) = (state.constituency(id)?, state.seat_rule(id)?);
        if !seen.insert((state.body(place.body)?.kind, place.rule)) {
            return None;
        }
        let body = state.body_kind(place.body)?;
        let what = format!("the term of a `{}` of `{}` ends", rule.name, body.name);
        let meanwhile =
            if after.vacant { "the seat is vacant meanwhile" } else { "the holder stays as a caretaker meanwhile" };
        let article: &Text = &rule.article;
        match after.days {
            None => Some(format!("{what}, and nobody could be elected after it (article {article})")),
            Some(0) => None,
            Some(days) => {
                let days = if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
                Some(format!("{what} {days} before a successor can sit: {meanwhile} (article {article})"))
            }
        }
    });
    said.collect()
}
