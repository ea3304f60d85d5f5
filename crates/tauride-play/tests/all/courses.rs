//! Plays courses by which few people once took what belongs to all. `BLESS=1` writes into the pages what came of each act.

use crate::common;
use std::path::{Path, PathBuf};

#[test]
fn courses_of_abuse_play_as_written() {
    let folder = Path::new("tests/courses");
    let mut pages: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert!(!pages.is_empty(), "there is no course in {}", folder.display());
    for page in pages {
        common::check(&[page]);
    }
}
