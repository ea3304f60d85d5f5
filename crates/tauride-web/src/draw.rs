//! Pictures, drawn as SVG on the server: seats, bars, petitions.
//!
//! Colour is never the only signal: seats of one label stand together under their mark, vacant seats are hollow,
//! contested ones are hatched, and every seat says in words what it is. Colours are classes of the style sheet.

mod bars;
mod hemicycle;
mod icicle;
mod legend;
mod petition;
mod powers;
mod sankey;
mod squares;
mod times;

use std::fmt::Write as _;

use crate::bits::text;

pub(crate) use bars::{Bar, bars};
pub(crate) use hemicycle::hemicycle;
pub(crate) use icicle::{Label, icicle};
pub(crate) use legend::{Legend, Shade};
pub(crate) use petition::petition;
pub(crate) use powers::{Line, Lit, Sort, beside, powers};
pub(crate) use sankey::{sankey, step_words};
pub(crate) use squares::{squares, strip, strip_of};
pub(crate) use times::{Row, Scale, times};

/// Begins the link of a seat. A picture has one tab stop, its first seat: from there a script goes on by the arrow keys, and
/// without one the list of the page says the same.
fn link(out: &mut String, place: usize, spot: &Spot) {
    let stop = if place == 0 { "0" } else { "-1" };
    let (href, title) = (text(&spot.href), text(&spot.title));
    let _ = write!(out, r#"<a href="{href}" tabindex="{stop}"><title>{title}</title>"#);
}

/// Says hundredths: 1234 is `12.34`.
fn hundredths(width: u64) -> String {
    format!("{}.{:02}", width / 100, width % 100)
}

/// A seat in a picture.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// Where it leads.
    pub(crate) href: String,
    /// What it is, in words.
    pub(crate) title: String,
    /// How it looks.
    pub(crate) shade: Shade,
}
