//! Signatures against the threshold.

use std::fmt::Write as _;

use tauride_message::{Message, Value};
use tauride_rules::recall::Progress;
use tauride_tell::Telling;

use crate::bits::Picture;

/// Up to so many signatures needed, each has a box of its own.
const BOXES_MAX: u64 = 120;
/// How many boxes stand in a row.
const COLUMNS: u64 = 20;

/// Draws a petition: a box for each signature needed, or a bar of all who may sign with a line where it carries.
pub(crate) fn petition(progress: Progress, telling: Telling<'_>) -> Picture {
    match progress.needed {
        Some(needed) if needed <= BOXES_MAX => boxes(progress.signatures, needed, telling),
        _ => bar(progress, telling),
    }
}

fn boxes(signatures: u64, needed: u64, telling: Telling<'_>) -> Picture {
    const SIDE: u64 = 24;
    let columns = needed.min(COLUMNS);
    let words = Message::new("seat-recall-signatures")
        .with("signatures", Value::Number(signatures))
        .with("needed", Value::Number(needed));
    let words = telling.text(&words);
    let (width, height) = (columns * SIDE, needed.div_ceil(COLUMNS) * SIDE);
    let mut out = format!(
        r#"<svg class="petition boxes" role="img" aria-label="{words}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">"#
    );
    for place in 0..needed {
        let class = if place < signatures { "signed" } else { "open" };
        let (x, y) = (place % COLUMNS * SIDE + 2, place / COLUMNS * SIDE + 2);
        let _ = write!(out, r#"<rect class="{class}" x="{x}" y="{y}" width="20" height="20" rx="3"/>"#);
    }
    out.push_str("</svg>");
    Picture(out)
}

fn bar(Progress { signatures, needed, whole }: Progress, telling: Telling<'_>) -> Picture {
    const WIDTH: u128 = 1_000;
    let words = Message::new("seat-recall-signed").with("signatures", Value::Number(signatures));
    let words = telling.text(&words);
    let at = |count: u64| (u128::from(count) * WIDTH).checked_div(u128::from(whole)).unwrap_or(0).min(WIDTH);
    let signed = at(signatures).max(u128::from(signatures > 0) * 2);
    let mut out = format!(
        r#"<svg class="petition" role="img" aria-label="{words}" viewBox="0 0 {WIDTH} 44" preserveAspectRatio="none">"#
    );
    let _ = write!(out, r#"<rect class="open" x="0" y="8" width="{WIDTH}" height="28"/>"#);
    let _ = write!(out, r#"<rect class="signed" x="0" y="8" width="{signed}" height="28"/>"#);
    if let Some(needed) = needed {
        let line = at(needed).min(WIDTH - 3);
        let _ = write!(out, r#"<rect class="line" x="{line}" y="0" width="3" height="44"/>"#);
    }
    out.push_str("</svg>");
    Picture(out)
}

#[cfg(test)]
mod tests {
    use super::petition;
    use tauride_rules::recall::Progress;
    use tauride_tell::{Language, Telling};

    fn english() -> Telling<'static> {
        Telling::new(Language::ENGLISH)
    }

    #[test]
    fn few_signatures_are_boxes_and_many_are_a_bar() {
        let few = petition(Progress { signatures: 38, whole: 120, needed: Some(40) }, english()).0;
        assert_eq!((few.matches("signed").count(), few.matches("\"open\"").count()), (38, 2));
        let many = petition(Progress { signatures: 10_000, whole: 120_000, needed: Some(40_000) }, english()).0;
        assert!(many.contains(r#"width="83""#) && many.contains(r#"x="333""#), "{many}");
        assert!(!petition(Progress { signatures: 0, whole: 0, needed: None }, english()).0.contains("line"));
    }
}
