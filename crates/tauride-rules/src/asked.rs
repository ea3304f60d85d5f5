//! What a question means: the table by which polls ask the chapter that a question is of.
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
use crate::poll::state::Poll;
use crate::question::{Decided, Decision, Question, Silence, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;
use crate::votes::electorate::Electorate;
use crate::{
    agreement, answerability, body, charter, commission, credential, mandate, oversight, position, recall, roll,
};

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

/// Returns what a question is about.
pub const fn subject(question: &Question) -> Subject {
    match question {
        Question::Charter(question) => charter::asked::subject(question),
        Question::Body(question) => body::asked::subject(question),
        Question::Credential(question) => credential::asked::subject(question),
        Question::Mandate(question) => mandate::asked::subject(question),
        Question::Recall(question) => recall::asked::subject(question),
        Question::Position(question) => position::asked::subject(question),
        Question::Oversight(question) => oversight::asked::subject(question),
        Question::Commission(question) => commission::asked::subject(question),
        Question::Agreement(question) => agreement::asked::subject(question),
        Question::Answerability(question) => answerability::asked::subject(question),
    }
}

/// Returns whether the law alone puts a question, and nobody besides (poll.2).
pub(crate) const fn is_put_by_law(question: &Question) -> bool {
    match question {
        Question::Charter(question) => charter::asked::is_put_by_law(question),
        Question::Credential(_) => true,
        Question::Body(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => false,
    }
}

/// Returns whether who is new on a roll has no vote on a question yet, and does not count in its whole (roll.18).
pub(crate) const fn newcomers_wait(question: &Question) -> bool {
    match question {
        Question::Recall(_) | Question::Charter(_) => true,
        Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => false,
    }
}

/// Returns whether a hall may divide on a question that is for its body to decide: others have rules of their own about who
/// puts them, who is new, and who is left out, which a poll keeps (division.28).
pub(crate) const fn may_divide(question: &Question) -> bool {
    match question {
        Question::Body(question) => body::asked::may_divide(question),
        Question::Position(_) | Question::Oversight(_) => true,
        Question::Charter(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => false,
    }
}

/// Refuses a question about what there is not.
pub(crate) fn exists(state: &State, question: &Question) -> Result<(), Refusal> {
    match question {
        Question::Charter(question) => charter::asked::exists(state, question),
        Question::Body(question) => body::asked::exists(state, question),
        Question::Credential(_) => Ok(()),
        Question::Mandate(question) => mandate::asked::exists(state, question),
        Question::Recall(question) => recall::asked::exists(state, question),
        Question::Position(question) => position::asked::exists(state, question),
        Question::Oversight(question) => oversight::asked::exists(state, question),
        Question::Commission(question) => commission::asked::exists(state, question),
        Question::Agreement(question) => agreement::asked::exists(state, question),
        Question::Answerability(question) => answerability::asked::exists(state, question),
    }
}

/// Returns those whose question it is: who elects the seat, or the body that it is put to.
pub(crate) fn electorate(state: &State, question: &Question) -> Option<Sender> {
    match question {
        Question::Charter(question) => Some(charter::asked::electorate(question)),
        Question::Body(question) => Some(body::asked::electorate(question)),
        Question::Credential(question) => credential::asked::electorate(state, question),
        Question::Mandate(question) => mandate::asked::electorate(state, question),
        Question::Recall(question) => recall::asked::electorate(state, question),
        Question::Position(question) => position::asked::electorate(state, question),
        Question::Oversight(question) => Some(Sender::Body(question.by())),
        Question::Commission(question) => commission::asked::electorate(state, question),
        Question::Agreement(question) => agreement::asked::electorate(state, question),
        Question::Answerability(question) => answerability::asked::electorate(state, question),
    }
}

/// Returns what the charter says of a question that a member puts, or the law; `None` where it says nothing.
pub(crate) fn terms<'a>(state: &'a State, question: &Question, by: Option<MemberId>) -> Option<Asked<'a>> {
    let electorate = electorate(state, question)?;
    let rule = match question {
        Question::Charter(question) => Cow::Borrowed(charter::asked::rule(state, question)?),
        Question::Body(_) => Cow::Borrowed(body_rule(state, electorate)?),
        Question::Credential(question) => Cow::Owned(credential::asked::rule(state, question)?),
        Question::Mandate(question) => Cow::Borrowed(mandate::asked::rule(state, question)?),
        Question::Recall(question) => Cow::Borrowed(recall::asked::rule(state, question, by)?),
        Question::Position(question) => position::asked::rule(state, question)?,
        Question::Oversight(question) => oversight::asked::rule(state, question)?,
        Question::Commission(question) => commission::asked::rule(state, question)?,
        Question::Agreement(question) => agreement::asked::rule(state, question)?,
        Question::Answerability(question) => answerability::asked::rule(state, question)?,
    };
    let (excluded, silence) = match question {
        Question::Credential(question) => (credential::asked::excluded(state, question), Silence::Upholds),
        Question::Charter(_)
        | Question::Body(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => (None, Silence::Rejects),
    };
    let turnout = match question {
        Question::Recall(question) if state.keeps("recall.14") => recall::asked::turnout(question, &rule, by),
        Question::Answerability(question) => answerability::asked::turnout(question, &rule),
        Question::Charter(_) if state.keeps("charter.5") => Some(charter::asked::turnout(&rule)),
        Question::Charter(_)
        | Question::Recall(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_) => rule.turnout,
    };
    let turnout = turnout.filter(|turnout| turnout.numerator > 0);
    Some(Asked { electorate, rule, excluded, silence, turnout })
}

/// Returns those who may vote on a question: who votes in the electorate now; or, where a petition puts the question, those
/// who could sign it (votes.1).
pub(crate) fn electors(state: &State, question: &Question, by: Option<MemberId>, terms: &Asked<'_>) -> Electorate {
    let signers = match question {
        Question::Recall(question) => recall::asked::signers(state, question, by),
        Question::Charter(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => None,
    };
    signers.cloned().unwrap_or_else(|| {
        let all = Electorate::of(state, terms.electorate, terms.excluded);
        let all = if newcomers_wait(question) { all.without(roll::new_on(state, terms.electorate)) } else { all };
        match question {
            Question::Commission(question) => all.but_for(state, &commission::asked::sitting(state, question)),
            Question::Charter(_)
            | Question::Body(_)
            | Question::Credential(_)
            | Question::Mandate(_)
            | Question::Recall(_)
            | Question::Position(_)
            | Question::Oversight(_)
            | Question::Agreement(_)
            | Question::Answerability(_) => all,
        }
    })
}

/// Returns those whose votes the others on their roll must match, where a question is one of the charter: who joined within a
/// year (charter.17).
pub(crate) fn late(state: &State, question: &Question, electorate: Sender) -> MemberSet {
    match question {
        Question::Charter(_) => roll::within_a_year(state, electorate),
        Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => MemberSet::default(),
    }
}

/// How a body decides where the charter says nothing else of the question.
fn body_rule(state: &State, electorate: Sender) -> Option<&PollRule> {
    match electorate {
        Sender::Body(body) => state.body_kind(body).map(|kind| &kind.decides),
        Sender::Unit(_) => None,
    }
}

/// Refuses a question that has no answer now: nobody holds the seat, the charter does not know such a thing, or it has
/// been settled otherwise. What no longer stands when a poll closes has lapsed (poll.32).
pub(crate) fn stands(state: &State, question: &Question) -> Result<(), Refusal> {
    exists(state, question)?;
    if let Some(electorate) = electorate(state, question) {
        body::may_decide(state, electorate)?;
        answerability::may_decide(state, question, electorate)?;
    }
    match question {
        Question::Charter(question) => charter::asked::stands(state, question),
        Question::Body(question) => body::asked::stands(state, question),
        Question::Credential(question) => credential::asked::stands(state, question),
        Question::Mandate(question) => mandate::asked::stands(state, question),
        Question::Recall(question) => recall::asked::stands(state, question),
        Question::Position(question) => position::asked::stands(state, question),
        Question::Oversight(question) => oversight::asked::stands(state, question),
        Question::Commission(question) => commission::asked::stands(state, question),
        Question::Agreement(question) => agreement::asked::stands(state, question),
        Question::Answerability(question) => answerability::asked::stands(state, question),
    }
}

/// Refuses a question that nobody may put yet, or not in this way.
pub(crate) fn may_begin(state: &State, question: &Question, by: MemberId) -> Result<(), Refusal> {
    match question {
        Question::Recall(question) => recall::asked::may_begin(state, question, by),
        Question::Commission(question) => commission::asked::may_decide(state, question, by),
        Question::Answerability(question) => answerability::asked::may_begin(state, question, by),
        Question::Charter(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Agreement(_) => Ok(()),
    }
}

/// Refuses the vote of somebody who has none on a question though they are among those whose question it is.
pub(crate) fn may_vote(state: &State, question: &Question, member: MemberId) -> Result<(), Refusal> {
    match question {
        Question::Oversight(question) => Ok(oversight::asked::may_vote(state, question, member)?),
        Question::Commission(question) => commission::asked::may_decide(state, question, member),
        Question::Charter(_)
        | Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => Ok(()),
    }
}

/// Returns the members whom a question is about: they neither conduct the vote nor count it.
pub(crate) fn concerned(state: &State, question: &Question) -> Vec<MemberId> {
    match question {
        Question::Charter(_) | Question::Oversight(_) | Question::Agreement(_) => Vec::new(),
        Question::Body(question) => body::asked::concerned(question),
        Question::Credential(question) => credential::asked::excluded(state, question).into_iter().collect(),
        Question::Mandate(question) => mandate::asked::concerned(state, question),
        Question::Recall(question) => recall::asked::concerned(state, question),
        Question::Position(question) => position::asked::concerned(state, question),
        Question::Commission(question) => commission::asked::concerned(state, question),
        Question::Answerability(question) => answerability::asked::concerned(state, question),
    }
}

/// Puts in the state that a poll on a question is open.
pub(crate) fn opened(state: &mut State, id: PollId, question: &Question) {
    match question {
        Question::Charter(question) => charter::asked::opened(state, id, question),
        Question::Answerability(question) => answerability::asked::opened(state, id, question),
        Question::Body(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_) => {}
    }
}

/// Puts in the state that a poll on a question is over, in whatever way.
pub(crate) fn closed(state: &mut State, id: PollId, question: &Question) {
    let decision = state.poll(id).map_or(Decision::Rejected, Poll::decision);
    match question {
        Question::Charter(question) => charter::asked::closed(state, id, question, decision),
        Question::Recall(question) => recall::asked::closed(state, id, question),
        Question::Credential(question) => credential::asked::closed(state, id, question),
        Question::Answerability(question) => answerability::asked::closed(state, id, question),
        Question::Body(_)
        | Question::Mandate(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Commission(_)
        | Question::Agreement(_) => {}
    }
}

/// What was asked happens if the poll carried; what follows if it did not (poll.34).
pub(crate) fn after_decided(state: &State, id: PollId, queue: &mut Queue) {
    let Some(poll) = state.poll(id) else { return };
    let decision = poll.decision();
    match &poll.question {
        Question::Charter(question) => charter::asked::after_decided(state, (id, question), decision, queue),
        Question::Body(question) => {
            body::asked::after_decided(state, (Decided::ByPoll(id), question), decision, queue);
        }
        Question::Credential(question) => credential::asked::after_decided(state, question, decision, queue),
        Question::Mandate(question) => mandate::asked::after_decided(state, question, decision, queue),
        Question::Recall(question) => recall::asked::after_decided(state, (id, question), decision, queue),
        Question::Position(question) => {
            position::asked::after_decided(state, (Decided::ByPoll(id), question), decision, queue);
        }
        Question::Oversight(question) => oversight::asked::after_decided(state, question, decision, queue),
        Question::Commission(question) => commission::asked::after_decided(state, (id, question), decision, queue),
        Question::Agreement(question) => agreement::asked::after_decided(state, (id, question), decision, queue),
        Question::Answerability(question) => {
            answerability::asked::after_decided(state, (id, question), decision, queue);
        }
    }
}

/// What a hall was asked happens if it carried, unless it has been settled otherwise meanwhile, or there was no quorum
/// (division.28).
pub(crate) fn after_divided(state: &State, id: DivisionId, question: &Question, queue: &mut Queue) {
    let decided = state.division(id).filter(|division| division.is_decided() && !division.is_void());
    let Some(carried) = decided.and_then(Division::carried).filter(|_| stands(state, question).is_ok()) else { return };
    let decision = if carried { Decision::Carried } else { Decision::Rejected };
    let by = Decided::ByHall(id);
    match question {
        Question::Body(question) => body::asked::after_decided(state, (by, question), decision, queue),
        Question::Position(question) => position::asked::after_decided(state, (by, question), decision, queue),
        Question::Oversight(question) => oversight::asked::after_decided(state, question, decision, queue),
        // No hall is asked these.
        Question::Charter(_)
        | Question::Credential(_)
        | Question::Mandate(_)
        | Question::Recall(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Answerability(_) => {}
    }
}
