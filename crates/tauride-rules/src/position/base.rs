//! What those resolve who stand below a body, all tiers down: position.9.

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MatterId, UnitId};
use crate::position::state::{Stance, Tally};
use crate::state::State;
use crate::votes::electors;

/// How the units below a body, or all units, stand to a matter. Those who have no position are counted as they are now, the
/// others as they were when they took it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// Those that are for it.
    pub r#for: Tally,
    /// Those that are against it.
    pub against: Tally,
    /// Those that have no position on it.
    pub silent: Tally,
}

/// Returns how the units below a sender stand to a matter: the sender itself where it is a unit, and nothing of bodies, since
/// those behind them stand in units too.
///
/// It takes as long as there are units and bodies below the sender.
pub fn base(state: &State, of: Sender, matter: MatterId) -> Base {
    let mut base = Base::default();
    for unit in electors::below(state, of).units {
        base.count(state, Sender::Unit(unit), matter);
    }
    base
}

impl Base {
    fn count(&mut self, state: &State, unit: Sender, matter: MatterId) {
        let own = state.positions.of(matter, unit);
        let (tally, electors) = match own.map(|own| own.stance) {
            Some(Stance::For) => (&mut self.r#for, own.map_or(0, |own| own.electors.into())),
            Some(Stance::Against) => (&mut self.against, own.map_or(0, |own| own.electors.into())),
            None => (&mut self.silent, electors::size(state, unit)),
        };
        tally.units = tally.units.saturating_add(1);
        tally.electors = tally.electors.saturating_add(electors);
    }
}

/// Returns the units and bodies that have no position on a matter, bodies that have ended and the meetings of units not
/// counted among them; and how many electors stand in those units now.
///
/// It takes as long as there are units and bodies.
pub fn silent(state: &State, matter: MatterId) -> Tally {
    let mut base = Base::default();
    let units = (0..state.rolls.units.len()).map(UnitId::at);
    for unit in units.map(Sender::Unit) {
        base.count(state, unit, matter);
    }
    let bodies = (0..state.bodies.len()).map(BodyId::at);
    let lives = bodies.filter(|id| state.body(*id).is_some_and(|body| !body.ended)).map(Sender::Body);
    let silent =
        lives.filter(|of| electors::unit_of(state, *of).is_none() && state.positions.of(matter, *of).is_none());
    Tally { bodies: u32::try_from(silent.count()).unwrap_or(u32::MAX), ..base.silent }
}
