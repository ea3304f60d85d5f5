//! `cargo xtask mutants`: counting, or the law, is changed in one place at a time, and some test must notice.
//!
//! What no test can notice is left out by `.cargo/mutants.toml`, each with the reason.

use crate::shell::{self, Failure, Outcome};

/// A crate whose mutants are tried.
struct Mutated {
    name: &'static str,
    source: &'static str,
    /// The packages whose tests must notice. What the law does is told by the rulebook, which `tauride-play` plays.
    tests: &'static str,
}

/// Where mutants are tried; without a module, in the first.
const CRATES: &[Mutated] = &[
    Mutated { name: "tauride-tally", source: "crates/tauride-tally/src", tests: "tauride-tally" },
    Mutated { name: "tauride-rules", source: "crates/tauride-rules/src", tests: "tauride-rules,tauride-play" },
];

pub(crate) fn run(modules: &[String]) -> Outcome {
    let chosen = chosen(modules)?;
    if !shell::succeeds("cargo mutants --version") {
        shell::run(
            &mut shell::command("cargo install cargo-mutants --locked"),
            "install cargo-mutants yourself: see https://mutants.rs",
        )?;
    }
    for (of, globs) in chosen {
        let Mutated { name, tests, .. } = of;
        let command = format!("cargo mutants --package {name} --test-package {tests} --output target/mutants/{name}");
        let mut mutants = shell::command(&command);
        for glob in globs {
            mutants.args(["--file", &glob]);
        }
        // Nobody debugs a mutant.
        mutants.env("CARGO_PROFILE_DEV_DEBUG", "0");
        mutants.args(["--cargo-arg=--lib", "--cargo-arg=--tests"]);
        shell::run(
            &mut mutants,
            "mutants.out/missed.txt in target/mutants names what no test noticed: write the test, or say in .cargo/mutants.toml why none can",
        )?;
    }
    Ok(())
}

/// Returns what to look at in each crate: the file and the folder of each module, or all of the first crate.
fn chosen(modules: &[String]) -> Result<Vec<(&'static Mutated, Vec<String>)>, Failure> {
    if modules.is_empty() {
        return Ok(CRATES.iter().take(1).map(|first| (first, Vec::new())).collect());
    }
    let mut chosen: Vec<(&Mutated, Vec<String>)> = CRATES.iter().map(|of| (of, Vec::new())).collect();
    for module in modules {
        let holds = |of: &&mut (&Mutated, Vec<String>)| {
            let place = shell::root().join(of.0.source).join(module);
            place.is_dir() || place.with_extension("rs").is_file()
        };
        let Some((of, globs)) = chosen.iter_mut().find(holds) else {
            let names: Vec<&str> = CRATES.iter().map(|of| of.source).collect();
            return Err(Failure::new(
                format!("there is no module `{module}`"),
                format!("name a file or folder of {}", names.join(" or ")),
            ));
        };
        globs.extend([format!("{}/{module}.rs", of.source), format!("{}/{module}/**", of.source)]);
    }
    chosen.retain(|(_, globs)| !globs.is_empty());
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn globs(modules: &[&str]) -> Vec<(&'static str, Vec<String>)> {
        let modules: Vec<String> = modules.iter().map(ToString::to_string).collect();
        chosen(&modules).map_or_else(
            |failure| panic!("{}", failure.what),
            |chosen| chosen.into_iter().map(|(of, globs)| (of.name, globs)).collect(),
        )
    }

    #[test]
    fn a_module_is_its_file_and_its_folder() {
        assert_eq!(globs(&[]), [("tauride-tally", Vec::<String>::new())]);
        let list = ["crates/tauride-tally/src/list.rs".to_owned(), "crates/tauride-tally/src/list/**".to_owned()];
        assert_eq!(globs(&["list"]), [("tauride-tally", list.to_vec())]);
    }

    #[test]
    fn a_module_is_found_in_the_crate_that_has_it() {
        let both = globs(&["votes", "recall", "list"]);
        assert_eq!(both.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["tauride-tally", "tauride-rules"]);
        assert_eq!(both[1].1.first().map(String::as_str), Some("crates/tauride-rules/src/votes.rs"));
        assert_eq!(both[1].1.len(), 4);
        let failure = chosen(&["senate".to_owned()]).err().map(|failure| failure.what);
        assert_eq!(failure.as_deref(), Some("there is no module `senate`"));
    }
}
