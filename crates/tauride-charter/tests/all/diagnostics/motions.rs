//! Standing orders under which a debate never ends, a kind is never in order, or nothing is ever in time.

use super::Severity::{Error, Warning};
use super::{SOUND, change, diagnostics};

const TERM: &str = "term = \"4 years\"";

fn motions(rules: &str) -> String {
    format!("{TERM}\nmotions = {{ {rules} }}")
}

#[test]
fn standing_orders_are_taken_up_by_name() {
    for orders in ["plain", "parliamentary", "union", "conference"] {
        assert_eq!(diagnostics(&SOUND.replacen(TERM, &motions(&format!("orders = \"{orders}\"")), 1)), []);
    }
    change(TERM, &motions("orders = \"parlamentary\""), (Error, 17), "is not known here", "parliamentary");
}

#[test]
fn a_debate_that_nobody_can_end_is_warned_of() {
    let rules = "without = [\"close-debate\"]";
    change(TERM, &motions(rules), (Warning, 17), "nobody can end a debate in the `council`", "close-debate");
}

#[test]
fn a_rank_at_which_a_kind_is_never_in_order_is_warned_of() {
    let low = "kinds = [{ kind = \"lay-on-table\", rank = 1 }]";
    let found = diagnostics(&SOUND.replacen(TERM, &motions(low), 1));
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(said[0].contains("`lay-on-table` does not rank above the main motion"), "{said:?}");
    assert!(said[1].contains("`main` and `lay-on-table` have the same rank"), "{said:?}");
    let same = "kinds = [{ kind = \"lay-on-table\", rank = 6 }]";
    change(TERM, &motions(same), (Warning, 17), "neither is in order while the other is pending", "a rank of its own");
}

#[test]
fn a_deadline_before_the_call_is_warned_of() {
    change(TERM, &motions("submitted = \"3 days\""), (Warning, 17), "whoever waits for the call is late", "shorten");
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &motions("submitted = \"2 days\""), 1)), []);
}

#[test]
fn what_cannot_be_is_an_error() {
    change(TERM, &motions("without = \"main\""), (Error, 17), "nobody could move anything but procedure", "main");
    change(TERM, &motions("late = \"at most 1/2\""), (Error, 17), "supports a late motion", "1/10");
    change(TERM, &motions("speech = \"0 days\""), (Error, 17), "over when it begins", "5 minutes");
    let third = "kinds = [{ kind = \"object\", rank = 0, majority = \"1/3 of votes\" }]";
    change(TERM, &motions(third), (Error, 17), "this cannot be what carries a motion", "half or more");
    let twice = "kinds = [{ kind = \"object\", rank = 0 }, { kind = \"object\", rank = 0 }]";
    change(TERM, &motions(twice), (Error, 17), "something is said already", "in one place");
}
