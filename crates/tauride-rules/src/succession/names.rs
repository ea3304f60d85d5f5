//! New names: succession.1 and succession.2.

use crate::body;
use crate::chapters::Refusal;
use crate::ground::ids::BodyId;
use crate::ground::name::{NAME_MAX, is_name};
use crate::ground::text::{Text, are_alike};
use crate::state::State;

use super::refusal::SuccessionRefusal;

/// Refuses a name that cannot be read out, or under which one would think of another body (succession.1).
pub(super) fn may_be_called(state: &State, body: BodyId, name: &Text) -> Result<(), Refusal> {
    body::living(state, body)?;
    let own = state.body(body).is_some_and(|found| found.name == *name);
    if own || !is_name(name) {
        return Err(SuccessionRefusal::NotAName { most: NAME_MAX }.into());
    }
    let borne = state
        .bodies
        .iter()
        .enumerate()
        .map(|(place, found)| (BodyId::at(place), found))
        .find(|(id, found)| *id != body && !found.ended && are_alike(&found.name, name));
    borne.map_or(Ok(()), |(body, _)| Err(SuccessionRefusal::NameBorne { body }.into()))
}
