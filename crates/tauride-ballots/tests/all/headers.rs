//! Headers that may be ballots, ranks or rows, and were read without a word. What each comes to was counted by hand.

use crate::shared::{asked, check, check_wrong, said};
use tauride_ballots::csv::Hints;
use tauride_ballots::{Asked, BallotFile, Fault, open};

fn standing(text: &str, names: &[&str]) -> Result<BallotFile, Fault> {
    let standing = names.iter().map(|name| (*name).to_owned()).collect();
    let hints = Hints { standing, ..Hints::default() };
    open("a.csv", text.as_bytes(), &Asked { hints, ..Asked::default() })
}

#[test]
fn a_header_of_numbers_is_asked_about() {
    // Candidate 2 first, or rank 2 for candidate 1: another one is elected.
    for text in ["1,2,3\n2,3,1\n", "1st,2nd,3rd\n2,3,1\n", "First,Second,Third\n2,3,1\n", "P1,P2,P3\n2,3,1\n"] {
        let words = "names or numbers of candidates, head the columns by ranks, as in\n    rank1,rank2,rank3\n    2,3,1\n\
            if they are ranks, head the columns by candidates, as in\n    Candidate 1,Candidate 2,Candidate 3\n    2,3,1";
        check_wrong("a.csv", text, (1, 1), words);
    }
    check("a.csv", "rank1,rank2,rank3\n2,3,1\n", &["1: 2 > 3 > 1"]);
    let candidates = "Candidate 1,Candidate 2,Candidate 3\n2,3,1\n";
    check("a.csv", candidates, &["1: Candidate 3 > Candidate 1 > Candidate 2"]);
    check_wrong("a.csv", "ballots,1,2,3\n5,2,3,1\n", (1, 1), "`1,2,3` may be a ballot, ranks, or numbers");
    check_wrong("a.csv", "5,1,2,3\n3,2,1,3\n", (1, 1), "`5,1,2,3` may be a ballot");
    check_wrong("a.csv", "1,,2\n2,1,\n2,,1\n", (1, 1), "`1,2` may be a ballot");
    check_wrong("a.csv", "Timestamp,Rank [1],Rank [2]\nx,2,1\n", (1, 1), "`1,2` may be a ballot");
    assert_eq!(said(&standing("1,2,3\n2,3,1\n", &["1"]).unwrap()), ["1: 3 > 1 > 2"]);
    check("a.csv", "101,102,103\n2,1,3\n", &["1: 102 > 101 > 103"]);
    check("a.csv", "A1,A2\n2,1\n", &["1: A2 > A1"]);
}

#[test]
fn a_heading_that_may_be_a_vote_is_asked_about() {
    let words = "`Anna` stands where a heading belongs, and may be a vote: say what the column holds in a line above it, or \
        in its place, as in\n    rank1\n    Anna\n    Berta";
    check_wrong("a.csv", "Anna\nBerta\nBerta\n", (1, 1), words);
    check_wrong("a.csv", "- Anna\n- Berta\n", (1, 1), "may be a vote");
    check_wrong("a.csv", "Anna > Berta\nBerta > Anna\n", (1, 1), "head each column by its rank");
    check_wrong("a.csv", "Anna > Berta * 5\nBerta > Anna * 3\n", (1, 1), "may be a vote");
    for heading in ["vote", "Candidate", "Who should be our chair?", "Board election", "Your preference", "Wahl"] {
        check("a.csv", format!("{heading}\nAnna\nBerta\nBerta\n"), &["1: Anna", "2: Berta"]);
    }
    for cell in ["Berta > Anna * 3", "3: Berta > Anna", "3*Berta > Anna"] {
        check_wrong("a.csv", format!("vote\n{cell}\n"), (2, 1), "in a column of their own, as in\n    ballots,vote");
    }
    check("a.csv", "ballots,vote\n3,Anna > Berta\n", &["3: Anna > Berta"]);
}

#[test]
fn a_header_among_the_ballots_is_refused() {
    for text in [
        "rank1,rank2\nAnna,Berta\nrank1,rank2\nBerta,Anna\n",
        "rank1\nAnna\nBerta\n\u{feff}rank1\nBerta\n",
        "rank1,rank2\nChoice 1,Choice 2\nAnna,Berta\n",
    ] {
        assert!(
            asked("a.csv", text).unwrap_err().to_string().contains("is a heading, and stands among the ballots"),
            "{text}"
        );
    }
    check("a.csv", "rank1,rank2\nChoice 1,Anna\nAnna,Choice 1\n", &["1: Choice 1 > Anna", "1: Anna > Choice 1"]);
    check_wrong(
        "a.csv",
        "| rank1 | rank2 |\n|-----|-----|\n| Anna | Berta |\n",
        (2, 2),
        "`-----` only rules the table",
    );
    check("a.csv", "| rank1 | rank2 |\n| Anna | Berta |\n| - | Anna |\n", &["1: Anna > Berta", "1: - > Anna"]);
}

/// Turned, the voters would be elected; a table of duels reads as ballots.
#[test]
fn a_first_column_of_words_without_a_heading_is_asked_about() {
    check_wrong("a.csv", ",Vera,Walt\nAnna,1,2\nBerta,2,1\n", (2, 1), "`Anna` stands in a column without a heading");
    check_wrong("a.csv", ",A,B,C\nA,0,2,3\nB,1,0,2\nC,0,1,0\n", (2, 1), "turn the table round");
    check("a.csv", "Voter,Anna,Berta\nVera,1,2\nWalt,2,1\n", &["1: Anna > Berta", "1: Berta > Anna"]);
    check_wrong("a.csv", ",A,B\n1,x,\n2,x,x\nTotal,2,1\n", (4, 1), "this row says `Total`, and is no ballot");
}

#[test]
fn columns_and_cells_that_are_parted_otherwise_are_refused() {
    check_wrong(
        "a.csv",
        "CvrNumber,Anna(1),Anna(2),Berta(1),Berta(2)\n1,1,0,0,1\n",
        (1, 1),
        "`Anna(1)` and `Anna(2)` are of",
    );
    check("a.csv", "Anna (1),Berta (2)\n1,2\n", &["1: Anna (1) > Berta (2)"]);
    check_wrong("a.csv", "rank1;rank2\nAnna,Berta\nBerta,Anna\n", (2, 1), "`Anna,Berta` stands in one cell");
    check_wrong("a.csv", "rank1,rank2\nAnna\tBerta\n", (2, 1), "stands in one cell");
    check("a.csv", "rank1,rank2\n\"Smith, Anna\"\nBerta\n", &["1: Smith, Anna", "1: Berta"]);
}

#[test]
fn who_stands_is_believed_whatever_a_heading_says_else() {
    assert_eq!(said(&standing("Yes,No\n,1\n1,2\n", &["No"]).unwrap()), ["1: No", "1: Yes > No"]);
    assert_eq!(said(&standing("M,N\n2,1\n1,2\n", &["n"]).unwrap()), ["1: N > M", "1: M > N"]);
    assert_eq!(said(&standing("n,A,B\n1,2,3\n2,1,3\n3,2,1\n", &["n"]).unwrap()).len(), 3);
    assert!(standing("A,B\n1,2\n", &["C"]).unwrap_err().to_string().contains("there is no column `C`"));
}
