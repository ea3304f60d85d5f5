//! Every refusal has an article in the rulebook and a scenario that shows it; the rulebook names no other.

use std::collections::BTreeSet;

use crate::nothing;
use crate::source::{strings, tokens};
use crate::tree::files_of;

const LAW: &str = "crates/tauride-rules/src";

/// Returns the articles that the law refuses under.
fn refused_in_code() -> BTreeSet<String> {
    let files = files_of(LAW, "rs").into_iter().filter(|file| file.path.ends_with("/refusal.rs"));
    let words = files.flat_map(|file| strings(tokens(&file.path, &file.text)));
    words.filter(|word| is_article(word)).collect()
}

/// Whether the word is a chapter and a number, as in `recall.2`.
fn is_article(word: &str) -> bool {
    word.split_once('.').is_some_and(|(chapter, number)| {
        !chapter.is_empty()
            && chapter.bytes().all(|letter| letter.is_ascii_lowercase())
            && !number.is_empty()
            && number.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// Returns the articles that stand as headings: `## recall.2 — Only the electors …`.
fn headings(book: &str) -> BTreeSet<String> {
    let titles = book.lines().filter_map(|line| line.strip_prefix("## ")?.split_once(" — "));
    titles.map(|(article, _)| article.to_owned()).filter(|article| is_article(article)).collect()
}

/// Returns the articles that a scenario is refused under: `refused recall.2: …`.
fn refused_in_scenarios(book: &str) -> BTreeSet<String> {
    let lines = book.lines().filter_map(|line| line.trim_start().strip_prefix("refused ")?.split_once(':'));
    lines.map(|(article, _)| article.to_owned()).filter(|article| is_article(article)).collect()
}

#[test]
fn every_refusal_has_an_article_and_a_scenario() {
    let chapters = files_of("rulebook", "md");
    assert!(!chapters.is_empty(), "rulebook/ has no chapters: write rulebook/<chapter>.md");
    let book: String = chapters.into_iter().map(|chapter| chapter.text + "\n").collect();
    let (code, headings, scenarios) = (refused_in_code(), headings(&book), refused_in_scenarios(&book));
    assert!(!code.is_empty(), "no article like \"recall.2\" in {LAW}/<chapter>/refusal.rs");

    let lines = |articles: Vec<&String>, mend: &str| -> Vec<String> {
        articles.into_iter().map(|article| format!("{article}: {mend}")).collect()
    };
    let mut wrong = lines(code.difference(&headings).collect(), "no article: add `## <article> — …` to its chapter");
    wrong.extend(lines(code.difference(&scenarios).collect(), "no scenario: add one with `refused <article>: …`"));
    wrong.extend(lines(scenarios.difference(&code).collect(), "refused in the rulebook, by nothing in the law"));
    nothing(&wrong);
}

#[test]
fn articles_are_read_from_headings_and_scenarios() {
    let book =
        "# Recall\n## recall.1 — A\n    M1 signs\n      refused recall.2: no\n## Notes — B\nrefused, recall.3: no";
    assert_eq!(headings(book), BTreeSet::from(["recall.1".to_owned()]));
    assert_eq!(refused_in_scenarios(book), BTreeSet::from(["recall.2".to_owned()]));
    assert!(is_article("recall.17") && !is_article("recall.1a") && !is_article("Recall.1") && !is_article("0.1"));
}
