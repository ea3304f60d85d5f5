//! Reports to the body that another answers to: answerability.7 and answerability.8.

use core::time::Duration;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{BodyId, ReportId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::office;
use crate::state::State;

use super::event::AnswerabilityEvent;
use super::refusal::AnswerabilityRefusal;
use super::state::{Received, Report};
use super::whom::{answers_to, is_answering, speaks};
use super::{REPORT_MAX, in_words};

/// For how long a report that is not decided on keeps others of the same body back: 30 days (answerability.7).
const WAITS: Duration = Duration::from_hours(30 * 24);

/// Decides [`AnswerabilityAct::LayReport`](super::AnswerabilityAct::LayReport).
///
/// # Errors
///
/// - [`AnswerabilityRefusal::DoesNotAnswer`] (article answerability.1), [`AnswerabilityRefusal::DoesNotSpeak`] (answerability.2)
/// - [`AnswerabilityRefusal::NotInWords`] (answerability.4), [`AnswerabilityRefusal::ReportWaits`] (answerability.7)
pub(super) fn lay(state: &State, by: Actor, (of, to): (BodyId, BodyId), text: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    is_answering(state, of, to)?;
    speaks(state, member, of)?;
    in_words(text, REPORT_MAX)?;
    let last = state.answers.last_laid(of, to).filter(|(_, report)| waits(state, report));
    if let (Some((report, _)), true) = (last, state.keeps("answerability.7")) {
        return Err(AnswerabilityRefusal::ReportWaits { report }.into());
    }
    Ok(AnswerabilityEvent::ReportLaid { report: ReportId(0), by: member, of, to, text: text.clone() }.into())
}

/// Whether a report is not decided on, and not so old that it keeps nothing back.
fn waits(state: &State, report: &Report) -> bool {
    report.decided.is_none() && keeps_until(report) > state.now
}

pub(super) fn keeps_until(report: &Report) -> Instant {
    report.at.plus(WAITS)
}

/// Returns when the next report of a body to another is due: as often as the charter says, from when it was seated or last
/// reported; and after one that was refused, as soon as an inquiry would be (answerability.8).
pub fn owed(state: &State, of: BodyId, to: BodyId) -> Option<Instant> {
    let rule = answers_to(state, of, to)?;
    let last = state.answers.last_laid(of, to).map(|(_, report)| report);
    match last {
        Some(Report { decided: Some((Received::Refused, _, at)), .. }) => Some(state.after(*at, rule.within)),
        Some(Report { at, .. }) => Some(state.after(*at, rule.reports?)),
        None => Some(state.after(state.body(of)?.seated?, rule.reports?)),
    }
}

/// Refuses a report that there is not (answerability.8).
pub(super) fn found(state: &State, report: ReportId) -> Result<&Report, Refusal> {
    state.answers.report(report).ok_or_else(|| AnswerabilityRefusal::NoSuchReport { report }.into())
}

/// Refuses to decide the same of a report as was last decided (answerability.8).
pub(super) fn is_undecided(state: &State, report: ReportId, received: Received) -> Result<(), Refusal> {
    let decided = found(state, report)?.decided.map(|(received, ..)| received);
    if decided == Some(received) {
        return Err(AnswerabilityRefusal::DecidedAlready { report }.into());
    }
    Ok(())
}
