//! Those who wait for a round, with what they will hear if it reaches the disk.

use tauride_rules::Refusal;

use crate::{Answer, SubmitError, desk::Reply, round::Round};

/// Somebody who waits, and what became of their request: nothing yet before it is entered, and after a panic.
pub(crate) enum Waiting {
    One(Reply<Answer>, Option<Outcome>),
    Several(Reply<Vec<Answer>>, Option<Outcome>),
}

/// What became of one request.
pub(crate) enum Outcome {
    /// It has this place in the round.
    Entered(usize),
    /// It is the same as the one that has this place in the round.
    Repeats(usize),
    /// The law does not allow it.
    Refused(Refusal),
    /// It repeats an earlier entry, or cannot be entered.
    Settled(Result<Answer, SubmitError>),
    /// It was a plan.
    Several(Vec<Outcome>),
}

impl Waiting {
    /// Notes what became of the request.
    pub(crate) fn note(&mut self, became: Outcome) {
        match self {
            Self::One(_, outcome) | Self::Several(_, outcome) => *outcome = Some(became),
        }
    }

    /// Returns what whoever waits is to be told, `done` being what became of the round.
    pub(crate) fn ready(self, round: &Round, done: &Result<(), SubmitError>) -> Ready {
        let of = |outcome: Option<Outcome>| done.clone().and_then(|()| outcome.ok_or(SubmitError::Closed));
        match self {
            Self::One(reply, outcome) => Ready::One(reply, of(outcome).and_then(|outcome| outcome.answer(round))),
            Self::Several(reply, outcome) => {
                Ready::Several(reply, of(outcome).and_then(|outcome| outcome.answers(round)))
            }
        }
    }
}

/// An answer with whoever waits for it.
pub(crate) enum Ready {
    One(Reply<Answer>, Result<Answer, SubmitError>),
    Several(Reply<Vec<Answer>>, Result<Vec<Answer>, SubmitError>),
}

impl Ready {
    /// Tells it; or that it cannot be said, if something failed after it was ready.
    pub(crate) fn tell(self, failed: Option<&SubmitError>) {
        let failed = failed.cloned();
        match self {
            Self::One(reply, answer) => reply.send(failed.map_or(answer, Err)),
            Self::Several(reply, answers) => reply.send(failed.map_or(answers, Err)),
        }
    }
}

impl Outcome {
    fn answer(self, round: &Round) -> Result<Answer, SubmitError> {
        match self {
            Self::Entered(place) => round.answer(place).ok_or(SubmitError::Closed),
            Self::Repeats(place) => round.answer(place).map(Answer::again).ok_or(SubmitError::Closed),
            Self::Refused(refusal) => Ok(Answer::Refused(refusal)),
            Self::Settled(answer) => answer,
            Self::Several(_) => Err(SubmitError::Closed),
        }
    }

    fn answers(self, round: &Round) -> Result<Vec<Answer>, SubmitError> {
        let all = if let Self::Several(all) = self { all } else { vec![self] };
        all.into_iter().map(|one| one.answer(round)).collect()
    }

    /// Returns whether a plan goes on after this.
    pub(crate) fn goes_on(&self) -> bool {
        matches!(self, Self::Entered(_) | Self::Repeats(_) | Self::Settled(Ok(_)))
    }
}
