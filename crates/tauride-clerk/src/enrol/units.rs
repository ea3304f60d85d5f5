//! Units by the names that a roll gives them.

use std::collections::BTreeMap;

use tauride_names::{folded, likeness};
use tauride_rules::ids::UnitId;

use super::RollProblem;

/// Units by their names: looked up once for each line of a roll, however many there are.
#[derive(Clone, Debug, Default)]
pub struct Units {
    /// By folded names; none for a name that several have.
    named: BTreeMap<String, Option<UnitId>>,
    /// A name for each likeness.
    alike: BTreeMap<String, String>,
}

impl Units {
    /// Takes the names of units in the order of their numbers.
    pub fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut units = Self::default();
        for (name, id) in names.zip(1..) {
            let unit = Some(UnitId(id));
            units.named.entry(folded(name).into_owned()).and_modify(|known| *known = None).or_insert(unit);
            units.alike.entry(likeness(name)).or_insert_with(|| name.to_owned());
        }
        units
    }

    /// Returns the unit of a name.
    ///
    /// # Errors
    ///
    /// [`RollProblem::UnitNotClear`], [`RollProblem::UnitAlike`], [`RollProblem::UnknownUnit`].
    pub fn named(&self, name: &str) -> Result<UnitId, RollProblem> {
        let own = name.to_owned();
        match self.named.get(&*folded(name)) {
            Some(Some(unit)) => Ok(*unit),
            Some(None) => Err(RollProblem::UnitNotClear { name: own }),
            None => match self.alike.get(&likeness(name)) {
                Some(unit) => Err(RollProblem::UnitAlike { name: own, unit: unit.clone() }),
                None => Err(RollProblem::UnknownUnit { name: own }),
            },
        }
    }

    /// Returns whether a unit has this name.
    pub fn has(&self, name: &str) -> bool {
        self.named.contains_key(&*folded(name))
    }
}
