//! Units by the names that a roll gives them.

use std::collections::BTreeMap;

use tauride_names::{folded, likeness};
use tauride_rules::State;
use tauride_rules::ids::UnitId;

use super::RollProblem;

/// Units by their names: looked up once for each line of a roll, however many there are.
#[derive(Clone, Debug, Default)]
pub struct Units {
    /// By folded names; none for a name that several have.
    named: BTreeMap<String, Option<UnitId>>,
    /// A name for each likeness.
    alike: BTreeMap<String, String>,
    /// How many there are.
    count: usize,
}

impl Units {
    /// Returns the units that there are.
    pub fn of(state: &State) -> Self {
        let mut units = Self { count: state.rolls.units.len(), ..Self::default() };
        for (place, unit) in state.rolls.units.iter().enumerate() {
            let (name, unit) = (&*unit.name, Some(UnitId::at(place)));
            units.named.entry(folded(name).into_owned()).and_modify(|known| *known = None).or_insert(unit);
            units.alike.entry(likeness(name)).or_insert_with(|| name.to_owned());
        }
        units
    }

    /// Returns the unit of a name, or of a number such as `U1`.
    ///
    /// # Errors
    ///
    /// [`RollProblem::UnitNotClear`], [`RollProblem::UnitAlike`], [`RollProblem::UnknownUnit`].
    pub fn named(&self, name: &str) -> Result<UnitId, RollProblem> {
        let own = name.to_owned();
        if let Some(unit) = self.numbered(name) {
            return Ok(unit);
        }
        match self.named.get(&*folded(name)) {
            Some(Some(unit)) => Ok(*unit),
            Some(None) => Err(RollProblem::UnitNotClear { name: own }),
            None => match self.alike.get(&likeness(name)) {
                Some(unit) => Err(RollProblem::UnitAlike { name: own, unit: unit.clone() }),
                None => Err(RollProblem::UnknownUnit { name: own }),
            },
        }
    }

    /// Returns whether a unit has this name, or this number.
    pub fn has(&self, name: &str) -> bool {
        self.numbered(name).is_some() || self.named.contains_key(&*folded(name))
    }

    fn numbered(&self, called: &str) -> Option<UnitId> {
        let unit = UnitId(called.strip_prefix('U')?.parse().ok()?);
        unit.index().filter(|place| *place < self.count).map(|_| unit)
    }
}
