//! Elections: for what they are held, how far they have come, and what came of each candidate.

use tauride_rules::election::event::Failure;
use tauride_view::Election;
use tauride_view::election::{Fate, Stage};

use crate::numbers::{number, several};

/// Says for what an election is held: `Election of 2 delegates from Harbour Shop to Congress`.
pub fn election(election: &Election) -> String {
    let seats = match election.seats {
        1 => format!("the {}", election.rule),
        many => format!("{} {}", number(many.into()), several(&election.rule)),
    };
    let (from, body) = (election.from.name(), election.body.name.as_str());
    if election.office || from == body {
        format!("Election of {seats} of {body}")
    } else {
        format!("Election of {seats} from {from} to {body}")
    }
}

/// Says how far an election has come: `Voting is open`.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Nominations => "Nominations are open",
        Stage::Voting => "Voting is open",
        Stage::SecondRound => "The second round is open",
        Stage::Lot => "Tied: waiting for a lot",
        Stage::Decided => "Decided",
        Stage::Failed(reason) => failure(reason),
    }
}

/// Says why an election came to nothing.
pub fn failure(reason: Failure) -> &'static str {
    match reason {
        Failure::NoCandidate => "Failed: there was nobody to elect",
        Failure::Turnout => "Failed: too few electors voted",
        Failure::NoSeat => "Failed: there was no seat left to fill",
        Failure::NotSeated => "Failed: the body that elects had to be elected first",
        Failure::Groups => "Failed: those who stood could not fill the seats as the groups ask",
        Failure::DefaultOption => "Failed: its electors wanted none of those who stood",
        Failure::Uncountable => "Failed: its method could not count the votes",
    }
}

/// Says what is true of a candidate.
pub fn candidate(election: &Election, fate: Fate) -> &'static str {
    match fate {
        Fate::Nominated => "nominated, has not answered",
        Fate::NeverAnswered => "nominated, did not answer",
        Fate::Stands => "stands",
        Fate::OutAfterFirstRound => "out after the first round",
        Fate::Withdrew => "withdrew",
        Fate::Elected if election.unopposed => "elected unopposed",
        Fate::Elected => "elected",
        Fate::Followed => "followed, when the ballots were counted again",
        Fate::NotElected => "not elected",
        Fate::Stood => "stood",
    }
}
