//! What a charter can lose for good.

use super::Severity::Warning;
use super::{SOUND, change, diagnostics, only};

#[test]
fn a_roll_whose_only_keeper_is_elected_by_it_is_warned_of() {
    let stands_in = "stands_in = \"council.branch\"\n";
    let circle = "a `branch` that everybody has left stays empty for ever: its roll is kept by the registrar of its \
                  `meeting`, whom those elect who are on the roll";
    change(stands_in, "", (Warning, 6), circle, "stands_in = \"council.chair\"");
    let chair = SOUND.replacen(stands_in, "", 1).replacen(
        "term = \"4 years\"",
        "offices = [\"speaker\"]\nterm = \"4 years\"",
        1,
    );
    only(&chair, (Warning, 6), circle, "stands_in = \"council.speaker\"");
}

#[test]
fn a_unit_that_nobody_can_form_is_no_ground_to_stand_on() {
    let kept = "registrar = \"meeting.registrar\"\nstands_in = \"council.branch\"\n";
    let open = SOUND.replacen(kept, "open = true\n", 1);
    let circle = "nobody can come to sit in `council`, which alone changes the charter: `council` is filled from `branch`, \
                  which nobody can form any more";
    only(&open, (Warning, 26), circle, "say who forms these units");
    assert_eq!(diagnostics(&SOUND.replacen(kept, &format!("open = true\n{kept}"), 1)), []);
}
