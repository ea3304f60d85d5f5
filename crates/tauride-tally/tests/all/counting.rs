//! Plays every scenario of the rulebook's chapter on counting. `BLESS=1` writes into it what the counts say.

mod candidates;
mod lists;
mod special;

use std::fmt::Write as _;

const CHAPTER: &str = "../../rulebook/counting.md";

/// What a scenario says before its outcome, line by line, with names and settings as `name: value`.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Counts a scenario and returns its sentences.
fn play(lines: &[&str]) -> Result<Vec<String>, Failure> {
    let method = lines.iter().find_map(|line| line.strip_prefix("method: ")).ok_or("no line says the method")?;
    match candidates::method(method) {
        Some(method) => candidates::play(method, lines),
        None => lists::play(lines),
    }
}

/// Returns the chapter with the outcomes of today, how many scenarios it has, and what cannot be played.
fn played(chapter: &str) -> (String, usize, String) {
    let (mut page, mut scenarios, mut wrong) = (String::new(), 0, String::new());
    let mut open: Option<(usize, Vec<&str>)> = None;
    for (number, line) in chapter.lines().enumerate() {
        if open.is_some() && line.starts_with("-> ") {
            continue;
        }
        if line == "```"
            && let Some((begun, lines)) = open.take()
        {
            scenarios += 1;
            match play(&lines) {
                Ok(sentences) => sentences.iter().for_each(|told| writeln!(page, "-> {told}").unwrap()),
                Err(failure) => writeln!(wrong, "{CHAPTER}:{}: {failure}", begun + 1).unwrap(),
            }
        } else if let Some((_, lines)) = &mut open {
            lines.push(line);
        } else if line == "```count" {
            open = Some((number + 1, Vec::new()));
        }
        page.push_str(line);
        page.push('\n');
    }
    (page, scenarios, wrong)
}

#[test]
fn every_scenario_of_the_chapter_comes_out_as_it_is_written() {
    let chapter = std::fs::read_to_string(CHAPTER).unwrap();
    let (page, scenarios, wrong) = played(&chapter);
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(scenarios > 0, "nothing was counted");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(CHAPTER, page).unwrap();
        return;
    }
    for (number, (written, counted)) in chapter.lines().zip(page.lines()).enumerate() {
        assert_eq!(
            written,
            counted,
            "{CHAPTER}:{}: BLESS=1 writes what the counts say; read what it changed",
            number + 1
        );
    }
    assert_eq!(chapter.lines().count(), page.lines().count(), "lines are missing at the end");
}

#[test]
fn an_outcome_that_is_not_so_is_found() {
    let scenario = "```count\nmethod: irv\nseats: 1\n2: Anna\n1: Berta\n-> nobody is elected\n```\n";
    let (page, scenarios, wrong) = played(scenario);
    assert_eq!((scenarios, wrong.as_str()), (1, ""));
    assert!(page != scenario && page.contains("-> Anna"), "{page}");
    assert!(!played("```count\nmethod: no-such-method\n```\n").2.is_empty());
}
