//! Kinds of files that were refused, or read wrongly without a word. What each comes to was counted by hand.

use crate::shared::{asked, check, check_wrong, said};
use tauride_ballots::csv::{Hints, Marks, read_points};
use tauride_ballots::{Asked, Remark, What, open};
use tauride_tally::points::Bounds;

#[test]
fn one_name_in_several_spellings_is_one_candidate() {
    let text = "rank1\nZoé\nZoé\nZoe\u{301}\n\u{200b}Zoe\u{301}\u{a0}\nBerta\nBerta  B.\nBerta\u{2003}B.\n";
    check("a.csv", text, &["4: Zoé", "1: Berta", "2: Berta B."]);
    check_wrong("a.csv", "Zoé,Zoe\u{301}\n1,2\n", (1, 1), "two candidates are called `Zoe\u{301}`");
    check_wrong("a.csv", "Reds;5\nReds\u{a0};6\n", (2, 1), "two candidates are called `Reds`");
    // Capitals and old forms of letters can be seen: they are a question.
    let file = asked("a.csv", "rank1\nAnna\nANNA\nﬁnn\nFinn\n").unwrap();
    assert_eq!(said(&file), ["1: Anna", "1: ANNA", "1: ﬁnn", "1: Finn"]);
    let alike = |names: &[&str]| Remark::Alike { names: names.iter().map(|name| (*name).to_owned()).collect() };
    assert_eq!(file.remarks(), [alike(&["ANNA", "Anna"]), alike(&["Finn", "ﬁnn"])]);
    assert_eq!(asked("a.csv", "rank1\nAnna\nBerta\nI\nl\n").unwrap().remarks(), []);
    // So do letters of another script.
    let file = asked("a.csv", "rank1\nAnna\nAnn\u{430}\n\u{410}NNA\n").unwrap();
    let names = vec!["Anna".to_owned(), "Ann\u{430}".to_owned()];
    assert_eq!(file.remarks(), [Remark::Confusable { names, letters: ('a', '\u{430}') }]);
    assert!(file.remarks()[0].to_string().contains("a is U+0061, \u{430} is U+0430"), "{}", file.remarks()[0]);
}

#[test]
fn several_names_in_a_cell_are_an_overvote() {
    let text = "Record Id,Rank 1,Rank 2\n1,A,undervote\n2,C,\n3,\"A\nB\",C\n4,\"A\r\nB\",C\n5,\"A\nA\",C\n";
    let file = asked("a.csv", text).unwrap();
    assert_eq!(file.names(), ["A", "B", "C"], "somebody who is named only beside others stands too");
    assert_eq!(said(&file), ["1: A", "1: C", "2: ? > C", "1: A > C"]);
    for sign in [";", "|", "/", ",", ", ", " & ", " + "] {
        check("a.csv", format!("rank1\tx\nA\t1\nB\t1\n\"A{sign}B\"\t1\n"), &["1: A", "1: B", "1: ?"]);
    }
    // A name that is broken into two lines once, and one with a comma of its own.
    check(
        "a.csv",
        "rank1\nAnna Miller\n\"Anna\nMiller\"\n\"Smith, John\"\nJohn\n",
        &["2: Anna Miller", "1: Smith, John", "1: John"],
    );
    check_wrong("a.csv", "rank1\nX\n\"Anna\nMiller\"\n", (3, 1), "name each of them alone at least once");
    check("a.csv", "rank1,rank2\nover-vote,A\nOver Vote,A\nUnder-vote,A\n", &["2: ? > A", "1: - > A"]);
}

#[test]
fn what_is_no_table_and_what_has_no_ballots_is_refused() {
    for name in ["a.json", "a.csv", "a.xml", "a.blt", "ballots"] {
        check_wrong(name, "{\"Version\":\"5\",\"List\":[{\"Id\":1}]}\n", (1, 1), "this is JSON");
        check_wrong(name, "[[1,2],\n[2,1]]\n", (1, 1), "this is JSON");
        check_wrong(name, "<?xml version=\"1.0\"?><Cvr><Name>Board, 1</Name></Cvr>\n", (1, 1), "this is XML");
        check_wrong(name, "PK\u{3}\u{4}xl/workbook", (1, 1), "this is a spreadsheet");
    }
    for text in ["Anna,Berta\n", "rank1,rank2\n\n\n", "ballots;Anna"] {
        let fault = asked("a.csv", text).unwrap_err();
        assert!(fault.to_string().contains("a header and no ballot below it"), "{fault}");
    }
    assert!(read_points(b"Anna,Berta\n", &Hints::default(), Bounds::score(5)).is_err());
    let nobody = asked("a.csv", "ballots,Anna,Berta\n0,1,2\n").unwrap();
    assert_eq!((nobody.ballots.total(), nobody.ballots.blank()), (0, 0), "nobody voted, and the file says so");
    check_wrong("a.txt", "Dear teller\n", (1, 1), "say --format");
}

#[test]
fn old_and_mixed_line_ends_are_read() {
    check("a.csv", "Anna,Berta\r1,2\r2,1\r1,2\r", &["2: Anna > Berta", "1: Berta > Anna"]);
    check("a.csv", "Anna,Berta\r\n1,2\r2,1\n1,2", &["2: Anna > Berta", "1: Berta > Anna"]);
    check("a.blt", "2 1\r3 1 2 0\r0\r\"A\"\r\"B\"\r", &["3: A > B"]);
    check(
        "a.soi",
        "# NUMBER ALTERNATIVES: 2\r# ALTERNATIVE NAME 1: A\r# ALTERNATIVE NAME 2: B\r3: 2,1\r",
        &["3: B > A"],
    );
    check("a.csv", "Reds;12\rBlues;7\r", &["12: Reds", "7: Blues"]);
    check_wrong("a.csv", "Anna,Berta\r1,2\r1,x?\r", (3, 3), "`x?` under `Berta`");
}

#[test]
fn the_sign_that_a_spreadsheet_names_parts_the_cells() {
    let expected = ["3: Anna > Berta", "2: Berta > Anna"];
    for text in [
        "sep=;\r\nballots;Anna;Berta\r\n3;1;2\r\n2;2;1\r\n",
        "\u{feff}SEP=,\nballots,Anna,Berta\n3,1,2\n2,2,1\n",
        "\"sep=|\"\nballots|Anna|Berta\n3|1|2\n2|2|1\n",
        "ballots|Anna|Berta\n3|1|2\n2|2|1\n",
    ] {
        check("a.csv", text, &expected);
    }
    check("a.csv", "sep=;\nReds;12\nBlues;7\n", &["12: Reds", "7: Blues"]);
}

#[test]
fn votes_with_decimals_are_told_as_they_would_be_right() {
    for asked in [Asked::default(), Asked { counted: What::Lists, ..Asked::default() }] {
        let fault = open("a.csv", b"A;23.5\nB;20\nC;4.5\n", &asked).unwrap_err();
        assert_eq!((fault.line, fault.column), (1, 3));
        assert!(fault.to_string().ends_with("multiply all by 10, as in\n    A;235\n    B;200\n    C;45"), "{fault}");
    }
    let comma = asked("a.csv", "list;votes\nA;0,25\nB;7\n").unwrap_err();
    assert!(!comma.to_string().contains("100"), "a table of ballots where lists are not asked for: {comma}");
    let lists = Asked { counted: What::Lists, ..Asked::default() };
    let comma = open("a.csv", b"list;votes\nA;0,25\nB;7\n", &lists).unwrap_err();
    assert!(comma.to_string().ends_with("multiply all by 100, as in\n    list;votes\n    A;25\n    B;700"), "{comma}");
    check_wrong("a.csv", "Reds;1.200\nBlues;2.400\n", (1, 6), "thousands or decimals");
    check_wrong("a.csv", "ballots;Anna\n1.000;1\n", (2, 1), "thousands or decimals");
    check("a.csv", "ballots;Anna\n1.00;1\n2.0;1\n", &["3: Anna"]);
}

#[test]
fn forms_by_rank_are_read() {
    let google = "Timestamp,\"Your vote [1st choice]\",\"Your vote [2nd choice]\",\"Your vote [3rd choice]\"\n\
        2024/05/01 10:00:00 AM,Anna,Berta,Clara\nx,Berta,Anna,\ny,Berta,Clara,Anna\n";
    check("a.csv", google, &["1: Anna > Berta > Clara", "1: Berta > Anna", "1: Berta > Clara > Anna"]);
    // The other way round: a row for each candidate, and the rank in words.
    let other =
        "Timestamp,Vote [Anna],Vote [Berta],Vote [Clara]\nx,1st choice,Second choice,\ny,Rank 2,rank 1,3rd choice\n";
    check("a.csv", other, &["1: Anna > Berta", "1: Berta > Anna > Clara"]);
    // One question with one answer.
    check("a.csv", "Timestamp,Whom do you want?\nx,Anna\ny,Berta\nz,\nz,Anna\n", &["2: Anna", "1: Berta"]);
}

#[test]
fn lists_of_marks_are_read_where_their_meaning_is_plain() {
    let head = "ID,Start time,Completion time,Email,Name,Rank the candidates\n";
    let text =
        format!("{head}1,a,b,a@x.org,A,Anna;Berta;Clara;\n2,a,b,b@x.org,B,Berta;Anna;Clara;\n3,a,b,c@x.org,C,\n");
    let file = asked("a.csv", &text).unwrap();
    assert_eq!(
        (said(&file), file.ballots.blank()),
        (vec!["1: Anna > Berta > Clara".into(), "1: Berta > Anna > Clara".into()], 1)
    );
    check(
        "a.csv",
        "id,vote\n1,Anna > Berta=Clara\n2,Clara>Anna\n3,Berta\n",
        &["1: Anna > Berta=Clara", "1: Clara > Anna", "1: Berta"],
    );
    // Some of the names only, or always in one order: chosen, or ranked?
    let chosen = format!("{head}1,a,b,c,A,Anna;Berta;\n2,a,b,d,B,Berta;\n");
    check_wrong("a.csv", &chosen, (2, 11), "say --marks ranked if the first is the most wanted");
    check_wrong("a.csv", &chosen, (2, 11), "write, for ranks,\n    rank1,rank2\n    Anna,Berta");
    check_wrong("a.csv", format!("{head}1,a,b,c,A,Anna;Berta;\n2,a,b,d,B,Anna;Berta;\n"), (2, 11), "say --marks");
    check_wrong("a.csv", "id,vote\n1,\"Anna, Berta\"\n2,Berta\n", (2, 3), "say --marks");
    for (marks, expected) in [
        (Marks::Ranked, ["1: Anna > Berta", "1: Berta"]),
        (Marks::Chosen, ["1: Anna=Berta", "1: Berta"]),
        (Marks::One, ["1: Anna, Berta", "1: Berta"]),
    ] {
        let hints = Hints { marks: Some(marks), ..Hints::default() };
        let file =
            open("a.csv", b"id,vote\n1,\"Anna, Berta\"\n2,Berta\n", &Asked { hints, ..Asked::default() }).unwrap();
        assert_eq!(said(&file), expected);
    }
    // Also where both names stand alone elsewhere.
    let hints = Hints { marks: Some(Marks::One), ..Hints::default() };
    let alone = b"id,vote\n1,\"Anna, Berta\"\n2,Berta\n3,Anna\n";
    let file = open("a.csv", alone, &Asked { hints, ..Asked::default() }).unwrap();
    assert_eq!(said(&file), ["1: Anna, Berta", "1: Berta", "1: Anna"]);
}

#[test]
fn names_without_ranks_are_refused_with_the_lines_as_they_would_be_right() {
    let words = "head each column by its rank, and leave out the others with --ignore, as in\n    rank1,rank2\n    Anna,Berta\n    Berta,Anna";
    check_wrong("a.csv", "Anna,Berta\nBerta,Anna\nAnna,\n", (2, 1), words);
    check_wrong("a.csv", "Best,Next\nAnna,Berta\nBerta,Anna\n", (2, 1), words);
}

#[test]
fn long_forms_are_read() {
    let text = "ballot_id,rank,choice\n1,1,Bob Kiss\n1,2,Andy Montroll\n2,1,Andy Montroll\n3,1,Kurt Wright\n";
    check("a.csv", text, &["1: Bob Kiss > Andy Montroll", "1: Andy Montroll", "1: Kurt Wright"]);
    // In any order of rows and columns, with ranks left out and shared, blank, in two places with the same numbers.
    let text =
        "Candidate;Precinct;Voter ID;Preference\nA;N;1;3\nB;N;1;1\nA;S;1;1\nB;S;1;1\n;N;2;1\novervote;N;3;1\nA;N;3;2\n";
    let file = asked("a.csv", text).unwrap();
    assert_eq!(
        (said(&file), file.ballots.blank()),
        (vec!["1: B > - > A".into(), "1: A=B".into(), "1: ? > A".into()], 1)
    );
    check("a.csv", "ballot,rank,candidate,count\n1,1,A,5\n1,2,B,5\n2,1,B,2\n", &["5: A > B", "2: B"]);
    check_wrong("a.csv", "ballot,rank,candidate,count\n1,1,A,5\n1,2,B,4\n", (3, 1), "different numbers of ballots");
    check_wrong("a.csv", "ballot,rank,candidate\n1,one,A\n", (2, 3), "`one` stands where a rank belongs");
    check_wrong("a.csv", "ballot,rank,candidate\n1,0,A\n", (2, 1), "`0` stands where a rank belongs");
    // Another column may be of another contest.
    assert!(asked("a.csv", "ballot,rank,candidate,contest\n1,1,A,Mayor\n").is_err());
}

#[test]
fn blt_without_its_last_zero_or_with_names_in_comments_is_read() {
    let names = "\"Anna\"\n\"Berta\"\n\"Clara\"\n\"no terminating zero\"\n";
    let expected = ["3: Anna > Berta", "2: Berta", "1: Clara"];
    check("a.blt", format!("3 1\n3 1 2 0\n2 2 0\n1 3 0\n{names}"), &expected);
    for comments in [
        "# ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: Berta\n# ALTERNATIVE NAME 3: Clara\nCalton ward\n",
        "# 2: Berta\n# 1: \"Anna\"\n#3 = Clara\n\"Calton ward\"\n",
        "# Candidate 1: Anna\n# candidate 2: Berta\n# Candidate 3: Clara\nCalton ward",
    ] {
        let file = asked("a.blt", format!("3 1\n3 1 2 0\n2 2 0\n1 3 0\n0\n{comments}")).unwrap();
        assert_eq!((said(&file), file.title.as_str()), (expected.map(str::to_owned).to_vec(), "Calton ward"));
    }
    let untitled = asked("a.blt", "2 1\n# 1: A\n# 2: B\n1 1 0\n0\n").unwrap();
    assert_eq!((untitled.names(), untitled.title.as_str()), (vec!["A".to_owned(), "B".to_owned()], ""));
    // Names that follow hold; a name for some only is none.
    assert_eq!(asked("a.blt", "2 1\n1 1 0\n0\n# 1: X\n# 2: Y\nA\nB\n").unwrap().names(), ["A", "B"]);
    check_wrong("a.blt", "2 1\n1 1 0\n0\n# 1: X\nTitle\n", (6, 1), "2 candidates stand and 1 names follow");
}

#[test]
fn what_a_file_is_written_in_is_found_or_asked_for() {
    let fault = asked("a.csv", b"\xc8aputov\xe1;870415\n\x8aef\xe8ovi\xe8;400379\n").unwrap_err();
    assert!(fault.to_string().contains("Èaputová in windows-1252, Čaputová in windows-1250"), "{fault}");
    let wide: Vec<u8> = "\u{feff}Anna;Berta\n1;2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("a.csv", wide, &["1: Anna > Berta"]);
    check("a.csv", b"M\xfcller;Anna\n1;2\n", &["1: Müller > Anna"]);
    check("a.blt", b"2 1\n1 2 0\n0\n\"J\xf6rg\"\n\"Anna\"\n", &["1: Anna"]);
    let lost = asked("a.csv", "rank1\nM\u{fffd}ller\n").unwrap();
    assert_eq!(lost.remarks(), [Remark::Lost { name: "M\u{fffd}ller".to_owned() }]);
}

#[test]
fn a_comma_between_digits_is_no_separator_beside_another_sign() {
    check_wrong("a.csv", "Reds;1,234\nBlues;2,345\n", (1, 6), "may have thousands or decimals");
    check_wrong(
        "a.csv",
        "Reds;23,5\nBlues;20\nGreens;4,25\n",
        (1, 6),
        "multiply all by 100, as in\n    Reds;2350\n    Blues;2000",
    );
    check("a.csv", "Reds;23,0\nBlues;20.00\n", &["23: Reds", "20: Blues"]);
    check("a.csv", "Anna;Berta\n1,0;2,0\n2,0;1,0\n1;2.0\n", &["2: Anna > Berta", "1: Berta > Anna"]);
    check_wrong("a.csv", "ballots;Anna\n1,000;1\n", (2, 1), "may have thousands or decimals");
    check_wrong("a.csv", "Reds;-5\nBlues;20\n", (1, 6), "`-5` stands where the votes of a list belongs");
    check_wrong("a.csv", "Reds;1e5\nBlues;20\n", (1, 6), "`1e5` stands where the votes of a list belongs");
    check_wrong("a.csv", "Reds;45%\nBlues;55%\n", (1, 6), "`45%` stands where the votes of a list belongs");
    let points = |text: &str| read_points(text.as_bytes(), &Hints::default(), Bounds::score(5));
    let file = points("Anna,Berta\n5.0,4.0\n,3.0\n").unwrap();
    assert_eq!((file.ballots.total(), file.ballots.spoilt()), (2, 0));
    assert!(points("Anna,Berta\n1.000,2\n").unwrap_err().to_string().contains("thousands or decimals"));
}

#[test]
fn two_questions_are_not_one_election() {
    let two = "Rank [Anna],Rank [Berta],Which dish? [Soup]\n1,2,1\n";
    check_wrong("a.csv", two, (1, 1), "two questions, `rank` and `which dish?`");
    let ranks = "Time,Chair [1st choice],Chair [2nd choice],Treasurer [1st choice]\nx,Anna,Berta,Carl\n";
    let twice = "are both columns of rank 1";
    check_wrong("a.csv", ranks, (1, 1), twice);
    check_wrong("a.csv", "rank1,rank1\nAnna,Berta\n", (1, 1), twice);
    let hints = Hints { ignored: vec!["Treasurer [1st choice]".to_owned()], ..Hints::default() };
    let chair = open("a.csv", ranks.as_bytes(), &Asked { hints, ..Asked::default() }).unwrap();
    assert_eq!(said(&chair), ["1: Anna > Berta"]);
    // What differs in every heading is a party, not a question.
    check("a.csv", "Anna [Reds],Berta [Blues]\n1,2\n", &["1: Anna [Reds] > Berta [Blues]"]);
    check("a.csv", "Rank [Anna],Rank [Berta]\n1,2\n", &["1: Anna > Berta"]);
    check_wrong("a.csv", "Zeit,1. Wahl,2. Wahl\nx,Anna,Berta\ny,Berta,\n", (2, 3), "head each column by its rank");
    // Numbers of answers are no ranks.
    check("a.csv", "Response ID,Anna,Berta\n1,1,2\n2,2,1\n", &["1: Anna > Berta", "1: Berta > Anna"]);
}

#[test]
fn what_may_be_several_names_is_asked_about() {
    check(
        "a.csv",
        "rank1,rank2\nAnna and Berta,Carl\n\"Anna\tBerta\",Carl\nAnna,\nBerta,\n",
        &["2: ? > Carl", "1: Anna", "1: Berta"],
    );
    let file = asked("a.csv", "rank1\n\"Anna, Dora\"\nAnna\n").unwrap();
    assert_eq!(said(&file), ["1: Anna, Dora", "1: Anna"]);
    assert_eq!(file.remarks(), [Remark::Several { name: "Anna, Dora".to_owned(), part: "Anna".to_owned() }]);
    let wide: Vec<u8> = "\u{feff}Anna\n1\n".chars().flat_map(|sign| u32::from(sign).to_le_bytes()).collect();
    check_wrong("a.csv", wide, (1, 1), "this is text in UTF-32");
}

#[test]
fn a_fault_behind_an_empty_line_names_its_own_line() {
    let rows = "Ballot ID,Rank,Candidate,count\n1,1,A,1\n\n\n1,2,B,2\n";
    check_wrong("a.csv", rows, (5, 1), "the rows of one ballot stand for different numbers of ballots");
}

#[test]
fn json_is_seen_in_the_text_whatever_its_bytes() {
    let wide: Vec<u8> = "[{\"List\":1,\"Votes\":2}]\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_wrong("a.csv", [b"\xff\xfe".to_vec(), wide].concat(), (1, 1), "this is JSON");
}

#[test]
fn empty_and_overvoted_ranks_are_known_in_several_languages_and_by_own_words() {
    for (skipped, overvote) in [
        ("skipped", "overvote"),
        ("ÜBERSPRUNGEN", "Mehrfach angekreuzt"),
        ("Saut\u{e9}", "Survote"),
        ("sauté", "sur-vote"),
        ("VACÍO", "voto múltiple"),
        ("en blanco", "Sobrevoto"),
    ] {
        check(
            "a.csv",
            format!("rank1,rank2\nAnna,{skipped}\n{skipped},Anna\n{overvote},Anna\n"),
            &["1: Anna", "1: - > Anna", "1: ? > Anna"],
        );
    }
    check("a.csv", "rank1\nBlanco\nLeer Anna\n", &["1: Blanco", "1: Leer Anna"]);
    let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let hints = Hints { skipped: own(&["Przeskoczono "]), overvote: own(&["NIEWAŻNE"]), ..Hints::default() };
    let text = "rank1,rank2\nAnna,przeskoczono\nNiewa\u{17c}ne,Anna\n";
    let asked = Asked { hints, ..Asked::default() };
    assert_eq!(said(&open("a.csv", text.as_bytes(), &asked).unwrap()), ["1: Anna", "1: ? > Anna"]);
}

#[test]
fn what_comes_out_or_adds_up_is_no_vote_in_several_languages() {
    let votes = |text: &str| {
        let asked = Asked { counted: What::Lists, ..Asked::default() };
        let file = open("a.csv", text.as_bytes(), &asked).unwrap();
        (file.names(), file.lists.iter().map(|list| list.votes).collect::<Vec<_>>())
    };
    let two = |one: &str, other: &str| vec![one.to_owned(), other.to_owned()];
    assert_eq!(votes("Partei;Stimmen;Sitze\nRot;100;7\nBlau;99;9\n"), (two("Rot", "Blau"), vec![100, 99]));
    assert_eq!(votes("liste;voix;sièges;pourcentage\nA;5;1;50\nB;6;2;50\n"), (two("A", "B"), vec![5, 6]));
    assert_eq!(votes("Partei;Stimmen;%\nRot;100;40\nBlau;150;60\nGesamt;250;100\n").1, [100, 150]);
    assert_eq!(votes("list;North;South;Total\nReds;10;20;30\nBlues;15;5;20\n").1, [30, 20]);
    assert_eq!(votes("list;North;South;Total\nReds;10;20;31\nBlues;15;5;20\n").1, [61, 40], "it adds up nothing");
    assert_eq!(votes("list;Total\nReds;10\nBlues;15\n").1, [10, 15]);
}

#[test]
fn a_first_name_is_no_heading_and_counts_have_headings_in_several_languages() {
    check_wrong("a.csv", "Anna\nAnna\nBerta\n", (1, 1), "`Anna` is no rank");
    check_wrong("a.csv", "Anna\nBerta\n\"Anna\"\n", (1, 1), "\n    rank1\n    Anna\n    Berta\n    Anna");
    for heading in ["ballots", "Anzahl", "Stimmen", "Bulletins", "Papeletas"] {
        check("a.csv", format!("{heading};Anna;Berta\n3;1;2\n2;2;1\n"), &["3: Anna > Berta", "2: Berta > Anna"]);
    }
    for (one, two) in [("Rang 1", "Rang 2"), ("Choix 1", "Choix 2"), ("1ª opción", "2ª opción")] {
        check("a.csv", format!("{one};{two}\nAnna;Berta\nBerta;\n"), &["1: Anna > Berta", "1: Berta"]);
    }
    check("a.csv", "rank1\nAnna und Berta\nAnna\nBerta\n", &["1: ?", "1: Anna", "1: Berta"]);
}

#[test]
fn names_in_comments_are_read_as_they_are_numbered() {
    let names =
        |lines: &str| open("a.blt", format!("2 1\n{lines}3 1 2 0\n0\n").as_bytes(), &Asked::default()).unwrap().names();
    for lines in ["# 1. Anna\n# 2. Berta\n", "# Candidate 1 Anna\n# candidate 2: \"Berta\"\n", "# 1) Anna\n#2=Berta\n"]
    {
        assert_eq!(names(lines), ["Anna", "Berta"], "{lines}");
    }
    for lines in ["# 2 candidates\n# 1 seat\n", "# 1. Anna\n", "# 1. Anna\n# 1. Berta\n"] {
        assert_eq!(names(lines), ["", ""], "{lines}");
    }
}

#[test]
fn letters_that_were_garbled_before_are_said() {
    let file = asked("a.csv", "rank1\nM\u{c3}\u{bc}ller\nJos\u{e9}\n").unwrap();
    let garbled = Remark::Garbled { name: "M\u{c3}\u{bc}ller".to_owned(), was: "Müller".to_owned() };
    assert_eq!(file.remarks(), [garbled]);
}
