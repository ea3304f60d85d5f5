//! Reporting what an open crowd acclaimed (division.23).

use crate::body;
use crate::chapters::{Event, Refusal};
use crate::division::between::Between;
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::BodyId;
use crate::ground::text::{Text, is_said};
use crate::office;
use crate::state::State;
use crate::votes::tellers;

/// The most characters of what was acclaimed.
const SAID_MAX: u32 = 2_000;
/// The most characters of a place.
const PLACE_MAX: u32 = 200;

/// Decides [`DivisionAct::ReportCrowd`](crate::division::DivisionAct::ReportCrowd).
///
/// # Errors
///
/// - those of a body that there is not, or that has ended (articles body.3, body.4)
/// - [`DivisionRefusal::NotAnOfficer`], [`DivisionRefusal::NotSaid`] (division.23), [`DivisionRefusal::NoSuchNumber`]
///   (division.21)
pub(super) fn report(
    state: &State,
    by: Actor,
    body: BodyId,
    (place, said): (&Text, &Text),
    people: Between,
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    body::living(state, body)?;
    if !tellers::officers_of(state, Sender::Body(body)).contains(&member) {
        return Err(DivisionRefusal::NotAnOfficer { member, body }.into());
    }
    if !is_said(place, PLACE_MAX) || !is_said(said, SAID_MAX) {
        return Err(DivisionRefusal::NotSaid { place: PLACE_MAX, most: SAID_MAX }.into());
    }
    if !people.is_sound() {
        return Err(DivisionRefusal::NoSuchNumber.into());
    }
    let (place, said) = (place.clone(), said.clone());
    Ok(DivisionEvent::CrowdReported { body, by: member, place, people, said }.into())
}
