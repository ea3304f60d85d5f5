//! Help, completions, wrong usage.

use std::io::Read as _;
use std::process::Stdio;

use crate::site::Site;

const COMMANDS: [&str; 12] =
    ["demo", "new", "enrol", "codes", "serve", "act", "show", "export", "verify", "play", "charter", "completions"];

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
