//! `cargo xtask worlds`: the law tried in small worlds, further than CI tries it.

use crate::shell::{self, Outcome};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let build = "cargo run --release --quiet --package tauride-worlds --features without --bin worlds -- --large";
    shell::run(
        shell::command(build).args(arguments),
        "play the page that is printed with `tauride play`: the law lets happen what must not, or a witness is wrong",
    )
}
