//! What the quota is, and how it is reckoned.

use alloc::format;
use alloc::string::{String, ToString};

use super::Teller;
use crate::decimal::scale;
use crate::sentence::counted;
use crate::transferable::sheet::{Sheet, Stage};

impl Teller<'_> {
    /// Returns how many ballots and seats there are, and the quota.
    pub(super) fn opening(&self, first: &Stage) -> String {
        let Sheet { valid, seats, decimals, .. } = *self.sheet;
        let ballots = format!("{} {} valid", counted(valid, "ballot"), if valid == 1 { "is" } else { "are" });
        let fill = format!("{} {}", counted(seats, "seat"), if seats == 1 { "is" } else { "are" });
        let parts = self.parts();
        let share = valid.checked_div(parts).unwrap_or(0);
        let whole = share.saturating_add(1).saturating_mul(scale(decimals)) == first.quota;
        let fraction = if valid.checked_rem(parts) == Some(0) { "" } else { ", without the fraction" };
        let how = if whole {
            format!(" ({valid} / {parts} = {share}{fraction}, and 1 more)")
        } else {
            let votes = valid.saturating_mul(scale(decimals));
            self.reckoned(&valid.to_string(), votes, first.quota).unwrap_or_default()
        };
        format!("{ballots} and {fill} to be filled; the quota is {}{how}", self.votes(first.quota))
    }

    /// Returns the sentence on a quota that changed.
    pub(super) fn quota_now(&self, before: &Stage, stage: &Stage) -> String {
        let (now, then) = (self.votes(stage.quota), self.votes(before.quota));
        let active = stage.votes.iter().fold(0_u128, |sum, votes| sum.saturating_add(*votes));
        let how = self.reckoned(&self.votes(active), active, stage.quota).filter(|_| self.sheet.decimals > 0);
        format!("The quota is now {now}{}, no longer {then}", how.unwrap_or_default())
    }

    /// Returns one more than the seats.
    fn parts(&self) -> u128 {
        u128::from(self.sheet.seats).saturating_add(1)
    }

    /// Returns how a quota comes of votes that are divided by one more than the seats; `None` if it does not.
    fn reckoned(&self, told: &str, votes: u128, quota: u128) -> Option<String> {
        let parts = self.parts();
        let share = votes.checked_div(parts)?;
        let exact = votes.checked_rem(parts) == Some(0);
        let unit = self.votes(1);
        if share == quota {
            let rest = if exact { "" } else { " without the rest" };
            Some(format!(" ({told} / {parts}{rest})"))
        } else if share.saturating_add(1) == quota {
            let rest = if exact { "" } else { " without the rest" };
            Some(format!(" ({told} / {parts} = {}{rest}, and {unit} more)", self.votes(share)))
        } else {
            None
        }
    }
}
