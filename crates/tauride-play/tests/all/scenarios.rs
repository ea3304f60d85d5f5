//! Plays every folder of scenarios. `BLESS=1` writes into the pages what came of each act.

use crate::common;
use std::path::{Path, PathBuf};

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn scenarios_play_as_written() {
    let root = Path::new("../../scenarios");
    let folders: Vec<PathBuf> = sorted(root).into_iter().filter(|path| path.is_dir()).collect();
    assert!(!folders.is_empty(), "there is no scenario in {}", root.display());
    for folder in folders {
        let is_page = |path: &PathBuf| path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md");
        common::check(&sorted(&folder).into_iter().filter(is_page).collect::<Vec<_>>());
    }
}
