//! The tables: how each act is asked for, and how each event is told.
//!
//! A pattern is made of words and of
//!
//! | written | place for |
//! |---|---|
//! | `{seat:S}` | a name with this letter; `{members:M+}` several, `M1..M5 M9`; `{elected:M?}` one or `nobody`; `{first:S*count}` a run of `count` from the first on |
//! | `{count:number}` | a number; `{seats:# seat}` a number with its noun, `1 seat`, `3 seats` |
//! | `{name:text}` | a text in quotes; `{tests:text+}` several |
//! | `{kind:word}` | a text that needs no quotes if it is one plain word; `{articles:word+}` several |
//! | `{until:time}` | a time, `1917-03-02 14:00` |
//! | `{from:sender}` | a unit or body; `{senders:sender+}` several |
//! | `{counts:tally+}` | members with numbers, `M1: 12, M2: 7` |
//! | `{ranks:ranks}` | members in order, `M4, M9 = M2, M1`: those between whom `=` stands have the same rank |
//! | `{reason:@reasons}` | whatever another table says |
//! | `{choice\|for=yes\|against=no}` | one of these wordings |
//! | `{:charter}` | a charter by its name, its text and rules left out |
//! | `[ until {until:time}]` | words that are left out where there is nothing to say |
//! | `sign(s)` | a verb that goes with one person (`signs`) or several (`sign`) |
//!
//! A place without a name, `{:T}`, is the whole of what is said; one with a point, `{count.for:number}`, is part of it.

mod acts;
mod events;
mod words;

pub use acts::ACTS;
pub use events::EVENTS;
pub use words::{QUESTIONS, REASONS, TITLES};

/// Lines of name and pattern. The names are those of the derived form.
pub type Table = &'static [(&'static str, &'static str)];

/// Returns a table that patterns refer to.
pub(crate) fn by_name(name: &str) -> Option<Table> {
    match name {
        "questions" => Some(QUESTIONS),
        "reasons" => Some(REASONS),
        "titles" => Some(TITLES),
        _ => None,
    }
}
