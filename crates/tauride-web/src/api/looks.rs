//! What is true now, as JSON.

use std::ops::ControlFlow;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use schemars::JsonSchema;
use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{
    AgreementId, BodyId, ChargeId, CommissionId, DeedId, DivisionId, DocumentId, ElectionId, InquiryId, LabelId,
    MatterId, MemberId, MotionId, PollId, ReportId, ResignationId, ResolutionId, SeatId, SittingId, UnitId,
};
use tauride_store::StoreError;
use tauride_view::commission::{self, Evidence};
use tauride_view::division::{self, Voted};
use tauride_view::label::{Declarer, declarers};
use tauride_view::matter::{self, Claimed, More, Taken};
use tauride_view::motion;
use tauride_view::oversight::{Deed, powers as powers_of};
use tauride_view::sealed::Document;
use tauride_view::sitting::{self, Present};
use tauride_view::{
    Agreement, Body, Commission, Desk, Division, Election, Emergency, Federation, Floor, Label, Legitimacy, Matter,
    Member, Motion, Part, Poll, Resolution, Seat, Sitting, Succession, Timeline, Unit, Window, body as seats_of, roll,
};

use super::problem::{self, Fault};
use crate::caller::Caller;
use crate::place::number;
use crate::reader::Reader;

/// The most things in one answer.
const LIMIT_MAX: u64 = 1_000;
/// The most bytes of entries in one answer; the first entry is sent whatever its length.
const ENTRIES_BYTES_MAX: usize = 8 << 20;

type Named = Path<(String, String)>;

/// The most of each list that is shown with a body.
const LISTED_MAX: usize = 100;

/// A body with its seats.
#[derive(Serialize, JsonSchema)]
pub(super) struct BodyWithSeats {
    body: Body,
    /// The part of its seats that was asked for, offices left out.
    seats: Part<Seat>,
    /// For whom it stands, what is demanded of it, and what others hold of it, at most 100 of each.
    succession: Succession,
}

impl BodyWithSeats {
    fn of(state: &State, id: BodyId, window: Window) -> Option<Self> {
        let seats = seats_of::seats(state, id);
        let seat = |place: usize| seats.get(place).and_then(|seat| Seat::of(state, *seat));
        let succession = Succession::of(state, id, LISTED_MAX);
        Some(Self { body: Body::of(state, id)?, seats: Part::numbered(window, seats.len(), seat), succession })
    }
}

/// A sitting with its last divisions, and who is in its hall.
#[derive(Serialize, JsonSchema)]
pub(super) struct SittingWithHall {
    sitting: Sitting,
    /// The part of those in the hall that was asked for, in the order of their numbers.
    hall: Part<Present>,
    /// What is pending, what is in order now, and what is not and why; as long as it is held.
    floor: Option<Floor>,
    /// What stands on its paper, at most 1000 motions.
    paper: Vec<motion::Summary>,
    /// Its last divisions, at most 100, the latest first.
    divisions: Vec<Division>,
}

/// The most motions of a paper that are shown with their sitting.
const PAPER_MAX: usize = 1_000;

/// The most divisions that are shown with their sitting.
const DIVISIONS_MAX: usize = 100;

impl SittingWithHall {
    fn of(state: &State, id: SittingId, window: Window) -> Option<Self> {
        let divisions = division::of_sitting(state, id, DIVISIONS_MAX);
        let (paper, _) = motion::paper(state, id, (0, PAPER_MAX));
        let (sitting, floor) = (Sitting::of(state, id)?, Floor::of(state, id));
        Some(Self { sitting, hall: sitting::present(state, id, window), floor, paper, divisions })
    }
}

/// A division with who has voted how.
#[derive(Serialize, JsonSchema)]
pub(super) struct DivisionWithRollCall {
    division: Division,
    /// The part of those who have voted by name that was asked for, in the order in which they did.
    roll_call: Part<Voted>,
}

impl DivisionWithRollCall {
    fn of(state: &State, id: DivisionId, window: Window) -> Option<Self> {
        Some(Self { division: Division::of(state, id)?, roll_call: division::roll_call(state, id, window) })
    }
}

/// A label with who declares it.
#[derive(Serialize, JsonSchema)]
pub(super) struct LabelWithDeclarers {
    label: Label,
    /// The part of those who declare it that was asked for, in the order of their numbers.
    declared_by: Part<Declarer>,
}

impl LabelWithDeclarers {
    fn of(state: &State, id: LabelId, window: Window) -> Option<Self> {
        Some(Self { label: Label::of(state, id)?, declared_by: declarers(state, id, window) })
    }
}

/// A matter with who is for it and against it.
#[derive(Serialize, JsonSchema)]
pub(super) struct MatterWithPositions {
    matter: Matter,
    more: More,
    /// The part of the positions that was asked for: of units first, in the order of their numbers.
    positions: Part<Taken>,
    /// What is claimed: the same part, in the order of the members who claim it.
    claims: Part<Claimed>,
}

impl MatterWithPositions {
    fn of(state: &State, id: MatterId, window: Window) -> Option<Self> {
        let matter = Matter::of(state, id)?;
        let (positions, claims) = (matter::positions(state, id, window), matter::claims(state, id, window));
        Some(Self { matter, more: More::of(state, id), positions, claims })
    }
}

/// Shows the federation as a whole.
pub(super) async fn federation(caller: Caller) -> Response {
    match caller.served.look(Reader::NOBODY, |look, _| Federation::of(look.state)) {
        Some(federation) => json(&federation),
        None => problem::not_found("nothing has been founded here"),
    }
}

/// Shows a body with its seats, from `from` on.
pub(super) async fn body(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('B', &id), |state, id| BodyWithSeats::of(state, BodyId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows a unit.
pub(super) async fn unit(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('U', &id), |state, id| Unit::of(state, UnitId(id)))
}

/// Shows who stands on the roll of a unit, from `from` on.
pub(super) async fn roll(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('U', &id), |state, id| roll::of(state, UnitId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows a seat.
pub(super) async fn seat(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('S', &id), |state, id| Seat::of(state, SeatId(id)))
}

/// Shows a member.
pub(super) async fn member(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('M', &id), |state, id| Member::of(state, MemberId(id)))
}

/// Shows an election.
pub(super) async fn election(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('E', &id), |state, id| Election::of(state, ElectionId(id)))
}

/// Shows a poll.
pub(super) async fn poll(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('P', &id), |state, id| Poll::of(state, PollId(id)))
}

/// Shows a sitting with who is in its hall, from `from` on.
pub(super) async fn sitting(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('H', &id), |state, id| SittingWithHall::of(state, SittingId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows a motion.
pub(super) async fn motion(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('A', &id), |state, id| Motion::of(state, MotionId(id)))
}

/// Shows a resolution.
pub(super) async fn resolution(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('R', &id), |state, id| Resolution::of(state, ResolutionId(id)))
}

/// Shows by what right a body decides.
pub(super) async fn right_of_body(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('B', &id), |state, id| Legitimacy::of_body(state, BodyId(id)))
}

/// Shows by what right something was resolved.
pub(super) async fn right_of_resolution(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('R', &id), |state, id| Legitimacy::of_resolution(state, ResolutionId(id)))
}

/// Shows what has become of a resolution, and what is to come.
pub(super) async fn timeline(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('R', &id), |state, id| Timeline::of(state, ResolutionId(id)))
}

/// Shows what a body owes, what waits for it, and how it has used its rights.
pub(super) async fn desk(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('B', &id), |state, id| Desk::of(state, BodyId(id), LISTED_MAX))
}

/// Shows what was reported of a body.
pub(super) async fn deed(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('O', &id), |state, id| Deed::of(state, DeedId(id)))
}

/// Shows what a body deposited sealed.
pub(super) async fn document(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('F', &id), |state, id| Document::of(state, DocumentId(id)))
}

/// Shows who has which right over what whom resolves.
pub(super) async fn powers(caller: Caller) -> Response {
    json(&caller.served.look(Reader::NOBODY, |look, _| powers_of(look.state)))
}

/// Shows whether the decisions of a body can all hold.
pub(super) async fn consistency(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('B', &id), |state, id| {
        state.body(BodyId(id)).map(|_| tauride_view::consistency::of(state, BodyId(id)))
    })
}

/// Shows what there is of emergencies in a body.
pub(super) async fn emergency(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('B', &id), |state, id| Emergency::of(state, BodyId(id)))
}

/// Shows which elections of a unit are put off.
pub(super) async fn put_off(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('U', &id), |state, id| {
        state.unit(UnitId(id)).map(|_| tauride_view::emergency::put_off_of(state, Sender::Unit(UnitId(id))))
    })
}

/// Shows a division with who has voted how, from `from` on.
pub(super) async fn division(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('D', &id), |state, id| DivisionWithRollCall::of(state, DivisionId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows a label with who declares it, from `from` on.
pub(super) async fn label(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('L', &id), |state, id| LabelWithDeclarers::of(state, LabelId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows a matter with a part of who is for it and against it, from `from` on.
pub(super) async fn matter(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => found(&caller, ('Q', &id), |state, id| MatterWithPositions::of(state, MatterId(id), window)),
        Err(fault) => fault.into_response(),
    }
}

/// Shows an inquiry.
pub(super) async fn inquiry(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('J', &id), |state, id| tauride_view::Inquiry::of(state, InquiryId(id)))
}

/// Shows a report.
pub(super) async fn report(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('Y', &id), |state, id| tauride_view::Report::of(state, ReportId(id)))
}

/// Shows a charge.
pub(super) async fn charge(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('X', &id), |state, id| tauride_view::Charge::of(state, ChargeId(id)))
}

/// Shows a joint resignation.
pub(super) async fn resignation(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('Z', &id), |state, id| tauride_view::Resignation::of(state, ResignationId(id)))
}

/// The most of each that is shown of how a body answers, and of who carries out what was resolved.
const ANSWERS: usize = 100;

/// Shows how a body answers, and for what.
pub(super) async fn answers(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('B', &id), |state, id| {
        state.body(BodyId(id)).map(|_| tauride_view::answers::of_body(state, BodyId(id), ANSWERS))
    })
}

/// Shows who carries out what was resolved, and who is said to have broken it.
pub(super) async fn execution(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('R', &id), |state, id| {
        let id = ResolutionId(id);
        state.resolution(id).map(|_| tauride_view::answers::of_resolution(state, id, ANSWERS))
    })
}

/// Sends lines of the record as they are, from entry `from` on.
pub(super) async fn entries(caller: Caller) -> Response {
    let Window { from, limit } = match window(&caller) {
        Ok(window) => window,
        Err(fault) => return fault.into_response(),
    };
    let first = from.max(tauride_store::FIRST);
    let end = first.saturating_add(u64::try_from(limit).unwrap_or(0));
    let mut lines: Vec<u8> = Vec::new();
    let read = caller.served.clerk.reader().entries(first..end, &mut |_, line| {
        lines.extend_from_slice(line);
        lines.push(b'\n');
        if lines.len() < ENTRIES_BYTES_MAX { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    match read {
        Ok(()) => ([(CONTENT_TYPE, "application/jsonl")], lines).into_response(),
        Err(error) => unreadable(&error),
    }
}

/// Sends one line of the record as it is.
pub(super) async fn entry(caller: Caller, Path((_, name)): Named) -> Response {
    let Ok(wanted) = name.parse::<u64>() else { return problem::not_found(&format!("there is no entry {name}")) };
    match caller.served.clerk.reader().entry(wanted) {
        Ok(Some(line)) => ([(CONTENT_TYPE, "application/json")], line).into_response(),
        Ok(None) => problem::not_found(&format!("there is no entry {wanted}")),
        Err(error) => unreadable(&error),
    }
}

fn unreadable(error: &StoreError) -> Response {
    Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "The record could not be read", error.in_public()).into_response()
}

/// Reads which part of a list is asked for.
pub(super) fn window(caller: &Caller) -> Result<Window, Fault> {
    let number = |name: &str, most: u64, usual: u64| match caller.query.get(name) {
        None => Ok(usual),
        Some(said) => said.parse().ok().filter(|number| *number <= most).ok_or_else(|| {
            Fault::malformed(format!("`{name}` is {said:?}: say a whole number from 0 to {most}, or leave it out"))
        }),
    };
    let limit = number("limit", LIMIT_MAX, 100)?;
    Ok(Window { from: number("from", u64::MAX, 0)?, limit: usize::try_from(limit).unwrap_or(usize::MAX) })
}

fn found<T: Serialize>(
    caller: &Caller,
    (letter, name): (char, &str),
    look: impl FnOnce(&State, u32) -> Option<T>,
) -> Response {
    let form = number(letter, name).and_then(|id| caller.served.look(Reader::NOBODY, |seen, _| look(seen.state, id)));
    match form {
        Some(form) => json(&form),
        None => problem::not_found(&format!("there is no {letter}{} here", name.trim_start_matches(letter))),
    }
}

pub(super) fn json(form: &impl Serialize) -> Response {
    let text = serde_json::to_vec(form).unwrap_or_default();
    ([(CONTENT_TYPE, "application/json")], text).into_response()
}

/// A commission with its evidence.
#[derive(Serialize, JsonSchema)]
pub(super) struct CommissionWithEvidence {
    commission: Commission,
    /// The part of the evidence that was asked for, in the order in which it was entered.
    evidence: Part<Evidence>,
}

impl CommissionWithEvidence {
    fn of(state: &State, id: CommissionId, window: Window) -> Option<Self> {
        let commission = Commission::of(state, id)?;
        Some(Self { commission, evidence: commission::evidence(state, id, window) })
    }
}

/// Shows a commission with a part of its evidence, from `from` on.
pub(super) async fn commission(caller: Caller, Path((_, id)): Named) -> Response {
    match window(&caller) {
        Ok(window) => {
            found(&caller, ('K', &id), |state, id| CommissionWithEvidence::of(state, CommissionId(id), window))
        }
        Err(fault) => fault.into_response(),
    }
}

/// Shows an agreement.
pub(super) async fn agreement(caller: Caller, Path((_, id)): Named) -> Response {
    found(&caller, ('G', &id), |state, id| Agreement::of(state, AgreementId(id)))
}
