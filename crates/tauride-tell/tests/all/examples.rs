//! A message of every kind, with an example for each argument.

use tauride_message::{Kind, Message, Source, Value};
use tauride_rules::Refusal;

/// Returns all sentences that are declared.
pub(crate) fn sources() -> impl Iterator<Item = &'static Source> {
    Refusal::SOURCES.iter().flat_map(|(_, sources)| *sources)
}

/// Returns a message of this sentence, with numbers that take a plural.
pub(crate) fn example(source: &Source) -> Message<'static> {
    let arguments = source.arguments.iter();
    let arguments = arguments.zip(2..).map(|((name, kind), number)| (*name, value(*kind, number)));
    Message { key: source.key, arguments: arguments.collect() }
}

fn value(kind: Kind, number: u32) -> Value<'static> {
    match kind {
        Kind::Thing(thing) => Value::Thing { thing, number, name: "".into() },
        Kind::Number => Value::Number(number.into()),
        Kind::Votes => Value::Votes { units: 123_456_789, decimals: 5 },
        Kind::Share => Value::Share { numerator: 1, denominator: 2, strict: true },
        Kind::Span => Value::Span { months: 18, days: 0, seconds: 0 },
        Kind::Instant => Value::Instant(1_772_528_700),
        Kind::Date => Value::Date(20_515),
        Kind::Text => Value::Text("⟨text⟩".into()),
        Kind::List => Value::List(vec![Value::Number(2), Value::Number(3), Value::Number(5)]),
        Kind::Message => Value::Message(Box::new(Message::new("share-at-least"))),
    }
}
