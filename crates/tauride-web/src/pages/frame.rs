//! What stands around every page.

use askama::Template;
use tauride_message::Message;
use tauride_rules::instant::Instant;
use tauride_tell::{Language, Telling};

use crate::bits::{Article, Base, Link, Said, Say};
use crate::told::Told;

/// What is said above a page: why the last act was not done.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    /// The words before the colon: `Refused`.
    pub(crate) head: Message<'static>,
    /// The article of the rulebook, if the law refused.
    pub(crate) article: Option<Article>,
    /// What is wrong and what mends it.
    pub(crate) text: Said,
}

/// A whole page of a federation.
#[derive(Template)]
#[template(path = "frame.html")]
pub(crate) struct Frame<'a> {
    pub(crate) say: &'a Say,
    pub(crate) title: &'a str,
    pub(crate) federation: &'a str,
    pub(crate) base: &'a Base,
    pub(crate) now: Instant,
    /// By which clocks times are told: `Europe/Berlin`.
    pub(crate) zone: &'a str,
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
    /// The language that the page itself is in.
    pub(crate) language: Language,
}

impl Frame<'_> {
    /// The address of one of the federation's lists.
    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The language of the frame, where the page is in another.
    fn own(&self) -> Option<&'static str> {
        Some(self.say.language()).filter(|language| *language != self.language).map(Language::tag)
    }

    /// The languages that the reader does not read, by what each is called by those who speak it.
    fn others(&self) -> impl Iterator<Item = (&'static str, String)> {
        let others = Language::all().filter(|language| *language != self.say.language());
        others.map(|language| (language.tag(), Telling::new(language).words("language-name")))
    }
}

/// A page outside all federations.
#[derive(Template)]
#[template(path = "plain.html")]
pub(crate) struct Plain<'a> {
    pub(crate) telling: Telling<'a>,
    pub(crate) title: &'a str,
    pub(crate) text: &'a str,
    /// Where one can go from here: address, name, a word more.
    pub(crate) links: Vec<(String, String, String)>,
    /// What is already HTML.
    pub(crate) main: &'a str,
}
