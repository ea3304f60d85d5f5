//! Two scrutinies: whole quotas in each district, and the seats and votes left over shared nationally.
//!
//! The Czech Chamber of Deputies since act 189/2021 (act 247/1995, §§ 50 and 51), Czechoslovakia from 1920, Slovakia in
//! the 1990s.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::districts::{District, Districts, together};
use super::sentences::{counted, district, result, share_sentences};
use super::{Claimant, Equal, Share, Threshold, at_bars, refuse_joined, stopped};
use crate::apportion::{Method, Quota, Rounding, divide};
use crate::contest::{Counted, LotFor, Tie, Uncountable};
use crate::lots::Lots;
use crate::ratio::Fraction;
use crate::sentence::{Names, Sentences};

/// The quotas of the two scrutinies, and who takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scrutinies {
    /// What a seat costs in a district.
    pub first: Quota,
    /// What a seat costs nationally.
    pub second: Quota,
    /// Who takes part, measured by the votes of all districts.
    pub threshold: Option<Threshold>,
    /// What decides between equal remainders.
    pub equal: Equal,
}

impl Scrutinies {
    /// Returns the rules of the Czech Chamber since 2021: in a region the votes of those who take part over the seats
    /// and two (§ 50(2)), nationally the remainders over the seats left and one (§ 51(2)), both rounded to the nearest;
    /// equal remainders go by votes (§§ 50(4), 51(3)). Bars of 5 %, 8 % for two parties, 11 % for more (§ 49).
    pub fn czech_chamber() -> Self {
        use crate::ratio::Ratio;
        let threshold = Threshold::at_least(Ratio::percent(5))
            .for_coalitions(2, Ratio::percent(8))
            .for_coalitions(3, Ratio::percent(11));
        Self {
            first: Quota::IMPERIALI.rounded(Rounding::Nearest),
            second: Quota::HAGENBACH_BISCHOFF.rounded(Rounding::Nearest),
            threshold: Some(Threshold { lowered_until: 2, ..threshold }),
            equal: Equal::MoreVotes,
        }
    }
}

/// The count by two scrutinies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scrutinised {
    /// Who takes part, with the votes of all districts, and the seats of each list in the end.
    pub all: Districts,
    /// The first scrutiny, district by district: whole quotas only. [`Share::vacant`] seats go to the second.
    pub first: Vec<Share>,
    /// The votes that each list carries into the second scrutiny, by district: those that have paid for no seat.
    pub rests: Vec<Vec<u64>>,
    /// The second scrutiny, once the first is done.
    pub second: Option<Share>,
    /// The seats of each list in the end, by district.
    pub won: Vec<Vec<u32>>,
    /// The list whose seats of the second scrutiny are being put into districts. If the count stands still at a tie
    /// here, the tie is between districts.
    pub placing: Option<usize>,
}

/// Counts by two scrutinies.
///
/// A list gets a seat in a district for each whole quota; seats given beyond those of the district are taken back from
/// the smallest remainders. The second scrutiny shares the seats left over by the votes left over: whole quotas, then
/// largest remainders. Its seats go to the districts in which the list has most votes left over, one each before any
/// gets a second, so that a district may have more or fewer seats than were allotted to it. Nobody gets more than there
/// are candidates left for.
///
/// Where a lot is needed it is taken from the lots of the district; in the second scrutiny from `national`, whose lots are
/// between lists, and for its places from `placing`, whose lots are between districts.
///
/// # Errors
///
/// As [`super::districts::count`], and [`Uncountable::JoinedLists`] if lists are joined.
pub fn count(
    districts: &[District],
    rules: &Scrutinies,
    national: &Lots,
    placing: &Lots,
) -> Result<Counted<Scrutinised>, Uncountable> {
    let mut all = together(districts)?;
    districts.iter().try_for_each(|district| refuse_joined(&district.lists))?;
    let seats = districts.iter().fold(0_u32, |sum, district| sum.saturating_add(district.seats));
    all.threshold.clone_from(&rules.threshold);
    all.at_bars = at_bars(&all.lists, rules.threshold.as_ref(), all.valid, seats);
    let mut sheet =
        Scrutinised { all, first: Vec::new(), rests: Vec::new(), second: None, won: Vec::new(), placing: None };
    for district in districts {
        let tie = sheet.first(district, rules);
        if tie.is_some() {
            return Ok(stopped(tie, sheet));
        }
    }
    let tie = sheet.second(districts, rules, national).or_else(|| sheet.place(districts, placing));
    Ok(stopped(tie, sheet))
}

impl Scrutinised {
    /// Counts a district. Returns the tie at which that stands still.
    fn first(&mut self, district: &District, rules: &Scrutinies) -> Option<Tie> {
        let part = self.all.at_bars.lists.iter().map(|at_bar| at_bar.takes_part());
        let take_part = district.lists.iter().zip(part).enumerate().filter(|(_, (_, part))| *part);
        let claimants: Vec<Claimant> = take_part
            .map(|(place, (list, _))| Claimant {
                most: list.candidates.unwrap_or(u32::MAX),
                ..Claimant::list(place, list.votes)
            })
            .collect();
        let (share, tie) = whole_quotas(rules.first, rules.equal, claimants, district);
        let mut rests: Vec<u64> = district.lists.iter().map(|_| 0).collect();
        let mut won: Vec<u32> = district.lists.iter().map(|_| 0).collect();
        for claimant in &share.claimants {
            let place = claimant.name();
            if let (Some(rest), Some(own)) = (rests.get_mut(place), won.get_mut(place)) {
                *rest = left_over(claimant, share.quota);
                *own = claimant.won;
            }
        }
        self.first.push(share);
        self.rests.push(rests);
        self.win(&won);
        self.won.push(won);
        tie
    }

    fn win(&mut self, won: &[u32]) {
        for (total, own) in self.all.won.iter_mut().zip(won) {
            *total = total.saturating_add(*own);
        }
    }

    /// Shares what is left nationally.
    fn second(&mut self, districts: &[District], rules: &Scrutinies, lots: &Lots) -> Option<Tie> {
        let seats = self.first.iter().fold(0_u32, |sum, share| sum.saturating_add(share.vacant));
        let part = self.all.at_bars.lists.iter().enumerate().filter(|(_, at_bar)| at_bar.takes_part());
        let rest = |place: usize| {
            let rests = self.rests.iter().filter_map(|rests| rests.get(place));
            rests.fold(0_u64, |sum, rest| sum.saturating_add(*rest))
        };
        let room = |list: usize| {
            let rooms = districts.iter().enumerate().map(|(place, district)| self.room(list, place, district));
            rooms.fold(0, u32::saturating_add)
        };
        // A further vote is cast in a district, and changes first what a seat costs there: none reaches to here.
        let claimants =
            part.map(|(list, _)| Claimant { most: room(list), reach: 0, ..Claimant::list(list, rest(list)) }).collect();
        let (share, tie) = Share::new(Method::Remainders(rules.second), rules.equal, claimants, seats, lots);
        let mut won: Vec<u32> = self.all.won.iter().map(|_| 0).collect();
        for claimant in &share.claimants {
            if let Some(own) = won.get_mut(claimant.name()) {
                *own = claimant.won;
            }
        }
        self.win(&won);
        self.second = Some(share);
        tie
    }

    /// Puts the seats of the second scrutiny into districts.
    fn place(&mut self, districts: &[District], lots: &Lots) -> Option<Tie> {
        let second: Vec<(usize, u32)> = self.second.iter().flat_map(|share| &share.claimants).map(named).collect();
        for (list, mut seats) in second {
            self.placing = Some(list);
            while seats > 0 {
                let mut open = self.open(list, districts);
                let size = u32::try_from(open.len()).unwrap_or(u32::MAX);
                if size == 0 {
                    break;
                }
                if let Some(tie) = cut(&mut open, seats, lots) {
                    return Some(tie);
                }
                seats = seats.saturating_sub(size.min(seats));
                for (_, district) in open {
                    let own = self.won.get_mut(district).and_then(|won| won.get_mut(list));
                    if let Some(own) = own {
                        *own = own.saturating_add(1);
                    }
                }
            }
        }
        self.placing = None;
        None
    }

    /// Returns the districts in which a list could have one more seat, with its votes left over there, most first.
    fn open(&self, list: usize, districts: &[District]) -> Vec<(u64, usize)> {
        let mut open = Vec::new();
        for (place, district) in districts.iter().enumerate() {
            let rest = self.rests.get(place).and_then(|rests| rests.get(list)).copied().unwrap_or(0);
            if self.room(list, place, district) > 0 {
                open.push((rest, place));
            }
        }
        open.sort_by_key(|(rest, place)| (Reverse(*rest), *place));
        open
    }

    /// Returns how many more seats a list could have in a district: it has candidates left for them.
    fn room(&self, list: usize, place: usize, district: &District) -> u32 {
        let own = self.won.get(place).and_then(|won| won.get(list)).copied().unwrap_or(0);
        let candidates = district.lists.get(list).map_or(Some(0), |list| list.candidates);
        candidates.map_or(u32::MAX, |candidates| candidates.saturating_sub(own))
    }
}

fn named(claimant: &Claimant) -> (usize, u32) {
    (claimant.name(), claimant.won)
}

/// Leaves the first so many districts. Where the last lies between equal ones, a lot is needed.
fn cut(open: &mut Vec<(u64, usize)>, seats: u32, lots: &Lots) -> Option<Tie> {
    let seats = usize::try_from(seats).unwrap_or(usize::MAX);
    let line = open.get(seats.saturating_sub(1)).map(|(rest, _)| *rest)?;
    let ahead = open.iter().filter(|(rest, _)| *rest > line).count();
    let equal: Vec<usize> = open.iter().filter(|(rest, _)| *rest == line).map(|(_, place)| *place).collect();
    let places = seats.saturating_sub(ahead);
    open.truncate(seats);
    if places == equal.len() {
        return None;
    }
    let Some(order) = lots.order(&equal) else {
        return Some(Tie {
            among: equal,
            places: u32::try_from(places).unwrap_or(u32::MAX),
            lot_for: LotFor::ListSeat,
        });
    };
    open.truncate(ahead);
    open.extend(order.into_iter().take(places).map(|place| (line, place)));
    None
}

/// Gives a seat for each whole quota; what is given beyond the seats of the district is taken back.
fn whole_quotas(quota: Quota, equal: Equal, claimants: Vec<Claimant>, district: &District) -> (Share, Option<Tie>) {
    let method = Method::Remainders(quota);
    let all = claimants.iter().fold(0_u128, |sum, claimant| sum.saturating_add(u128::from(claimant.votes)));
    let price = quota.of(all, district.seats);
    let whole =
        |claimant: &Claimant| u32::try_from(divide(claimant.votes, price).0).unwrap_or(u32::MAX).min(claimant.most);
    let given = claimants.iter().fold(0_u64, |sum, claimant| sum.saturating_add(u64::from(whole(claimant))));
    let Some(vacant) = u64::from(district.seats).checked_sub(given) else {
        return Share::new(method, equal, claimants, district.seats, &district.lots);
    };
    let claimants = claimants.into_iter().map(|claimant| Claimant { won: whole(&claimant), ..claimant }).collect();
    let vacant = u32::try_from(vacant).unwrap_or(u32::MAX);
    let share =
        Share { method, equal, seats: district.seats, claimants, quota: Some(price), settled: Vec::new(), vacant };
    (share, None)
}

/// Returns the votes of a claimant that have paid for no seat, in whole votes.
fn left_over(claimant: &Claimant, quota: Option<Fraction>) -> u64 {
    let quota = quota.unwrap_or(Fraction { numerator: 1, denominator: 1 });
    let paid = quota.numerator.saturating_mul(u128::from(claimant.won)).checked_div(quota.denominator.max(1));
    claimant.votes.saturating_sub(u64::try_from(paid.unwrap_or(0)).unwrap_or(u64::MAX))
}

impl Sentences for Scrutinised {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        self.told(names, Names(&[]))
    }
}

impl Scrutinised {
    /// Says the same as [`Sentences::sentences`], and calls the districts by their names.
    pub fn told(&self, names: Names<'_>, districts: Names<'_>) -> Vec<String> {
        let mut told = self.all.opening(self.first.len(), names);
        for (place, share) in self.first.iter().enumerate() {
            let (district, seats) = (district(place, districts), counted(share.seats, "seat"));
            told.push(format!("{district}, first scrutiny: {seats} for whole quotas"));
            told.extend(first_sentences(share, names));
        }
        let Some(second) = &self.second else { return told };
        if second.seats > 0 {
            let seats = counted(second.seats, "seat");
            told.push(format!("second scrutiny: {seats} for the votes that have paid for none"));
            told.extend(share_sentences(second, names));
        } else {
            told.push(String::from("no seat is left for a second scrutiny"));
        }
        for (place, won) in self.all.won.iter().enumerate().filter(|(_, won)| **won > 0) {
            let own = self.won.iter().enumerate().filter_map(|(district, won)| Some((*won.get(place)?, district)));
            let own: Vec<String> = own
                .filter(|(won, _)| *won > 0)
                .map(|(won, district)| format!("{won} in {}", districts.of(district)))
                .collect();
            told.push(format!("{}, by districts: {}, together {won}", names.of(place), own.join(", ")));
        }
        told.push(result(&self.all.won, names));
        told
    }
}

fn first_sentences(share: &Share, names: Names<'_>) -> Vec<String> {
    let Some(quota) = share.quota else { return Vec::new() };
    let mut told = Vec::from([format!("a seat costs {quota}")]);
    for claimant in &share.claimants {
        told.push(format!(
            "{}: {} give {}, and {} are left over",
            names.of(claimant.name()),
            counted(claimant.votes, "vote"),
            counted(claimant.won, "seat"),
            left_over(claimant, share.quota)
        ));
    }
    told
}
