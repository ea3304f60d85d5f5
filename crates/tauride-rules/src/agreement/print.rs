//! What of agreements can still matter.

use crate::agreement::state::{Agreement, Answer, Condition, Offer, Owed, Said, Standing};
use crate::ground::print::{Print, Printed, printed};
use crate::state::State;

use super::table::Agreements;

/// Prints drafts, and those that are offered or in force; of the others only what parties have still to take up.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Agreements { all, drafts: _, of: _, live: _, offered: _, owed, evidence: _, added } = &state.agreements;
    for agreement in all {
        let run_out = || agreement.is_run_out() && agreement.conditions.iter().any(Condition::is_undecided);
        let counts = agreement.is_live() || agreement.standing == Standing::Draft || run_out();
        counts.print(print);
        if counts {
            agreement.print(print);
        }
    }
    owed.iter().for_each(|(body, agreement)| (body, agreement).print(print));
    for ((agreement, member), count) in added {
        (agreement, member, count).print(print);
    }
}

impl Printed for Agreement {
    fn print(&self, print: &mut Print) {
        let Self {
            title,
            parties,
            arbiter,
            notice,
            until,
            says: _,
            by,
            drafted: _,
            conditions,
            offer,
            answers,
            began: _,
            denounced,
            standing,
            over: _,
        } = self;
        (title, parties, arbiter).print(print);
        (notice, until, by).print(print);
        (conditions, offer, answers).print(print);
        denounced.is_some().print(print);
        (*standing == Standing::Draft, *standing == Standing::InForce).print(print);
    }
}

printed! { Offer { by, until } but { at, otherwise } }
printed! { Answer { accepted } but { at, poll } }
printed! { Condition { of, by, breach, standing, claimed } but { says, pieces, since } }
printed! { Said { finding, of, until } but { says } }

impl Printed for Owed {
    fn print(&self, print: &mut Print) {
        let kind: u8 = match self {
            Self::Open => 0,
            Self::Said(_) => 1,
            Self::Overdue { .. } => 2,
            Self::Disputed => 3,
            Self::Kept => 4,
            Self::Breached => 5,
        };
        kind.print(print);
        match self {
            Self::Said(said) => said.print(print),
            Self::Overdue { until } => until.print(print),
            Self::Open | Self::Disputed | Self::Kept | Self::Breached => {}
        }
    }
}

impl Printed for crate::agreement::state::Finding {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}

impl Printed for crate::agreement::state::OnBreach {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}
