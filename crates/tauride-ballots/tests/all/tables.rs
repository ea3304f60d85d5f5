//! PrefLib, CSV, lists and constraints: what they say is read, what is wrong is named by its place.

use tauride_ballots::csv::{Form, Hints};
use tauride_ballots::{Asked, BallotFile, Fault, Unwritable, con, csv, lists, preferred, preflib};
use tauride_tally::ballots::{Ballot, Ballots, Mark};
use tauride_tally::constraints::Group;
use tauride_tally::points::Bounds;

/// Writes each group as `count: preferences`, numbers from 1, sorted.
fn written(ballots: &Ballots) -> String {
    let group = |ballot: Ballot<'_>| {
        let ranks = ballot.ranks().map(|rank| {
            let who = rank.iter().map(|mark| (mark.candidate().unwrap() + 1).to_string());
            if rank.is_empty() { "-".to_owned() } else { who.collect::<Vec<_>>().join("=") }
        });
        format!("{}: {}", ballot.count, ranks.collect::<Vec<_>>().join(" "))
    };
    ballots.groups().map(group).collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn check_fault<T: std::fmt::Debug>(read: Result<T, Fault>, place: (usize, usize), said: &str) {
    let fault = read.expect_err(said);
    assert_eq!((fault.line, fault.column), place, "{fault}");
    assert!(fault.to_string().contains(said), "{fault}");
}

const ORDERS: &str = "# FILE NAME:\n# TITLE: Leader: 2002\n# DESCRIPTION:\n# DATA TYPE: toi\n\
    # MODIFICATION TYPE: original\n# RELATES TO:\n# RELATED FILES:\n# PUBLICATION DATE: 2013-08-17\n\
    # MODIFICATION DATE:\n# NUMBER ALTERNATIVES: 4\n# NUMBER VOTERS: 100\n# NUMBER UNIQUE ORDERS: 4\n\
    # ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: Berta\n# ALTERNATIVE NAME 3: Carl: the elder\n\
    # ALTERNATIVE NAME 4: None Of The Above\n60: 3,1,{2,4}\n20: {1,2,3},4\n19: 1\n1: {3,4}\n";

fn orders(text: &str) -> Result<BallotFile, Fault> {
    preflib::read(text.as_bytes())
}

#[test]
fn orders_are_read_and_written() {
    let file = orders(ORDERS).unwrap();
    assert_eq!((file.title.as_str(), file.date.as_str(), file.seats), ("Leader: 2002", "2013-08-17", None));
    assert_eq!(file.names(), ["Anna", "Berta", "Carl: the elder", "None Of The Above"]);
    assert_eq!(written(&file.ballots), "60: 3 1 2=4; 20: 1=2=3 4; 19: 1; 1: 3=4");
    assert_eq!(preflib::write(&file).as_deref(), Ok(ORDERS));
    let loose = ORDERS.replace(',', ", ").replace('\n', "\r\n").replace("19: 1\r\n", "\r\n 19 :  1 \r\n# more\r\n");
    assert_eq!(orders(&loose).unwrap(), file);
    assert_eq!(orders(&ORDERS.replace("# NUMBER ALTERNATIVES: 4\n", "")).unwrap(), file);
}

#[test]
fn categories_are_read_and_written_and_the_best_are_approved() {
    let text = "# TITLE: Orsay\n# NUMBER ALTERNATIVES: 4\n# NUMBER VOTERS: 7\n# NUMBER CATEGORIES: 3\n\
        # CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: Perhaps\n# CATEGORY NAME 3: No\n\
        3: {1,3},{},{2,4}\n2: 2,1,{}\n1: {},{},{1,2,3,4}\n1: {},{},{}\n";
    let file = orders(text).unwrap();
    assert_eq!(file.categories, ["Yes", "Perhaps", "No"]);
    assert_eq!(written(&file.ballots), "3: 1=3 - 2=4; 2: 2 1; 1: - - 1=2=3=4");
    let (yes, perhaps) = (file.approving(1).unwrap(), file.approving(2).unwrap());
    assert_eq!((written(&yes), yes.blank()), ("3: 1=3; 2: 2".to_owned(), 2));
    assert_eq!((written(&perhaps), perhaps.total()), ("3: 1=3; 2: 2=1".to_owned(), 5));
    let again = preflib::write(&file).unwrap();
    assert!(again.ends_with("\n3: {1,3},{},{2,4}\n2: 2,1,{}\n1: {},{},{1,2,3,4}\n1: {},{},{}\n"), "{again}");
    assert_eq!(orders(&again).unwrap(), file);
}

#[test]
fn the_narrowest_kind_is_written() {
    let head = "# NUMBER ALTERNATIVES: 2\n";
    for (ballots, kind) in [
        ("1: 1,2\n", "soc"),
        ("1: 1,2\n1: 2\n", "soi"),
        ("1: {1,2}\n1: 2,1\n", "toc"),
        ("1: {1,2}\n1: 2\n", "toi"),
        ("# NUMBER CATEGORIES: 1\n1: 2\n", "cat"),
    ] {
        let file = orders(&format!("{head}{ballots}")).unwrap();
        assert_eq!(preflib::kind(&file).map(preflib::Kind::extension), Ok(kind));
    }
    let gaps = tauride_ballots::blt::read(b"2 1\n1 - 1 0\n0\n").unwrap();
    assert_eq!(preflib::write(&gaps), Err(Unwritable::Gaps));
    let twice = tauride_ballots::blt::read(b"2 1\n1 1 0\n0\nA\nA\n").unwrap();
    assert_eq!(preflib::write(&twice), Err(Unwritable::NameTwice { name: "A".to_owned() }));
}

#[test]
fn what_is_wrong_with_orders_is_named_by_its_place() {
    let head = "# NUMBER ALTERNATIVES: 3\n";
    for (text, place, said) in [
        (String::new(), (1, 1), "there is nothing in it"),
        ("1: 2\n".to_owned(), (1, 1), "the line `# NUMBER ALTERNATIVES: …` is missing"),
        ("# NUMBER ALTERNATIVES: x\n".to_owned(), (1, 2), "`x` stands where the number of alternatives"),
        ("# NUMBER ALTERNATIVES: 99999\n".to_owned(), (1, 2), "99999 candidates are more"),
        (format!("{head}# ALTERNATIVE NAME 4: X\n"), (2, 2), "there is no candidate 4 among 3"),
        (format!("{head}1: 1,4\n"), (2, 6), "there is no candidate 4 among 3"),
        (format!("{head}1: 1,0\n"), (2, 6), "there is no candidate 0 among 3"),
        (format!("{head}x: 1\n"), (2, 1), "`x` stands where the number of ballots belongs"),
        (format!("{head}1.5: 1\n"), (2, 1), "a ballot counts 1.5 times"),
        (format!("{head}99999999999999999999: 1\n"), (2, 1), "the number of ballots is too large"),
        (format!("{head}1 1\n"), (2, 3), "each line needs a number of ballots, a colon"),
        (format!("{head}1: 1,x\n"), (2, 6), "`x` has no meaning in an order"),
        (format!("{head}1: {{1,2\n"), (2, 4), "the brace that opens here is never closed"),
        (format!("{head}1: {{1,{{2}}}}\n"), (2, 7), "`{` has no meaning in an order"),
        (format!("{head}1: 1}}\n"), (2, 5), "`}` has no meaning in an order"),
        (format!("{head}# NUMBER VOTERS: 5\n2: 1\n"), (4, 1), "the head says 5 voters, and 2 follow"),
    ] {
        check_fault(orders(&text), place, said);
    }
}

fn table(text: &str) -> Result<BallotFile, Fault> {
    csv::read(text.as_bytes(), &Hints::default())
}

#[test]
fn a_table_of_ranks_is_read() {
    for text in [
        "ballots,Anna,Berta,Clara\n5,1,2,\n1,2,1,1\n2,3,skipped,1\n4,,,\n",
        "Precinct;Count;Anna;Berta;Clara\r\nN1;5;1;2;\r\nN2;1;2nd;1st;1st\r\n\r\nN3;2;3.0;undervote;1.0\r\nN4;4;;;",
        "Timestamp\tweight\tRank them [Anna]\tRank them [Berta]\tRank them [Clara]\nx\t5\t1\t2\t0\ny\t1\t2\t1\t1\nz\t2\t3\t-\t1\nz\t4\t\t\t\n",
        "\u{feff}\"votes\",\"Anna\",\"Berta\",\"Clara\",\n\"5\",\"1\",\"2\",\"\",\n1,2,1,1,\n2,3,,1,\n4\n",
    ] {
        let file = table(text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        assert_eq!(file.names(), ["Anna", "Berta", "Clara"]);
        assert_eq!(written(&file.ballots), "5: 1 2; 1: 2=3 1; 2: 3 - 1", "{text}");
        assert_eq!(file.ballots.blank(), 4);
    }
    let choices = table("id,Anna,Berta\n1,x,\n2,X,yes\n3,no,✓\n").unwrap();
    assert_eq!(written(&choices.ballots), "1: 1; 1: 1=2; 1: 2");
}

#[test]
fn a_table_of_names_is_read() {
    for text in [
        "Precinct,rank1,Rank2,rank3\nM1,Clara,Anna,skipped\nM2,\"B, \"\"the rock\"\"\",skipped,Anna\nM1,Clara,Anna,\n",
        "choice 2;Choice 1;choice 3;Ward\nAnna;Clara;;1\nundervote;B, \"the rock\";Anna;2\nAnna;Clara;-;3\n",
        "1st choice\t2nd choice\t3rd choice\nClara\tAnna\n\"B, \"\"the rock\"\"\"\t\tAnna\n Clara \tAnna\n",
        "count,rank1,rank2,rank3\n2,Clara,Anna,\n1,\"B, \"\"the rock\"\"\",,Anna\n",
    ] {
        let file = table(text).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        assert_eq!(file.names(), ["Anna", "B, \"the rock\"", "Clara"], "{text}");
        assert_eq!(written(&file.ballots), "2: 3 1; 1: 2 - 1", "{text}");
    }
    let overvoted = table("rank1,rank2,rank3\nAnna,overvote,Clara\nOvervote,Anna,\nskipped,,\n").unwrap();
    let ranks: Vec<Vec<&[Mark]>> = overvoted.ballots.groups().map(|ballot| ballot.ranks().collect()).collect();
    assert_eq!((ranks[0][1], ranks[1][0], overvoted.ballots.blank()), (&Mark::OVERVOTE[..], &Mark::OVERVOTE[..], 1));
    let again = csv::write(&overvoted, Form::CandidatePerRank).unwrap();
    assert_eq!(table(&again).unwrap(), overvoted);
    let short = table("rank1,rank2\nAnna,overvote\nClara,\n").unwrap();
    assert_eq!(csv::write(&short, Form::RankPerCandidate), Err(Unwritable::Overvotes));
}

#[test]
fn a_table_of_points_is_read() {
    let read = |text: &str, bounds| csv::read_points(text.as_bytes(), &Hints::default(), bounds);
    let text = "count;Anna;Berta;Precinct\n3;5;4;N\n2;;5;N\n1;6;0;S\n4;-;0;S\n1;5;5;S\n";
    let points = |bounds| {
        let file = read(text, bounds).unwrap();
        let papers = file.ballots.papers();
        let papers: Vec<_> = papers.map(|paper| (paper.count, paper.points().collect::<Vec<_>>())).collect();
        (papers, file.ballots.spoilt())
    };
    assert_eq!(
        points(Bounds::score(5)),
        (vec![(3, vec![(0, 5), (1, 4)]), (2, vec![(1, 5)]), (1, vec![(0, 5), (1, 5)])], 1)
    );
    assert_eq!(points(Bounds::cumulative(9)).1, 1);
    let huge = read("Anna;Berta\n99999999999;1\n", Bounds::score(u32::MAX)).unwrap();
    assert_eq!((huge.ballots.total(), huge.ballots.spoilt()), (0, 1), "more than any bound");
    check_fault(read("Anna;Berta\n1;many\n", Bounds::score(5)), (2, 3), "`many` stands where a number of points");
    check_fault(read("rank1\nAnna\n", Bounds::score(5)), (1, 1), "these are columns of ranks");
    check_fault(read("A;A\n1;2\n", Bounds::score(5)), (1, 1), "two candidates are called `A`");
    check_fault(read("", Bounds::score(5)), (1, 1), "there is nothing in it");
}

#[test]
fn hints_say_what_a_header_does_not() {
    let text = b"Branch,Papers,Anna,Berta\nNorth,3,1,2\nSouth,2,,1\n";
    check_fault(csv::read(text, &Hints::default()), (2, 1), "`North` under `Branch` is no rank");
    let hints = Hints { ignored: vec!["branch".to_owned()], weight: Some("papers".to_owned()), ..Hints::default() };
    assert_eq!(written(&csv::read(text, &hints).unwrap().ballots), "3: 1 2; 2: 2");
    let wrong = Hints { ignored: vec!["Town".to_owned()], ..Hints::default() };
    check_fault(csv::read(text, &wrong), (1, 1), "there is no column `Town`");
}

#[test]
fn what_is_wrong_with_a_table_is_named_by_its_place() {
    for (text, place, said) in [
        ("", (1, 1), "there is nothing in it"),
        ("\n\n", (1, 1), "there is nothing in it"),
        ("id,precinct\n1,2\n", (1, 1), "no column has ranks or names"),
        ("Anna,Anna\n1,2\n", (1, 1), "two candidates are called `Anna`"),
        ("Anna,Berta\n1,7\n", (2, 3), "rank 7 is beyond 2 candidates"),
        ("Anna,Berta\n1,first\n", (2, 3), "`first` under `Berta` is no rank"),
        ("Anna,Berta\n1,2,3\n", (2, 5), "this row has 3 cells and the header 2"),
        ("count,Anna\nx,1\n", (2, 1), "`x` stands where the number of ballots belongs"),
        ("count,Anna\n,1\n", (2, 1), "`nothing` stands where"),
        ("count,Anna\n0.5,1\n", (2, 1), "a ballot counts 0.5 times"),
        ("rank1\n\"Anna\n", (2, 1), "the quote that opens here is never closed"),
    ] {
        check_fault(table(text), place, said);
    }
}

#[test]
fn tables_that_we_write_read_again() {
    let text = "ballots,Anna,\"B, \"\"the rock\"\"\",Clara\n4,,,\n5,1,2,\n2,3,,1\n";
    let file = table(text).unwrap();
    assert_eq!(csv::write(&file, Form::RankPerCandidate).as_deref(), Ok(text));
    let names = csv::write(&file, Form::CandidatePerRank).unwrap();
    assert!(names.starts_with("ballots,rank1,rank2,rank3\n4,skipped,skipped,skipped\n"), "{names}");
    assert_eq!(table(&names).unwrap(), file);
    let equal = table("Anna,Berta\n1,1\n").unwrap();
    assert_eq!(csv::write(&equal, Form::CandidatePerRank), Err(Unwritable::EqualRanks));
    for (name, error) in [
        ("", Unwritable::NameMissing { number: 2 }),
        ("Anna", Unwritable::NameTwice { name: "Anna".to_owned() }),
        ("Count", Unwritable::NameTaken { name: "Count".to_owned() }),
        ("Rank 1", Unwritable::NameTaken { name: "Rank 1".to_owned() }),
        ("skipped", Unwritable::NameTaken { name: "skipped".to_owned() }),
    ] {
        let mut file = equal.clone();
        file.candidates[1].name = name.to_owned();
        assert_eq!(csv::write(&file, Form::RankPerCandidate), Err(error));
    }
}

#[test]
fn lists_and_their_votes_are_read() {
    let table = lists::read("list;North;South\nReds;1 200;\nBlues;8'000;1\n".as_bytes()).unwrap();
    assert_eq!(table.names, ["Reds", "Blues"]);
    assert_eq!(table.districts, ["North", "South"]);
    assert_eq!(table.votes, [[1_200, 0], [8_000, 1]]);
    let file = table.file().unwrap();
    assert_eq!((written(&file.ballots), file.names()), ("1200: 1; 8001: 2".to_owned(), table.names));
    let bare = lists::read(b"\"Reds\",1200\n").unwrap();
    assert_eq!((bare.districts.len(), bare.votes), (0, vec![vec![1_200]]));
    let table = "list;votes;Candidates;joined\nReds;9;2;left\nBlues;8;;\nGreens;7;5;left\nGreys;6;1;right\n";
    let lists = tauride_ballots::open("lists.csv", table.as_bytes(), &Asked::default()).unwrap().lists;
    let said: Vec<_> = lists.iter().map(|list| (list.votes, list.candidates, list.joined)).collect();
    assert_eq!(said, [(9, Some(2), Some(0)), (8, None, None), (7, Some(5), Some(0)), (6, Some(1), Some(1))]);
    let years =
        lists::read(b"Party;2021;2023;share;%\nReds;5;6;45;4\n;;;;\nBlues;7;8;55;5\nTotal;12;14;100;9\n").unwrap();
    assert_eq!((years.names, years.votes), (vec!["Reds".to_owned(), "Blues".to_owned()], vec![vec![5, 6], vec![7, 8]]));
    let all = lists::read(b"Reds;5\nAll;6\n").unwrap();
    assert_eq!(all.names, ["Reds", "All"], "it is no sum of the others");
    let told = lists::read(b"list;North;parties;direct\nReds;9;2;\nBlues;8;;3\n").unwrap();
    let said: Vec<_> = told.lists.iter().map(|list| (list.votes, list.parties, list.direct)).collect();
    assert_eq!((&said[..], &told.districts[..]), (&[(9, 2, 0), (8, 1, 3)][..], &["North".to_owned()][..]));
    for (text, place, said) in [
        ("", (1, 1), "there is nothing in it"),
        ("list;votes\n", (1, 1), "there is nothing in it"),
        ("Reds\n", (1, 1), "each line needs a list and its votes"),
        ("Reds;5\nReds;6\n", (2, 1), "two candidates are called `Reds`"),
        ("Reds;5\nBlues;6;7\n", (2, 9), "this row has 3 cells and the header 2"),
        ("list;candidates\nReds;5\n", (1, 1), "each line needs a list and its votes"),
        ("list;votes;candidates\nReds;5;many\n", (2, 8), "`many` stands where how many candidates a list has"),
        ("Reds;5\nBlues;five\n", (2, 7), "`five` stands where the votes of a list"),
        ("Reds;5\nBlues\n", (2, 1), "each line needs as many cells"),
        // A number that is written wrong is no heading.
        (
            "Reds;1.200\nBlues;800\n",
            (1, 6),
            "`1.200` stands where a whole number belongs, and may have thousands or decimals",
        ),
        ("Reds;-5\nBlues;800\n", (1, 6), "`-5` stands where the votes of a list"),
        ("Reds;99999999999999999999\nBlues;800\n", (1, 6), "too large to be meant"),
        ("Reds,1,200\nBlues,800\n", (1, 8), "this row has 3 cells and the header 2"),
        ("list;votes\n;7\n", (2, 1), "each line needs a list and its votes"),
    ] {
        check_fault(lists::read(text.as_bytes()), place, said);
    }
}

#[test]
fn constraints_are_read_from_words_and_from_a_table() {
    let names = ["Anna", "Berta B.", "Carl"].map(String::from);
    let group = |name: &str, min, max, members: &[usize]| Group {
        category: "Gender".into(),
        name: name.into(),
        min,
        max,
        members: members.to_vec(),
    };
    let expected = [group("Women", 1, 99, &[0, 1]), group("All men", 0, 1, &[2])];
    for text in [
        "\"Gender\" \"Women\" 1 99 1 2\n# men\nGender \"All men\" 0 1 3\n",
        "Category,Group,Min,Max,Candidates\r\nGender,Women,1,99,1 2\r\nGender,All men,0,1,3\r\n",
        "Gender;Women;1;99;Berta B.;Anna\nGender;All men;0;1;Carl\n",
        "\u{feff}\"Gender\" \"Women\" 1 99 2 1 1\n\n\"Gender\" \"All men\" 0 1 \"Carl\"",
    ] {
        let read = con::read(text.as_bytes(), &names).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        assert_eq!(read.groups, expected, "{text}");
    }
    for (text, place, said) in [
        ("", (1, 1), "there is nothing in it"),
        ("G W 1\n", (1, 1), "each line needs a category"),
        ("G W one 2 1\n", (1, 5), "`one` stands where the least"),
        ("G W 1 2 4\n", (1, 9), "there is no candidate 4 among 3"),
        ("G W 1 2 Dora\n", (1, 9), "`Dora` is no candidate"),
        ("G,W,l,9,1\n", (1, 5), "`l` stands where the least"),
        ("\"G W 1 2\n", (1, 1), "the quote that opens here is never closed"),
    ] {
        check_fault(con::read(text.as_bytes(), &names), place, said);
    }
}

/// Found by the fuzzer: control characters before a name were written as blanks, which a reader passes over.
#[test]
fn names_are_written_without_what_a_reader_passes_over() {
    let text = b"# TITLE: Board\x08\n# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: \x00\x00 Anna\n\
        # ALTERNATIVE NAME 2: Ber\x01ta\xc3\xbf\n1: 1,2\n";
    let written = preflib::write(&preflib::read(text).unwrap()).unwrap();
    assert!(written.contains("# TITLE: Board\n") && written.contains("NAME 1: Anna\n# ALTERNATIVE NAME 2: Ber taÿ\n"));
    assert_eq!(preflib::write(&preflib::read(written.as_bytes()).unwrap()), Ok(written));
    let alike =
        preflib::read(b"# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: \x00Anna\n");
    assert_eq!(preflib::write(&alike.unwrap()), Err(Unwritable::NameTwice { name: "Anna".to_owned() }));
}

/// Found by the fuzzer: a table without a column that says anything was written.
#[test]
fn a_table_of_nobody_has_a_column_for_each_rank() {
    let nobody = csv::read(b"ballots,rank1,rank2\n0,,\n", &Hints::default()).unwrap();
    assert_eq!(csv::write(&nobody, Form::RankPerCandidate), Err(Unwritable::NobodyStands));
    let written = csv::write(&nobody, Form::CandidatePerRank).unwrap();
    assert_eq!(csv::read(written.as_bytes(), &Hints::default()), Ok(nobody));
}

#[test]
fn candidates_of_lists_are_read_in_their_order() {
    let lists = ["Reds", "Blues"].map(String::from);
    let read = |text: &str| {
        let candidates = preferred::read(text.as_bytes(), &lists)?;
        let own = |own: &Vec<preferred::Preferred>| own.iter().map(|who| (who.name.clone(), who.votes)).collect();
        Ok::<Vec<Vec<(String, u64)>>, Fault>(candidates.iter().map(own).collect())
    };
    let who = |name: &str, votes: u64| (name.to_owned(), votes);
    let all = vec![vec![who("Anna", 1_200), who("Berta", 0)], vec![who("Anna", 7)]];
    for text in [
        "list;candidate;votes\nReds;Anna;1 200\nBlues;Anna;7;\nReds;Berta;\n",
        "\u{feff}Reds,Anna,1200\r\nReds,Berta\r\n\r\nBlues,\"Anna\",7",
        "Liste\tName\tStimmen\nReds\tAnna\t1'200\nReds\tBerta\t0\nBlues\tAnna\t7\n",
    ] {
        assert_eq!(read(text).as_ref(), Ok(&all), "{text}");
    }
    assert_eq!(read("list;candidate\nReds;Anna\nBlues;Berta\n").unwrap(), [[who("Anna", 0)], [who("Berta", 0)]]);
    for (text, place, said) in [
        ("", (1, 1), "without a candidate of Reds"),
        ("Reds;Anna;1\n", (2, 1), "without a candidate of Blues"),
        ("Reds\n", (1, 1), "each line needs a list, a candidate, and the votes for them"),
        // A slip in the first line is no heading.
        ("Redz;Anna;1\n", (1, 1), "`Redz` is no list of the table"),
        ("Reds;Anna;l2\n", (1, 11), "`l2` stands where the votes for a candidate belongs"),
        ("Reds;Anna;1\n reds;Berta;1\n", (2, 2), "`reds` is no list"),
        ("Reds;Anna;1\nReds; Anna;2\n", (2, 7), "two candidates are called `Anna`"),
        ("Reds;Anna;1;2\n", (1, 13), "this row has 4 cells"),
        ("Reds;Anna;99999999999999999999\n", (1, 11), "too large to be meant"),
    ] {
        check_fault(read(text), place, said);
    }
}
