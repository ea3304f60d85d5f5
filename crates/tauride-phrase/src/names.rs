//! Names that people give to things, for the numbers that the law knows.

use alloc::boxed::Box;

use tauride_rules::State;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::terms::{Charter, Text};

/// Finds what a sentence means by a name.
pub trait Names {
    /// Returns the number of the thing with this letter (`'U'` a unit, `'B'` a body …) that is called so, if exactly
    /// one is.
    fn number(&self, letter: char, name: &str) -> Option<u32>;

    /// Returns the text and checked form of the charter that is called so.
    fn charter(&self, name: &str) -> Option<(Text, Box<Charter>)> {
        let _ = name;
        None
    }
}

/// Nothing has a name: sentences use numbers only.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoNames;

impl Names for NoNames {
    fn number(&self, _: char, _: &str) -> Option<u32> {
        None
    }
}

/// Units and bodies by the names that they have in a federation.
#[derive(Clone, Copy, Debug)]
pub struct StateNames<'a>(pub &'a State);

impl Names for StateNames<'_> {
    fn number(&self, letter: char, name: &str) -> Option<u32> {
        match letter {
            'U' => only(self.0.rolls.units.iter().map(|unit| &*unit.name == name)).map(|index| UnitId::at(index).0),
            'B' => {
                let bodies = self.0.bodies.iter().map(|body| !body.ended && &*body.name == name);
                only(bodies).map(|index| BodyId::at(index).0)
            }
            _ => None,
        }
    }
}

/// Returns where the one that is called so stands; of several with one name none is meant.
fn only(called_so: impl Iterator<Item = bool>) -> Option<usize> {
    let mut found = called_so.enumerate().filter_map(|(index, is)| is.then_some(index));
    found.next().filter(|_| found.next().is_none())
}
