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
    pub const SMALL: Self =
        Self { breadth: Bounds { states: 5_000, depth: 4 }, walks: Walks { seed: 1917, walks: 40, steps: 40 } };
    /// As much as is tried for a release.
    pub const LARGE: Self =
        Self { breadth: Bounds { states: 300_000, depth: 8 }, walks: Walks { seed: 1917, walks: 4_000, steps: 60 } };

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
