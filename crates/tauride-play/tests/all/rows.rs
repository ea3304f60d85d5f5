//! The list of what the essay tells, held against the pages that play it and the rulebook for which it waits.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "../../scenarios/petrograd-1917";

/// What rows wait for that is no chapter of the rulebook.
const NO_CHAPTERS: [&str; 3] = ["lists", "secrecy", "simulation"];

fn list() -> String {
    fs::read_to_string(Path::new(FOLDER).join("rows.md")).unwrap()
}

/// The lines under a heading.
fn part<'a>(list: &'a str, heading: &str) -> impl Iterator<Item = &'a str> {
    let after = list.split_once(&format!("\n## {heading}\n")).unwrap().1;
    after.split("\n## ").next().unwrap_or_default().lines().filter(|line| !line.is_empty())
}

/// The cells of the rows of a table, its head left out.
fn table<'a>(list: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let rows = part(list, heading).skip(2);
    rows.map(|row| row.trim_matches(['|', ' ']).split(" | ").map(str::trim).collect()).collect()
}

/// Where a link of the list leads.
fn page(link: &str) -> PathBuf {
    let target = link.split_once("](").unwrap().1.trim_end_matches(')');
    Path::new(FOLDER).join(target)
}

#[test]
fn every_row_of_the_essay_is_listed_once() {
    let list = list();
    let mut rows: Vec<&str> = Vec::new();
    for heading in ["Played", "Told"] {
        rows.extend(table(&list, heading).iter().map(|cells| cells[0]));
    }
    rows.extend(part(&list, "Not yet played").map(|line| line.trim_start_matches("- ").split('.').next().unwrap()));
    let of = |letter: char, most: u32| (1..=most).map(move |number| format!("{letter}{number}"));
    let all: BTreeSet<String> = of('I', 47).chain(of('V', 34)).chain(of('F', 48)).collect();
    assert_eq!(rows.len(), all.len());
    assert_eq!(rows.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), all);
}

#[test]
fn a_row_plays_where_the_list_says() {
    for cells in table(&list(), "Played") {
        let [row, _, link, quoted] = cells[..] else { panic!("{cells:?}: a row has four cells") };
        let quoted = quoted.trim_matches('`');
        assert!(quoted.starts_with("expect ") || quoted.starts_with("refused "), "{row}: {quoted} holds nothing");
        let text = fs::read_to_string(page(link)).unwrap();
        assert!(text.lines().any(|there| there.trim() == quoted), "{row}: {link} has no line {quoted}");
    }
}

#[test]
fn a_row_is_told_on_a_page_that_is_there() {
    for cells in table(&list(), "Told") {
        assert!(page(cells[2]).exists(), "{cells:?}");
    }
}

#[test]
fn a_row_waits_for_what_does_not_exist_yet() {
    for line in part(&list(), "Not yet played") {
        let chapters: Vec<&str> = line.split('*').skip(1).step_by(2).collect();
        assert!(!chapters.is_empty(), "{line}: it says for what it waits");
        for chapter in chapters.into_iter().filter(|chapter| !NO_CHAPTERS.contains(chapter)) {
            let there = Path::new("../../rulebook").join(format!("{chapter}.md"));
            assert!(!there.exists(), "{line}: the chapter is there: play it");
        }
    }
}
