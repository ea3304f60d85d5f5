//! Polls: the question, how it stands, and what is needed.

use tauride_rules::State;
use tauride_rules::body::BodyQuestion;
use tauride_rules::charter::CharterQuestion;
use tauride_rules::mandate::MandateQuestion;
use tauride_rules::question::{Question, Silence};
use tauride_rules::recall::RecallQuestion;
use tauride_rules::terms::{MajorityOf, PollRule};
use tauride_rules::votes::threshold::Threshold;
use tauride_view::{Poll, named};

use crate::named::called;
use crate::numbers::{count, number};
use crate::seats::seat;
use crate::times::moment;

/// Says the question of a poll: `Shall Ann Low be recalled as delegate of North in Council?`
pub fn question(state: &State, poll: &Poll) -> String {
    let whom = poll.whom.as_ref().map_or_else(|| "the holder".to_owned(), called);
    let what = poll.about.as_ref().map(seat).unwrap_or_default();
    let body = |id| called(&named::body(state, id));
    let member = |id| called(&named::member(state, id));
    match &poll.question {
        Question::Recall(RecallQuestion::Recall { .. }) => format!("Shall {whom} be recalled as {what}?"),
        Question::Recall(RecallQuestion::Replace { successor, .. }) => {
            format!("Shall {whom} be replaced by {} as {what}?", member(*successor))
        }
        Question::Mandate(MandateQuestion::Instruct { text, .. }) => {
            format!("Shall {whom}, {what}, be instructed: “{text}”?")
        }
        Question::Credential(_) => format!("Is the credential of {whom} as {what} valid?"),
        Question::Body(BodyQuestion::CoOpt { body: id, member: who }) => {
            format!("Shall {} be co-opted to {}?", member(*who), body(*id))
        }
        Question::Body(BodyQuestion::Reserve { body: id, sender, seats, agreement }) => {
            let (seats, whom) = (count((*seats).into(), "seat"), named::whose(state, *sender));
            format!("Shall {seats} of {} be reserved for {}, under “{agreement}”?", body(*id), whom.name())
        }
        Question::Body(BodyQuestion::Ratify { body: id, by }) => format!("Shall {} ratify {}?", body(*by), body(*id)),
        Question::Charter(CharterQuestion::Amend { .. }) => "Shall the charter be amended as proposed?".to_owned(),
        Question::Charter(CharterQuestion::PassOn { to, .. }) => {
            format!("Shall {} decide on the charter from now on?", body(*to))
        }
    }
}

/// Says how a poll stands: `carried`, `open until 3 March 2026, 09:00`.
pub fn standing(poll: &Poll) -> String {
    match poll.carried {
        Some(true) => "carried".to_owned(),
        Some(false) => "rejected".to_owned(),
        None if poll.lapsed => "came to nothing".to_owned(),
        None => format!("open until {}", moment(poll.until)),
    }
}

/// Says what a majority is a share of.
fn whole(of: MajorityOf) -> &'static str {
    match of {
        MajorityOf::Votes => "votes for and against",
        MajorityOf::Present => "votes, abstentions among them",
        MajorityOf::Electors => "electors",
        MajorityOf::Seats => "seats, vacant ones among them",
    }
}

/// Says by what rule a question is carried: `more than 1/2 of the votes for and against; 1/3 of the electors must vote`.
pub fn carries_with(rule: &PollRule) -> String {
    let mut said = format!("{} of the {}", rule.majority, whole(rule.of));
    if let Some(turnout) = rule.turnout {
        said.extend(["; ", &turnout.to_string(), " of the electors must vote"]);
    }
    if let Some(support) = rule.support {
        said.extend(["; ", &support.to_string(), " of the electors must be for it"]);
    }
    said
}

/// Says what is needed and what there is: `2 votes for it are needed, more than 1/2 of 3 votes for and against; there is 1: 1
/// missing`.
pub fn needed(poll: &Poll, silence: Silence) -> Vec<String> {
    let side = match silence {
        Silence::Rejects => "vote for it",
        Silence::Upholds => "vote against it",
    };
    let majority = poll.majority.map(|majority| threshold(&majority, side, whole(majority.of)));
    let turnout = poll.turnout.map(|turnout| threshold(&turnout, "vote in all", "electors"));
    let support = poll.support.map(|support| threshold(&support, side, "electors"));
    let before = poll.before.map(|before| threshold(&before, side, "votes of those on the roll for a year"));
    [majority, turnout, support, before].into_iter().flatten().collect()
}

fn threshold(threshold: &Threshold, one: &str, of: &str) -> String {
    let Threshold { share, whole, needed, given, missing, .. } = *threshold;
    let (vote, rest) = one.split_once(' ').unwrap_or((one, ""));
    let needs = if needed == 1 { "is needed" } else { "are needed" };
    let there = if given == 1 { "there is" } else { "there are" };
    let missing = missing.map_or_else(|| "that is enough".to_owned(), |missing| format!("{} missing", number(missing)));
    format!(
        "{} {rest} {needs}, {share} of {} {of}; {there} {}: {missing}",
        count(needed, vote),
        number(whole),
        number(given)
    )
}
