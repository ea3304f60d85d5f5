//! Files and functions are short enough to be read in one go.

use crate::nothing;
use crate::source::{functions, tokens};
use crate::tree::{File, files_of};

const FILE_LINES_MAX: usize = 500;
const FUNCTION_LINES_MAX: usize = 70;

/// Files that are tables, where splitting would make the reader jump: the path and the reason.
const TABLES: &[(&str, &str)] =
    &[("crates/tauride-web/src/live/subjects.rs", "one match: which pages each event changes")];

/// Returns what is too long in a file.
fn too_long(file: &File) -> Vec<String> {
    let path = &file.path;
    let lines = file.text.lines().count();
    let mut long = Vec::new();
    if lines > FILE_LINES_MAX {
        long.push(format!("{path} has {lines} lines, {FILE_LINES_MAX} is the most: split it by idea"));
    }
    for (name, lines) in functions(tokens(path, &file.text)) {
        if lines > FUNCTION_LINES_MAX {
            long.push(format!(
                "{path}: `{name}` has {lines} lines, {FUNCTION_LINES_MAX} is the most: give its parts names"
            ));
        }
    }
    long
}

fn is_table(path: &str) -> bool {
    TABLES.iter().any(|(table, _)| *table == path)
}

#[test]
fn files_and_functions_are_short() {
    let files = files_of("", "rs");
    let wrong: Vec<_> = files.iter().filter(|file| !is_table(&file.path)).flat_map(too_long).collect();
    nothing(&wrong);
}

#[test]
fn the_list_of_tables_holds_only_what_needs_it() {
    let files = files_of("", "rs");
    let needs = |path: &str| files.iter().any(|file| file.path == path && !too_long(file).is_empty());
    let idle = TABLES.iter().filter(|(path, _)| !needs(path));
    nothing(&idle.map(|(path, _)| format!("{path} is short or gone: take it off TABLES")).collect::<Vec<_>>());
}

#[test]
fn what_is_too_long_is_found() {
    let text = format!("fn short() {{}}\nfn long() {{\n{}}}\n{}", "\n".repeat(69), "\n".repeat(430));
    let long = too_long(&File { path: "a.rs".to_owned(), text });
    assert_eq!(long.len(), 2, "{long:?}");
    assert!(long[0].starts_with("a.rs has 502 lines") && long[1].contains("`long` has 71 lines"), "{long:?}");
}
