//! Few who can do much, by the text alone.

use tauride_charter::Severity;

use super::change;

#[test]
fn few_who_can_do_much_are_warned_of() {
    change(
        "majority = \"at least 2/3 of votes\"",
        "majority = \"at least 2/3 of votes\"\nturnout = \"1/40 of electors\"\nlasts = \"28 days\"",
        (Severity::Warning, 28),
        "13 of, say, 1,000 seats of `council` can change this charter in 28 days (article 5), when nobody else votes",
        "say how many must vote",
    );
}
