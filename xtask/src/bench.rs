//! `cargo xtask bench`: the measurements live in their own crate; this passes the words on.

use crate::shell::{self, Outcome};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut bench = shell::command("cargo run --release --quiet --package tauride-bench --");
    shell::run(bench.args(arguments), "read the message above; `cargo xtask bench --help` lists the benches")
}
