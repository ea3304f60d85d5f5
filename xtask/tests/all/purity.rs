//! The pure layers know no clock, no files, no network, no environment, no threads and no floats.
//!
//! Clippy and the wasm32 build say much of this too; here it is said for all of it, in words that tell what to do.

use crate::nothing;
use crate::source::{paths, tokens, without_tests};
use crate::tree::files_of;

const PURE: &[&str] = &[
    "tauride-consistency",
    "tauride-message",
    "tauride-names",
    "tauride-tally",
    "tauride-table",
    "tauride-ballots",
    "tauride-record",
    "tauride-rules",
    "tauride-charter",
    "tauride-codec",
    "tauride-phrase",
    "tauride-tell",
    "tauride-view",
    "tauride-verify",
    "tauride-play",
];

const BANNED: &[(&str, &str)] = &[
    ("std::time", "time enters as an act"),
    ("std::fs", "the edge reads files and passes text in"),
    ("std::net", "the edge talks to the network"),
    ("std::env", "settings are read once, in the tauride binary"),
    ("std::process", "the edge runs programs"),
    ("std::thread", "one act after the other"),
    ("f32", "counts and shares are exact: integers and fractions"),
    ("f64", "counts and shares are exact: integers and fractions"),
];

/// Files that must name a banned thing in order to refuse it: the path, the thing and the reason.
const REFUSERS: &[(&str, &str, &str)] = &[
    ("crates/tauride-codec/src/writer.rs", "f32", "serde asks how to write a float: not at all"),
    ("crates/tauride-codec/src/writer.rs", "f64", "serde asks how to write a float: not at all"),
];

/// Returns why each banned thing that the source names is banned.
fn impurities(path: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for name in paths(without_tests(tokens(path, text))) {
        let refuses = REFUSERS.iter().any(|(file, thing, _)| (*file, *thing) == (path, name.as_str()));
        let ban = BANNED.iter().find(|(banned, _)| name == *banned && !refuses);
        wrong.extend(ban.map(|(banned, instead)| format!("{path}: {banned}: {instead}")));
    }
    wrong.dedup();
    wrong
}

#[test]
fn pure_crates_are_pure() {
    let mut wrong = Vec::new();
    for name in PURE {
        let files = files_of(&format!("crates/{name}/src"), "rs");
        assert!(!files.is_empty(), "{name} has no source: mend PURE");
        let code = files.iter().filter(|file| !file.path.ends_with("tests.rs") && !file.path.contains("/tests/"));
        wrong.extend(code.flat_map(|file| impurities(&file.path, &file.text)));
    }
    nothing(&wrong);
}

#[test]
fn the_list_of_refusers_holds_only_what_needs_it() {
    let files = files_of("crates", "rs");
    let names = |path: &str, thing: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.is_some_and(|file| paths(tokens(path, &file.text)).iter().any(|name| name == thing))
    };
    let idle = REFUSERS.iter().filter(|(path, thing, _)| !names(path, thing));
    nothing(&idle.map(|(path, thing, _)| format!("{path} names no {thing}: take it off REFUSERS")).collect::<Vec<_>>());
}

#[test]
fn an_impurity_is_found_wherever_it_hides() {
    let text = "use std::{collections::BTreeMap, time::Instant};\nfn f(x: Vec<f64>) { x as f32; ::std::env::args(); }";
    let found = impurities("a.rs", text);
    let found: Vec<_> = found.iter().map(|line| line.split(": ").nth(1).unwrap()).collect();
    assert_eq!(found, ["std::time", "f64", "f32", "std::env"]);
    assert!(
        impurities("a.rs", "// std::fs\n#[cfg(test)]\nmod tests { use std::fs; }\nconst A: &str = \"f64\";").is_empty()
    );
}
