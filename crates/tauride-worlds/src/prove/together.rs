//! Answers told together: those that differ in the seat alone, and the worst first.

use super::answer::{Answer, Reached};

/// Returns the sentences, one for all answers that differ only in which seat of a body they are about.
pub(super) fn sentences(answers: &[Answer]) -> Vec<String> {
    let mut told: Vec<(Answer, Vec<String>)> = Vec::new();
    for answer in answers {
        let seat = seat(answer);
        match told.iter_mut().find(|(first, _)| are_alike(first, answer)) {
            Some((_, seats)) => seats.push(seat),
            None => told.push((answer.clone(), vec![seat])),
        }
    }
    let say = |(mut answer, seats): (Answer, Vec<String>)| {
        if let [first, .., last] = seats.as_slice() {
            let others = seats.get(1..seats.len() - 1).unwrap_or_default();
            let more: Vec<String> = std::iter::once(first).chain(others).map(|seat| format!("a `{seat}`")).collect();
            let more = more.join(", ");
            answer.what = answer.what.replacen(&format!("a `{first}`"), &format!("{more} or a `{last}`"), 1);
        }
        answer.to_string()
    };
    told.into_iter().map(say).collect()
}

/// The name of the seat that an answer is about: what stands first in it as "a `chair`".
fn seat(answer: &Answer) -> String {
    let seat = answer.what.split("a `").nth(1).and_then(|rest| rest.split('`').next());
    seat.unwrap_or_default().to_owned()
}

fn are_alike(one: &Answer, other: &Answer) -> bool {
    let same = |one: &Option<Reached>, other: &Option<Reached>| match (one, other) {
        (Some(one), Some(other)) => {
            (one.people, one.seconds, &one.through) == (other.people, other.seconds, &other.through)
        }
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let without = |answer: &Answer| answer.what.replacen(&format!("a `{}`", seat(answer)), "", 1);
    (one.name, &one.articles, &one.who, one.of, one.stopped)
        == (other.name, &other.articles, &other.who, other.of, other.stopped)
        && same(&one.silent, &other.silent)
        && same(&one.opposed, &other.opposed)
        && without(one) == without(other)
}

/// What is told of the worst: who changes the charter, and who takes a seat from its holder. Whoever empties a body can recall,
/// and credentials are never refused more easily.
const WEIGHTY: [&str; 7] = ["amend", "amend-entrenched", "recall", "replace", "take", "roll", "count"];

/// Returns the worst, so many at most: those first that the smallest part can do; the same thing is told once.
pub(super) fn worst(answers: &[Answer], most: usize) -> Vec<String> {
    let weighty = |answer: &&Answer| WEIGHTY.contains(&answer.name) && answer.silent.is_some() && answer.of > 0;
    let mut ranked: Vec<&Answer> = answers.iter().filter(weighty).collect();
    let people = |answer: &Answer| answer.silent.as_ref().map_or(0, |reached| reached.people);
    // As parts of those who have the right, compared without dividing; what changes the charter comes before the rest.
    ranked.sort_by(|one, other| {
        let charter = |answer: &Answer| !answer.what.contains("the charter");
        (people(one) * other.of).cmp(&(people(other) * one.of)).then(charter(one).cmp(&charter(other)))
    });
    let mut told: Vec<&Answer> = Vec::new();
    for answer in ranked {
        if !told.iter().any(|other| other.name == answer.name && other.who == answer.who) {
            told.push(answer);
        }
    }
    told.into_iter().take(most).map(ToString::to_string).collect()
}
