//! The charter that is proposed: another length of time in one of its tables, and another name.

use crate::world::Later;

/// What the table says then: a length that no charter has by itself.
const LASTS: &str = "lasts = \"53 days\"";

/// Returns a charter with [`LASTS`] in a table, such as `[amend]`, and called "later"; nothing if it has no such table, or may
/// not say so there.
pub(super) fn later(text: &str, table: &str) -> Option<Later> {
    read(&with(text, table, &[("lasts", LASTS)], Missing::Added))
}

/// Returns a charter that needs all votes to be changed, and is called "later".
pub(super) fn harder(text: &str) -> Option<Later> {
    let all = [
        ("majority", "majority = \"all of votes\""),
        ("entrenched_majority", "entrenched_majority = \"all of votes\""),
    ];
    read(&with(text, "[amend]", &all, Missing::Left))
}

/// Returns the charter as it is.
pub(super) fn as_it_is(text: &str) -> Option<Later> {
    read(text)
}

/// What becomes of lines that a table does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Added,
    Left,
}

fn read(text: &str) -> Option<Later> {
    let checked = tauride_charter::check("later", text).ok()?;
    Some(Later { text: text.into(), charter: Box::new(checked.charter) })
}

/// Returns a text with other lines in a table.
fn with(text: &str, table: &str, instead: &[(&str, &str)], missing: Missing) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let (mut inside, mut named) = (false, false);
    let mut said: Vec<&str> = Vec::new();
    let left = |said: &[&str]| -> Vec<&str> {
        let left = instead.iter().filter(|(name, _)| missing == Missing::Added && !said.contains(name));
        left.map(|(_, line)| *line).collect()
    };
    for line in text.lines() {
        let bare = line.trim_start();
        if bare.starts_with('[') {
            if inside {
                lines.extend(left(&said));
                said.extend(instead.iter().map(|(name, _)| *name));
            }
            inside = bare.split('#').next().unwrap_or_default().trim() == table;
        }
        let sets = |name: &str| bare.split('=').next().is_some_and(|left| left.trim() == name);
        let other = instead.iter().find(|(name, _)| inside && sets(name));
        if !named && sets("name") {
            named = true;
            lines.push("name = \"later\"");
        } else if let Some((name, line)) = other {
            said.push(name);
            lines.push(line);
        } else {
            lines.push(line);
        }
    }
    if inside {
        lines.extend(left(&said));
    }
    lines.join("\n") + "\n"
}
