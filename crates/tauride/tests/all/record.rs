//! `tauride export` and `tauride verify`.

use crate::site::Site;

#[test]
fn a_record_goes_out_and_verifies() {
    let site = Site::with_federation();
    let said = site.run(&["export", "our", "--out", "record.jsonl"]).good();
    assert!(said.contains("record.jsonl.checkpoint"), "{said}");
    assert_eq!(site.run(&["export", "our"]).good(), site.read("record.jsonl"));
    let open = site.run(&["verify", "record.jsonl"]).good();
    for words in ["record.jsonl verifies as far as it goes; whether it ends there was not checked", "use --checkpoint"]
    {
        assert!(open.contains(words), "{words:?} is not in: {open}");
    }
    let held = site.run(&["verify", "record.jsonl", "--checkpoint", "record.jsonl.checkpoint", "--json"]).json();
    assert_eq!(held["entries"], site.read("record.jsonl").lines().count());
    assert_eq!(held["checked-against"][0], "the law");
    let root = held["root"].as_str().unwrap();
    let entries = held["entries"].to_string();
    site.run(&["verify", "our", "--root", root, "--size", &entries]).good();
    let piped = site.run_with_input(&["verify", "-"], &site.read("record.jsonl")).good();
    assert!(piped.contains(root), "{piped}");
}

#[test]
fn the_record_says_by_which_road_an_act_came() {
    let site = Site::with_federation();
    let before = site.run(&["verify", "our", "--json"]).json();
    assert_eq!((&before["signed-in"], &before["entered-from-paper"]), (&0.into(), &0.into()));
    site.run(&["act", "our", "--on-paper", "M2 signs the recall of S1"]).good();
    let after = site.run(&["verify", "our", "--json"]).json();
    assert_eq!(after["entered-at-the-terminal"], before["entered-at-the-terminal"]);
    assert_eq!(after["entered-from-paper"], 1);

    let entries = site.run(&["show", "our", "record", "--json"]).json();
    let entries = entries["last-entries"].as_array().unwrap().clone();
    let signed = entries.last().unwrap();
    assert_eq!((&signed["act"], &signed["road"]), (&"M2 signs the recall of S1".into(), &"paper".into()));
    assert!(entries.iter().any(|entry| entry["road"].is_null()), "time passes by itself: {entries:?}");
    let shown = site.run(&["show", "our", "record", &signed["entry"].to_string()]).good();
    assert!(shown.contains("entered from paper"), "{shown}");
}

#[test]
fn a_record_may_have_grown_since_a_checkpoint() {
    let site = Site::with_federation();
    site.run(&["export", "our", "--out", "old.jsonl"]).good();
    site.run(&["act", "our", "M2 signs the recall of S1"]).good();
    site.run(&["verify", "our", "--held", "old.jsonl.checkpoint"]).good();
    site.run(&["verify", "our", "--checkpoint", "old.jsonl.checkpoint"]).failed(1, &["was added", "--held"]);
}

/// Changes a record at the entry that forms North, and checks what is said of which entry, counted from that one.
#[track_caller]
fn check(change: impl Fn(&mut Vec<String>, usize), after: usize, said: &str) {
    let site = Site::with_federation();
    site.run(&["export", "our", "--out", "record.jsonl"]).good();
    let mut lines: Vec<String> = site.read("record.jsonl").lines().map(str::to_owned).collect();
    let north = lines.iter().position(|line| line.contains("form-unit") && line.contains("North")).unwrap();
    let entry = format!("entry {}", north + 1 + after);
    change(&mut lines, north);
    site.write("changed.jsonl", lines.join("\n") + "\n");
    let ran = site.run(&["verify", "changed.jsonl", "--checkpoint", "record.jsonl.checkpoint"]);
    ran.failed(1, &["changed.jsonl: the record does not verify: ", &entry, said]);
    assert_eq!(ran.out, "");
}

#[test]
fn every_change_of_a_record_is_found_and_named() {
    check(|lines, north| lines[north] = lines[north].replace("North", "Nord"), 0, "was changed");
    check(|lines, north| lines[north] = lines[north].replacen("North", "Nord", 1), 0, "should read");
    check(|lines, north| drop(lines.remove(north)), 0, "is missing: ");
    check(|lines, north| lines.swap(north, north + 1), 1, "is not in its place");
    check(|lines, north| lines.insert(north, lines[north].clone()), 0, "was added");
    check(|lines, north| lines[north].push(' '), 0, "should read");
}

#[test]
fn a_record_that_is_cut_off_is_found() {
    let site = Site::with_federation();
    site.run(&["export", "our", "--out", "record.jsonl"]).good();
    let record = site.read("record.jsonl");
    let cut = record.trim_end().rfind('\n').unwrap();
    site.write("cut.jsonl", &record[..=cut]);
    site.run(&["verify", "cut.jsonl"]).good();
    let ran = site.run(&["verify", "cut.jsonl", "--checkpoint", "record.jsonl.checkpoint"]);
    ran.failed(1, &["the record is cut off: entry ", "ask for the whole record"]);
}

#[test]
fn a_line_that_does_not_end_is_found() {
    let site = Site::with_federation();
    let record = site.run(&["export", "our"]).good();
    site.write("cut.jsonl", &record[..record.len() - 20]);
    site.run(&["verify", "cut.jsonl"]).failed(1, &["is cut off: its line does not end"]);
}

#[test]
fn what_is_no_record_and_no_checkpoint_is_said() {
    let site = Site::with_federation();
    site.run(&["verify", "charter.toml"]).failed(1, &["entry 1 cannot be read"]);
    site.write("empty.jsonl", "");
    site.run(&["verify", "empty.jsonl"]).failed(1, &["holds no entry"]);
    site.run(&["verify", "our", "--checkpoint", "roll.csv"]).failed(1, &["roll.csv is no checkpoint: line 2"]);
    site.run(&["verify", "nowhere.jsonl"]).failed(2, &["cannot read nowhere.jsonl"]);
}
