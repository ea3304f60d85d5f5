//! `cargo xtask client`: programs get a client that works, made from the description of the interface.
//!
//! openapi-python-client makes it, in an environment of its own under `target`; `xtask/client/try.py` founds a small federation,
//! serves it, and calls every operation.

use crate::shell::{self, Outcome};

/// Where the environment is, and what is made.
const FOLDER: &str = "target/client";
/// The program that makes clients, with whatever it needs, each at a version.
const PINNED: &str = "xtask/client/requirements.txt";

pub(crate) fn run(_: &[String]) -> Outcome {
    check()
}

/// Makes a client and tries it.
pub(crate) fn check() -> Outcome {
    install()?;
    shell::run(&mut shell::command("cargo build --package tauride"), "mend what the compiler says")?;
    shell::run(
        &mut shell::command(&format!(
            "{FOLDER}/python/bin/python xtask/client/try.py target/debug/tauride {FOLDER}/tried"
        )),
        "the interface differs from its description: mend crates/tauride-web/src/api/openapi.rs or what it describes",
    )
}

/// Installs the program that makes clients, unless what is pinned is there already.
fn install() -> Outcome {
    let mend = "install Python 3.10 or later with its venv module; the packages come from pypi.org";
    let noted = shell::root().join(FOLDER).join("installed.txt");
    let pinned = shell::root().join(PINNED);
    let same = || Some(std::fs::read(&noted).ok()? == std::fs::read(&pinned).ok()?);
    if same() == Some(true) {
        println!("openapi-python-client: there");
        return Ok(());
    }
    shell::run(&mut shell::command(&format!("python3 -m venv --clear {FOLDER}/python")), mend)?;
    let pip = format!("{FOLDER}/python/bin/pip install --quiet --disable-pip-version-check --requirement {PINNED}");
    shell::run(&mut shell::command(&pip), mend)?;
    // Without the note it is installed again the next time.
    let _ = std::fs::copy(&pinned, &noted);
    Ok(())
}
