//! What a body resolves in its hall, and what another does about it.

use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::text::Text;
use tauride_rules::ids::{BodyId, DivisionId, MemberId, ResolutionId, SittingId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::state::{Overseen, Stage};
use tauride_rules::oversight::{OversightAct, OversightQuestion};
use tauride_rules::poll::PollAct;
use tauride_rules::resolution::holds::Holds;
use tauride_rules::resolution::state::{Resolution, Standing};
use tauride_rules::sitting::SittingAct;
use tauride_rules::terms::OversightRule;
use tauride_rules::votes::choice::Choice;

use super::{Others, Play, Sides};
use crate::prove::electors::electors_of;

/// How long a poll lasts of which the charter says nothing else, in seconds.
const WEEK: i64 = 7 * 86_400;
/// Why something is stopped, where the charter lists no reasons.
const REASON: &str = "it was not asked for";

impl Play {
    /// Everybody in a body resolves something on a subject, in its hall; returns what was resolved.
    pub(in crate::prove) fn resolves(&mut self, body: BodyId, on: &Text) -> Option<ResolutionId> {
        let electors = electors_of(&self.state, Sender::Body(body));
        let sitting = self.opens_a_sitting(body, &electors)?;
        for member in &electors {
            self.ask(*member, &Act::Sitting(SittingAct::CheckIn { sitting }));
        }
        let holds = Holds { on: on.clone(), ..Holds::default() };
        let put = Act::Division(DivisionAct::Put { sitting, item: 1, question: "what is asked".into(), holds });
        if !self.one_asks(&electors, &put) {
            return None;
        }
        let division = DivisionId::at(self.state.divisions.len().checked_sub(1)?);
        let second = Act::Division(DivisionAct::Second { division });
        // Somebody alone has nobody to second them.
        self.one_asks(&electors, &second);
        let yes = Act::Division(DivisionAct::Vote { division, choice: Choice::For });
        for member in &electors {
            self.ask(*member, &yes);
        }
        self.until(|state| state.resolutions.by_division(division).is_some());
        self.state.resolutions.by_division(division)
    }

    /// The first of these asks who may; returns whether there is one.
    fn one_asks(&mut self, members: &[MemberId], act: &Act) -> bool {
        members.iter().any(|member| self.ask(*member, act).is_some())
    }

    /// Whoever may calls a sitting and opens it.
    fn opens_a_sitting(&mut self, body: BodyId, electors: &[MemberId]) -> Option<SittingId> {
        let notice = self.state.body_kind(body)?.sittings.as_ref()?.notice;
        let opens = self.state.later(notice);
        let (place, agenda) = ("the hall".into(), vec!["business".into()]);
        let call = Act::Sitting(SittingAct::Call { body, opens, place, agenda });
        if !self.one_asks(electors, &call) {
            return None;
        }
        let sitting = SittingId::at(self.state.sittings.len().checked_sub(1)?);
        if opens > self.state.now && !self.wait_until(opens) {
            return None;
        }
        let open = Act::Sitting(SittingAct::Open { sitting });
        self.one_asks(electors, &open).then_some(sitting)
    }

    /// Those who act together use a right against what was resolved; returns whether that stopped it.
    pub(in crate::prove) fn stops(
        &mut self,
        (by, resolution): (BodyId, ResolutionId),
        (how, rule): (Use, &OversightRule),
    ) -> bool {
        let said = rule.reasons.first().cloned().unwrap_or_else(|| REASON.into());
        let put = self.decides(by, OversightQuestion::Use { by, resolution, how, said });
        put && self.state.resolution(resolution).is_some_and(Resolution::is_stopped)
    }

    /// Those who act together override what another body did; returns whether it holds.
    pub(in crate::prove) fn overrides(&mut self, by: BodyId, resolution: ResolutionId, against: BodyId) -> bool {
        let put = self.decides(by, OversightQuestion::Override { by, resolution, against });
        put && self.holds(resolution)
    }

    /// Everybody lets stand what the body takes to whoever decides between it and another; returns whether it holds.
    pub(in crate::prove) fn breaks(&mut self, by: BodyId, resolution: ResolutionId, against: BodyId) -> bool {
        self.everybody();
        if !self.decides(by, OversightQuestion::Refer { by, resolution, against }) {
            return false;
        }
        let all = Sides { few: self.own.iter().copied().collect(), rest: Vec::new() };
        self.last_poll().is_some_and(|poll| self.decide(poll, &all)) && self.holds(resolution)
    }

    /// Returns whether something that was resolved holds.
    pub(in crate::prove) fn holds(&self, resolution: ResolutionId) -> bool {
        self.state.resolution(resolution).is_some_and(Resolution::is_in_force)
    }

    /// Lets time pass until nobody has a say on it any more; returns whether it holds then.
    pub(in crate::prove) fn passes(&mut self, resolution: ResolutionId) -> bool {
        let open = |right: &Overseen| right.stage.due().is_some();
        self.until(|state| !state.oversight.over(resolution).iter().any(open));
        self.holds(resolution)
    }

    /// A body takes as long as it can: it takes longer, and asks at the last moment for what is missing, which is said at once;
    /// then it says nothing. Returns whether it holds then.
    pub(in crate::prove) fn waits_longest(&mut self, by: BodyId, resolution: ResolutionId) -> bool {
        self.at_the_last_moment(by, resolution);
        self.decides(by, OversightQuestion::Extend { by, resolution });
        self.at_the_last_moment(by, resolution);
        if self.decides(by, OversightQuestion::AskFor { by, resolution, lacks: "what is missing".into() }) {
            let of = self.state.resolution(resolution).map(|found| found.body);
            let electors = of.map(|of| electors_of(&self.state, Sender::Body(of))).unwrap_or_default();
            let complete = Act::Oversight(OversightAct::Complete { resolution, text: "what was missing".into() });
            self.one_asks(&electors, &complete);
        }
        self.until(|state| {
            state.resolution(resolution).is_none_or(|found| found.standing != Standing::Waits)
                && !state.oversight.over(resolution).iter().any(|right| matches!(right.stage, Stage::Open(_)))
        });
        self.holds(resolution)
    }

    /// Lets time pass until a poll that is put now ends with the time of a right.
    fn at_the_last_moment(&mut self, by: BodyId, resolution: ResolutionId) {
        let lasts = self.state.body_kind(by).and_then(|kind| kind.decides.lasts);
        let lasts = lasts.map_or(WEEK, |lasts| self.state.later(lasts).unix() - self.state.now.unix());
        let due = self.state.oversight.over(resolution).iter().filter(|right| right.by == Some(by));
        let due = due.filter_map(|right| right.stage.due()).max();
        let last = due.and_then(|due| Instant::from_unix(due.unix().saturating_sub(lasts)));
        if let Some(at) = last.filter(|at| *at > self.state.now) {
            self.wait_until(at);
        }
    }

    /// Those who act together put a question to a body, and it decides.
    fn decides(&mut self, by: BodyId, question: OversightQuestion) -> bool {
        let sides = self.sides(Sender::Body(by));
        // Whoever is on both sides of it may not put it.
        let act = Act::Poll(PollAct::OpenPoll { question: question.into() });
        self.one_asks(&sides.few, &act) && self.last_poll().is_some_and(|poll| self.decide(poll, &sides))
    }

    /// Goes on with everybody of a body acting together, and all others silent.
    pub(in crate::prove) fn goes_on_with(self, body: BodyId) -> Self {
        let own = electors_of(&self.state, Sender::Body(body)).into_iter().collect();
        self.goes_on(own, Others::Silent)
    }
}
