//! The charter that is proposed: another length of time in one of its tables, and another name.

use crate::world::Later;

/// What the table says then: a length that no charter has by itself.
const LASTS: &str = "lasts = \"53 days\"";

/// Returns a charter with [`LASTS`] in a table, such as `[amend]`, and called "later"; nothing if it has no such table, or may
/// not say so there.
pub(super) fn later(text: &str, table: &str) -> Option<Later> {
    let mut lines: Vec<&str> = Vec::new();
    let (mut inside, mut said, mut named) = (false, false, false);
    for line in text.lines() {
        let bare = line.trim_start();
        if bare.starts_with('[') {
            if inside && !said {
                lines.push(LASTS);
                said = true;
            }
            inside = bare.split('#').next().unwrap_or_default().trim() == table;
        }
        let sets = |name: &str| bare.split('=').next().is_some_and(|left| left.trim() == name);
        if !named && sets("name") {
            named = true;
            lines.push("name = \"later\"");
        } else if inside && sets("lasts") {
            said = true;
            lines.push(LASTS);
        } else {
            lines.push(line);
        }
    }
    if inside && !said {
        lines.push(LASTS);
    }
    let text = lines.join("\n") + "\n";
    let checked = tauride_charter::check("later", &text).ok()?;
    Some(Later { text: text.into(), charter: Box::new(checked.charter) })
}
