//! Elections: for what they are held, how far they have come, and what came of each candidate.

use tauride_message::Message;
use tauride_rules::election::event::Failure;
use tauride_view::Election;
use tauride_view::election::{Fate, Stage};

use crate::named::{body, count, nested, whose};
use crate::seats::{rule, rules};

/// Says for what an election is held: `Election of 2 delegates from Harbour Shop to Congress`.
pub fn election(election: &Election) -> Message<'static> {
    let own = election.office || election.from.name() == election.body.name;
    let message = Message::new(if own { "election-of-body" } else { "election-of-sender" })
        .with("seats", count(election.seats))
        .with("rule", nested(rule(&election.rule)))
        .with("rules", nested(rules(&election.rule)))
        .with("body", body(&election.body));
    if own { message } else { message.with("from", whose(&election.from)) }
}

/// Says how far an election has come: `Voting is open`.
pub fn stage(stage: Stage) -> Message<'static> {
    Message::new(match stage {
        Stage::Nominations => "election-nominations",
        Stage::Voting => "election-voting",
        Stage::SecondRound => "election-second-round",
        Stage::Lot => "election-lot",
        Stage::Decided => "election-decided",
        Stage::Failed(reason) => return failure(reason),
    })
}

/// Says why an election came to nothing.
pub fn failure(reason: Failure) -> Message<'static> {
    Message::new(match reason {
        Failure::NoCandidate => "election-failed-no-candidate",
        Failure::Turnout => "election-failed-turnout",
        Failure::NoSeat => "election-failed-no-seat",
        Failure::NotSeated => "election-failed-not-seated",
        Failure::Groups => "election-failed-groups",
        Failure::DefaultOption => "election-failed-default-option",
        Failure::Uncountable => "election-failed-uncountable",
        Failure::PutOff => "election-failed-put-off",
    })
}

/// Says what is true of a candidate.
pub fn candidate(election: &Election, fate: Fate) -> Message<'static> {
    Message::new(match fate {
        Fate::Nominated => "candidate-nominated",
        Fate::NeverAnswered => "candidate-never-answered",
        Fate::Stands => "candidate-stands",
        Fate::OutAfterFirstRound => "candidate-out-after-first-round",
        Fate::Withdrew => "candidate-withdrew",
        Fate::Elected if election.unopposed => "candidate-elected-unopposed",
        Fate::Elected => "candidate-elected",
        Fate::Followed => "candidate-followed",
        Fate::NotElected => "candidate-not-elected",
        Fate::Stood => "candidate-stood",
    })
}
