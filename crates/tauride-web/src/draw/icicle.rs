//! A federation as an icicle: whoever is sent to above, those who send below, as wide as the electors who stand behind them.
//!
//! Across it is measured in hundredths of a per cent of the picture's width and down in pixels, so that hatching, edges and
//! letters keep their size on a phone. What is too narrow to be seen is drawn together. The picture has no tab stop: a page
//! that shows it says the same in a list.

use std::fmt::Write as _;

use tauride_message::{Message, Value};
use tauride_tell::Telling;
use tauride_view::tree::{Node, Tree};

use super::hundredths;
use crate::bits::{Picture, text};

/// The whole width.
const WIDTH: u64 = 10_000;
/// What is narrower is drawn together with its neighbours.
const NARROW: u64 = 60;
/// What is at least so wide bears its name.
const NAMED: u64 = 900;
/// How high a tier is, with the gap below it.
const TIER: u64 = 46;
/// The gap.
const GAP: u64 = 3;
/// How many tiers are drawn.
const TIERS_MAX: u64 = 7;
/// How many tiers have a shade of their own.
const SHADES: u64 = 5;

/// A place in the tree with the width that it has.
#[derive(Clone, Copy)]
struct Span {
    place: usize,
    from: u64,
    to: u64,
    tier: u64,
}

/// What stands in the picture at a place: its name, and where it leads.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    /// The name.
    pub(crate) name: String,
    /// What it is, in words.
    pub(crate) title: String,
    /// Where it leads.
    pub(crate) href: String,
}

/// Draws what stands at some places of a tree and below them; `label` names what is drawn.
pub(crate) fn icicle(
    tree: &Tree,
    tops: &[usize],
    telling: Telling<'_>,
    mut label: impl FnMut(&Node) -> Label,
) -> Picture {
    let mut row = share(tree, tops, (0, WIDTH), 0);
    let (mut drawn, mut tiers) = (String::new(), 0);
    while !row.is_empty() && tiers < TIERS_MAX {
        tiers += 1;
        let mut next = Vec::new();
        for run in runs(&row) {
            match run {
                [one] => {
                    let Some(node) = tree.get(one.place) else { continue };
                    piece(&mut drawn, node, *one, &label(node));
                    let below: Vec<usize> = node.below.clone().collect();
                    next.extend(share(tree, &below, (one.from, one.to), tiers));
                }
                several => fold(&mut drawn, several, telling),
            }
        }
        row = next;
    }
    if tiers == 0 {
        return Picture::default();
    }
    let height = tiers * TIER;
    Picture(format!(
        r#"<svg class="icicle" aria-hidden="true" focusable="false" width="100%" height="{height}">{drawn}</svg>"#
    ))
}

/// Shares a width among siblings by the electors behind them; whoever has none is as wide as one elector.
fn share(tree: &Tree, places: &[usize], (from, to): (u64, u64), tier: u64) -> Vec<Span> {
    let weight = |place: &usize| tree.get(*place).map_or(0, |node| node.electors.max(1));
    let all: u128 = places.iter().map(|place| u128::from(weight(place))).sum();
    let mut before = 0_u128;
    let at = |electors: u128| from + u64::try_from(u128::from(to - from) * electors / all.max(1)).unwrap_or(0);
    let mut spans = Vec::with_capacity(places.len());
    for place in places {
        let after = before + u128::from(weight(place));
        spans.push(Span { place: *place, from: at(before), to: at(after), tier });
        before = after;
    }
    spans
}

/// Cuts a tier into what is drawn alone, and neighbours below one parent that are too narrow for that.
fn runs(row: &[Span]) -> impl Iterator<Item = &[Span]> {
    let narrow = |span: &Span| span.to - span.from < NARROW;
    row.chunk_by(move |one, other| narrow(one) && narrow(other) && one.to == other.from)
}

fn piece(out: &mut String, node: &Node, span: Span, label: &Label) {
    let (y, height) = (span.tier * TIER, TIER - GAP);
    let (x, width) = (hundredths(span.from), hundredths(span.to - span.from));
    let shade = span.tier % SHADES;
    let _ = write!(
        out,
        r#"<a href="{}" tabindex="-1"><title>{}</title><rect class="t{shade}" x="{x}%" y="{y}" width="{width}%" height="{height}"/>"#,
        text(&label.href),
        text(&label.title)
    );
    let (all, vacant) = (u64::from(node.seats.all()), u64::from(node.seats.vacant));
    if vacant > 0 {
        // The hatched part is as wide as the share of the seats that is vacant.
        let hatched = ((span.to - span.from) * vacant).div_ceil(all.max(1));
        let (from, width) = (hundredths(span.to - hatched), hundredths(hatched));
        let _ = write!(out, r#"<rect x="{from}%" y="{y}" width="{width}%" height="{height}" fill="url(#hatch)"/>"#);
    }
    if node.recalls > 0 {
        let edge = y + height - 7;
        let _ = write!(
            out,
            r#"<rect class="gap" x="{x}%" y="{edge}" width="{width}%" height="7"/><rect class="recalled" x="{x}%" y="{}" width="{width}%" height="5"/>"#,
            edge + 2
        );
    }
    if span.to - span.from >= NAMED {
        let mark = if node.recalls > 0 { "▲ " } else { "" };
        let _ = write!(
            out,
            r#"<svg x="{x}%" y="{y}" width="{width}%" height="{height}"><text class="t{shade}" x="6" y="18">{mark}{}</text></svg>"#,
            text(&label.name)
        );
    }
    out.push_str("</a>");
}

/// Draws neighbours together as a texture.
fn fold(out: &mut String, spans: &[Span], telling: Telling<'_>) {
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return };
    let (x, width) = (hundredths(first.from), hundredths(last.to - first.from));
    let (y, height) = (first.tier * TIER, TIER - GAP);
    let number = Value::Number(u64::try_from(spans.len()).unwrap_or(u64::MAX));
    let too_narrow = telling.text(&Message::new("federation-too-narrow").with("number", number));
    let _ = write!(
        out,
        r#"<rect fill="url(#many)" x="{x}%" y="{y}" width="{width}%" height="{height}"><title>{}</title></rect>"#,
        text(&too_narrow)
    );
}
