//! Installs what the tests need, each thing only if it is missing.

use std::fs;
use std::path::Path;

use crate::shell::{self, Failure, Outcome};

/// Programs by their name or their place, with the Debian packages that bring them.
type Programs = &'static [(&'static str, &'static str)];

/// The programs of the browser tests.
const BROWSER: Programs = &[("/usr/bin/chromium", "chromium"), ("/usr/bin/chromedriver", "chromium-driver")];

/// The programs that the checkers of pages run on.
const RUNTIMES: Programs = &[("node", "nodejs"), ("npm", "npm"), ("java", "default-jre-headless")];

/// Where the checkers of pages are said, with their versions.
const CHECKERS: &str = "crates/tauride-web/tests/checkers";

pub(crate) fn run() -> Outcome {
    component("rustfmt", "cargo fmt --version")?;
    component("clippy", "cargo clippy --version")?;
    wasm_target()?;
    programs("chromium and chromedriver", BROWSER)?;
    programs("node and java", RUNTIMES)?;
    checkers()?;
    cargo_deny()
}

fn component(name: &str, probe: &str) -> Outcome {
    if shell::succeeds(probe) {
        return already(name);
    }
    shell::run(
        &mut shell::command(&format!("rustup component add {name}")),
        &format!("install {name} for your Rust toolchain, by rustup or by your distribution"),
    )
}

fn wasm_target() -> Outcome {
    // The compiler names the folder whether or not it is there; asked this way, it works without rustup too.
    let folder = shell::answer("rustc --print target-libdir --target wasm32-unknown-unknown");
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return already("wasm32-unknown-unknown");
    }
    shell::run(
        &mut shell::command("rustup target add wasm32-unknown-unknown"),
        "install the standard library for wasm32-unknown-unknown, by rustup or by your distribution",
    )
}

fn programs(names: &str, wanted: Programs) -> Outcome {
    let missing: Vec<_> = wanted.iter().filter(|(program, _)| !is_there(program)).collect();
    if missing.is_empty() {
        return already(names);
    }
    let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    let programs: Vec<_> = missing.iter().map(|(program, _)| *program).collect();
    let mend = format!("install them yourself, so that {} can be called", programs.join(" and "));
    if !shell::succeeds("apt-get --version") {
        return Err(Failure::new(format!("the tests of pages need {names}, and there is no apt-get here"), mend));
    }
    let sudo = if shell::answer("id -u").as_deref() == Some("0") { "" } else { "sudo " };
    shell::run(&mut shell::command(&format!("{sudo}apt-get update --quiet=2")), &mend)?;
    let install = "env DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends";
    shell::run(shell::command(&format!("{sudo}{install}")).args(packages), &mend)?;
    // Some distributions ship a package of this name that only points elsewhere.
    match programs.iter().find(|program| !is_there(program)) {
        None => Ok(()),
        Some(program) => Err(Failure::new(format!("the packages are installed, but {program} is not there"), mend)),
    }
}

/// Returns whether a program is there. Browsers are looked for where Debian puts them: under their name, others point elsewhere.
fn is_there(program: &str) -> bool {
    if program.starts_with('/') {
        Path::new(program).exists()
    } else {
        shell::succeeds(&format!("{program} --version"))
    }
}

/// Installs the checkers of pages as the lock file says; nothing that they bring runs while they are installed.
fn checkers() -> Outcome {
    let folder = shell::root().join(CHECKERS);
    let lock = fs::read(folder.join("package-lock.json")).ok();
    let note = folder.join("node_modules/installed-from.json");
    if lock.is_some() && fs::read(&note).ok() == lock {
        return already("the checkers of pages");
    }
    let mend = format!("see what npm says above; the checkers stand in {CHECKERS}/package.json");
    let mut install = shell::command(&format!("npm ci --ignore-scripts --no-audit --no-fund --prefix {CHECKERS}"));
    shell::run(&mut install, &mend)?;
    let failed = |error| Failure::new(format!("{} cannot be written: {error}", note.display()), mend);
    fs::write(&note, lock.unwrap_or_default()).map_err(failed)
}

fn cargo_deny() -> Outcome {
    if shell::succeeds("cargo deny --version") {
        return already("cargo-deny");
    }
    // Optimised, this takes many minutes on two cores; as it is, one, and the check itself takes two seconds.
    let mut install = shell::command("cargo install cargo-deny --locked");
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    install.env("CARGO_PROFILE_RELEASE_LTO", "off");
    install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256");
    shell::run(&mut install, "install cargo-deny yourself: see https://embarkstudios.github.io/cargo-deny")
}

#[expect(clippy::unnecessary_wraps, reason = "the last word of a step that had nothing to do")]
fn already(name: &str) -> Outcome {
    println!("{name}: there");
    Ok(())
}
