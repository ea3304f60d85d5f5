//! The year 1917, as its scenarios play it.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use tauride_clerk::{Clerk, ManualClock};
use tauride_play::{Page, play};
use tauride_store::{Batch, MemoryStore, Meta, NewEntry, Store as _};

/// Where the repository begins.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Returns the federation at the end of the scenario.
pub(crate) fn petrograd() -> Clerk {
    played("petrograd-1917", 0)
}

/// Returns the federation of a page, the first being 0, of those on which bodies answer to others.
pub(crate) fn government(page: usize) -> Clerk {
    played("government-1917", page)
}

/// What the soviet resolves on 3 March 1917, in a history that it did not have: the government is asked to consent to it, while it
/// waits itself for the soviet.
const TROOPS: &str = r#"
    M2 puts to H2, under item 1: "No company leaves the city", on the subject "orders to the troops"
    M3 seconds D4
    M1..M7 vote yes on D4
"#;

/// Returns the two powers of 1917 on a day on which each waits for the other.
pub(crate) fn dual_power() -> Clerk {
    let text = fs::read_to_string(format!("{ROOT}/scenarios/dual-power-of-1917/01-a-government-that-is-watched.md"));
    let text = text.unwrap();
    let (until, _) = text.split_once("## A monitor that does not veto").unwrap();
    clerk_of("dual-power-of-1917", &[format!("{until}{TROOPS}")], 0)
}

/// Returns the federation in which soviets take over what others decide, at the end of its page.
pub(crate) fn emergencies() -> Clerk {
    played("emergencies-of-1917", 0)
}

/// Returns the federation of a scenario's page that founds one.
fn played(name: &str, page: usize) -> Clerk {
    let folder = fs::read_dir(format!("{ROOT}/scenarios/{name}")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    clerk_of(name, &texts, page)
}

/// Returns the federation of one of some texts, which are played.
fn clerk_of(name: &str, texts: &[String], page: usize) -> Clerk {
    let pages: Vec<Page<'_>> = texts.iter().map(|text| Page { name, text }).collect();
    let charters = |file: &str| fs::read_to_string(format!("{ROOT}/charters/{file}")).ok();
    let federation = play(&pages, &charters).federations.into_iter().nth(page).unwrap();
    let mut store = MemoryStore::new(Meta { name: federation.title, origin: "example.org/petrograd".to_owned() });
    let lines = (1..).zip(&federation.lines);
    let entries: Vec<NewEntry<'_>> = lines.map(|(number, line)| NewEntry { number, line, key: None }).collect();
    let tree: tauride_record::Tree = federation.lines.iter().map(|line| tauride_record::leaf(line)).collect();
    store.append(&Batch { entries: &entries, register: &[], root: tree.root() }).unwrap();
    let clock = ManualClock::new(federation.state.now);
    Clerk::with_store(Box::new(store), Arc::new(clock), &|_, _| {}).unwrap()
}
