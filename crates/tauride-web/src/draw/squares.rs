//! Seats as squares: in rows for small bodies, as a strip beside a body's name.

use std::fmt::Write as _;

use tauride_tell::Telling;
use tauride_view::{Filling, Held};

use super::{Spot, link};
use crate::bits::{Picture, text};

/// The most seats that a strip draws one by one.
const STRIP_MAX: u32 = 60;

/// Draws seats in rows, each a link with its mark.
pub(crate) fn squares(spots: &[Spot], name: &str) -> Picture {
    const SIDE: usize = 44;
    let columns = match spots.len() {
        0 => return Picture::default(),
        few @ 1..=8 => few,
        many => many.isqrt().saturating_mul(2).clamp(8, 16),
    };
    let (width, height) = (columns * SIDE, spots.len().div_ceil(columns) * SIDE);
    let mut out = format!(
        r#"<svg class="squares" role="group" aria-label="{name}" data-arrows viewBox="0 0 {width} {height}" width="{width}" height="{height}">"#
    );
    for (place, spot) in spots.iter().enumerate() {
        let (x, y) = (place % columns * SIDE + 3, place / columns * SIDE + 3);
        link(&mut out, place, spot);
        let _ = write!(out, r#"<rect class="s {}" x="{x}" y="{y}" width="38" height="38" rx="4"/>"#, spot.shade.class);
        if spot.shade.held == Held::Contested {
            let _ = write!(out, r#"<rect x="{x}" y="{y}" width="38" height="38" rx="4" fill="url(#hatch)"/>"#);
        }
        let (mark_x, mark_y) = (x + 19, y + 25);
        let _ = write!(
            out,
            r#"<text class="m {}" x="{mark_x}" y="{mark_y}">{}</text></a>"#,
            spot.shade.class,
            text(&spot.shade.mark)
        );
    }
    out.push_str("</svg>");
    Picture(out)
}

/// Draws how many seats are filled, contested and vacant: one small square each, or a bar where there are many.
pub(crate) fn strip(filling: Filling, telling: Telling<'_>) -> Picture {
    strip_of(filling, &telling.text(&tauride_tell::filling(filling)))
}

/// Draws seats of three sorts under words of their own: solid, hatched and hollow.
pub(crate) fn strip_of(filling: Filling, words: &str) -> Picture {
    let all = filling.all();
    if all == 0 {
        return Picture::default();
    }
    let parts = [("filled", filling.filled), ("contested", filling.contested), ("vacant", filling.vacant)];
    if all > STRIP_MAX {
        return bar(&parts, all, words);
    }
    let kinds = parts.iter().flat_map(|(kind, count)| (0..*count).map(move |_| *kind));
    let columns = all.min(20);
    let (width, height) = (columns * 11 - 1, all.div_ceil(20) * 11 - 1);
    let mut out = format!(
        r#"<svg class="strip" role="img" aria-label="{words}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">"#
    );
    for (place, kind) in (0_u32..).zip(kinds) {
        let (x, y) = (place % columns * 11, place / columns * 11);
        square(&mut out, kind, [x, y, 10, 10]);
    }
    out.push_str("</svg>");
    Picture(out)
}

fn bar(parts: &[(&str, u32)], all: u32, words: &str) -> Picture {
    const WIDTH: u32 = 219;
    let mut out = format!(
        r#"<svg class="strip" role="img" aria-label="{words}" viewBox="0 0 {WIDTH} 10" width="{WIDTH}" height="10">"#
    );
    let mut before = 0_u64;
    for (kind, count) in parts.iter().filter(|(_, count)| *count > 0) {
        let at = |seats: u64| u32::try_from(seats * u64::from(WIDTH) / u64::from(all)).unwrap_or(WIDTH);
        let (from, to) = (at(before), at(before + u64::from(*count)));
        square(&mut out, kind, [from, 0, (to - from).max(2), 10]);
        before += u64::from(*count);
    }
    out.push_str("</svg>");
    Picture(out)
}

fn square(out: &mut String, kind: &str, [x, y, width, height]: [u32; 4]) {
    if kind == "vacant" {
        // The line is drawn on the edge: half of it would be cut off.
        let (width, height) = (width.saturating_sub(1), height - 1);
        let _ = write!(out, r#"<rect class="vacant" x="{x}.5" y="{y}.5" width="{width}" height="{height}"/>"#);
        return;
    }
    let _ = write!(out, r#"<rect class="held" x="{x}" y="{y}" width="{width}" height="{height}"/>"#);
    if kind == "contested" {
        let _ = write!(out, r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="url(#hatch)"/>"#);
    }
}

#[cfg(test)]
mod tests {
    use super::strip;
    use tauride_tell::{Language, Telling};
    use tauride_view::Filling;

    #[test]
    fn a_strip_draws_every_seat_and_a_bar_where_there_are_many() {
        let english = Telling::new(Language::ENGLISH);
        let few = strip(Filling { filled: 3, contested: 1, vacant: 2 }, english).0;
        assert_eq!(
            (few.matches("held").count(), few.matches("hatch").count(), few.matches("\"vacant\"").count()),
            (4, 1, 2)
        );
        let many = strip(Filling { filled: 650, contested: 0, vacant: 1 }, english).0;
        assert_eq!(many.matches("<rect").count(), 2);
        assert_eq!(strip(Filling::default(), english).0, "");
    }
}
