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

/// Reads `NAME 1: Anna`, `1: Anna`, `1 = Anna` or `1. Anna`. Behind a word, nothing need stand between number and name.
fn name(comment: &[u8]) -> Option<(u64, String)> {
    let comment = comment.trim_ascii();
    let (word, rest) = KEYS.iter().find_map(|word| {
        let (key, rest) = comment.split_at_checked(word.len())?;
        key.eq_ignore_ascii_case(word).then(|| (*word, rest.trim_ascii_start()))
    })?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (which, rest) = rest.split_at_checked(digits)?;
    let name = match rest.trim_ascii_start() {
        [b':' | b'=' | b'.' | b')', name @ ..] => name,
        name if !word.is_empty() && name.len() < rest.len() => name,
        _ => return None,
    };
    let name = name.trim_ascii();
    let bare = name.strip_prefix(b"\"").and_then(|name| name.strip_suffix(b"\"")).unwrap_or(name);
    Some((number(which)?, text(bare)))
}
