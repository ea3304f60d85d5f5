//! What charters allow, and that every course is what the law makes of it.

use std::path::Path;

use tauride_play::{Page, play};
use tauride_worlds::prove::{Answer, Claim, Electors, Proof, prove, prove_without, worst};

fn shipped(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../charters").join(name)).unwrap()
}

fn proved(text: &str) -> Proof {
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
    let proof = proved(&club("[\"by-election\"]"));
    let take = find(&proof.answers, "take", "elect another");
    assert_eq!((take.of, take.opposed.as_ref().unwrap().people), (12, 7), "{take}");
    let proof = proved(&club("[\"countback\", \"by-election\"]"));
    assert!(proof.answers.iter().all(|answer| answer.name != "take"));
}

#[test]
fn every_course_is_a_page_that_plays_as_it_is_written() {
    let Proof { founded, answers, whole, .. } = proved(&shipped("steering-committee.toml"));
    assert!(whole && founded.unseated.is_empty());
    let amend = find(&answers, "amend", "change the charter");
    assert_eq!(
        amend.to_string(),
        "3 of 12 members in `general-assembly` can change the charter in 30 days (article 8) when the others are silent; \
         8 in 30 days when all others are against it; 5 can stop it"
    );
    for answer in &answers {
        let page = answer.page(&founded).unwrap();
        let played = play(&[Page { name: "course", text: &page }], &|_| None);
        assert!(played.is_as_written(), "{answer}: {:?} {:?}", played.mismatches, played.problems);
        assert_eq!(played.refusals, 0, "{answer}");
    }
}

/// What is soon found is what is found when everything is tried, but for what the others could do against those who take seats
/// first.
#[test]
fn the_worst_is_soon_found_and_the_same() {
    let but_opposed = |said: &str| said.split(" when the others are silent").next().unwrap().to_owned();
    for name in ["steering-committee.toml", "petrograd-1917.toml"] {
        let text = shipped(name);
        let charter = tauride_charter::check("charter", &text).unwrap().charter;
        let (soon, all) = (worst(&charter, 3).unwrap(), proved(&text).worst(3));
        assert_eq!(all.len(), 3, "{name}");
        for (soon, all) in soon.iter().zip(&all) {
            // A way up is said with the articles of both ways when both are known.
            let (one, other) = (but_opposed(soon), but_opposed(all));
            let bare = |said: &str| said.split(" (article").next().unwrap().to_owned();
            assert_eq!(bare(&one), bare(&other), "{name}");
            assert!(soon == all || soon.contains("members of the federation"), "{name}: {soon}");
        }
    }
}

/// Credentials, substitutes, moving, calls and bodies that constitute themselves.
#[test]
fn further_rights_are_used_each_by_a_course_that_plays() {
    let proof = proved(&shipped("petrograd-1917.toml"));
    let of = |name: &str, what: &str| find(&proof.answers, name, what);
    for (name, what, silent, opposed) in [
        ("unseat", "`workers` of `soviet`", 6, Some(6)),
        ("unseat", "`chair` of `workers-section`", 2, Some(5)),
        ("move", "recall a `chair` of `factory-meeting` by", 3, Some(11)),
        ("call", "call a `soviet` together", 1, Some(73)),
        ("constitute", "`provisional-committee` of themselves", 1, Some(1)),
    ] {
        let answer = of(name, what);
        let people = |reached: &Option<tauride_worlds::prove::Reached>| reached.as_ref().map(|reached| reached.people);
        assert_eq!((people(&answer.silent), people(&answer.opposed)), (Some(silent), opposed), "{answer}");
    }
    // It begins in another federation than the others: one in which nobody has called anybody.
    let called = of("call", "call a `soviet`").page(&proof.founded).unwrap();
    let played = play(&[Page { name: "course", text: &called }], &|_| None);
    assert!(played.is_as_written() && played.refusals == 0, "{:?} {:?}", played.mismatches, played.problems);
    assert!(called.contains("more than any rival"), "{called}");
    let steering = proved(&shipped("steering-committee.toml"));
    let substitute = find(&steering.answers, "substitute", "alternate");
    assert_eq!(substitute.what, "let an alternate sit for 90 days in the place of a `member` of `steering-committee`");
    // Nobody moves where there is one unit, and nobody calls a body together that the charter lets nobody call.
    assert!(steering.answers.iter().all(|answer| !["move", "call", "constitute"].contains(&answer.name)));
}

#[test]
fn claims_are_read_or_refused() {
    assert_eq!(Claim::of_charter("# at least: amend: 1/3 of members, 60 days\nname = \"x\"\n").unwrap().len(), 1);
    for wrong in ["", "amend", "amend: much", "mend: 1/3", "amend: 1/3, soon"] {
        assert!(Claim::read(wrong).is_err(), "{wrong}");
    }
}

fn people(answers: &[Answer], name: &str, what: &str, who: &str) -> [Option<usize>; 2] {
    let alike = |answer: &&Answer| answer.name == name && answer.what.contains(what) && answer.who.contains(who);
    let answer = answers.iter().find(alike);
    let people = |reached: Option<&tauride_worlds::prove::Reached>| reached.map(|reached| reached.people);
    [
        people(answer.and_then(|answer| answer.silent.as_ref())),
        people(answer.and_then(|answer| answer.opposed.as_ref())),
    ]
}

/// Two officers enrol any number, and the charter stays what those want who were there before (charter.17): once two of twelve
/// changed it in 61 days, whoever was against it.
#[test]
fn whoever_enrols_others_does_not_rule_those_who_were_there() {
    let with = proved(&shipped("steering-committee.toml"));
    for what in ["change the charter", "change an entrenched"] {
        let two = people(&with.answers, "roll", what, "and another officer among them");
        assert_eq!(two, [Some(2), Some(6)], "half of the twelve must be for it: {what}");
    }
}

/// The courses of abuse that were found once, each with the article that shuts it out.
#[test]
fn without_an_article_a_course_of_abuse_is_found_again() {
    let text = shipped("steering-committee.toml");
    let charter = tauride_charter::check("charter", &text).unwrap().charter;
    let with = proved(&text);
    let alone = "keeper of its roll among";
    // Named after what somebody did: the article, what is asked, then how few with it and without it.
    for (article, name, what, who, is, was) in [
        ("votes.10", "count", "change an entrenched", "", [None, None], [Some(2), None]),
        ("votes.10", "count", "recall a `chair`", "", [None, None], [Some(2), None]),
        ("charter.10", "amend-entrenched", "", "", [Some(3), Some(9)], [Some(3), Some(8)]),
        ("recall.4", "recall", "a `member`", "", [Some(3), Some(8)], [Some(1), Some(8)]),
        ("roll.17", "roll", "change the charter", alone, [Some(1), Some(7)], [Some(1), Some(6)]),
        ("roll.17", "roll", "change an entrenched", alone, [Some(1), Some(9)], [Some(1), Some(6)]),
        ("roll.17", "roll", "recall a `returning officer`", alone, [Some(1), Some(5)], [Some(1), Some(1)]),
    ] {
        let without = prove_without(&text, &charter, article).unwrap();
        assert_eq!(people(&with.answers, name, what, who), is, "{article}: with it, {what}");
        assert_eq!(people(&without.answers, name, what, who), was, "{article}: without it, {what}");
    }
}

#[test]
fn whoever_takes_the_seats_of_one_tier_decides_in_the_next() {
    let Proof { founded, answers, .. } = proved(&shipped("petrograd-1917.toml"));
    let amend =
        answers.iter().find(|answer| answer.name == "amend" && answer.electors == Electors::Federation).unwrap();
    assert_eq!(
        amend.to_string(),
        "1 of 684 members of the federation can change the charter in 14 days over seats of `congress-of-soviets` \
         (articles 25, 26 and 31) when the others are silent; 56 in 14 days over seats of `soviet` and \
         `congress-of-soviets` when all others are against it"
    );
    let page = amend.page(&founded).unwrap();
    let played = play(&[Page { name: "course", text: &page }], &|_| None);
    assert!(played.is_as_written() && played.refusals == 0, "{:?} {:?}", played.mismatches, played.problems);
    assert!(page.contains("version 2 of the charter is in force"), "{page}");
}

#[test]
fn what_can_never_happen_and_cannot_be_undone_is_said() {
    let text = club("[\"by-election\"]").replace("[amend]", "[amend]\nentrenched = [\"7\", \"9\"]");
    let proof = proved(&text);
    let never = "nobody can ever change articles 7 and 9 (article 9)";
    assert!(proof.never.iter().any(|said| said == never), "{:?}", proof.never);
    let term = "the term of a `club` of `assembly` ends 7 days before a successor can sit: the seat is vacant meanwhile (article 3)";
    assert!(proof.never.iter().any(|said| said == term), "{:?}", proof.never);
    let steering = proved(&shipped("steering-committee.toml"));
    let locked = "9 of 12 votes in `general-assembly` can make every later change of the charter need all votes (article 8); \
                  from then on 1 can keep it so";
    assert!(steering.undone.iter().any(|said| said == locked), "{:?}", steering.undone);
    let struck =
        "whoever is struck off a `contributors`, where nobody contests it within 14 days, comes back as a newcomer";
    assert!(steering.undone.iter().any(|said| said.starts_with(struck)), "{:?}", steering.undone);
}

#[test]
fn whoever_stops_it_hears_what_is_known() {
    let text = shipped("steering-committee.toml");
    let charter = tauride_charter::check("charter", &text).unwrap().charter;
    let proof = prove(&text, &charter, &mut |at, of| at < 3 && of > 20).unwrap();
    assert_eq!((proof.whole, proof.answers.len()), (false, 3));
    let whole = prove(&text, &charter, &mut |_, _| true).unwrap();
    assert!(whole.whole);
    // The checked form alone says the same.
    let alone = prove("", &charter, &mut |_, _| true).unwrap();
    assert_eq!((alone.sentences(), alone.undone), (whole.sentences(), whole.undone));
}

fn holds_what_it_claims(name: &str) {
    let text = shipped(name);
    let claims = Claim::of_charter(&text).unwrap();
    assert!(claims.len() > 2, "{name} claims something");
    let proof = proved(&text);
    for claim in claims {
        let broken: Vec<String> = claim.broken(&proof.answers).map(ToString::to_string).collect();
        assert!(broken.is_empty(), "{name}, {claim}: {broken:?}");
    }
    let more = Claim::read("amend: 9/10 of electors").unwrap();
    assert!(more.broken(&proof.answers).count() > 0, "{name} does not hold more than it does");
}

#[test]
fn a_foundation_holds_what_it_claims() {
    holds_what_it_claims("steering-committee.toml");
}

#[test]
fn a_union_holds_what_it_claims() {
    holds_what_it_claims("union-federation.toml");
}

#[test]
fn the_soviets_of_1917_hold_what_they_claim() {
    holds_what_it_claims("petrograd-1917.toml");
}

#[test]
fn the_soviets_of_1918_hold_what_they_claim() {
    holds_what_it_claims("rsfsr-1918.toml");
}

/// A government of three that a council of three watches: what it may veto a court lets stand, what it consents to nobody overrides.
const WATCHED: &str = r#"name = "A government"
language = "en"
[founding]
article = "1"
lasts = "1 year"
[unit.branch]
article = "2"
open = true
[body.council]
article = "3"
kind = "council"
decides = { majority = "more than 1/2 of votes", lasts = "1 day" }
[[body.council.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "approval" }
[body.government]
article = "4"
kind = "council"
sittings = { article = "4", notice = "1 day", lasts = "8 hours" }
[[body.government.seats]]
article = "4"
from = "branch"
norm = { seats = 1 }
elected = { method = "approval" }
[body.court]
article = "5"
kind = "council"
[[body.court.seats]]
article = "5"
from = "branch"
norm = { seats = 1 }
elected = { method = "approval" }
[[oversight]]
article = "6"
of = "council"
over = "government"
right = "veto"
on = ["bread", "coal"]
within = "7 days"
arbiter = "court"
[[oversight]]
article = "7"
of = "council"
over = "government"
right = "consent"
on = ["the garrison"]
within = "3 days"
extended = "2 days"
[amend]
article = "9"
by = "council"
majority = "at least 2/3 of votes"
"#;

/// Who can stop whom, for how long at most; whether for good; and what passes that nobody consented to.
#[test]
fn rights_of_oversight_are_used_waited_for_and_overridden() {
    let proof = proved(WATCHED);
    let people = |name: &str, what: &str| {
        let answer = find(&proof.answers, name, what);
        (
            answer.of,
            answer.silent.as_ref().map(|reached| reached.people),
            answer.opposed.as_ref().map(|some| some.people),
        )
    };
    let told = format!("{:?} {:?}", proof.never, proof.stops);
    assert_eq!(people("stop", "on \"bread\""), (3, Some(1), Some(2)), "{told}");
    assert_eq!(people("stop", "the garrison"), (3, Some(1), Some(2)));
    assert_eq!(people("override", "on \"bread\""), (3, Some(1), Some(2)));
    assert_eq!(
        proof.stops,
        [
            "what `government` resolves on \"bread\" or \"coal\" can be stopped by `council`, by a no, for good, unless `court` lets \
             it stand; it waits for `council` for 14 days at most (article 6)",
            "what `government` resolves on \"the garrison\" can be stopped by `council`, by a no, or by saying nothing, for good: \
             nobody overrides that; it waits for `council` for 8 days at most (article 7)",
        ]
    );
    assert!(proof.passes.iter().any(|said| said.contains("passes when `council` says nothing (article 6)")));
    assert!(!proof.passes.iter().any(|said| said.contains("says nothing (article 7)")), "{:?}", proof.passes);
    for answer in proof.answers.iter().filter(|answer| ["stop", "override"].contains(&answer.name)) {
        let page = answer.page(&proof.founded).unwrap();
        let played = play(&[Page { name: "course", text: &page }], &|_| None);
        assert!(played.is_as_written(), "{answer}: {:?} {:?}", played.mismatches, played.problems);
        assert_eq!(played.refusals, 0, "{answer}");
    }
}
