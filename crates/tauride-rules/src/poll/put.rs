//! Putting a question: what may be asked, by whom, and whether it still stands.

use crate::body::question::BodyQuestion;
use crate::chapters::{Event, Refusal};
use crate::charter::question::CharterQuestion;
use crate::credential::question::CredentialQuestion;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, SeatId};
use crate::ground::text::Text;
use crate::mandate::question::MandateQuestion;
use crate::mandate::refusal::MandateRefusal;
use crate::poll::refusal::PollRefusal;
use crate::poll::state::Subject;
use crate::question::Question;
use crate::recall::question::RecallQuestion;
use crate::state::State;
use crate::terms::{From, Source};
use crate::votes::electors;
use crate::{body, election, office, recall};

use super::{opened, terms};

/// The most characters of an instruction.
const INSTRUCTION_MAX: u32 = 2_000;
/// The most characters of the name of an agreement.
const AGREEMENT_MAX: u32 = 200;

/// Decides [`PollAct::OpenPoll`](crate::poll::PollAct::OpenPoll).
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`], [`BodyRefusal`](crate::body::refusal::BodyRefusal) if there is no such seat, body or
///   sender (articles mandate.1, body.2, body.3)
/// - [`PollRefusal::PutByLaw`] if nobody puts this question (poll.2)
/// - [`PollRefusal::NotTheirsToPut`] if the actor has no vote on it (poll.3)
/// - those that say that it does not stand (poll.4 to poll.13)
/// - the recall's grace and cool-down (recall.9, recall.10)
/// - [`PollRefusal::PutAlready`] while the same question is being decided (poll.15)
pub(crate) fn open(state: &State, by: Actor, question: &Question) -> Result<Event, Refusal> {
    if matches!(
        question,
        Question::Credential(CredentialQuestion::Credential { .. }) | Question::Charter(CharterQuestion::Amend { .. })
    ) {
        return Err(PollRefusal::PutByLaw.into());
    }
    let member = office::member(state, by)?;
    exists(state, question)?;
    let electorate = terms::electorate(state, question);
    if !electorate.is_some_and(|electorate| electors::belongs(state, member, electorate)) {
        return Err(PollRefusal::NotTheirsToPut { member }.into());
    }
    stands(state, question)?;
    may_begin(state, question)?;
    if let Some((poll, _)) =
        state.polls.about(Subject::of(question)).find(|(_, poll)| poll.is_open() && poll.question == *question)
    {
        return Err(PollRefusal::PutAlready { poll }.into());
    }
    opened(state, question.clone(), Some(member)).ok_or_else(|| PollRefusal::NotTheirsToPut { member }.into())
}

/// Refuses a question about what there is not.
fn exists(state: &State, question: &Question) -> Result<(), Refusal> {
    match question {
        Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. })
        | Question::Mandate(MandateQuestion::Instruct { seat, .. }) => match state.seat(*seat) {
            Some(_) => Ok(()),
            None => Err(MandateRefusal::NoSuchSeat { seat: *seat }.into()),
        },
        Question::Credential(CredentialQuestion::Credential { .. }) => Ok(()),
        Question::Body(BodyQuestion::CoOpt { body, .. }) | Question::Charter(CharterQuestion::Amend { body }) => {
            body::living(state, *body).map(drop)
        }
        Question::Body(BodyQuestion::Reserve { body, sender, .. }) => {
            body::living(state, *body)?;
            body::is_alive(state, *sender)
        }
        Question::Body(BodyQuestion::Ratify { body, by }) => {
            body::living(state, *body)?;
            body::living(state, *by).map(drop)
        }
    }
}

/// Refuses a question that has no answer now: nobody holds the seat, the charter does not know such a thing, or it has
/// been settled otherwise. What no longer stands when a poll closes has lapsed (poll.32).
pub(super) fn stands(state: &State, question: &Question) -> Result<(), Refusal> {
    exists(state, question)?;
    match question {
        Question::Recall(RecallQuestion::Recall { seat }) => is_held(state, *seat),
        Question::Recall(RecallQuestion::Replace { seat, successor }) => {
            is_held(state, *seat)?;
            let Some((id, _)) = terms::constituency(state, *seat) else { return Ok(()) };
            election::may_stand(state, *successor, id)
        }
        Question::Mandate(MandateQuestion::Instruct { seat, text }) => {
            is_held(state, *seat)?;
            if is_said(text, INSTRUCTION_MAX) {
                Ok(())
            } else {
                Err(PollRefusal::NoInstruction { most: INSTRUCTION_MAX }.into())
            }
        }
        Question::Credential(CredentialQuestion::Credential { mandate }) => match state.mandate(*mandate) {
            Some(mandate) if mandate.ended.is_some() => Err(PollRefusal::SeatVacant { seat: mandate.seat }.into()),
            _ => Ok(()),
        },
        Question::Body(BodyQuestion::CoOpt { body, member }) => may_co_opt(state, *body, *member),
        Question::Body(BodyQuestion::Reserve { body, sender, seats, agreement }) => {
            may_reserve(state, *body, *sender, (*seats, agreement))
        }
        Question::Body(BodyQuestion::Ratify { body, by }) => may_ratify(state, *body, *by),
        Question::Charter(CharterQuestion::Amend { body }) => match state.proposals.get(body) {
            Some(_) => Ok(()),
            None => Err(PollRefusal::PutByLaw.into()),
        },
    }
}

/// Refuses a recall by decision where the charter gives none of the kind, and one that begins too early (poll.5).
fn may_begin(state: &State, question: &Question) -> Result<(), Refusal> {
    let (seat, by_this, by_that) = match question {
        Question::Recall(RecallQuestion::Recall { seat }) => {
            (*seat, terms::plain(state, *seat), terms::constructive(state, *seat))
        }
        Question::Recall(RecallQuestion::Replace { seat, .. }) => {
            (*seat, terms::constructive(state, *seat), terms::plain(state, *seat))
        }
        Question::Mandate(MandateQuestion::Instruct { .. })
        | Question::Credential(CredentialQuestion::Credential { .. })
        | Question::Body(BodyQuestion::CoOpt { .. } | BodyQuestion::Reserve { .. } | BodyQuestion::Ratify { .. })
        | Question::Charter(CharterQuestion::Amend { .. }) => return Ok(()),
    };
    if let Some((rule, _)) = by_this {
        return recall::may_begin(state, seat, rule);
    }
    Err(match by_that.map(|(rule, _)| (rule.constructive, rule.article.clone())) {
        Some((true, under)) => PollRefusal::SuccessorNeeded { seat, under },
        Some((false, under)) => PollRefusal::NoSuccessorNamed { seat, under },
        None => {
            let rule = terms::constituency(state, seat).and_then(|(id, _)| state.seat_rule(id));
            let under = rule.map(|rule| rule.article.clone()).unwrap_or_default();
            PollRefusal::NoRecallByDecision { seat, under }
        }
    }
    .into())
}

fn is_held(state: &State, seat: SeatId) -> Result<(), Refusal> {
    state.holding(seat).map(drop).ok_or_else(|| PollRefusal::SeatVacant { seat }.into())
}

/// Refuses co-option where the charter gives none, of somebody who sits there, and beyond the cap (poll.9).
fn may_co_opt(state: &State, body: BodyId, member: MemberId) -> Result<(), Refusal> {
    office::living(state, member)?;
    let kind = body::living(state, body)?;
    let has_seats = kind.seats.iter().any(|rule| rule.source == Source::CoOpted);
    let Some(rule) = kind.co_option.as_ref().filter(|_| has_seats) else {
        return Err(PollRefusal::NoCoOption { body, under: kind.article.clone() }.into());
    };
    let holders =
        || filled(state, body).filter(|(rule, _)| rule.from != From::Itself || rule.source == Source::CoOpted);
    if holders().any(|(_, holder)| holder == member) {
        return Err(PollRefusal::SitsAlready { member, body }.into());
    }
    let count = |is: fn(&Source) -> bool| {
        u64::try_from(holders().filter(|(rule, _)| is(&rule.source)).count()).unwrap_or(u64::MAX)
    };
    let elected = count(|source| matches!(source, Source::Elected | Source::Reserved(_)));
    let co_opted = count(|source| *source == Source::CoOpted);
    let most = elected
        .saturating_mul(u64::from(rule.maximum.numerator))
        .checked_div(u64::from(rule.maximum.denominator))
        .unwrap_or(0);
    if co_opted < most {
        Ok(())
    } else {
        Err(PollRefusal::CoOptionFull { body, most, elected, under: rule.article.clone() }.into())
    }
}

/// The filled seats of a body: their rule and who holds them.
fn filled(state: &State, body: BodyId) -> impl Iterator<Item = (&crate::terms::SeatRule, MemberId)> {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let seats =
        constituencies.iter().filter_map(|id| state.constituency(*id)).flat_map(|constituency| &constituency.seats);
    seats.filter_map(|seat| {
        let (_, mandate) = state.holding(*seat)?;
        Some((state.seat_rule(state.seat(*seat)?.constituency)?, mandate.member))
    })
}

/// Refuses seats for a sender for whom the charter reserves none, and such without number or agreement (poll.12).
fn may_reserve(state: &State, body: BodyId, sender: Sender, (seats, agreement): (u32, &Text)) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    if body::reserved_rule(state, body, sender).is_none() {
        return Err(PollRefusal::NotReservable { body, under: kind.article.clone() }.into());
    }
    if seats == 0 || !is_said(agreement, AGREEMENT_MAX) {
        return Err(PollRefusal::NoAgreement { most: AGREEMENT_MAX }.into());
    }
    Ok(())
}

/// Refuses to ratify what is not provisional, and by a body whose business it is not (poll.13).
fn may_ratify(state: &State, body: BodyId, by: BodyId) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    let ratifier = body::living(state, by)?;
    if state.body(body).is_none_or(|body| body.provisional_until.is_none()) {
        return Err(PollRefusal::NotProvisional { body }.into());
    }
    if kind.ratified_by.as_ref() != Some(&ratifier.name) {
        return Err(PollRefusal::NotTheRatifier { by, body, under: kind.article.clone() }.into());
    }
    Ok(())
}

/// Whether a text says something, in at most so many characters.
fn is_said(text: &Text, most: u32) -> bool {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    !text.trim().is_empty() && text.chars().nth(most).is_none()
}
