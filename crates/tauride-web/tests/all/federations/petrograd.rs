//! The year 1917, as its scenarios play it.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use tauride_clerk::{Clerk, ManualClock};
use tauride_play::{Page, play};
use tauride_store::{Batch, MemoryStore, Meta, NewEntry, Store as _};

/// Returns the federation at the end of the scenario.
pub(crate) fn petrograd() -> Clerk {
    played("petrograd-1917", 0)
}

/// Returns the federation of a page, the first being 0, of those on which bodies answer to others.
pub(crate) fn government(page: usize) -> Clerk {
    played("government-1917", page)
}

/// Returns the federation of a scenario's page that founds one.
fn played(name: &str, page: usize) -> Clerk {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let folder = fs::read_dir(format!("{root}/scenarios/{name}")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let pages: Vec<Page<'_>> = texts.iter().map(|text| Page { name, text }).collect();
    let charters = |file: &str| fs::read_to_string(format!("{root}/charters/{file}")).ok();
    let federation = play(&pages, &charters).federations.into_iter().nth(page).unwrap();
    let mut store = MemoryStore::new(Meta { name: federation.title, origin: "example.org/petrograd".to_owned() });
    let lines = (1..).zip(&federation.lines);
    let entries: Vec<NewEntry<'_>> = lines.map(|(number, line)| NewEntry { number, line, key: None }).collect();
    let tree: tauride_record::Tree = federation.lines.iter().map(|line| tauride_record::leaf(line)).collect();
    store.append(&Batch { entries: &entries, register: &[], root: tree.root() }).unwrap();
    let clock = ManualClock::new(federation.state.now);
    Clerk::with_store(Box::new(store), Arc::new(clock), &|_, _| {}).unwrap()
}
