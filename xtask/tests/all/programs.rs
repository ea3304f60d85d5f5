//! A crate has one test program, and no file of it is forgotten.
//!
//! Each program more is linked again with everything that it tests: many small ones cost CI most of its time.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::TokenStream;

use crate::nothing;
use crate::packages::packages;
use crate::source::tokens;
use crate::tree::{File, files_of};

/// Test programs beside `all`: the package, the program and the reason.
const OTHERS: &[(&str, &str, &str)] = &[("tauride-play", "rulebook", "datatest-stable makes a test of each chapter")];

/// Returns the test programs of the workspace: the package and the program.
fn programs() -> Vec<(String, String)> {
    let mut programs = Vec::new();
    for package in packages() {
        for target in package["targets"].as_array().unwrap() {
            if target["kind"][0] == "test" {
                let name = |of: &serde_json::Value| of["name"].as_str().unwrap().to_owned();
                programs.push((name(&package), name(target)));
            }
        }
    }
    programs
}

#[test]
fn a_crate_has_one_test_program() {
    let is_other = |package: &str, program: &str| OTHERS.iter().any(|other| (other.0, other.1) == (package, program));
    let more = programs().into_iter().filter(|(package, program)| program != "all" && !is_other(package, program));
    let wrong = more.map(|(package, program)| {
        format!("{package}: the tests of `{program}` are a program of their own: make it a module of tests/all/main.rs")
    });
    nothing(&wrong.collect::<Vec<_>>());
}

#[test]
fn the_list_of_other_programs_holds_only_what_is_there() {
    let there = programs();
    let gone = OTHERS.iter().filter(|(package, program, _)| !there.contains(&((*package).into(), (*program).into())));
    nothing(
        &gone
            .map(|(package, program, _)| format!("{package} has no {program}: take it off OTHERS"))
            .collect::<Vec<_>>(),
    );
}

/// Returns the files in the folder of a crate root that no `mod` of the file above them names.
fn orphans(files: &[File], root: &str) -> Vec<String> {
    let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut waiting = vec![(root.to_owned(), folder.to_owned())];
    let mut reached = BTreeSet::new();
    while let Some((path, folder)) = waiting.pop() {
        let Some(file) = files.iter().find(|file| file.path == path) else { continue };
        for name in modules(tokens(&path, &file.text)) {
            let inner = format!("{folder}/{name}");
            waiting.extend([(format!("{inner}.rs"), inner.clone()), (format!("{inner}/mod.rs"), inner)]);
        }
        reached.insert(path);
    }
    let here = files.iter().filter(|file| Path::new(&file.path).starts_with(folder));
    here.filter(|file| !reached.contains(&file.path)).map(|file| file.path.clone()).collect()
}

/// Returns the modules that a file declares and leaves to other files.
fn modules(tokens: TokenStream) -> Vec<String> {
    let words: Vec<String> = tokens.into_iter().map(|token| token.to_string()).collect();
    words.windows(3).filter(|words| words[0] == "mod" && words[2] == ";").map(|words| words[1].clone()).collect()
}

#[test]
fn every_file_of_tests_is_a_module() {
    let mut wrong = Vec::new();
    let files = files_of("", "rs");
    let roots: Vec<_> = files.iter().filter(|file| file.path.ends_with("/tests/all/main.rs")).collect();
    assert!(roots.len() > 10, "{} crates have tests", roots.len());
    for root in roots {
        let forgotten = orphans(&files, &root.path);
        wrong.extend(
            forgotten.into_iter().map(|path| format!("{path} is never run: name it with `mod` in the file above it")),
        );
    }
    nothing(&wrong);
}

#[test]
fn a_file_that_no_module_names_is_found() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let files = [
        file("t/main.rs", "mod a; mod b { mod c {} } // mod d;"),
        file("t/a.rs", "pub(crate) mod e;"),
        file("t/a/e.rs", ""),
        file("t/d.rs", ""),
        file("u/d.rs", ""),
    ];
    assert_eq!(orphans(&files, "t/main.rs"), ["t/d.rs"]);
}
