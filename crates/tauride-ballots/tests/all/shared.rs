//! What files of ballots are asked for, and compared with.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

use tauride_ballots::{Asked, BallotFile, Fault, open};
use tauride_tally::ballots::{Ballot, Mark};

pub(crate) fn asked(name: &str, bytes: impl AsRef<[u8]>) -> Result<BallotFile, Fault> {
    open(name, bytes.as_ref(), &Asked::default())
}

/// Writes each group as `count: names`, `-` for an empty rank and `?` for an overvote.
pub(crate) fn said(file: &BallotFile) -> Vec<String> {
    let names = file.names();
    let group = |ballot: Ballot<'_>| {
        let ranks = ballot.ranks().map(|rank| match rank {
            [] => "-".to_owned(),
            rank if rank == Mark::OVERVOTE => "?".to_owned(),
            rank => rank.iter().map(|mark| names[mark.candidate().unwrap()].as_str()).collect::<Vec<_>>().join("="),
        });
        format!("{}: {}", ballot.count, ranks.collect::<Vec<_>>().join(" > "))
    };
    file.ballots.groups().map(group).collect()
}

#[track_caller]
pub(crate) fn check(name: &str, bytes: impl AsRef<[u8]>, expected: &[&str]) {
    let file = asked(name, bytes.as_ref()).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(said(&file), expected, "{}", String::from_utf8_lossy(bytes.as_ref()));
}

#[track_caller]
pub(crate) fn check_wrong(name: &str, bytes: impl AsRef<[u8]>, place: (usize, usize), words: &str) {
    let fault = asked(name, bytes.as_ref()).unwrap_err();
    assert_eq!((fault.line, fault.column), place, "{fault}");
    assert!(fault.to_string().contains(words), "{fault}");
}
