//! What is tried, with which bounds, and what comes of it: the law as it is, and without each of its articles.

use crate::breadth::{Bounds, Found, search};
use crate::seeds::{self, SEEDS, Seed};
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

/// How far the search for a missed article goes.
const MISSED: Bounds = Bounds { states: 40_000, depth: 6 };

/// How long one looks for one that is far.
const FAR: Walks = Walks { seed: 1917, walks: 4_000, steps: 40 };

/// Tries the law without an article where that is missed.
///
/// # Errors
///
/// [`NoWorld`] if the world does not begin.
#[cfg(feature = "without")]
pub fn try_without(seed: &Seed) -> Result<Found, NoWorld> {
    let world = seeds::world(seed.world)?.without(seed.article);
    Ok(if seed.far { walk(&world, FAR) } else { search(&world, MISSED) })
}

/// Returns the table *article, world, depth, shortest course*, in Markdown.
///
/// # Errors
///
/// [`NoWorld`] if a world does not begin.
#[cfg(feature = "without")]
pub fn table() -> Result<String, NoWorld> {
    let mut lines = vec![
        "| without | world | steps | shortest course | what is seen |".to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    for seed in SEEDS {
        let found = try_without(seed)?;
        let (steps, course, seen) = match &found.breach {
            Some((course, breach)) => (course.len().to_string(), course.lines().join("; "), breach.to_string()),
            None => ("–".to_owned(), "none was found".to_owned(), String::new()),
        };
        lines.push(format!("| {} | {} | {steps} | {course} | {seen} |", seed.article, seed.world));
    }
    Ok(lines.join("\n"))
}
