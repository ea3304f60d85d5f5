//! `cargo xtask properties`: what holds for any ballots, any record and any text, tried again with other ones.
//!
//! CI tries the same ones each time, so that a red run is the fault of the change that it is shown for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{self, Failure, Outcome};

/// How often everything is tried, unless a number is given.
const ROUNDS: u32 = 10;

/// How many random acts are asked of the law in all rounds together.
const STEPS: u32 = 1_000_000;

/// What proptest draws from in CI: any number would do.
pub(crate) const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "1917");

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let rounds = rounds(arguments)?;
    let modules = modules_with_properties()?;
    let program = if shell::succeeds("cargo nextest --version") { "cargo nextest run" } else { "cargo test --quiet" };
    for round in 1..=rounds {
        println!("\n== round {round} of {rounds}");
        let mut test = shell::command(&format!("{program} --workspace --test all --"));
        test.args(&modules);
        test.env("TAURIDE_STEPS", STEPS.div_ceil(rounds.max(1)).to_string());
        shell::run(
            &mut test,
            "the test prints the smallest input that breaks it: make a test of that, then mend; a rare one may need many rounds",
        )?;
    }
    Ok(())
}

fn rounds(arguments: &[String]) -> Result<u32, Failure> {
    let wrong = |given: &str| {
        let what = format!("the rounds are a whole number, not `{given}`");
        Failure::new(what, "say for example `cargo xtask properties 50`")
    };
    match arguments {
        [] => Ok(ROUNDS),
        [given] => given.parse().map_err(|_| wrong(given)),
        _ => Err(wrong(&arguments.join(" "))),
    }
}

/// Returns the modules of tests that have a property, as the names of their tests begin, in order.
fn modules_with_properties() -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for folder in entries(&shell::root().join("crates"))? {
        let tests = folder.join("tests/all");
        if tests.is_dir() {
            collect(&tests, "", &mut names)?;
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// Adds the modules under a folder that have a property; `outer` is what the folder's own names begin with.
fn collect(folder: &Path, outer: &str, names: &mut Vec<String>) -> Outcome {
    for path in entries(folder)? {
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{outer}{module}::");
        if path.is_dir() {
            collect(&path, &name, names)?;
        } else if has_properties(&path)? {
            names.push(name);
        }
    }
    Ok(())
}

fn has_properties(path: &Path) -> Result<bool, Failure> {
    let rust = path.extension().is_some_and(|extension| extension == "rs");
    Ok(rust && fs::read_to_string(path).map_err(|error| unreadable(path, &error))?.contains("proptest! {"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let read = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let read = read.map_err(|error| unreadable(folder, &error))?;
    Ok(read.into_iter().map(|entry| entry.path()).collect())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{} cannot be read: {error}", path.display()), "run this from a whole checkout")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_found_in_files_and_in_folders() {
        let names = modules_with_properties().unwrap();
        for name in ["method::", "transferable::laws::", "proofs::"] {
            assert!(names.iter().any(|found| found == name), "{name} of {names:?}");
        }
        assert!(!names.iter().any(|found| found == "lists::"), "{names:?}");
    }

    #[test]
    fn rounds_are_a_number() {
        assert_eq!(rounds(&[]).unwrap(), ROUNDS);
        assert_eq!(rounds(&["3".to_owned()]).unwrap(), 3);
        let failure = rounds(&["many".to_owned()]).unwrap_err();
        assert_eq!(failure.what, "the rounds are a whole number, not `many`");
    }
}
