//! What of a unit can still matter.

use crate::ground::print::{Print, Printed};
use crate::roll::state::Unit;

impl Printed for Unit {
    fn print(&self, print: &mut Print) {
        let Self {
            kind,
            name,
            electors,
            waiting,
            frozen,
            frozen_until,
            newcomers,
            attested,
            struck,
            gone,
            contested,
            figures,
            constituencies,
            assembly,
        } = self;
        (kind, name).print(print);
        (electors, waiting).print(print);
        (frozen, frozen_until, attested).print(print);
        for (day, who) in newcomers {
            print.day(*day);
            who.print(print);
        }
        for (day, how_many) in gone {
            print.day(*day);
            how_many.print(print);
        }
        (struck, contested).print(print);
        (figures, constituencies, assembly).print(print);
    }
}
