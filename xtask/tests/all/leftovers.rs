//! Nothing is left half done, and no file remembers the machine that it was written on.

use crate::nothing;
use crate::source::{macros, tokens};
use crate::tree::{files, files_of};

/// Marks of unfinished work, spelled so that this file does not hold them.
const MARKS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
/// Macros that stand where code should.
const HOLES: &[&str] = &["todo", "unimplemented"];
/// Places that exist on one machine only, spelled likewise.
const MACHINES: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/tmp/", "target"), concat!("/ho", "me/"), concat!("/ro", "ot/")];

/// Kinds of files that hold data, not our words.
const DATA: &[&str] = &[".jsonl", ".csv", ".json", ".lock", ".txt"];

/// Returns where one of the words stands in a line, in the sense that `stands` gives it, as `path:line: word`.
fn occurrences(words: &[&str], stands: fn(&str, &str) -> bool) -> Vec<String> {
    let is_data = |path: &str| DATA.iter().any(|kind| path.ends_with(kind));
    let mut found = Vec::new();
    for file in files("").iter().filter(|file| !is_data(&file.path)) {
        for (index, line) in file.text.lines().enumerate() {
            let word = words.iter().find(|word| stands(line, word));
            found.extend(word.map(|word| format!("{}:{}: {word}", file.path, index + 1)));
        }
    }
    found
}

/// Whether the word stands in the line by itself, not as a part of a longer one.
fn stands_alone(line: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(part) && !line[at + word.len()..].starts_with(part))
}

#[test]
fn nothing_is_left_half_done() {
    let mut wrong: Vec<_> = occurrences(MARKS, stands_alone)
        .into_iter()
        .map(|place| format!("{place}: finish it, or open an issue"))
        .collect();
    for file in files_of("", "rs") {
        let called = macros(tokens(&file.path, &file.text));
        let holes = called.iter().filter(|name| HOLES.contains(&name.as_str()));
        wrong.extend(holes.map(|name| format!("{}: `{name}!`: write the code", file.path)));
    }
    nothing(&wrong);
}

#[test]
fn no_file_names_a_place_on_one_machine() {
    let wrong = occurrences(MACHINES, |line, word| line.contains(word));
    nothing(
        &wrong.into_iter().map(|place| format!("{place}: name it from the root of the project")).collect::<Vec<_>>(),
    );
}

#[test]
fn a_mark_inside_a_word_is_no_mark() {
    assert!(stands_alone("// MARK: later", "MARK"));
    assert!(stands_alone("BOOKMARKS MARK", "MARK"));
    assert!(!stands_alone("BOOKMARKS", "MARK"));
}
