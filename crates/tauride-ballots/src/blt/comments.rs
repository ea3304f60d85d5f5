//! Names in comments, as programs write them that know BLT without names: `# ALTERNATIVE NAME 1: Anna`.

use crate::text::{number, text};

/// The words before a number, in capitals.
const KEYS: &[&[u8]] = &[b"ALTERNATIVE NAME", b"ALTERNATIVE", b"CANDIDATE NAME", b"CANDIDATE", b"NAME", b""];

/// Returns the names that comments give to so many candidates, if they give one to each.
pub(super) fn names(bytes: &[u8], candidates: usize) -> Option<Vec<String>> {
    let mut names = vec![String::new(); candidates];
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    for (which, name) in lines.filter_map(|line| name(line.strip_prefix(b"#")?)) {
        let place = usize::try_from(which).ok().and_then(|which| which.checked_sub(1));
        let own = names.get_mut(place?)?;
        // Two names for one candidate are none.
        if !own.is_empty() {
            return None;
        }
        *own = name;
    }
    (candidates > 0 && names.iter().all(|name| !name.is_empty())).then_some(names)
}

/// Reads `NAME 1: Anna`, `1: Anna` or `1 = Anna`.
fn name(comment: &[u8]) -> Option<(u64, String)> {
    let end = comment.iter().position(|byte| matches!(byte, b':' | b'='))?;
    let (key, name) = comment.split_at_checked(end)?;
    let key = key.trim_ascii().to_ascii_uppercase();
    let which = KEYS.iter().find_map(|word| number(key.strip_prefix(*word)?.trim_ascii_start()))?;
    let name = name.get(1..)?.trim_ascii();
    let bare = name.strip_prefix(b"\"").and_then(|name| name.strip_suffix(b"\"")).unwrap_or(name);
    Some((which, text(bare)))
}
