//! What is wrong with a charter, where, and what would mend it.

use std::fmt;
use std::ops::Range;

/// How many characters of a line are shown.
const EXCERPT_CHARS: usize = 120;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The text cannot be a charter.
    Error,
    /// It can, but hardly means what its authors want.
    Warning,
}

/// One thing that is wrong, or makes no sense, at a place in the text.
///
/// [`Display`](fmt::Display) renders it as a compiler would: message, place, the line with the words underlined, and
/// the mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The line, or the part of a long line around the place; control characters are replaced.
    pub excerpt: String,
    /// The place in `excerpt`, in characters.
    pub underline: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would mend it.
    pub mend: String,
    /// The article of the charter that it stands in, where one is known.
    pub article: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let number = self.line.to_string();
        let gutter = " ".repeat(number.len());
        let carets = "^".repeat(self.underline.len().max(1));
        let lead: String =
            self.excerpt.chars().take(self.underline.start).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        writeln!(f, "{word}: {}", self.message)?;
        writeln!(f, "{gutter}--> {}:{}:{}", self.file, self.line, self.column)?;
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{number} | {}", self.excerpt)?;
        writeln!(f, "{gutter} | {lead}{carets}")?;
        if let Some(article) = &self.article {
            writeln!(f, "{gutter} = article {article}")?;
        }
        write!(f, "{gutter} = help: {}", self.mend)
    }
}

/// A text whose byte offsets can be turned into lines and columns.
pub(crate) struct Source<'a> {
    file: &'a str,
    text: &'a str,
    starts: Vec<usize>,
}

/// A place in a [`Source`], as people count.
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) excerpt: String,
    pub(crate) underline: Range<usize>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        let after_newline = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { file, text, starts: std::iter::once(0).chain(after_newline).collect() }
    }

    pub(crate) fn file(&self) -> &str {
        self.file
    }

    /// Returns the line, column and excerpt of a range of bytes; a range outside the text, or across lines, is cut.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let from = self.boundary(span.start);
        let line = self.starts.partition_point(|start| *start <= from).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let end = self.starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        let whole = self.text.get(start..end).unwrap_or("").trim_end_matches('\r');
        let before = self.text.get(start..from).unwrap_or("").chars().count();
        let upto = self.boundary(span.end).clamp(from, end.max(from));
        let width = self.text.get(from..upto).unwrap_or("").trim_end_matches('\r').chars().count();
        let skip = if before + width > EXCERPT_CHARS { before.saturating_sub(EXCERPT_CHARS / 4) } else { 0 };
        let visible = |c: char| if c.is_control() && c != '\t' { '\u{fffd}' } else { c };
        let excerpt: String = whole.chars().skip(skip).take(EXCERPT_CHARS).map(visible).collect();
        let left = before - skip;
        let width = width.min(EXCERPT_CHARS.saturating_sub(left));
        Place { line: line + 1, column: before + 1, excerpt, underline: left..left + width }
    }

    fn boundary(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        (0..=at).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[track_caller]
    fn check(text: &str, span: std::ops::Range<usize>, line: usize, column: usize, underlined: &str) {
        let place = Source::new("x.toml", text).place(&span);
        let shown: String = place.excerpt.chars().skip(place.underline.start).take(place.underline.len()).collect();
        assert_eq!((place.line, place.column, &*shown), (line, column, underlined), "{text:?} {span:?}");
    }

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        check("a\nbéc d\n", 5..6, 2, 3, "c");
        check("a\r\nb = 1\r\n", 3..9, 2, 1, "b = 1");
        check("a\nb", 2..99, 2, 1, "b");
        check("", 0..0, 1, 1, "");
        check("a\n", 2..2, 2, 1, "");
        check("é", 1..2, 1, 1, "é");
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let text = format!("{}here{}", "x".repeat(5_000), "y".repeat(5_000));
        check(&text, 5_000..5_004, 1, 5_001, "here");
    }
}
