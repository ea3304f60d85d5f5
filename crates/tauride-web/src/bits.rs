//! Small pieces that stand in many pages: links, times, buttons, sentences.
//!
//! Each writes itself as HTML and escapes what it holds, so that templates name it and need not know how it is made.

mod article;
mod button;
mod form;
mod said;
mod say;
mod sentence;

use std::fmt;
use std::sync::Arc;

use askama::filters::{Html, HtmlSafe, escape};

use crate::place::Place;

pub(crate) use article::{Article, address};
pub(crate) use button::Button;
pub(crate) use form::{Form, Mark, Needed, Numbered, Ticked, unsaid};
pub(crate) use said::Said;
pub(crate) use say::{Fill, Say};
pub(crate) use sentence::Sentence;

/// Where the pages of a federation begin: `/f/petrograd`.
pub(crate) type Base = Arc<str>;

/// A link to something, under the name that people know it by.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    base: Base,
    place: Place,
    text: String,
}

impl Link {
    pub(crate) fn new(base: &Base, place: Place, text: impl Into<String>) -> Self {
        Self { base: Arc::clone(base), place, text: text.into() }
    }

    /// Returns the words without the link.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the number that is said in a meeting, where the words are not that number already.
    pub(crate) fn number(&self) -> Option<String> {
        self.place.name().filter(|name| *name != self.text)
    }

    /// Returns where it leads.
    pub(crate) fn href(&self) -> String {
        format!("{}{}", self.base, self.place.path())
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<a href="{}{}">{}</a>"#, self.base, self.place.path(), text(&self.text))?;
        match self.number() {
            Some(number) => write!(f, r#" <span class="no">{number}</span>"#),
            None => Ok(()),
        }
    }
}

impl HtmlSafe for Link {}

/// A picture, drawn by `draw`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Picture(pub(crate) String);

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Picture {}

/// Returns text as it may stand in HTML, in an attribute as well as between tags.
pub(crate) fn text(text: &str) -> impl fmt::Display + '_ {
    Escaped(text)
}

struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match escape(self.0, Html) {
            Ok(escaped) => write!(f, "{escaped}"),
            Err(never) => match never {},
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Link;
    use crate::place::Place;
    use tauride_rules::ids::MemberId;

    #[test]
    fn names_are_escaped() {
        let link = Link::new(&Arc::from("/f/x"), Place::Member(MemberId(3)), r#"<b>"O'Hara" & sons"#);
        let html = link.to_string();
        assert!(
            html.starts_with(r#"<a href="/f/x/members/M3">&#60;b&#62;&#34;O&#39;Hara&#34; &#38; sons</a>"#),
            "{html}"
        );
    }
}
