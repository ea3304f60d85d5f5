//! Who may vote when something opens, and who of them may while it is open (votes.1 to votes.5).

use alloc::boxed::Box;

use crate::chapters::Refusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, SeatId};
use crate::ground::members::{MemberSet, Roll};
use crate::mandate::state::Mandate;
use crate::office;
use crate::state::State;
use crate::votes::electorate::{BodySeats, Electorate, Right, Voted, Who};
use crate::votes::electors;
use crate::votes::refusal::VotesRefusal;

impl Electorate {
    /// Returns those who vote in a sender now, but for the one who has no vote on the question, and their seats (votes.13).
    pub(crate) fn of(state: &State, sender: Sender, excluded: Option<MemberId>) -> Self {
        if let Some(unit) = electors::unit_of(state, sender) {
            let roll = state.unit(unit).map(|unit| unit.electors.clone()).unwrap_or_default();
            let own = excluded.is_some_and(|member| roll.contains(member));
            let all = Self::of_roll(roll);
            let size = all.size.saturating_sub(u64::from(own));
            return Self { excluded, size, seats: size, ..all };
        }
        let mut seats = Box::<BodySeats>::default();
        for seat in electors::seats_with_a_vote(state, sender) {
            _ = match state.holding(seat) {
                Some((_, mandate)) if state.keeps("votes.13") && excluded.is_some_and(|who| sits(mandate, who)) => {
                    seats.concerned.insert(seat)
                }
                Some(_) => seats.filled.insert(seat),
                None => seats.vacant.insert(seat),
            }
        }
        let size = seats.filled.len();
        let all = size.saturating_add(seats.vacant.len());
        Self { who: Who::Seats(seats), excluded, size, seats: all }
    }

    /// Takes out those about whose own doings the question is, and the seats in which they sit.
    pub(crate) fn but_for(mut self, state: &State, members: &MemberSet) -> Self {
        match &mut self.who {
            Who::Members { roll, new, .. } => {
                let mut own = MemberSet::default();
                members.iter().filter(|member| roll.contains(*member)).for_each(|member| _ = own.insert(member));
                self.size = self.size.saturating_sub(own.len());
                self.seats = self.size;
                *new = Some(own).filter(|own| !own.is_empty()).map(Box::new);
            }
            Who::Seats(seats) => {
                for seat in members.iter().flat_map(|member| state.sits_now(member)) {
                    if seats.filled.remove(seat) {
                        seats.concerned.insert(seat);
                    }
                }
                self.size = seats.filled.len();
                self.seats = self.size.saturating_add(seats.vacant.len());
            }
            Who::Dismissed => {}
        }
        self
    }

    /// Returns those who vote in either of two bodies, seat by seat. Whoever sits in both has one vote, and counts once
    /// (oversight.28).
    pub(crate) fn of_both(state: &State, one: BodyId, other: BodyId) -> Self {
        let (mut seats, mut sit) = (Box::<BodySeats>::default(), MemberSet::default());
        for seat in [one, other].into_iter().flat_map(|body| electors::seats_with_a_vote(state, Sender::Body(body))) {
            let sits = |mandate: &Mandate| mandate.substitute.map_or(mandate.member, |(substitute, _)| substitute);
            match state.holding(seat) {
                Some((_, mandate)) if sit.insert(sits(mandate)) => _ = seats.filled.insert(seat),
                Some(_) => {}
                None => _ = seats.vacant.insert(seat),
            }
        }
        let size = seats.filled.len();
        let all = size.saturating_add(seats.vacant.len());
        Self { who: Who::Seats(seats), excluded: None, size, seats: all }
    }

    /// Returns those who vote by these rights: members by their own, or seats of a body.
    pub(crate) fn of_rights(rights: impl Iterator<Item = (MemberId, Right)>) -> Self {
        let (mut members, mut seats) = (Roll::default(), Box::<BodySeats>::default());
        for (member, right) in rights {
            _ = match right {
                Right::Own => members.insert(member),
                Right::Of(seat) => seats.filled.insert(seat),
            }
        }
        if seats.filled.is_empty() {
            return Self::of_roll(members);
        }
        let size = seats.filled.len();
        Self { who: Who::Seats(seats), excluded: None, size, seats: size }
    }

    /// Returns those on a roll, as it was when it was taken.
    pub(crate) fn of_roll(roll: Roll) -> Self {
        let (size, run) = (roll.len(), roll.run());
        Self { who: Who::Members { roll, run, new: None }, excluded: None, size, seats: size }
    }

    /// Returns the member who votes, or would. Somebody whose death was recorded after the question opened votes all the same,
    /// and is shown to live by it (votes.2).
    ///
    /// # Errors
    ///
    /// Those of [`office::member`] (article roll.1)
    pub(crate) fn voter(&self, state: &State, by: Actor) -> Result<MemberId, Refusal> {
        self.elector(state, by).map_or_else(|| office::member(state, by), Ok)
    }

    /// Returns the member who acts, if they are one of those who may vote.
    pub(crate) fn elector(&self, state: &State, by: Actor) -> Option<MemberId> {
        match by {
            Actor::Member(member) if self.includes(state, member) => Some(member),
            Actor::Member(_) | Actor::Founders | Actor::Clerk => None,
        }
    }

    /// Returns by what right a member votes who may. Of several seats the first one that has not voted counts; one that was
    /// vacant counts where `vacant_too` says so (votes.5). `None` if the member has no vote here at all.
    ///
    /// # Errors
    ///
    /// - [`VotesRefusal::CameLater`], [`VotesRefusal::WasNew`] if the member's right is younger than the question (article
    ///   votes.1)
    /// - [`VotesRefusal::SeatHasVoted`] if the vote of the seat is cast (votes.3)
    /// - [`VotesRefusal::SeatWasVacant`] (votes.5), [`VotesRefusal::SeatIsConcerned`] (votes.13)
    pub(crate) fn admits(
        &self,
        state: &State,
        (member, sender): (MemberId, Sender),
        (voted, vacant_too): (&Voted, bool),
    ) -> Result<Option<Right>, VotesRefusal> {
        let counts = |seat: SeatId| match &self.who {
            Who::Members { .. } | Who::Dismissed => false,
            Who::Seats(seats) => {
                seats.filled.contains(seat) || ((vacant_too || !state.keeps("votes.5")) && seats.vacant.contains(seat))
            }
        };
        let mut cast = None;
        for right in core::iter::once(self.right_of(member, []))
            .flatten()
            .chain(state.sits_now(member).filter(|seat| counts(*seat)).map(Right::Of))
        {
            if !voted.is_cast(right) || !state.keeps("votes.3") {
                return Ok(Some(right));
            }
            cast = cast.or(right.seat());
        }
        if let Some(seat) = cast {
            return Err(VotesRefusal::SeatHasVoted { seat });
        }
        if !electors::belongs(state, member, sender) {
            return Ok(None);
        }
        if !state.keeps("votes.1") {
            return Ok(Some(Right::Own));
        }
        Err(self.why_not(state, member))
    }

    /// Why somebody has no vote here who would have one on a question that was opened now.
    fn why_not(&self, state: &State, member: MemberId) -> VotesRefusal {
        let (vacant, concerned) = match &self.who {
            Who::Members { new: Some(new), .. } if new.contains(member) => return VotesRefusal::WasNew { member },
            Who::Members { .. } | Who::Dismissed => return VotesRefusal::CameLater { member },
            Who::Seats(seats) => (&seats.vacant, &seats.concerned),
        };
        if let Some(seat) = state.sits_now(member).find(|seat| concerned.contains(*seat)) {
            return VotesRefusal::SeatIsConcerned { seat };
        }
        match state.sits_now(member).find(|seat| vacant.contains(*seat)) {
            Some(seat) => VotesRefusal::SeatWasVacant { seat },
            None => VotesRefusal::CameLater { member },
        }
    }

    /// Returns whether a member is one of those who may vote, whether they have or not.
    pub fn includes(&self, state: &State, member: MemberId) -> bool {
        !self.excludes(member) && self.right_of(member, state.sits_now(member)).is_some()
    }
}

/// Whether a seat is held by somebody, or they sit in it for its holder.
fn sits(mandate: &Mandate, member: MemberId) -> bool {
    mandate.member == member || mandate.substitute.is_some_and(|(substitute, _)| substitute == member)
}
