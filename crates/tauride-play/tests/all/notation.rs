//! The notation, on small pages: what comes of each kind of line, and what is wrong with a wrong one.

use tauride_play::{Page, Played, play};
use tauride_verify::verify;

const CHARTER: &str = r#"
name = "Examples"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.council]
article = "3"
kind = "council"

[[body.council.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[recall.delegate]
article = "7"
seats = "council"
by = "petition"
threshold = "more than 1/2 of electors"

[amend]
article = "20"
by = "council"
majority = "at least 2/3 of votes"
"#;

const GIVEN: &str = "```given
the founders form the unit \"North\" (branch)
the founders enrol 400 members in U1
the founders form the body \"Council\" (council) of U1
M1 calls an election in C1
M2 stands in E1, declaring \"independent\"
the founders close nominations in E1
M1 votes for M2 in E1
the founders close voting in E1
```
";

fn charters(name: &str) -> Option<String> {
    (name == "examples.toml").then(|| CHARTER.to_string())
}

fn played(text: &str) -> Played {
    play(&[Page { name: "page.md", text }], &charters)
}

/// Plays lines in an article and returns them as they are written anew.
#[track_caller]
fn lines(steps: &str) -> String {
    let page = format!("```toml{CHARTER}```\n\n{GIVEN}\n## recall.4 — Example\n\n{steps}");
    let played = played(&page);
    assert_eq!(played.problems, [], "{}", played.pages.concat());
    for federation in &played.federations {
        verify(&federation.record(), None).unwrap_or_else(|fault| panic!("{fault}"));
    }
    let written = played.pages.concat();
    assert_eq!(self::played(&written).mismatches, []);
    written.split_once("Example\n\n").unwrap().1.to_string()
}

#[track_caller]
fn problem(steps: &str, expected: &str) {
    let played = played(&format!("    charter: examples.toml\n{steps}\n"));
    let said: Vec<String> = played.problems.iter().map(ToString::to_string).collect();
    assert_eq!(said, [expected]);
    assert!(!played.is_as_written());
}

#[test]
fn what_came_of_an_act_stands_under_it() {
    let steps = "    M1 signs the recall of S1\n    M1 signs the recall of S1\n";
    let written = lines(steps);
    assert!(
        written.starts_with("    M1 signs the recall of S1\n      -> M1 signed the recall of S1\n    M1 signs"),
        "{written}"
    );
    assert!(written.contains("      refused recall.3: "), "{written}");
}

#[test]
fn answers_that_are_alike_are_told_once() {
    let written = lines("    M1..M400 sign the recall of S1\n");
    let told: Vec<&str> = written.lines().map(str::trim).collect();
    assert_eq!(told[1], "-> M200 signed the recall of S1 (the last of 200 alike)");
    assert_eq!(told[2], "-> M201 signed the recall of S1");
    assert!(told[3].starts_with("-> the petition against S1 carried with 201 signatures"));
    assert!(
        told.last().unwrap().starts_with("refused recall.1: ")
            && told.last().unwrap().ends_with("(the last of 199 alike)")
    );
}

#[test]
fn a_line_with_an_ellipsis_only_counts() {
    let written = lines("    M1..M201 sign the recall of S1 …\n    expect S1 is vacant\n");
    assert!(written.contains("      -> 1 × petition carried\n"), "{written}");
    assert!(written.contains("      -> 201 × recall signed\n"), "{written}");
}

#[test]
fn names_stand_for_numbers() {
    let written = lines(
        "    let north = U1\n    let chair = S1\n    M9 leaves north\n    M10 leaves \"North\"\n    M1 signs the recall of chair\n",
    );
    assert!(written.contains("-> M9 left U1") && written.contains("-> M10 left U1"), "{written}");
    assert!(written.contains("-> M1 signed the recall of S1"), "{written}");
}

#[test]
fn expectations_that_hold_say_nothing() {
    let steps = "    expect S1 is held by M2\n    expect B1 has 1 filled seat\n    expect B1 has 0 vacant seats\n    expect B1 has 1 labelled \"independent\"\n    expect S1 has 0 signatures\n    expect U1 has 400 electors\n    expect M2 holds 1 seat\n    expect the founding lasts\n";
    assert_eq!(lines(steps), steps);
}

#[test]
fn an_outcome_that_differs_is_a_mismatch() {
    let page = "    charter: examples.toml\n    the founders end the founding\n      -> the founders went home\n";
    let played = played(page);
    let said: Vec<String> = played.mismatches.iter().map(ToString::to_string).collect();
    let expected =
        "page.md:2: another outcome\n  written:  -> the founders went home\n  happened: -> the founding ended";
    assert_eq!(said, [expected]);
    assert_eq!(played.pages.concat(), page.replace("the founders went home", "the founding ended"));
    assert_eq!((played.acts, played.refusals, played.federations.len()), (1, 0, 1));
}

#[test]
fn a_line_that_cannot_be_played_is_named() {
    problem(
        "    the founders form unit \"North\" (branch)",
        "page.md:2: column 19: \"the unit\" or \"the body\" belongs here, as in: M1 forms the unit \"…\" (word) | M1 forms the body \"…\" (word)[ of U1..U3 B2]",
    );
    problem(
        "    expect S1 is full",
        "page.md:2: column 14: \"vacant\" or \"gone\" or \"held by\" or \"held by a caretaker\" belongs here, as in: S1 is vacant | S1 is gone | S1 is held by M1 | S1 is held by a caretaker | S1 has 12 signatures",
    );
    problem("    expect S1 is vacant", "page.md:2: expect S1 is vacant, but it does not exist");
    problem("    at noon", "page.md:2: \"noon\" is not a time such as 1917-03-02 14:00");
    problem(
        "    let North = U1",
        "page.md:2: \"North = U1\" gives no name: write it as let putilov = U3, with a small first letter",
    );
    problem(
        "    charter: other.toml",
        "page.md:2: there is no charter called other.toml: name a file in the folder of charters",
    );
    let early = played("    M1 leaves U1\n");
    assert!(early.problems[0].message.starts_with("no charter yet"));
}

#[test]
fn a_charter_that_is_wrong_is_named_with_its_block() {
    let page = "## recall.4 — Example\n\n```toml\nname = 3\n```\n\n    M1 leaves U1\n";
    let played = played(page);
    assert!(
        played.problems[0].to_string().starts_with("page.md:7: the charter cannot be adopted:\nerror: "),
        "{:?}",
        played.problems
    );
    assert!(played.problems[0].message.contains("page.md:3:1:"), "{:?}", played.problems);
}

#[test]
fn a_refused_setup_is_named() {
    let page = format!(
        "```toml{CHARTER}```\n\n```given\nM1 leaves U1\n```\n## recall.4 — Example\n\n    the founders end the founding\n"
    );
    let played = played(&page);
    assert_eq!(played.problems.len(), 1);
    let problem = played.problems[0].to_string();
    let line = 1 + page.lines().position(|line| line == "M1 leaves U1").unwrap();
    assert!(problem.starts_with(&format!("page.md:{line}: refused roll.")), "{problem}");
}

#[test]
fn articles_begin_anew_and_scenarios_go_on() {
    let steps = "    the founders end the founding\n    expect the founding has ended\n";
    let article = format!("## body.1 — One\n\n{steps}\n## body.2 — Two\n\n{steps}");
    let twice = played(&format!("```toml{CHARTER}```\n\n{article}"));
    assert_eq!((twice.federations.len(), twice.refusals, twice.problems.len()), (2, 0, 0));
    let once = played(&format!("    charter: examples.toml\n\n## March\n\n{steps}\n## April\n\n{steps}"));
    assert_eq!((once.federations.len(), once.refusals, once.problems.len()), (1, 1, 0));
}

#[test]
fn time_passes_through_what_falls_due() {
    let steps = "    at 2001-01-01 09:00\n    at 2001-01-02\n";
    assert_eq!(lines(steps), steps, "nothing fell due, and that time passed the line says itself");
    let before = lines("    at 1999-12-31 00:00\n");
    assert!(before.contains("refused clock.2: "), "{before}");
}

#[test]
fn what_is_not_yet_played_is_reported() {
    let page = "## Not yet played\n\n- the walk-out of 25 October,\n  with its quorum\n- the Decree on Peace\n\n## Sources\n\n- the essay\n";
    assert_eq!(played(page).not_yet, ["the walk-out of 25 October, with its quorum", "the Decree on Peace"]);
}

#[test]
fn an_amendment_is_proposed_by_the_name_of_its_block() {
    let page = format!(
        "```toml{CHARTER}```\n\n{GIVEN}\n## charter.8 — Example\n\n```toml add called later\n[unit.village]\narticle = \"2a\"\n```\n\n    M2 proposes to B1 the charter \"later\"\n"
    );
    let played = played(&page);
    assert_eq!(played.problems, []);
    assert!(
        played.pages.concat().contains("a charter was proposed to B1, changing articles 2a"),
        "{}",
        played.pages.concat()
    );
}
