//! Help, completions, wrong usage.

use std::io::Read as _;
use std::process::Stdio;

use crate::site::Site;

const COMMANDS: [&str; 14] = [
    "demo",
    "new",
    "enrol",
    "codes",
    "serve",
    "act",
    "show",
    "export",
    "verify",
    "play",
    "charter",
    "count",
    "rulebook",
    "completions",
];

#[test]
fn help_lists_every_command_and_its_exit_codes() {
    let site = Site::new();
    let help = site.run(&["help"]).good();
    for command in COMMANDS {
        assert!(help.contains(&format!("\n  {command} ")), "{command} is not in: {help}");
        site.run(&["help", command]).good();
    }
    assert!(help.contains("Exit codes"), "{help}");
}

#[test]
fn every_shell_is_completed() {
    let site = Site::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = site.run(&["completions", shell]).good();
        assert!(script.contains("verify"), "{shell}");
    }
}

#[test]
fn wrong_usage_ends_with_2() {
    let site = Site::new();
    for args in [
        &[][..],
        &["nothing"],
        &["act", "our"],
        &["act", "our", "x", "--by", "M1"],
        &["verify"],
        &["completions", "dos"],
    ] {
        let ran = site.run(args);
        assert_eq!((ran.code, &*ran.out), (2, ""), "{args:?}");
        assert!(ran.err.contains("Usage") || ran.err.contains("--help"), "{args:?}: {}", ran.err);
    }
}

#[test]
fn a_reader_that_goes_early_is_no_fault() {
    let site = Site::new();
    let mut child = site.command(&["charter", "schema"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), &*said), (Some(0), ""));
}

#[test]
fn the_rulebook_is_carried_and_refusals_lead_to_it() {
    let site = Site::new();
    let contents = site.run(&["rulebook"]).good();
    assert!(contents.contains("recall\n  recall.1 — "), "{contents}");
    let article = site.run(&["rulebook", "recall.4"]).good();
    assert!(article.starts_with("recall.4 — ") && !article.contains("\nrecall.5 — "), "{article}");
    assert!(site.run(&["rulebook", "recall"]).good().starts_with("# Recall"));
    site.run(&["rulebook", "recall.999"]).failed(1, &["no article recall.999", "tauride rulebook recall"]);
    site.run(&["rulebook", "weather"]).failed(1, &["no chapter \"weather\"", "its chapters are "]);
}

#[test]
fn the_long_help_of_act_lists_every_sentence() {
    let help = Site::new().run(&["act", "--help"]).good();
    for sentence in ["M1 signs the recall of S1", "M1 resigns from S1", "M1 votes for "] {
        assert!(help.contains(sentence), "{sentence:?} is not in: {help}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_without_room_is_said() {
    let site = Site::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = site.command(&["charter", "schema"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    crate::site::Ran::from(output).failed(2, &["cannot write the output: No space left on device", "free space"]);
}
