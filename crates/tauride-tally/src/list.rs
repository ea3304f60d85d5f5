//! Lists that share seats in proportion to their votes.
//!
//! - [`count`]: one district: the bar, lists that are joined, lists that run out of candidates, ties;
//! - [`Share`]: one sharing of seats, with the [quotients](Share::quotients) or the quota, the seats
//!   [in order](Share::in_order), the last seat, and [how many votes would have moved it](Share::missing);
//! - [`districts`]: seats district by district, under bars that hold for all of them together;
//! - [`scrutinies`]: whole quotas in the districts, and the rest of the seats nationally;
//! - [`level`]: seats that level what the districts gave with the votes of the whole;
//! - [`order`]: which candidates of a list take its seats.
//!
//! A list is its place among the lists, from 0; names come in with the sentences.

mod bar;
pub mod districts;
pub mod level;
mod margin;
pub mod order;
mod quotient;
pub mod scrutinies;
mod sentences;
mod share;

use alloc::vec::Vec;

pub use bar::{AtBar, AtBars, Bar, Threshold, at_bars};
pub use margin::{COMPARED_MAX, Missing};
pub use quotient::Quotient;
pub use share::{Claimant, Decided, Equal, Settled, Share};

use crate::apportion::Method;
use crate::contest::{Counted, Tie, Uncountable};
use crate::lots::Lots;

/// The most seats that lists may share.
pub const SEATS_MAX: u32 = 1_000_000;

/// One list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its votes.
    pub votes: u64,
    /// How many candidates it has: it takes no more seats. `None` if they never run out.
    pub candidates: Option<u32>,
    /// How many parties stand on it together: 1 unless it is a coalition. Bars may be higher for more.
    pub parties: u32,
    /// Seats that it has won already, where the bar asks for them.
    pub direct: u32,
    /// Whether the bar does not hold for it, as for the list of a minority.
    pub exempt: bool,
    /// Lists with the same number here are joined: they share seats with the others as one, and then among themselves.
    pub joined: Option<u32>,
}

impl List {
    /// Returns a list of one party with these votes, with candidates enough and joined with nobody.
    pub fn new(votes: u64) -> Self {
        Self { votes, candidates: None, parties: 1, direct: 0, exempt: false, joined: None }
    }
}

/// How lists share seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The method, among all and among joined lists.
    pub method: Method,
    /// Who takes part; everybody without it.
    pub threshold: Option<Threshold>,
    /// What decides between equal claims.
    pub equal: Equal,
}

impl Rules {
    /// Returns a method without a bar, where a lot decides between equal claims.
    pub fn new(method: Method) -> Self {
        Self { method, threshold: None, equal: Equal::Lot }
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug)]
pub struct Election<'a> {
    /// The lists.
    pub lists: &'a [List],
    /// How many seats they share.
    pub seats: u32,
    /// The valid votes that bars are measured by, if they are more than the votes of the lists, as where single
    /// candidates stand beside them.
    pub valid: Option<u64>,
    /// The lots drawn so far.
    pub lots: &'a Lots,
}

impl<'a> Election<'a> {
    /// Returns an election without a lot, where all valid votes are for lists.
    pub fn new(lists: &'a [List], seats: u32) -> Self {
        Self { lists, seats, valid: None, lots: Lots::NONE }
    }
}

/// The whole count of an election by lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// How many seats there were.
    pub seats: u32,
    /// The valid votes that bars were measured by.
    pub valid: u64,
    /// The lists as they stood.
    pub lists: Vec<List>,
    /// Which of them take part.
    pub at_bars: AtBars,
    /// The bars, if there were any.
    pub threshold: Option<Threshold>,
    /// The sharing among all, and then among the lists of each group that are joined, in the order of their first list.
    pub shares: Vec<Share>,
    /// The seats of each list, without those that a lot still has to decide.
    pub won: Vec<u32>,
    /// Seats that nobody could take: all who take part have run out of candidates, or nobody takes part.
    pub vacant: u32,
}

/// Counts an election by lists.
///
/// The bars come first; then joined lists that take part count as one, and what they win is shared among them by the
/// same method. A list or group has no more seats than candidates: the next claims get what is left. Where a tie needs a
/// lot, joined lists are named by the first of them.
///
/// # Errors
///
/// [`Uncountable::NoSeats`], [`Uncountable::TooManySeats`], and [`Uncountable::TooManyVotes`] if all votes together do
/// not fit into 64 bits.
///
/// ```
/// use tauride_tally::apportion::Method;
/// use tauride_tally::list::{Election, List, Rules, count};
///
/// let lists = [340, 280, 160, 60].map(List::new);
/// let counted = count(&Election::new(&lists, 7), &Rules::new(Method::DHondt))?;
/// assert_eq!(counted.sheet().won, [3, 3, 1, 0]);
/// # Ok::<(), tauride_tally::Uncountable>(())
/// ```
pub fn count(election: &Election<'_>, rules: &Rules) -> Result<Counted<Sheet>, Uncountable> {
    let all = check(election.lists.iter().map(|list| list.votes), election.seats)?;
    let valid = election.valid.unwrap_or(0).max(all);
    let at_bars = at_bars(election.lists, rules.threshold.as_ref(), valid, election.seats);
    let mut sheet = Sheet::new(election.lists, election.seats, valid);
    sheet.at_bars = at_bars;
    sheet.threshold.clone_from(&rules.threshold);
    let tie = sheet.share(rules, election.lots);
    Ok(stopped(tie, sheet))
}

/// Returns the sheet as it is, or standing still at a tie.
pub(crate) fn stopped<S>(tie: Option<Tie>, sheet: S) -> Counted<S> {
    match tie {
        Some(tie) => Counted::LotRequired { tie, so_far: sheet },
        None => Counted::Complete(sheet),
    }
}

/// Returns all votes together, if they and the seats are within bounds.
pub(crate) fn check(votes: impl Iterator<Item = u64>, seats: u32) -> Result<u64, Uncountable> {
    if seats == 0 {
        return Err(Uncountable::NoSeats);
    }
    if seats > SEATS_MAX {
        return Err(Uncountable::TooManySeats { seats, most: SEATS_MAX });
    }
    votes.into_iter().try_fold(0_u64, u64::checked_add).ok_or(Uncountable::TooManyVotes)
}

/// Refuses joined lists where each has something already that joining would have to share: seats of districts, or votes
/// that are left over.
pub(crate) fn refuse_joined(lists: &[List]) -> Result<(), Uncountable> {
    if lists.iter().any(|list| list.joined.is_some()) { Err(Uncountable::JoinedLists) } else { Ok(()) }
}

impl Sheet {
    /// Returns the sheet before anything is shared, with everybody taking part.
    fn new(lists: &[List], seats: u32, valid: u64) -> Self {
        let at_bars = at_bars(lists, None, valid, seats);
        let won = lists.iter().map(|_| 0).collect();
        Self { seats, valid, lists: lists.to_vec(), at_bars, won, ..Self::default() }
    }

    /// Shares the seats among all, and then among those that are joined. Returns the tie at which that stands still.
    fn share(&mut self, rules: &Rules, lots: &Lots) -> Option<Tie> {
        let (share, mut tie) = Share::new(rules.method, rules.equal, self.claimants(), self.seats, lots);
        self.vacant = share.vacant;
        let groups = share.claimants.iter().enumerate().filter(|(_, claimant)| claimant.lists.len() > 1);
        let groups: Vec<(Claimant, u64)> = groups.map(|(place, group)| (group.clone(), share.unmoved(place))).collect();
        for claimant in share.claimants.iter().filter(|claimant| claimant.lists.len() == 1) {
            self.win(claimant);
        }
        self.shares.push(share);
        for (group, reach) in groups {
            if tie.is_some() {
                break;
            }
            let members = group.lists.iter().map(|place| Claimant { reach, ..self.claimant(*place) }).collect();
            let (share, open) = Share::new(rules.method, rules.equal, members, group.won, lots);
            for claimant in &share.claimants {
                self.win(claimant);
            }
            self.vacant = self.vacant.saturating_add(share.vacant);
            self.shares.push(share);
            tie = open;
        }
        tie
    }

    fn win(&mut self, claimant: &Claimant) {
        if let Some(won) = self.won.get_mut(claimant.name()) {
            *won = claimant.won;
        }
    }

    fn claimant(&self, place: usize) -> Claimant {
        let list = self.lists.get(place);
        let most = list.and_then(|list| list.candidates).unwrap_or(u32::MAX);
        Claimant { most, ..Claimant::list(place, list.map_or(0, |list| list.votes)) }
    }

    /// Returns who shares the seats: every list that takes part, joined ones as one, at the place of the first.
    fn claimants(&self) -> Vec<Claimant> {
        let mut claimants: Vec<Claimant> = Vec::new();
        let mut groups: alloc::collections::BTreeMap<u32, usize> = alloc::collections::BTreeMap::new();
        let part = self.at_bars.lists.iter().map(|at_bar| at_bar.takes_part());
        for (place, (list, _)) in self.lists.iter().zip(part).enumerate().filter(|(_, (_, part))| *part) {
            let own = self.claimant(place);
            let group = list.joined.and_then(|number| {
                let first = *groups.entry(number).or_insert(claimants.len());
                claimants.get_mut(first)
            });
            let Some(group) = group else {
                claimants.push(own);
                continue;
            };
            // Whoever has no vote takes no seat, but its candidates count with those of the group: a further vote may then
            // be worth a seat at once, or never.
            let idle = |claimant: &Claimant| claimant.votes == 0 && claimant.most > 0;
            if idle(group) || idle(&own) {
                group.reach = 0;
            }
            group.lists.push(place);
            group.votes = group.votes.saturating_add(own.votes);
            group.most = group.most.saturating_add(own.most);
        }
        claimants
    }
}
