//! From what was asked to the entries of a round.

use std::sync::Arc;

use tauride_codec::CodecError;
use tauride_rules::instant::Instant;
use tauride_store::Reader;

use crate::{
    Answer, Request, SubmitError, admit,
    desk::{Asked, Plan},
    kept::Kept,
    round::{NotMade, Round},
    waiting::Outcome,
};

/// What entering works on.
pub(crate) struct Entering<'a> {
    pub(crate) kept: &'a mut Kept,
    pub(crate) round: &'a mut Round,
    pub(crate) reader: &'a dyn Reader,
}

/// The round is given up: the state has changed and the record cannot follow.
pub(crate) struct GivenUp(pub(crate) SubmitError);

impl Entering<'_> {
    /// Lets time pass until `now`. Returns whether everything that was due has happened; the rest waits for the next round.
    pub(crate) fn time(&mut self, now: Instant) -> Result<bool, GivenUp> {
        match self.round.let_time_pass(self.kept, now) {
            Ok(done) => Ok(done),
            // The law does not refuse the clerk the time; if it did, the acts would stand at the time before.
            Err(NotMade::Refused(_)) => Ok(true),
            Err(NotMade::Form(error)) => Err(given_up(&error)),
        }
    }

    /// Returns whether whoever comes next waits for the next round: there is no more room, or the last entry left
    /// something to follow.
    pub(crate) fn is_over(&self) -> bool {
        self.round.is_full() || !self.kept.state.is_settled()
    }

    /// Enters what somebody asked for.
    pub(crate) fn asked(&mut self, asked: Asked) -> Result<Outcome, GivenUp> {
        match asked {
            Asked::Act(request) => self.request(*request),
            Asked::Waited(request) => match admit::look_up(self.reader, &request) {
                Ok(None) => self.request(*request),
                Ok(Some(answer)) => Ok(Outcome::Settled(Ok(answer))),
                Err(error) => Ok(Outcome::Settled(Err(error))),
            },
            Asked::Plan(plan) => self.plan(plan),
        }
    }

    /// Enters what a plan asks for, once it is known of all of it that it can be entered.
    fn plan(&mut self, plan: Plan) -> Result<Outcome, GivenUp> {
        let requests = plan(&self.kept.state);
        let look = |request: &Request| {
            admit::form(request)?;
            admit::look_up(self.reader, request)
        };
        let looked_up: Vec<Option<Answer>> = match requests.iter().map(look).collect() {
            Ok(looked_up) => looked_up,
            Err(error) => return Ok(Outcome::Settled(Err(error))),
        };
        let mut outcomes = Vec::with_capacity(requests.len());
        for (request, repeated) in requests.into_iter().zip(looked_up) {
            let outcome = match repeated {
                Some(answer) => Outcome::Settled(Ok(answer)),
                None => self.request(request)?,
            };
            let goes_on = outcome.goes_on();
            outcomes.push(outcome);
            if !goes_on {
                break;
            }
        }
        Ok(Outcome::Several(outcomes))
    }

    /// Enters a request that repeats nothing in the store.
    fn request(&mut self, request: Request) -> Result<Outcome, GivenUp> {
        match admit::in_round(self.round, &request) {
            Ok(None) => {}
            Ok(Some(place)) => return Ok(Outcome::Repeats(place)),
            Err(error) => return Ok(Outcome::Settled(Err(error))),
        }
        let place = match self.round.enter(self.kept, request.by, Some(request.road), &request.act) {
            Ok(place) => place,
            Err(NotMade::Refused(refusal)) => return Ok(Outcome::Refused(refusal)),
            Err(NotMade::Form(error)) => return Err(given_up(&error)),
        };
        if let Some(key) = request.key {
            self.round.note_key(key, place);
        }
        self.round.note_rows(place, request.register);
        Ok(Outcome::Entered(place))
    }
}

fn given_up(error: &CodecError) -> GivenUp {
    GivenUp(SubmitError::NotRecorded { reason: Arc::from(error.to_string()) })
}
