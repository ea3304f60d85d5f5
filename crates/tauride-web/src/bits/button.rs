//! A form of one button: an act that somebody may ask for as it stands.

use std::fmt;

use askama::filters::HtmlSafe;
use tauride_rules::Act;

use super::{Article, Said, text};

/// A button that asks for an act, or the reason why there is none.
#[derive(Clone, Debug)]
pub(crate) struct Button {
    words: String,
    /// The act in canonical JSON.
    act: String,
    /// The sentence of the law that says no, and its article.
    refused: Option<(Said, Article)>,
    grave: bool,
    /// Whether it is said first what will follow.
    first: bool,
}

impl Button {
    pub(crate) fn new(words: impl Into<String>, act: &Act, refused: Option<(Said, Article)>) -> Self {
        Self {
            words: words.into(),
            act: serde_json::to_string(act).unwrap_or_default(),
            refused,
            grave: false,
            first: true,
        }
    }

    /// Marks an act by which somebody is recalled.
    pub(crate) fn grave(mut self) -> Self {
        self.grave = true;
        self
    }

    /// Asks for the act at once, without a page before it: what follows stands on this one already.
    pub(crate) fn at_once(mut self) -> Self {
        self.first = false;
        self
    }

    /// Returns whether the law would allow the act now.
    pub(crate) fn is_open(&self) -> bool {
        self.refused.is_none()
    }
}

impl fmt::Display for Button {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((sentence, article)) = &self.refused {
            return write!(
                f,
                r#"<p class="closed"><b>{}</b>: {sentence} <small>{article}</small></p>"#,
                text(&self.words)
            );
        }
        let class = if self.grave { " class=\"grave\"" } else { "" };
        // Where it is first said what will follow, the form asks for that page, at the same address.
        let (method, name) = if self.first { ("get", "before") } else { ("post", "act") };
        write!(
            f,
            r#"<form method="{method}" class="act"><input type="hidden" name="{name}" value="{}"><button type="submit"{class}>{}</button></form>"#,
            text(&self.act),
            text(&self.words)
        )
    }
}

impl HtmlSafe for Button {}
