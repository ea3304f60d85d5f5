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

/// Every command line whose help there is.
fn helps(site: &Site) -> Vec<Vec<String>> {
    let commands = |help: &str| -> Vec<String> {
        let list = help.split("Commands:").nth(1).unwrap_or_default();
        let lines = list.lines().skip(1).take_while(|line| line.starts_with("  "));
        let names = lines.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
        names.filter(|name| *name != "help").map(str::to_owned).collect()
    };
    let mut all = vec![Vec::new()];
    for command in commands(&site.run(&["--help"]).good()) {
        let below = commands(&site.run(&[&*command, "--help"]).good());
        all.extend(below.into_iter().map(|name| vec![command.clone(), name]));
        all.push(vec![command]);
    }
    all
}

#[test]
fn help_fits_into_80_columns_and_is_shorter_with_one_letter() {
    let site = Site::new();
    let all = helps(&site);
    assert!(all.len() > 25, "{all:?}");
    for command in all {
        let mut words: Vec<&str> = command.iter().map(String::as_str).collect();
        let lengths = ["-h", "--help"].map(|flag| {
            words.push(flag);
            let help = site.run(&words).good();
            words.pop();
            for line in help.lines() {
                assert!(line.chars().count() <= 80, "{words:?} {flag}: {line}");
            }
            help.lines().count()
        });
        assert!(lengths[0] <= lengths[1], "{words:?}");
    }
    let lines = |flag| site.run(&["count", flag]).good().lines().count();
    assert!(2 * lines("-h") < lines("--help") && lines("-h") <= 40, "{} {}", lines("-h"), lines("--help"));
}

#[test]
fn methods_are_completed_by_their_names() {
    let site = Site::new();
    for shell in ["bash", "zsh", "fish"] {
        let script = site.run(&["completions", shell]).good();
        for method in ["scottish-stv", "sainte-lague", "czech-chamber", "preflib"] {
            assert!(script.contains(method), "{method} in {shell}");
        }
    }
    site.run(&["count", "x.blt", "--method", "scotish-stv"]).failed(2, &["scottish-stv"]);
}

#[test]
fn every_command_has_a_page_of_the_manual() {
    let site = Site::new();
    let said = site.run(&["man", "pages"]).good();
    assert!(said.contains("tauride.1"), "{said}");
    for command in helps(&site) {
        let name = [&["tauride".to_owned()][..], &command].concat().join("-");
        let page = site.read(&format!("pages/{name}.1"));
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{name}");
    }
}

#[test]
fn tables_fit_into_a_narrow_terminal_and_are_whole_in_a_file() {
    let site = Site::with_federation();
    let shown = |columns: Option<&str>| {
        let mut command = site.command(&["show", "our", "member", "M1"]);
        match columns {
            Some(columns) => command.env("COLUMNS", columns),
            None => command.env_remove("COLUMNS"),
        };
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let widest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap();
    let (whole, narrow) = (shown(None), shown(Some("80")));
    assert!(widest(&whole) > 80 && widest(&narrow) <= 80, "{whole}\n{narrow}");
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    assert_eq!(words(&whole), words(&narrow), "nothing is cut");
}

#[test]
fn every_command_that_prints_json_is_described_with_its_version() {
    let site = Site::new();
    let page = include_str!("../../../../docs/json.md");
    let mut printing = 0;
    for command in helps(&site) {
        let mut words: Vec<&str> = command.iter().map(String::as_str).collect();
        words.push("--help");
        let prints = site.run(&words).good().contains("--json");
        // What `show` shows is described together.
        let name = if words[0] == "show" { "show" } else { &command.join(" ") };
        if prints {
            printing += 1;
            assert!(page.contains(&format!("tauride {name} ")) || page.contains(&format!("`{name}`")), "{name}");
        }
    }
    assert!(printing > 8, "{printing}");
    let site = Site::with_federation();
    let version = site.run(&["show", "our", "--json"]).json()["version"].clone();
    assert!(page.contains(&format!("This is **version {version}**")), "{version}");
}
