//! Who has a side in what a body is asked about a resolution, and so has no say in it there: oversight.21.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::chapters::Refusal;
use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::mandate::holder;
use crate::oversight::question::OversightQuestion;
use crate::oversight::refusal::OversightRefusal;
use crate::question::Decided;
use crate::state::State;
use crate::votes::electorate::Voted;
use crate::votes::electors;

use super::begin;
use super::state::Overseen;

/// One side: a body, and those who voted by name on what it did.
#[derive(Clone, Copy)]
struct Side<'a> {
    body: BodyId,
    voted: Option<&'a Voted>,
}

/// The sides in a question that is put to another body: that of whoever resolved something, and, for whoever decides between the
/// two, that of whoever stopped it.
pub(super) struct Sides<'a> {
    state: &'a State,
    /// The body that is asked.
    by: BodyId,
    both: [Option<Side<'a>>; 2],
}

impl<'a> Sides<'a> {
    /// Returns the sides in a question; of a body that is one of them itself, nobody is left out. Where a body would override another,
    /// there is the right by which that one stopped it.
    pub(super) fn of(state: &'a State, question: &OversightQuestion, overridden: Option<&'a Overseen>) -> Option<Self> {
        let by = question.by();
        let found = state.resolution(question.resolution()).filter(|found| found.body != by)?;
        let voted = state.division(found.division).map(|division| &division.voted);
        let resolved = Some(Side { body: found.body, voted });
        let stopped = overridden.and_then(|right| stopped(state, right));
        Some(Self { state, by, both: [resolved, stopped] })
    }

    /// Refuses whoever is on a side: they sit there with a vote, or somebody sits there for them; or they voted on it by name.
    pub(super) fn admit(&self, member: MemberId) -> Result<(), Refusal> {
        match self.side_of(member) {
            Some(body) if self.state.keeps("oversight.21") => {
                Err(OversightRefusal::OnBothSides { member, body }.into())
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Returns those of the body that is asked who are on a side.
    pub(super) fn members(&self) -> Vec<MemberId> {
        let asked = Sender::Body(self.by);
        let mut members: BTreeSet<MemberId> = BTreeSet::new();
        if electors::unit_of(self.state, asked).is_some() {
            // An assembly may be of any size: those who have a side are fewer.
            for side in self.both.iter().flatten() {
                members.extend(self.sit_in(side.body));
                members.extend(side.voted.into_iter().flat_map(Voted::iter));
            }
            members.retain(|member| electors::belongs(self.state, *member, asked));
        } else {
            members.extend(self.sit_in(self.by).filter(|member| self.side_of(*member).is_some()));
        }
        members.into_iter().collect()
    }

    fn side_of(&self, member: MemberId) -> Option<BodyId> {
        let is_on = |side: &&Side<'_>| {
            self.state.has_a_vote_in(member, side.body) || side.voted.is_some_and(|voted| voted.contains(member))
        };
        self.both.iter().flatten().find(is_on).map(|side| side.body)
    }

    /// Those who hold the seats of a body with a vote, and whoever sits in them for them.
    fn sit_in(&self, body: BodyId) -> impl Iterator<Item = MemberId> {
        holder::in_seats(self.state, electors::seats_with_a_vote(self.state, Sender::Body(body)))
    }
}

/// The side of whoever stopped what is to be overridden; none, where there was nobody, and silence did.
fn stopped<'a>(state: &'a State, right: &Overseen) -> Option<Side<'a>> {
    let body = right.by.or_else(|| begin::holder(state, &right.rule))?;
    let voted = match right.used_by {
        Some(Decided::ByPoll(poll)) => state.poll(poll).map(|poll| &poll.voted),
        Some(Decided::ByHall(division)) => state.division(division).map(|division| &division.voted),
        None => None,
    };
    Some(Side { body, voted })
}
