//! `cargo xtask mutants`: counting is changed in one place at a time, and some test must notice.
//!
//! What no test can notice is left out by `.cargo/mutants.toml`, each with the reason.

use crate::shell::{self, Outcome};

/// Where counting is.
const SOURCE: &str = "crates/tauride-tally/src";

pub(crate) fn run(modules: &[String]) -> Outcome {
    if !shell::succeeds("cargo mutants --version") {
        shell::run(
            &mut shell::command("cargo install cargo-mutants --locked"),
            "install cargo-mutants yourself: see https://mutants.rs",
        )?;
    }
    let mut mutants = shell::command("cargo mutants --package tauride-tally --output target");
    for glob in globs(modules) {
        mutants.args(["--file", &glob]);
    }
    // Nobody debugs a mutant.
    mutants.env("CARGO_PROFILE_DEV_DEBUG", "0");
    mutants.args(["--cargo-arg=--lib", "--cargo-arg=--tests"]);
    shell::run(
        &mut mutants,
        "target/mutants.out/missed.txt names what no test noticed: write the test, or say in .cargo/mutants.toml why none can",
    )
}

/// Returns what to look at: a module's file and its folder, or everything.
fn globs(modules: &[String]) -> Vec<String> {
    let of = |module: &String| [format!("{SOURCE}/{module}.rs"), format!("{SOURCE}/{module}/**")];
    modules.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_its_file_and_its_folder() {
        assert_eq!(globs(&[]), Vec::<String>::new());
        let list = globs(&["list".to_owned()]);
        assert_eq!(list, ["crates/tauride-tally/src/list.rs", "crates/tauride-tally/src/list/**"]);
    }
}
