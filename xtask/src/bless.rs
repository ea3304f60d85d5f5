//! `cargo xtask bless`: play rulebook and scenarios again and write down what happens now.
//!
//! Golden records are never blessed: they are history.

use crate::shell::{self, Outcome};

pub(crate) fn run(_: &[String]) -> Outcome {
    let tests = [
        "--package tauride-play --tests",
        "--package tauride-tally --test all counting::",
        "--package tauride-worlds --test all missed",
        "--package tauride-tell --test all english::",
    ];
    for tests in tests {
        let mut play = shell::command(&format!("cargo test {tests}"));
        shell::run(
            play.env("BLESS", "1"),
            "read the first error above: what is left cannot be blessed, it is a line that does not read as the notation says",
        )?;
    }
    shell::run(
        &mut shell::command("git --no-pager diff --stat -- rulebook scenarios docs crates/tauride-tell/languages"),
        "the files are blessed; look at them with your own tools",
    )
}
