//! What the checks found so far, and where in the text everything stands.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
#[cfg(test)]
use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity, Source};

/// So many findings are kept; a text with more of them is not a charter yet.
const FINDINGS_MAX: usize = 100;

/// Findings and places, while a charter is read and checked.
///
/// A place is known by its dotted path in the text, such as `body.congress.seats.0.norm`. What is asked for a path
/// that does not stand in the text is answered for the nearest one above it that does.
#[derive(Default)]
pub(crate) struct Report {
    spans: RefCell<BTreeMap<String, Range<usize>>>,
    articles: RefCell<BTreeMap<String, String>>,
    findings: RefCell<Vec<Finding>>,
    errors: Cell<usize>,
    /// Which fields of which tables the reader asked for.
    #[cfg(test)]
    pub(crate) asked: RefCell<BTreeSet<(&'static str, &'static str)>>,
}

struct Finding {
    severity: Severity,
    span: Range<usize>,
    article: Option<String>,
    message: String,
    mend: String,
}

impl Report {
    /// Returns where it is said how seats are elected: at the seats, or for the whole body.
    pub(crate) fn elected(&self, body: &str, seats: &str) -> String {
        let own = format!("{seats}.elected");
        if self.says(&own) { own } else { format!("body.{body}.elected") }
    }

    /// Records where a path stands.
    pub(crate) fn stands(&self, path: &str, span: Range<usize>) {
        self.spans.borrow_mut().insert(path.to_owned(), span);
    }

    /// Records the article of a path.
    pub(crate) fn is_article(&self, path: &str, article: &str) {
        self.articles.borrow_mut().insert(path.to_owned(), article.to_owned());
    }

    /// Returns every path that says its article, with it, in the order of the text.
    pub(crate) fn articles(&self) -> Vec<(String, String)> {
        let articles = self.articles.borrow();
        let mut articles: Vec<_> = articles.iter().map(|(path, article)| (path.clone(), article.clone())).collect();
        articles.sort_by_cached_key(|(path, _)| self.span(path).start);
        articles
    }

    /// Returns whether a path stands in the text itself.
    pub(crate) fn says(&self, path: &str) -> bool {
        self.spans.borrow().contains_key(path)
    }

    /// Something is wrong.
    pub(crate) fn error(&self, path: &str, message: impl Into<String>, mend: impl Into<String>) {
        self.note(Severity::Error, path, message.into(), mend.into());
    }

    /// Something makes no sense.
    pub(crate) fn warn(&self, path: &str, message: impl Into<String>, mend: impl Into<String>) {
        self.note(Severity::Warning, path, message.into(), mend.into());
    }

    /// Something is wrong at a span that has no path.
    pub(crate) fn error_at(&self, span: Range<usize>, message: impl Into<String>, mend: impl Into<String>) {
        self.push(Finding {
            severity: Severity::Error,
            span,
            article: None,
            message: message.into(),
            mend: mend.into(),
        });
    }

    /// Returns how much is wrong so far.
    pub(crate) fn errors(&self) -> usize {
        self.errors.get()
    }

    /// Returns whether something is wrong.
    pub(crate) fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// Returns whether no more findings are kept, so that looking for them is no use.
    pub(crate) fn is_full(&self) -> bool {
        self.findings.borrow().len() >= FINDINGS_MAX
    }

    /// Returns the findings in the order of the text.
    pub(crate) fn into_diagnostics(self, source: &Source<'_>) -> Vec<Diagnostic> {
        let mut findings = self.findings.into_inner();
        findings.sort_by_key(|finding| (finding.span.start, finding.severity));
        findings.dedup_by(|a, b| a.span == b.span && a.message == b.message);
        findings.into_iter().map(|finding| finding.at(source)).collect()
    }

    fn note(&self, severity: Severity, path: &str, message: String, mend: String) {
        self.push(Finding { severity, span: self.span(path), article: self.article(path), message, mend });
    }

    fn push(&self, finding: Finding) {
        if finding.severity == Severity::Error {
            self.errors.set(self.errors.get().saturating_add(1));
        }
        if !self.is_full() {
            self.findings.borrow_mut().push(finding);
        }
    }

    fn span(&self, path: &str) -> Range<usize> {
        let spans = self.spans.borrow();
        upwards(path).find_map(|path| spans.get(path).cloned()).unwrap_or(0..0)
    }

    fn article(&self, path: &str) -> Option<String> {
        let articles = self.articles.borrow();
        upwards(path).find_map(|path| articles.get(path).cloned())
    }
}

impl Finding {
    fn at(self, source: &Source<'_>) -> Diagnostic {
        let place = source.place(&self.span);
        Diagnostic {
            severity: self.severity,
            file: source.file().to_owned(),
            line: place.line,
            column: place.column,
            excerpt: place.excerpt,
            underline: place.underline,
            message: self.message,
            mend: self.mend,
            article: self.article,
        }
    }
}

/// The path, then what it stands in, and so on.
fn upwards(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rfind('.').and_then(|dot| path.get(..dot)))
}
