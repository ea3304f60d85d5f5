//! Tables that say something in two ways, or were read wrongly without a word. What each comes to was counted by hand.

use crate::shared::{asked, check, check_wrong, said};
use tauride_ballots::csv::{self, Form, Hints, read_points};
use tauride_ballots::{Asked, Remark, What, open};
use tauride_table::Encoding;
use tauride_tally::points::Bounds;

#[test]
fn cells_that_nothing_known_separates_are_refused() {
    for text in ["Anna:Berta\n1:2\n2:1\n", "Anna，Berta\n1，2\n", "Anna    Berta\n1       2\n", "Anna & Berta\n1 & 2\n"]
    {
        check_wrong("a.csv", text, (2, 1), "stands in one cell and reads as several");
    }
    for text in ["rank1:rank2\nAnna:Berta\n", "rank1 rank2\nAnna Berta\n", "1st choice^2nd choice\nAnna^Berta\n"] {
        check_wrong("a.csv", text, (1, 1), "such as `sep=:`");
    }
    check("a.csv", "sep=:\nAnna:Berta\n1:2\n2:1\n1:2\n", &["2: Anna > Berta", "1: Berta > Anna"]);
}

#[test]
fn a_column_that_counts_the_rows_is_asked_about() {
    for heading in ["Number", "n", "Nombre", "Anzahl"] {
        let text = format!("{heading},Anna,Berta\n1,1,2\n2,2,1\n3,1,2\n");
        check_wrong("a.csv", &text, (1, 1), "if it only numbers them, leave it out with --ignore");
        let hints = Hints { weight: Some(heading.to_owned()), ..Hints::default() };
        let file = open("a.csv", text.as_bytes(), &Asked { hints, ..Asked::default() }).unwrap();
        assert_eq!(said(&file), ["4: Anna > Berta", "2: Berta > Anna"]);
        let hints = Hints { ignored: vec![heading.to_owned()], ..Hints::default() };
        let file = open("a.csv", text.as_bytes(), &Asked { hints, ..Asked::default() }).unwrap();
        assert_eq!(said(&file), ["2: Anna > Berta", "1: Berta > Anna"]);
    }
    check("a.csv", "n,Anna,Berta\n3,1,2\n2,2,1\n", &["3: Anna > Berta", "2: Berta > Anna"]);
    check_wrong("a.csv", "Zettel,Anna,Berta\n1,1,2\n2,2,1\n3,1,2\n", (1, 1), "`Zettel` counts the rows");
    check_wrong("a.csv", "Zettel,Anna,Berta\n1,1,2\n2,2,1\n3,1,2\n4,1,\n", (1, 1), "`Zettel` counts the rows");
    check("a.csv", "Serial,Anna,Berta\n1,1,2\n2,2,1\n3,1,2\n", &["2: Anna > Berta", "1: Berta > Anna"]);
    // Somebody who is ranked first, then second, then third.
    check("a.csv", "A,B,C\n1,2,3\n2,1,3\n3,2,1\n", &["1: A > B > C", "1: B > A > C", "1: C > B > A"]);
    check_wrong("a.csv", "count,votes,rank1\n3,2,A\n1,1,B\n", (1, 1), "`count` and `votes` both say");
}

/// What is written reads again, whatever the candidates are called.
#[test]
fn names_that_mean_something_in_a_header_are_not_written_there() {
    for name in ["rank1 rank2", "Candidate", "count"] {
        let file = asked("a.csv", format!("rank1\n{name}\nBerta\n")).unwrap();
        assert!(csv::write(&file, Form::RankPerCandidate).is_err(), "{name}");
    }
    let numbers = asked("a.csv", "rank1\n1\n2\n10\n3\n4\n5\n6\n7\n8\n9\n").unwrap();
    // As headings, numbers are ranks as well as names.
    assert!(csv::write(&numbers, Form::RankPerCandidate).is_err());
    let written = csv::write(&numbers, Form::CandidatePerRank).unwrap();
    assert_eq!(said(&asked("a.csv", written).unwrap()), said(&numbers));
}

#[test]
fn no_column_with_votes_is_passed_over() {
    for text in ["rank1,rnak2,rank3\nA,B,C\nB,A,C\n", "rank1,rank2,rnak3\nA,B,C\nB,C,A\n"] {
        let fault = asked("a.csv", text).unwrap_err();
        assert!(fault.to_string().contains("holds names of candidates, and its heading is no rank"), "{fault}");
    }
    check("a.csv", "Name,rank1,Poll place\nA,B,North\nB,A,A\n", &["1: B", "1: A"]);
    check_wrong("a.csv", "rank1,,rank3\nA,B,C\n", (2, 3), "`B` stands in a column without a heading");
    check_wrong("a.csv", "Anna,,Clara\n1,2,3\n", (2, 3), "`2` stands in a column without a heading");
    check_wrong("a.csv", "Board election,\nAnna,Berta\n1,2\n", (2, 6), "without a heading");
    check("a.csv", ",Anna,Berta,\n0,1,2,\n1,2,1,\n", &["1: Anna > Berta", "1: Berta > Anna"]);
    check_wrong("a.csv", "rank1,ballots\nA,5\nB\n", (3, 1), "`nothing` stands where the number of ballots");
    check_wrong("a.csv", "2,1,3\n1,2,3\n", (1, 1), "the first line holds ranks");
}

#[test]
fn a_table_that_is_turned_or_long_is_told_how_it_would_be_right() {
    for text in [
        "candidate,b1,b2,b3\nA,1,2,1\nB,2,1,2\n",
        "Candidate,Round 1,Round 2\nA,5,6\nB,3,5\n",
        "ballot_id,contest,rank,choice\n1,X,1,A\n1,Y,1,B\n",
        "rank,choice\n1,A\n2,B\n",
        "ballot_id,rank,candidate_id,candidate\n1,1,7,A\n1,2,8,B\n",
    ] {
        check_wrong("a.csv", text, (1, 1), "stands over names: for a row for each ballot");
    }
    check_wrong("a.csv", ",ballot 1,ballot 2\nA,1,2\nB,2,1\n", (2, 1), "turn the table round");
    for text in [
        "Stimmzettel;Rang;Kandidat\n1;1;A\n1;2;B\n2;1;B\n",
        "bulletin;rang;candidat\n1;1er;A\n1;2e;B\n2;1er;B\n",
        "ballot_id,rank,choice\n1,first,A\n1,2nd,B\n2,1st,B\n",
    ] {
        check("a.csv", text, &["1: A > B", "1: B"]);
    }
    check_wrong("a.csv", "ballot_id,rank,choice\n1,1,A\n,2,B\n", (3, 1), "each line needs the ballot that it is of");
}

#[test]
fn sums_and_invalid_ballots_are_nobodys_votes() {
    check_wrong("a.csv", "id,A,B\na,x,\nb,x,x\nTotal,2,1\n", (4, 1), "this row says `Total`, and is no ballot");
    check_wrong("a.csv", "Precinct,ballots,A,B\nN,3,1,2\nTotal:,3,,\n", (3, 1), "and is no ballot");
    check_wrong("a.csv", "Candidate,Votes\nA,5\nB,3\nTotal,8\n", (4, 1), "and is no ballot");
    check_wrong("a.csv", "Candidate,Votes\nA,5\nB,3\nInvalid,9\n", (4, 1), "count for nobody");
    check("a.csv", "Stimmrechte;rank1\n5;A\n3;B\n", &["5: A", "3: B"]);
    let points = read_points(b"id,A,B\na,2,1\nb,2,1\nAverage,2,1\n", &Hints::default(), Bounds::score(5)).unwrap_err();
    assert_eq!((points.line, points.column), (4, 1));
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
        ("list;votes\nRed;12\nBlue;7\nInvalid;2\nTotal;21\n", 4, "`Invalid` says how many ballots count for nobody"),
        ("Liste;Stimmen\nRot;12\nungültige;9\n", 3, "count for nobody"),
        ("liste;voix\nRouge;12\nNuls;3\n", 3, "count for nobody"),
        ("list;votes\nElectorate;500\nRed;12\n", 2, "count for nobody"),
        ("Partei;Stimmen\nWahlberechtigte;500\nRot;12\n", 2, "count for nobody"),
        ("list;votes\nZoé;12\nZoe\u{301};7\n", 3, "two candidates are called"),
        ("list;votes\nRed;12\nBlue\n", 3, "as many cells as the first line"),
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
fn several_names_in_a_cell_are_known_by_more_signs() {
    for cell in [
        "A//B", "A \\ B", "A • B", "A、B", "A - B", "A or B", "A oder B", "A AND B", "A\\nB", "A<br>B", "[A|B]",
        "(A + B)",
    ] {
        check("a.csv", format!("rank1\tx\nA\t1\nB\t1\n{cell}\t1\n"), &["1: A", "1: B", "1: ?"]);
    }
    check("a.csv", "rank1\tx\nA\t1\nB\t1\n['A', 'B']\t1\n", &["1: A", "1: B", "1: ?"]);
    // A name of two parts, of which each is another's: it is asked.
    for cell in ["A-B", "A B", "A=B", "A>B"] {
        let file = asked("a.csv", format!("rank1\tx\nA\t1\nB\t1\n{cell}\t1\n")).unwrap();
        assert_eq!(file.remarks(), [Remark::Several { name: cell.to_owned(), part: "A".to_owned() }]);
    }
    assert_eq!(asked("a.csv", "rank1\nAnna-Lena\nAnna\nBerta\n").unwrap().remarks(), []);
    check("a.csv", "id,vote\n1,A » B » C\n2,B → A\n", &["1: A > B > C", "1: B > A"]);
    let fault = asked("a.csv", "A>B>C\nB>A\nB\n").unwrap_err();
    assert!(fault.to_string().contains("head each column by its rank"), "{fault}");
}

#[test]
fn what_names_nobody_is_asked_about() {
    for name in ["NaN", "#N/A", "NULL", "None", "ungültig", "Abstain"] {
        let file = asked("a.csv", format!("rank1,rank2\nAnna,{name}\nBerta,Anna\n")).unwrap();
        assert_eq!(file.remarks(), [Remark::Nobody { name: name.to_owned() }]);
        assert!(file.remarks()[0].to_string().contains("say --skipped"), "{}", file.remarks()[0]);
    }
    let file = asked("a.csv", "rank1\nAn\0na\nAnna\nM?ller\n").unwrap();
    let unseen = Remark::Unseen { name: "Anna".to_owned(), sign: '\0' };
    assert_eq!(file.remarks(), [Remark::Lost { name: "M?ller".to_owned() }, unseen]);
}

#[test]
fn names_that_differ_only_in_strokes_and_dots_are_asked_about() {
    for (one, other) in [("J. Smith", "J Smith"), ("A*", "A"), ("Anna-Lena", "anna lena"), ("O'Brien", "OBrien")] {
        let file = asked("a.csv", format!("rank1\n{one}\n{other}\nBerta\n")).unwrap();
        let near =
            file.remarks().into_iter().any(|remark| matches!(remark, Remark::Near { names } if names.len() == 2));
        assert!(near && file.names().len() == 3, "{one} {other}");
    }
    assert_eq!(asked("a.csv", "rank1\nA1\nA2\n-x\n").unwrap().remarks(), []);
}

#[test]
fn names_that_differ_only_in_marks_are_asked_about() {
    for (one, other) in
        [("Zoé", "Zoe"), ("Müller", "Muller"), ("Müller", "Mueller"), ("Sørensen", "Sorensen"), ("ŁUKASZ", "Lukasz")]
    {
        let file = asked("a.csv", format!("rank1\n{one}\n{other}\nBerta\n")).unwrap();
        let [Remark::Marked { names }] = &*file.remarks() else { panic!("{one} {other}: {:?}", file.remarks()) };
        assert_eq!((names.len(), file.names().len()), (2, 3), "{one} {other}");
        assert!(file.remarks()[0].to_string().contains("if they are one, write the name alike"));
    }
    let blt = asked("a.blt", "2 1\n3 1 0\n2 2 0\n0\n\"Zoé\"\n\"Zoe\"\n\"T\"\n").unwrap();
    assert_eq!(blt.remarks(), [Remark::Marked { names: vec!["Zoé".to_owned(), "Zoe".to_owned()] }]);
    assert_eq!(asked("a.csv", "rank1\nZoé\nZoa\nMuller\nMueller\n").unwrap().remarks(), []);
}

#[test]
fn crosses_are_read_in_several_languages() {
    for (yes, no) in [("TRUE", "FALSE"), ("ja", "nein"), ("Oui", "Non"), ("Sí", "No"), ("☑", "☐"), ("x", "")] {
        let file = asked("a.csv", format!("A,B,C\n{yes},{no},{yes}\n{yes},{yes},{no}\n{no},{no},{no}\n")).unwrap();
        assert_eq!((said(&file), file.ballots.blank()), (vec!["1: A=C".to_owned(), "1: A=B".to_owned()], 1), "{yes}");
    }
    check("a.csv", "A;B\n1er;2e\n2ème;1ère\n", &["1: A > B", "1: B > A"]);
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

/// Each was read in a time that grew with the square of its length, or in memory that its numbers chose.
#[test]
fn no_file_takes_more_than_its_length() {
    let commas = format!("2 1 {}0\n", "1,1,2,0 ".repeat(50_000));
    assert_eq!(asked("a.blt", commas).unwrap().ballots.total(), 50_000);
    let word = [b"x,rank1\n".to_vec(), vec![0xfc; 100_000], b",A\n".to_vec()].concat();
    assert!(asked("a.csv", word).unwrap_err().to_string().len() < 2_000);
    let ranks: Vec<String> = (0..50_000).map(|ballot| format!("{ballot},99999999999,A")).collect();
    assert_eq!(asked("a.csv", format!("ballot_id,rank,choice\n{}", ranks.join("\n"))).unwrap().ballots.total(), 50_000);
    let columns: Vec<String> = (0..30_000).map(|column| format!("c{column}")).collect();
    assert_eq!(asked("a.csv", format!("{}\n1\n", columns.join(","))).unwrap().ballots.total(), 1);
}

#[test]
fn a_file_of_another_format_is_read_whatever_its_name() {
    let orders = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n3: 2,1\n";
    check("a.csv", orders, &["3: B > A"]);
    check("a.tsv", "2 1\n3 2 1 0\n0\n\"A\"\n\"B\"\n", &["3: B > A"]);
}

#[test]
fn what_a_name_says_to_be_json_or_xml_is_none_of_ballots() {
    check_wrong("a.json", "callback([{\"Anna\":1}]);", (1, 1), "this is JSON");
    check_wrong("A.XML", "Anna;1\nBerta;2\n", (1, 1), "this is XML");
}

#[test]
fn what_dos_wrote_and_what_is_in_two_encodings_is_asked() {
    check_wrong("a.csv", b"rank1\nGro\xe1\nAnna\n", (2, 4), "Groá in windows-1252");
    check_wrong("a.csv", b"rank1\nGro\xe1\nAnna\n", (2, 4), "Groß in ibm850");
    check("a.csv", b"rank1\nGro\xdf\nM\xfcller\nAdri\xe1n\n", &["1: Groß", "1: Müller", "1: Adrián"]);
    check_wrong("a.csv", b"rank1\nZo\xc3\xa9\nZo\xe9\n", (3, 3), "it was put together from several files");
    check_wrong("a.csv", "rank1\nM+APw-ller\nMuller\n", (2, 1), "this is UTF-7, in which `M+APw-ller` is Müller");
    let said_so = Asked { encoding: Some(Encoding::UTF8), ..Asked::default() };
    assert_eq!(said(&open("a.csv", b"rank1\nM+APw-ller\n", &said_so).unwrap()), ["1: M+APw-ller"]);
}
