//! Who answers to whom, and who carries out what was resolved.

use tauride_rules::answerability::state::{Answerer, Charged, Received};
use tauride_rules::answerability::{AnswerabilityAct, AnswerabilityQuestion};
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, ReportId, ResignationId, ResolutionId, SeatId};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// How many of each there may be, lest a course does nothing else.
const MOST: usize = 2;

pub(super) fn answers<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::ANSWERS) {
        return;
    }
    inquiries(asked);
    reports(asked);
    confidence(asked);
    resignations(asked);
    charges(asked);
    breaches(asked);
}

fn bodies<F: FnMut(Actor, Act)>(asked: &Asked<'_, F>) -> Vec<BodyId> {
    (0..asked.state.bodies.len()).map(BodyId::at).collect()
}

fn seats<F: FnMut(Actor, Act)>(asked: &Asked<'_, F>) -> Vec<SeatId> {
    (0..asked.state.seats.len()).map(SeatId::at).collect()
}

fn inquiries<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.answers.inquiries();
    if count < MOST {
        let (bodies, seats) = (bodies(asked).into_iter().map(Answerer::Body), seats(asked));
        for to in bodies.chain(seats.into_iter().map(Answerer::Seat)) {
            asked.members_ask(|_| AnswerabilityAct::Inquire { to, text: "how much".into() }.into());
        }
    }
    for inquiry in (0..count).map(InquiryId::at) {
        asked.members_ask(|_| AnswerabilityAct::Answer { inquiry, text: "enough".into() }.into());
        asked.members_ask(|_| AnswerabilityAct::TakeBackInquiry { inquiry }.into());
    }
}

fn reports<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.answers.reports();
    for of in bodies(asked) {
        for to in bodies(asked).into_iter().filter(|to| *to != of && count < MOST) {
            asked.members_ask(|_| AnswerabilityAct::LayReport { of, to, text: "all is well".into() }.into());
        }
    }
    for report in (0..count).map(ReportId::at) {
        for received in [Received::Accepted, Received::Refused] {
            votes::opens(asked, AnswerabilityQuestion::Report { report, received });
        }
    }
}

fn confidence<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    for by in bodies(asked) {
        for body in bodies(asked) {
            votes::opens(asked, AnswerabilityQuestion::DismissAll { by, body, successors: Vec::new() });
        }
        for seat in seats(asked) {
            votes::opens(asked, AnswerabilityQuestion::DismissOne { by, seat, successor: None });
        }
    }
}

fn resignations<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.answers.resignations();
    let (now, later) = (asked.state.now, asked.state.later(Span::days(2)));
    for seat in seats(asked) {
        for until in [now, later] {
            let unless = || "there is more".into();
            asked.members_ask(|_| AnswerabilityAct::Announce { seat, unless: unless(), until }.into());
        }
        for resignation in (0..count).map(ResignationId::at) {
            asked.members_ask(|_| AnswerabilityAct::JoinResignation { resignation, seat }.into());
        }
    }
    for resignation in (0..count).map(ResignationId::at) {
        asked.members_ask(|_| AnswerabilityAct::StepBack { resignation }.into());
    }
}

fn charges<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let (count, until) = (asked.state.answers.charges(), asked.state.later(Span::days(2)));
    for resolution in (0..asked.state.resolutions.len()).map(ResolutionId::at).filter(|_| count < MOST) {
        let bodies = bodies(asked).into_iter().map(Charged::Body);
        for to in bodies.chain(asked.members().map(Charged::Member)) {
            let what = || "to ration it".into();
            asked.members_ask(|_| AnswerabilityAct::Charge { resolution, to, what: what(), until }.into());
        }
    }
    for charge in (0..count).map(ChargeId::at) {
        asked.members_ask(|_| AnswerabilityAct::TakeOn { charge }.into());
        asked.members_ask(|_| AnswerabilityAct::Report { charge, text: "it was done".into() }.into());
        asked.members_ask(|_| AnswerabilityAct::Decline { charge, reason: "there is none".into() }.into());
        asked.members_ask(|_| AnswerabilityAct::TakeBackCharge { charge }.into());
        votes::opens(asked, AnswerabilityQuestion::NotDone { charge });
    }
}

fn breaches<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    for resolution in (0..asked.state.resolutions.len()).map(ResolutionId::at) {
        for member in asked.members() {
            let text = || "bread was hoarded".into();
            asked.members_ask(|_| AnswerabilityAct::Accuse { resolution, member, text: text() }.into());
            asked.members_ask(|_| AnswerabilityAct::Rejoin { resolution, by: member, text: text() }.into());
            asked.members_ask(|_| AnswerabilityAct::Retract { resolution, member }.into());
        }
    }
}
