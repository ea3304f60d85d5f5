//! What of the chapter can still matter.

use crate::ground::ids::BodyId;
use crate::ground::print::{Print, Printed, printed};
use crate::state::State;

use super::confidence;
use super::state::{Answerer, Breach, Carried, Charge, Charged, Inquiry, Received, Report, Resignation, Resigned};
use super::table::{Answers, Failed};

/// Prints it. What was taken back, and how an inquiry was answered, is history.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Answers {
        inquiries,
        asked: _,
        reports,
        laid: _,
        charges,
        of: _,
        charged: _,
        resignations,
        announced,
        of_body: _,
        breaches,
        taken_in: _,
        by_body: _,
        words,
        opened,
        failed,
        dismissed,
    } = &state.answers;
    for (place, inquiry) in inquiries.iter().enumerate().filter(|(_, inquiry)| inquiry.is_open()) {
        (place, inquiry).print(print);
    }
    (reports, charges).print(print);
    let going_on = |found: &&Resignation| found.stage == Resigned::Announced;
    resignations.iter().filter(going_on).for_each(|found| found.print(print));
    for (mandate, at) in announced {
        if let Some(seat) = state.mandate(*mandate).filter(|mandate| mandate.ended.is_none()).map(|found| found.seat) {
            (seat, at).print(print);
        }
    }
    breaches.iter().for_each(|((of, member, by), breach)| ((of, member), (by, breach)).print(print));
    words.iter().for_each(|(body, who, what)| (body, &**who, &**what).print(print));
    for poll in opened.keys() {
        for (seat, _) in confidence::concerned(state, *poll) {
            seat.print(print);
        }
    }
    failed.iter().for_each(|((of, by), failed)| (of, by, failed).print(print));
    for (body, id) in dismissed.iter() {
        if let Some(seat) = state.mandate(*id).filter(|mandate| mandate.ended.is_none()).map(|found| found.seat) {
            (body, seat).print(print);
        }
    }
    for body in (0..state.bodies.len()).map(BodyId::at) {
        super::whom::late_from(state, body).print(print);
    }
}

printed! { Inquiry { by, to, holder, text, until } but { at, answer, taken_back } }
printed! { Report { of, to, at, decided } but { by, text } }
printed! { Charge { resolution, to, until, stage } but { by, what, at, said, contested } }
printed! { Resignation { body, who, until, stage } but { by, unless, at } }
printed! { Failed { named, by, for_all, at, mandates } }

impl Printed for Breach {
    fn print(&self, print: &mut Print) {
        self.answer.is_some().print(print);
    }
}

/// Prints what is one of few things as it is.
macro_rules! one_of {
    ($($type:ty),*) => {$(
        impl Printed for $type {
            fn print(&self, print: &mut Print) {
                print.written(self);
            }
        }
    )*};
}

one_of! { Answerer, Charged, Carried, Received, Resigned }
