//! What of emergencies can still matter.

use crate::emergency::state::{Assumption, Beyond, Emergency, How, Moved, PutOff};
use crate::ground::print::{Print, Printed, printed};
use crate::state::State;

use super::elections;

/// Prints what is assumed, and what was: whether a body goes on after it, and when it may assume it again. Of what was put off
/// only how often, which counts until the constituency elects.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Emergency { assumptions, on: _, taken: _, put_off, moved } = &state.emergency;
    assumptions.print(print);
    for (id, found) in put_off {
        (id, elections::times(state, *id), found.open).print(print);
        if found.open {
            found.print(print);
        }
    }
    moved.print(print);
}

printed! { Assumption { body, house, of, subject, since, until, confirmed, over, back, waits, keeps, reported, refused, beyond } but { reason } }
printed! { PutOff { until, cut } but { since, reason, times, open } }
printed! { Moved { to, until } but { since, reason } }

impl Printed for How {
    fn print(&self, print: &mut Print) {
        match self {
            Self::HandedBack => 0_u8.print(print),
            Self::CalledBack(by) => (1_u8, *by).print(print),
            Self::TimeOver => 2_u8.print(print),
            Self::Fell => 3_u8.print(print),
        }
    }
}

impl Printed for Beyond {
    fn print(&self, print: &mut Print) {
        match self {
            Self::Deed(deed) => (0_u8, *deed).print(print),
            Self::Resolution(resolution) => (1_u8, *resolution).print(print),
        }
    }
}
