//! Putting a question of a chapter to a hall whose body decides it (division.28).

use crate::asked;
use crate::chapters::{Event, Refusal};
use crate::division::refusal::DivisionRefusal;
use crate::division::subject::Subject;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, MemberId, SittingId};
use crate::question::Question;
use crate::sitting;
use crate::state::State;
use crate::votes::refusal::VotesRefusal;

use super::put;

/// Decides [`DivisionAct::Ask`](crate::division::DivisionAct::Ask).
///
/// # Errors
///
/// - those of whoever is not in the hall, or has no vote there (articles sitting.1, sitting.11, sitting.14)
/// - [`DivisionRefusal::NotOnTheAgenda`] (division.2), [`DivisionRefusal::NotOfThisHall`] (division.28)
/// - those that say that the question does not stand, of the chapter that it is of
/// - [`DivisionRefusal::HasPutOne`], [`DivisionRefusal::PutInVain`] (division.4)
pub(super) fn ask(state: &State, by: Actor, id: SittingId, item: u32, question: &Question) -> Result<Event, Refusal> {
    let (member, sitting, _) = sitting::with_a_vote(state, by, id)?;
    put::on_the_agenda(id, sitting, item)?;
    stands(state, sitting.body, (member, question))?;
    put::may_put(state, id, item, member)?;
    // Where the body decides the question otherwise than everything else, the hall does so too.
    let own = state.body_kind(sitting.body).map(|kind| &kind.decides);
    let terms = asked::terms(state, question, Some(member));
    let rule = terms.map(|terms| terms.rule.into_owned()).filter(|rule| Some(rule) != own);
    Ok(put::on(id, Subject::Asked { item, question: question.clone().into() }, member, rule))
}

/// Refuses a question that is not for this body, or has no answer now.
pub(super) fn stands(state: &State, body: BodyId, (by, question): (MemberId, &Question)) -> Result<(), Refusal> {
    let meaning = asked::of(question);
    meaning.exists(state)?;
    let its_own = meaning.electorate(state) == Some(Sender::Body(body));
    if !its_own || !meaning.may_divide() {
        return Err(DivisionRefusal::NotOfThisHall { body }.into());
    }
    asked::stands(state, question)?;
    let holds = meaning.lasting(state).is_some_and(|lasting| lasting.holds.is_some());
    if holds && state.keeps("votes.18") {
        let under = meaning.rule(state, Some(by)).map(|rule| rule.article.clone()).unwrap_or_default();
        return Err(VotesRefusal::NotInAHall { under }.into());
    }
    meaning.may_begin(state, by)
}
