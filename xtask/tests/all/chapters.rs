//! A chapter of the law is a folder, a line in the table of chapters, and its arms: nothing of it is anywhere else.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::nothing;
use crate::source::{is_punct, is_word, paths, tokens, without_tests};
use crate::tree::{File, files_of};

const LAW: &str = "crates/tauride-rules/src";

/// What chapters keep in the state, whose it is, and the only files besides its own that may change it: `enact.rs` lets go
/// of what was to follow.
const KEPT: &[(&str, &str)] = &[
    ("rolls", "roll"),
    ("bodies", "body"),
    ("constituencies", "body"),
    ("seats", "body"),
    ("consents", "body"),
    ("seated", "body"),
    ("mandates", "mandate"),
    ("had", "mandate"),
    ("sits_for", "mandate"),
    ("elections", "election"),
    ("stands_in", "election"),
    ("polls", "poll"),
    ("petitions", "recall"),
    ("failed_recalls", "recall"),
    ("recall_polls", "recall"),
    ("standing", "recall"),
    ("convocations", "convocation"),
    ("answered", "convocation"),
    ("voices", "convocation"),
    ("contests", "credential"),
    ("proposals", "charter"),
    ("amends", "charter"),
    ("pending", "pending"),
    ("sittings", "sitting"),
    ("divisions", "division"),
    ("affiliations", "affiliation"),
    ("motions", "motion"),
    ("resolutions", "resolution"),
    ("positions", "position"),
    ("oversight", "oversight"),
    ("commissions", "commission"),
    ("agreements", "agreement"),
    ("answers", "answerability"),
    ("successions", "succession"),
    ("emergency", "emergency"),
];

/// The methods by which a collection, or what is in it, is changed.
const CHANGING: &[&str] = &[
    "clear",
    "drain",
    "entry",
    "extend",
    "get_mut",
    "insert",
    "iter_mut",
    "pop",
    "push",
    "remove",
    "retain",
    "take",
    "values_mut",
];

/// The chapters that have events: their folders.
fn chapters(files: &[File]) -> BTreeSet<String> {
    let folder = |file: &File| Some(inside(&file.path)?.strip_suffix("/event.rs")?.to_owned());
    files.iter().filter_map(folder).collect()
}

fn inside(path: &str) -> Option<&str> {
    path.strip_prefix(LAW)?.strip_prefix('/')
}

/// `recall` → `Recall`.
fn capital(chapter: &str) -> String {
    let (first, rest) = chapter.split_at(1);
    first.to_uppercase() + rest
}

fn words(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => _ = found.insert(word.to_string()),
            TokenTree::Group(group) => found.extend(words(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

/// The files of each chapter with the words in them, tests left out.
fn of_chapters(files: &[File]) -> Vec<(String, &str, BTreeSet<String>)> {
    let chapters = chapters(files);
    let read = |file: &File| words(without_tests(tokens(&file.path, &file.text)));
    let of =
        |path: &str| Some(inside(path)?.split_once('/')?.0.to_owned()).filter(|chapter| chapters.contains(chapter));
    files.iter().filter_map(|file| Some((of(&file.path)?, &*file.path, read(file)))).collect()
}

/// Names the files of a chapter in which the events of another are named.
fn foreign_events(files: &[File]) -> Vec<String> {
    let chapters = chapters(files);
    let events: BTreeMap<String, &String> =
        chapters.iter().map(|chapter| (capital(chapter) + "Event", chapter)).collect();
    let mut wrong = Vec::new();
    for (chapter, path, words) in of_chapters(files) {
        for (name, other) in events.iter().filter(|(name, other)| ***other != chapter && words.contains(*name)) {
            wrong.push(format!(
                "{path} names {name}: {other} makes its own events; ask a function of it, or consequences.rs"
            ));
        }
    }
    wrong
}

/// Names the files of a chapter that change what another keeps in the state.
fn foreign_state(files: &[File]) -> Vec<String> {
    let chapters = chapters(files);
    let mut wrong = Vec::new();
    for file in files {
        let Some((chapter, _)) = inside(&file.path).and_then(|path| path.split_once('/')) else { continue };
        if !chapters.contains(chapter) {
            continue;
        }
        let changed = changed(without_tests(tokens(&file.path, &file.text)));
        for (part, owner) in KEPT.iter().filter(|(part, owner)| *owner != chapter && changed.contains(*part)) {
            wrong.push(format!(
                "{} changes state.{part}: what {owner} keeps, {owner} changes; call a function of it",
                file.path
            ));
        }
    }
    wrong
}

/// The parts of `state` that are changed in place: `state.x.insert(…)`, `state.x = …`, `&mut state.x`.
fn changed(tokens: TokenStream) -> BTreeSet<String> {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = BTreeSet::new();
    for (at, token) in all.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            found.extend(changed(group.stream()));
        }
        let (Some(dot), Some(TokenTree::Ident(part))) = (all.get(at + 1), all.get(at + 2)) else { continue };
        if !is_word(token, "state") || !is_punct(dot, '.') {
            continue;
        }
        let borrowed = at >= 2 && is_word(&all[at - 1], "mut") && is_punct(&all[at - 2], '&');
        if borrowed || is_changed(&all[at + 3..]) {
            found.insert(part.to_string());
        }
    }
    found
}

/// Whether what comes after a part of the state changes it, through any of its own parts.
fn is_changed(mut rest: &[TokenTree]) -> bool {
    while let [dot, TokenTree::Ident(name), after @ ..] = rest
        && is_punct(dot, '.')
    {
        if let [TokenTree::Group(_), ..] = after {
            return CHANGING.iter().any(|changing| name == changing);
        }
        rest = after;
    }
    matches!(rest, [is, next, ..] if is_punct(is, '=') && !is_punct(next, '=') && !is_punct(next, '>'))
}

#[test]
fn no_chapter_makes_the_events_of_another() {
    let files = files_of(LAW, "rs");
    assert!(chapters(&files).len() > 10, "{:?}", chapters(&files));
    nothing(&foreign_events(&files));
}

#[test]
fn no_chapter_changes_what_another_keeps() {
    nothing(&foreign_state(&files_of(LAW, "rs")));
}

/// What a chapter needs besides its folder: the file, and the paths that must be named in it.
fn arms(chapter: &str) -> Vec<(String, String)> {
    let (name, file) = (capital(chapter), |name: &str| format!("{LAW}/{name}"));
    vec![
        (file("lib.rs"), chapter.to_owned()),
        (file("chapters.rs"), format!("crate::{chapter}::event::{name}Event")),
        (file("evolve.rs"), format!("Event::{name}")),
        (file("consequences.rs"), format!("Event::{name}")),
        ("crates/tauride-phrase/src/table.rs".to_owned(), chapter.to_owned()),
    ]
}

/// Names what the chapters lack, of the project's Rust files and the pages of its rulebook.
fn lacking(files: &[File], pages: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for chapter in chapters(files) {
        let page = format!("rulebook/{chapter}.md");
        if !pages.iter().any(|file| file.path == page) {
            wrong.push(format!("{LAW}/{chapter}/ has no prose: write {page}"));
        }
        for (path, named) in arms(&chapter) {
            let file = files.iter().find(|file| file.path == path);
            let has = file.is_some_and(|file| paths(tokens(&file.path, &file.text)).contains(&named));
            if !has {
                wrong.push(format!("{path} does not name {named}: give the chapter its line or arm"));
            }
        }
    }
    wrong
}

#[test]
fn a_chapter_is_a_folder_a_line_and_its_arms() {
    nothing(&lacking(&files_of("", "rs"), &files_of("rulebook", "md")));
}

#[test]
fn a_chapter_without_prose_and_arms_is_found() {
    let mut files = files_of("", "rs");
    files.push(File { path: format!("{LAW}/treasury/event.rs"), text: "pub enum TreasuryEvent {}".to_owned() });
    let wrong = lacking(&files, &files_of("rulebook", "md"));
    assert_eq!(wrong.len(), 1 + arms("treasury").len(), "{wrong:?}");
    assert!(wrong[0].contains("write rulebook/treasury.md"), "{wrong:?}");
}

#[test]
fn what_is_of_another_chapter_is_found() {
    let file = |path: &str, text: &str| File { path: format!("{LAW}/{path}"), text: text.to_owned() };
    let files = [
        file("recall/event.rs", "pub enum RecallEvent {}"),
        file("poll/event.rs", "pub enum PollEvent {}"),
        file("poll/count.rs", "fn f() { RecallEvent::RecallFailed; } #[cfg(test)] mod tests { use RecallEvent; }"),
        file("recall/became.rs", "fn f() { PollEvent }"),
        file("consequences.rs", "fn f() { RecallEvent::X; PollEvent::Y; }"),
    ];
    assert_eq!(foreign_events(&files).len(), 2, "{:?}", foreign_events(&files));
    for (text, is_wrong) in [
        ("state.polls.push(poll)", true),
        ("state.rolls.units.insert(1)", true),
        ("state.seats = x", true),
        ("for x in &mut state.bodies {}", true),
        ("state.petitions.remove(seat)", false),
        ("state.polls.get(id) == state.seats", false),
        ("match state.amends { x => {} }", false),
    ] {
        let text = format!("fn f(state: &mut State) {{ {text} }}");
        let files = [file("recall/event.rs", ""), file("recall/became.rs", &text)];
        assert_eq!(!foreign_state(&files).is_empty(), is_wrong, "{text}");
    }
}
