//! `tauride charter`

use crate::site::{CHARTER, Site, project};

#[test]
fn ready_charters_are_good_and_carried() {
    let site = Site::new();
    let names = site.run(&["charter", "list"]).good();
    assert!(names.lines().count() >= 4, "{names}");
    for name in names.lines() {
        let said = site.run(&["charter", "check", name]).good();
        assert!(said.starts_with(&format!("{name}: good, no warnings\n")), "{said}");
        // Three sentences where it is soon tried, and one where it is not.
        let later = said.contains("takes longer to try: `tauride charter prove` says it");
        assert!(said.lines().count() == if later { 2 } else { 4 }, "{said}");
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
