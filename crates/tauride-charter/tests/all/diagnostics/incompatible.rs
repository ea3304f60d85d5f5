//! Kinds of body in which nobody sits at once: named as they are, and not filled from each other.

use super::Severity::{Error, Warning};
use super::{SOUND, add, diagnostics};
use tauride_charter::{check, prose};

/// A court of three, whose lines are the twenty-ninth to the thirty-ninth.
fn court(seats: &str) -> String {
    format!(
        "[body.court]\narticle = \"7\"\nkind = \"council\"\nterm = \"4 years\"\n[[body.court.seats]]\nfrom = \"branch\"\n{seats}\n[recall.court]\narticle = \"8\"\nseats = [\"court\"]\nby = \"petition\"\nthreshold = \"1/3 of electors\"\n"
    )
}

/// What comes after it begins with the forty-first.
fn apart(bodies: &str) -> String {
    format!("[[incompatible]]\narticle = \"9\"\nbodies = [{bodies}]\n")
}

const OF_BRANCHES: &str = "norm = { seats = 3 }";

#[test]
fn two_kinds_of_body_are_named_and_each_once() {
    let court = court(OF_BRANCHES);
    let named = |bodies: &str| format!("{court}{}", apart(bodies));
    assert_eq!(diagnostics(&format!("{SOUND}{}", named("\"court\", \"council\""))), []);
    add(&named("\"court\""), (Error, 43), "nobody sits in one body at once with itself", "two kinds of body");
    add(&named("\"court\", \"council\", \"court\""), (Error, 43), "`court` is named twice", "each kind once");
    add(&named("\"court\", \"council\", \"courts\""), (Error, 43), "no kind of body called `courts`", "`court`");
}

#[test]
fn nobody_takes_a_seat_where_everybody_votes() {
    let named = format!("{}{}", court(OF_BRANCHES), apart("\"court\", \"meeting\""));
    add(&named, (Error, 43), "nobody takes a seat in `meeting`", "whoever stands on its roll");
}

#[test]
fn seats_that_nobody_could_take_are_found() {
    let from_council = court(OF_BRANCHES).replace("from = \"branch\"", "from = \"council\"");
    let named = |court: &str| format!("{court}{}", apart("\"court\", \"council\""));
    add(&named(&from_council), (Error, 43), "nobody could take the seats", "eligible = \"members\"");
    let open = from_council.replace(OF_BRANCHES, "norm = { seats = 3 }\neligible = \"members\"");
    assert!(diagnostics(&format!("{SOUND}{}", named(&open))).iter().all(|found| found.severity == Warning));
}

#[test]
fn an_overseer_who_may_sit_in_what_it_oversees_is_told() {
    let rule =
        "[[oversight]]\narticle = \"10\"\nof = \"court\"\nover = \"council\"\nright = \"veto\"\nwithin = \"7 days\"\n";
    let court = court(OF_BRANCHES);
    add(&format!("{court}{rule}"), (Warning, 44), "may sit in `court` and in `council`", "[[incompatible]]");
    let kept = format!("{SOUND}{court}{rule}{}", apart("\"court\", \"council\""));
    assert_eq!(diagnostics(&kept), []);
    let told = prose(&check("charter.toml", &kept).unwrap().charter);
    assert!(told.contains("Nobody sits both in the court and the council"), "{told}");
}
