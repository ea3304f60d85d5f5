//! The map as it is drawn: who stands above which column, and what runs between two of them.

use std::collections::BTreeMap;

use tauride_tell::capital;
use tauride_view::powers::{Arrow, Map, Node, What, Who};

use super::super::seats::Part;
use super::part_of;
use crate::bits::Picture;
use crate::draw::{self, Line, Lit, Sort};
use crate::look::Look;
use crate::place::Place;

/// The most columns of a picture; arrows to others stand in the list alone.
const COLUMNS: usize = 14;
/// The most letters of a line of words in the picture, which are not broken.
const LETTERS: usize = 36;

/// Somebody above a column.
pub(super) struct Head {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) href: String,
    pub(super) class: &'static str,
}

/// What is drawn.
pub(super) struct Drawn {
    pub(super) heads: Vec<Head>,
    pub(super) picture: Picture,
    pub(super) left_out: usize,
}

/// Draws a part of the arrows of a map.
pub(super) fn drawn(then: (Look<'_>, &str), map: &Map, part: Part) -> Drawn {
    let (look, _) = then;
    let arrows: Vec<(usize, &Arrow)> = map.arrows.iter().enumerate().skip(part.from).take(part.limit).collect();
    let columns = columns(map, &arrows);
    let place = |node: usize| columns.iter().position(|column| *column == node);
    let found =
        arrows.iter().filter_map(|(number, arrow)| Some((*number, *arrow, place(arrow.from)?, place(arrow.to)?)));
    let found: Vec<(usize, &Arrow, usize, usize)> = found.collect();
    let heads = columns.iter().filter_map(|node| map.nodes.get(*node)).map(|node| head(then, node)).collect();
    let lines = together(look, map, &found);
    Drawn { heads, picture: draw::powers(columns.len(), &lines), left_out: arrows.len().saturating_sub(found.len()) }
}

/// Those with most arrows, so that arrows between them are short; without any arrow, whoever is on the map.
fn columns(map: &Map, arrows: &[(usize, &Arrow)]) -> Vec<usize> {
    let mut count: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, arrow) in arrows {
        for end in [arrow.from, arrow.to] {
            let count = count.entry(end).or_default();
            *count = count.saturating_add(1);
        }
    }
    let mut most: Vec<(usize, usize)> = count.into_iter().collect();
    most.sort_by_key(|(node, count)| (std::cmp::Reverse(*count), *node));
    most.truncate(COLUMNS);
    let mut nodes: Vec<usize> = most.into_iter().map(|(node, _)| node).collect();
    if nodes.is_empty() {
        nodes.extend((0..map.nodes.len()).take(COLUMNS));
    }
    nodes.sort_unstable();
    let place = |node: usize| nodes.binary_search(&node).ok();
    let pairs = arrows.iter().filter_map(|(_, arrow)| Some((place(arrow.from)?, place(arrow.to)?)));
    let order = draw::beside(nodes.len(), &pairs.collect::<Vec<_>>());
    order.into_iter().filter_map(|place| nodes.get(place).copied()).collect()
}

fn head(then: (Look<'_>, &str), node: &Node) -> Head {
    let (look, _) = then;
    let (class, kind) = match &node.who {
        Who::Body(_) => ("one", node.kind.clone()),
        Who::Unit(_) => ("base", node.kind.clone()),
        Who::Units(_) => ("base", String::new()),
        Who::Bodies(several) if several.count == 0 => ("none", String::new()),
        Who::Bodies(_) => ("several", String::new()),
    };
    let name = look.text(&tauride_tell::node(node));
    // The kind of somebody who is called by it says nothing more.
    let kind = if name.to_lowercase() == kind.to_lowercase() { String::new() } else { kind };
    let units = format!("{}/units", look.base);
    let href = match &node.who {
        Who::Unit(unit) => format!("{}{}", look.base, Place::Unit(unit.id).path()),
        who @ (Who::Units(_) | Who::Body(_) | Who::Bodies(_)) => part_of(then, who).unwrap_or(units),
    };
    Head { name, kind, href, class }
}

/// Arrows from one to the same other stand together, except what is a right over what is resolved: each of these has its own subjects
/// and clocks.
fn together(look: Look<'_>, map: &Map, found: &[(usize, &Arrow, usize, usize)]) -> Vec<Line> {
    let mut lines: Vec<(bool, Line)> = Vec::new();
    for (number, arrow, from, to) in found {
        let line = line(look, map, (*number, arrow), (*from, *to));
        let alone = matches!(arrow.what, What::Oversees { .. } | What::Decides { .. });
        let same = |(other, line): &&mut (bool, Line)| !other && (line.from, line.to) == (*from, *to);
        match lines.iter_mut().find(same).filter(|_| !alone) {
            // Several seats of one body are filled by the same words.
            Some((_, known)) if known.label.contains(&line.label) => {}
            Some((_, known)) => {
                known.label = format!("{} · {}", known.label, line.label);
                known.title = format!("{} {}", known.title, line.title);
            }
            None => lines.push((alone, line)),
        }
    }
    lines.into_iter().map(|(_, line)| Line { label: cut(&line.label), ..line }).collect()
}

fn line(look: Look<'_>, map: &Map, (number, arrow): (usize, &Arrow), (from, to): (usize, usize)) -> Line {
    use tauride_rules::terms::Right;
    let (sort, on) = match &arrow.what {
        What::Oversees { right, on, .. } => {
            let sort = match right {
                Right::Inform => Sort::Told,
                Right::Consult | Right::Attend => Sort::Heard,
                Right::Instruct => Sort::Right,
                Right::Consent | Right::Veto | Right::Suspend | Right::Confirm => Sort::Stops,
            };
            (sort, on.join(", "))
        }
        What::Decides { .. } => (Sort::Stops, String::new()),
        What::Sends(_)
        | What::Elects(_)
        | What::Recalls
        | What::Meets
        | What::Holds
        | What::Hears { .. }
        | What::Dismisses { .. } => (Sort::Right, String::new()),
    };
    let lit = match (arrow.running, arrow.stopped) {
        (0, 0) => Lit::Not,
        (0, _) => Lit::Stopped,
        _ => Lit::Waits,
    };
    Line {
        from,
        to,
        sort,
        lit,
        label: look.text(&tauride_tell::arrow_label(arrow)),
        clock: tauride_tell::arrow_clock(arrow).map(|clock| look.text(&clock)),
        on: cut(&on),
        title: capital(&look.text(&tauride_tell::arrow(map, arrow))),
        href: format!("#p{number}"),
    }
}

/// As much of some words as one line has room for on a phone.
fn cut(words: &str) -> String {
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(words).trim_end()),
        None => words.to_owned(),
    }
}
