//! Refusals as messages: a key of their own, and every argument that their sentence names.

use std::collections::BTreeSet;

use tauride_message::{Kind, Thing, Value};
use tauride_rules::Refusal;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::recall::refusal::RecallRefusal;

#[test]
fn a_refusal_is_a_message_of_what_it_is_about() {
    let refusal = Refusal::from(RecallRefusal::NotAnElector { member: MemberId(812), seat: SeatId(9) });
    let message = refusal.message();
    assert_eq!(message.key, "recall-refusal-not-an-elector");
    let thing = |thing, number| Value::Thing { thing, number, name: "".into() };
    let said = [("member", thing(Thing::Member, 812)), ("seat", thing(Thing::Seat, 9))];
    assert_eq!(message.arguments, said);
    assert_eq!(refusal.to_string(), "M812 is not an elector of seat S9");
}

#[test]
fn no_two_refusals_have_one_key_and_a_sentence_names_only_what_there_is() {
    let mut keys = BTreeSet::new();
    for source in Refusal::SOURCES.iter().flat_map(|(_, sources)| *sources) {
        assert!(keys.insert(source.key), "{} is the key of two refusals", source.key);
        let named = source.sentence.split('{').skip(1).map(|rest| rest.split('}').next().unwrap());
        for name in named {
            assert!(source.arguments.iter().any(|(argument, _)| *argument == name), "{}: {name}", source.key);
        }
    }
    assert!(keys.contains("recall-refusal-grace"), "{keys:?}");
}

#[test]
fn what_decided_in_the_charter_is_an_argument_too() {
    let sources = || Refusal::SOURCES.iter().flat_map(|(_, sources)| *sources);
    let grace = sources().find(|source| source.key == "recall-refusal-grace").unwrap();
    let kinds = [("seat", Kind::Thing(Thing::Seat)), ("until", Kind::Instant), ("under", Kind::Text)];
    assert_eq!(grace.arguments, kinds);
    assert_eq!(grace.article, "recall.9");
}
