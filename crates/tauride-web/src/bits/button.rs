//! A form of one button: an act that somebody may ask for as it stands.

use std::fmt;

use askama::filters::HtmlSafe;
use tauride_rules::{Act, Refusal};

use super::{Article, text};

/// A button that asks for an act, or the reason why there is none.
#[derive(Clone, Debug)]
pub(crate) struct Button {
    words: String,
    /// The act in canonical JSON.
    act: String,
    /// The sentence of the law that says no, and its article.
    refused: Option<(String, Article)>,
    grave: bool,
}

impl Button {
    pub(crate) fn new(words: impl Into<String>, act: &Act, refusal: Option<&Refusal>) -> Self {
        let refused = refusal.map(|refusal| (refusal.to_string(), Article::of(refusal)));
        Self { words: words.into(), act: serde_json::to_string(act).unwrap_or_default(), refused, grave: false }
    }

    /// Marks an act that cannot be taken back by another button beside it.
    pub(crate) fn grave(mut self) -> Self {
        self.grave = true;
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
                r#"<p class="closed"><b>{}</b>: {} <small>{article}</small></p>"#,
                text(&self.words),
                text(sentence)
            );
        }
        let class = if self.grave { " class=\"grave\"" } else { "" };
        write!(
            f,
            r#"<form method="post" class="act"><input type="hidden" name="act" value="{}"><button type="submit"{class}>{}</button></form>"#,
            text(&self.act),
            text(&self.words)
        )
    }
}

impl HtmlSafe for Button {}
