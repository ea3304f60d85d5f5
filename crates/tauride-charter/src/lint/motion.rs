//! Standing orders under which a debate never ends, a kind is never in order, or nothing is ever in time.

use tauride_rules::terms::{BodyKind, MotionKind, MotionRule, Trait};

use super::Sense;
use crate::tell;

pub(super) fn check(sense: &Sense<'_>) {
    let bodies = sense.charter.bodies.iter();
    for (body, rule) in bodies.filter_map(|body| Some((body, body.motions.as_ref()?))) {
        let path = format!("body.{}.motions", body.name);
        debate(sense, body, rule, &path);
        ranks(sense, rule, &path);
        deadline(sense, body, rule, &path);
    }
}

fn debate(sense: &Sense<'_>, body: &BodyKind, rule: &MotionRule, path: &str) {
    let ends = [MotionKind::CloseDebate, MotionKind::CloseList, MotionKind::LimitDebate];
    let debated = rule.kinds.iter().any(|kind| kind.has(Trait::Debatable));
    if debated && ends.into_iter().all(|kind| rule.of(kind).is_none()) {
        let message = format!("nobody can end a debate in the `{}` as long as somebody asks to speak", body.name);
        sense.warn(path, message, "leave \"close-debate\" among the kinds");
    }
}

/// A kind is never in order where what it is moved to ranks as high.
fn ranks(sense: &Sense<'_>, rule: &MotionRule, path: &str) {
    let main = rule.of(MotionKind::Main).map_or(0, |main| main.rank);
    for kind in rule.kinds.iter().filter(|kind| kind.rank > 0 && kind.kind != MotionKind::Main) {
        if kind.rank <= main {
            let message = format!(
                "`{}` does not rank above the main motion to which it is moved, and is never in order",
                kind.kind
            );
            sense.warn(path, message, format!("give it a rank above {main}"));
        }
        if let Some(other) = rule.kinds.iter().find(|other| other.rank == kind.rank && other.kind < kind.kind) {
            let message = format!(
                "`{}` and `{}` have the same rank: neither is in order while the other is pending",
                other.kind, kind.kind
            );
            sense.warn(path, message, "give each kind a rank of its own");
        }
    }
}

fn deadline(sense: &Sense<'_>, body: &BodyKind, rule: &MotionRule, path: &str) {
    let notice = body.sitting_rule().notice;
    if !rule.submitted.is_zero() && rule.submitted.about() >= notice.about() {
        let message = format!(
            "a motion must be on the paper {} before a sitting that is called with {} of notice: whoever waits for the call is late",
            tell::span(rule.submitted),
            tell::span(notice)
        );
        sense.warn(&format!("{path}.submitted"), message, "shorten `submitted`, or lengthen the `notice` of sittings");
    }
}
