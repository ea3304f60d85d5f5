//! How numbers, times, lengths and things are told.

use tauride_message::{Argument as _, Message, Thing, Value};
use tauride_rules::Refusal;
use tauride_rules::body::refusal::BodyRefusal;
use tauride_rules::convocation::refusal::ConvocationRefusal;
use tauride_rules::election::refusal::ElectionRefusal;
use tauride_rules::ground::civil::{Change, Span, Zone};
use tauride_rules::ids::{BodyId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::recall::refusal::RecallRefusal;
use tauride_rules::share::Share;
use tauride_tell::{Language, Part, Telling};

fn german() -> Language {
    Language::of("de").unwrap()
}

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
    assert!(Telling::new(german()).within(&zone).text(&message).contains("4. März 2026 um 01:05"));
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
    assert_eq!(Telling::new(german()).text(&Message::new("nobody-wrote-this")), "nobody-wrote-this");
}

fn both(refusal: &Refusal) -> [String; 2] {
    [Language::ENGLISH, german()].map(|language| Telling::new(language).text(&refusal.message()))
}

#[test]
fn a_number_stands_with_what_it_counts_in_the_plural_of_the_language() {
    let too_many = |standing, seats| both(&ElectionRefusal::TooManyForAcclamation { standing, seats }.into());
    assert_eq!(
        too_many(2, 1),
        [
            "there are 2 candidates for 1 seat: it takes a vote, not acclamation",
            "Auf 1 Sitz kommen 2 Kandidaturen: Das entscheidet eine Abstimmung, nicht der Zuruf",
        ]
    );
    let [english, german] = too_many(12_345, 1_200);
    assert!(english.contains("12,345 candidates for 1,200 seats"), "{english}");
    assert!(german.contains("1.200 Sitze kommen 12.345 Kandidaturen"), "{german}");
}

#[test]
fn a_length_of_time_takes_the_case_of_the_sentence() {
    let earliest = Instant::parse("2026-03-03T09:05:00Z").unwrap();
    let notice = Span { months: 13, days: 14, seconds: 0 };
    let [english, german] = both(&ConvocationRefusal::TooSoon { notice, earliest, under: "8".into() }.into());
    assert!(english.starts_with("a call needs 1 year, 1 month and 14 days of notice"), "{english}");
    assert!(german.starts_with("Einberufen wird mit einer Frist von 1 Jahr, 1 Monat und 14 Tagen"), "{german}");
}

#[test]
fn a_share_is_told_as_what_must_be_reached_or_passed() {
    let seated = |share| {
        let (body, filled, established) = (BodyId(3), 4, 9);
        both(&BodyRefusal::NotSeated { body, share, filled, established, under: "4".into() }.into())
    };
    let [english, german] = seated(Share::more_than(1, 2));
    assert!(english.contains("more than 1/2 of its seats") && german.contains("mehr als 1/2 der Sitze"));
    let [english, german] = seated(Share::at_least(2, 3));
    assert!(english.contains("at least 2/3 of its seats") && german.contains("mindestens 2/3 der Sitze"));
}

#[test]
fn what_stands_in_a_list_is_linked_where_it_stands() {
    let seats = (1..=3).map(|number| Value::Thing { thing: Thing::Seat, number, name: "".into() }).collect();
    let message = Message::new("recall-refusal-holds-nobody-up").with("member", Value::List(seats));
    let telling = Telling::new(german());
    assert!(telling.text(&message).contains("S1, S2 und S3"), "{}", telling.text(&message));
    let parts = telling.parts(&message);
    let things = parts.0.iter().filter(|part| matches!(part, Part::Thing { thing: Thing::Seat, .. }));
    assert_eq!(things.count(), 3, "{parts:?}");
    assert!(parts.0.contains(&Part::Text(" und ".to_owned())), "{parts:?}");
}

#[test]
fn a_message_that_stands_in_itself_comes_to_an_end() {
    let mut message = Message::new("recall-refusal-holds-nobody-up").with("member", "M1".value());
    for _ in 0..40 {
        message = Message::new("recall-refusal-holds-nobody-up").with("member", Value::Message(Box::new(message)));
    }
    let told = Telling::new(Language::ENGLISH).text(&message);
    assert!(told.ends_with("holds nobody up"), "{told}");
}
