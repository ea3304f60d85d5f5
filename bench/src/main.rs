//! Measurements. Each figure stands beside the limit of the machine, taken in the same run, and the ratio of the two.
//!
//! `cargo xtask bench` runs all; `cargo xtask bench law` those whose name begins with "law"; `--full` at full size.
#![expect(clippy::disallowed_methods, reason = "measuring is reading the clock")]
#![expect(clippy::print_stdout, reason = "a measurement prints its figures")]

mod bare;
mod clerk;
mod client;
mod congress;
mod consistency;
mod federation;
mod floor;
mod held;
mod http;
mod large;
mod law;
mod live;
mod oversight;
mod pages;
mod powers;
mod record;
mod report;
mod said;
mod server;
mod stored;
mod tally;
mod tell;

use std::process::{Command, ExitCode};

/// A measurement: its name and what runs it.
type Bench = (&'static str, fn(full: Size) -> Result<(), Box<dyn std::error::Error>>);

/// How large a measurement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// A hundredth, for every day.
    Hundredth,
    /// As large as it is meant to be.
    Full,
}

const BENCHES: &[Bench] = &[
    ("law-enact", law::enact),
    ("law-size", law::size),
    ("law-ends", large::ends),
    ("law-seats", large::seats),
    ("law-polls", large::polls),
    ("law-calls", large::calls),
    ("law-units", large::units),
    ("clerk", clerk::single_acts),
    ("held-end", held::end),
    ("held-seats", held::seats),
    ("held-units", held::units),
    ("http", http::single_acts),
    ("live", live::last_signature),
    ("pages", pages::large),
    ("verify", record::verify),
    ("restart", record::restart),
    ("sitting-stack", floor::stack),
    ("sitting-text", floor::text),
    ("sitting-congress", congress::whole),
    ("oversight-clocks", oversight::clocks),
    ("oversight-rights", oversight::rights),
    ("powers-map", powers::map),
    ("powers-waits", powers::waits),
    ("consistency", consistency::seven),
    ("tell", tell::sentences),
    ("tally-stv", tally::scottish),
    ("tally-irv", tally::run_off),
    ("tally-meek", tally::meek),
    ("tally-lists", tally::lists),
    ("tally-schulze", tally::schulze),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help") {
        println!("say how the names of measurements begin, and --full for full size; there are:");
        for (name, _) in BENCHES {
            println!("  {name}");
        }
        return ExitCode::SUCCESS;
    }
    let size = if arguments.iter().any(|argument| argument == "--full") { Size::Full } else { Size::Hundredth };
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    if let [flag, file] = arguments.as_slice()
        && flag == "--meek"
    {
        return answer("meek", tally::one_file(file.as_ref()));
    }
    if let ([only], true) = (wanted.as_slice(), arguments.iter().any(|argument| argument == "--alone")) {
        return alone(only, size);
    }
    report::heading();
    let chosen =
        BENCHES.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|start| name.starts_with(*start)));
    let mut failed = false;
    for (name, _) in chosen {
        failed |= !apart(name, size);
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Runs one measurement in a process of its own, so that none finds the memory that another left behind.
fn apart(name: &str, size: Size) -> bool {
    let full = (size == Size::Full).then_some("--full");
    let child = std::env::current_exe().and_then(|exe| Command::new(exe).args([name, "--alone"]).args(full).status());
    child.is_ok_and(|status| status.success())
}

fn alone(name: &str, size: Size) -> ExitCode {
    let Some((_, run)) = BENCHES.iter().find(|(known, _)| *known == name) else { return ExitCode::FAILURE };
    answer(name, run(size))
}

fn answer(name: &str, outcome: Result<(), Box<dyn std::error::Error>>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{name}: {error}");
            ExitCode::FAILURE
        }
    }
}
