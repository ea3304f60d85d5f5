//! Plays courses by which few people once took what belongs to all, and terms that follow each other for years. `BLESS=1` writes into the pages what came of each act.

use crate::common;
use std::path::{Path, PathBuf};

#[test]
fn courses_of_abuse_play_as_written() {
    play_all("tests/courses");
}

/// No seat falls vacant because a term is over: a board of seven whose successors are elected before, over three years.
#[test]
fn terms_that_end_leave_no_seat_vacant() {
    play_all("tests/terms");
}

fn play_all(folder: &str) {
    let folder = Path::new(folder);
    let mut pages: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert!(!pages.is_empty(), "there is no course in {}", folder.display());
    for page in pages {
        common::check(&[page]);
    }
}
