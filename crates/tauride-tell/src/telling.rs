//! Messages told: in a language, and by the clocks of a zone.

use std::fmt;

use icu_list::ListFormatter;
use icu_list::parts::ELEMENT;
use tauride_message::{Message, Value};
use tauride_rules::ground::civil::{Civil, Date, Span, Zone};
use tauride_rules::instant::Instant;
use writeable::{Part as Marked, PartsWrite, Writeable as _};

use crate::bundle::Bundle;
use crate::language::Language;
use crate::out::{Edge, Out, Parts};
use crate::pattern::{Piece, Variant};

/// How deep messages may stand in messages: nobody needs more, and none that stands in itself goes on for ever.
const DEEPEST: u32 = 16;

/// For whom something is told: in which language, and by the clocks of which zone.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'z> {
    language: Language,
    bundle: &'static Bundle,
    zone: Option<&'z Zone>,
}

impl Telling<'static> {
    /// Tells in a language, times in UTC.
    pub fn new(language: Language) -> Self {
        Self { language, bundle: Bundle::of(language), zone: None }
    }
}

impl Telling<'_> {
    /// Tells times by the clocks of a zone.
    #[must_use]
    pub fn within(self, zone: &Zone) -> Telling<'_> {
        Telling { language: self.language, bundle: self.bundle, zone: Some(zone) }
    }

    /// Returns the language.
    pub fn language(self) -> Language {
        self.language
    }

    /// Tells a message as text.
    pub fn text(self, message: &Message<'_>) -> String {
        let mut text = String::with_capacity(128);
        self.write(&mut text, message);
        text
    }

    /// Tells a sentence that has no arguments.
    pub fn words(self, key: &'static str) -> String {
        self.text(&Message::new(key))
    }

    /// Tells a number.
    pub fn number(self, number: u64) -> String {
        let mut text = String::new();
        // Text takes whatever is written.
        let _ = self.bundle.forms.number(&mut text, number.into(), 0);
        text
    }

    /// Tells a message in parts, so that a page can link what it names.
    pub fn parts(self, message: &Message<'_>) -> Parts {
        let mut parts = Parts::default();
        self.write(&mut parts, message);
        parts
    }

    /// Tells a message behind what has been written. A sentence that a language lacks is told in English, and one that
    /// English lacks by its key.
    pub fn write(self, out: &mut impl Out, message: &Message<'_>) {
        // Neither text nor parts can fail to take words.
        let _ = self.message(out, message, 0);
    }

    /// Tells a message, in brackets where all stand in brackets.
    fn message(self, out: &mut impl Out, message: &Message<'_>, depth: u32) -> fmt::Result {
        if self.bundle.brackets && depth == 0 {
            out.write_str("⟦")?;
        }
        self.key(out, message.key, Said { message, options: &[] }, depth)?;
        if self.bundle.brackets && depth == 0 { out.write_str("⟧") } else { Ok(()) }
    }

    fn key(self, out: &mut impl Out, key: &str, said: Said<'_>, depth: u32) -> fmt::Result {
        let (own, english) = (self.bundle.pattern(key), Telling::new(Language::ENGLISH));
        match own.or_else(|| english.bundle.pattern(key)) {
            Some(pattern) if depth < DEEPEST => self.pattern(out, pattern, said, depth),
            _ => out.write_str(key),
        }
    }

    fn pattern(self, out: &mut impl Out, pattern: &[Piece], said: Said<'_>, depth: u32) -> fmt::Result {
        for piece in pattern {
            match piece {
                Piece::Text(words) => out.write_str(words)?,
                Piece::Mark { name, edge } => out.mark(name, *edge)?,
                Piece::Other(key) => self.key(out, key, said, depth + 1)?,
                Piece::Argument { name, options } => match said.argument(name) {
                    Some(Argument::Value(value)) => self.value(out, value, options, depth)?,
                    Some(Argument::Option(text)) => out.write_str(text)?,
                    None => write!(out, "${name}")?,
                },
                Piece::Select { name, variants, default } => {
                    let chosen = variants.iter().position(|(variant, _)| self.is_meant(variant, said.argument(name)));
                    if let Some((_, pattern)) = variants.get(chosen.unwrap_or(*default)) {
                        self.pattern(out, pattern, said, depth)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Returns whether a variant stands for an argument. A number is meant before its plural, so a file lists it first.
    fn is_meant(self, variant: &Variant, argument: Option<Argument<'_>>) -> bool {
        match (variant, argument) {
            (Variant::Number(one), Some(Argument::Value(Value::Number(number)))) => one == number,
            (Variant::Word(word), Some(Argument::Value(Value::Number(number)))) => {
                **word == *self.bundle.forms.plural(*number)
            }
            (Variant::Word(word), Some(Argument::Value(Value::Text(text)))) => **word == **text,
            (Variant::Word(word), Some(Argument::Option(text))) => **word == *text,
            _ => false,
        }
    }

    fn value(self, out: &mut impl Out, value: &Value<'_>, options: Options<'_>, depth: u32) -> fmt::Result {
        let forms = &self.bundle.forms;
        match value {
            Value::Thing { thing, number, name } if name.is_empty() => {
                out.thing(*thing, *number, format_args!("{}{number}", thing.letter()))
            }
            Value::Thing { thing, number, name } => out.thing(*thing, *number, format_args!("{name}")),
            Value::Number(number) => forms.number(out, (*number).into(), 0),
            Value::Votes { units, decimals } => forms.number(out, *units, *decimals),
            Value::Share { numerator, denominator, strict } => {
                let key = if *strict { "share-more-than" } else { "share-at-least" };
                let share = Message::new(key)
                    .with("numerator", Value::Number((*numerator).into()))
                    .with("denominator", Value::Number((*denominator).into()));
                self.key(out, key, Said { message: &share, options }, depth + 1)
            }
            Value::Span { months, days, seconds } => {
                let span = Span { months: *months, days: *days, seconds: *seconds };
                let lengths = span.said().map(|(count, unit)| length(count, unit)).collect::<Vec<_>>();
                self.list(out, &lengths, options, depth)
            }
            Value::Instant(unix) => {
                let instant = Instant::from_unix(*unix).unwrap_or(Instant::MAX);
                let civil = self.zone.map_or_else(|| Zone::default().civil(instant), |zone| zone.civil(instant));
                let day = options.iter().any(|(option, value)| **option == *"as" && **value == *"day");
                out.time(*unix, Edge::Begins)?;
                let told = if day { forms.day(out, civil) } else { forms.moment(out, civil) };
                told?;
                out.time(*unix, Edge::Ends)
            }
            Value::Date(days) => forms.day(out, Civil::new(Date::at(*days), 0)),
            Value::Text(text) => out.write_str(text),
            Value::List(values) => self.list(out, values, options, depth),
            Value::Message(message) => self.key(out, message.key, Said { message, options }, depth + 1),
        }
    }

    /// Tells several things, as the language lists them.
    fn list(self, out: &mut impl Out, values: &[Value<'_>], options: Options<'_>, depth: u32) -> fmt::Result {
        let ([_, _, ..], Some(lists)) = (values, &self.bundle.forms.lists) else {
            return values.iter().try_for_each(|value| self.value(out, value, options, depth + 1));
        };
        // How two are joined may depend on the second, as in Spanish: the list is made of the words, but the words are told
        // where they stand, so that a page can link them.
        let mut words = Vec::with_capacity(values.len());
        for value in values {
            let mut text = String::new();
            self.value(&mut text, value, options, depth + 1)?;
            words.push(text);
        }
        let mut places = values.iter();
        let tell = |out: &mut _| places.next().map_or(Ok(()), |value| self.value(out, value, options, depth + 1));
        listed(lists, &words, Listed { out, tell })
    }
}

fn listed<O: Out, F: FnMut(&mut O) -> fmt::Result>(
    lists: &ListFormatter,
    words: &[String],
    mut listed: Listed<'_, O, F>,
) -> fmt::Result {
    lists.format(words.iter()).write_to_parts(&mut listed)
}

fn length(count: u32, unit: &str) -> Value<'static> {
    let key = match unit {
        "year" => "span-years",
        "month" => "span-months",
        "day" => "span-days",
        "hour" => "span-hours",
        "minute" => "span-minutes",
        _ => "span-seconds",
    };
    Value::Message(Box::new(Message::new(key).with("number", Value::Number(count.into()))))
}

/// How an argument is to be said.
type Options<'a> = &'a [(Box<str>, Box<str>)];

/// What a sentence may name: the arguments of its message, and how that was to be said where it stands in another.
#[derive(Clone, Copy)]
struct Said<'a> {
    message: &'a Message<'a>,
    options: Options<'a>,
}

enum Argument<'a> {
    Value(&'a Value<'a>),
    Option(&'a str),
}

impl<'a> Said<'a> {
    fn argument(self, name: &str) -> Option<Argument<'a>> {
        let option = || self.options.iter().find(|(option, _)| **option == *name);
        let value = self.message.argument(name).map(Argument::Value);
        value.or_else(|| option().map(|(_, text)| Argument::Option(text)))
    }
}

/// Takes what stands between the things of a list, and tells each where it stands.
struct Listed<'a, O, F> {
    out: &'a mut O,
    tell: F,
}

impl<O: Out, F> fmt::Write for Listed<'_, O, F> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_str(text)
    }
}

impl<O: Out, F: FnMut(&mut O) -> fmt::Result> PartsWrite for Listed<'_, O, F> {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Marked, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part == ELEMENT { (self.tell)(self.out) } else { write(self) }
    }
}
