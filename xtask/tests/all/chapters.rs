//! A chapter of the law is a folder, a line in the table of chapters, and its arms: nothing of it is anywhere else.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::nothing;
use crate::source::{paths, tokens, without_tests};
use crate::tree::{File, files_of};

const LAW: &str = "crates/tauride-rules/src";

/// Which chapters write into whose state besides their own. A chapter that is added writes its own alone.
const WRITES: &[(&str, &str)] = &[
    ("ballot", "election"),
    ("body", "roll"),
    ("charter", "body"),
    ("credential", "mandate"),
    ("election", "body"),
    ("mandate", "body"),
];

/// By what the state gives somebody a part of it to change, and whose part that is.
const CHANGING: &[(&str, &str)] = &[
    ("unit_mut", "roll"),
    ("body_mut", "body"),
    ("constituency_mut", "body"),
    ("seat_mut", "body"),
    ("mandate_mut", "mandate"),
    ("election_mut", "election"),
    ("poll_mut", "poll"),
    ("convocation_mut", "convocation"),
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

/// Names the files of a chapter that change the state of another, which none of `WRITES` lets them.
fn foreign_state(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (chapter, path, words) in of_chapters(files) {
        for (by, owner) in CHANGING.iter().filter(|(by, owner)| *owner != chapter && words.contains(*by)) {
            if !WRITES.contains(&(&*chapter, *owner)) {
                wrong.push(format!("{path} takes {by}: what {owner} keeps, {owner} changes, in its became.rs"));
            }
        }
    }
    wrong
}

#[test]
fn no_chapter_makes_the_events_of_another() {
    let files = files_of(LAW, "rs");
    assert!(chapters(&files).len() > 10, "{:?}", chapters(&files));
    nothing(&foreign_events(&files));
}

#[test]
fn no_more_chapters_change_what_others_keep() {
    let files = files_of(LAW, "rs");
    nothing(&foreign_state(&files));
    let used = |(chapter, owner): &(&str, &str)| {
        of_chapters(&files).iter().any(|(of, _, words)| {
            of == chapter && CHANGING.iter().any(|(by, whose)| whose == owner && words.contains(*by))
        })
    };
    let idle = WRITES.iter().filter(|pair| !used(pair));
    nothing(
        &idle.map(|(by, owner)| format!("{by} changes nothing of {owner}: take it off WRITES")).collect::<Vec<_>>(),
    );
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

#[test]
fn a_chapter_is_a_folder_a_line_and_its_arms() {
    let files = files_of("", "rs");
    let pages: BTreeSet<String> = files_of("rulebook", "md").into_iter().map(|file| file.path).collect();
    let mut wrong = Vec::new();
    for chapter in chapters(&files) {
        let page = format!("rulebook/{chapter}.md");
        if !pages.contains(&page) {
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
    nothing(&wrong);
}

#[test]
fn what_is_of_another_chapter_is_found() {
    let file = |path: &str, text: &str| File { path: format!("{LAW}/{path}"), text: text.to_owned() };
    let files = [
        file("recall/event.rs", "pub enum RecallEvent {}"),
        file("poll/event.rs", "pub enum PollEvent {}"),
        file("poll/count.rs", "fn f() { RecallEvent::RecallFailed; } #[cfg(test)] mod tests { use RecallEvent; }"),
        file("recall/became.rs", "fn f(state: &mut State) { state.poll_mut(id); state.mandate_mut(id); PollEvent }"),
        file("consequences.rs", "fn f() { RecallEvent::X; PollEvent::Y; }"),
    ];
    assert_eq!(foreign_events(&files).len(), 2, "{:?}", foreign_events(&files));
    let state = foreign_state(&files);
    assert!(state.len() == 2 && state.iter().all(|line| line.contains("recall/became.rs takes ")), "{state:?}");
}
