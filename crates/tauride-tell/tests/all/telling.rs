//! How numbers, times, lengths and things are told.

use tauride_message::{Message, Thing};
use tauride_rules::Refusal;
use tauride_rules::ground::civil::{Change, Zone};
use tauride_rules::ids::SeatId;
use tauride_rules::instant::Instant;
use tauride_rules::recall::refusal::RecallRefusal;
use tauride_tell::{Language, Part, Telling};

fn grace(until: &str) -> Refusal {
    let until = Instant::parse(until).unwrap();
    RecallRefusal::Grace { seat: SeatId(9), until, under: "7".into() }.into()
}

#[test]
fn times_are_told_as_people_write_them_and_by_the_clocks_of_the_federation() {
    let english = |refusal: &Refusal| Telling::new(Language::ENGLISH).text(&refusal.message());
    assert!(english(&grace("1917-02-27T18:00:00Z")).ends_with("27 February 1917 at 18:00"));
    assert!(english(&grace("2026-03-03T09:05:07Z")).ends_with("3 March 2026 at 09:05:07"));
    let zone = Zone {
        name: "Europe/Moscow".into(),
        changes: vec![Change { at: Instant::parse("2014-10-26T00:00:00Z").unwrap(), offset: 10_800 }],
        ..Zone::default()
    };
    let refusal = grace("2026-03-03T22:05:00Z");
    let message = refusal.message();
    assert!(Telling::new(Language::ENGLISH).within(&zone).text(&message).ends_with("4 March 2026 at 01:05"));
}

#[test]
fn a_page_gets_what_a_sentence_names_as_a_part_of_its_own() {
    let refusal = Refusal::from(RecallRefusal::SeatVacant { seat: SeatId(9) });
    let parts = Telling::new(Language::ENGLISH).parts(&refusal.message());
    let seat = Part::Thing { thing: Thing::Seat, number: 9, called: "S9".to_owned() };
    assert!(parts.0.contains(&seat), "{parts:?}");
    for part in &parts.0 {
        assert!(!matches!(part, Part::Text(text) if text.contains("S9")), "{parts:?}");
    }
}

#[test]
fn what_no_language_has_is_told_by_its_key() {
    assert_eq!(Telling::new(Language::ENGLISH).text(&Message::new("nobody-wrote-this")), "nobody-wrote-this");
}
