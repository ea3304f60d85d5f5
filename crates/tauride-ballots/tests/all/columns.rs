//! Columns beside the votes that count, or do not, and were read without a word. What each comes to was counted by hand.

use crate::shared::{asked, check, check_wrong, said};
use tauride_ballots::csv::{Hints, read_points};
use tauride_ballots::{Asked, open};
use tauride_tally::points::Bounds;

fn with(text: &str, hints: Hints) -> Vec<String> {
    said(&open("a.csv", text.as_bytes(), &Asked { hints, ..Asked::default() }).unwrap())
}

fn named(column: &str) -> Vec<String> {
    vec![column.to_owned()]
}

#[test]
fn a_column_of_numbers_among_ranks_is_asked_about() {
    // By their headings.
    for column in
        ["Age", "Score", "copies", "num_ballots", "# of votes", "how many", "CVR Number", "Zettelnummer", "Total"]
    {
        let text = format!("{column},Anna,Berta,Clara\n2,1,2,3\n3,2,1,3\n1,2,1,3\n");
        check_wrong(
            "a.csv",
            &text,
            (1, 1),
            &format!("`{column}` is hardly a candidate: leave it out with --ignore {column:?}"),
        );
        let ignored = Hints { ignored: named(column), ..Hints::default() };
        assert_eq!(with(&text, ignored), ["1: Anna > Berta > Clara", "2: Berta > Anna > Clara"]);
        let weight = Hints { weight: Some(column.to_owned()), ..Hints::default() };
        assert_eq!(with(&text, weight), ["2: Anna > Berta > Clara", "4: Berta > Anna > Clara"]);
        let stands = Hints { standing: named(column), ..Hints::default() };
        assert_eq!(with(&text, stands)[0], format!("1: Anna > {column}=Berta > Clara"));
        assert!(read_points(text.as_bytes(), &Hints::default(), Bounds::score(5)).is_err());
    }
    // By the order in which they put nobody.
    for text in [
        "mult,Anna,Berta,Clara\n1,1,2,3\n2,1,2,3\n2,3,1,2\n",
        "Anna,Berta,Clara,How sure are you?\n1,2,3,1\n2,1,3,2\n1,3,2,2\n",
        "Anna,Berta,Clara,Weiss\n1,2,3,1\n2,1,3,2\n1,3,2,2\n2,3,1,2\n",
    ] {
        let fault = asked("a.csv", text).unwrap_err().to_string();
        assert!(fault.contains("may be no candidate, since every row puts the others in order"), "{text}: {fault}");
    }
    let form = "Timestamp,Rank [Anna],Rank [Berta],How old are you?\nx,1,2,1\ny,2,1,2\n";
    check_wrong("a.csv", form, (1, 1), "`How old are you?` is hardly a candidate");
    check_wrong("a.csv", "Timestamp,Points,Anna,Berta\nx,1,1,2\n", (1, 1), "`Points` is hardly a candidate");
    // Ballots may rank equally, leave ranks out, and choose.
    for (text, said) in [
        ("Anna,Berta,Clara\n1,2,2\n2,1,2\n1,2,2\n2,1,2\n", ["2: Anna > Berta=Clara", "2: Berta > Anna=Clara"]),
        ("Anna,Berta,Clara\n1,1,\n1,,1\n1,1,\n1,,1\n", ["2: Anna=Berta", "2: Anna=Clara"]),
        ("Anna,Berta,Clara\n1,2,1\n1,2,3\n", ["1: Anna=Clara > Berta", "1: Anna > Berta > Clara"]),
    ] {
        check("a.csv", text, &said);
    }
}

#[test]
fn a_candidate_whose_name_says_something_else_is_not_passed_over() {
    check("a.csv", "Yes,No\n1,2\n2,1\n2,1\n", &["1: Yes > No", "2: No > Yes"]);
    check("a.csv", "Yes,No\nx,\n,x\n,x\n", &["1: Yes", "2: No"]);
    let points = read_points(b"Yes,No\n5,0\n0,4\n", &Hints::default(), Bounds::score(5)).unwrap();
    assert_eq!(points.candidates, ["Yes", "No"]);
    check_wrong("a.csv", "Anna,Ward,Berta\n1,,2\n,2,1\n2,1,\n", (1, 1), "if a candidate is called so, say --stands");
    let stands = Hints { standing: named("Ward"), ..Hints::default() };
    let ward = with("Anna,Ward,Berta\n1,,2\n,2,1\n2,1,\n", stands);
    assert_eq!(ward, ["1: Anna > Berta", "1: Berta > Ward", "1: Ward > Anna"]);
    check("a.csv", "Ward,Anna,Berta\n1,,2\n1,2,1\n2,1,2\n", &["1: - > Berta", "1: Berta > Anna", "1: Anna > Berta"]);
}

#[test]
fn a_column_of_numbers_beside_ranks_is_asked_about() {
    for column in ["copies", "Weight (shares)", "Count:", "Anzahl Stimmen", "Running"] {
        let text = format!("rank1;rank2;{column}\nAnna;Berta;2\nBerta;Anna;3\n");
        let fault = asked("a.csv", &text).unwrap_err();
        assert!(
            fault.to_string().contains(&format!("`{column}` holds numbers, and its heading is no rank")),
            "{fault}"
        );
        let weight = Hints { weight: Some(column.to_owned()), ..Hints::default() };
        assert_eq!(with(&text, weight), ["2: Anna > Berta", "3: Berta > Anna"]);
        let ignored = Hints { ignored: named(column), ..Hints::default() };
        assert_eq!(with(&text, ignored), ["1: Anna > Berta", "1: Berta > Anna"]);
    }
    for column in ["Precinct ID", "TabulatorNum", "Seat code", "Comment"] {
        let text =
            format!("rank1,rank2,{column}\nAnna,Berta,7\nBerta,Anna,{}\n", if column == "Comment" { "x" } else { "9" });
        check("a.csv", text, &["1: Anna > Berta", "1: Berta > Anna"]);
    }
    check("a.csv", "ballots,rank1,share\n3,Anna,60\n2,Berta,40\n", &["3: Anna", "2: Berta"]);
    check("a.csv", "rank1,pages\nAnna,1\nBerta,1\n", &["1: Anna", "1: Berta"]);
}

#[test]
fn rows_that_may_not_count_are_asked_about() {
    for (column, one, other) in [
        ("valid", "1", "0"),
        ("Status", "valid", "spoilt"),
        ("Finished", "TRUE", "FALSE"),
        ("gültig", "ja", "nein"),
        ("Date submitted", "2024-05-01", ""),
    ] {
        let text = format!("{column};rank1;rank2\n{one};Anna;Berta\n{other};Berta;Anna\n{other};Berta;\n");
        check_wrong("a.csv", &text, (3, 1), &format!("`{column}` says `{one}` of some ballots and"));
        let ignored = Hints { ignored: named(column), ..Hints::default() };
        assert_eq!(with(&text, ignored), ["1: Anna > Berta", "1: Berta > Anna", "1: Berta"]);
        let alike = text.replace(&format!("\n{other};"), &format!("\n{one};"));
        check("a.csv", alike, &["1: Anna > Berta", "1: Berta > Anna", "1: Berta"]);
    }
    check("a.csv", "submitted at,rank1\n10:00,Anna\n10:01,Berta\n", &["1: Anna", "1: Berta"]);
    for column in ["contest", "Round", "Office"] {
        let text = format!("{column},rank1\nMayor,Anna\nTreasurer,Berta\n");
        check_wrong("a.csv", &text, (3, 1), "the rows are of several contests, such as `Mayor` and `Treasurer`");
    }
    check("a.csv", "contest,rank1\nMayor,Anna\nmayor,Berta\n", &["1: Anna", "1: Berta"]);
}

#[test]
fn nobody_votes_twice_without_a_word() {
    for column in ["Email Address", "voter id", "Username", "Ballot ID", "CVR", "ID"] {
        let names = format!("{column},rank1\na@x,Anna\nb@x,Berta\nB@x ,Berta\n");
        check_wrong("a.csv", &names, (4, 1), &format!("`B@x` stands twice under `{column}`"));
        let ranks = format!("{column},Anna,Berta\n1,1,2\n2,2,1\n2,2,1\n");
        check_wrong("a.csv", &ranks, (4, 1), &format!("`2` stands twice under `{column}`"));
        let ignored = Hints { ignored: named(column), ..Hints::default() };
        assert_eq!(with(&ranks, ignored), ["1: Anna > Berta", "2: Berta > Anna"]);
        let points = read_points(ranks.as_bytes(), &Hints::default(), Bounds::score(5)).unwrap_err();
        assert_eq!((points.line, points.column), (4, 1));
        let answers = format!("{column},Whom do you want?\n1,Anna\n1,Berta\n");
        check_wrong("a.csv", &answers, (3, 1), "stands twice");
    }
    // Ballots of two places have one number, and whoever is not named is not known.
    check("a.csv", "Precinct,Ballot ID,rank1\nN,1,Anna\nS,1,Berta\n", &["1: Anna", "1: Berta"]);
    check("a.csv", "voter,rank1\n,Anna\n,Berta\n", &["1: Anna", "1: Berta"]);
}
