//! Tables that say something in two ways, or were read wrongly without a word. What each comes to was counted by hand.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

use tauride_ballots::{Asked, BallotFile, Fault, What, open};
use tauride_tally::ballots::{Ballot, Mark};

fn asked(name: &str, bytes: impl AsRef<[u8]>) -> Result<BallotFile, Fault> {
    open(name, bytes.as_ref(), &Asked::default())
}

/// Writes each group as `count: names`, `-` for an empty rank and `?` for an overvote.
fn said(file: &BallotFile) -> Vec<String> {
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
fn check(name: &str, bytes: impl AsRef<[u8]>, expected: &[&str]) {
    let file = asked(name, bytes.as_ref()).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(said(&file), expected, "{}", String::from_utf8_lossy(bytes.as_ref()));
}

#[track_caller]
fn check_wrong(name: &str, bytes: impl AsRef<[u8]>, place: (usize, usize), words: &str) {
    let fault = asked(name, bytes.as_ref()).unwrap_err();
    assert_eq!((fault.line, fault.column), place, "{fault}");
    assert!(fault.to_string().contains(words), "{fault}");
}

#[test]
fn sums_and_invalid_ballots_are_nobodys_votes() {
    let lists = |text: &str| open("a.csv", text.as_bytes(), &Asked { counted: What::Lists, ..Asked::default() });
    for text in [
        "list;votes\nTotal;19\nRed;12\nBlue;7\n",
        "list;votes\nRed;12\nBlue;7\nGrand total;19\n",
        "list;votes\nRed;12\nBlue;7\nSum:;19\n",
        "list;votes\nRed;12\nBlue;7\nValid votes;19\nTotal;19\n",
    ] {
        assert_eq!(said(&lists(text).unwrap()), ["12: Red", "7: Blue"], "{text}");
    }
    for (text, line, words) in [
        ("list;votes\nRed;12\nBlue;7\nTotal;20\n", 4, "`Total` is not the sum of the other lines"),
        ("list;votes\nRed;12\nBlue;7\nInvalid;2\nTotal;21\n", 4, "`Invalid` says how many ballots count for no list"),
        ("Liste;Stimmen\nRot;12\nungültige;9\n", 3, "count for no list"),
        ("liste;voix\nRouge;12\nNuls;3\n", 3, "count for no list"),
        ("list;votes\nZoé;12\nZoe\u{301};7\n", 3, "two candidates are called"),
        ("list;votes 2024;votes 2019\nRed;12;30\nBlue;7;20\n", 1, "the votes of several years are not to be added"),
        ("list;votes\nRed;1'23\nBlue;7\n", 2, "`1'23` stands where the votes of a list"),
        ("list;votes\nRed;1 2 3\nBlue;7\n", 2, "`1 2 3` stands where"),
        ("list,votes\nRed,\"1,234,567\"\nBlue,7\n", 2, "thousands or decimals"),
        ("list;votes\nRed;1.234,00\nBlue;7\n", 2, "thousands or decimals"),
        ("list;votes\nRed;\nBlue;\n", 1, "each line needs a list and its votes"),
    ] {
        let fault = lists(text).unwrap_err();
        assert!(fault.line == line && fault.to_string().contains(words), "{text}: {fault}");
    }
}

#[test]
fn no_ballot_of_a_blt_file_is_lost_or_made() {
    let names = "\"A\"\n\"B\"\n\"C\"\n\"T\"\n";
    check_wrong("a.blt", format!("6 1\n2,5 1 2 0\n0\n{names}"), (2, 1), "a ballot counts 2,5 times");
    check("a.blt", format!("3 1\n3,1,2,0\n2, 2, 0\n0\n{names}"), &["3: A > B", "2: B"]);
    let one = format!("3 1\n3 1 2 0\n0\n{names}");
    check_wrong("a.blt", format!("{one}{one}"), (8, 1), "the title is the last, and more follows");
    check("a.blt", format!("{one}counted by 3 tellers\n3 1\n"), &["3: A > B"]);
    let broken = "3 1\n2 2 0\n0\n\"A\nx\"\n\"B\"\n\"C\"\n\"T\"\n";
    check_wrong("a.blt", broken, (4, 1), "the quote that opens here is never closed");
    let twice = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 1: B\n3: 1,2\n";
    check_wrong("a.soi", twice, (3, 2), "candidate 1 is given two names, `A` and `B`");
}

#[test]
fn what_a_name_says_to_be_json_or_xml_is_none_of_ballots() {
    check_wrong("a.json", "callback([{\"Anna\":1}]);", (1, 1), "this is JSON");
    check_wrong("A.XML", "Anna;1\nBerta;2\n", (1, 1), "this is XML");
}
