//! Hands that are reported, and were not raised.

use tauride_rules::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::{MemberId, PollId};
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::recall::RecallQuestion;
use tauride_rules::votes::choice::Count;

use super::Play;
use crate::prove::goal::{Goal, Right, Way};
use crate::world::Later;

impl Play {
    /// The first of these opens the question, and those who may report that everybody is for it, until they are two or it is
    /// decided; returns who did.
    pub(in crate::prove) fn counts(&mut self, goal: &Goal, officers: &[MemberId]) -> Vec<MemberId> {
        let Some(poll) = self.opens(goal, officers) else { return Vec::new() };
        let sides = self.sides(goal.electorate);
        let everybody = u32::try_from(sides.few.len() + sides.rest.len()).unwrap_or(u32::MAX);
        let count = Count { r#for: everybody, against: 0, abstain: 0 };
        let report = Act::Poll(PollAct::ReportCount { poll, count });
        let tellers = officers.iter().copied().filter(|teller| self.ask(*teller, &report).is_some());
        let tellers = tellers.take(2).collect();
        self.until(|state| state.poll(poll).is_none_or(|poll| !poll.is_open()));
        tellers
    }

    /// Returns whether what was asked last carried.
    pub(in crate::prove) fn carried(&self) -> bool {
        let poll = self.last_poll().and_then(|poll| self.state.poll(poll));
        poll.and_then(Poll::carried) == Some(true)
    }

    fn opens(&mut self, goal: &Goal, tellers: &[MemberId]) -> Option<PollId> {
        let sides = self.sides(goal.electorate);
        match goal.right {
            Right::Recall(seat, Way::Decision) => self.put(RecallQuestion::Recall { seat }.into(), &sides),
            Right::Amend(body) => {
                let Later { text, charter } = goal.later.clone()?;
                let before = self.state.polls.len();
                self.ask(*tellers.first()?, &Act::Charter(CharterAct::ProposeAmendment { body, text, charter }))?;
                (self.state.polls.len() > before).then(|| self.last_poll())?
            }
            Right::Recall(..) | Right::Take(..) | Right::Elect(..) => None,
        }
    }
}
