//! Whatever is done to a record, it is found, and the entry is named.
#![expect(clippy::wildcard_enum_match_arm, reason = "test code")]

use std::sync::LazyLock;

use crate::common::{CHARTER, Maker, file, head};
use proptest::prelude::*;
use tauride_codec::{EntryRef, Road, decode, encode};
use tauride_record::{Head, Link};
use tauride_rules::terms::Apportionment;
use tauride_verify::{Fault, Part, Roads, Verifier, verify};

/// A federation that elects, recalls and lets time pass.
static LINES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut maker = Maker::new(CHARTER);
    for sentence in [
        "the founders form the unit \"North\" (branch)",
        "the founders enrol 7 members in U1",
        "the founders form the unit \"Süd\" (branch)",
        "the founders enrol 3 members in U2",
        "the founders form the body \"Council\" (council) of U1 U2",
        "M1 calls an election in C1",
        "M2 stands in E1 as \"M \\\"2\\\"\", declaring \"independent\"",
        "M3 stands in E1",
        "the founders close nominations in E1",
        "M1..M4 vote for M2 in E1",
        "M5 votes for M3 in E1",
        "the founders close voting in E1",
        "the clerk lets time pass to 1917-03-01 12:00",
        "M1 signs the recall of S1",
        "M3..M5 sign the recall of S1",
        "M7 leaves U1",
        "the founders end the founding",
    ] {
        maker.say(sentence);
    }
    maker.lines
});

fn lines() -> Vec<Vec<u8>> {
    LINES.clone()
}

fn root() -> Head {
    head(&LINES)
}

#[track_caller]
fn fault(lines: &[Vec<u8>]) -> Fault {
    match verify(&file(lines), Some(&root())) {
        Ok(_) => panic!("a record that was tampered with was found good"),
        Err(fault) => fault,
    }
}

#[test]
fn a_good_record_is_found_good() {
    let (report, state) = verify(&file(&lines()), Some(&root())).unwrap();
    assert_eq!((report.entries, report.root), (LINES.len() as u64, root().root));
    assert_eq!((report.members, report.units, report.bodies, report.seats, report.held), (10, 2, 1, 2, 0));
    assert!(report.events > report.entries);
    let times = LINES.iter().filter(|line| decode(line).unwrap().road.is_none()).count() as u64;
    assert_eq!(report.roads, Roads { signed_in: report.entries - times, ..Roads::default() });
    assert_eq!(state.seats.len(), 2);
    assert_eq!(verify(b"", None).unwrap().0.entries, 0);
}

#[test]
fn a_founding_replays_whatever_method_shares_out_its_seats() {
    let named = Apportionment::NAMED.map(|(name, _)| name);
    for name in named.into_iter().chain(["modified-sainte-lague 6/5", "modified-sainte-lague 120/100"]) {
        let norm = format!("norm = {{ total = 9, apportioned = \"{name}\" }}");
        let maker = Maker::new(&CHARTER.replace("norm = { seats = 1 }", &norm));
        let verified = verify(&file(&maker.lines), Some(&head(&maker.lines)));
        assert!(verified.is_ok(), "{name}: {}", verified.unwrap_err());
    }
}

#[test]
fn a_dropped_entry_is_missing() {
    for at in 0..LINES.len() - 1 {
        let mut lines = lines();
        lines.remove(at);
        let entry = at as u64 + 1;
        assert_eq!(fault(&lines), Fault::Missing { entry, next: entry + 1 });
    }
}

#[test]
fn an_end_that_was_cut_off_is_missing() {
    let last = LINES.len() as u64;
    for at in 0..LINES.len() {
        assert_eq!(fault(&LINES[..at]), Fault::CutOff { entry: at as u64 + 1, last });
    }
    let mut record = file(&lines());
    record.pop();
    assert_eq!(verify(&record, None).unwrap_err(), Fault::Unfinished { entry: last });
}

#[test]
fn an_entry_that_stands_twice_was_added() {
    for at in 0..LINES.len() {
        for to in at + 1..=LINES.len() {
            let mut lines = lines();
            lines.insert(to, LINES[at].clone());
            assert_eq!(fault(&lines), Fault::Added { entry: at as u64 + 1, after: to as u64 });
        }
    }
}

#[test]
fn entries_in_another_order_are_not_in_their_place() {
    for at in 0..LINES.len() {
        for with in at + 1..LINES.len() {
            let mut lines = lines();
            lines.swap(at, with);
            let fault = fault(&lines);
            assert_eq!(fault.entry(), at as u64 + 1, "{fault}");
            assert!(matches!(fault, Fault::Moved { .. }), "{fault}");
        }
    }
}

#[test]
fn an_entry_that_stands_too_early_is_named_and_not_the_one_after_it() {
    for at in 0..LINES.len() {
        for early in at + 2..LINES.len() {
            let mut moved = lines();
            let line = moved.remove(early);
            moved.insert(at, line.clone());
            let entry = early as u64 + 1;
            assert_eq!(fault(&moved), Fault::Moved { entry, after: at as u64 });
            moved.insert(early + 1, line);
            assert_eq!(fault(&moved), Fault::Added { entry, after: at as u64 });
        }
    }
}

/// The entry at `at`, with another act, enacted truly: what a forger who knows the law would write.
fn forged(at: usize, sentence: &str) -> Vec<u8> {
    let mut maker = Maker::again(&LINES[..at]);
    maker.say(sentence);
    maker.lines.pop().unwrap()
}

#[test]
fn an_entry_changed_together_with_its_events_is_given_away_by_the_next() {
    let at = LINES.iter().position(|line| decode(line).unwrap().number == 16).unwrap();
    let mut lines = lines();
    lines[at] = forged(at, "M6 votes for M3 in E1");
    assert_ne!(lines, *LINES);
    assert_eq!(fault(&lines), Fault::Changed { entry: 16, next: 17 });
}

#[test]
fn a_last_entry_changed_together_with_its_events_is_found_by_the_root() {
    let at = LINES.len() - 1;
    let mut lines = lines();
    lines[at] = forged(at, "M6 leaves U1");
    assert_eq!(fault(&lines), Fault::Root { entry: LINES.len() as u64 });
    assert!(verify(&file(&lines), None).is_ok(), "without a root nothing shows it");
}

#[test]
fn an_entry_added_at_the_end_is_not_covered() {
    let mut lines = lines();
    lines.push(forged(LINES.len(), "M6 leaves U1"));
    assert_eq!(fault(&lines), Fault::NotCovered { entry: LINES.len() as u64 + 1 });
}

#[test]
fn a_record_that_grew_is_held_to_the_older_root() {
    let older = head(&LINES[..9]);
    let held = |older: Head, lines: &[Vec<u8>]| {
        let mut verifier = Verifier::new();
        verifier.hold(older);
        lines.iter().try_for_each(|line| verifier.line(line))?;
        verifier.finish(None).map(|(report, _)| report.entries)
    };
    assert_eq!(held(older, &LINES), Ok(LINES.len() as u64));
    assert_eq!(held(older, &LINES[..5]), Err(Fault::CutOff { entry: 6, last: 9 }));
    let other = Head { root: head(&LINES[..8]).root, ..older };
    assert_eq!(held(other, &LINES), Err(Fault::Root { entry: 9 }));
}

/// An entry rewritten with a part of it changed, its events left as they were.
fn with(at: usize, change: impl Fn(&mut EntryRef<'_>)) -> Vec<Vec<u8>> {
    let mut lines = lines();
    let entry = decode(&lines[at]).unwrap();
    let mut changed = entry.to_ref();
    change(&mut changed);
    lines[at] = encode(&changed).unwrap();
    lines
}

#[test]
fn the_part_that_was_changed_is_named() {
    for at in 0..LINES.len() {
        let entry = at as u64 + 1;
        let part = |lines: &[Vec<u8>]| match fault(lines) {
            Fault::Differs { entry: named, part, .. } => {
                assert_eq!(named, entry);
                part
            }
            other => panic!("{other}"),
        };
        assert_eq!(part(&with(at, |changed| changed.number += 1)), Part::Number);
        assert_eq!(
            part(&with(at, |changed| changed.at = changed.at.plus(std::time::Duration::from_secs(1)))),
            Part::Time
        );
        assert_eq!(part(&with(at, |changed| changed.events = &[])), Part::Events);
        let fault = fault(&with(at, |changed| changed.prev = Link::from([7; 16])));
        assert_eq!(fault.entry(), entry, "{fault}");
        let last = at + 1 == LINES.len();
        assert!(
            matches!(fault, Fault::Changed { .. }) != last && matches!(fault, Fault::NotLinked { .. }) == last,
            "{fault}"
        );
    }
}

#[test]
fn a_changed_road_is_found_though_the_law_does_not_ask_for_it() {
    let last = LINES.len() - 1;
    for at in (0..LINES.len()).filter(|at| decode(&LINES[*at]).unwrap().road.is_some()) {
        let fault = fault(&with(at, |changed| changed.road = Some(Road::Paper)));
        let entry = at as u64 + 1;
        match at {
            _ if at == last => assert_eq!(fault, Fault::Root { entry }),
            _ if at + 1 == last => assert_eq!(fault, Fault::NotLinked { entry: entry + 1 }),
            _ => assert_eq!(fault, Fault::Changed { entry, next: entry + 1 }),
        }
    }
}

#[test]
fn what_the_law_refuses_is_named_with_its_article() {
    let at = LINES.len() - 1;
    let lines = with(at, |changed| (changed.by, changed.road) = (tauride_rules::Actor::Clerk, None));
    let fault = fault(&lines);
    assert!(matches!(fault, Fault::Refused { article: "clock.4", .. }), "{fault}");
    assert_eq!(fault.entry(), LINES.len() as u64);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn a_flipped_bit_is_found_and_the_entry_is_named(at in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let mut lines = lines();
        let at = at.index(lines.len());
        let place = place.index(lines[at].len());
        lines[at][place] ^= 1_u8 << bit;
        let fault = fault(&lines);
        let split = lines[at][place] == b'\n';
        prop_assert!(split || fault.entry() == at as u64 + 1, "entry {}: {fault}", at + 1);
    }

    #[test]
    fn a_byte_put_in_or_taken_out_is_found(at in any::<prop::sample::Index>(), byte in prop::option::of(any::<u8>())) {
        let mut record = file(&lines());
        let at = at.index(record.len());
        let entry = record[..at].split(|byte| *byte == b'\n').count() as u64;
        match byte {
            Some(byte) => record.insert(at, byte),
            None => drop(record.remove(at)),
        }
        prop_assume!(record != file(&LINES));
        let fault = verify(&record, Some(&root())).unwrap_err();
        prop_assert!(fault.entry() == entry || fault.entry() == entry + 1, "entry {entry}: {fault}");
    }

    #[test]
    fn a_record_cut_short_is_found(end in any::<prop::sample::Index>()) {
        let record = file(&lines());
        let end = end.index(record.len());
        prop_assert!(verify(&record[..end], Some(&root())).is_err());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = verify(&bytes, None);
    }
}

#[test]
fn a_charter_that_says_something_else_than_its_rules_is_found() {
    let mut forged = lines();
    let founding = forged.iter_mut().find(|line| String::from_utf8_lossy(line).contains("\"found\"")).unwrap();
    let text = String::from_utf8(founding.clone()).unwrap();
    *founding = text.replacen("more than 1/2 of electors", "more than 1/3 of electors", 1).into_bytes();
    assert!(matches!(fault(&forged), Fault::Charter { .. }), "{:?}", fault(&forged));
}
