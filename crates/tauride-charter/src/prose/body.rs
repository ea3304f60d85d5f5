//! Bodies in words.

use tauride_rules::terms::{BodyKind, Charter, CoOption, Nature, Source};

use super::{Paragraph, answers, motion, poll, seat, sitting};
use crate::tell;

/// What the charter says of a kind of body: in its own article, and in those of its seats and elections that have
/// others.
pub(super) fn paragraphs(charter: &Charter, body: &BodyKind) -> Vec<Paragraph> {
    let name = tell::name(&body.name);
    let mut sentences = vec![nature(body)];
    let mut others = Vec::new();
    for group in seat::groups(body) {
        let (own, elections) = seat::sentences(charter, body, &group);
        if group.rule.article == body.article {
            sentences.extend(own);
        } else {
            let heading = tell::capital(&format!("{name}: {}", group.heading()));
            others.push(Paragraph::new(&group.rule.article, heading, own, ""));
        }
        others.extend(elections);
    }
    if let Some(right) = &body.co_option {
        let words = co_option(right);
        if right.article == body.article {
            sentences.push(words);
        } else {
            let heading = tell::capital(&format!("{name}: co-option"));
            others.push(Paragraph::new(&right.article, heading, vec![words], ""));
        }
    }
    if body.votes_in_each {
        sentences.push("Whoever belongs to several of the units that send to it votes in each of them.".to_owned());
    }
    if let Some(lives) = body.provisional {
        let unless = match &body.ratified_by {
            Some(ratifier) => format!(" unless {} ratifies it", tell::a(ratifier)),
            None => String::new(),
        };
        sentences.push(format!("If it was formed provisionally, it ends after {}{unless}.", tell::span(lives)));
    }
    if let Some(seated) = body.seated {
        let share = tell::share(seated);
        sentences.push(format!("It decides nothing before {share} of its seats have once been filled."));
    }
    if let Some(rule) = &body.sittings {
        let words = sitting::sentences(body, rule);
        if rule.article == body.article {
            sentences.extend(words);
        } else {
            let heading = tell::capital(&format!("{name}: sittings"));
            others.push(Paragraph::new(&rule.article, heading, words, ""));
        }
    }
    if let Some(rule) = &body.motions {
        let words = motion::sentences(body, rule);
        if rule.article == body.article {
            sentences.extend(words);
        } else {
            let heading = tell::capital(&format!("{name}: motions"));
            others.push(Paragraph::new(&rule.article, heading, words, ""));
        }
    }
    for rule in &body.answers {
        let words = answers::sentences(body, rule);
        if rule.article == body.article {
            sentences.extend(words);
        } else {
            let heading = tell::capital(&format!("{name}: to whom it answers"));
            others.push(Paragraph::new(&rule.article, heading, words, ""));
        }
    }
    sentences.extend(poll::decides(&body.decides, &body.article));
    let first = Paragraph::new(&body.article, tell::capital(&name), sentences, &body.reason);
    std::iter::once(first).chain(others).collect()
}

fn nature(body: &BodyKind) -> String {
    let name = tell::name(&body.name);
    let of = body.of.as_deref().unwrap_or_default();
    match body.nature {
        Nature::Assembly => format!("The {name} is the meeting of all electors of {}.", tell::a(of)),
        Nature::Council if body.seats.iter().all(|rule| rule.source == Source::SelfConstituted) => {
            format!("The {name} is a council that nobody elects.")
        }
        Nature::Council => format!("The {name} is a council of delegates."),
        Nature::Executive => format!("The {name} is elected by the {} and answers to it.", tell::name(of)),
        Nature::Office => format!("The {name} is an office of the {}.", tell::name(of)),
        Nature::Section => {
            let parts: Vec<String> = body.parts.iter().map(|part| tell::name(part)).collect();
            format!("The {name} is the part of the {} in which its {} meet.", tell::name(of), tell::list(&parts))
        }
    }
}

fn co_option(right: &CoOption) -> String {
    let voice = if right.votes { "with a vote" } else { "with a voice, but no vote" };
    format!(
        "It may add members itself, {voice}: at most {} of the number of its elected members.",
        tell::fraction(right.maximum)
    )
}
