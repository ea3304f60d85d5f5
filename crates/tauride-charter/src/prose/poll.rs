//! How a question is decided, in words.

use tauride_rules::terms::{Hands, MajorityOf, PollRule};

use crate::tell;

/// "It decides by more than one half of the votes", with how long the poll stays open.
pub(super) fn decides(rule: &PollRule, around: &str) -> Vec<String> {
    let share = tell::share(rule.majority);
    let majority = match rule.of {
        MajorityOf::Votes => format!("{share} of the votes for and against"),
        MajorityOf::Present => format!("{share} of the votes, abstentions among them"),
        MajorityOf::Electors => format!("{share} of those entitled to vote"),
        MajorityOf::Seats => format!("{share} of its seats, vacant ones among them"),
    };
    let turnout = rule
        .turnout
        .filter(|turnout| turnout.numerator > 0)
        .map(|turnout| format!(", if {} of those entitled vote", tell::share(turnout)));
    let turnout = turnout.unwrap_or_default() + &support(rule);
    let how = format!("It decides by {majority}{turnout}{}.", other_article(rule, around));
    [how].into_iter().chain(open(rule)).collect()
}

/// "A motion carries if …", with how long the poll stays open.
pub(super) fn sentences(rule: &PollRule, what: &str, around: &str) -> Vec<String> {
    let carries = tell::sentence(&format!("{what} carries if {}{}", condition(rule), other_article(rule, around)));
    [carries].into_iter().chain(open(rule)).collect()
}

/// How long the poll stays open, and whether hands are counted.
fn open(rule: &PollRule) -> impl Iterator<Item = String> {
    let lasts = rule.lasts.map(|lasts| format!("The poll stays open for {}.", tell::span(lasts)));
    let hands = match rule.hands {
        Hands::No => None,
        Hands::Counted => Some("Two tellers may count hands."),
        Hands::Close => Some("Two tellers may count hands, and the poll is over when their counts agree."),
    };
    let last = rule.last_vote_counts.then_some(LAST_VOTE);
    let totals = rule.totals_at_end.then_some(TOTALS);
    lasts.into_iter().chain([hands, last, totals].into_iter().flatten().map(str::to_owned))
}

/// Which vote counts, where it is not the first.
pub(super) const LAST_VOTE: &str = "Electors may vote again until it closes, and their last vote counts.";

/// When totals are shown, where it is not at once.
pub(super) const TOTALS: &str = "Pages show how the votes stand only at the end; until ballots can be sealed, anybody can \
    add them up from the record before.";

/// ", and at least one quarter of those entitled are for it"
fn support(rule: &PollRule) -> String {
    let said = rule.support.map(|share| format!(", and {} of those entitled to vote are for it", tell::share(share)));
    said.unwrap_or_default()
}

/// "more than one half of the votes are for it and at least one quarter of the electors vote".
pub(super) fn condition(rule: &PollRule) -> String {
    let share = tell::share(rule.majority);
    let majority = match rule.of {
        MajorityOf::Votes => format!("{share} of the votes for and against are for it"),
        MajorityOf::Present => format!("{share} of the votes, abstentions among them, are for it"),
        MajorityOf::Electors => format!("{share} of those entitled to vote are for it"),
        MajorityOf::Seats => format!("{share} of the seats, vacant ones among them, are for it"),
    };
    let support = support(rule);
    match rule.turnout.filter(|turnout| turnout.numerator > 0) {
        Some(turnout) => format!("{majority} and {} of those entitled vote{support}", tell::share(turnout)),
        None => format!("{majority}{support}"),
    }
}

/// The article of a poll, where it is not that of the paragraph.
pub(super) fn other_article(rule: &PollRule, around: &str) -> String {
    if *rule.article == *around { String::new() } else { format!(" (article {})", rule.article) }
}
