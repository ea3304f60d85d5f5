//! Majorities of a whole that the votes do not come from, hands, and what a recall by decision leaves unsaid.

use super::{Error, Warning, add, change};

#[test]
fn a_majority_of_seats_needs_electors_who_have_them() {
    let said = |seats: &str| {
        format!(
            "[recall.more]\narticle = \"6\"\nseats = \"{seats}\"\nby = \"decision\"\nmajority = \"all of seats\"\nlasts = \"2 days\"\n"
        )
    };
    add(&said("council.branch"), (Error, 33), "the electors of `branch` are members of a roll", "of electors");
    add(&said("meeting.chair"), (Error, 33), "the electors of `chair` are members of a roll", "of electors");
    change(
        "of = \"branch\"\n",
        "of = \"branch\"\ndecides = \"more than 1/2 of seats\"\n",
        (Error, 12),
        "members of a roll, and have no seats",
        "of electors",
    );
}

#[test]
fn hands_end_a_poll_only_where_they_are_counted_and_amend_nothing() {
    change(
        "term = \"4 years\"\n",
        "term = \"4 years\"\ndecides = { closes = \"when hands are counted\" }\n",
        (Error, 17),
        "does not let them be counted",
        "hands = true",
    );
    add(
        "entrenched = [\"5\"]\nentrenched_majority = { majority = \"at least 3/4 of votes\", hands = true }\n",
        (Error, 30),
        "hands never amend a charter",
        "by name",
    );
}

#[test]
fn a_recall_by_decision_says_how_long_it_lasts_and_how_many_must_vote() {
    let said =
        |more: &str| format!("[recall.more]\narticle = \"6\"\nseats = \"council.branch\"\nby = \"decision\"\n{more}");
    add(&said("turnout = \"none\"\n"), (Warning, 29), "how long the poll lasts", "lasts = ");
    add(&said("lasts = \"7 days\"\n"), (Warning, 29), "how many must vote", "turnout = ");
}
