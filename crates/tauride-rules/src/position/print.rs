//! What of positions can still matter.

use alloc::vec::Vec;

use crate::ground::ids::{MatterId, MemberId};
use crate::ground::print::{Print, Printed, printed};
use crate::ground::tables::Index;
use crate::position::state::{Matter, Meaning, Position, Put};
use crate::state::State;

use super::table::Positions;

/// Prints it. Words that were raised are not raised again, tallies follow from positions, and what was compared is history.
pub(crate) fn print(state: &State, print: &mut Print) {
    let Positions {
        matters,
        words: _,
        readings: _,
        taken,
        taken_by: _,
        meanings,
        put: _,
        instructed,
        compared: _,
        claims,
    } = &state.positions;
    (matters, taken).print(print);
    for (on, meaning) in meanings.iter().filter(|(on, _)| is_to_be_decided(state, **on)) {
        (on, meaning).print(print);
    }
    for ((seat, matter), instruction) in instructed {
        if state.holding(*seat).is_some_and(|(mandate, _)| mandate == instruction.mandate) {
            (seat, matter).print(print);
            print.written(&instruction.stance);
        }
    }
    claims.keys().for_each(|(matter, by)| (matter, by).print(print));
}

/// Whether what a vote means can still matter: a motion that is over can be rescinded, or decided once more.
fn is_to_be_decided(state: &State, on: Put) -> bool {
    match on {
        Put::Motion(_) => true,
        Put::Question(division) => state.division(division).is_some_and(|division| division.decided.is_none()),
    }
}

/// Prints the matters of somebody's raising on which nobody has resolved: who has raised as many as they may raises no other.
pub(crate) fn print_raised(state: &State, raised: &Index<MemberId, Vec<MatterId>>, print: &mut Print) {
    for (member, matters) in raised {
        member.print(print);
        let found = matters.iter().filter_map(|id| Some((id, state.positions.get(*id)?)));
        for (id, matter) in found.filter(|(_, matter)| !matter.is_resolved()) {
            (id, &matter.raised).print(print);
        }
    }
}

printed! { Matter { text, of, all, none } but { by, raised, r#for, against } }
printed! { Meaning { matter, version } but { stance, by } }

impl Printed for Position {
    fn print(&self, print: &mut Print) {
        let Self { stance, since: _, votes: _, electors: _, poll: _, division } = self;
        print.written(stance);
        division.print(print);
    }
}

impl Printed for Put {
    fn print(&self, print: &mut Print) {
        print.written(self);
    }
}
