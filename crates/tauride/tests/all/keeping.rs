//! What is kept, copied, brought back and erased; and names that would move the cursor.

use std::fs;

use crate::site::Site;

#[test]
fn a_federation_is_backed_up_and_restored() {
    let site = Site::with_federation();
    let root = site.run(&["verify", "our", "--json"]).json()["root"].to_string();
    let ran = site.run(&["backup", "our", "our.backup"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("Entries") && ran.err.contains("keep it where only you can read it"), "{ran:?}");
    site.run(&["backup", "our", "our.backup"]).failed(2, &["exists already"]);
    let ran = site.run(&["restore", "our.backup", "back"]);
    assert!(ran.code == 0 && ran.err.contains("Nobody is signed in"), "{ran:?}");
    assert_eq!(site.run(&["verify", "back", "--json"]).json()["root"].to_string(), root);
    site.run(&["act", "back", "M2 signs the recall of S1"]).good();
    site.run(&["restore", "our.backup", "back"]).failed(2, &["exists already"]);
    let bytes = fs::read(site.path("our.backup")).unwrap();
    site.write("cut.backup", &bytes[..bytes.len() / 2]);
    site.run(&["restore", "cut.backup", "cut"]).failed(2, &["damaged"]);
    assert!(!site.path("cut").exists());
}

#[test]
fn the_file_alone_is_whole_after_every_command() {
    let site = Site::with_federation();
    let entries = |dir: &str| site.run(&["verify", dir, "--json"]).json()["entries"].clone();
    fs::create_dir(site.path("alone")).unwrap();
    fs::copy(site.path("our/federation.sqlite"), site.path("alone/federation.sqlite")).unwrap();
    assert_eq!(entries("alone"), entries("our"));
    site.run(&["act", "alone", "M2 signs the recall of S1"])
        .failed(2, &["nothing says how many entries were acknowledged", "--accept-entries"]);
    let count = entries("our").to_string();
    site.run(&["act", "alone", "M2 signs the recall of S1", "--accept-entries", "3"]).failed(2, &[&*count]);
    site.run(&["act", "alone", "M2 signs the recall of S1", "--accept-entries", &count]).good();
    site.run(&["act", "alone", "M2 withdraws from the recall of S1"]).good();
}

#[test]
fn a_person_is_erased_and_their_number_stays() {
    let site = Site::with_federation();
    let said = |site: &Site| site.run(&["codes", "our", "M1"]).out;
    assert!(said(&site).contains("Anna"));
    let ran = site.run(&["erase", "our", "M1"]);
    assert!(ran.code == 0 && ran.out.contains("of M1 are erased") && ran.err.contains("Backups keep"), "{ran:?}");
    assert!(!said(&site).contains("Anna") && said(&site).contains("M1"));
    let bytes = fs::read(site.path("our/federation.sqlite")).unwrap();
    assert!(!bytes.windows(16).any(|window| window == b"anna@example.org"));
    site.run(&["erase", "our", "M99"]).failed(1, &["there is no member M99"]);
    site.run(&["verify", "our"]).good();
}

#[test]
fn codes_have_a_date() {
    let site = Site::with_federation();
    let ran = site.run(&["codes", "our", "M1", "--days", "2"]);
    assert!(ran.code == 0 && ran.out.contains("It works once, until 20") && ran.err.contains("signed out"), "{ran:?}");
    site.run(&["codes", "our", "M1", "--days", "0"]).failed(2, &["0"]);
}

#[test]
fn a_name_that_would_move_the_cursor_is_shown_as_text() {
    let site = Site::with_federation();
    fs::rename(site.path("our"), site.path("o\u{1b}[2Jur")).unwrap();
    let ran = site.run(&["verify", "o\u{1b}[2Jur"]);
    assert!(ran.code == 0 && ran.out.contains("o\\u{1b}[2Jur verifies"), "{ran:?}");
    let failed = site.run(&["show", "\u{202e}none", "record"]);
    assert!(failed.err.contains("\\u{202e}none"), "{failed:?}");
    for said in [ran.out, failed.err] {
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
    }
}

#[test]
fn many_units_are_formed_at_once() {
    let site = Site::new();
    site.run(&["new", "our", "--charter", "charter.toml"]).warned();
    let mut roll = vec!["key,unit".to_owned()];
    roll.extend((1..=3_000).map(|number| format!("k{number},Branch {number}")));
    site.write("many.csv", roll.join("\n"));
    let said = site.run(&["enrol", "our", "many.csv", "--form-units", "branch", "--attest", "works here", "--json"]);
    assert_eq!(said.json()["members"], 3_000);
}
