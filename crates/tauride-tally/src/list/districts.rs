//! Lists that stand in several districts: each district shares its own seats, under bars that hold for all together.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::sentences::{bar_sentences, counted, district, result, share_sentences};
use super::{AtBars, List, Rules, Sheet, Threshold, at_bars, check, stopped};
use crate::contest::{Counted, Uncountable};
use crate::lots::Lots;
use crate::sentence::{Names, Sentences};

/// One district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct District {
    /// The lists, the same in every district and in the same order; one that does not stand here has no votes and no
    /// candidates.
    pub lists: Vec<List>,
    /// The seats of the district. Where they follow from votes or inhabitants, see [`crate::apportion`].
    pub seats: u32,
    /// The valid votes that bars are measured by, if they are more than those of the lists.
    pub valid: Option<u64>,
    /// The lots drawn so far for this district.
    pub lots: Lots,
}

impl District {
    /// Returns a district in which lists of one party stand with these votes.
    pub fn new(votes: &[u64], seats: u32) -> Self {
        Self { lists: votes.iter().copied().map(List::new).collect(), seats, valid: None, lots: Lots::default() }
    }

    /// Returns the valid votes.
    pub fn valid(&self) -> u64 {
        let all = self.lists.iter().fold(0_u64, |sum, list| sum.saturating_add(list.votes));
        self.valid.unwrap_or(0).max(all)
    }
}

/// The count of all districts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Districts {
    /// The lists with their votes of all districts.
    pub lists: Vec<List>,
    /// The valid votes of all districts.
    pub valid: u64,
    /// The bars, if there were any.
    pub threshold: Option<Threshold>,
    /// Which lists take part, in every district.
    pub at_bars: AtBars,
    /// The districts counted so far, in order. Only the last can stand still at a tie; its lots go into its
    /// [`District::lots`].
    pub districts: Vec<Sheet>,
    /// The seats of each list in all districts.
    pub won: Vec<u32>,
}

/// Counts all districts. The bars are measured by the votes of all districts together, as in the Czech Republic (act
/// 247/1995, § 49); where each district has its own, count each by [`super::count`].
///
/// # Errors
///
/// As [`super::count`], and [`Uncountable::WrongWidth`] if not every district has every list.
pub fn count(districts: &[District], rules: &Rules) -> Result<Counted<Districts>, Uncountable> {
    let mut all = together(districts)?;
    let seats = districts.iter().fold(0_u32, |sum, district| sum.saturating_add(district.seats));
    all.threshold.clone_from(&rules.threshold);
    all.at_bars = at_bars(&all.lists, rules.threshold.as_ref(), all.valid, seats);
    for district in districts {
        let mut sheet = Sheet::new(&district.lists, district.seats, district.valid());
        sheet.at_bars.lists.clone_from(&all.at_bars.lists);
        let tie = sheet.share(rules, &district.lots);
        for (total, won) in all.won.iter_mut().zip(&sheet.won) {
            *total = total.saturating_add(*won);
        }
        all.districts.push(sheet);
        if tie.is_some() {
            return Ok(stopped(tie, all));
        }
    }
    Ok(Counted::Complete(all))
}

/// Returns the lists with the votes and direct seats of all districts together, and nothing shared yet.
pub(super) fn together(districts: &[District]) -> Result<Districts, Uncountable> {
    let mut all = Districts::default();
    let width = districts.first().map_or(0, |district| district.lists.len());
    let seats = districts.iter().fold(0_u32, |sum, district| sum.saturating_add(district.seats));
    check(districts.iter().map(District::valid), seats)?;
    for district in districts {
        if district.lists.len() != width {
            return Err(Uncountable::WrongWidth { figures: district.lists.len(), lists: width });
        }
        check(district.lists.iter().map(|list| list.votes), seats)?;
        all.valid = all.valid.saturating_add(district.valid());
        for (place, own) in district.lists.iter().enumerate() {
            let Some(list) = all.lists.get_mut(place) else {
                all.lists.push(List { candidates: None, joined: None, ..own.clone() });
                continue;
            };
            list.votes = list.votes.saturating_add(own.votes);
            list.direct = list.direct.saturating_add(own.direct);
            list.parties = list.parties.max(own.parties);
            list.exempt |= own.exempt;
        }
    }
    all.won = all.lists.iter().map(|_| 0).collect();
    Ok(all)
}

impl Districts {
    /// Says who takes part, and that how many lists share the seats of how many districts.
    pub(super) fn opening(&self, districts: usize, names: Names<'_>) -> Vec<String> {
        let mut told = Vec::from([format!(
            "{} in {}: {}",
            counted(u128::try_from(self.lists.len()).unwrap_or(u128::MAX), "list"),
            counted(u128::try_from(districts).unwrap_or(u128::MAX), "district"),
            counted(self.valid, "valid vote")
        )]);
        told.extend(bar_sentences(&self.at_bars, self.threshold.as_ref(), names, |place| {
            self.lists.get(place).map_or(0, |list| list.votes)
        }));
        told
    }

    /// Says the same as [`Sentences::sentences`], and calls the districts by their names.
    pub fn told(&self, names: Names<'_>, districts: Names<'_>) -> Vec<String> {
        let mut told = self.opening(self.districts.len(), names);
        for (place, sheet) in self.districts.iter().enumerate() {
            let method = sheet.shares.first().map(|share| share.method.to_string()).unwrap_or_default();
            told.push(format!("{}: {} by {method}", district(place, districts), counted(sheet.seats, "seat")));
            told.extend(sheet.shares.iter().flat_map(|share| share_sentences(share, names)));
            told.push(result(&sheet.won, names));
        }
        told.push(format!("together, {}", result(&self.won, names)));
        told
    }
}

impl Sentences for Districts {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        self.told(names, Names(&[]))
    }
}
