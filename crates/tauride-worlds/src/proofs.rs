//! What is tried in every world, and with which bounds.

use crate::breadth::{Bounds, Found, search};
use crate::seeds;
use crate::walk::{Walks, walk};
use crate::world::NoWorld;

/// How much is tried.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// In every world, in every order.
    pub breadth: Bounds,
    /// In every world, by chance.
    pub walks: Walks,
}

impl Effort {
    /// As much as is tried whenever something changes.
    pub const SMALL: Self = Self {
        breadth: Bounds { states: 5_000, depth: 4, acts: 2_000_000 },
        walks: Walks { seed: 1917, walks: 40, steps: 40, acts: 2_000_000 },
    };
    /// As much as is tried for a release: no world asks for more acts than another, however many can be asked there.
    pub const LARGE: Self = Self {
        breadth: Bounds { states: 300_000, depth: 8, acts: 20_000_000 },
        walks: Walks { seed: 1917, walks: 4_000, steps: 60, acts: 20_000_000 },
    };

    /// Tries the law as it is in a world.
    ///
    /// # Errors
    ///
    /// [`NoWorld`] if the world does not begin.
    pub fn try_law(&self, name: &str) -> Result<[Found; 2], NoWorld> {
        let world = seeds::world(name)?;
        Ok([search(&world, self.breadth), walk(&world, self.walks)])
    }
}
