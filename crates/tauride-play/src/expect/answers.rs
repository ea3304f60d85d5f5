//! What a page expects of who answers to whom, and of who carries out what was resolved.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::answerability::state::{Answerer, Carried, Charge, Charged, Received};
use tauride_rules::answerability::{is_late, owed};
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, MemberId, ReportId, ResignationId, ResolutionId};
use tauride_rules::terms::Text;

use super::{differs_in, how_many, number};

/// Something that a page expects of inquiries, reports, charges and resignations.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Inquiry { inquiry: InquiryId, stage: Text },
    Report { report: ReportId, stage: Text },
    Charge { charge: ChargeId, stage: Text },
    Overdue { charge: ChargeId },
    ChargesOf { resolution: ResolutionId, count: u64, stage: Text },
    ChargesOn { who: Charged, count: u64, stage: Text },
    Breaches { resolution: ResolutionId, count: u64 },
    TakenIn { body: BodyId, count: u64 },
    InquiriesLate { body: BodyId, count: u64 },
    ReportLate { body: BodyId, to: BodyId, stage: Text },
    Resigning { resignation: ResignationId, count: u64 },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    let answers = &state.answers;
    match expected {
        Expected::Inquiry { inquiry, stage } => differs_in("inquiry", asked(state, inquiry), &stage),
        Expected::Report { report, stage } => {
            let is = match answers.report(report).map(|report| report.decided) {
                None => "is not there",
                Some(None) => "laid",
                Some(Some((Received::Accepted, ..))) => "accepted",
                Some(Some((Received::Refused, ..))) => "refused",
            };
            differs_in("report", is, &stage)
        }
        Expected::Charge { charge, stage } => {
            differs_in("charge", answers.charge(charge).map_or("is not there", |charge| charge.stage.word()), &stage)
        }
        Expected::Overdue { charge } => {
            let late = answers.charge(charge).is_some_and(|charge| is_late(state, charge));
            (!late).then(|| "it is not".to_owned())
        }
        Expected::ChargesOf { resolution, count, stage } => {
            number(charges(state, answers.charges_of(resolution), &stage), count)
        }
        Expected::ChargesOn { who, count, stage } => number(charges(state, answers.charged(who), &stage), count),
        Expected::Breaches { resolution, count } => {
            let mut who: Vec<MemberId> = answers.breaches(resolution).map(|(member, ..)| member).collect();
            who.dedup();
            number(how_many(who.iter()), count)
        }
        Expected::TakenIn { body, count } => number(how_many(answers.taken_in(body)), count),
        Expected::InquiriesLate { body, count } => {
            let late = |id: &InquiryId| answers.inquiry(*id).is_some_and(|inquiry| inquiry.is_late(state.now));
            number(how_many(answers.asked(Answerer::Body(body)).filter(late)), count)
        }
        Expected::ReportLate { body, to, stage } => {
            let late = owed(state, body, to).is_some_and(|until| until < state.now);
            differs_in("report-late", if late { "late" } else { "due" }, &stage)
        }
        Expected::Resigning { resignation, count } => {
            number(how_many(answers.resignation(resignation).into_iter().flat_map(|found| &found.who)), count)
        }
    }
}

/// Returns how far an inquiry has come.
fn asked(state: &State, id: InquiryId) -> &'static str {
    let Some(inquiry) = state.answers.inquiry(id) else { return "is not there" };
    match &inquiry.answer {
        Some(answer) if answer.at > inquiry.until => "answered-late",
        Some(_) => "answered",
        None if inquiry.taken_back => "taken-back",
        None if inquiry.is_late(state.now) => "late",
        None => "open",
    }
}

/// Returns how many of some charges have come so far.
fn charges(state: &State, all: impl Iterator<Item = ChargeId>, far: &str) -> u64 {
    let is = |charge: &&Charge| match far {
        "done" => charge.stage == Carried::Done,
        "declined" => charge.stage == Carried::Declined,
        "late" => is_late(state, charge),
        _ => charge.is_open(),
    };
    how_many(all.filter_map(|id| state.answers.charge(id)).filter(is))
}
