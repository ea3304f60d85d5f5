//! Divisions: how they stand, and who was not for and not against.

use tauride_message::{Message, Value};
use tauride_rules::State;
use tauride_rules::division::between::Estimate;
use tauride_rules::division::subject::Subject;
use tauride_rules::division::worth::CardCount;
use tauride_rules::terms::MajorityOf;
use tauride_rules::votes::choice::Choice;
use tauride_view::division::{Cards, Crowd, Division, Stage, Whole};

use crate::named::{count, member, moment, nested, share, text};
use crate::polls::whole;

/// Returns what a division is on: the question, in words or as its chapter says it, or the motion.
pub fn division_question(state: &State, division: &Division, say: impl Fn(&Message<'_>) -> String) -> String {
    match (&division.motion, &division.subject) {
        (Some(motion), _) => say(&crate::motion(motion)),
        (None, Subject::Item { question, .. }) => question.to_string(),
        (None, Subject::Asked { question, .. }) => say(&crate::asked(state, question, None, None)),
        (None, Subject::Motion { .. }) => String::new(),
    }
}

/// Returns how a division stands: `Carried: 4 for, 2 against, 1 abstaining, 0 silent`.
pub fn division_standing(division: &Division) -> Message<'static> {
    let until = || division.until.map_or_else(|| text(""), moment);
    let halted = || text(if division.until.is_some() { "no" } else { "yes" });
    let present = division.whole.map_or(0, |whole| whole.present);
    match division.stage {
        Stage::Waiting if division.subject.is_to_be_seconded() => Message::new("division-waits-for-seconder"),
        Stage::Waiting => Message::new("division-waits-for-the-hall"),
        Stage::ByName => Message::new("division-by-name")
            .with("halted", halted())
            .with("until", until())
            .with("voted", count(division.voted))
            .with("present", count(present)),
        Stage::ByHands => Message::new("division-by-hands")
            .with("halted", halted())
            .with("until", until())
            .with("left", count(present.saturating_sub(division.voted))),
        Stage::Tied => {
            Message::new("division-tied").with("halted", halted()).with("until", until()).with("votes", votes(division))
        }
        Stage::Declared => declared(division, "division-declared").with("halted", halted()).with("until", until()),
        Stage::Decided if division.declared.is_some() => {
            declared(division, "division-stood").with("void", text(if division.void { "yes" } else { "no" }))
        }
        Stage::Decided => decided(division),
        Stage::TakenBack => Message::new("division-taken-back"),
        Stage::Lapsed => Message::new("division-lapsed"),
    }
}

/// What came of it, by heads and by cards.
fn decided(division: &Division) -> Message<'static> {
    let cards = division.cards.map(|cards| cards.count);
    Message::new("division-decided")
        .with("outcome", text(outcome(division)))
        .with("votes", votes(division))
        .with("silent", count(division.silent.unwrap_or(0)))
        .with("casting", text(side(division.casting)))
        .with("cards", text(if cards.is_some() { "yes" } else { "no" }))
        .with("cards-for", count(cards.map_or(0, |cards| cards.r#for)))
        .with("cards-against", count(cards.map_or(0, |cards| cards.against)))
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

/// What was declared, and by what estimate.
fn declared(division: &Division, key: &'static str) -> Message<'static> {
    let declared = division.declared.as_ref();
    let carried = declared.is_some_and(|declared| declared.carried);
    let (how, estimate) = match declared.and_then(|declared| declared.estimate) {
        Some(estimate) => ("estimate", estimate),
        None => ("acclamation", Estimate::default()),
    };
    Message::new(key)
        .with("came", text(if carried { "carried" } else { "rejected" }))
        .with("how", text(how))
        .with("for-least", count(estimate.r#for.least))
        .with("for-most", count(estimate.r#for.most))
        .with("against-least", count(estimate.against.least))
        .with("against-most", count(estimate.against.most))
}

/// Returns the estimate of how many came to a crowd, where and when, and who reported it.
pub fn crowd(crowd: &Crowd) -> Message<'static> {
    Message::new("division-crowd")
        .with("place", text(&*crowd.place))
        .with("least", count(crowd.people.least))
        .with("most", count(crowd.people.most))
        .with("at", moment(crowd.at))
        .with("by", member(&crowd.by))
}

/// Returns who there was when the hall divided: `5 present, 1 absent, 1 seat vacant; a quorum`.
pub fn division_whole(whole: Whole) -> Message<'static> {
    Message::new("division-whole")
        .with("present", count(whole.present))
        .with("absent", count(whole.absent))
        .with("vacant", count(whole.vacant))
        .with("quorum", text(if whole.quorum { "yes" } else { "no" }))
}

/// Returns what was needed, and what there was, each as a sentence.
pub fn division_needed(division: &Division) -> Vec<Message<'static>> {
    let asked = [
        ("division-majority", division.majority),
        ("division-turnout", division.turnout),
        ("division-support", division.support),
    ];
    let asked = asked.into_iter().filter_map(|(key, asked)| Some((key, asked?)));
    let heads = asked.map(|(key, asked)| {
        Message::new(key)
            .with("needed", count(asked.needed))
            .with("given", count(asked.given))
            .with("whole", count(asked.whole))
            .with("share", share(asked.share))
            .with("of", text(whole(asked.of)))
    });
    heads.chain(division.cards.as_ref().into_iter().flat_map(cards)).collect()
}

/// Returns what the cards came to that were cast, and what is asked of them.
fn cards(cards: &Cards) -> [Message<'static>; 3] {
    let CardCount { r#for, against, abstain, silent, alone, majority } = cards.count;
    let of = match majority.of {
        MajorityOf::Votes => "votes",
        MajorityOf::Present => "present",
        MajorityOf::Electors | MajorityOf::Seats => "all",
    };
    [
        Message::new("division-by-cards").with("present", count(cards.present)).with("all", count(cards.all)),
        Message::new("division-cards")
            .with("for", count(r#for))
            .with("against", count(against))
            .with("abstain", count(abstain))
            .with("silent", count(silent)),
        Message::new("division-card-majority")
            .with("needed", count(majority.needed))
            .with("share", share(majority.share))
            .with("whole", count(majority.whole))
            .with("of", text(of))
            .with("given", count(majority.given))
            .with("alone", text(if alone { "yes" } else { "no" })),
    ]
}

/// Returns how many demand that cards decide.
pub fn cards_demanded(members: u64) -> Message<'static> {
    Message::new("division-cards-demanded").with("members", count(members))
}

/// Returns what the vote of a seat is worth.
pub fn card_of(worth: u64) -> Message<'static> {
    Message::new("division-card-of").with("worth", count(worth))
}

/// Returns how somebody voted.
pub fn vote(choice: Choice) -> Message<'static> {
    Message::new("division-vote").with("side", text(side(Some(choice))))
}

fn votes(division: &Division) -> Value<'static> {
    let votes = Message::new("division-votes")
        .with("for", count(division.count.r#for))
        .with("against", count(division.count.against))
        .with("abstain", count(division.count.abstain));
    nested(votes)
}

const fn side(choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::For) => "for",
        Some(Choice::Against) => "against",
        Some(Choice::Abstain) => "abstain",
        None => "none",
    }
}
