//! What of commissions can still matter.

use crate::commission::state::{Commission, Commissions, Evidence, Head, Measure, Place, Proposal, Standing};
use crate::ground::print::{Print, Printed, printed};
use crate::state::State;

/// Prints those that have powers, those that are to be taken up, and those that can still be discharged or have a measure
/// found void.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Commissions { all, of: _, open: _, owed: _, named_in: _ } = &state.commissions;
    for commission in all {
        (commission.body, commission.standing).print(print);
        if matches!(commission.standing, Standing::Open | Standing::Reported | Standing::Expired) {
            commission.print(print);
        }
    }
}

/// Evidence is history, but for how much each member has entered.
impl Printed for Commission {
    fn print(&self, print: &mut Print) {
        let Self {
            body: _,
            name,
            scope,
            places,
            since: _,
            due,
            extensions,
            extended,
            proposals,
            proposed,
            measures,
            evidence,
            report: _,
            standing: _,
            over: _,
            taken_up,
        } = self;
        (name, scope, places).print(print);
        (due, extensions, extended.len()).print(print);
        (proposals, proposed, measures).print(print);
        evidence.print(print);
        taken_up.is_some().print(print);
    }
}

printed! { Head { says } but { since } }
printed! { Proposal { by, head, says, support } }
printed! { Measure { head, void } but { says, at } }
printed! { Evidence { by } but { says, at } }

impl Printed for Place {
    fn print(&self, print: &mut Print) {
        (*self as u8).print(print);
    }
}

impl Printed for Standing {
    fn print(&self, print: &mut Print) {
        (*self as u8).print(print);
    }
}
