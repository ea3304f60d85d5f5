//! Lists that are said to be opened again, and could never be.

use super::Severity::Error;
use super::{SOUND, add, diagnostics};

#[test]
fn a_list_that_could_never_be_opened_again_is_warned_of() {
    let rules = "[affiliation]\narticle = \"9\"\nsplit = \"reopened\"\n";
    assert_eq!(diagnostics(&format!("{SOUND}{rules}")), []);
    let at_once = format!("{rules}[elections]\nnominations = \"0 days\"\n");
    let found = diagnostics(&format!("{SOUND}{at_once}"));
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|said| said.contains("nominations are over when they are opened again")), "{said:?}");
    let left = at_once.replace("reopened", "left");
    let left = diagnostics(&format!("{SOUND}{left}"));
    assert!(left.iter().all(|said| !said.to_string().contains("opened again")), "{left:?}");
}

#[test]
fn what_a_split_does_is_one_of_three() {
    add("[affiliation]\narticle = \"9\"\nsplit = \"voted on\"\n", (Error, 31), "`voted on`", "divided");
    add("[affiliation]\narticle = \"9\"\nfraction = 0\n", (Error, 31), "fraction", "1");
}
