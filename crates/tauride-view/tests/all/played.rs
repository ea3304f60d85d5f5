//! Every federation that the rulebook and the scenarios play, as it is at the end.

use std::fs;
use std::path::{Path, PathBuf};

use tauride_play::{Page, play};
use tauride_rules::State;

/// Where the repository begins.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md") && !path.ends_with("counting.md"));
    paths.sort();
    paths
}

fn played(paths: &[PathBuf]) -> Vec<(String, State)> {
    let texts: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let pages: Vec<Page<'_>> = texts.iter().map(|text| Page { name: "page", text }).collect();
    let charters = |name: &str| fs::read_to_string(format!("{ROOT}/charters/{name}")).ok();
    play(&pages, &charters).federations.into_iter().map(|federation| (federation.title, federation.state)).collect()
}

/// Returns them with the headings under which they are played.
pub(crate) fn federations() -> Vec<(String, State)> {
    let mut all: Vec<(String, State)> =
        pages(&Path::new(ROOT).join("rulebook")).iter().flat_map(|path| played(std::slice::from_ref(path))).collect();
    for scenario in fs::read_dir(Path::new(ROOT).join("scenarios")).unwrap() {
        let path = scenario.unwrap().path();
        if path.is_dir() {
            all.extend(played(&pages(&path)));
        }
    }
    assert!(all.len() > 250, "{} federations are played", all.len());
    all
}
