//! Cells that hold several names.

use std::borrow::Cow;

use tauride_names::folded;

use crate::remark::SIGNS;

/// How programs write the end of a line within a cell that cannot hold one.
const BROKEN: &[&str] = &["\\r\\n", "\\n", "<br />", "<br/>", "<br>"];

/// Returns the different names in a cell that holds several: on lines of their own, of which one at least stands alone
/// elsewhere, or with a sign between names that all do.
pub(super) fn parts(spelling: &str, stands: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let lines = in_lines(spelling);
    if lines.contains('\n') {
        return Some(part(&lines, "\n")).filter(|parts| parts.iter().any(|part| stands(part)));
    }
    let (bare, quoted) = without_brackets(spelling);
    let all_stand = |parts: &Vec<String>| !parts.is_empty() && parts.iter().all(|part| stands(part));
    let signs = || SIGNS.iter().filter(|sign| bare.contains(**sign));
    let named = || signs().map(|sign| part(bare, sign)).find(all_stand);
    let unquoted = |parts: Vec<String>| parts.iter().map(|part| part.trim_matches(['"', '\'']).to_owned()).collect();
    named().or_else(|| signs().map(|sign| unquoted(part(bare, sign))).find(|parts| quoted && all_stand(parts)))
}

fn part(cell: &str, sign: &str) -> Vec<String> {
    let mut parts: Vec<String> = cell.split(sign).map(|part| folded(part).into_owned()).collect();
    parts.retain(|part| !part.is_empty());
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Returns a cell with the ends of its lines as they are elsewhere.
fn in_lines(cell: &str) -> Cow<'_, str> {
    let broken = BROKEN.iter().filter(|end| cell.contains(**end));
    broken.fold(Cow::Borrowed(cell), |cell, end| Cow::Owned(cell.replace(end, "\n")))
}

/// Returns what brackets around all of a cell hold, and whether there are some: programs write a list as `['Anna', 'Berta']`.
fn without_brackets(cell: &str) -> (&str, bool) {
    let within = [('[', ']'), ('{', '}'), ('(', ')')]
        .iter()
        .find_map(|(open, close)| cell.trim().strip_prefix(*open)?.strip_suffix(*close));
    within.map_or((cell, false), |within| (within, true))
}
