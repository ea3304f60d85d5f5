//! Bodies that come together by a call, and those that constitute themselves.

use tauride_rules::body::BodyAct;
use tauride_rules::convocation::{ConvocationAct, ConvocationEvent};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConvocationId, MemberId, UnitId};
use tauride_rules::terms::{ConvocationRule, Text};
use tauride_rules::{Act, Event};

use super::{Others, Play};
use crate::prove::electors::electors_of;

impl Play {
    /// Calls a body together; the others, if they are against it, call a rival one. Returns whether it meets with more electors
    /// behind it than any rival.
    pub(in crate::prove) fn calls(&mut self, rule: &ConvocationRule) -> bool {
        let Some(caller) = self.own.first().copied() else { return false };
        let meets = self.state.later(rule.notice);
        let Some(call) = self.call_together(caller, (&rule.calls, "Ours")) else { return false };
        let units: Vec<UnitId> = (0..self.state.rolls.units.len()).map(UnitId::at).collect();
        let rival = if self.others == Others::Opposed { self.rival(&rule.calls) } else { None };
        for unit in &units {
            self.answers(call, *unit, |play, member| play.own.contains(&member));
        }
        for unit in units.iter().filter(|_| rival.is_some()) {
            self.turns_against(call, *unit);
            if let Some(rival) = rival {
                self.answers(rival, *unit, |play, member| !play.own.contains(&member));
            }
        }
        self.wait_until(meets);
        let met = self.ask(caller, &Act::Convocation(ConvocationAct::Constitute { convocation: call }));
        let prevails = |event: &Event| {
            matches!(event, Event::Convocation(ConvocationEvent::ConvocationMet { prevails: true, .. }))
        };
        met.is_some_and(|events| events.iter().any(prevails))
    }

    fn call_together(&mut self, by: MemberId, (kind, name): (&Text, &str)) -> Option<ConvocationId> {
        let rules = self.state.charter.as_ref().map(|charter| charter.convocations.clone()).unwrap_or_default();
        let notice = rules.iter().find(|rule| rule.calls == *kind)?.notice;
        let (kind, name, place) = (kind.clone(), name.into(), "the meeting place".into());
        let meets = self.state.later(notice);
        self.ask(by, &Act::Convocation(ConvocationAct::CallToConstitute { kind, name, place, meets }))?;
        Some(ConvocationId::at(self.state.convocations.len().checked_sub(1)?))
    }

    /// The first of the others calls the same kind of body.
    fn rival(&mut self, kind: &Text) -> Option<ConvocationId> {
        let members = (0..self.state.rolls.member_count()).map(MemberId::at);
        let other = members.into_iter().find(|member| !self.own.contains(member))?;
        self.call_together(other, (kind, "Theirs"))
    }

    fn answers(&mut self, convocation: ConvocationId, unit: UnitId, are: impl Fn(&Self, MemberId) -> bool) {
        let answer = Act::Convocation(ConvocationAct::Answer { convocation, unit });
        for member in electors_of(&self.state, Sender::Unit(unit)) {
            if are(self, member) {
                self.ask(member, &answer);
            }
        }
    }

    fn turns_against(&mut self, convocation: ConvocationId, unit: UnitId) {
        let take_back = Act::Convocation(ConvocationAct::TakeBack { convocation, unit });
        for member in electors_of(&self.state, Sender::Unit(unit)) {
            if !self.own.contains(&member) {
                self.ask(member, &take_back);
            }
        }
    }

    /// Their own constitute a body of a kind of themselves; returns whether it may decide then.
    pub(in crate::prove) fn constitutes(&mut self, kind: &Text) -> bool {
        let members: Vec<MemberId> = self.own.iter().copied().collect();
        let Some(first) = members.first().copied() else { return false };
        let name = kind.clone();
        let agree = Act::Body(BodyAct::Consent { kind: kind.clone(), name: name.clone() });
        for member in &members {
            self.ask(*member, &agree);
        }
        let constitute = Act::Body(BodyAct::SelfConstitute { kind: kind.clone(), name, members });
        let there = self.state.bodies.len();
        let asked = self.ask(first, &constitute).is_some();
        asked && self.state.body(BodyId::at(there)).is_some_and(|body| body.seated.is_some() && !body.ended)
    }
}
