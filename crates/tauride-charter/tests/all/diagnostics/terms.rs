//! Terms and successors.

use super::Severity::{Error, Warning};
use super::{SOUND, change, diagnostics, only};

#[test]
fn terms_are_lengths_or_dates() {
    let term = |said: &str| format!("term = \"{said}\"");
    let from = "term = \"4 years\"";
    change(from, &term("until Easter"), (Error, 16), "\"until Easter\" is not a term", "until 1 January");
    change(from, &term("between 1 March and 32 May"), (Error, 16), "is not a term", "between 1 March and 31 May");
    for sound in ["until 1 January", "until 1 January, every 2 years", "between 1 March and 31 May", "no limit"] {
        assert_eq!(diagnostics(&SOUND.replacen(from, &term(sound), 1)), [], "{sound}");
    }
}

#[test]
fn successors_who_cannot_be_in_time_are_warned_of() {
    let from = "term = \"4 years\"";
    let seats = "from = \"branch\"";
    let successors = |said: &str| format!("{seats}\nsuccessors = \"{said}\"");
    change(seats, &successors("4 years"), (Warning, 19), "before the end of a term that is no longer", "shorten");
    change(seats, &successors("soon"), (Error, 19), "is not a length of time", "14 days");
    let elected = format!("{}\nelected = {{ nominations = \"3 weeks\", voting = \"2 weeks\" }}", successors("4 weeks"));
    change(seats, &elected, (Warning, 19), "takes 35 days, and begins 28 days before the term ends", "lengthen");
    let none = SOUND.replacen(from, "term = \"no limit\"", 1).replacen(seats, &successors("4 weeks"), 1);
    only(&none, (Warning, 19), "no term ends here", "add `term`");
    let spring = SOUND.replacen(from, "term = \"between 1 March and 31 May\"", 1);
    let spring = spring.replacen(seats, &successors("4 weeks"), 1);
    only(&spring, (Warning, 19), "says already when successors are elected", "leave `successors` out");
    assert_eq!(diagnostics(&SOUND.replacen(seats, &successors("6 weeks"), 1)), []);
}

#[test]
fn first_terms_fit_the_seats_and_the_election() {
    let seats = "norm = { one_per = 200, minimum = 1 }";
    let first = |said: &str| format!("norm = {{ seats = 3 }}\nfirst_terms = {said}");
    let sound = "[{ seats = 1, term = \"1 year\" }]";
    let few = "[{ seats = 9, term = \"1 year\" }]";
    change(seats, &first(few), (Error, 20), "9 seats have a first term of their own, and there are", "take away seats");
    let long = "[{ seats = 1, term = \"4 years\" }]";
    change(seats, &first(long), (Error, 20), "a first term is shorter than the terms after it", "say a shorter one");
    change(seats, &first("[3]"), (Error, 20), "a table is expected here", "{ seats = 2, term = \"1 year\" }");
    let endless = "[{ seats = 1, term = \"no limit\" }]";
    change(seats, &first(endless), (Error, 20), "\"no limit\" is not a length of time", "14 days");
    let by_rank = format!("{}\nelected = {{ method = \"scottish-stv\" }}", first(sound));
    change(seats, &by_rank, (Error, 20), "votes do not put those in order whom this election elects", "by lot");
    let lot = format!("{by_rank}\nstaggered = \"by lot\"\nvacancy = [\"countback\", \"by-election\"]");
    assert_eq!(diagnostics(&SOUND.replacen(seats, &lot, 1)), []);
    assert_eq!(diagnostics(&SOUND.replacen(seats, &first(sound), 1)), []);
    let shared = format!("{seats}\nfirst_terms = {sound}");
    change(seats, &shared, (Error, 20), "first terms are for elected seats of a fixed number", "norm = { seats");
    let idle = format!("{seats}\nstaggered = \"by lot\"");
    change(seats, &idle, (Error, 20), "no seat has a first term of its own here", "add `first_terms`");
}
