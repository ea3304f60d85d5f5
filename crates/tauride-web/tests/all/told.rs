//! What pages say is told: no template has words of its own, and whatever tells a sentence names what that needs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tauride_tell::{Needs, needs};

/// The templates that have words of their own still. Whoever moves one takes it off the list, and nobody adds to it.
const NOT_MOVED: &[&str] = &[
    "api/guide.html",
    "charter/page.html",
    "charter/uses.html",
    "count/lists.html",
    "count/page.html",
    "count/pairs.html",
    "count/stages.html",
    "count/table.html",
    "count/told.html",
    "home/hints.html",
];

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// Returns the files below a folder that end so, in order, with what is in them.
fn files(folder: &Path, end: &str, found: &mut Vec<(PathBuf, String)>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, end, found);
        } else if path.extension().is_some_and(|extension| extension == end) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn templates() -> Vec<(String, String)> {
    let folder = Path::new(HERE).join("templates");
    let mut found = Vec::new();
    files(&folder, "html", &mut found);
    let named = |path: &Path| path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
    found.into_iter().map(|(path, text)| (named(&path), text)).collect()
}

/// Cuts out of a text whatever stands between two marks, and returns the rest and what was cut out.
fn without<'t>(text: &'t str, open: &str, close: &str) -> (String, Vec<&'t str>) {
    let (mut rest, mut cut, mut left) = (String::new(), Vec::new(), text);
    while let Some((before, after)) = left.split_once(open) {
        let (inside, behind) = after.split_once(close).unwrap_or((after, ""));
        rest.push_str(before);
        cut.push(inside);
        left = behind;
    }
    rest.push_str(left);
    (rest, cut)
}

/// Returns the words that a template has itself, between tags or in what is read out of them.
fn own_words(template: &str) -> Vec<String> {
    let (template, _) = without(template, "{#", "#}");
    let (template, _) = without(&template, "{%", "%}");
    let (template, _) = without(&template, "{{", "}}");
    let (between, tags) = without(&template, "<", ">");
    let (between, _) = without(&between, "&", ";");
    let mut words: Vec<String> = between.split_whitespace().map(str::to_owned).collect();
    for tag in tags {
        for name in [" title=\"", " aria-label=\"", " alt=\""] {
            words.extend(tag.split_once(name).map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned()));
        }
    }
    words.retain(|word| word.contains(char::is_alphabetic));
    words
}

#[test]
fn no_template_has_words_of_its_own() {
    let mut wrong = Vec::new();
    for (name, text) in templates() {
        let words = own_words(&text);
        match (NOT_MOVED.contains(&name.as_str()), words.is_empty()) {
            (false, false) => wrong.push(format!("{name} says {words:?}: CONTRIBUTING.md, “To say something”")),
            (true, true) => wrong.push(format!("{name} has moved: take it off the list")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
    assert!(NOT_MOVED.is_sorted());
}

/// A place at which a sentence is told: its key, what is named with it, and the words that are made links.
struct Call {
    key: String,
    arguments: BTreeSet<String>,
    links: BTreeSet<String>,
}

/// Returns the text in quotation marks with which a piece begins.
fn quoted(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// Finds the calls by which sentences are told in a text, with the calls that follow on each.
fn calls(text: &str) -> Vec<Call> {
    const OPENINGS: [&str; 4] = ["say.of(", "say.text(", ".words(", "Message::new("];
    let mut found = Vec::new();
    for opening in OPENINGS {
        for (at, _) in text.match_indices(opening) {
            let rest = &text[at + opening.len()..];
            let Some(key) = quoted(rest) else { continue };
            let mut call = Call { key: key.to_owned(), arguments: BTreeSet::new(), links: BTreeSet::new() };
            let mut rest = behind(rest);
            loop {
                let next = rest.trim_start();
                let (named, after) = match (next.strip_prefix(".with("), next.strip_prefix(".link(")) {
                    (Some(after), _) => (&mut call.arguments, after),
                    (None, Some(after)) => (&mut call.links, after),
                    (None, None) => break,
                };
                named.extend(quoted(after).map(str::to_owned));
                rest = behind(after);
            }
            found.push(call);
        }
    }
    found
}

/// Returns what stands behind the bracket that closes.
fn behind(text: &str) -> &str {
    let mut depth = 1_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 1 => return &text[at + 1..],
            ')' => depth -= 1,
            _ => {}
        }
    }
    ""
}

/// Whether words are marked in a way that every page knows, without a link.
fn is_known(mark: &str) -> bool {
    ["b", "code", "q", "small", "quiet", "no"].contains(&mark)
}

#[test]
fn whatever_tells_a_sentence_names_what_it_needs() {
    let known: BTreeMap<&str, Needs> = needs().collect();
    let mut sources = Vec::new();
    for folder in ["templates", "src", "../tauride-tell/src"] {
        let end = if folder == "templates" { "html" } else { "rs" };
        files(&Path::new(HERE).join(folder), end, &mut sources);
    }
    let (mut wrong, mut told) = (Vec::new(), 0);
    for (path, text) in &sources {
        // Tests make up what they like.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in calls(text) {
            told += 1;
            let place = path.strip_prefix(HERE).unwrap_or(path).display();
            let Some(needs) = known.get(call.key.as_str()) else {
                wrong.push(format!("{place}: no language has {:?}", call.key));
                continue;
            };
            let arguments: BTreeSet<&str> = call.arguments.iter().map(String::as_str).collect();
            let links: BTreeSet<&str> = call.links.iter().map(String::as_str).collect();
            let is_template = path.extension().is_some_and(|end| end == "html");
            // In the code more may be added later; what is lacking then, stands outside the brackets of a page.
            let right = if is_template { arguments == needs.arguments } else { arguments.is_subset(&needs.arguments) };
            if !right {
                wrong.push(format!("{place}: {:?} says {:?} and gets {arguments:?}", call.key, needs.arguments));
            }
            let marks: BTreeSet<&str> = needs.marks.iter().copied().filter(|mark| !is_known(mark)).collect();
            // What is made elsewhere gets its links where a template tells it.
            if is_template && marks != links {
                wrong.push(format!("{place}: {:?} marks {marks:?}, and the page {links:?}", call.key));
            }
        }
    }
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
    assert!(told > 40, "{told} calls were found");
}

#[test]
fn no_sentence_is_there_that_nobody_tells() {
    let mut sources = Vec::new();
    let crates = Path::new(HERE).join("..");
    for name in fs::read_dir(&crates).unwrap().map(|entry| entry.unwrap().path()) {
        for (folder, end) in [("templates", "html"), ("src", "rs")] {
            if name.join(folder).is_dir() {
                files(&name.join(folder), end, &mut sources);
            }
        }
    }
    // Whatever stands between two quotation marks may be a key.
    let quoted: BTreeSet<&str> =
        sources.iter().flat_map(|(_, text)| text.split('"')).filter(|piece| piece.len() < 80).collect();
    // Refusals are made by the law, and what the record says by the notation; both have tests of their own.
    let made = |key: &str| {
        key.contains("-refusal-")
            || ["event-", "act-", "question-", "disposal-"].iter().any(|table| key.starts_with(table))
    };
    let idle: Vec<&str> = needs().map(|(key, _)| key).filter(|key| !made(key) && !quoted.contains(key)).collect();
    assert!(idle.is_empty(), "nobody tells {idle:?}");
}
