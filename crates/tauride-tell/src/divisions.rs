//! Divisions: how they stand, and who was not for and not against.

use tauride_message::{Message, Value};
use tauride_rules::division::subject::Subject;
use tauride_rules::terms::MajorityOf;
use tauride_rules::votes::choice::Choice;
use tauride_view::division::{Division, Stage, Whole};

/// Returns what a division is on, as it is headed: the question itself, in the words of whoever put it.
pub fn division(division: &Division) -> &str {
    match &division.subject {
        Subject::Item { question, .. } => question,
        Subject::Motion { .. } => division.motion.as_ref().map_or("", |motion| &motion.title),
    }
}

/// Returns how a division stands: `Carried: 4 for, 2 against, 1 abstaining, 0 silent`.
pub fn division_standing(division: &Division) -> Message<'_> {
    let until = || division.until.map_or_else(|| text(""), |until| Value::Instant(until.unix()));
    let halted = || text(if division.until.is_some() { "no" } else { "yes" });
    let present = division.whole.map_or(0, |whole| whole.present);
    match division.stage {
        Stage::Waiting if division.subject.is_to_be_seconded() => Message::new("division-waits-for-seconder"),
        Stage::Waiting => Message::new("division-waits-for-the-hall"),
        Stage::ByName => Message::new("division-by-name")
            .with("halted", halted())
            .with("until", until())
            .with("voted", Value::Number(division.voted))
            .with("present", Value::Number(present)),
        Stage::ByHands => Message::new("division-by-hands")
            .with("halted", halted())
            .with("until", until())
            .with("left", Value::Number(present.saturating_sub(division.voted))),
        Stage::Tied => {
            Message::new("division-tied").with("halted", halted()).with("until", until()).with("votes", votes(division))
        }
        Stage::Decided => Message::new("division-decided")
            .with("outcome", text(outcome(division)))
            .with("votes", votes(division))
            .with("silent", Value::Number(division.silent.unwrap_or(0).into()))
            .with("casting", text(side(division.casting))),
        Stage::TakenBack => Message::new("division-taken-back"),
        Stage::Lapsed => Message::new("division-lapsed"),
    }
}

/// What came of it, and whether that is void.
fn outcome(division: &Division) -> &'static str {
    match (division.carried, division.void) {
        (Some(true), false) => "carried",
        (Some(true), true) => "carried-void",
        (Some(false) | None, false) => "rejected",
        (Some(false) | None, true) => "rejected-void",
    }
}

/// Returns who there was when the hall divided: `5 present, 1 absent, 1 seat vacant; a quorum`.
pub fn division_whole(whole: Whole) -> Message<'static> {
    Message::new("division-whole")
        .with("present", Value::Number(whole.present))
        .with("absent", Value::Number(whole.absent))
        .with("vacant", Value::Number(whole.vacant))
        .with("quorum", text(if whole.quorum { "yes" } else { "no" }))
}

/// Returns what was needed, and what there was, each as a sentence.
pub fn division_needed(division: &Division) -> Vec<Message<'static>> {
    let asked = [
        ("division-majority", division.majority),
        ("division-turnout", division.turnout),
        ("division-support", division.support),
    ];
    let of = |of| match of {
        MajorityOf::Votes => "votes",
        MajorityOf::Present => "present",
        MajorityOf::Electors => "electors",
        MajorityOf::Seats => "seats",
    };
    let asked = asked.into_iter().filter_map(|(key, asked)| Some((key, asked?)));
    let said = asked.map(|(key, asked)| {
        let share = asked.share;
        let (numerator, denominator, strict) = (share.numerator, share.denominator, share.strict);
        Message::new(key)
            .with("needed", Value::Number(asked.needed))
            .with("given", Value::Number(asked.given))
            .with("whole", Value::Number(asked.whole))
            .with("share", Value::Share { numerator, denominator, strict })
            .with("of", text(of(asked.of)))
    });
    said.collect()
}

/// Returns how somebody voted.
pub fn vote(choice: Choice) -> Message<'static> {
    Message::new("division-vote").with("side", text(side(Some(choice))))
}

fn votes(division: &Division) -> Value<'static> {
    let count = division.count;
    let votes = Message::new("division-votes")
        .with("for", Value::Number(count.r#for.into()))
        .with("against", Value::Number(count.against.into()))
        .with("abstain", Value::Number(count.abstain.into()));
    Value::Message(Box::new(votes))
}

const fn side(choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::For) => "for",
        Some(Choice::Against) => "against",
        Some(Choice::Abstain) => "abstain",
        None => "none",
    }
}

fn text(text: &'static str) -> Value<'static> {
    Value::Text(text.into())
}
