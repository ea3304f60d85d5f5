//! The fault harness: a real server, in a process of its own, and everything that can happen to it.
//!
//! Acknowledgements are counted here, where nothing of the server's can be lost with them. Every row says how often
//! something was tried, how often the server survived it, and how often something was lost, in silence or at all.
//! `cargo xtask faults` runs all for about a minute; `--full` as long as it takes; `--program FILE` another build.
#![expect(clippy::disallowed_methods, reason = "faults happen in time")]
#![expect(clippy::print_stdout, reason = "a harness prints its table")]

mod client;
mod clock;
mod damage;
mod disk;
mod federation;
mod hanging;
mod kill;
mod log_removed;
mod names;
mod report;
mod server;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::federation::Federation;
use crate::report::{Row, heading};

/// What went wrong with the harness itself.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How much is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// About a minute, for every day.
    Short,
    /// As the table in `docs/reliability.md` has it.
    Full,
}

impl Size {
    /// So many in a short run, so many in a full one.
    fn of(self, short: u32, full: u32) -> u32 {
        if self == Self::Full { full } else { short }
    }
}

/// A fault: its name and what tries it.
type Fault = (&'static str, fn(&Federation, Size) -> Outcome<Row>);

const FAULTS: &[Fault] = &[
    ("kill", kill::under_load),
    ("log-flipped", damage::log_flipped),
    ("log-removed", log_removed::after_kills),
    ("file-alone", damage::file_alone),
    ("private-flipped", damage::private_flipped),
    ("backup", damage::backup_while_serving),
    ("file-removed", names::file_removed),
    ("lock-removed", names::lock_removed),
    ("disk-full", disk::full),
    ("hanging", hanging::clients),
    ("term", hanging::asked_to_end),
    ("sign-in", hanging::hall),
    ("clock-leaps", clock::leaps),
    ("silence", clock::silence),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let size = if words.iter().any(|word| word == "--full") { Size::Full } else { Size::Short };
    let program = words.iter().position(|word| word == "--program").and_then(|place| words.get(place + 1));
    let Some(program) = program.map(PathBuf::from) else {
        println!("say which program with --program FILE: `cargo xtask faults` does");
        return ExitCode::from(2);
    };
    let wanted: Vec<&String> =
        words.iter().filter(|word| !word.starts_with("--") && **word != program.to_string_lossy()).collect();
    let federation = match Federation::new(&program) {
        Ok(federation) => federation,
        Err(error) => {
            println!("the federation could not be made: {error}");
            return ExitCode::from(2);
        }
    };
    heading();
    let chosen =
        FAULTS.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|start| name.starts_with(*start)));
    let mut good = true;
    for (name, fault) in chosen {
        match fault(&federation, size) {
            Ok(row) => {
                good &= row.is_good();
                row.print(name);
            }
            Err(error) => {
                good = false;
                println!("{name:<18} could not be tried: {error}");
            }
        }
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
