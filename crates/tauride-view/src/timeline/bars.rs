//! The times of a resolution and of the rights over it, as they are drawn: one beside the other.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::history::{Happened, Step};
use tauride_rules::oversight::state::Stage;
use tauride_rules::resolution::state::{Resolution as Held, Standing};
use tauride_rules::terms::Right;

use crate::named::{self, Named};

/// A stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bar {
    /// The right whose time it is, by its place; none: that of the resolution.
    pub right: Option<u8>,
    /// What the right is, and whose.
    pub of: Option<(Right, Option<Named<BodyId>>)>,
    /// What it is a time of.
    pub sort: Sort,
    /// From when.
    pub from: Instant,
    /// Until when; nothing where it goes on.
    pub until: Option<Instant>,
}

/// What a stretch of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// It waits, or the clock of a right runs.
    Waits,
    /// It is in force.
    InForce,
    /// Others stopped it.
    Stopped,
    /// The clock of a right ran, and the resolution has passed it.
    Passed,
}

/// Returns the bars: of the resolution first, then of every right over it in order.
pub(super) fn of(state: &State, id: ResolutionId, found: &Held) -> Vec<Bar> {
    let history = state.oversight.history(id);
    let mut bars = of_resolution(found, history);
    let rights = (0_u8..).zip(state.oversight.over(id));
    bars.extend(rights.filter_map(|(place, right)| {
        let own = || history.iter().filter(move |step| step.right == Some(place));
        let from = own().next()?.at;
        let settled = own().rev().find(|step| is_settled(&step.what)).map(|step| step.at);
        let (sort, until) = match right.stage {
            Stage::Open(until) | Stage::Incomplete(until) | Stage::Suspended(until) => (Sort::Waits, Some(until)),
            Stage::Stops(_) => (Sort::Stopped, settled),
            Stage::Passed => (Sort::Passed, settled),
        };
        let by = right.by.map(|by| named::body(state, by));
        Some(Bar { right: Some(place), of: Some((right.rule.right, by)), sort, from, until })
    }));
    bars
}

/// Whether a right is used, or over, by a step.
const fn is_settled(what: &Happened) -> bool {
    match what {
        Happened::Began(_)
        | Happened::CalledIn(..)
        | Happened::Asked(_)
        | Happened::Completed(_)
        | Happened::Extended(_)
        | Happened::Referred(..) => false,
        Happened::Used(_)
        | Happened::Lapsed(..)
        | Happened::Lifted
        | Happened::StoodBy
        | Happened::Overridden(_)
        | Happened::Broken(..)
        | Happened::Ended => true,
    }
}

/// How the resolution stood from when on.
fn of_resolution(found: &Held, history: &[Step]) -> Vec<Bar> {
    if found.standing == Standing::Void {
        return Vec::new();
    }
    // What happens at one instant follows in this order: it waits, is stopped, is in force.
    let mut turns = vec![(found.at, 0_u8, Some(Sort::Waits))];
    for step in history {
        match &step.what {
            Happened::Used(how) if how.is_against() => turns.push((step.at, 1, Some(Sort::Stopped))),
            Happened::Lapsed(_, true) => turns.push((step.at, 1, Some(Sort::Stopped))),
            Happened::Lifted | Happened::StoodBy | Happened::Overridden(_) | Happened::Broken(_, true) => {
                turns.push((step.at, 0, Some(Sort::Waits)));
            }
            Happened::Ended => turns.push((step.at, 3, None)),
            Happened::Began(_)
            | Happened::CalledIn(..)
            | Happened::Asked(_)
            | Happened::Completed(_)
            | Happened::Extended(_)
            | Happened::Used(_)
            | Happened::Referred(..)
            | Happened::Broken(_, false)
            | Happened::Lapsed(_, false) => {}
        }
    }
    for (since, over) in &found.held {
        turns.push((*since, 2, Some(Sort::InForce)));
        turns.extend(over.map(|over| (over, 0, Some(Sort::Waits))));
    }
    turns.sort_by_key(|(at, order, _)| (*at, *order));
    // Whatever came before, it stands now as it does.
    let ends = !matches!(found.standing, Standing::InForce | Standing::Waits | Standing::Stopped);
    if let (true, Some(last)) = (ends, turns.iter().map(|(at, ..)| *at).max()) {
        turns.push((last, 4, None));
    }
    let next = turns.iter().skip(1).map(|(at, ..)| Some(*at)).chain([None]);
    let bars = turns.iter().zip(next).filter_map(|((from, _, sort), until)| {
        let until = until.or(found.holds.until.filter(|_| found.is_in_force()));
        let long = until.is_none_or(|until| until > *from);
        let sort = (*sort)?;
        long.then_some(Bar { right: None, of: None, sort, from: *from, until })
    });
    merged(bars.collect())
}

/// Bars of one sort that follow each other are one.
fn merged(bars: Vec<Bar>) -> Vec<Bar> {
    let mut merged: Vec<Bar> = Vec::new();
    for bar in bars {
        match merged.last_mut() {
            Some(last) if last.sort == bar.sort && last.until == Some(bar.from) => last.until = bar.until,
            _ => merged.push(bar),
        }
    }
    merged
}
