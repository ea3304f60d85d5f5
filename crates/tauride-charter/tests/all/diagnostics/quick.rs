//! What is over too soon.

use super::Severity::Warning;
use super::{SOUND, add, change, diagnostics, elected, only};

#[test]
fn a_poll_that_is_over_within_a_day_is_warned_of() {
    let amendment = "an amendment can be over in one second";
    add("lasts = \"1 second\"\n", (Warning, 29), amendment, "lasts = \"7 days\"");
    let threshold = "threshold = \"1/3 of electors\"";
    let opens = |time: &str| format!("{threshold}\nopens = {{ poll = \"{time}\" }}");
    change(threshold, &opens("23 hours"), (Warning, 25), "a recall can be over in 23 hours", "7 days");
    assert_eq!(diagnostics(&SOUND.replacen(threshold, &opens("1 day"), 1)), []);
}

/// The recall of a delegate by a decision.
fn decision(more: &str) -> String {
    let by = format!("by = \"decision\"\nturnout = \"1/4 of electors\"\n{more}");
    SOUND.replacen("by = \"petition\"\nthreshold = \"1/3 of electors\"", &by, 1)
}

#[test]
fn hands_that_end_a_recall_are_warned_of() {
    let close = decision("lasts = \"7 days\"\nhands = true\ncloses = \"when hands are counted\"\n");
    only(
        &close,
        (Warning, 27),
        "two tellers who report the same hands end a recall in the second",
        "leave `closes` out",
    );
    assert_eq!(diagnostics(&decision("lasts = \"7 days\"\nhands = true\n")), []);
}

#[test]
fn an_election_that_one_officer_or_a_second_decides_is_warned_of() {
    let from = "from = \"branch\"";
    let unopposed = "whoever closes them can do so in the second of the call, and those who stand by then are elected";
    change(from, &elected("nominations = \"until closed\""), (Warning, 19), unopposed, "7 days");
    let second = "nominations = \"1 second\", voting = \"1 second\"";
    change(from, &elected(second), (Warning, 19), "the election of a `branch` can be over in two seconds", "lengthen");
    let hands = "ballot = \"hands\", nominations = \"until closed\", voting = \"until closed\"";
    assert_eq!(diagnostics(&SOUND.replacen(from, &elected(hands), 1)), []);
}

#[test]
fn rolls_that_one_officer_fills_are_warned_of() {
    let unit = "[unit.branch]\narticle = \"1\"\n";
    let with = |more: &str| format!("{unit}{more}\n");
    change(unit, &with("waiting = \"0 days\""), (Warning, 6), "in the same second", "30 days");
    change(
        unit,
        &with("enrolment = \"by one officer\""),
        (Warning, 6),
        "more people than a `branch` has",
        "two officers",
    );
}

#[test]
fn standing_ballots_of_two_are_warned_of() {
    let by = "by = \"petition\"\nthreshold = \"1/3 of electors\"";
    let standing = |more: &str| SOUND.replacen(by, &format!("by = \"standing ballots\"\n{more}"), 1);
    let two = "two electors, of however many, can unseat a delegate in seven days";
    let found = diagnostics(&standing("lead = 2\nheld_for = \"7 days\""));
    assert!(found.iter().any(|one| one.message.contains(two) && one.line == 24), "{found:?}");
    let found = diagnostics(&standing("lead = 3\nheld_for = \"7 days\""));
    assert!(found.iter().all(|one| one.message.contains("three electors, of however many")), "{found:?}");
    assert!(found.iter().any(|one| one.mend.contains("say `floor`")), "{found:?}");
    assert_eq!(diagnostics(&standing("lead = 3\nheld_for = \"7 days\"\nfloor = \"1/10 of electors\"")), []);
}

#[test]
fn a_petition_by_seats_says_how_many_of_how_many() {
    let five = SOUND.replacen("norm = { one_per = 200, minimum = 1 }", "norm = { seats = 5 }", 1);
    let each = five.replacen("1/3 of electors", "more than 1/2 of electors per seat", 1);
    let few = "51 of 500 electors can recall a `branch`, and the same 51 each of the 5 at once";
    only(&each, (Warning, 24), few, "have the petition open a poll");
}

#[test]
fn a_recall_that_failed_years_ago_stops_no_other() {
    let threshold = "threshold = \"1/3 of electors\"";
    let cool = |time: &str| format!("{threshold}\ncool_down = \"{time}\"");
    let found = diagnostics(&SOUND.replacen(threshold, &cool("2 years"), 1));
    let said = "one recall that fails where half of the electors voted protects a `branch` for two years";
    assert!(found.iter().any(|one| one.message == said && one.line == 25), "{found:?}");
    assert_eq!(diagnostics(&SOUND.replacen(threshold, &cool("1 year"), 1)), []);
}

#[test]
fn a_turnout_that_votes_against_fill_is_warned_of() {
    let half = decision("lasts = \"7 days\"\n").replacen("1/4 of electors", "1/2 of electors", 1);
    only(&half, (Warning, 24), "49 for it and nobody against are not enough", "support = \"1/3 of electors\"");
    assert_eq!(diagnostics(&decision("lasts = \"7 days\"\n")), []);
    // Where as many must be for it, a vote against fills nothing.
    let asked = decision("lasts = \"7 days\"\nsupport = \"1/2 of electors\"\n");
    assert_eq!(diagnostics(&asked.replacen("1/4 of electors", "1/2 of electors", 1)), []);
}

#[test]
fn a_vote_in_each_unit_is_said_with_its_reason() {
    let kind = "kind = \"council\"";
    let each = format!("{kind}\nvotes_in_each = true");
    change(kind, &each, (Warning, 16), "one person may have 2 votes for `council`", "say why in the `reason`");
    assert_eq!(diagnostics(&SOUND.replacen(kind, &format!("{each}\nreason = \"Each shop counts.\""), 1)), []);
}
