//! The README works to the letter: each of its commands is run, in its order, beside the samples.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::site::{Site, project};

/// The commands of the README, one a line.
fn commands(readme: &str) -> Vec<&str> {
    let blocks = readme.split("```sh\n").skip(1).filter_map(|block| block.split("```").next());
    blocks.flat_map(str::lines).filter(|line| line.starts_with("tauride ")).collect()
}

#[test]
fn every_command_of_the_readme_does_what_it_says() {
    let site = Site::new();
    for folder in ["charters", "samples", "scenarios"] {
        std::os::unix::fs::symlink(project(folder), site.path(folder)).unwrap();
    }
    let program = Path::new(env!("CARGO_BIN_EXE_tauride")).parent().unwrap();
    let readme = std::fs::read_to_string(project("README.md")).unwrap();
    let commands = commands(&readme);
    assert!(commands.len() >= 20, "{commands:?}");
    // A server goes on until it is told to end; that it serves is tried elsewhere.
    for line in commands.iter().filter(|line| !line.starts_with("tauride serve ")) {
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(format!("PATH=\"$PROGRAM:$PATH\"; {line}"));
        shell.current_dir(site.path(".")).env("PROGRAM", program).env("NO_COLOR", "1").stdin(Stdio::null());
        let ran = shell.output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        assert!(ran.status.success(), "{line}\n{out}\n{err}");
    }
    let seat = site.run(&["show", "ours", "seat", "S1", "--json"]).json();
    assert_eq!((&seat["mandate"], &seat["election"]), (&serde_json::json!(null), &serde_json::json!(2)), "recalled");
    let again = site.run(&["export", "again"]).good();
    assert_eq!(again, site.read("ours.jsonl"), "what was brought back is what was there");
}
