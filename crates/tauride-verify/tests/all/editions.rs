//! The room for a second edition of the rulebook, tried with one in which a member has one poll open at a time.

use std::fs;

use tauride_charter::check;
use tauride_codec::{CodecError, decode_head};
use tauride_rules::bounds::numbers::Bounds;
use tauride_rules::charter::CharterAct;
use tauride_rules::edition::{Edition, Editions};
use tauride_rules::ids::{BodyId, MemberId};
use tauride_rules::{Act, Actor, Refusal, decide};
use tauride_verify::{Fault, Part, Verifier};

use crate::common::{CHARTER, Maker, head};
use crate::golden::golden;

const SECOND: Edition = Edition { number: 2, bounds: Bounds { polls: 1, ..Bounds::FIRST } };
static BOTH: [Edition; 2] = [Edition::FIRST, SECOND];

fn both() -> Editions {
    Editions::tried(&BOTH)
}

fn verified(editions: Editions, lines: &[Vec<u8>]) -> Result<u64, Fault> {
    let mut verifier = Verifier::under(editions);
    let _ = lines.iter().try_for_each(|line| verifier.line(line));
    verifier.finish(Some(&head(lines))).map(|(report, _)| report.entries)
}

fn editions(lines: &[Vec<u8>]) -> Vec<u16> {
    lines.iter().map(|line| decode_head(line).unwrap().edition).collect()
}

/// The charter of the examples on an edition of the rulebook.
fn on(edition: u16) -> String {
    CHARTER.replacen("language = \"en\"", &format!("language = \"en\"\nedition = {edition}"), 1)
}

fn proposal(text: &str) -> Act {
    let charter = Box::new(check("charter", text).unwrap().charter);
    Act::Charter(CharterAct::ProposeAmendment { body: BodyId(1), text: text.into(), charter })
}

/// A council of one branch's delegate, M1, whom the branch may instruct.
fn council(editions: Editions, charter: &str) -> Maker {
    let mut maker = Maker::under(editions, charter);
    for sentence in [
        "the founders form the unit \"North\" (branch)",
        "the founders enrol 3 members in U1",
        "the founders form the body \"Council\" (council) of U1",
        "M2 calls an election in C1",
        "M1 stands in E1",
        "M2 closes nominations in E1",
        "M2 declares the candidates in E1 elected by acclamation",
    ] {
        maker.say(sentence);
    }
    maker
}

#[track_caller]
fn refused(maker: &Maker, sentence: &str) -> Refusal {
    let (actors, act) = tauride_phrase::read_acts(sentence, &tauride_phrase::StateNames(&maker.state)).unwrap();
    decide(&maker.state, actors[0], &act).unwrap_err()
}

const FIRST_POLL: &str = "M2 asks whether to instruct the holder of S1: \"vote for peace\"";
const SECOND_POLL: &str = "M2 asks whether to instruct the holder of S1: \"vote for bread\"";

#[test]
fn records_of_the_first_edition_verify_where_there_is_a_second() {
    for path in golden() {
        let lines = fs::read(&path).unwrap();
        let lines: Vec<Vec<u8>> =
            lines.split_inclusive(|byte| *byte == b'\n').map(|line| line[..line.len() - 1].to_vec()).collect();
        assert_eq!(verified(both(), &lines), Ok(lines.len() as u64), "{}", path.display());
    }
}

#[test]
fn a_charter_that_names_no_edition_stands_on_the_first() {
    let mut maker = council(both(), CHARTER);
    maker.say(FIRST_POLL);
    maker.say(SECOND_POLL);
    assert!(editions(&maker.lines).iter().all(|edition| *edition == 1));
    assert_eq!(verified(both(), &maker.lines), Ok(maker.lines.len() as u64));
    assert_eq!(verified(Editions::default(), &maker.lines), Ok(maker.lines.len() as u64));
    let named = council(both(), &on(1));
    assert_eq!(editions(&named.lines).iter().max(), Some(&1));
}

#[test]
fn a_record_goes_from_one_edition_to_the_next_by_an_amendment() {
    let mut maker = council(both(), CHARTER);
    maker.say(FIRST_POLL);
    maker.say(SECOND_POLL);
    maker.enter(Actor::Member(MemberId(1)), &proposal(&on(2)));
    let proposed = maker.lines.len();
    maker.say("M1 votes yes on P3");
    maker.pass_to("1917-03-06T18:00:00Z");
    assert_eq!(maker.state.edition(), &SECOND, "the charter that stands on it is in force");
    let amended = maker.lines.len();
    assert!(editions(&maker.lines).iter().all(|edition| *edition == 1), "what adopts it is decided under the first");

    maker.say("M2 asks whether to instruct the holder of S1: \"vote for land\"");
    assert_eq!(
        refused(&maker, "M2 asks whether to instruct the holder of S1: \"vote for rest\"").article(),
        "bounds.1"
    );
    assert_eq!(editions(&maker.lines[amended..]), [2]);
    assert_eq!(verified(both(), &maker.lines), Ok(maker.lines.len() as u64));

    // A program that knows only the first says which edition it lacks, where the record begins to need it.
    let fault = verified(Editions::default(), &maker.lines).unwrap_err();
    let Fault::Refused { entry, article, reason } = fault else { panic!("{fault}") };
    assert_eq!((entry, article), (proposed as u64, "charter.16"));
    assert_eq!(reason, "edition 2 of the rulebook is not known here; the newest known is edition 1");

    let back = decide(&maker.state, Actor::Member(MemberId(1)), &proposal(&on(1))).unwrap_err();
    assert_eq!(back.article(), "charter.16");
    assert!(back.to_string().contains("cannot go back to edition 1"), "{back}");
}

#[test]
fn a_federation_may_be_founded_under_a_later_edition() {
    let mut maker = council(both(), &on(2));
    maker.say(FIRST_POLL);
    assert_eq!(refused(&maker, SECOND_POLL).article(), "bounds.1");
    let named = editions(&maker.lines);
    assert_eq!((named[0], named[1..].iter().min()), (1, Some(&2)), "time passes before there is a charter");
    assert_eq!(verified(both(), &maker.lines), Ok(maker.lines.len() as u64));
    let error = CodecError::Edition { found: 2, known: 1 };
    assert_eq!(verified(Editions::default(), &maker.lines), Err(Fault::Unreadable { entry: 2, error }));
}

#[test]
fn an_entry_names_the_edition_that_its_charter_stands_on() {
    let maker = council(both(), CHARTER);
    for at in 0..maker.lines.len() {
        let mut lines = maker.lines.clone();
        let text = String::from_utf8(lines[at].clone()).unwrap();
        lines[at] = text.replacen("\"edition\":1", "\"edition\":2", 1).into_bytes();
        let fault = verified(both(), &lines).unwrap_err();
        let Fault::Differs { entry, part: Part::Edition, column, law } = fault else { panic!("{fault}") };
        assert_eq!((entry, &*law), (at as u64 + 1, "1"));
        assert_eq!(&text[column - 1..column], "1");
    }
}
