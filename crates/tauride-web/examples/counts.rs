//! Writes count sheets as pages to look at: `cargo run -p tauride-web --example counts -- FOLDER [BLT…]`.
//!
//! Each file of ballots becomes a page for each transferable method; some small elections come with it. The pages look
//! for the style sheet beside them.
#![expect(clippy::unwrap_used, reason = "an example")]

use std::path::Path;

use tauride_ballots::Format;
use tauride_ballots::csv::Hints;
use tauride_tally::ballots::Ballots;
use tauride_tally::method::{AnySheet, Method, Settings, count_with};
use tauride_tally::{Contest, Counted, committee, pairwise};
use tauride_web::count_sheet;

/// A list and its votes.
type List = (&'static str, u64);

/// Lists, and how many seats they share.
const LISTS: &[(&str, u32, &[List])] = &[
    ("small", 7, &[("Reds", 340_000), ("Greens", 280_000), ("Blues", 160_000), ("Whites", 60_000)]),
    (
        "large",
        120,
        &[("Unity", 411_803), ("Rank and File", 287_441), ("Dockers' List", 90_120), ("Independents", 8_020)],
    ),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap();
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("tauride.css"), include_str!("../src/assets/tauride.css")).unwrap();
    for (name, seats, lists) in LISTS {
        let names: Vec<String> = lists.iter().map(|(list, _)| (*list).to_owned()).collect();
        let votes: Vec<(Vec<usize>, u64)> = lists.iter().zip(0..).map(|((_, votes), at)| (vec![at], *votes)).collect();
        let votes: Vec<(&[usize], u64)> = votes.iter().map(|(list, votes)| (list.as_slice(), *votes)).collect();
        let ballots = Ballots::ranked(lists.len(), &votes).unwrap();
        for method in [Method::DHondt, Method::Hare] {
            write(folder, &format!("{name}-{}", method.name()), &names, method, &Contest::new(&ballots, *seats));
        }
    }
    for path in arguments {
        let path = Path::new(&path);
        let file = tauride_ballots::read(Format::Blt, &std::fs::read(path).unwrap(), &Hints::default()).unwrap();
        let names: Vec<String> = file.candidates.iter().map(|candidate| candidate.name.clone()).collect();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        for method in [Method::ScottishStv, Method::Irv, Method::Plurality] {
            let seats = if method == Method::Irv { 1 } else { file.seats.unwrap_or(1) };
            let contest = Contest::new(&file.ballots, seats);
            write(folder, &format!("{stem}-{}", method.name()), &names, method, &contest);
        }
        let schulze = pairwise::Rule::plain(pairwise::Method::Schulze);
        let counted = pairwise::count(&Contest::new(&file.ballots, 1), &schulze).unwrap();
        save(folder, &format!("{stem}-schulze"), &names, "Schulze", &counted.map(AnySheet::Pairwise));
        let contest = Contest::new(&file.ballots, file.seats.unwrap_or(1));
        let counted = committee::count(&contest, committee::Method::Phragmen).unwrap();
        save(folder, &format!("{stem}-phragmen"), &names, "Phragmén", &counted.map(AnySheet::Committee));
    }
}

fn write(folder: &Path, name: &str, names: &[String], method: Method, contest: &Contest<'_>) {
    let counted = count_with(method, contest, &Settings::default()).unwrap();
    save(folder, name, names, method.title(), &counted);
}

fn save(folder: &Path, name: &str, names: &[String], title: &str, counted: &Counted<AnySheet>) {
    let state = if matches!(counted, Counted::Complete(_)) { "" } else { ", tied" };
    let sheet = count_sheet(names, counted);
    let page = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{name}</title><link rel=\"stylesheet\" href=\"tauride.css\"></head><body>\
         <main><h1>{title}{state}</h1>{sheet}</main></body></html>\n"
    );
    std::fs::write(folder.join(format!("{name}.html")), page).unwrap();
}
