//! Rows and cells that say what the others come to, or may be meant otherwise, and were read without a word. What each comes
//! to was counted by hand.

use crate::shared::{asked, check, check_wrong};
use tauride_ballots::csv::{Hints, read_points};
use tauride_ballots::{Asked, BallotFile, Fault, Remark, What, open};
use tauride_tally::points::Bounds;

fn lists(text: &str) -> Result<BallotFile, Fault> {
    open("a.csv", text.as_bytes(), &Asked { counted: What::Lists, ..Asked::default() })
}

fn votes(text: &str) -> Vec<u64> {
    lists(text).unwrap().lists.iter().map(|list| list.votes).collect()
}

#[test]
fn a_sum_that_does_not_say_so_is_asked_about() {
    let words = "`5` is as many ballots as all other rows stand for, and this row names nobody";
    check_wrong("a.csv", "ballots,rank1,rank2\n3,Anna,Berta\n2,Berta,\n5,,\n", (4, 1), words);
    check_wrong("a.csv", "ballots,Anna,Berta\n3,1,2\n2,2,1\n5,,\n", (4, 1), words);
    check_wrong("a.csv", "Precinct,ballots,rank1\nN,3,Anna\nS,2,Berta\n,5,\n", (4, 1), words);
    check_wrong("a.csv", "ballots,rank1\n5,\n3,Anna\n2,Berta\n", (2, 1), words);
    check_wrong("a.csv", "ballots,rank1\n3,Anna\n2,Berta\n5,Total\n", (4, 1), words);
    check_wrong("a.csv", "ballots;rank1\n3;Anna\n2;Berta\n5;5\n", (4, 1), words);
    for (text, blank) in [
        ("ballots,rank1\n3,Anna\n2,Berta\n4,\n", 4),
        ("ballots,rank1\n3,Anna\n2,Berta\n5,blank\n", 5),
        ("ballots,rank1\n3,Anna\n3,\n", 3),
        ("ballots,rank1\n3,Anna\n0,Berta\n0,\n", 0),
    ] {
        assert_eq!(asked("a.csv", text).unwrap().ballots.blank(), blank, "{text}");
    }
    let total = asked("a.csv", "rank1\nAnna\nBerta\nTotal\n").unwrap();
    assert_eq!(total.remarks(), [Remark::Nobody { name: "Total".to_owned() }]);
    check_wrong("a.csv", "Precinct,ballots,rank1\nN,3,Anna\nSubtotal N,3,Anna\n", (3, 1), "this row says `Subtotal N`");
    check("a.csv", "Precinct,ballots,rank1\nTotalville,3,Anna\n", &["3: Anna"]);
}

#[test]
fn a_row_that_adds_up_the_others_is_asked_about() {
    let words = "each cell of this row is the sum of those in the other rows";
    check_wrong("a.csv", "A,B,C,D\n1,,1,\n,1,1,\n1,,,1\n2,1,2,1\n", (5, 1), words);
    check_wrong("a.csv", "A,B,C,D\n2,1,2,1\n1,,1,\n,1,1,\n1,,,1\n", (2, 1), words);
    check("a.csv", "A,B\n1,\n,1\n1,1\n", &["1: A", "1: B", "1: A=B"]);
    let points = |text: &str| read_points(text.as_bytes(), &Hints::default(), Bounds::score(10));
    assert!(points("A,B\n3,1\n2,2\n5,3\n").unwrap_err().to_string().contains(words));
    assert!(points("A,B\n5,3\n3,1\n2,2\n").unwrap_err().to_string().contains(words));
    assert_eq!(points("A,B\n3,1\n5,3\n2,2\n").unwrap().ballots.total(), 3);
    assert_eq!(points("A,B\n3,1\n2,2\n5,4\n").unwrap().ballots.total(), 3);
}

#[test]
fn crosses_and_zeros_among_ranks_are_asked_about() {
    check_wrong("a.csv", "A,B,C\n1,2,x\n", (2, 5), "`x` stands where others write ranks, up to 2");
    check_wrong("a.csv", "A,B\n1,2\nx,\n", (3, 1), "write 1 for it if it is the first choice");
    check_wrong("a.csv", "A,B\nFALSE,TRUE\n1,2\n", (2, 7), "`TRUE` stands where");
    check_wrong("a.csv", "A,B\nx,\nx,\n,x\n2,1\n", (5, 1), "each cell of this row is the sum");
    check("a.csv", "A,B,C\nx,,1\n1,x,\n", &["1: A=C", "1: A=B"]);
    check_wrong("a.csv", "A,B,C\n0,1,2\n1,0,2\n", (1, 1), "if 0 is the first rank, write all ranks higher by 1");
    check("a.csv", "A,B,C\n0,1,2\n1,0,0\n", &["1: B > C", "1: A"]);
    check("a.csv", "A,B\n0,1\n1,0\n", &["1: B", "1: A"]);
    check_wrong("a.csv", "A,B,C\n2,3,\n,2,3\n", (1, 1), "no row has a rank 1");
}

/// Whatever stands in a column of numbers was added to the votes.
#[test]
fn a_column_that_is_no_district_is_asked_about() {
    for (heading, one, other) in [
        ("code", 101, 999),
        ("members", 500, 1),
        ("previous", 30, 20),
        ("invalid", 3, 9),
        ("seats won", 1, 37),
        ("North", 1, 2),
    ] {
        let fault = lists(&format!("list,votes,{heading}\nReds,12,{one}\nBlues,7,{other}\n")).unwrap_err().to_string();
        assert!(fault.contains(&format!("`{heading}` would be added to the votes as those of a district")), "{fault}");
    }
    assert!(lists("list,North,South,members\nReds,12,5,1\nBlues,7,5,9\n").is_err());
    let fault = lists("list,North,South,Both\nReds,10,20,30\nBlues,15,5,20\n").unwrap_err().to_string();
    assert!(fault.contains("`Both` would be added"), "{fault}");
    assert_eq!(votes("list,North,South\nReds,10,20\nBlues,15,5\n"), [30, 20]);
    assert_eq!(votes("list,votes North,votes South\nReds,10,20\nBlues,15,5\n"), [30, 20]);
    assert_eq!(votes("list,votes,pct\nReds,12,63\nBlues,7,37\n"), [12, 7]);
    let turned = lists("Electoral District;Reds;Blues\nNorth;12;7\nSouth;3;9\n").unwrap();
    assert_eq!(turned.remarks(), [Remark::Turned { heading: "Electoral District".to_owned() }]);
    let half = lists("Reds;12\nBlues;7\nAlles;19\n").unwrap();
    assert_eq!(half.remarks(), [Remark::Half { name: "Alles".to_owned() }]);
    assert_eq!(lists("Reds;12\nBlues;12\n").unwrap().remarks(), []);
}

#[test]
fn a_ballot_below_nothing_and_one_behind_the_end_are_refused() {
    let names = "\"A\"\n\"B\"\n\"C\"\n\"T\"\n";
    check_wrong("a.blt", format!("3 1\n-3 1 0\n1 2 0\n0\n{names}"), (2, 1), "`-3` begins this line, and more follows");
    let withdrawn = asked("a.blt", format!("3 1\n-3 -1\n2 1 2 0\n0\n{names}")).unwrap();
    assert_eq!(withdrawn.withdrawn(), [0, 2]);
    assert_eq!(asked("a.blt", format!("3 1 -3 2 1 2 0 0\n{names}")).unwrap().withdrawn(), [2]);
    let behind = "2 1\n3 1 0\n0\n2 2 0\n0\n\"A\"\n\"B\"\n\"T\"\n";
    check_wrong("a.blt", behind, (4, 1), "`2 2 0` stands behind the 0 that ends the ballots");
}
