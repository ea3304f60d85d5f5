//! How few can do how much, and how fast.

use tauride_charter::{Severity, check};

use super::{SOUND, change};

#[test]
fn few_who_can_do_much_are_counted() {
    change(
        "majority = \"at least 2/3 of votes\"",
        "majority = \"at least 2/3 of votes\"\nturnout = \"1/40 of electors\"\nlasts = \"28 days\"",
        (Severity::Warning, 28),
        "13 of, say, 1,000 seats of `council` can change this charter in 28 days (article 5), when nobody else votes",
        "say how many must vote",
    );
    let sound = check("charter.toml", SOUND).unwrap();
    let said = "125 of, say, 1,000 seats of `council` can change this charter in seven days (article 5), when nobody else votes";
    assert_eq!(sound.few, [said]);
    let easy = "turnout = \"none\"\nlasts = \"1 day\"";
    let easy =
        SOUND.replace("by = \"petition\"\nthreshold = \"1/3 of electors\"", &format!("by = \"decision\"\n{easy}"));
    let said = check("charter.toml", &easy).unwrap().few;
    assert_eq!(
        said[1],
        "one of, say, 1,000 members can recall a `chair` of `meeting` in one day (article 4), when nobody else votes"
    );
}
