//! What stayed and what moved between two stages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tauride_tally::transferable::{Flow, Place};

use super::lanes::held;
use super::{BAR, Sankey, px};
use crate::bits::text;

/// A ribbon that is thinner is drawn so thick, so that it can be seen.
const THIN: i64 = 7;

/// The two ends of a ribbon: left and right, top and bottom.
struct Ends {
    x: [i64; 2],
    top: [i64; 2],
    height: i64,
}

impl Sankey<'_> {
    /// Draws the ribbons that lead to a stage.
    pub(super) fn ribbons(&self, out: &mut String, number: usize) {
        let stage = self.shown.sheet.stages.get(number);
        let Some((before, stage)) = self.shown.before(number).zip(stage) else { return };
        let moved = stage.moved();
        let x = [self.column(number) - self.step + BAR, self.column(number)];
        let mut stays: BTreeMap<Place, i64> = BTreeMap::new();
        for lane in &self.lanes.all {
            let gone = moved.iter().filter(|flow| flow.from == lane.place);
            let gone = gone.fold(0_u128, |sum, flow| sum.saturating_add(flow.votes));
            let stayed = held(before, lane.place).saturating_sub(gone).min(held(stage, lane.place));
            let height = self.lanes.length(stayed);
            stays.insert(lane.place, lane.base - height);
            if stayed > 0 {
                let height = height.max(THIN);
                let top = lane.base - height;
                ribbon(out, &format!("s stay {}", lane.class), &Ends { x, top: [top, top], height }, "");
            }
        }
        let left = self.tops(&moved, &stays, |flow| [flow.from, flow.to]);
        let right = self.tops(&moved, &stays, |flow| [flow.to, flow.from]);
        for (flow, top) in moved.iter().zip(left.into_iter().zip(right)) {
            // What is less than a vote altogether has no lane, nor has whoever is left out.
            let (Some(left), Some(right)) = top else { continue };
            let class = self.lanes.find(flow.from).map_or("none", |(_, lane)| lane.class.as_str());
            let (votes, from, to) = (self.exact(flow.votes), self.name(flow.from), self.name(flow.to));
            let words = format!("Stage {}: {votes} from {from} to {to}", number + 1);
            let height = self.lanes.length(flow.votes).max(THIN);
            ribbon(out, &format!("s go {class}"), &Ends { x, top: [left, right], height }, &words);
        }
    }

    /// Stacks what moved at one end, above what stays: what comes from or goes to a higher lane lies higher, so that
    /// ribbons cross as little as they can. Returns the upper edge of each flow; none where an end has no lane.
    fn tops(
        &self,
        moved: &[Flow],
        stays: &BTreeMap<Place, i64>,
        ends: impl Fn(&Flow) -> [Place; 2],
    ) -> Vec<Option<i64>> {
        let mut edges = stays.clone();
        let mut tops = vec![None; moved.len()];
        let mut order: Vec<(usize, usize)> = Vec::new();
        for (at, flow) in moved.iter().enumerate() {
            let [own, other] = ends(flow).map(|place| self.lanes.find(place));
            order.extend(own.zip(other).map(|(_, (number, _))| (number, at)));
        }
        order.sort_unstable_by(|one, other| other.cmp(one));
        for (_, at) in order {
            let Some((flow, top)) = moved.get(at).zip(tops.get_mut(at)) else { continue };
            let [own, _] = ends(flow);
            if let Some(edge) = edges.get_mut(&own) {
                *edge -= self.lanes.length(flow.votes);
                *top = Some(*edge);
            }
        }
        tops
    }
}

fn ribbon(out: &mut String, class: &str, ends: &Ends, words: &str) {
    let Ends { x: [x0, x1], top: [left, right], height } = *ends;
    let (middle, from, to) = (px(x0.midpoint(x1)), px(x0), px(x1));
    let (left_low, right_low) = (px(left + height), px(right + height));
    let (left, right) = (px(left), px(right));
    let _ = write!(
        out,
        r#"<path class="{class}" d="M{from} {left}C{middle} {left} {middle} {right} {to} {right}V{right_low}C{middle} {right_low} {middle} {left_low} {from} {left_low}Z"#
    );
    if words.is_empty() {
        out.push_str("\"/>");
    } else {
        let _ = write!(out, r#""><title>{}</title></path>"#, text(words));
    }
}
