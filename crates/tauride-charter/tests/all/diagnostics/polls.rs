//! Polls and credentials.

use super::Severity::{Error, Warning};
use super::{SOUND, change, diagnostics, elected};

#[test]
fn a_credential_is_no_easier_to_refuse_than_a_seat_to_recall() {
    let contest = |said: &str| elected(&format!("contest = {said}"));
    let from = "from = \"branch\"";
    change(from, &contest("{ majority = \"1/3 of votes\" }"), (Warning, 19), "a minority carries", "more than 1/2");
    change(from, &contest("{ majority = \"1/2 of votes\" }"), (Warning, 19), "a tie carries", "more than 1/2");
    let few = "when 10 of 1000 vote, they decide whether a `branch` keeps the seat";
    change(from, &contest("{ turnout = \"1/100 of electors\" }"), (Warning, 19), few, "1/4 of electors");
    let late = "may be contested for 100 years after the election";
    change(from, &contest("{ within = \"100 years\" }"), (Warning, 19), late, "14 days");
    change(from, &contest("\"100 years\""), (Warning, 19), late, "14 days");
    let sound =
        contest("{ majority = \"more than 1/2 of votes\", turnout = \"1/4 of electors\", within = \"1 year\" }");
    assert_eq!(diagnostics(&SOUND.replacen(from, &sound, 1)), []);
}

#[test]
fn few_do_not_decide_that_a_unit_is_one_no_more() {
    let kind = "stands_in = \"council.branch\"\n";
    let merges = |said: &str| format!("{kind}merges = {said}\n");
    let few = "two who vote can decide that a `branch` is one no more";
    change(kind, &merges("\"more than 1/2 of votes\""), (Warning, 8), few, "of electors");
    change(kind, &merges("\"1/3 of electors\""), (Warning, 8), "a minority carries", "more than 1/2");
    change(kind, &merges("\"more than 1/2 of seats\""), (Error, 8), "have no seats", "of electors");
    for sound in ["\"2/3 of electors\"", "{ majority = \"2/3 of votes\", support = \"1/3 of electors\" }"] {
        assert_eq!(diagnostics(&SOUND.replacen(kind, &merges(sound), 1)), []);
    }
}

#[test]
fn none_is_a_turnout_of_polls_alone() {
    let from = "from = \"branch\"";
    change(from, &elected("turnout = \"none\""), (Error, 19), "\"none\" is not a share", "1/4 of electors");
    let petition = "by = \"petition\"\nthreshold = \"1/3 of electors\"";
    let standing = "by = \"standing ballots\"\nlead = 3\nheld_for = \"7 days\"\nfloor = \"none\"";
    change(petition, standing, (Error, 26), "\"none\" is not a share", "1/4 of electors");
    let opens = format!("{petition}\nopens = {{ poll = \"7 days\", turnout = \"none\" }}");
    assert_eq!(diagnostics(&SOUND.replacen(petition, &opens, 1)), []);
}

#[test]
fn only_an_office_of_the_meeting_counts_its_hands() {
    let norm = "norm = { one_per = 200, minimum = 1 }";
    let counts = format!("{norm}\ncounts = true");
    change(norm, &counts, (Error, 20), "`branch` is no office that the body fills itself", "from = \"itself\"");
}
