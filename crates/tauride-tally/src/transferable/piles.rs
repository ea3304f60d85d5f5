//! Ballots in piles, one pile a candidate: only the pile that is taken up moves.
//!
//! A pile is made of parcels, the ballots of one value. Within a parcel the groups of equal ballots are chained, so that
//! passing a group on is a change of two links, and a parcel's votes are its value times one number.

use alloc::vec;
use alloc::vec::Vec;

use super::reading::{Reading, Unclear};
use super::sheet::Place;
use crate::ballots::{Ballots, Group, Mark, place};
use crate::constraints::Standing;

/// The end of a chain.
const NOBODY: u32 = u32::MAX;

/// The ballots of one value in a pile.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bundle {
    /// The value of each ballot, in units.
    pub(super) value: u128,
    /// How many ballots they are.
    pub(super) ballots: u128,
    chain: Chain,
}

/// Groups one after the other, by their numbers.
#[derive(Clone, Copy, Debug)]
struct Chain {
    first: u32,
    last: u32,
}

/// Where a group has come to.
#[derive(Clone, Copy, Debug)]
struct Paper {
    /// The mark for which it counts.
    at: u32,
    /// The group that follows in its chain.
    next: u32,
}

/// What one parcel brings to one place while it is dealt.
#[derive(Clone, Copy, Debug)]
struct Dealt {
    chain: Chain,
    ballots: u128,
}

const NOTHING: Dealt = Dealt { chain: Chain { first: NOBODY, last: NOBODY }, ballots: 0 };

/// All ballots of a count, by the candidate with whom they lie.
#[derive(Clone, Debug)]
pub(super) struct Piles<'a> {
    marks: &'a [Mark],
    groups: &'a [Group],
    papers: Vec<Paper>,
    with: Vec<Vec<Bundle>>,
    /// One place for each candidate, and a last one for ballots that name nobody further.
    dealt: Vec<Dealt>,
    reading: Option<Reading>,
}

impl<'a> Piles<'a> {
    /// Deals every ballot, at the value of `one`, to the first whom it names of those in the count. Ballots that name
    /// nobody lie nowhere.
    pub(super) fn deal_first(ballots: &'a Ballots, reading: Reading, standing: &[Standing], one: u128) -> Self {
        let candidates = ballots.candidates();
        let mut piles = Self {
            marks: ballots.all_marks(),
            groups: ballots.spans(),
            papers: Vec::with_capacity(ballots.spans().len()),
            with: vec![Vec::new(); candidates],
            dealt: vec![NOTHING; candidates.saturating_add(1)],
            reading: (!ballots.is_plain()).then_some(reading),
        };
        for (group, number) in ballots.spans().iter().zip(0_u32..) {
            let (at, to) = piles.seek(group.start, group.end, standing);
            piles.papers.push(Paper { at, next: NOBODY });
            piles.hand_to(to, number, group.count);
        }
        for candidate in 0..candidates {
            piles.lay_down(candidate, one);
        }
        if let Some(nobody) = piles.dealt.get_mut(candidates) {
            *nobody = NOTHING;
        }
        piles
    }

    /// Returns how many ballots lie with a candidate.
    pub(super) fn ballots_of(&self, candidate: usize) -> u128 {
        let pile = self.with.get(candidate).map_or(&[][..], Vec::as_slice);
        pile.iter().fold(0, |sum, parcel| sum.saturating_add(parcel.ballots))
    }

    /// Takes up the pile of a candidate, the parcel that came first first.
    pub(super) fn take_up(&mut self, candidate: usize) -> Vec<Bundle> {
        self.with.get_mut(candidate).map(core::mem::take).unwrap_or_default()
    }

    /// Passes the ballots of a parcel on to the next whom each names of those in the count, each ballot at `value`, and
    /// tells how many come to which place.
    pub(super) fn pass_on(
        &mut self,
        parcel: &Bundle,
        value: u128,
        standing: &[Standing],
        mut tell: impl FnMut(Place, u128),
    ) {
        self.sort(parcel, standing);
        for to in (0..standing.len()).filter(|to| in_count(standing, *to)) {
            let ballots = self.lay_down(to, value);
            tell(Place::Candidate(to), ballots);
        }
        let nobody = self.dealt.last_mut().map_or(0, |dealt| core::mem::replace(dealt, NOTHING).ballots);
        tell(Place::Exhausted, nobody);
    }

    /// Sorts the ballots of a parcel by the next whom each names of those in the count. They lie in hand until they are
    /// laid down.
    fn sort(&mut self, parcel: &Bundle, standing: &[Standing]) {
        let mut number = parcel.chain.first;
        while let (Some(paper), Some(group)) = (self.papers.get(place(number)), self.groups.get(place(number))) {
            let following = paper.next;
            let (at, to) = self.seek(paper.at.saturating_add(1), group.end, standing);
            if let Some(paper) = self.papers.get_mut(place(number)) {
                paper.at = at;
            }
            self.hand_to(to, number, group.count);
            number = following;
        }
    }

    /// Lays what is in hand for a candidate on their pile, each ballot at `value`, and returns how many ballots that
    /// are.
    fn lay_down(&mut self, candidate: usize, value: u128) -> u128 {
        let Some(dealt) = self.dealt.get_mut(candidate) else { return 0 };
        let Dealt { chain, ballots } = core::mem::replace(dealt, NOTHING);
        let Some(pile) = self.with.get_mut(candidate).filter(|_| ballots > 0) else { return ballots };
        if let Some(parcel) = pile.iter_mut().find(|parcel| parcel.value == value) {
            parcel.ballots = parcel.ballots.saturating_add(ballots);
            if let Some(last) = self.papers.get_mut(place(chain.last)) {
                last.next = parcel.chain.first;
            }
            parcel.chain.first = chain.first;
        } else {
            pile.push(Bundle { value, ballots, chain });
        }
        ballots
    }

    #[inline]
    fn hand_to(&mut self, to: usize, number: u32, ballots: u64) {
        let (Some(dealt), Some(paper)) = (self.dealt.get_mut(to), self.papers.get_mut(place(number))) else { return };
        if dealt.chain.first == NOBODY {
            dealt.chain.last = number;
        }
        paper.next = dealt.chain.first;
        dealt.chain.first = number;
        dealt.ballots = dealt.ballots.saturating_add(u128::from(ballots));
    }

    /// Returns the mark from `start` on that names somebody in the count, and whom; the end and the last place of
    /// [`Piles::dealt`] if there is none.
    #[inline]
    fn seek(&self, start: u32, end: u32, standing: &[Standing]) -> (u32, usize) {
        let marks = self.marks.get(place(start)..place(end)).unwrap_or_default();
        let found = match self.reading {
            None => next_plain(marks, standing),
            Some(reading) => next_read(marks, standing, reading),
        };
        found.map_or((end, standing.len()), |(steps, candidate)| (start.saturating_add(steps), candidate))
    }
}

/// Returns how far on the next candidate of the count is, where every mark is a rank of its own.
#[inline]
fn next_plain(marks: &[Mark], standing: &[Standing]) -> Option<(u32, usize)> {
    marks.iter().zip(0..).find_map(|(mark, steps)| {
        let candidate = mark.candidate()?;
        in_count(standing, candidate).then_some((steps, candidate))
    })
}

/// Returns how far on the next candidate of the count is, reading empty and shared ranks as told.
fn next_read(marks: &[Mark], standing: &[Standing], reading: Reading) -> Option<(u32, usize)> {
    let mut ranks = marks.iter().zip(0..).zip(marks.iter().skip(1).map(|next| next.is_same_rank()).chain([false]));
    ranks.find_map(|((mark, steps), shared_with_next)| {
        let candidate = mark.candidate();
        let shared = shared_with_next || mark.is_same_rank();
        let rule = if shared { reading.shared } else { reading.gap };
        match candidate.filter(|_| !shared) {
            Some(candidate) => in_count(standing, candidate).then_some(Some((steps, candidate))),
            None => (rule == Unclear::Stop).then_some(None),
        }
    })?
}

#[inline]
fn in_count(standing: &[Standing], candidate: usize) -> bool {
    standing.get(candidate) == Some(&Standing::Continuing)
}
