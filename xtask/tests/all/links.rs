//! Links between the project's own pages lead somewhere.

use std::path::Path;

use crate::nothing;
use crate::tree::{files_of, root};

/// Returns the targets of the links in a page, leaving out code.
fn targets(page: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced || line.starts_with("    ") {
            continue;
        }
        // Every other piece between backticks is code.
        for prose in line.split('`').step_by(2) {
            let links = prose.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
            found.extend(links);
        }
        let definition = line.strip_prefix('[').and_then(|line| line.split_once("]: "));
        found.extend(definition.and_then(|(_, target)| target.split_whitespace().next()));
    }
    found
}

/// Returns the file that a target names, or nothing for another site or a place in the same page.
fn local(target: &str) -> Option<&str> {
    let elsewhere = target.contains("://") || target.starts_with("mailto:");
    let file = target.split('#').next().unwrap_or_default();
    (!elsewhere && !file.is_empty()).then_some(file)
}

#[test]
fn links_lead_somewhere() {
    let mut wrong = Vec::new();
    for page in files_of("", "md") {
        let folder = root().join(Path::new(&page.path).parent().unwrap());
        let broken = targets(&page.text)
            .into_iter()
            .filter(|target| local(target).is_some_and(|file| !folder.join(file).exists()));
        wrong.extend(broken.map(|target| format!("{}: {target} is not there: mend the link", page.path)));
    }
    nothing(&wrong);
}

#[test]
fn links_are_read_from_prose_only() {
    let page = "[a](b.md#c) `[no](code)` ![p](d.svg)\n    [no](indented)\n```\n[no](fence)\n```\n[ref]: e.md\n[s](#x)";
    assert_eq!(targets(page), ["b.md#c", "d.svg", "e.md", "#x"]);
    assert_eq!(targets(page).into_iter().filter_map(local).collect::<Vec<_>>(), ["b.md", "d.svg", "e.md"]);
    assert_eq!(local("https://example.org/a"), None);
}
