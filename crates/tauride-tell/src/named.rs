//! Things by name.

use std::fmt::Display;

use tauride_message::{Message, Thing, Value};
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::share::Share;
use tauride_view::{Named, Whose};

/// Says the name of a thing, or its number where it has none.
pub fn called<Id: Display>(thing: &Named<Id>) -> String {
    if thing.name.is_empty() { thing.id.to_string() } else { thing.name.clone() }
}

pub(crate) fn member(member: &Named<MemberId>) -> Value<'static> {
    thing(Thing::Member, member.id.0, &member.name)
}

pub(crate) fn body(body: &Named<BodyId>) -> Value<'static> {
    thing(Thing::Body, body.id.0, &body.name)
}

pub(crate) fn unit(unit: &Named<UnitId>) -> Value<'static> {
    thing(Thing::Unit, unit.id.0, &unit.name)
}

pub(crate) fn whose(whose: &Whose) -> Value<'static> {
    match whose {
        Whose::Unit(named) => unit(named),
        Whose::Body(named) => body(named),
    }
}

fn thing(thing: Thing, number: u32, name: &str) -> Value<'static> {
    Value::Thing { thing, number, name: name.to_owned().into() }
}

/// A thing by its number.
pub(crate) fn numbered(thing: Thing, number: u32) -> Value<'static> {
    self::thing(thing, number, "")
}

/// A text as people wrote it.
pub(crate) fn text(text: impl Into<String>) -> Value<'static> {
    Value::Text(text.into().into())
}

/// How many.
pub(crate) fn count(number: impl Into<u64>) -> Value<'static> {
    Value::Number(number.into())
}

/// A share.
pub(crate) fn share(share: Share) -> Value<'static> {
    Value::Share { numerator: share.numerator, denominator: share.denominator, strict: share.strict }
}

/// A length of time.
pub(crate) fn span(span: Span) -> Value<'static> {
    Value::Span { months: span.months, days: span.days, seconds: span.seconds }
}

/// A point in time.
pub(crate) fn moment(at: Instant) -> Value<'static> {
    Value::Instant(at.unix())
}

/// What is itself said by a language.
pub(crate) fn nested(message: Message<'static>) -> Value<'static> {
    Value::Message(Box::new(message))
}
