//! Oversight in words.

use tauride_rules::terms::{Breaks, MajorityOf, OversightRule, Right, Silence};

use super::Paragraph;
use crate::tell;

/// What the charter says of a right over what a body resolves.
pub(super) fn paragraph(rule: &OversightRule) -> Paragraph {
    let (of, over) = (tell::name(&rule.of), tell::name(&rule.over));
    let within = tell::span(rule.within);
    let what = if rule.on.is_empty() {
        format!("What the {over} resolves")
    } else {
        let subjects: Vec<String> = rule.on.iter().map(|on| format!("\u{201c}{on}\u{201d}")).collect();
        format!("What the {over} resolves on {}", tell::list(&subjects))
    };
    let (heading, says) = match rule.right {
        Right::Inform => ("Being told", format!("The {of} is told within {within} of what the {over} does")),
        Right::Consult => {
            ("Being heard", format!("{what} holds once the {of} has been heard, or {within} have passed"))
        }
        Right::Consent => {
            ("Consent", format!("{what} holds only with the consent of the {of}, which has {within} for it"))
        }
        Right::Veto => ("Veto", format!("{what} holds unless the {of} vetoes it within {within}")),
        Right::Suspend => (
            "Suspension",
            format!("{what} holds unless the {of} suspends it within {within}; then the {over} decides once more"),
        ),
        Right::Confirm if rule.silence == Silence::Allows => {
            let says = format!("{what} holds at once, and ends if the {of} refuses within {within} to confirm it");
            ("Confirmation", says)
        }
        Right::Confirm => {
            ("Confirmation", format!("{what} holds at once, and ends unless the {of} confirms it within {within}"))
        }
        Right::Attend => (
            "Attendance",
            format!("Whoever sits in the {of} comes to the sittings of the {over}, with a voice and without a vote"),
        ),
        Right::Instruct => ("Instruction", format!("The {over} carries out {}", instructed(rule, &of))),
    };
    let mut sentences = vec![format!("{says}.")];
    if rule.right == Right::Instruct {
        sentences.push(format!("The {of} charges it with each, and says what is to be done by when."));
    } else if rule.right == Right::Inform && !rule.on.is_empty() {
        let subjects: Vec<String> = rule.on.iter().map(ToString::to_string).collect();
        sentences.push(format!("That is so on {}.", tell::list(&subjects)));
    } else if !rule.on.is_empty() {
        sentences.push("A resolution that names no subject is taken to be on all of them.".to_owned());
    }
    let silence = match (rule.right, rule.silence) {
        (Right::Consent, Silence::Allows) => Some("has consented"),
        (Right::Consent, Silence::Refuses) => Some("has not consented"),
        (Right::Confirm, Silence::Allows) => Some("has confirmed it"),
        (Right::Confirm, Silence::Refuses) => Some("has not confirmed it"),
        (Right::Inform | Right::Consult | Right::Veto | Right::Suspend | Right::Attend | Right::Instruct, _) => None,
    };
    sentences.extend(silence.map(|has| format!("If the {of} says nothing in that time, it {has}.")));
    if let Some(used) = rule.majority {
        let share = tell::share(used.share);
        let of_what = match used.of {
            MajorityOf::Votes => "of the votes for and against",
            MajorityOf::Present => "of the votes, abstentions among them",
            MajorityOf::Electors => "of those entitled to vote in it",
            MajorityOf::Seats => "of its seats, vacant ones among them",
        };
        sentences.push(format!("It decides so with {share} {of_what}."));
    }
    sentences.extend(lasting(rule));
    sentences.extend(bounds(rule, &of, &over));
    Paragraph::new(&rule.article, heading.to_owned(), sentences, "")
}

/// What is enough later, and for how long it has to be.
fn lasting(rule: &OversightRule) -> Vec<String> {
    let falls = rule.falls.iter().map(|fall| {
        format!("From {} after it was resolved, {} is enough for it.", tell::span(fall.after), tell::share(fall.share))
    });
    let holds = rule.holds.map(|holds| {
        format!(
            "So many have to be for it for {} without a break; until then each can change their vote.",
            tell::span(holds)
        )
    });
    falls.chain(holds).collect()
}

/// What a body carries out for another.
fn instructed(rule: &OversightRule, of: &str) -> String {
    if rule.on.is_empty() {
        return format!("what the {of} resolves");
    }
    let subjects: Vec<String> = rule.on.iter().map(|on| format!("\u{201c}{on}\u{201d}")).collect();
    format!("what the {of} resolves on {}", tell::list(&subjects))
}

/// What bounds the right.
fn bounds(rule: &OversightRule, of: &str, over: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    if !rule.reasons.is_empty() {
        let reasons: Vec<String> = rule.reasons.iter().map(|reason| format!("\u{201c}{reason}\u{201d}")).collect();
        sentences.push(format!("The {of} stops something only for one of these reasons: {}.", tell::list(&reasons)));
    }
    if let Some(extended) = rule.extended {
        sentences.push(format!("It may take {} longer, once.", tell::span(extended)));
    }
    if let Some(most) = rule.most {
        let times = tell::count(most.times.into(), "resolution");
        sentences.push(format!("It stops {times} at most in {}.", tell::span(most.every)));
    }
    if let Some(share) = rule.overridden {
        sentences.push(format!("The {over} overrides it with {} of votes, in the same time.", tell::share(share)));
    }
    if let Some(arbiter) = &rule.arbiter {
        let within = rule.arbiter_within.map_or_else(
            || "in the same time".to_owned(),
            |within| format!("within {} of when it did", tell::span(within)),
        );
        sentences.push(format!("The {} may let stand what it stopped, {within}.", tell::name(arbiter)));
    }
    sentences.extend(breaker(rule, of, over).into_iter().flatten());
    sentences
}

/// Who decides between the two, where no third body does.
fn breaker(rule: &OversightRule, of: &str, over: &str) -> Option<[String; 2]> {
    let breaker = rule.breaker?;
    let (who, whole) = match breaker.by {
        Breaks::JointSitting => (format!("a joint sitting with the {of}"), "both"),
        Breaks::Electors => (format!("the electors of the {over}"), "them"),
    };
    let taken = format!("The {over} may take what it stopped to {who}, once, in the same time.");
    let share = tell::share(breaker.share);
    let of_what = match (breaker.of, breaker.by) {
        (MajorityOf::Votes, _) => "of the votes for and against".to_owned(),
        (MajorityOf::Present, _) => "of the votes, abstentions among them".to_owned(),
        (MajorityOf::Electors, _) => format!("of those entitled to vote in {whole}"),
        (MajorityOf::Seats, _) => format!("of the seats of {whole}, vacant ones among them"),
    };
    Some([taken, format!("There it stands with {share} {of_what}, and falls for good without them.")])
}
