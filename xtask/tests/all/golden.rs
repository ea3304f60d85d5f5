//! Golden records are made anew in commits of their own, which name the rule that changed, and in no other.

use std::process::Command;

use crate::nothing;
use crate::tree::root;

/// Asks Git, and returns the lines of its answer; none where there is no history to ask.
fn git(arguments: &[&str]) -> Vec<String> {
    let answer = Command::new("git").current_dir(root()).args(arguments).output();
    let answer = answer.ok().filter(|answer| answer.status.success()).map(|answer| answer.stdout).unwrap_or_default();
    String::from_utf8_lossy(&answer).lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()
}

#[test]
fn golden_records_are_made_anew_alone() {
    let mut wrong = Vec::new();
    for commit in git(&["log", "--format=%h", "--diff-filter=M", "--", "records/golden"]) {
        let touched = git(&["show", "--format=", "--name-only", &commit]);
        let besides = touched.iter().filter(|path| !path.starts_with("records/golden/"));
        wrong.extend(besides.map(|path| format!("{commit} makes a golden record anew and touches {path}: part them")));
    }
    nothing(&wrong);
}
