//! Sittings to which many cannot come, or that could never be held.

use super::Severity::{Error, Warning};
use super::{SOUND, change, diagnostics, only};

const TERM: &str = "term = \"4 years\"";

fn sittings(rules: &str) -> String {
    format!("{TERM}\nsittings = {{ {rules} }}")
}

#[test]
fn a_sitting_that_nobody_hears_of_is_warned_of() {
    change(TERM, &sittings("notice = \"0 days\""), (Warning, 17), "by chance have heard of it", "3 days");
    change(TERM, &sittings("notice = \"23 hours\""), (Warning, 17), "by chance have heard of it", "a day or more");
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &sittings("notice = \"1 day\""), 1)), []);
}

#[test]
fn a_sitting_that_could_only_open_when_its_body_has_ended_is_warned_of() {
    let rules = format!("{}\nprovisional = \"2 days\"\nratified_by = \"meeting\"", sittings("notice = \"2 days\""));
    let message = "a `council` that was formed provisionally ends after two days, before any sitting";
    let found = diagnostics(&SOUND.replacen(TERM, &rules, 1));
    let (first, lost) = (found[0].to_string(), found[1].to_string());
    assert!(first.contains(message) && first.contains(":17:") && first.contains("shorten `notice`"), "{first}");
    assert!(found.len() == 2 && lost.contains("nobody can change the charter"), "{lost}");
}

#[test]
fn a_quorum_is_neither_tiny_nor_out_of_reach() {
    change(TERM, &sittings("quorum = \"1/10 of electors\""), (Warning, 17), "decide for all of them", "more than 1/2");
    for none in ["1/2 of votes", "at most 1/2 of electors"] {
        let rules = sittings(&format!("quorum = \"{none}\""));
        change(TERM, &rules, (Error, 17), "this cannot be a quorum", "of electors or of seats");
    }
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &sittings("quorum = \"1/2 of seats\""), 1)), []);
    let meeting = SOUND.replacen("of = \"branch\"", "of = \"branch\"\nsittings = { quorum = \"1/2 of seats\" }", 1);
    only(&meeting, (Error, 12), "those who meet in an assembly are members of a roll", "of electors");
}

#[test]
fn a_share_that_convenes_is_never_more_than_half() {
    for much in ["2/3", "more than 1/2", "1/3 of seats"] {
        let rules = sittings(&format!("convened_by = \"{much}\""));
        change(TERM, &rules, (Error, 17), "cannot be the share of the members who convene", "1/3");
    }
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &sittings("convened_by = \"1/2\""), 1)), []);
}

#[test]
fn the_chair_is_an_office_and_an_office_does_not_sit() {
    change(TERM, &sittings("chair = \"speaker\""), (Error, 17), "speaker", "");
    change(TERM, &sittings("lasts = \"0 days\""), (Error, 17), "over as soon as it began", "1 day");
    change(TERM, &sittings("divisions = \"0 minutes\""), (Error, 17), "over as soon as it began", "10 minutes");
    let officed = sittings("chair = \"chair\"") + "\noffices = [\"chair\"]";
    let recalled = "seats = [\"meeting\", \"council\"]";
    assert!(SOUND.contains(recalled));
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &officed, 1)), []);
    let office =
        format!("{SOUND}[body.treasurer]\narticle = \"6\"\nkind = \"office\"\nof = \"council\"\nsittings = {{}}\n");
    let office = office.replacen(recalled, "seats = [\"meeting\", \"council\", \"treasurer\"]", 1);
    only(&office, (Error, 33), "an office is one person, who holds no sittings", "leave `sittings` out");
}

#[test]
fn a_casting_vote_that_nobody_holds_or_that_decides_nothing_is_warned_of() {
    change(TERM, &sittings("casting_vote = true"), (Warning, 17), "any member of `council` who opens", "chair");
    let seats = format!("{}\ndecides = \"more than 1/2 of seats\"", sittings("casting_vote = true"));
    change(TERM, &seats, (Warning, 17), "not enough to be tied", "leave `casting_vote` out");
    let chaired = sittings("casting_vote = true, chair = \"chair\"") + "\noffices = [\"chair\"]";
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &chaired, 1)), []);
}

#[test]
fn a_division_does_not_outlast_its_sitting() {
    let long = sittings("lasts = \"1 hour\", divisions = \"2 hours\"");
    change(TERM, &long, (Warning, 17), "longer than the sitting in which it is", "shorten `divisions`");
    for half in ["2/3 of present", "1/5 of seats"] {
        let rules = sittings(&format!("acclamation = true, counted_by = \"{half}\""));
        change(TERM, &rules, (Error, 17), "of those present who have votes counted", "1/5 of present");
    }
}

#[test]
fn cards_are_of_those_who_send_delegates_and_somebody_can_have_them_decide() {
    let cards = |said: &str| sittings(&format!("cards = {{ worth = \"electors\", {said} }}"));
    assert_eq!(diagnostics(&SOUND.replacen(TERM, &cards("demanded_by = \"1/10 of present\""), 1)), []);
    change(TERM, &cards("majority = \"at least 2/3\""), (Error, 17), "never divide by cards", "on = [\"motions\"]");
    let most = cards("demanded_by = \"2/3 of present\"");
    change(TERM, &most, (Error, 17), "of those present who have cards decide", "1/5 of present");
    let of = cards("on = [\"motions\"], majority = \"at least 2/3 of seats\"");
    change(TERM, &of, (Error, 17), "this cannot be the majority of cards", "say a share alone");
    let declared = sittings("cards = { worth = \"dues\", on = [\"questions\"] }");
    change(TERM, &declared, (Warning, 17), "says alone how many dues its card is worth", "declare-figure");
}
