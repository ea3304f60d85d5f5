//! What the chapter's questions mean: is the assembly for a matter; shall the holder of a seat be?

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::ground::actor::Sender;
use crate::ground::ids::{MatterId, MemberId, UnitId};
use crate::ground::share::Share;
use crate::ground::text::Text;
use crate::position::event::PositionEvent;
use crate::position::question::PositionQuestion;
use crate::position::refusal::PositionRefusal;
use crate::position::state::Stance;
use crate::question::{Decided, Decision, Subject};
use crate::state::{Queue, State};
use crate::terms::{Hands, MajorityOf, PollRule};
use crate::{body, mandate, office};

use super::{found, instructed, whose};

impl Meaning for PositionQuestion {
    fn subject(&self) -> Subject {
        match self {
            PositionQuestion::Take { of, .. } | PositionQuestion::Drop { of, .. } => match of {
                Sender::Unit(unit) => Subject::Unit(*unit),
                Sender::Body(body) => Subject::Body(*body),
            },
            PositionQuestion::InstructOn { seat, .. } => Subject::Seat(*seat),
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        match self {
            PositionQuestion::Take { of, .. } | PositionQuestion::Drop { of, .. } => Some(*of),
            PositionQuestion::InstructOn { seat, .. } => mandate::holder::elected_by(state, *seat),
        }
    }

    /// How an assembly decides: as it decides everything, a unit as its meeting does, and a unit that has none by more than half
    /// of the votes, where half of its electors vote (position.5). Those who elect a seat instruct its holder on a matter as they
    /// instruct in words (poll.35).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        match self {
            PositionQuestion::Take { of, .. } | PositionQuestion::Drop { of, .. } => Some(of_assembly(state, *of)),
            PositionQuestion::InstructOn { seat, .. } => mandate::holder::rule_of(state, *seat).map(Cow::Borrowed),
        }
    }

    fn exists(&self, state: &State) -> Result<(), Refusal> {
        found(state, self.matter())?;
        match self {
            PositionQuestion::Take { of, .. } | PositionQuestion::Drop { of, .. } => match of {
                Sender::Unit(unit) => is_unit(state, *unit),
                Sender::Body(body) => body::living(state, *body).map(drop),
            },
            PositionQuestion::InstructOn { seat, .. } => mandate::holder::is_seat(state, *seat),
        }
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let own = |of: Sender| state.positions.of(self.matter(), whose(state, of)).map(|own| own.stance);
        match self {
            PositionQuestion::Take { of, matter, stance } if own(*of) == Some(*stance) => {
                Err(PositionRefusal::TakenAlready { matter: *matter }.into())
            }
            PositionQuestion::Drop { of, matter } if own(*of).is_none() => {
                Err(PositionRefusal::NoPosition { matter: *matter }.into())
            }
            PositionQuestion::Take { .. } | PositionQuestion::Drop { .. } => Ok(()),
            PositionQuestion::InstructOn { seat, matter, stance } => {
                mandate::holder::is_held(state, *seat)?;
                let (seat, matter, has) = (*seat, *matter, instructed(state, *seat, *matter) == Some(*stance));
                if has { Err(PositionRefusal::InstructedAlready { seat, matter }.into()) } else { Ok(()) }
            }
        }
    }

    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue) {
        if !decision.is_carried() {
            return;
        }
        let event = match *self {
            PositionQuestion::Take { of, matter, stance } => {
                let Some(taken) = taken(state, by, of, (matter, stance)) else { return };
                taken
            }
            PositionQuestion::Drop { of, matter } => PositionEvent::PositionDropped { of: whose(state, of), matter },
            PositionQuestion::InstructOn { seat, matter, stance } => {
                let Some((mandate, _)) = state.holding(seat) else { return };
                PositionEvent::InstructedOn { seat, mandate, matter, stance }
            }
        };
        queue.push_back(Event::Position(event));
    }

    fn may_divide(&self) -> bool {
        true
    }

    fn concerned(&self, state: &State) -> Vec<MemberId> {
        match self {
            PositionQuestion::Take { .. } | PositionQuestion::Drop { .. } => Vec::new(),
            PositionQuestion::InstructOn { seat, .. } => mandate::holder::holder(state, *seat).into_iter().collect(),
        }
    }
}

fn is_unit(state: &State, unit: UnitId) -> Result<(), Refusal> {
    state.unit(unit).map(drop).ok_or_else(|| PositionRefusal::NoSuchUnit { unit }.into())
}

/// How an assembly decides where the charter says nothing else of a question (position.5).
pub(crate) fn of_assembly(state: &State, of: Sender) -> Cow<'_, PollRule> {
    let meeting = office::meeting_of(state, of).and_then(|body| state.body_kind(body));
    meeting.map_or_else(|| Cow::Owned(without_a_meeting(state, of)), |kind| Cow::Borrowed(&kind.decides))
}

fn without_a_meeting(state: &State, of: Sender) -> PollRule {
    let kind = match of {
        Sender::Unit(unit) => {
            state.unit(unit).and_then(|unit| state.charter.as_ref()?.units.get(usize::from(unit.kind)))
        }
        Sender::Body(_) => None,
    };
    PollRule {
        article: kind.map_or_else(Text::default, |kind| kind.article.clone()),
        majority: Share::more_than(1, 2),
        of: MajorityOf::Votes,
        turnout: Some(Share::at_least(1, 2)),
        lasts: None,
        hands: Hands::No,
        support: None,
        last_vote_counts: false,
        totals_at_end: false,
    }
}

/// Returns the event by which an assembly takes a position, with how many were for it, where they were counted.
fn taken(state: &State, by: Decided, of: Sender, (matter, stance): (MatterId, Stance)) -> Option<PositionEvent> {
    let (votes, electors, poll, division) = match by {
        Decided::ByPoll(id) => {
            let poll = state.poll(id)?;
            (Some(poll.count.r#for), poll.electors.size(), Some(id), None)
        }
        Decided::ByHall(id) => {
            let found = state.division(id)?;
            let votes = found.decided.as_ref().map(|decided| decided.count.r#for);
            (votes, found.divided.as_ref().map_or(0, |divided| divided.body), None, Some(id))
        }
    };
    let electors = u32::try_from(electors).unwrap_or(u32::MAX);
    Some(PositionEvent::PositionTaken { of: whose(state, of), matter, stance, votes, electors, poll, division })
}
