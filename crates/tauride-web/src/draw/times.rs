//! Stretches of time beside each other, on one scale: those of a resolution, and of each right over it.
//!
//! What is across is in per cent, and what is down in pixels: the words keep their size at every width.

use std::fmt::Write as _;

use tauride_view::timeline::Sort;

use super::hundredths;
use crate::bits::{Picture, text};

/// One row: what stands above it, and its stretches.
pub(crate) struct Row {
    pub(crate) words: String,
    /// Of each: what it is, from when, and until when; nothing where it goes on.
    pub(crate) stretches: Vec<(Sort, i64, Option<i64>)>,
}

/// The scale, and what stands below it.
pub(crate) struct Scale {
    pub(crate) from: i64,
    pub(crate) until: i64,
    pub(crate) now: i64,
    /// The words for the first day, for now, and for the last day.
    pub(crate) words: [String; 3],
}

/// How high a row is, in pixels.
const ROW: usize = 44;
/// How high its stretches are.
const HIGH: usize = 16;
/// The least width of what has been, in hundredths of a per cent.
const SHORT: u64 = 60;

/// Draws rows on a scale; nothing where no time has passed on it.
pub(crate) fn times(rows: &[Row], scale: &Scale, words: &str) -> Picture {
    if scale.until <= scale.from || rows.is_empty() {
        return Picture::default();
    }
    let height = rows.len().saturating_mul(ROW).saturating_add(30);
    let mut out =
        format!(r#"<svg class="times" role="img" aria-label="{}" width="100%" height="{height}">"#, text(words));
    let (x, bottom) = (hundredths(scale.at(scale.now)), rows.len().saturating_mul(ROW));
    // Before the words, which stand upon it.
    let _ = write!(out, r#"<line class="now" x1="{x}%" x2="{x}%" y1="6" y2="{bottom}"/>"#);
    for (place, row) in rows.iter().enumerate() {
        draw_row(&mut out, row, place.saturating_mul(ROW), scale);
    }
    below(&mut out, scale, bottom.saturating_add(20));
    out.push_str("</svg>");
    Picture(out)
}

fn draw_row(out: &mut String, row: &Row, top: usize, scale: &Scale) {
    let (label, y) = (top.saturating_add(16), top.saturating_add(22));
    let _ = write!(out, r#"<line class="way" x1="0" x2="100%" y1="{0}" y2="{0}"/>"#, y + HIGH / 2);
    for stretch in &row.stretches {
        draw_stretch(out, stretch, y, scale);
    }
    let _ = write!(out, r#"<text x="0" y="{label}">{}</text>"#, text(&row.words));
}

/// Each sort has a form of its own: what waits is hatched, what is stopped is higher, and what is over for others is lower.
fn draw_stretch(out: &mut String, (sort, from, until): &(Sort, i64, Option<i64>), y: usize, scale: &Scale) {
    let (class, y, high) = match sort {
        Sort::Waits => ("waits", y, HIGH),
        Sort::InForce => ("force", y, HIGH),
        Sort::Stopped => ("stopped", y.saturating_sub(3), HIGH.saturating_add(6)),
        Sort::Passed => ("passed", y.saturating_add(HIGH / 4), HIGH / 2),
    };
    let (from, end) = (scale.at(*from), scale.at(until.unwrap_or(scale.until)));
    let now = scale.at(scale.now).clamp(from, end.max(from));
    let mut rect = |class: &str, from: u64, width: u64| {
        let (x, width) = (hundredths(from), hundredths(width));
        let _ = write!(out, r#"<rect class="{class}" x="{x}%" y="{y}" width="{width}%" height="{high}"/>"#);
        if class == "waits" {
            let _ = write!(out, r#"<rect x="{x}%" y="{y}" width="{width}%" height="{high}" fill="url(#hatch)"/>"#);
        }
    };
    // What has been is solid, however short it was, and what is only to be expected has an edge.
    rect(class, from, now.saturating_sub(from).max(SHORT));
    if end > now {
        rect(&format!("{class} ahead"), now, end.saturating_sub(now));
    }
}

/// The days below: the first one, now, and the last one; now only where it does not run into the others.
fn below(out: &mut String, scale: &Scale, y: usize) {
    let [first, now, last] = &scale.words;
    let at = scale.at(scale.now);
    let _ = write!(out, r#"<text class="day" x="0" y="{y}">{}</text>"#, text(first));
    let _ = write!(out, r#"<text class="day last" x="100%" y="{y}">{}</text>"#, text(last));
    if (3_800..=6_200).contains(&at) {
        let _ = write!(out, r#"<text class="day today" x="{}%" y="{y}">{}</text>"#, hundredths(at), text(now));
    }
}

impl Scale {
    /// Returns where a time is, in hundredths of a per cent.
    fn at(&self, time: i64) -> u64 {
        let (whole, part) = (self.until.saturating_sub(self.from), time.clamp(self.from, self.until) - self.from);
        let part = i128::from(part) * 10_000;
        u64::try_from(part.checked_div(i128::from(whole)).unwrap_or(0)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Scale, times};
    use tauride_view::timeline::Sort;

    fn scale(from: i64, until: i64, now: i64) -> Scale {
        Scale { from, until, now, words: ["first".to_owned(), "now".to_owned(), "last".to_owned()] }
    }

    #[test]
    fn what_has_been_is_solid_and_what_is_to_come_is_not() {
        let row = |stretches| Row { words: "The <b>".to_owned(), stretches };
        let rows = [row(vec![(Sort::Waits, 0, Some(50)), (Sort::InForce, 50, None)])];
        let picture = times(&rows, &scale(0, 100, 75), "times").0;
        for piece in [
            r#"class="waits" x="0.00%" y="22" width="50.00%""#,
            r#"class="force" x="50.00%" y="22" width="25.00%""#,
            r#"class="force ahead" x="75.00%" y="22" width="25.00%""#,
            "The &#60;b&#62;",
        ] {
            assert!(picture.contains(piece), "{piece}: {picture}");
        }
        assert!(!picture.contains("waits ahead") && !picture.contains(">now<"), "{picture}");
    }

    #[test]
    fn without_time_there_is_no_picture() {
        assert_eq!(times(&[], &scale(0, 10, 5), "times").0, "");
        assert_eq!(times(&[Row { words: String::new(), stretches: Vec::new() }], &scale(5, 5, 5), "times").0, "");
    }
}
