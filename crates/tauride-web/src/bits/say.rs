//! Sentences of a template, told where they stand, in the language of whoever reads the page.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use askama::filters::HtmlSafe;
use tauride_message::{Message, Thing, Value};
use tauride_rules::ids::{MandateId, PendingId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::Charter;
use tauride_tell::{Edge, Language, Out, Telling};

use super::{Base, Link, text};
use crate::place::Place;

/// For whom a page is told: in which language, by the clocks of which zone, and where its links lead.
#[derive(Clone, Debug)]
pub(crate) struct Say {
    base: Base,
    language: Language,
    charter: Option<Arc<Charter>>,
}

impl Say {
    pub(crate) fn new(base: &Base, language: Language, charter: Option<Arc<Charter>>) -> Self {
        Self { base: Base::clone(base), language, charter }
    }

    /// Returns the language.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Returns the tag of English where the page is in another language and a part of it is not.
    pub(crate) fn english(&self) -> Option<&'static str> {
        (self.language != Language::ENGLISH).then_some("en")
    }

    /// Returns how things are told.
    pub(crate) fn telling(&self) -> Telling<'_> {
        let telling = Telling::new(self.language);
        match &self.charter {
            Some(charter) => telling.within(&charter.zone),
            None => telling,
        }
    }

    /// Begins the sentence of a key; `with` adds what it names.
    pub(crate) fn of(&self, key: &'static str) -> Line<'_> {
        Line { say: self, message: Cow::Owned(Message::new(key)), links: Vec::new(), capital: false, numbers: true }
    }

    /// Tells a message that was made elsewhere. What it names has no small number beside its name, as in running text.
    pub(crate) fn told<'a>(&'a self, message: &'a Message<'a>) -> Line<'a> {
        Line { say: self, message: Cow::Borrowed(message), links: Vec::new(), capital: false, numbers: false }
    }

    /// Tells a sentence without arguments as text, for an attribute.
    pub(crate) fn text(&self, key: &'static str) -> String {
        self.telling().words(key)
    }

    /// Tells a number.
    pub(crate) fn number(&self, number: impl Fill) -> Line<'_> {
        self.of("number").with("number", number)
    }

    /// Tells a day.
    pub(crate) fn day(&self, at: impl Fill) -> Line<'_> {
        self.of("day").with("at", at)
    }

    /// Tells a point in time.
    pub(crate) fn when(&self, at: impl Fill) -> Line<'_> {
        self.of("moment").with("at", at)
    }

    /// Returns the address of a page of the federation.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

/// What a sentence of a template can name.
pub(crate) trait Fill {
    /// Returns it as an argument of a message.
    fn value(&self) -> Value<'static>;
}

impl<T: Fill + ?Sized> Fill for &T {
    fn value(&self) -> Value<'static> {
        (**self).value()
    }
}

impl Fill for str {
    fn value(&self) -> Value<'static> {
        Value::Text(self.to_owned().into())
    }
}

impl Fill for String {
    fn value(&self) -> Value<'static> {
        self.as_str().value()
    }
}

impl Fill for Instant {
    fn value(&self) -> Value<'static> {
        Value::Instant(self.unix())
    }
}

impl Fill for Message<'static> {
    fn value(&self) -> Value<'static> {
        Value::Message(Box::new(self.clone()))
    }
}

impl<T: Fill> Fill for Vec<T> {
    fn value(&self) -> Value<'static> {
        Value::List(self.iter().map(Fill::value).collect())
    }
}

impl Fill for Link {
    fn value(&self) -> Value<'static> {
        match self.place.thing() {
            Some((thing, number)) => Value::Thing { thing, number, name: self.text.clone().into() },
            None => self.text.value(),
        }
    }
}

/// Declares that numbers of a type say how many.
macro_rules! how_many {
    ($($type:ty),+) => {$(
        impl Fill for $type {
            fn value(&self) -> Value<'static> {
                Value::Number(u64::try_from(*self).unwrap_or(u64::MAX))
            }
        }
    )+};
}

how_many!(u8, u16, u32, u64, usize);

/// Declares that a thing is named by its number.
macro_rules! numbered {
    ($($type:ident $thing:ident),+) => {$(
        impl Fill for $type {
            fn value(&self) -> Value<'static> {
                Value::Thing { thing: Thing::$thing, number: self.0, name: "".into() }
            }
        }
    )+};
}

numbered!(SeatId Seat, MandateId Mandate, PendingId Pending);

/// A sentence that writes itself as HTML.
#[derive(Clone, Debug)]
pub(crate) struct Line<'a> {
    say: &'a Say,
    message: Cow<'a, Message<'a>>,
    /// Where marked words lead, by the name of the mark.
    links: Vec<(&'static str, String)>,
    capital: bool,
    /// Whether what has a name has its number beside it.
    numbers: bool,
}

impl Line<'_> {
    /// Adds what the sentence names.
    pub(crate) fn with(mut self, name: &'static str, value: impl Fill) -> Self {
        self.message.to_mut().arguments.push((name, value.value()));
        self
    }

    /// Makes the words that the sentence marks by this name a link.
    pub(crate) fn link(mut self, name: &'static str, address: impl AsRef<str>) -> Self {
        self.links.push((name, address.as_ref().to_owned()));
        self
    }

    /// Begins with a capital.
    pub(crate) fn capital(mut self) -> Self {
        self.capital = true;
        self
    }
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { say, message, links, capital, numbers } = self;
        say.telling().write(&mut Html { f, base: &say.base, links, capital: *capital, numbers: *numbers }, message);
        Ok(())
    }
}

impl HtmlSafe for Line<'_> {}

/// Takes the words of a sentence as HTML.
struct Html<'l, 'f> {
    f: &'l mut fmt::Formatter<'f>,
    base: &'l Base,
    links: &'l [(&'static str, String)],
    capital: bool,
    numbers: bool,
}

impl fmt::Write for Html<'_, '_> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        // The bracket of a sentence is no letter of it.
        if self.capital && !words.is_empty() && words != "⟦" {
            self.capital = false;
            return write!(self.f, "{}", text(&tauride_tell::capital(words)));
        }
        write!(self.f, "{}", text(words))
    }
}

impl Out for Html<'_, '_> {
    fn thing(&mut self, thing: Thing, number: u32, called: fmt::Arguments<'_>) -> fmt::Result {
        self.capital = false;
        let called = called.to_string();
        match Place::of(thing, number) {
            Some(place) if self.numbers => write!(self.f, "{}", Link::new(self.base, place, called)),
            Some(place) => write!(self.f, r#"<a href="{}{}">{}</a>"#, self.base, place.path(), text(&called)),
            None => write!(self.f, "{}", text(&called)),
        }
    }

    fn mark(&mut self, name: &str, edge: Edge) -> fmt::Result {
        let link = self.links.iter().find(|(marked, _)| *marked == name);
        match (link, name, edge) {
            (Some((_, address)), _, Edge::Begins) => write!(self.f, r#"<a href="{}">"#, text(address)),
            (Some(_), _, Edge::Ends) => self.f.write_str("</a>"),
            (None, "b" | "code" | "q" | "small", Edge::Begins) => write!(self.f, "<{name}>"),
            (None, "b" | "code" | "q" | "small", Edge::Ends) => write!(self.f, "</{name}>"),
            (None, "quiet" | "no", Edge::Begins) => write!(self.f, r#"<span class="{name}">"#),
            (None, "quiet" | "no", Edge::Ends) => self.f.write_str("</span>"),
            (None, ..) => Ok(()),
        }
    }

    fn time(&mut self, at: i64, edge: Edge) -> fmt::Result {
        match (Instant::from_unix(at), edge) {
            (Some(at), Edge::Begins) => write!(self.f, r#"<time datetime="{}">"#, tauride_tell::iso(at)),
            (Some(_), Edge::Ends) => self.f.write_str("</time>"),
            (None, _) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tauride_rules::ids::MemberId;
    use tauride_tell::Language;

    use super::Say;
    use crate::bits::Link;
    use crate::place::Place;

    #[test]
    fn a_sentence_may_begin_with_a_capital() {
        let say = Say::new(&Arc::from("/f/x"), Language::BRACKETED, None);
        assert_eq!(say.of("body-sittings").capital().to_string(), "⟦Sittings⟧");
        assert_eq!(say.of("number").with("number", "<i>x").capital().to_string(), "⟦&#60;i&#62;x⟧");
        assert_eq!(say.of("poll-carried").capital().to_string(), "⟦Carried⟧");
    }

    #[test]
    fn what_a_sentence_names_is_a_link_and_what_it_marks_is_one_where_the_page_says_so() {
        let say = Say::new(&Arc::from("/f/x"), Language::ENGLISH, None);
        let who = Link::new(&Arc::from("/f/x"), Place::Member(MemberId(3)), "<b>Ann");
        let named = say.of("sign-in-holders").with("holders", vec![who]).to_string();
        let link = r#"<a href="/f/x/members/M3">&#60;b&#62;Ann</a> <span class="no">M3</span>"#;
        assert_eq!(named, format!("Among those who hold seats: {link}."));
        let law = say.of("frame-law").link("rulebook", "/rulebook?a&b").to_string();
        assert_eq!(law, r#"The law that is applied here is the <a href="/rulebook?a&#38;b">rulebook</a>."#);
    }
}
