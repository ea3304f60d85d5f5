//! `cargo xtask faults`: the program is built as it is shipped, and the harness does to it whatever can be done.

use crate::shell::{self, Outcome};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    with("--release", "target/release/tauride", arguments)
}

/// The short run of CI, on the build that the tests have made.
pub(crate) fn check() -> Outcome {
    with("", "target/debug/tauride", &[])
}

fn with(profile: &str, program: &str, arguments: &[String]) -> Outcome {
    let mend = "mend what does not build: see above";
    shell::run(
        &mut shell::command(&format!("cargo build {profile} --quiet --package tauride --package tauride-faults")),
        mend,
    )?;
    let mut faults = shell::command(&format!("cargo run {profile} --quiet --package tauride-faults --"));
    let other = arguments.iter().any(|word| word == "--program");
    let program = if other { Vec::new() } else { vec!["--program".to_owned(), program.to_owned()] };
    let mend = "each row says what was tried; docs/reliability.md says what must come of it";
    shell::run(faults.args(arguments).args(program), mend)
}
