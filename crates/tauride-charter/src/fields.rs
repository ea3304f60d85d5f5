//! The fields of one table of the text, read against the table of the language that it should follow.

use std::collections::BTreeSet;
use std::ops::Range;

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::Term;
use tauride_rules::terms::Text;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_normalization::is_nfc;

use crate::grammar::{Field, Shape, Table};
use crate::near::suggest;
use crate::report::Report;
use crate::said::{self, Phrase};

/// The longest text of a field.
const TEXT_CHARS_MAX: usize = 2_000;

/// A table of the text.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    /// Where findings go.
    pub(crate) report: &'a Report,
    /// Its path, as [`Report`] knows it.
    pub(crate) path: String,
    values: &'a DeTable<'a>,
    shape: &'static Table,
}

impl<'a> Fields<'a> {
    /// Opens a table: notes where its fields stand, which of them the language does not know, and which are missing.
    pub(crate) fn open(report: &'a Report, path: &str, values: &'a DeTable<'a>, shape: &'static Table) -> Self {
        for (key, value) in values {
            let known = shape.fields.iter().find(|field| field.name == key.get_ref());
            if let Some(field) = known {
                let span = if spans_keys(&field.shape) { key.span() } else { value.span() };
                report.stands(&format!("{path}{}{}", dot(path), field.name), span);
            } else if !report.is_full() {
                let unknown = shorten(key.get_ref());
                let message = format!("`{unknown}` is not a field of `{}`", shape.name);
                let names = shape.fields.iter().map(|field| field.name);
                report.error_at(key.span(), message, suggest(key.get_ref(), names));
            }
        }
        for field in shape.fields.iter().filter(|field| field.required && !values.contains_key(field.name)) {
            let message = format!("`{}` is not said here", field.name);
            report.error(path, message, format!("add `{}`: {}", field.name, field.says));
        }
        Self { report, path: path.to_owned(), values, shape }
    }

    /// Returns the path of a field.
    pub(crate) fn at(&self, name: &str) -> String {
        format!("{}{}{name}", self.path, dot(&self.path))
    }

    /// Notes an error at a field.
    pub(crate) fn error(&self, name: &str, message: impl Into<String>, mend: impl Into<String>) {
        self.report.error(&self.at(name), message, mend);
    }

    /// Returns whether a field is said.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Returns whether the table has a field of this name.
    pub(crate) fn may_say(&self, name: &str) -> bool {
        self.field(name).is_some()
    }

    /// Returns the value of a field.
    pub(crate) fn value(&self, name: &str) -> Option<&'a DeValue<'a>> {
        debug_assert!(self.field(name).is_some(), "{name} is no field of {}", self.shape.name);
        #[cfg(test)]
        self.report.asked.borrow_mut().extend(self.field(name).map(|field| (self.shape.name, field.name)));
        self.values.get(name).map(Spanned::get_ref)
    }

    /// Returns a line of text, if it is said.
    pub(crate) fn text(&self, name: &str) -> Option<Text> {
        text(self.report, &self.at(name), self.value(name)?)
    }

    /// Returns a list of lines of text.
    pub(crate) fn texts(&self, name: &str) -> Vec<Text> {
        let listed = self.list(name).into_iter();
        listed.filter_map(|(path, value)| text(self.report, &path, value)).collect()
    }

    /// Returns a line of text or a list of them.
    pub(crate) fn text_or_texts(&self, name: &str) -> Vec<Text> {
        match self.value(name) {
            Some(DeValue::Array(_)) | None => self.texts(name),
            Some(_) => self.text(name).into_iter().collect(),
        }
    }

    /// Returns a number, if it is said and within the bounds that the language sets.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        let (Shape::Number(least, most) | Shape::Either(&[Shape::Number(least, most), ..])) = self.field(name)?.shape
        else {
            return None;
        };
        let number = integer(self.value(name)?);
        if number.is_none_or(|number| number < least || number > most) {
            let mend = format!("say a whole number from {least} to {most}");
            self.error(name, format!("`{name}` is not such a number"), mend);
            return None;
        }
        number
    }

    /// Returns whether something holds, if it is said.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        let flag = self.value(name)?.as_bool();
        if flag.is_none() {
            self.error(name, format!("`{name}` is either true or false"), "say true or false, without quotation marks");
        }
        flag
    }

    /// Returns a length of time, if it is said.
    pub(crate) fn span(&self, name: &str) -> Option<Span> {
        let text = self.string(name, "a length of time in quotation marks, such as \"14 days\"")?;
        let span = said::span(text);
        span.map_err(|unclear| self.error(name, unclear.message, unclear.mend)).ok()
    }

    /// Returns a term, if it is said.
    pub(crate) fn term(&self, name: &str) -> Option<Term> {
        let text = self.string(name, "a term in quotation marks, such as \"4 years\" or \"until 1 January\"")?;
        let term = said::term(text);
        term.map_err(|unclear| self.error(name, unclear.message, unclear.mend)).ok()
    }

    /// Returns a share, if it is said.
    pub(crate) fn share(&self, name: &str) -> Option<Phrase> {
        let text = self.string(name, "a share in quotation marks, such as \"more than 1/2 of votes\"")?;
        let share = said::share(text);
        share.map_err(|unclear| self.error(name, unclear.message, unclear.mend)).ok()
    }

    /// Returns the word that stands in a field, if it is said and one of those that may.
    pub(crate) fn word(&self, name: &str) -> Option<&'static str> {
        let (Shape::Words(words) | Shape::Either(&[Shape::Words(words), ..] | &[_, Shape::Words(words)])) =
            self.field(name)?.shape
        else {
            return None;
        };
        word(self.report, &self.at(name), self.value(name)?, words)
    }

    /// Returns a word or a list of words.
    pub(crate) fn words(&self, name: &str) -> Option<Vec<&'static str>> {
        let DeValue::Array(_) = self.value(name)? else { return self.word(name).map(|word| vec![word]) };
        let Shape::Either(&[Shape::Words(words), ..]) = self.field(name)?.shape else { return None };
        let listed = self.list(name).into_iter();
        Some(listed.filter_map(|(path, value)| word(self.report, &path, value, words)).collect())
    }

    /// Returns the words of a list of them.
    pub(crate) fn each_word(&self, name: &str) -> Vec<&'static str> {
        let Some(Field { shape: Shape::List(Shape::Words(words)), .. }) = self.field(name) else {
            return Vec::new();
        };
        let listed = self.list(name).into_iter();
        listed.filter_map(|(path, value)| word(self.report, &path, value, words)).collect()
    }

    /// Returns the items of a list with their paths.
    pub(crate) fn list(&self, name: &str) -> Vec<(String, &'a DeValue<'a>)> {
        let items = match self.value(name) {
            None => return Vec::new(),
            Some(DeValue::Array(items)) => items,
            Some(_) => {
                self.error(name, format!("`{name}` is a list"), "put it in brackets: [ … ]");
                return Vec::new();
            }
        };
        let path = self.at(name);
        let place = |(index, item): (usize, &'a Spanned<DeValue<'a>>)| {
            let path = format!("{path}.{index}");
            self.report.stands(&path, item.span());
            (path, item.get_ref())
        };
        items.iter().enumerate().map(place).collect()
    }

    /// Opens a table that stands in a field.
    pub(crate) fn table(&self, name: &str, shape: &'static Table) -> Option<Self> {
        if let DeValue::Table(values) = self.value(name)? {
            return Some(Self::open(self.report, &self.at(name), values, shape));
        }
        self.error(name, format!("`{name}` is a table"), format!("say [{name}] or {name} = {{ … }}"));
        None
    }

    /// Returns the tables under names that the authors chose, at most `most` of them, with their names and spans.
    pub(crate) fn named(&self, name: &str, most: usize) -> Vec<(&'a str, Range<usize>, &'a DeValue<'a>)> {
        let values = match self.value(name) {
            None => return Vec::new(),
            Some(DeValue::Table(values)) => values,
            Some(_) => {
                self.error(name, format!("`{name}` holds tables under names"), format!("say [{name}.some-name]"));
                return Vec::new();
            }
        };
        if values.len() > most {
            self.error(name, format!("there are {} kinds under `{name}`", values.len()), format!("keep to {most}"));
            return Vec::new();
        }
        let mut found = Vec::new();
        for (key, value) in values {
            if is_name(key.get_ref()) {
                let span = if value.get_ref().is_table() { value.span() } else { key.span() };
                self.report.stands(&format!("{name}.{}", key.get_ref()), span.clone());
                found.push((&**key.get_ref(), span, value.get_ref()));
            } else {
                let message = format!("`{}` cannot be a name", shorten(key.get_ref()));
                let mend =
                    "use at most 80 letters, digits, hyphens and spaces, beginning and ending with a letter or digit";
                self.report.error_at(key.span(), message, mend);
            }
        }
        found
    }

    fn field(&self, name: &str) -> Option<&'static Field> {
        self.shape.fields.iter().find(|field| field.name == name)
    }

    fn string(&self, name: &str, expected: &str) -> Option<&'a str> {
        let value = self.value(name)?;
        if value.as_str().is_none() {
            self.error(name, format!("`{name}` is {expected}"), "put it in quotation marks");
        }
        value.as_str()
    }
}

/// Returns a whole number, whatever base it is written in.
pub(crate) fn integer(value: &DeValue<'_>) -> Option<u32> {
    let number = value.as_integer()?;
    u32::from_str_radix(&number.as_str().replace('_', ""), number.radix()).ok()
}

/// Returns a line of text: not empty, in one line, in composed letters.
pub(crate) fn text(report: &Report, path: &str, value: &DeValue<'_>) -> Option<Text> {
    let Some(said) = value.as_str() else {
        report.error(path, format!("a text is expected here, not a {}", value.type_str()), "put it in quotation marks");
        return None;
    };
    let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let (message, mend) = if line.is_empty() {
        ("this text is empty", "say something, or leave the field out")
    } else if line.chars().count() > TEXT_CHARS_MAX {
        ("this text is longer than 2,000 characters", "say it in fewer words")
    } else if line.chars().any(char::is_control) {
        ("there is a control character in this text", "leave it out")
    } else if !is_nfc(&line) {
        ("some letters here are written in two parts, which the record refuses", "save the file in Unicode form C")
    } else {
        return Some(line.into());
    };
    report.error(path, message, mend);
    None
}

/// Returns a word that is one of those that may stand there.
pub(crate) fn word(
    report: &Report,
    path: &str,
    value: &DeValue<'_>,
    words: &'static [&'static str],
) -> Option<&'static str> {
    let Some(said) = value.as_str() else {
        let listed = words.iter().copied().collect::<BTreeSet<_>>().into_iter();
        report.error(path, "a word in quotation marks is expected here", suggest("", listed));
        return None;
    };
    let known = words.iter().find(|word| **word == said.trim()).copied();
    if known.is_none() && !report.is_full() {
        report.error(path, format!("`{}` is not known here", shorten(said)), suggest(said, words.iter().copied()));
    }
    known
}

/// Whether a name is short and can stand in "body.seat".
pub(crate) fn is_name(name: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '\'' | '’' | '(' | ')');
    let ends = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == ')');
    name.chars().count() <= 80
        && name.chars().all(inner)
        && ends(name.chars().next())
        && ends(name.chars().next_back())
        && is_nfc(name)
}

/// Shows a word from the text, shortened and without control characters.
pub(crate) fn shorten(word: &str) -> String {
    let visible = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    let mut short: String = word.chars().take(60).map(visible).collect();
    if word.chars().count() > 60 {
        short.push('…');
    }
    short
}

/// Whether the fields of such a shape stand under headers, where the key is the better place to point at.
fn spans_keys(shape: &Shape) -> bool {
    matches!(shape, Shape::Named(_))
}

fn dot(path: &str) -> &'static str {
    if path.is_empty() { "" } else { "." }
}
