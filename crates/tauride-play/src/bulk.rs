//! What came of one line, in words: a line may be four hundred people doing the same.

use std::collections::BTreeMap;

use tauride_phrase::{name_of, say, say_time};
use tauride_rules::{Event, Refusal};

use crate::stage::{Answer, Passed, is_time};

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Telling {
    /// Every event.
    Full,
    /// How many events of each kind there were.
    Brief,
}

/// Returns the lines that say what came of an act that one or several people asked for. Answers that are alike, one
/// after the other, are told once.
pub(crate) fn tell(answers: &[Answer], telling: Telling) -> Vec<String> {
    if telling == Telling::Brief {
        let mut told = counts(answers.iter().filter_map(|answer| answer.as_ref().ok()).flatten());
        told.extend(refusals(answers));
        return told;
    }
    let mut told = Vec::new();
    let mut rest = answers;
    while let Some(first) = rest.first() {
        let kinds = kinds(first);
        let alike = rest.iter().take_while(|answer| self::kinds(answer) == kinds).count();
        let (run, after) = rest.split_at(alike);
        if let Some(last) = run.last() {
            let mut lines = answer(last);
            if let Some(line) = lines.first_mut().filter(|_| alike > 1) {
                *line = format!("{line} (the last of {alike} alike)");
            }
            told.extend(lines);
        }
        rest = after;
    }
    told
}

/// Returns the lines that say what fell due while time passed.
pub(crate) fn tell_passed(passed: &[Passed], telling: Telling) -> Vec<String> {
    let fell_due = |passed: &&Passed| passed.events.iter().any(is_told);
    let events = passed.iter().flat_map(|passed| &passed.events).filter(|event| is_told(event));
    if telling == Telling::Brief {
        return counts(events);
    }
    let last = passed.last().map(|passed| passed.to);
    let mut told = Vec::new();
    for entry in passed.iter().filter(fell_due) {
        if Some(entry.to) != last {
            told.push(format!("-> at {}:", say_time(entry.to)));
        }
        told.extend(entry.events.iter().filter(|event| is_told(event)).map(event));
    }
    told
}

/// That time passed is what the line says already.
fn is_told(event: &Event) -> bool {
    !is_time(event)
}

fn event(event: &Event) -> String {
    format!("-> {}", say(event))
}

fn answer(answer: &Answer) -> Vec<String> {
    match answer {
        Ok(events) => events.iter().map(event).collect(),
        Err(refusal) => vec![refused(refusal)],
    }
}

/// Returns the line that says that something was refused, and by which article.
pub(crate) fn refused(refusal: &Refusal) -> String {
    let charter = refusal.charter_article().map(|article| format!(" (charter art. {article})")).unwrap_or_default();
    format!("refused {}: {refusal}{charter}", refusal.article())
}

/// What makes two answers alike: the kinds of their events, or the article that refused.
fn kinds(answer: &Answer) -> Vec<String> {
    match answer {
        Ok(events) => events.iter().map(name_of).collect(),
        Err(refusal) => vec![refusal.article().to_string()],
    }
}

/// What was refused, once for each article: the last of those that are alike, and how many there were.
fn refusals(answers: &[Answer]) -> Vec<String> {
    let mut kinds: Vec<(&Refusal, usize)> = Vec::new();
    for refusal in answers.iter().filter_map(|answer| answer.as_ref().err()) {
        match kinds.iter_mut().find(|(other, _)| other.article() == refusal.article()) {
            Some((last, count)) => (*last, *count) = (refusal, *count + 1),
            None => kinds.push((refusal, 1)),
        }
    }
    let told = kinds.into_iter().map(|(refusal, count)| match count {
        1 => refused(refusal),
        _ => format!("{} (the last of {count} alike)", refused(refusal)),
    });
    told.collect()
}

/// How many events of each kind there were.
fn counts<'e>(events: impl Iterator<Item = &'e Event>) -> Vec<String> {
    let mut kinds = BTreeMap::<String, usize>::new();
    for event in events {
        *kinds.entry(name_of(event)).or_default() += 1;
    }
    kinds.into_iter().map(|(kind, count)| format!("-> {count} × {kind}")).collect()
}
