//! Recalls: begun, voted on and waited for.

use tauride_rules::Act;
use tauride_rules::body::BodyAct;
use tauride_rules::ids::{ConstituencyId, MemberId, PollId, SeatId};
use tauride_rules::recall::{RecallAct, RecallQuestion};

use super::{Play, Sides};
use crate::prove::goal::Way;

/// How many are asked whether they would succeed.
const SUCCESSORS: usize = 200;

/// What came of a recall so far.
pub(super) enum Begun {
    /// The holder is gone.
    Gone,
    /// It is voted on.
    Asked(PollId),
    /// Nothing.
    Not,
}

impl Play {
    /// Recalls a holder; returns whether they are gone in the end.
    pub(super) fn recall(&mut self, seat: SeatId, way: Way) -> bool {
        let Some(constituency) = self.state.seat(seat).map(|seat| seat.constituency) else { return false };
        let Some(sides) = self.sides_of(constituency) else { return false };
        if way == Way::Standing {
            return self.stands_up_another(constituency, seat, &sides);
        }
        let mandate = self.state.holding(seat).map(|(id, _)| id);
        match self.begin_recall(seat, way, &sides) {
            Begun::Gone => true,
            Begun::Asked(poll) => {
                self.decide(poll, &sides);
                self.state.holding(seat).map(|(id, _)| id) != mandate
            }
            Begun::Not => false,
        }
    }

    /// Signs, or asks for a decision.
    pub(super) fn begin_recall(&mut self, seat: SeatId, way: Way, sides: &Sides) -> Begun {
        let asked = |poll: Option<PollId>| poll.map_or(Begun::Not, Begun::Asked);
        match way {
            Way::Petition => self.sign(seat, sides),
            Way::Decision => asked(self.put(RecallQuestion::Recall { seat }.into(), sides)),
            Way::Successor => asked(self.put_successor(seat, sides)),
            Way::Standing => Begun::Not,
        }
    }

    fn sign(&mut self, seat: SeatId, sides: &Sides) -> Begun {
        let holder = |play: &Self| play.state.holding(seat).map(|(id, _)| id);
        let mandate = holder(self);
        let sign = Act::Recall(RecallAct::SignRecall { seat });
        for member in &sides.few {
            self.ask(*member, &sign);
            if holder(self) != mandate {
                return Begun::Gone;
            }
            if self.state.is_polled(seat) {
                return self.last_poll().map_or(Begun::Not, Begun::Asked);
            }
        }
        Begun::Not
    }

    /// Somebody of their own agrees to succeed.
    fn put_successor(&mut self, seat: SeatId, sides: &Sides) -> Option<PollId> {
        let place = self.state.place_of(seat)?;
        let (kind, body) = (self.state.body_kind(place.body)?.name.clone(), self.state.body(place.body)?.name.clone());
        let members = (0..self.state.rolls.member_count()).map(MemberId::at);
        let candidates: Vec<MemberId> = sides.few.iter().copied().chain(members).take(SUCCESSORS).collect();
        let agree = Act::Body(BodyAct::Consent { kind, name: body });
        candidates.into_iter().find_map(|successor| {
            self.ask(successor, &agree)?;
            self.put(RecallQuestion::Replace { seat, successor }.into(), sides)
        })
    }

    /// Gives the standing ballots to somebody of their own, the others theirs to the holder.
    fn stands_up_another(&mut self, constituency: ConstituencyId, seat: SeatId, sides: &Sides) -> bool {
        let Some(holder) = self.state.holding(seat).map(|(_, mandate)| mandate.member) else { return false };
        let hold_up = |candidate| Act::Recall(RecallAct::HoldUp { constituency, candidate });
        if self.others == super::Others::Opposed {
            for member in &sides.rest {
                self.ask(*member, &hold_up(holder));
            }
        }
        let Some(own) = sides.few.iter().copied().find(|member| *member != holder) else { return false };
        for member in &sides.few {
            self.ask(*member, &hold_up(own));
        }
        self.until(move |state| state.holding(seat).is_none_or(|(_, mandate)| mandate.member != holder))
    }
}
