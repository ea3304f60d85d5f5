//! Reads the ballot files of stv-rs, and no others: a line for the numbers, options in brackets with nicknames, ballots
//! by nickname with `=` for equal ranks, a zero, the names.

use std::path::PathBuf;

use tauride_tally::ballots::{Ballots, Builder};

/// A contest as the file has it.
pub(crate) struct File {
    pub(crate) seats: u32,
    pub(crate) ballots: Ballots,
    pub(crate) withdrawn: Vec<usize>,
    /// Whoever comes first is excluded first.
    pub(crate) ties: Vec<usize>,
    pub(crate) names: Vec<String>,
}

/// Returns the text of a file of stv-rs's test data: what is copied here, or else what lies beside the project. Without
/// either it says so and returns `None`.
pub(crate) fn read(path: &str) -> Option<String> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let copied = here.join("tests/data/stv-rs").join(path);
    let beside = here.join("../../../shared/data/stv/stv-rs").join(path);
    let text = std::fs::read_to_string(&copied).or_else(|_| std::fs::read_to_string(&beside)).ok();
    if text.is_none() {
        eprintln!("skipped: {path} is not there");
    }
    text
}

pub(crate) fn parse(text: &str) -> File {
    let mut lines = text.lines();
    let mut numbers = lines.next().unwrap().split(' ').map(|number| number.parse::<u32>().unwrap());
    let (candidates, seats) = (numbers.next().unwrap(), numbers.next().unwrap());
    let candidates = usize::try_from(candidates).unwrap();
    let mut builder = Builder::new(candidates).unwrap();
    let mut nicknames: Vec<&str> = Vec::new();
    let (mut withdrawn, mut ties) = (Vec::new(), (0..candidates).collect::<Vec<_>>());
    for line in lines.by_ref() {
        if line == "0" {
            break;
        }
        let place = |name: &str| nicknames.iter().position(|nickname| *nickname == name).unwrap();
        if let Some(option) = line.strip_prefix('[') {
            let mut words = option.trim_end_matches(']').split(' ');
            match words.next().unwrap() {
                "nick" => nicknames = words.collect(),
                "withdrawn" => withdrawn = words.map(place).collect(),
                "tie" => ties = words.map(place).collect(),
                other => panic!("{other}"),
            }
            continue;
        }
        let mut words = line.split(' ');
        let count: u64 = words.next().unwrap().parse().unwrap();
        for rank in words.filter(|word| *word != "0") {
            let mut names = rank.split('=').map(place);
            builder.rank(names.next().unwrap()).unwrap();
            names.for_each(|name| builder.same_rank(name).unwrap());
        }
        builder.close(count).unwrap();
    }
    let names = lines.take(candidates).map(|line| line.trim_matches('"').to_owned()).collect();
    File { seats, ballots: builder.finish(), withdrawn, ties, names }
}
