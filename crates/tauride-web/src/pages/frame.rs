//! What stands around every page.

use askama::Template;
use tauride_message::Message;
use tauride_tell::{Language, Telling};

use crate::bits::{Article, Base, Link, Number, Said, When};
use crate::told::Told;

/// What is said above a page: why the last act was not done.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    /// The words before the colon: `Refused`.
    pub(crate) head: &'static str,
    /// The article of the rulebook, if the law refused.
    pub(crate) article: Option<Article>,
    /// What is wrong and what mends it.
    pub(crate) text: Said,
}

/// A whole page of a federation.
#[derive(Template)]
#[template(path = "frame.html")]
pub(crate) struct Frame<'a> {
    pub(crate) title: &'a str,
    pub(crate) federation: &'a str,
    pub(crate) base: &'a Base,
    pub(crate) now: When,
    /// The number of the last entry.
    pub(crate) entry: u64,
    pub(crate) who: Option<Link>,
    /// Whether anybody may be anybody.
    pub(crate) demo: bool,
    pub(crate) notice: Option<Notice>,
    /// What has happened by the act after which this page is shown.
    pub(crate) done: Option<Told>,
    /// What everybody should know of the record: that nothing is written, or what was lost.
    pub(crate) warnings: Vec<String>,
    /// What the page is about, if parts of it move: `S9`.
    pub(crate) about: Option<String>,
    pub(crate) main: &'a str,
    /// The page's own address, to come back to when another language is chosen.
    pub(crate) here: &'a str,
    pub(crate) language: Language,
}

impl Frame<'_> {
    fn entries(&self) -> Number {
        Number(self.entry)
    }

    /// The languages that the page is not in, by what each is called by those who speak it.
    fn others(&self) -> impl Iterator<Item = (&'static str, String)> {
        let others = Language::all().filter(|language| *language != self.language);
        others.map(|language| (language.tag(), Telling::new(language).text(&Message::new("language-name"))))
    }
}

/// A page outside all federations.
#[derive(Template)]
#[template(path = "plain.html")]
pub(crate) struct Plain<'a> {
    pub(crate) title: &'a str,
    pub(crate) text: &'a str,
    /// Where one can go from here: address, name, a word more.
    pub(crate) links: Vec<(String, String, String)>,
    /// What is already HTML.
    pub(crate) main: &'a str,
}
