//! Golden records are made anew in commits of their own, which name the rule that changed, and in no other.

use std::collections::BTreeSet;
use std::process::Command;

use crate::nothing;
use crate::tree::root;

/// Asks Git, and returns the lines of its answer; none where there is no history to ask.
fn git(arguments: &[&str]) -> Vec<String> {
    let answer = Command::new("git").current_dir(root()).args(arguments).output();
    let answer = answer.ok().filter(|answer| answer.status.success()).map(|answer| answer.stdout).unwrap_or_default();
    String::from_utf8_lossy(&answer).lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()
}

/// Returns the commits that give a record bytes that it never had, of those in a log with the oldest first: a commit, then
/// the names of the contents that it leaves. A record that comes back as it was is not made anew.
fn made_anew(log: &[String]) -> Vec<&str> {
    let (mut known, mut commit, mut anew) = (BTreeSet::new(), "", Vec::new());
    for line in log {
        let Some(change) = line.strip_prefix(':') else {
            commit = line;
            continue;
        };
        let mut fields = change.split_whitespace().skip(3);
        let (Some(content), Some(kind)) = (fields.next(), fields.next()) else { continue };
        if known.insert(content) && kind == "M" && anew.last() != Some(&commit) {
            anew.push(commit);
        }
    }
    anew
}

#[test]
fn golden_records_are_made_anew_alone() {
    let mut wrong = Vec::new();
    for commit in made_anew(&git(&["log", "--reverse", "--raw", "--no-abbrev", "--format=%h", "--", "records/golden"]))
    {
        let touched = git(&["show", "--format=", "--name-only", commit]);
        let besides = touched.iter().filter(|path| !path.starts_with("records/golden/"));
        wrong.extend(besides.map(|path| format!("{commit} makes a golden record anew and touches {path}: part them")));
    }
    nothing(&wrong);
}

#[test]
fn a_record_that_comes_back_is_not_made_anew() {
    let change =
        |old: &str, new: &str, kind: &str| format!(":100644 100644 {old} {new} {kind}\trecords/golden/a.jsonl");
    let log = ["one".to_owned(), change("0", "a", "A"), "two".to_owned(), change("a", "b", "M")];
    let back = ["three".to_owned(), change("b", "a", "M"), "four".to_owned(), change("a", "c", "M")];
    assert_eq!(made_anew(&[log.as_slice(), back.as_slice()].concat()), ["two", "four"]);
}
