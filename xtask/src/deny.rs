//! What may be depended on: licences, sources and bans always; advisories when their database can be had.

use crate::shell::{self, Outcome};

pub(crate) fn run() -> Outcome {
    shell::run(
        &mut shell::command("cargo deny check bans licenses sources"),
        "choose another dependency, or argue for this one in deny.toml with its reason",
    )?;
    if !shell::succeeds("cargo deny fetch db") {
        println!(
            "advisories: NOT checked, their database (github.com/RustSec/advisory-db) cannot be fetched from here"
        );
        return Ok(());
    }
    shell::run(
        &mut shell::command("cargo deny check --disable-fetch advisories"),
        "update the dependency, or ignore the advisory in deny.toml with the reason why it does not concern us",
    )
}
