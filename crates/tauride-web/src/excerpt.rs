//! How much of a transferable count its page shows: all of it, and of a very large one the end and those who came
//! farthest. The sentences leave nothing out.

use tauride_tally::transferable::{Sheet, Stage};

use crate::fates::{Fate, Fates};

/// With more candidates than this, only the first of the order have a row and a lane.
const CANDIDATES_MAX: usize = 40;
/// With more stages than this, only the last have a column.
const STAGES_MAX: usize = 40;

/// What is shown of a count, and what became of everybody.
pub(crate) struct Excerpt<'a> {
    pub(crate) sheet: &'a Sheet,
    fates: Fates,
    /// The first stage that is shown, counted from 0.
    from: usize,
}

impl<'a> Excerpt<'a> {
    pub(crate) fn of(sheet: &'a Sheet) -> Self {
        Self { sheet, fates: Fates::of(sheet), from: sheet.stages.len().saturating_sub(STAGES_MAX) }
    }

    /// Returns what became of a candidate.
    pub(crate) fn fate(&self, candidate: usize) -> Fate {
        self.fates.get(candidate)
    }

    /// Returns who is shown: the elected in the order of their election, then the others, the first excluded last.
    pub(crate) fn candidates(&self) -> &[usize] {
        let all = self.fates.order();
        all.get(..CANDIDATES_MAX).unwrap_or(all)
    }

    /// Returns the stages that are shown with their numbers, counted from 0.
    pub(crate) fn stages(&self) -> impl Iterator<Item = (usize, &'a Stage)> + use<'a> {
        self.sheet.stages.iter().enumerate().skip(self.from)
    }

    /// Returns how many stages stand before one in what is shown.
    pub(crate) fn column(&self, stage: usize) -> usize {
        stage.saturating_sub(self.from)
    }

    /// Returns the stage before one, shown or not.
    pub(crate) fn before(&self, stage: usize) -> Option<&'a Stage> {
        self.sheet.stages.get(stage.checked_sub(1)?)
    }

    /// Says what is left out; nothing where everything is shown.
    pub(crate) fn left_out(&self) -> Option<String> {
        let number = |left: usize| u64::try_from(left).unwrap_or(u64::MAX);
        let candidates = number(self.fates.order().len().saturating_sub(CANDIDATES_MAX));
        let stages = number(self.from);
        let who = format!("{} further down", tauride_tell::count(candidates, "candidate"));
        let first = if stages == 1 {
            "the first stage".to_owned()
        } else {
            format!("the first {} stages", tauride_tell::number(stages))
        };
        let what = match (candidates, stages) {
            (0, 0) => return None,
            (_, 0) => who,
            (0, _) => first,
            _ => format!("{who} and {first}"),
        };
        let are = if candidates.saturating_add(stages) == 1 { "is" } else { "are" };
        let left =
            format!("{what} {are} left out of the table and the picture; the totals and the steps below have all.");
        Some(tauride_tell::capital(&left))
    }
}
