//! `cargo xtask ci`: everything that must hold, in the order that finds trouble soonest.
//!
//! It is the whole of CI: on a fresh machine with a Rust toolchain it installs what the tests need, then runs them.

use std::time::Instant;

use crate::shell::{self, Failure, Outcome};
use crate::{client, deny, faults, fuzz, prepare, properties};

/// One step: its name and the function that does it.
type Step = (&'static str, fn() -> Outcome);

const STEPS: &[Step] = &[
    ("prepare", prepare::run),
    ("format", format),
    ("clippy", clippy),
    ("fuzz", fuzz::check),
    ("test", test),
    ("client", client::check),
    ("faults", faults::check),
    ("doc", doc),
    ("wasm32", wasm32),
    ("deny", deny::run),
];

/// The crates that a browser runs too. Built for a target without an operating system: the proof that they need none.
const PURE: &[&str] = &[
    "tauride-consistency",
    "tauride-message",
    "tauride-tally",
    "tauride-ballots",
    "tauride-record",
    "tauride-rules",
    "tauride-charter",
    "tauride-codec",
    "tauride-phrase",
    "tauride-tell",
    "tauride-view",
    "tauride-verify",
    "tauride-play",
];

pub(crate) fn run(_: &[String]) -> Outcome {
    let mut report = Vec::new();
    for (name, step) in STEPS {
        println!("\n== {name}");
        let (outcome, seconds) = timed(*step);
        if let Err(failure) = outcome {
            let what = format!("ci stopped at `{name}` after {seconds:.1} s: {}", failure.what);
            return Err(Failure { what, ..failure });
        }
        println!("== {name}: good, {seconds:.1} s");
        report.push(format!("  {name:8} {seconds:7.1} s"));
    }
    println!("\nAll good:\n{}", report.join("\n"));
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "how long a step took is for the reader, not for the law")]
fn timed(step: fn() -> Outcome) -> (Outcome, f64) {
    let start = Instant::now();
    let outcome = step();
    (outcome, start.elapsed().as_secs_f64())
}

fn format() -> Outcome {
    shell::run(&mut shell::command("cargo fmt --all --check"), "run `cargo fmt --all`")
}

fn clippy() -> Outcome {
    shell::run(
        &mut shell::command("cargo clippy --workspace --all-targets -- -D warnings"),
        "each lint above says how to mend it; a deliberate exception is `#[expect(…, reason = \"…\")]`",
    )
}

fn test() -> Outcome {
    let mend = "the first failure above names the test; run it alone with `cargo test --workspace NAME`";
    let (name, seed) = properties::SEED;
    let run = |line| shell::run(shell::command(line).env(name, seed), mend);
    if !shell::succeeds("cargo nextest --version") {
        return run("cargo test --workspace");
    }
    run("cargo nextest run --workspace")?;
    run("cargo test --workspace --doc")
}

fn doc() -> Outcome {
    let mut doc = shell::command("cargo doc --workspace --no-deps --document-private-items");
    shell::run(doc.env("RUSTDOCFLAGS", "-D warnings"), "mend the links and examples named above")
}

fn wasm32() -> Outcome {
    let mut build = shell::command("cargo build --target wasm32-unknown-unknown --lib");
    build.args(PURE.iter().flat_map(|name| ["--package", name]));
    shell::run(
        &mut build,
        "a pure crate reached for the operating system, or a dependency did: move that to the clerk or beyond",
    )
}
