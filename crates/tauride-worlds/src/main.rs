//! `worlds [--large] [--only WORLD]`: tries the law in every small world, and without each of its articles, and prints what
//! stands in `docs/proofs.md`.
#![expect(clippy::print_stdout, reason = "tables, for whoever runs it")]

use std::process::ExitCode;
use std::time::Instant;

use tauride_worlds::breadth::{Ended, Found};
use tauride_worlds::missed::table;
use tauride_worlds::proofs::Effort;
use tauride_worlds::seeds;
use tauride_worlds::world::NoWorld;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let effort = if words.iter().any(|word| word == "--large") { Effort::LARGE } else { Effort::SMALL };
    let only = words.iter().skip_while(|word| *word != "--only").nth(1);
    match run(effort, only.map(String::as_str)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(wrong) => {
            println!("{wrong}");
            ExitCode::FAILURE
        }
    }
}

/// Returns whether nothing happened that must not, and every article that was left out was missed.
fn run(effort: Effort, only: Option<&str>) -> Result<bool, NoWorld> {
    println!(
        "| world | how | acts tried | states | steps | acts/s | states/s | bounded by |\n|---|---|---|---|---|---|---|---|"
    );
    let mut sound = true;
    for name in seeds::names().filter(|name| only.is_none_or(|only| only == *name)) {
        for (how, found, seconds) in tried(effort, name)? {
            row(name, how, &found, seconds);
            sound &= found.breach.is_none();
            broken(name, &found)?;
        }
    }
    println!("\nMemory at most: {}\n", memory());
    let table = table(only)?;
    println!("{table}");
    Ok(sound && !table.contains("none was found"))
}

#[expect(clippy::disallowed_methods, reason = "how fast it is, is for the reader; no search depends on it")]
fn tried(effort: Effort, name: &str) -> Result<[(&'static str, Found, f64); 2], NoWorld> {
    let world = seeds::world(name)?;
    let start = Instant::now();
    let breadth = tauride_worlds::breadth::search(&world, effort.breadth);
    let between = start.elapsed().as_secs_f64();
    let walks = tauride_worlds::walk::walk(&world, effort.walks);
    let end = start.elapsed().as_secs_f64() - between;
    Ok([("every order", breadth, between), ("chance", walks, end)])
}

#[expect(clippy::cast_precision_loss, reason = "a rate, in whole thousands")]
fn row(name: &str, how: &str, found: &Found, seconds: f64) {
    let rate = |count: u64| format!("{:.0},000", count as f64 / seconds.max(1e-6) / 1_000.0);
    let states = u64::try_from(found.states).unwrap_or(u64::MAX);
    let by = match found.ended {
        Ended::All => "nothing: this is all",
        Ended::Breach => "what must not happen, and did",
        Ended::States => "the number of states",
        Ended::Steps => "the number of steps",
        Ended::Acts => "the number of acts",
        Ended::Courses => "the number of courses",
    };
    println!(
        "| {name} | {how} | {} | {states} | {} | {} | {} | {by} |",
        found.tried,
        found.depth,
        rate(found.tried),
        rate(states)
    );
}

/// Prints the page of a course that breaks the law.
fn broken(name: &str, found: &Found) -> Result<(), NoWorld> {
    if let Some((course, breach)) = &found.breach {
        println!("\n{}\n", course.page(&seeds::world(name)?, &breach.to_string()));
    }
    Ok(())
}

/// Returns the most memory that was in use, where the system says it.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "not said by this system".to_owned(), |line| line.trim().to_owned())
}
