//! Every path that ARCHITECTURE.md names is there: the map shows rooms that exist.

use crate::nothing;
use crate::tree::files;

/// Returns the code of a page that reads as a path of the project: a file of ours, or a folder.
fn paths(page: &str) -> Vec<&str> {
    let mut fenced = false;
    let mut found = Vec::new();
    for line in page.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        // Every other piece between backticks is code.
        let code = line.split('`').skip(1).step_by(2).filter(|_| !fenced);
        found.extend(code.filter(|code| is_path(code)));
    }
    found
}

fn is_path(code: &str) -> bool {
    let of_a_path = |letter: char| letter.is_ascii_alphanumeric() || "/_-.<>".contains(letter);
    let named = [".rs", ".md", ".toml", ".jsonl"].iter().any(|ending| code.ends_with(ending)) || code.ends_with('/');
    named && code.chars().all(of_a_path) && !code.starts_with('/')
}

/// Returns whether a path is one of the project's, or the end of one, or a folder in one. `<chapter>` is any name.
fn is_there(path: &str, all: &[String]) -> bool {
    let wanted: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    all.iter().any(|file| {
        let parts: Vec<&str> = file.split('/').collect();
        let same =
            |here: &[&str]| here.iter().zip(&wanted).all(|(part, wanted)| wanted.starts_with('<') || part == wanted);
        let ends = parts.len();
        parts
            .windows(wanted.len())
            .enumerate()
            .any(|(at, here)| same(here) && (path.ends_with('/') || at + wanted.len() == ends))
    })
}

#[test]
fn architecture_names_what_is_there() {
    let files = files("");
    let page = files.iter().find(|file| file.path == "ARCHITECTURE.md").unwrap();
    let all: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    let named = paths(&page.text);
    assert!(named.len() > 20, "{named:?}");
    let gone = named.into_iter().filter(|path| !is_there(path, &all));
    nothing(&gone.map(|path| format!("ARCHITECTURE.md: `{path}` is not there: mend the map")).collect::<Vec<_>>());
}

#[test]
fn paths_are_told_from_other_code() {
    let page = "`a/b.rs` and `Act::X`, `<chapter>/act.rs`, `votes/`, `x = 1`\n```\n`no.rs`\n```\n";
    assert_eq!(paths(page), ["a/b.rs", "<chapter>/act.rs", "votes/"]);
    let all = ["crates/x/src/recall/act.rs".to_owned()];
    for there in ["recall/act.rs", "<chapter>/act.rs", "act.rs", "recall/", "crates/x/"] {
        assert!(is_there(there, &all), "{there}");
    }
    for gone in ["poll/act.rs", "call/act.rs", "act/", "src/act.rs"] {
        assert!(!is_there(gone, &all), "{gone}");
    }
}
