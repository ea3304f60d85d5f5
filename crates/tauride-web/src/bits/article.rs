//! The article by which the law refuses.

use std::fmt;

use askama::filters::HtmlSafe;
use tauride_message::{Message, Value};
use tauride_rules::Refusal;
use tauride_tell::Telling;

use super::text;

/// The article of the rulebook, and that of the charter where it set the rule.
#[derive(Clone, Debug)]
pub(crate) struct Article {
    article: &'static str,
    /// That of the charter, told.
    charter: Option<String>,
}

impl Article {
    /// Returns the article of a refusal.
    pub(crate) fn of(refusal: &Refusal, telling: Telling<'_>) -> Self {
        let charter = |article: &str| {
            telling.text(&Message::new("charter-article").with("article", Value::Text(article.to_owned().into())))
        };
        Self { article: refusal.article(), charter: refusal.charter_article().map(charter) }
    }
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<a href="{}">{}</a>"#, address(self.article), self.article)?;
        match &self.charter {
            Some(charter) => write!(f, " {}", text(charter)),
            None => Ok(()),
        }
    }
}

impl HtmlSafe for Article {}

/// Returns where an article stands: `/rulebook/recall#recall.2`.
pub(crate) fn address(article: &str) -> String {
    let chapter = article.split('.').next().unwrap_or_default();
    format!("/rulebook/{chapter}#{article}")
}
