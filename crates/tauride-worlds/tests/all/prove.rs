//! What charters allow, and that every course is what the law makes of it.

use std::path::Path;

use tauride_play::{Page, play};
use tauride_worlds::prove::{Answer, Claim, Founded, prove};

fn shipped(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters").join(name)).unwrap()
}

fn proved(text: &str) -> (Founded, Vec<Answer>) {
    let charter = tauride_charter::check("charter", text).unwrap().charter;
    prove(text, &charter, &mut |_, _| true).unwrap()
}

fn find<'a>(answers: &'a [Answer], name: &str, what: &str) -> &'a Answer {
    answers.iter().find(|answer| answer.name == name && answer.what.contains(what)).unwrap()
}

/// A club of which each seat is recalled by itself, or whose vacancies are filled by counting the ballots again.
fn club(vacancy: &str) -> String {
    format!(
        r#"name = "A proportional assembly"
language = "en"
[founding]
article = "1"
lasts = "1 year"
[unit.club]
article = "2"
open = true
[body.assembly]
article = "3"
kind = "council"
term = "1 year"
[[body.assembly.seats]]
article = "3"
from = "club"
norm = {{ seats = 3 }}
elected = {{ method = "scottish-stv" }}
vacancy = {vacancy}
[recall.delegate]
article = "7"
seats = "assembly"
by = "petition"
threshold = "1/20 of electors"
opens = {{ poll = "7 days", majority = "more than 1/2 of votes", turnout = "1/2 of electors" }}
[amend]
article = "9"
by = "assembly"
majority = "at least 2/3 of votes"
"#
    )
}

#[test]
fn a_majority_takes_the_seat_of_the_minority_unless_the_ballots_are_counted_again() {
    let (_, answers) = proved(&club("[\"by-election\"]"));
    let take = find(&answers, "take", "elect another");
    assert_eq!((take.of, take.opposed.as_ref().unwrap().people), (12, 7), "{take}");
    let (_, answers) = proved(&club("[\"countback\", \"by-election\"]"));
    assert!(answers.iter().all(|answer| answer.name != "take"));
}

#[test]
fn every_course_is_a_page_that_plays_as_it_is_written() {
    let (founded, answers) = proved(&shipped("steering-committee.toml"));
    assert!(founded.unseated.is_empty());
    let amend = find(&answers, "amend", "change the charter");
    assert_eq!(
        amend.to_string(),
        "3 of 12 members in `general-assembly` can change the charter in 30 days (article 8) when the others are silent; \
         8 in 30 days when all others are against it"
    );
    for answer in &answers {
        let page = answer.page(&founded).unwrap();
        let played = play(&[Page { name: "course", text: &page }], &|_| None);
        assert!(played.is_as_written(), "{answer}: {:?} {:?}", played.mismatches, played.problems);
        assert_eq!(played.refusals, 0, "{answer}");
    }
}

#[test]
fn the_shipped_charters_hold_what_is_claimed_of_them() {
    for (name, claims) in [
        ("steering-committee.toml", &["amend: 1/5 of electors, 30 days", "recall: 1/10 of electors, 7 days"][..]),
        (
            "union-federation.toml",
            &[
                "amend: 1/2 of seats, 30 days",
                "amend-entrenched: 1/2 of seats, 30 days",
                "recall: 1/4 of electors, 7 days",
            ],
        ),
    ] {
        let (founded, answers) = proved(&shipped(name));
        assert!(founded.unseated.is_empty(), "{name}");
        for claim in claims {
            let claim = Claim::read(claim).unwrap();
            let broken: Vec<String> = claim.broken(&answers).map(ToString::to_string).collect();
            assert!(broken.is_empty(), "{name}, {claim}: {broken:?}");
        }
        let more = Claim::read("amend: 2/3 of electors").unwrap();
        assert_eq!(more.broken(&answers).count(), 1, "{name} does not hold more than it does");
    }
}

#[test]
fn claims_are_read_or_refused() {
    assert_eq!(Claim::of_charter("# at least: amend: 1/3 of members, 60 days\nname = \"x\"\n").unwrap().len(), 1);
    for wrong in ["", "amend", "amend: much", "mend: 1/3", "amend: 1/3, soon"] {
        assert!(Claim::read(wrong).is_err(), "{wrong}");
    }
}
