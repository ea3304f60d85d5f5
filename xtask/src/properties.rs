//! `cargo xtask properties`: what holds for any ballots, any record and any text, tried again with other ones.
//!
//! CI tries the same ones each time, so that a red run is the fault of the change that it is shown for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{self, Failure, Outcome};

/// How often everything is tried, unless a number is given.
const ROUNDS: u32 = 10;

/// What proptest draws from in CI: any number would do.
pub(crate) const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "1917");

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let rounds = rounds(arguments)?;
    let tests = tests_with_properties()?;
    let program = if shell::succeeds("cargo nextest --version") { "cargo nextest run" } else { "cargo test --quiet" };
    for round in 1..=rounds {
        println!("\n== round {round} of {rounds}");
        let mut test = shell::command(&format!("{program} --workspace"));
        for name in &tests {
            test.args(["--test", name]);
        }
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

/// Returns the names of the test programs that have a property, in order.
fn tests_with_properties() -> Result<Vec<String>, Failure> {
    let crates = shell::root().join("crates");
    let mut names = Vec::new();
    for folder in entries(&crates)? {
        let tests = folder.join("tests");
        if !tests.is_dir() {
            continue;
        }
        for program in entries(&tests)? {
            if has_properties(&program)? {
                names.extend(program.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
            }
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// Returns whether the file, or some file of the folder, has a property.
fn has_properties(path: &Path) -> Result<bool, Failure> {
    if path.is_dir() {
        for entry in entries(path)? {
            if has_properties(&entry)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
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
        let names = tests_with_properties().unwrap();
        for name in ["method", "transferable", "proofs"] {
            assert!(names.iter().any(|found| found == name), "{name} of {names:?}");
        }
        assert!(!names.iter().any(|found| found == "lists"), "{names:?}");
    }

    #[test]
    fn rounds_are_a_number() {
        assert_eq!(rounds(&[]).unwrap(), ROUNDS);
        assert_eq!(rounds(&["3".to_owned()]).unwrap(), 3);
        let failure = rounds(&["many".to_owned()]).unwrap_err();
        assert_eq!(failure.what, "the rounds are a whole number, not `many`");
    }
}
