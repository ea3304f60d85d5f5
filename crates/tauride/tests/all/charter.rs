//! `tauride charter`

#[cfg(target_os = "linux")]
use crate::site::Ran;
use crate::site::{CHARTER, Site, project};

/// Charters of bodies that had no recall, or whose texts give none or keep no overseer out of what is overseen, with how many
/// warnings say so: what they were is not mended.
const WARNED: [(&str, usize); 7] = [
    ("constituent-assembly-1917", 3),
    ("dual-power-1917", 5),
    ("duma-1905", 5),
    ("emergencies-1917", 11),
    ("foundation", 1),
    ("successions-1917", 1),
    ("works-council", 15),
];

#[test]
fn ready_charters_are_good_and_carried() {
    let site = Site::new();
    let names = site.run(&["charter", "list"]).good();
    assert!(names.lines().count() >= 4, "{names}");
    for name in names.lines() {
        let said = site.run(&["charter", "check", name]).good();
        let warned = WARNED.iter().find(|(warned, _)| *warned == name).map_or(0, |(_, count)| *count);
        let warnings = match warned {
            0 => "no warnings".to_owned(),
            1 => "1 warning".to_owned(),
            several => format!("{several} warnings"),
        };
        let (_, worst) = said.split_once(&format!("{name}: good, {warnings}\n")).unwrap_or_else(|| panic!("{said}"));
        // Each of them is small enough for the three worst to be soon found.
        assert!((1..=3).contains(&worst.lines().count()), "{said}");
        assert!(worst.lines().all(|line| line.contains(" can ") && line.contains("(article")), "{said}");
        let file = std::fs::read_to_string(project(&format!("charters/{name}.toml"))).unwrap();
        assert_eq!(site.run(&["charter", "show", name, "--source"]).good(), file);
        assert!(site.run(&["charter", "show", name]).good().len() > 500, "{name}");
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_mend() {
    let site = Site::new();
    site.write("wrong.toml", CHARTER.replace("by = \"petition\"", "by = \"petitoin\""));
    let ran = site.run(&["charter", "check", "charter.toml", "wrong.toml"]);
    ran.failed(1, &["1 charter cannot be adopted as it stands"]);
    for words in ["charter.toml: good", "--> wrong.toml:33:", "= help: ", "wrong.toml: 1 error"] {
        assert!(ran.out.contains(words), "{words:?} is not in: {}", ran.out);
    }
}

#[test]
fn programs_get_diagnostics_as_json() {
    let site = Site::new();
    site.write("wrong.toml", CHARTER.replace("article = \"20\"\n", ""));
    let ran = site.run(&["charter", "check", "wrong.toml", "--json"]);
    assert_eq!(ran.code, 1);
    let diagnostics: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(diagnostics[0]["severity"], "error", "{diagnostics}");
    assert_eq!(diagnostics[0]["file"], "wrong.toml");
    assert!(diagnostics[0]["line"].is_u64() && diagnostics[0]["mend"].is_string());
}

#[test]
fn the_schema_is_json() {
    let schema = Site::new().run(&["charter", "schema"]).json();
    assert!(schema["$schema"].is_string() && schema["properties"].is_object(), "{schema}");
}

#[test]
fn what_an_amendment_changes_is_told_sentence_by_sentence() {
    let site = Site::new();
    site.write("new.toml", CHARTER.replace("1/2 of electors", "1/3 of electors"));
    let said = site.run(&["charter", "diff", "charter.toml", "new.toml"]).good();
    let signs = |sign: &str| said.lines().filter(|line| line.trim_start().starts_with(sign)).count();
    assert!(said.starts_with("Article 7. "), "{said}");
    assert_eq!((signs("- "), signs("+ ")), (1, 1), "{said}");
    assert!(said.contains("one half of the electors") && said.contains("one third of the electors"), "{said}");
    assert_eq!(site.run(&["charter", "diff", "new.toml", "new.toml"]).good(), "The two say the same.\n");
    site.run(&["charter", "diff", "charter.toml", "none.toml"]).failed(2, &["none.toml"]);
}

#[test]
fn what_a_charter_allows_is_said_and_checked() {
    let site = Site::new();
    let said = site.run(&["charter", "prove", "steering-committee", "--out", "courses"]).good();
    for words in [
        "In a federation of 12 members",
        "3 of 12 members in `general-assembly` can change the charter in 30 days (article 8) when the others are silent; 8 in 30 \
         days when all others are against it; 5 can stop it",
        "can recall a `returning officer` or a `auditor` of `general-assembly`",
        "What can never happen",
        "What cannot be undone",
    ] {
        assert!(said.contains(words), "{words:?} is not in: {said}");
    }
    let course = site.read("courses/001-amend.md");
    assert!(course.contains("-> version 2 of the charter is in force by P1"), "{course}");
    let ran = site.run(&["charter", "prove", "steering-committee", "--at-least", "amend: 1/3 of members, 60 days"]);
    ran.failed(1, &["the charter does not hold what is claimed", "amend: 1/3 of members, 60 days: 3 of 12 members"]);
    let json = site.run(&["charter", "prove", "steering-committee", "--json"]).json();
    assert_eq!((&json["members"], &json["answers"][0]["silent"]["people"]), (&12.into(), &3.into()));
    assert_eq!(json["whole"], true);
}

/// Signals that a process catches, as the system tells them: a number with a bit for each.
#[cfg(target_os = "linux")]
fn catches(process: u32, signal: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let caught = caught.and_then(|caught| u64::from_str_radix(caught.trim(), 16).ok());
    caught.is_some_and(|caught| caught & (1 << (signal - 1)) != 0)
}

/// Ctrl-C is the signal 2: whoever presses it hears what is known, and nothing counts as kept that was not tried.
#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::disallowed_methods, reason = "another process is waited for")]
fn whoever_stops_it_hears_what_is_known() {
    use std::process::{Command, Stdio};
    use std::time::Duration;

    let site = Site::new();
    let text = std::fs::read_to_string(project("charters/union-federation.toml")).unwrap();
    let unclaimed: Vec<&str> = text.lines().filter(|line| !line.starts_with("# at least")).collect();
    site.write("union.toml", unclaimed.join("\n"));
    let stopped = |file: &str| -> Ran {
        let args = ["charter", "prove", file];
        let child = site.command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        while !catches(child.id(), 2) {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        child.wait_with_output().unwrap().into()
    };
    let said = stopped("union.toml").good();
    assert!(said.starts_with("In a federation of 252000 members, founded under this charter to try it:\n"), "{said}");
    assert!(said.contains("\nIt was stopped, and not all was tried.\n"), "{said}");
    // What is claimed was not tried, and so the command fails.
    let claimed = stopped("union-federation");
    claimed.failed(1, &["it was stopped: what is claimed was not tried"]);
    assert!(claimed.out.contains("It was stopped, and not all was tried."), "{}", claimed.out);
}
