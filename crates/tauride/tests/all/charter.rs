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
        assert!(said.contains(" can change this charter in "), "{said}");
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
