//! The sentences of the notation in the form of Fluent: English is made of them, and never edited.

use std::fmt::Write as _;

use tauride_phrase::pattern::{Kind, Part};

use crate::events::{all, given_name, name_of};

/// Returns every sentence that the tables of the notation have, by its key, as an English file writes it.
pub fn notation() -> impl Iterator<Item = (&'static str, String)> {
    all().map(|sentence| {
        let mut out = String::new();
        if sentence.key.starts_with("act-") {
            out.push_str("{ $actor } ");
        }
        write(&sentence.parts, &mut out);
        (&*sentence.key, out)
    })
}

fn write(parts: &[Part<'_>], out: &mut String) {
    for part in parts {
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Ending(ending) => {
                let _ = write!(out, "{{ $several ->\n    [yes] {{ \"\" }}\n   *[no] {ending}\n}}");
            }
            Part::Place { path, kind } => place(&name_of(path), *kind, out),
            Part::Choice { path, wordings } => {
                let _ = writeln!(out, "{{ ${} ->", name_of(path));
                for (place, (value, words)) in wordings.iter().enumerate() {
                    // The last one stands for whatever there may be.
                    let mark = if place + 1 == wordings.len() { "   *" } else { "    " };
                    let mut inner = String::new();
                    write(words, &mut inner);
                    let _ = writeln!(out, "{mark}[{value}] {}", kept(&inner));
                }
                out.push('}');
            }
            Part::Optional(inner) => {
                let mut said = String::new();
                write(inner, &mut said);
                let _ = write!(out, "{{ ${} ->\n    [yes] {}\n   *[no] {{ \"\" }}\n}}", given_name(inner), kept(&said));
            }
        }
    }
}

fn place(name: &str, kind: Kind<'_>, out: &mut String) {
    let _ = match kind {
        Kind::Count(noun) => {
            write!(out, "{{ ${name} ->\n    [one] {{ ${name} }} {noun}\n   *[other] {{ ${name} }} {noun}s\n}}")
        }
        Kind::Text | Kind::Charter => write!(out, "“{{ ${name} }}”"),
        Kind::Id(_)
        | Kind::Maybe(_)
        | Kind::Ids(_)
        | Kind::Run(..)
        | Kind::Number
        | Kind::Texts
        | Kind::Word
        | Kind::Words
        | Kind::Time
        | Kind::Sender
        | Kind::Senders
        | Kind::Tally
        | Kind::Ranks
        | Kind::Table(_) => write!(out, "{{ ${name} }}"),
    };
}

/// Keeps the spaces at the ends of a variant, which Fluent would drop.
fn kept(words: &str) -> String {
    let trimmed = words.trim_matches(' ');
    if trimmed.is_empty() {
        return format!("{{ \"{words}\" }}");
    }
    let begins = if words.starts_with(' ') { "{ \" \" }" } else { "" };
    let ends = if words.ends_with(' ') { "{ \" \" }" } else { "" };
    format!("{begins}{trimmed}{ends}")
}
