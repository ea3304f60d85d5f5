//! Plays every chapter of the rulebook but the one on counting, which has ballots instead of acts. `BLESS=1` writes into the chapters what came of each act.
#![expect(clippy::panic, clippy::unnecessary_wraps, reason = "test code")]

#[path = "all/common.rs"]
mod common;

use std::path::Path;

fn chapter(path: &Path) -> datatest_stable::Result<()> {
    common::check(&[path.to_path_buf()]);
    Ok(())
}

datatest_stable::harness! {
    { test = chapter, root = "../../rulebook", pattern = r"^(?!counting)[a-z]+\.md$" },
}
