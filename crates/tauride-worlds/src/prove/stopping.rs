//! Who can stop whom by a right of oversight, for how long at most, and what passes that nobody consented to.
//!
//! The body that is overseen resolves something on the first subject of each rule, and the rule is used: by as few as can, until
//! as late as can be, and not at all. What is stopped is overridden by as few as can.

mod said;

use std::collections::BTreeSet;

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::text::Text;
use tauride_rules::ids::{BodyId, MemberId, ResolutionId};
use tauride_rules::oversight::question::Use;
use tauride_rules::terms::{OversightRule, Right};

use super::Founded;
use super::answer::{Answer, Reached, fewest};
use super::electors::{Electors, electors_of, unit_of};
use super::goal::who;
use super::play::{Others, Play};

/// In a charter with more rules than this, the others are not tried.
const RULES_MAX: usize = 24;

/// What came of trying a rule.
#[derive(Debug, Default)]
pub(super) struct Stopping {
    /// Who can stop something, and who can override that.
    pub(super) answers: Vec<Answer>,
    /// Who is stopped by whom, and for how long.
    pub(super) stops: Vec<String>,
    /// What passes that nobody consented to.
    pub(super) passes: Vec<String>,
    /// What can never happen.
    pub(super) never: Vec<String>,
}

/// A rule between two bodies that there are, and something that was resolved under it.
struct Tried<'a> {
    rule: &'a OversightRule,
    by: BodyId,
    over: BodyId,
    resolution: ResolutionId,
    /// When it has just been resolved.
    resolved: Play,
}

/// Returns the rules that are tried.
pub(super) fn wanted(founded: &Founded) -> Vec<OversightRule> {
    let rules = founded.state.charter.iter().flat_map(|charter| &charter.oversight);
    let others = |rule: &&OversightRule| rule.right.is_used();
    rules.filter(others).take(RULES_MAX).cloned().collect()
}

/// Tries a rule.
pub(super) fn find(founded: &Founded, rule: &OversightRule) -> Stopping {
    let (Some(by), Some(over)) = (body(&founded.state, &rule.of), body(&founded.state, &rule.over)) else {
        return Stopping { never: vec![said::nobody(rule)], ..Stopping::default() };
    };
    let mut resolved = Play::begin(founded, BTreeSet::new(), Others::Silent);
    let on = rule.on.first().cloned().unwrap_or_default();
    let Some(resolution) = resolved.resolves(over, &on) else {
        return Stopping { never: vec![said::unresolved(rule)], ..Stopping::default() };
    };
    Tried { rule, by, over, resolution, resolved }.find()
}

/// The first body of a kind.
fn body(state: &State, kind: &Text) -> Option<BodyId> {
    let is = |body: &BodyId| state.body_kind(*body).is_some_and(|found| found.name == *kind);
    (0..state.bodies.len()).map(BodyId::at).find(is)
}

impl Tried<'_> {
    fn find(&self) -> Stopping {
        let stop = self.stop();
        let (stopped, [own, third], broken) = self.stopped();
        let (longest, silent) = self.longest();
        let found = said::Found {
            rule: self.rule,
            silent,
            longest,
            overridden: broken || [&own, &third].into_iter().flatten().any(|answer| answer.silent.is_some()),
            stopped,
        };
        Stopping {
            stops: vec![found.stops()],
            passes: found.passes(),
            never: found.never().into_iter().collect(),
            answers: stop.into_iter().chain(own).chain(third).collect(),
        }
    }

    /// How the right is used against something.
    const fn against(&self) -> Option<Use> {
        match self.rule.right {
            Right::Consent => Some(Use::Withhold),
            Right::Veto => Some(Use::Veto),
            Right::Confirm => Some(Use::Refuse),
            Right::Suspend | Right::Consult | Right::Inform | Right::Attend | Right::Instruct => None,
        }
    }

    /// The fewest who stop it.
    fn stop(&self) -> Option<Answer> {
        let how = self.against()?;
        let play = |people: usize, others| {
            let own = self.first(self.by, people);
            let mut play = self.resolved.clone().goes_on(own, others);
            play.stops((self.by, self.resolution), (how, self.rule)).then(|| play.done())
        };
        let of = self.electors(self.by).len();
        let few = |others| fewest(of, |people| play(people, others));
        let (silent, what) = (few(Others::Silent), format!("stop {}", said::what(self.rule)));
        let opposed = silent.as_ref().and_then(|_| few(Others::Opposed));
        Some(self.answer(("stop", what), self.by, (silent, opposed)))
    }

    /// Returns whether it can be stopped, and how few override that: of those who resolved it, and of those who decide between the two;
    /// and whether it holds where all want that to whom it is taken.
    fn stopped(&self) -> (bool, [Option<Answer>; 2], bool) {
        let mut play = self.resolved.clone().goes_on_with(self.by);
        let stopped = match self.against() {
            Some(how) => play.stops((self.by, self.resolution), (how, self.rule)),
            None => false,
        };
        if !stopped {
            return (false, [None, None], false);
        }
        let own = self.rule.overridden.map(|_| self.over);
        let third = self.rule.arbiter.as_ref().and_then(|arbiter| body(&play.state, arbiter));
        let overridden = |body: BodyId| {
            let few = |others| self.fewest_override(&play, body, others);
            let silent = few(Others::Silent);
            let opposed = silent.as_ref().and_then(|_| few(Others::Opposed));
            let what = format!("let stand what `{}` stopped of {}", self.rule.of, said::what(self.rule));
            self.answer(("override", what), body, (silent, opposed))
        };
        let broken = self.rule.breaker.is_some() && play.clone().breaks(self.over, self.resolution, self.by);
        let third = third.filter(|third| *third != self.by);
        (true, [own, third].map(|body| body.map(overridden)), broken)
    }

    fn fewest_override(&self, stopped: &Play, body: BodyId, others: Others) -> Option<Reached> {
        fewest(self.electors(body).len(), |people| {
            let mut play = stopped.clone().goes_on(self.first(body, people), others);
            play.overrides(body, self.resolution, self.by).then(|| play.done())
        })
    }

    /// Returns for how many seconds it waits at most, and whether it holds when nobody says anything.
    fn longest(&self) -> (i64, bool) {
        let mut longest = self.resolved.clone().goes_on_with(self.by);
        longest.waits_longest(self.by, self.resolution);
        let mut silent = self.resolved.clone().goes_on(BTreeSet::new(), Others::Silent);
        let holds = silent.passes(self.resolution);
        (longest.done().seconds, holds)
    }

    /// Those who vote in a body, those last who are on a side.
    fn electors(&self, body: BodyId) -> Vec<MemberId> {
        let state = &self.resolved.state;
        let sides: BTreeSet<MemberId> = [self.over, self.by]
            .into_iter()
            .filter(|side| *side != body)
            .flat_map(|side| electors_of(state, Sender::Body(side)))
            .collect();
        let mut electors = electors_of(state, Sender::Body(body));
        electors.sort_by_key(|member| sides.contains(member));
        electors
    }

    fn first(&self, body: BodyId, people: usize) -> BTreeSet<MemberId> {
        self.electors(body).into_iter().take(people).collect()
    }

    fn answer(
        &self,
        (name, what): (&'static str, String),
        body: BodyId,
        (silent, opposed): (Option<Reached>, Option<Reached>),
    ) -> Answer {
        let (state, of) = (&self.resolved.state, Sender::Body(body));
        Answer {
            what,
            name,
            articles: vec![self.rule.article.clone()],
            who: who(state, of),
            electors: if unit_of(state, of).is_some() { Electors::Members } else { Electors::Seats },
            of: self.electors(body).len(),
            silent,
            opposed,
            ..Answer::default()
        }
    }
}
