//! Where every candidate's lane lies, and how long a vote is.

use tauride_tally::decimal::scale;
use tauride_tally::transferable::{Place, Stage};

use super::HEAD;
use crate::excerpt::Excerpt;
use crate::fates::Fate;

/// All votes together are so long.
const ALL: u128 = 3_200;
/// A lane is at least so high: a line of text.
const LANE_MIN: i64 = 180;
/// Between lanes.
const GAP: i64 = 90;
/// How many colours there are.
const COLOURS: usize = 8;

/// The way of a candidate, or of votes that are nobody's, through the stages.
pub(super) struct Lane {
    pub(super) place: Place,
    /// The lower end of its bars.
    pub(super) base: i64,
    /// The class of its colour.
    pub(super) class: String,
    /// Whether it shows the quota.
    pub(super) quota: bool,
}

pub(super) struct Lanes {
    pub(super) all: Vec<Lane>,
    pub(super) height: i64,
    /// All votes, in units.
    whole: u128,
}

impl Lanes {
    /// Lays out the lanes, one below the other; `None` if there is nothing to show.
    pub(super) fn of(shown: &Excerpt<'_>) -> Option<Self> {
        let sheet = shown.sheet;
        let first = sheet.stages.first()?;
        let held = first.votes.iter().fold(first.exhausted, |sum, votes| sum.saturating_add(*votes));
        let whole = held.max(sheet.valid.saturating_mul(scale(sheet.decimals)));
        if whole == 0 {
            return None;
        }
        let mut laid = Self { all: Vec::new(), height: HEAD, whole };
        let one = scale(sheet.decimals);
        for (candidate, colour) in shown.candidates().iter().zip((0..COLOURS).cycle()) {
            let most = most(shown, Place::Candidate(*candidate));
            let elected = matches!(shown.fate(*candidate), Fate::Elected(_));
            if most > 0 || elected {
                let quota = shown.stages().map(|(_, stage)| stage.quota).max().filter(|_| elected);
                laid.add(Place::Candidate(*candidate), most, quota, format!("l{colour}"));
            }
        }
        let exhausted = most(shown, Place::Exhausted);
        if exhausted > 0 {
            laid.add(Place::Exhausted, exhausted, None, "none".to_owned());
        }
        // Less than a vote cannot be seen.
        let rounding = most(shown, Place::Rounding);
        if rounding >= one {
            laid.add(Place::Rounding, rounding, None, "other".to_owned());
        }
        Some(laid)
    }

    fn add(&mut self, place: Place, most: u128, quota: Option<u128>, class: String) {
        let bars = self.length(most.max(quota.unwrap_or(0)));
        let base = self.height + bars.max(LANE_MIN);
        self.all.push(Lane { place, base, class, quota: quota.is_some_and(|quota| quota > 0) });
        self.height = base + GAP;
    }

    /// Returns how long so many votes are.
    pub(super) fn length(&self, votes: u128) -> i64 {
        // Multiplied first where that fits, so that nothing is lost.
        let length = match votes.checked_mul(ALL) {
            Some(product) => product.checked_div(self.whole),
            None => votes.checked_div((self.whole / ALL).max(1)),
        };
        i64::try_from(length.unwrap_or(0)).unwrap_or(i64::MAX).min(1_000_000)
    }

    /// Returns the lane of a place and its number from above.
    pub(super) fn find(&self, place: Place) -> Option<(usize, &Lane)> {
        self.all.iter().enumerate().find(|(_, lane)| lane.place == place)
    }
}

/// Returns the votes at a place at the end of a stage, in units.
pub(super) fn held(stage: &Stage, place: Place) -> u128 {
    match place {
        Place::Candidate(candidate) => stage.votes_of(candidate),
        Place::Exhausted => stage.exhausted,
        Place::Rounding => u128::try_from(stage.rounding).unwrap_or(0),
    }
}

fn most(shown: &Excerpt<'_>, place: Place) -> u128 {
    shown.stages().map(|(_, stage)| held(stage, place)).max().unwrap_or(0)
}
