//! The tasks of the project, run as `cargo xtask <task>`.
//!
//! One module a task; [`shell`] runs programs, [`prepare`] installs what the tests need.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a task talks to the person at the terminal")]

mod bench;
mod bless;
mod ci;
mod client;
mod deny;
mod faults;
mod fuzz;
mod mutants;
mod prepare;
mod properties;
mod shell;
mod worlds;

use std::process::ExitCode;

use crate::shell::{Failure, Outcome};

/// One task: its name, what follows the name, what it does, and the function that does it.
struct Task {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Outcome,
}

const TASKS: &[Task] = &[
    Task { name: "ci", arguments: "", about: "everything that must hold before a change is taken", run: ci::run },
    Task {
        name: "prepare",
        arguments: "",
        about: "install what the tests need, each thing only if it is missing: the first step of ci",
        run: |_| prepare::run(),
    },
    Task {
        name: "bench",
        arguments: "[NAME] [--full]",
        about: "measure, each figure beside its raw limit",
        run: bench::run,
    },
    Task {
        name: "faults",
        arguments: "[NAME]... [--full] [--program FILE]",
        about: "kill, flip, fill, slow and leap the server, and count what is lost",
        run: faults::run,
    },
    Task {
        name: "fuzz",
        arguments: "[TARGET]... [--seconds N]",
        about: "throw broken input at every parser, 20 seconds each",
        run: fuzz::run,
    },
    Task {
        name: "properties",
        arguments: "[ROUNDS]",
        about: "try what holds for any ballots, records and texts with other ones, 10 times",
        run: properties::run,
    },
    Task {
        name: "worlds",
        arguments: "[--only WORLD]",
        about: "try the law in small worlds as far as an hour goes, and print what docs/proofs.md says",
        run: worlds::run,
    },
    Task {
        name: "mutants",
        arguments: "[MODULE]...",
        about: "change counting or the law in one place at a time: some test must notice; hours for all modules",
        run: mutants::run,
    },
    Task {
        name: "client",
        arguments: "",
        about: "make a client of the JSON interface from its description, and try every operation",
        run: client::run,
    },
    Task {
        name: "bless",
        arguments: "",
        about: "rewrite the expected lines of rulebook and scenarios from what happens now",
        run: bless::run,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nfailed: {}\n  mend: {}", failure.what, failure.mend);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Outcome {
    let (name, arguments) = match words {
        [] => ("help", words),
        [name, arguments @ ..] => (name.as_str(), arguments),
    };
    if matches!(name, "help" | "--help" | "-h") {
        println!("{}", help());
        return Ok(());
    }
    match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(arguments),
        None => Err(Failure::new(format!("there is no task `{name}`"), format!("call one of these\n\n{}", help()))),
    }
}

fn help() -> String {
    let calls = TASKS.iter().map(|task| format!("cargo xtask {} {}", task.name, task.arguments));
    let calls: Vec<String> = calls.map(|call| call.trim_end().to_owned()).collect();
    let width = calls.iter().map(String::len).max().unwrap_or(0);
    let lines = calls.iter().zip(TASKS).map(|(call, task)| format!("{call:width$}  {}", task.about));
    lines.collect::<Vec<_>>().join("\n")
}
