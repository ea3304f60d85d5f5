//! What a question means: how polls and halls ask the chapter that a question is of.
//!
//! The chapter on polls knows that something was asked, by whom, and how the votes fell. Whose question it is, how it is
//! decided, whether it still stands and what comes of it, the chapter knows that owns the question: in its file `asked.rs`.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::chapters::Refusal;
use crate::division::state::Division;
use crate::ground::actor::Sender;
use crate::ground::ids::{DivisionId, MemberId, PollId};
use crate::ground::members::MemberSet;
use crate::ground::share::Share;
use crate::question::{Decided, Decision, Question, Silence, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;
use crate::votes::electorate::Electorate;
use crate::votes::lasting::Lasting;
use crate::{answerability, body, roll};

/// What a chapter knows of a question of its own. What is said here without more is what holds of most questions.
pub(crate) trait Meaning {
    /// Returns what it is about.
    fn subject(&self) -> Subject;

    /// Returns those whose question it is: who elects the seat, or the body that it is put to.
    fn electorate(&self, state: &State) -> Option<Sender>;

    /// Returns how it is decided if a member puts it, or the law; nothing where the charter says nothing of it.
    fn rule<'a>(&self, state: &'a State, by: Option<MemberId>) -> Option<Cow<'a, PollRule>>;

    /// Refuses it if it is about what there is not.
    fn exists(&self, state: &State) -> Result<(), Refusal>;

    /// Refuses it if it has no answer now: nobody holds the seat, or it has been settled otherwise.
    fn stands(&self, state: &State) -> Result<(), Refusal>;

    /// What was asked happens if it carried; what follows if it did not (poll.34).
    fn decided(&self, state: &State, by: Decided, decision: Decision, queue: &mut Queue);

    /// Returns whether the law alone puts it, and nobody besides (poll.2).
    fn is_put_by_law(&self) -> bool {
        false
    }

    /// Returns whether who is new on a roll has no vote on it yet, and does not count in its whole (roll.18).
    fn newcomers_wait(&self) -> bool {
        false
    }

    /// Returns whether a hall may divide on it where its body is to decide: others have rules of their own about who puts
    /// them, who is new, and who is left out, which a poll keeps (division.28).
    fn may_divide(&self) -> bool {
        false
    }

    /// Returns whether it binds the body that it is put to beyond the day: who stays only until others are there may not
    /// decide it (answerability.13).
    fn binds(&self) -> bool {
        false
    }

    /// Returns what it means that too few vote.
    fn silence(&self) -> Silence {
        Silence::Rejects
    }

    /// Returns who of them has no vote on it.
    fn excluded(&self, _: &State) -> Option<MemberId> {
        None
    }

    /// Returns how many of them must vote.
    fn turnout(&self, _: &State, rule: &PollRule, _: Option<MemberId>) -> Option<Share> {
        rule.turnout
    }

    /// Returns those who could sign the petition that puts it, where one does: they are asked.
    fn signers<'a>(&self, _: &'a State, _: Option<MemberId>) -> Option<&'a Electorate> {
        None
    }

    /// Returns those who vote on it, where they are neither one unit nor one body.
    fn together(&self, _: &State) -> Option<Electorate> {
        None
    }

    /// Returns who is left out of its whole because they would decide about themselves.
    fn left_out(&self, _: &State) -> MemberSet {
        MemberSet::default()
    }

    /// Returns those whose votes the others on their roll must match: who joined within a year (charter.17).
    fn late(&self, _: &State, _: Sender) -> MemberSet {
        MemberSet::default()
    }

    /// Refuses it if nobody may put it yet, or not in this way; and from whoever has no vote on it.
    fn may_begin(&self, state: &State, member: MemberId) -> Result<(), Refusal> {
        self.may_vote(state, member)
    }

    /// Refuses the vote of somebody who has none on it though they are among those whose question it is.
    fn may_vote(&self, _: &State, _: MemberId) -> Result<(), Refusal> {
        Ok(())
    }

    /// Returns the members whom it is about, those who are left out among them: they neither conduct the vote nor count it.
    fn concerned(&self, state: &State) -> Vec<MemberId> {
        self.left_out(state).iter().collect()
    }

    /// Returns how what is enough for it falls with time, and whether support has to hold, where the charter says so (votes.17,
    /// votes.18).
    fn lasting(&self, _: &State) -> Option<Lasting> {
        None
    }

    /// Puts in the state that a poll on it is open.
    fn opened(&self, _: &mut State, _: PollId) {}

    /// Puts in the state that a poll on it is over, in whatever way.
    fn closed(&self, _: &mut State, _: PollId) {}
}

/// Returns what a question means to the chapter that it is of.
pub(crate) fn of(question: &Question) -> &dyn Meaning {
    match question {
        Question::Charter(question) => question,
        Question::Body(question) => question,
        Question::Credential(question) => question,
        Question::Mandate(question) => question,
        Question::Recall(question) => question,
        Question::Position(question) => question,
        Question::Oversight(question) => question,
        Question::Commission(question) => question,
        Question::Agreement(question) => question,
        Question::Answerability(question) => question,
        Question::Succession(question) => question,
        Question::Emergency(question) => question,
    }
}

/// What the charter says of a question (poll.3, poll.27).
pub(crate) struct Asked<'a> {
    /// Whose question it is.
    pub(crate) electorate: Sender,
    /// How they decide.
    pub(crate) rule: Cow<'a, PollRule>,
    /// Who of them has no vote on it.
    pub(crate) excluded: Option<MemberId>,
    /// What it means that too few vote.
    pub(crate) silence: Silence,
    /// How many of them must vote.
    pub(crate) turnout: Option<Share>,
}

/// Returns what the charter says of a question that a member puts, or the law; `None` where it says nothing.
pub(crate) fn terms<'a>(state: &'a State, question: &Question, by: Option<MemberId>) -> Option<Asked<'a>> {
    let question = of(question);
    let electorate = question.electorate(state)?;
    let rule = question.rule(state, by)?;
    let turnout = question.turnout(state, &rule, by).filter(|turnout| turnout.numerator > 0);
    Some(Asked { electorate, rule, excluded: question.excluded(state), silence: question.silence(), turnout })
}

/// Returns those who may vote on a question: who votes in the electorate now; or, where a petition puts the question, those
/// who could sign it (votes.1).
pub(crate) fn electors(state: &State, question: &Question, by: Option<MemberId>, terms: &Asked<'_>) -> Electorate {
    let question = of(question);
    if let Some(signers) = question.signers(state, by) {
        return signers.clone();
    }
    if let Some(together) = question.together(state) {
        return together;
    }
    let all = Electorate::of(state, terms.electorate, terms.excluded);
    let all = if question.newcomers_wait() { all.without(roll::new_on(state, terms.electorate)) } else { all };
    let left_out = question.left_out(state);
    if left_out.is_empty() { all } else { all.but_for(state, &left_out) }
}

/// Refuses a question that has no answer now: what it is about is not there, the charter does not know such a thing, or it has
/// been settled otherwise. What no longer stands when a poll closes has lapsed (poll.32).
pub(crate) fn stands(state: &State, question: &Question) -> Result<(), Refusal> {
    let meaning = of(question);
    meaning.exists(state)?;
    if let Some(electorate) = meaning.electorate(state) {
        body::may_decide(state, electorate)?;
        if let (true, Sender::Body(body)) = (meaning.binds(), electorate) {
            answerability::may_bind(state, body)?;
        }
    }
    meaning.stands(state)
}

/// Something happens if the poll carried, and something else may if it did not (poll.34).
pub(crate) fn after_decided(state: &State, id: PollId, queue: &mut Queue) {
    if let Some(poll) = state.poll(id) {
        of(&poll.question).decided(state, Decided::ByPoll(id), poll.decision(), queue);
    }
}

/// What a hall was asked happens if it carried, unless it has been settled otherwise meanwhile, or there was no quorum
/// (division.28).
pub(crate) fn after_divided(state: &State, id: DivisionId, question: &Question, queue: &mut Queue) {
    let decided = state.division(id).filter(|division| division.is_decided() && !division.is_void());
    let Some(carried) = decided.and_then(Division::carried).filter(|_| stands(state, question).is_ok()) else { return };
    let decision = if carried { Decision::Carried } else { Decision::Rejected };
    of(question).decided(state, Decided::ByHall(id), decision, queue);
}
