//! Plays the scenarios of a page about Meek's method and ERS97, and prints the page with what the counts say.
//!
//! `cargo run -p tauride-tally --example stages < rulebook/counting.md`
#![expect(clippy::print_stdout, reason = "a program to be run by hand")]

use std::io::Read;

use tauride_tally::ballots::Builder;
use tauride_tally::lots::Lots;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::transferable::meek::{self, Settings};
use tauride_tally::transferable::{Sheet, ers97};
use tauride_tally::{Contest, Counted, Uncountable};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut page = String::new();
    std::io::stdin().read_to_string(&mut page)?;
    let mut scenario: Option<Vec<&str>> = None;
    for line in page.lines() {
        match &mut scenario {
            None => scenario = (line == "```count").then(Vec::new),
            Some(lines) if line == "```" => {
                for said in play(lines)? {
                    println!("-> {said}");
                }
                scenario = None;
            }
            Some(_) if line.starts_with("-> ") => continue,
            Some(lines) => lines.push(line),
        }
        println!("{line}");
    }
    Ok(())
}

fn play(lines: &[&str]) -> Result<Vec<String>, Failure> {
    let (mut method, mut seats, mut names) = ("", 1, Vec::<String>::new());
    let (mut papers, mut lots) = (Vec::new(), Vec::new());
    for line in lines {
        let (key, rest) = line.split_once(": ").ok_or("no colon")?;
        match key {
            "method" => method = rest,
            "seats" => seats = rest.parse()?,
            "lot" => lots.push(rest),
            count => papers.push((count.parse::<u64>()?, rest)),
        }
    }
    let all = papers
        .iter()
        .flat_map(|(_, paper)| paper.split([' ', '>', '=']))
        .chain(lots.iter().flat_map(|lot| lot.split(", ")));
    for name in all.filter(|name| !["", "-"].contains(name)) {
        if names.iter().all(|known| known != name) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let place = |name: &str| names.iter().position(|known| known == name).unwrap_or(usize::MAX);
    let mut builder = Builder::new(names.len())?;
    for (count, paper) in papers {
        for rank in paper.split(" > ") {
            let mut equal = rank.split(" = ");
            match equal.next() {
                None | Some("-") => builder.gap(),
                Some(first) => builder.rank(place(first))?,
            }
            equal.try_for_each(|name| builder.same_rank(place(name)))?;
        }
        builder.close(count)?;
    }
    let ballots = builder.finish();
    let lots = Lots::drawn(lots.iter().map(|lot| lot.split(", ").map(place).collect()).collect());
    let counted = count(method, &Contest { lots: &lots, ..Contest::new(&ballots, seats) })?;
    let names = Names(&names);
    let mut said = counted.sheet().sentences(names);
    said.extend(counted.tie().map(|tie| format!("A lot must be drawn between {}", names.list(&tie.among))));
    Ok(said)
}

fn count(method: &str, contest: &Contest<'_>) -> Result<Counted<Sheet>, Uncountable> {
    match method {
        "meek" => meek::count(contest, &Settings::NEW_ZEALAND),
        "meek-parametric" => meek::count(contest, &Settings::PARAMETRIC),
        _ => ers97::count(contest),
    }
}
