//! What the tests of the rulebook and of the scenarios share.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use tauride_play::{Page, Played, play};

fn charter(name: &str) -> Option<String> {
    std::fs::read_to_string(Path::new("../../charters").join(name)).ok()
}

fn played(names: &[String], texts: &[String]) -> Played {
    let pages: Vec<Page<'_>> = names.iter().zip(texts).map(|(name, text)| Page { name, text }).collect();
    play(&pages, &charter)
}

/// Plays pages and compares them with what came of them; with `BLESS` set, writes that into the files.
pub(crate) fn check(paths: &[PathBuf]) {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let texts: Vec<String> = paths.iter().map(|path| std::fs::read_to_string(path).unwrap_or_default()).collect();
    let first = played(&names, &texts);
    let second = played(&names, &first.pages);
    let (again, wrong) = (&second.mismatches, &first.problems);
    assert!(again.is_empty(), "a page that was written anew plays as it is written: {again:?} {wrong:?}");
    assert_eq!(second.pages, first.pages, "writing a page anew twice changes nothing");
    for federation in &first.federations {
        verify(&federation.title, &federation.record());
    }
    let mut wrong = String::new();
    for problem in &first.problems {
        writeln!(wrong, "{problem}").unwrap_or_default();
    }
    if std::env::var_os("BLESS").is_some() {
        for ((path, text), page) in paths.iter().zip(&texts).zip(&first.pages) {
            if text != page {
                std::fs::write(path, page).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            }
        }
    } else {
        for mismatch in &first.mismatches {
            writeln!(wrong, "{mismatch}").unwrap_or_default();
        }
        for (path, (text, page)) in names.iter().zip(texts.iter().zip(&first.pages)) {
            if text != page && first.mismatches.is_empty() {
                writeln!(wrong, "{path}: lines that do not belong there").unwrap_or_default();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}\nBLESS=1 writes what happened into the pages; read what it changed.");
    assert!(first.acts > 0, "{names:?}: no act was played");
}

/// What was played is a good record.
fn verify(title: &str, record: &[u8]) {
    let verified = tauride_verify::verify(record, None);
    assert!(verified.is_ok(), "{title}: {}", verified.map_or_else(|fault| fault.to_string(), |_| String::new()));
}
