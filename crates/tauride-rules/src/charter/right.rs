//! Which body has the right to change the charter. Rights belong to a body, however many electors stand behind another.

use crate::body;
use crate::chapters::Refusal;
use crate::charter::refusal::CharterRefusal;
use crate::ground::ids::BodyId;
use crate::state::State;
use crate::terms::{Charter, Nature, PollRule};

/// Returns the body that decides on the charter: the one to which the right was passed on, or else the first of the kind
/// that was seated and has not ended. Assemblies and sections have no seats of their own: of these it is the first that
/// was formed (charter.6).
pub fn amending_body(state: &State) -> Option<BodyId> {
    let charter = state.charter.as_deref()?;
    let (place, kind) = charter.body_kind(&charter.amend.by)?;
    let lasts = |id: &BodyId| state.body(*id).is_some_and(|body| body.kind == place && !body.ended);
    if let Some(passed) = state.amends.filter(lasts) {
        return Some(passed);
    }
    match kind.nature {
        Nature::Assembly | Nature::Section => (0..state.bodies.len()).map(BodyId::at).find(lasts),
        Nature::Council | Nature::Executive | Nature::Office => state.seated.iter().copied().find(lasts),
    }
}

/// The right is another body's (charter.6). While no body of the kind has been seated, none has it yet.
///
/// # Errors
///
/// [`CharterRefusal::RightOfAnother`] (article charter.6)
pub(super) fn has_right(state: &State, body: BodyId) -> Result<(), Refusal> {
    match amending_body(state) {
        Some(other) if other != body => Err(CharterRefusal::RightOfAnother { body, other }.into()),
        Some(_) | None => Ok(()),
    }
}

/// Refuses to pass the right on from a body that has it not, to one that could not use it, and where the article on
/// amendments cannot be changed at all (charter.15).
///
/// # Errors
///
/// - [`BodyRefusal`](crate::body::refusal::BodyRefusal) if there is no such body, or it has not been seated (articles
///   body.2, body.16)
/// - [`CharterRefusal::NotTheAmendingBody`] (charter.5), [`CharterRefusal::RightOfAnother`] (charter.6)
/// - [`CharterRefusal::Entrenched`] (charter.10), [`CharterRefusal::PassedToItself`] (charter.15)
pub(super) fn may_pass_on(state: &State, body: BodyId, to: BodyId) -> Result<(), Refusal> {
    let charter = state.charter.as_deref().ok_or(CharterRefusal::NotFounded)?;
    for of_the_kind in [body, to] {
        is_of_the_kind(state, charter, of_the_kind)?;
    }
    has_right(state, body)?;
    if body == to {
        return Err(CharterRefusal::PassedToItself { body }.into());
    }
    body::is_seated(state, to)?;
    if rule(charter).is_none() {
        let (article, under) = (charter.amend.article.clone(), charter.amend.article.clone());
        return Err(CharterRefusal::Entrenched { article, under }.into());
    }
    Ok(())
}

/// The body is of the kind that decides on the charter (charter.5).
pub(super) fn is_of_the_kind(state: &State, charter: &Charter, body: BodyId) -> Result<(), Refusal> {
    let kind = body::living(state, body)?;
    if kind.name == charter.amend.by {
        return Ok(());
    }
    let (by, under) = (charter.amend.by.clone(), charter.amend.article.clone());
    Err(CharterRefusal::NotTheAmendingBody { body, by, under }.into())
}

/// Returns how the right is passed on: as the article on amendments is changed, which may be entrenched (charter.15).
pub(super) fn rule(charter: &Charter) -> Option<&PollRule> {
    let amend = &charter.amend;
    if amend.entrenched.contains(&amend.article) { amend.entrenched_poll.as_ref() } else { Some(&amend.poll) }
}
