//! What of succession can still matter.

use core::hash::Hash as _;

use crate::ground::print::{Print, Printed as _};
use crate::state::State;
use crate::succession::state::{Dissolution, Said, Successions};

/// Prints demands that stand, what waits for a third body, how bodies hold each other, and who answers to whom.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Successions { demands, mergers, dissolutions, regards, claims, answers, continues, said } = &state.successions;
    for ((demand, by), until) in demands.iter().filter(|(_, until)| **until > state.now) {
        demand.hash(print);
        by.print(print);
        until.print(print);
    }
    for ((units, by), agreed) in mergers.iter().filter(|(_, agreed)| agreed.until > state.now) {
        (units.0, units.1, by).print(print);
        (agreed.until, agreed.others).print(print);
    }
    for (body, dissolution) in dissolutions {
        let Dissolution { by, with, until, reason: _ } = dissolution;
        (body, by, with).print(print);
        until.print(print);
    }
    for ((body, by), (regard, _)) in regards {
        (body, by).print(print);
        core::mem::discriminant(regard).hash(print);
    }
    for (unit, body) in claims.iter() {
        (unit, body).print(print);
    }
    for ((unit, member), body) in answers {
        (unit, member, body).print(print);
    }
    for (body, (of, _)) in continues {
        (body, of).print(print);
    }
    for ((body, member), said) in said {
        (body, member).print(print);
        if let Said::PutDown { who, taker, at: _ } = said {
            (who, taker).print(print);
        }
        core::mem::discriminant(said).hash(print);
    }
}
