//! Installs what the tests need, each thing only if it is missing.

use std::path::Path;

use crate::shell::{self, Failure, Outcome};

/// The programs of the browser test and the Debian packages that bring them.
const BROWSER: &[(&str, &str)] = &[("/usr/bin/chromium", "chromium"), ("/usr/bin/chromedriver", "chromium-driver")];

pub(crate) fn run() -> Outcome {
    component("rustfmt", "cargo fmt --version")?;
    component("clippy", "cargo clippy --version")?;
    wasm_target()?;
    browser()?;
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

fn browser() -> Outcome {
    let missing: Vec<_> = BROWSER.iter().filter(|(program, _)| !Path::new(program).exists()).collect();
    if missing.is_empty() {
        return already("chromium and chromedriver");
    }
    let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    let programs: Vec<_> = missing.iter().map(|(program, _)| *program).collect();
    let mend = format!("install Chromium and its driver yourself, so that {} is there", programs.join(" and "));
    if !shell::succeeds("apt-get --version") {
        return Err(Failure::new("the browser test needs Chromium, and there is no apt-get here", mend));
    }
    let sudo = if shell::answer("id -u").as_deref() == Some("0") { "" } else { "sudo " };
    shell::run(&mut shell::command(&format!("{sudo}apt-get update --quiet=2")), &mend)?;
    let install = "env DEBIAN_FRONTEND=noninteractive apt-get install --quiet=2 --yes --no-install-recommends";
    shell::run(shell::command(&format!("{sudo}{install}")).args(packages), &mend)?;
    // Some distributions ship a package of this name that only points elsewhere.
    match programs.iter().find(|program| !Path::new(program).exists()) {
        None => Ok(()),
        Some(program) => Err(Failure::new(format!("the packages are installed, but {program} is not there"), mend)),
    }
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
