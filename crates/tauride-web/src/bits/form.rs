//! A form with fields: an act for which something is still to be said.

use std::fmt;

use askama::filters::HtmlSafe;
use tauride_rules::terms::Text;

use super::text;

/// Returns words for a field that nobody has filled in yet: with them the law is asked whether the act is open at all.
pub(crate) fn unsaid() -> Text {
    Text::from("\u{2014}")
}

/// A field of a form.
#[derive(Clone, Debug)]
enum Field {
    /// Sent as it is.
    Hidden(&'static str, String),
    /// The number of a member.
    Member(&'static str, String),
    /// A line of text.
    Line(&'static str, String, Needed, String),
    /// Several lines of text.
    Area(&'static str, String),
    /// A number of people.
    Count(String, String),
    /// A day and time.
    Moment(&'static str, String, Needed),
    /// A line of a ballot paper: value, name, declared label.
    Choice(Mark, u32, String, String),
    /// A line of a ballot paper on which candidates are numbered.
    Number(Numbered),
    /// Something that may be ticked: name, value, what it says, whether it is ticked already.
    Tick(&'static str, String, String, Ticked),
}

/// Whether something must be written in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needed {
    /// It must.
    Yes,
    /// It may be left empty.
    No,
}

impl Needed {
    /// Returns what an input says of it.
    const fn attribute(self) -> &'static str {
        match self {
            Self::Yes => " required",
            Self::No => "",
        }
    }
}

/// Whether something is ticked before anybody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ticked {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// Whether one line of a ballot paper may be marked, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// One.
    One,
    /// Several.
    Several,
}

/// A candidate who gets a number: a rank, or points.
#[derive(Clone, Debug)]
pub(crate) struct Numbered {
    /// The name of the field.
    pub(crate) field: String,
    pub(crate) name: String,
    /// What they declare themself to be; may be empty.
    pub(crate) label: String,
    /// The lowest and the highest number.
    pub(crate) bounds: (u32, u32),
    /// What was written before, if the ballot came back.
    pub(crate) written: String,
}

/// The acts before which it is said what will follow: questions, and what others have to answer.
const FIRST: [&str; 8] =
    ["co-opt", "contest", "instruct", "instruct-on", "no-confidence", "replace", "substitute", "take-in"];

/// A form.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    act: &'static str,
    title: String,
    fields: Vec<Field>,
    button: String,
    /// What one clicks on to see it, if it is folded away.
    folded: Option<String>,
}

impl Form {
    /// Returns a form for an act, as [`acts`](crate::acts) reads it.
    pub(crate) fn new(act: &'static str, button: impl Into<String>) -> Self {
        Self { act, title: String::new(), fields: Vec::new(), button: button.into(), folded: None }
    }

    pub(crate) fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    pub(crate) fn folded(mut self, words: impl Into<String>) -> Self {
        self.folded = Some(words.into());
        self
    }

    pub(crate) fn hidden(self, name: &'static str, value: u32) -> Self {
        self.with(Field::Hidden(name, value.to_string()))
    }

    /// Adds words that are sent as they are.
    pub(crate) fn said(self, name: &'static str, words: &str) -> Self {
        self.with(Field::Hidden(name, words.to_owned()))
    }

    pub(crate) fn member(self, name: &'static str, label: impl Into<String>) -> Self {
        self.with(Field::Member(name, label.into()))
    }

    pub(crate) fn line(self, name: &'static str, label: impl Into<String>, needed: Needed) -> Self {
        self.with(Field::Line(name, label.into(), needed, String::new()))
    }

    /// Adds a line that may be left empty and is filled in already.
    pub(crate) fn filled(self, name: &'static str, label: impl Into<String>, value: &str) -> Self {
        self.with(Field::Line(name, label.into(), Needed::No, value.to_owned()))
    }

    pub(crate) fn area(self, name: &'static str, label: impl Into<String>) -> Self {
        self.with(Field::Area(name, label.into()))
    }

    pub(crate) fn count(self, name: impl Into<String>, label: impl Into<String>) -> Self {
        self.with(Field::Count(name.into(), label.into()))
    }

    pub(crate) fn moment(self, name: &'static str, label: impl Into<String>, needed: Needed) -> Self {
        self.with(Field::Moment(name, label.into(), needed))
    }

    pub(crate) fn choice(self, mark: Mark, value: u32, name: &str, label: &str) -> Self {
        self.with(Field::Choice(mark, value, name.to_owned(), label.to_owned()))
    }

    pub(crate) fn numbered(self, numbered: Numbered) -> Self {
        self.with(Field::Number(numbered))
    }

    pub(crate) fn tick(self, name: &'static str, value: &str, label: impl Into<String>) -> Self {
        self.ticked(name, value, label, Ticked::No)
    }

    /// Adds something that may be ticked, and says whether it is so already.
    pub(crate) fn ticked(self, name: &'static str, value: &str, label: impl Into<String>, is: Ticked) -> Self {
        self.with(Field::Tick(name, value.to_owned(), label.into(), is))
    }

    fn with(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(words) = &self.folded {
            write!(f, "<details><summary>{}</summary>", text(words))?;
        }
        write!(f, r#"<form method="post" class="card"><input type="hidden" name="do" value="{}">"#, self.act)?;
        if FIRST.contains(&self.act) {
            f.write_str(r#"<input type="hidden" name="first" value="1">"#)?;
        }
        // Fields are a group only where something says what they are together.
        let titled = !self.title.is_empty();
        if titled {
            write!(f, "<fieldset><legend>{}</legend>", text(&self.title))?;
        }
        for field in &self.fields {
            field.fmt(f)?;
        }
        let end = if titled { "</fieldset>" } else { "" };
        write!(f, r#"{end}<button type="submit">{}</button></form>"#, text(&self.button))?;
        if self.folded.is_some() { f.write_str("</details>") } else { Ok(()) }
    }
}

impl HtmlSafe for Form {}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hidden(name, value) => write!(f, r#"<input type="hidden" name="{name}" value="{}">"#, text(value)),
            Self::Member(name, label) => write!(
                f,
                r#"<label>{} <input name="{name}" required pattern="M?[0-9]+" placeholder="M12" autocomplete="off"></label>"#,
                text(label)
            ),
            Self::Line(name, label, needed, value) => {
                let required = needed.attribute();
                write!(
                    f,
                    r#"<label>{} <input name="{name}" value="{}" autocomplete="off"{required}></label>"#,
                    text(label),
                    text(value)
                )
            }
            Self::Area(name, label) => {
                write!(f, r#"<label>{} <textarea name="{name}" rows="3" required></textarea></label>"#, text(label))
            }
            Self::Count(name, label) => {
                write!(
                    f,
                    r#"<label>{} <input type="number" name="{}" min="0" required></label>"#,
                    text(label),
                    text(name)
                )
            }
            Self::Moment(name, label, needed) => {
                let required = needed.attribute();
                write!(f, r#"<label>{} <input type="datetime-local" name="{name}"{required}></label>"#, text(label))
            }
            Self::Choice(mark, value, name, label) => {
                let kind = if *mark == Mark::One { "radio" } else { "checkbox" };
                write!(f, r#"<label class="line"><input type="{kind}" name="choice" value="{value}"> {}"#, text(name))?;
                declared(f, label)?;
                f.write_str("</label>")
            }
            Self::Number(Numbered { field, name, label, bounds: (least, most), written }) => {
                write!(
                    f,
                    r#"<label class="line"><input class="rank" type="number" name="{}" min="{least}" max="{most}" value="{}" autocomplete="off"> {}"#,
                    text(field),
                    text(written),
                    text(name)
                )?;
                declared(f, label)?;
                f.write_str("</label>")
            }
            Self::Tick(name, value, label, is) => write!(
                f,
                r#"<label class="line"><input type="checkbox" name="{name}" value="{}"{}> {}</label>"#,
                text(value),
                if *is == Ticked::Yes { " checked" } else { "" },
                text(label)
            ),
        }
    }
}

/// What a candidate declares, beside the name.
fn declared(f: &mut fmt::Formatter<'_>, label: &str) -> fmt::Result {
    if label.is_empty() { Ok(()) } else { write!(f, r#" <span class="label">{}</span>"#, text(label)) }
}

#[cfg(test)]
mod tests {
    use super::{Form, Mark, Numbered};

    #[test]
    fn what_people_wrote_is_escaped_in_forms() {
        let form = Form::new("vote", "Vote").titled("<i>").choice(Mark::One, 3, "<b>x", r#""y""#).to_string();
        assert!(!form.contains("<b>") && !form.contains("<i>"), "{form}");
        assert!(form.contains("&#60;b&#62;x") && form.contains("&#34;y&#34;"), "{form}");
        let numbered = Numbered {
            field: "rank-3".into(),
            name: "<b>x".into(),
            label: "<i>".into(),
            bounds: (1, 4),
            written: "\"><i>".into(),
        };
        let form = Form::new("rank", "Vote").numbered(numbered).tick("group", "<i>", "<b>").to_string();
        assert!(!form.contains("<b>") && !form.contains("<i>"), "{form}");
        assert!(form.contains(r#"name="rank-3" min="1" max="4""#), "{form}");
    }
}
