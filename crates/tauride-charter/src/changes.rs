//! What one charter says otherwise than another, article by article and sentence by sentence.

use std::collections::BTreeMap;

use tauride_rules::terms::{Charter, Text};

use crate::prose::{Paragraph, article_order, paragraphs};

/// Articles of more sentences are not compared sentence by sentence: the old ones go and the new ones come.
const COMPARED_MAX: usize = 400;

/// An article that two charters have otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The article.
    pub article: Text,
    /// What it is about, in the charter that has it; the later one's words where both have.
    pub heading: String,
    /// Its sentences, in the order of both charters.
    pub sentences: Vec<Sentence>,
}

/// A sentence of an article that has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// Both charters have it.
    Kept(String),
    /// Only the earlier one has it.
    Removed(String),
    /// Only the later one has it.
    Added(String),
}

/// Returns the articles that the later charter has otherwise than the earlier one, in the order of their numbers.
pub fn changes(earlier: &Charter, later: &Charter) -> Vec<Change> {
    let (before, after) = (by_article(earlier), by_article(later));
    let mut articles: Vec<&Text> = before.keys().chain(after.keys()).collect();
    articles.sort_by_cached_key(|article| article_order(article));
    articles.dedup();
    let none = Article::default();
    let changed = articles.into_iter().filter_map(|article| {
        let (old, new) = (before.get(article).unwrap_or(&none), after.get(article).unwrap_or(&none));
        (old != new).then(|| Change {
            article: article.clone(),
            heading: if new.heading.is_empty() { old.heading.clone() } else { new.heading.clone() },
            sentences: sentences(&old.sentences, &new.sentences),
        })
    });
    changed.collect()
}

/// What stands under one number, which several paragraphs may bear.
#[derive(Debug, Default, PartialEq, Eq)]
struct Article {
    heading: String,
    sentences: Vec<String>,
}

fn by_article(charter: &Charter) -> BTreeMap<Text, Article> {
    let mut found: BTreeMap<Text, Article> = BTreeMap::new();
    for Paragraph { article, heading, sentences, reason } in paragraphs(charter) {
        let own = found.entry(article).or_default();
        if own.heading.is_empty() {
            own.heading = heading;
        }
        own.sentences.extend(sentences);
        own.sentences.extend(reason.map(|reason| reason.to_string()));
    }
    found
}

/// Compares sentences by the longest part that both have in the same order.
fn sentences(old: &[String], new: &[String]) -> Vec<Sentence> {
    let removed = |sentences: &[String]| sentences.iter().cloned().map(Sentence::Removed).collect::<Vec<_>>();
    let added = |sentences: &[String]| sentences.iter().cloned().map(Sentence::Added).collect::<Vec<_>>();
    if old.len().max(new.len()) > COMPARED_MAX {
        return [removed(old), added(new)].concat();
    }
    let common = common(old, new);
    let mut out = Vec::with_capacity(old.len() + new.len());
    let (mut left, mut right) = (old, new);
    while let ([first, old @ ..], [next, new @ ..]) = (left, right) {
        if first == next {
            out.push(Sentence::Kept(first.clone()));
            (left, right) = (old, new);
        } else if common(left.len() - 1, right.len()) >= common(left.len(), right.len() - 1) {
            out.push(Sentence::Removed(first.clone()));
            left = old;
        } else {
            out.push(Sentence::Added(next.clone()));
            right = new;
        }
    }
    out.extend(removed(left));
    out.extend(added(right));
    out
}

/// Returns how many sentences the last so many of both have in common, in the same order.
fn common(old: &[String], new: &[String]) -> impl Fn(usize, usize) -> usize {
    let width = new.len() + 1;
    let mut table = vec![0_usize; (old.len() + 1) * width];
    for (left, before) in (1..).zip(old.iter().rev()) {
        for (right, after) in (1..).zip(new.iter().rev()) {
            table[left * width + right] = if before == after {
                table[(left - 1) * width + right - 1] + 1
            } else {
                table[(left - 1) * width + right].max(table[left * width + right - 1])
            };
        }
    }
    move |left, right| table.get(left * width + right).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Sentence, sentences};

    #[test]
    fn what_stays_goes_and_comes_is_told_apart() {
        let text = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let said = |old: &str, new: &str| {
            let all = sentences(&text(old), &text(new));
            let signs = all.iter().map(|sentence| match sentence {
                Sentence::Kept(text) => text.clone(),
                Sentence::Removed(text) => format!("-{text}"),
                Sentence::Added(text) => format!("+{text}"),
            });
            signs.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said("a b c", "a b c"), "a b c");
        assert_eq!(said("a b c", "a x c"), "a -b +x c");
        assert_eq!(said("a b c d", "b d e"), "-a b -c d +e");
        assert_eq!(said("a", "b"), "-a +b");
    }
}
