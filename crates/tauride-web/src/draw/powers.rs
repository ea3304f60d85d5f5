//! The map of powers: whoever is on it is a line from above to below, and each arrow a row between two of them, with its words.
//!
//! Across it is measured in hundredths of a per cent of the width and down in pixels: letters keep their size on a phone, no two
//! words lie over each other, and an arrow is found however far it goes. The names stand above as links of the page. The
//! picture itself has no tab stop: a list says the same.

use std::fmt::Write as _;

use super::hundredths;
use crate::bits::{Picture, text};

/// The whole width.
const WIDTH: usize = 10_000;
/// The room above the first row.
const ABOVE: usize = 12;
/// From the top of a row to its arrow, with the words above it.
const TO_ARROW: usize = 22;
/// A line of words below it.
const LINE: usize = 17;
/// The room below a row.
const BELOW: usize = 16;

/// An arrow in the picture.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// From which column.
    pub(crate) from: usize,
    /// To which.
    pub(crate) to: usize,
    /// What sort of power it is, as a class of the style sheet.
    pub(crate) sort: Sort,
    /// Whether something is pending under it.
    pub(crate) lit: Lit,
    /// What it says, in a few words.
    pub(crate) label: String,
    /// Until when something waits, if it does.
    pub(crate) clock: Option<String>,
    /// On what; may be empty.
    pub(crate) on: String,
    /// What it is, in a sentence.
    pub(crate) title: String,
    /// Where it leads.
    pub(crate) href: String,
}

/// The sorts of power, each with a stroke of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Some send, elect, recall, ask or dismiss.
    Right,
    /// They are told.
    Told,
    /// They are heard.
    Heard,
    /// They can stop something.
    Stops,
}

/// What is pending under an arrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lit {
    /// Nothing.
    Not,
    /// Something waits.
    Waits,
    /// Something was stopped, and nothing waits.
    Stopped,
}

/// Draws arrows between so many columns.
pub(crate) fn powers(columns: usize, lines: &[Line]) -> Picture {
    if lines.is_empty() {
        return Picture::default();
    }
    let (mut drawn, mut y) = (String::new(), ABOVE);
    let mut ends = vec![0; columns];
    for line in lines {
        let at = y + TO_ARROW;
        for column in [line.from, line.to] {
            ends.get_mut(column).into_iter().for_each(|end| *end = at + ABOVE);
        }
        row(&mut drawn, columns, line, at);
        y = at + BELOW + LINE * (usize::from(line.clock.is_some()) + usize::from(!line.on.is_empty()));
    }
    let mut bars = String::new();
    for (column, end) in ends.iter().enumerate().filter(|(_, end)| **end > 0) {
        let x = hundredths(middle(column, columns));
        let _ = write!(bars, r#"<line class="bar" x1="{x}%" x2="{x}%" y1="0" y2="{end}"/>"#);
    }
    Picture(format!(
        r#"<svg class="powers" aria-hidden="true" focusable="false" width="100%" height="{y}">{bars}{drawn}</svg>"#
    ))
}

/// The middle of a column.
const fn middle(column: usize, columns: usize) -> u64 {
    let columns = if columns == 0 { 1 } else { columns };
    ((2 * column + 1) * WIDTH / (2 * columns)) as u64
}

fn row(out: &mut String, columns: usize, line: &Line, at: usize) {
    let (from, to) = (middle(line.from, columns), middle(line.to, columns));
    let sort = match line.sort {
        Sort::Right => "right",
        Sort::Told => "told",
        Sort::Heard => "heard",
        Sort::Stops => "stops",
    };
    let lit = match line.lit {
        Lit::Not => "",
        Lit::Waits => " lit",
        Lit::Stopped => " stopped",
    };
    let (href, title) = (text(&line.href), text(&line.title));
    let _ = write!(out, r#"<a class="{sort}{lit}" href="{href}" tabindex="-1"><title>{title}</title>"#);
    let (x1, x2) = (hundredths(from), hundredths(to));
    // To themselves: others of the same kind, who stand together.
    let side = if to < from { 1 } else { -1 };
    if from == to {
        let _ = write!(out, r#"<svg x="{x1}%" y="{at}"><path class="way" d="M0 -6h24v12h-14"/></svg>"#);
    } else {
        let _ = write!(out, r#"<line class="way" x1="{x1}%" x2="{x2}%" y1="{at}" y2="{at}"/>"#);
        let _ = write!(out, r#"<circle cx="{x1}%" cy="{at}" r="4"/>"#);
    }
    let (side, down) = if from == to { (1, 6) } else { (side, 0) };
    let head = match line.sort {
        Sort::Stops => format!("M{} {}v18h{}v-18z", side * 5, down - 9, side * 5),
        Sort::Right | Sort::Told | Sort::Heard => {
            format!("M{} {down}l{} -6v12z", side * 3, side * 11)
        }
    };
    let _ = write!(out, r#"<svg x="{x2}%" y="{at}"><path class="head" d="{head}"/></svg>"#);
    words(out, (from, to), line, at);
    out.push_str("</a>");
}

/// Writes the words where there is most room for them: from the left end to the right, up to the right end, or in the middle.
fn words(out: &mut String, (from, to): (u64, u64), line: &Line, at: usize) {
    let (left, right) = (from.min(to), from.max(to));
    let third = WIDTH as u64 / 3;
    // Beside the head of an arrow there is less room than at its beginning.
    let beside = |end| if end == to { 17 } else { 9 };
    let (x, shift, anchor) = match u64::midpoint(left, right) {
        near if near < third => (left, beside(left), "start"),
        far if far > 2 * third => (right, -beside(right), "end"),
        middle => (middle, 0, "middle"),
    };
    let x = hundredths(x);
    let mut write = |class: &str, y: usize, words: &str| {
        let words = text(words);
        let _ =
            write!(out, r#"<text class="{class}" x="{x}%" dx="{shift}" y="{y}" text-anchor="{anchor}">{words}</text>"#);
    };
    write("what", at - 8, &line.label);
    let mut y = at + LINE;
    if let Some(clock) = &line.clock {
        write("clock", y, clock);
        y += LINE;
    }
    if !line.on.is_empty() {
        write("on", y, &line.on);
    }
}

/// Returns the order in which some stand beside each other so that arrows between them are short: beginning with the order that
/// they have, neighbours change places as long as that makes the arrows shorter.
pub(crate) fn beside(count: usize, arrows: &[(usize, usize)]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let length = |order: &[usize]| {
        let mut places = vec![0_usize; count];
        for (place, one) in order.iter().enumerate() {
            places.get_mut(*one).into_iter().for_each(|at| *at = place);
        }
        let at = |one: usize| places.get(one).copied().unwrap_or_default();
        arrows.iter().map(|(from, to)| at(*from).abs_diff(at(*to))).sum::<usize>()
    };
    let mut shortest = length(&order);
    // Each round makes them shorter: so it ends.
    loop {
        let before = shortest;
        for place in 1..count {
            for other in 0..place {
                order.swap(other, place);
                let now = length(&order);
                if now < shortest {
                    shortest = now;
                } else {
                    order.swap(other, place);
                }
            }
        }
        if shortest == before {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Lit, Sort, beside, powers};

    fn line(from: usize, to: usize) -> Line {
        Line {
            from,
            to,
            sort: Sort::Stops,
            lit: Lit::Waits,
            label: "can veto".to_owned(),
            clock: Some("1 waits".to_owned()),
            on: "<bread>".to_owned(),
            title: "Soviet can veto".to_owned(),
            href: "#p1".to_owned(),
        }
    }

    #[test]
    fn arrows_are_short_where_those_between_whom_they_go_are_neighbours() {
        assert_eq!(beside(4, &[]), [0, 1, 2, 3]);
        let order = beside(4, &[(0, 3), (3, 1), (1, 2)]);
        let at = |one: usize| order.iter().position(|other| *other == one).unwrap();
        for (from, to) in [(0, 3), (3, 1), (1, 2)] {
            assert_eq!(at(from).abs_diff(at(to)), 1, "{order:?}");
        }
    }

    #[test]
    fn a_row_has_its_words_and_its_bar_ends_where_no_more_arrows_come() {
        let drawn = powers(4, &[line(0, 1), line(3, 1)]).0;
        assert!(
            drawn.contains(r##"<a class="stops lit" href="#p1" tabindex="-1"><title>Soviet can veto</title>"##),
            "{drawn}"
        );
        assert!(drawn.contains("&#60;bread&#62;") && drawn.contains(r#"x1="12.50%" x2="37.50%""#), "{drawn}");
        // Nobody has to do with the third column.
        assert_eq!(drawn.matches(r#"class="bar""#).count(), 3);
        assert_eq!(powers(4, &[]).0, "");
    }
}
