//! `tauride play`

use crate::site::Site;

/// A scenario under the charter of the site.
const PAGE: &str = "\
# A branch

    charter: charter.toml
    the founders form the unit \"North\" (branch)
      -> U1 \"North\" (branch) was formed
    the founders enrol 3 members in U1, attesting \"works here\"
      -> M1..M3 joined U1
    M9 leaves U1
      refused roll.1: M9 is not a member

Nobody has left.

    expect U1 has 3 electors

## Not yet played

- the sitting of the evening
";

#[test]
fn a_scenario_is_played_and_its_record_written() {
    let site = Site::new();
    std::fs::create_dir(site.path("year")).unwrap();
    site.write("year/01.md", PAGE);
    site.write("year/charter.toml", crate::site::CHARTER);
    let said = site.run(&["play", "year", "--record", "year.jsonl"]).good();
    for words in ["year was played", "Not yet played\n  the sitting of the evening", "year.jsonl.checkpoint"] {
        assert!(said.contains(words), "{words:?} is not in: {said}");
    }
    let checked = site.run(&["verify", "year.jsonl", "--checkpoint", "year.jsonl.checkpoint", "--json"]).json();
    assert_eq!(checked["members"], 3);
    let report = site.run(&["play", "year", "--json"]).json();
    assert_eq!(
        (&report["acts"], &report["refused"], &report["expectations-checked"]),
        (&3.into(), &1.into(), &1.into())
    );
    assert_eq!(report["federations"][0]["root"], checked["root"]);
    assert_eq!(site.run(&["play", "year", "--print"]).good(), PAGE);
}

/// Plays a page with a change that makes it wrong.
#[track_caller]
fn check(from: &str, to: &str, said: &[&str]) {
    let site = Site::new();
    site.write("page.md", PAGE.replace(from, to));
    let ran = site.run(&["play", "page.md", "--record", "page.jsonl"]);
    ran.failed(1, said);
    assert!(ran.out.contains("Came out otherwise"), "{}", ran.out);
    assert!(!site.path("page.jsonl").exists(), "a record was written");
}

#[test]
fn what_came_out_otherwise_is_named_with_file_and_line() {
    check(
        "M1..M3 joined",
        "M1..M4 joined",
        &["page.md:6: another outcome", "written:  -> M1..M4 joined U1", "happened: -> M1..M3 joined U1"],
    );
    check("expect U1 has 3", "expect U1 has 4", &["page.md:13: "]);
    check("M9 leaves U1", "M9 juggles", &["page.md:8: "]);
    check("charter: charter.toml", "charter: lost.toml", &["page.md:3: ", "lost.toml"]);
}

#[test]
fn the_carried_history_plays_as_written() {
    let site = Site::new();
    let report = site.run(&["play", "petrograd-1917", "--record", "1917.jsonl", "--json"]).json();
    assert_eq!(report["came-out-otherwise"], 0, "{report}");
    assert!(report["not-yet-played"].as_array().unwrap().len() > 3, "{report}");
    site.run(&["verify", "1917.jsonl", "--checkpoint", "1917.jsonl.checkpoint"]).good();
}

#[test]
fn a_scenario_that_is_not_there() {
    let site = Site::new();
    site.run(&["play", "no-such-year"]).failed(2, &["cannot read no-such-year"]);
    std::fs::create_dir(site.path("empty")).unwrap();
    site.run(&["play", "empty"]).failed(2, &["there is no page in empty"]);
}
