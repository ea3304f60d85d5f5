//! No circle of files in any crate: whoever reads one file need not have read the others that it is read for.

use std::collections::{BTreeMap, BTreeSet};

use crate::modules::Modules;
use crate::nothing;
use crate::packages::folders;

type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Returns every module that can be reached from another, itself among them only if a way leads back.
fn reached(arrows: &Arrows, from: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&String> = arrows.get(from).into_iter().flatten().collect();
    while let Some(next) = open.pop() {
        if found.insert(next.clone()) {
            open.extend(arrows.get(next).into_iter().flatten());
        }
    }
    found
}

/// Returns the circles, each with its modules in order.
fn circles(arrows: &Arrows) -> BTreeSet<Vec<String>> {
    let reach: BTreeMap<&String, BTreeSet<String>> = arrows.keys().map(|from| (from, reached(arrows, from))).collect();
    let back = |from: &String, to: &String| reach.get(to).is_some_and(|far| far.contains(from));
    let circle = |from: &String| reach[from].iter().filter(|to| back(from, to)).cloned().collect::<Vec<_>>();
    arrows.keys().map(circle).filter(|circle| circle.len() > 1).collect()
}

#[test]
fn no_crate_has_a_circle_of_files() {
    let mut wrong = Vec::new();
    for folder in folders() {
        for circle in circles(&Modules::of(&folder).arrows()) {
            wrong.push(format!("{folder}: {} need each other: move what they share into one below", circle.join(", ")));
        }
    }
    nothing(&wrong);
}

#[test]
fn circles_are_found() {
    let arrows = |lines: &[(&str, &[&str])]| -> Arrows {
        let to = |to: &[&str]| to.iter().map(|to| (*to).to_owned()).collect();
        lines.iter().map(|(from, far)| ((*from).to_owned(), to(far))).collect()
    };
    assert_eq!(circles(&arrows(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])])), BTreeSet::new());
    let found = circles(&arrows(&[("a", &["b"]), ("b", &["c"]), ("c", &["a", "d"]), ("d", &[])]));
    assert_eq!(found, BTreeSet::from([["a", "b", "c"].map(str::to_owned).to_vec()]));
}

#[test]
fn arrows_are_followed_through_what_is_handed_on() {
    let arrows = Modules::of("crates/tauride-rules").arrows();
    assert!(arrows["ballot::choices"].contains("ballot::reads"), "{:?}", arrows["ballot::choices"]);
    assert!(arrows["recall::petition"].contains("votes::electors"), "{:?}", arrows["recall::petition"]);
    assert!(arrows["poll::state"].contains("votes::choice"), "{:?}", arrows["poll::state"]);
}
