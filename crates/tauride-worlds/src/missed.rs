//! The law without each of its articles, and where that is missed.

use crate::breadth::{Bounds, Found, search};
use crate::seeds::{self, SEEDS, Seed};
use crate::walk::{Walks, walk};
use crate::world::NoWorld;

/// How far the search for a missed article goes.
const MISSED: Bounds = Bounds { states: 40_000, depth: 6, acts: u64::MAX };

/// How long one looks for one that is far.
const FAR: Walks = Walks { seed: 1917, walks: 4_000, steps: 40, acts: u64::MAX };

/// Tries the law without an article where that is missed.
///
/// # Errors
///
/// [`NoWorld`] if the world does not begin.
pub fn try_without(seed: &Seed) -> Result<Found, NoWorld> {
    let world = seeds::world(seed.world)?.without(seed.article);
    Ok(if seed.far { walk(&world, FAR) } else { search(&world, MISSED) })
}

/// Returns the table *article, world, depth, shortest course*, in Markdown; of one world alone, if one is named.
///
/// # Errors
///
/// [`NoWorld`] if a world does not begin.
pub fn table(only: Option<&str>) -> Result<String, NoWorld> {
    let mut lines = vec![
        "| without | world | steps | shortest course | what is seen |".to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    for seed in SEEDS.iter().filter(|seed| only.is_none_or(|only| only == seed.world)) {
        let found = try_without(seed)?;
        let (steps, course, seen) = match &found.breach {
            Some((course, breach)) => (course.len().to_string(), course.lines().join("; "), breach.to_string()),
            None => ("–".to_owned(), "none was found".to_owned(), String::new()),
        };
        lines.push(format!("| {} | {} | {steps} | {course} | {seen} |", seed.article, seed.world));
    }
    Ok(lines.join("\n"))
}
