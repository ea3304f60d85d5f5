//! BLT: what people and programs write is read, what is wrong is named by its place, and what we write reads again.

use tauride_ballots::{BallotFile, blt};
use tauride_tally::ballots::{Ballot, Ballots, Mark};

/// Writes each group as `count: preferences`, numbers from 1, as in the file.
fn written(ballots: &Ballots) -> String {
    let group = |ballot: Ballot<'_>| {
        let ranks = ballot.ranks().map(|rank| {
            let name = |mark: &Mark| mark.candidate().map_or("-".to_owned(), |candidate| (candidate + 1).to_string());
            let who = rank.iter().map(name);
            if rank.is_empty() { "-".to_owned() } else { who.collect::<Vec<_>>().join("=") }
        });
        format!("{}: {}", ballot.count, ranks.collect::<Vec<_>>().join(" "))
    };
    ballots.groups().map(group).collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn reads(text: &str) -> BallotFile {
    blt::read(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"))
}

const PLAIN: &str =
    "4 2\n-2\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n";

#[test]
fn a_plain_file_is_read() {
    let file = reads(PLAIN);
    assert_eq!((file.title.as_str(), file.seats, file.withdrawn()), ("Title", Some(2), vec![1]));
    assert_eq!(file.names(), ["Adam", "Basil", "Charlotte", "Donald"]);
    assert_eq!(written(&file.ballots), "3: 1 3 4; 1: 4 2=3 - 1");
    assert_eq!((file.ballots.total(), file.ballots.blank()), (4, 2));
}

#[test]
fn a_weight_of_0_does_not_end_the_ballots() {
    let file = reads("2 1\n3 1 0\n0 2 0\n0,2,1,0\n4 2 0\n0\n\"A\"\n\"B\"\n");
    assert_eq!((written(&file.ballots), file.names()), ("3: 1; 4: 2".to_owned(), vec!["A".to_owned(), "B".to_owned()]));
    assert_eq!(reads("2 1 3 1 0 0 \"A\" \"B\"").names(), ["A", "B"]);
}

/// Each says the same as [`PLAIN`], as somebody has written it.
const SAME: &[(&str, &str)] = &[
    ("a byte order mark", "\u{feff}4 2\n-2\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\nAdam\nBasil\nCharlotte\nDonald\nTitle"),
    (
        "the other end of line",
        "4 2\r\n-2\r\n3 1 3 4 0\r\n1 4 2=3 - 1 0\r\n2 0\r\n0\r\n\"Adam\"\r\n\"Basil\"\r\n\"Charlotte\"\r\n\"Donald\"\r\n\"Title\"\r\n",
    ),
    (
        "no final newline",
        "4 2\n-2\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"",
    ),
    (
        "commas, as a spreadsheet leaves them",
        "4,2,,,\n-2,,,,\n3,1,3,4,0\n1,4,2=3,-,1,0\n2,0,,,\n0,,,,\n\"Adam\",,\n\"Basil\",,\n\"Charlotte\",,\n\"Donald\",,\n\"Title\",,\n",
    ),
    (
        "no 0 at the end of a line",
        "4 2\n-2\n3 1 3 4\n1 4 2=3 - 1\n2\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "everything on one line",
        "4 2 -2 3 1 3 4 0 1 4 2=3 - 1 0 2 0 0 \"Adam\" \"Basil\" \"Charlotte\" \"Donald\" \"Title\"",
    ),
    (
        "comments and empty lines",
        "# An election\n4 2 # candidates, seats\n\n-2\n/* the\nballots */\n3 1 3 4 0 # three\n1 4 2=3 - 1 0\n\n2 0\n0\n# names\n\"Adam\" # the first\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "ballot ids",
        "4 2\n-2\n(A 1) 3 1 3 4 0\n(A-2) 1 4 2=3 - 1 0\n(A3) 2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "what Droop is told, text behind the title and comments before names",
        "4 2\n-2\n[droop rule=meek \"x\" (]\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\n/* two\nlines */ \"Adam\" /* x */\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n\nA:  123 votes\n\"Quota\"\n1\n2\n3\n",
    ),
    (
        "several lines for one kind",
        "4 2\n-2\n1 1 3 4 0\n1.0 1 3 4 0\n1 4 2=3 - 1 0\n01 1 3 4 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "blanks and tabs",
        "  4\t2 \n -2\n\t3  1 3   4 0 \n1 4 2 = 3 - 1 0\n2 0\n 0 \n  \"Adam\"\n\"Basil\"  \nCharlotte\n Donald \n“Title”\n",
    ),
    (
        "equal ranks in round brackets",
        "4 2\n-2\n3 1 3 4 0\n1 4 (2 3) - 1 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "withdrawn in square brackets",
        "4 2\n[withdrawn 2]\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n",
    ),
    (
        "a source and a comment behind the title",
        "4 2\n-2\n3 1 3 4 0\n1 4 2=3 - 1 0\n2 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n\"A book\"\n\"A comment\"\n",
    ),
];

#[test]
fn however_it_is_written_it_says_the_same() {
    let plain = reads(PLAIN);
    for (how, text) in SAME {
        assert_eq!(blt::read(text.as_bytes()), Ok(plain.clone()), "{how}");
    }
}

#[test]
fn nicknames_and_an_order_drawn_beforehand_are_read() {
    let file = reads(
        "3 1\n[nick anna b 3rd]\n[tie 3rd anna b]\n[withdrawn b]\n2 anna=b 3rd 0\n1 3rd - b 0\n0\nAnna\nBerta\nC\n",
    );
    let nicknames: Vec<_> = file.candidates.iter().map(|candidate| candidate.nickname.as_str()).collect();
    assert_eq!((nicknames.as_slice(), file.drawn.as_slice()), (&["anna", "b", "3rd"][..], &[2, 0, 1][..]));
    assert_eq!((file.withdrawn(), file.title.as_str()), (vec![1], ""));
    assert_eq!(written(&file.ballots), "2: 1=2 3; 1: 3 - 2");
}

/// A name with its party, as Scottish councils publish them, as a spreadsheet quoted them again, and as `VoteKit` has them.
#[test]
fn names_with_parties_are_read() {
    for text in [
        "3 1\n5 1 2 0\n4 3 0\n0\n\"Anna\" \"Reds\"\n\"Berta\" \"\"\n\"Carl\" \"Greens\"\n\"Ward 1\"\n",
        "3 1\n5 1 2 0\n4 3 0\n0\n\"\"\"Anna\"\" \"\"Reds\"\" \"\n\"\"\"Berta\"\"\"\n\"\"\"Carl\"\" \"\"Greens\"\" \"\n\"\"\"Ward 1\"\" \"\n",
        "3,1,\n5,1,2,\n4,3,\n\"Candidate 1\",\"Anna\",\"Reds\",\n\"Candidate 2\",\"Berta\",\n\"Candidate 3\",\"Carl\",\"Greens\",\n\"\"Ward 1\"\",\n",
    ] {
        let file = reads(text);
        assert_eq!(file.names(), ["Anna, Reds", "Berta", "Carl, Greens"], "{text}");
        assert_eq!((written(&file.ballots).as_str(), file.title.as_str()), ("5: 1 2; 4: 3", "Ward 1"), "{text}");
    }
}

#[test]
fn a_rank_with_several_who_are_not_named_stays_one() {
    let file = reads("3 1\n2 -=- 1 0\n1 3 -=- 0\n1 2 0\n0\n");
    assert_eq!((written(&file.ballots).as_str(), file.ballots.total()), ("2: -=- 1; 1: 3 -=-; 1: 2", 4));
    assert_eq!(blt::read(blt::write(&file).as_bytes()), Ok(file));
}

#[test]
fn a_number_that_is_a_nickname_is_the_nickname() {
    assert_eq!(written(&reads("2 1\n[nick 2 1]\n3 1 2 0\n0\n").ballots), "3: 2 1");
}

#[test]
fn names_are_read_as_people_write_them() {
    for (lines, names, title) in [
        ("Anna B.\nBerta #2\nC # third", ["Anna B.", "Berta #2", "C"], ""),
        (
            "\"Fred \"\"Bomber\"\" X\"\n\"Fred \"Bomber\" Y\"\n\"Z\nWard 1",
            ["Fred \"Bomber\" X", "Fred \"Bomber\" Y", "Z"],
            "Ward 1",
        ),
        (
            "\"Anna\",\"Reds\"\n\"Berta\",\"Blues\"\n\"Carl\",\n\"Ward\",",
            ["Anna, Reds", "Berta, Blues", "Carl"],
            "Ward",
        ),
        ("\"a, b\",\n\"\"\n\"#1\"\n\"T\"\n\n", ["a, b", "", "#1"], "T"),
    ] {
        let expected: Vec<String> = names.into_iter().map(|name| name.replace("Berta #2", "Berta")).collect();
        let file = reads(&format!("3 1\n1 1 0\n0\n{lines}\n"));
        assert_eq!((file.names(), file.title.as_str()), (expected, title), "{lines}");
    }
    // Windows-1252, as older programs write it.
    assert_eq!(blt::read(b"1 1\n1 1 0\n0\n\"Andr\xe9\"\n").unwrap().names(), ["André"]);
    assert_eq!(reads("2 1\n1 1 0\n0\n").names(), ["", ""]);
}

#[test]
fn what_is_wrong_is_named_by_its_place() {
    for (text, place, said) in [
        ("", (1, 1), "there is nothing in it"),
        ("# only\n", (2, 1), "there is nothing in it"),
        ("three 1\n", (1, 1), "`three` stands where the number of candidates belongs"),
        ("3\n", (2, 1), "the file ends where the number of seats belongs"),
        ("3 1\n1 1 4 0\n0\n", (2, 5), "there is no candidate 4 among 3"),
        ("3 1\n-4\n1 1 0\n0\n", (2, 1), "there is no candidate 4 among 3"),
        ("3 1\n1 1 2 0\n1 2 x 0\n0\n", (3, 5), "`x` is no candidate"),
        ("3 1\n1.5 1 0\n0\n", (2, 1), "a ballot counts 1.5 times"),
        ("3 1\n99999999999999999999 1 0\n0\n", (2, 1), "the number of ballots is too large"),
        ("3 1\n1 99999999999999999999 0\n0\n", (2, 3), "`99999999999999999999` is no candidate"),
        ("3 1\n1 1 2 0\n", (3, 1), "the file ends among the ballots"),
        ("3 1\n3 1\n2 0\n1 2 0\n0\n", (2, 1), "this ballot has no 0 at its end, and others have"),
        ("3 1\n1 2 0\n3 1\n2 0\n0\n", (3, 1), "this ballot has no 0 at its end, and others have"),
        ("3 1\n1 1 2", (2, 6), "the file ends among the ballots"),
        ("3 1\n1 1 = 0\n0\n", (2, 7), "there is no candidate 0"),
        ("3 1\n1 1 =\n0\n", (2, 6), "`=` has no meaning in the end of a ballot"),
        ("3 1\n1 = 1\n0\n\"Ä\" \"B\"\n", (5, 1), "3 candidates stand and 2 names follow"),
        ("3 1\n1 (1 2\n0\n", (2, 7), "a bracket of equal ranks that opens here is never closed"),
        ("3 1\n1 1 ) 2\n0\n", (2, 5), "`)` has no meaning in a ballot"),
        ("3 1\n1 1 -2\n0\n", (2, 5), "`-2` is no candidate"),
        ("3 1\n(id 1 1 0\n", (2, 1), "the bracket that opens here is never closed"),
        ("3 1\n[nick a b]\n", (2, 1), "3 candidates stand and 2 names follow"),
        ("3 1\n[nick a b a]\n", (2, 1), "two candidates are called `a`"),
        ("3 1\n[nick a b c\n", (2, 1), "the bracket that opens here is never closed"),
        ("3 1\n[tie 1 2 1]\n", (2, 10), "two candidates are called `1`"),
        ("3 1\n[quota 7]\n", (2, 1), "`[quota …]` is not known"),
        ("3 1\n/* x\n", (2, 1), "the comment that opens here is never closed"),
        ("3 1\n1 1 0\n0\nA\nB\nC\nT\nS\nX\nY\n", (10, 1), "the title is the last"),
        ("3 1\n1 1 0\nA\nB\nC\n", (3, 1), "if the names begin here, write a line with nothing but 0 before them"),
        ("40000 1\n", (1, 1), "40000 candidates are more than the 32767"),
        ("3 5000000000\n", (1, 3), "the number of seats is too large"),
        ("\u{feff}é 1\n", (1, 1), "`é` stands where"),
        ("\u{feff}3 é\n", (1, 3), "`é` stands where"),
    ] {
        let fault = blt::read(text.as_bytes()).expect_err(text);
        assert_eq!((fault.line, fault.column), place, "{text:?}: {fault}");
        assert!(fault.to_string().contains(said), "{text:?}: {fault}");
    }
}

#[test]
fn a_file_that_is_cut_off_among_its_ballots_is_never_read() {
    let ballots_end = PLAIN.find("\n0\n").unwrap() + 1;
    for end in 0..ballots_end {
        assert!(blt::read(&PLAIN.as_bytes()[..end]).is_err(), "{:?}", &PLAIN[..end]);
    }
}

#[test]
fn what_we_write_reads_again() {
    for text in SAME.iter().map(|(_, text)| *text).chain([PLAIN, "3 1\n[nick anna b c]\n[tie 3 1 2]\n-1 -3\n0\n"]) {
        let file = reads(text);
        let again = blt::write(&file);
        assert_eq!(blt::read(again.as_bytes()), Ok(file), "{again}");
    }
    assert_eq!(
        blt::write(&reads(PLAIN)),
        "4 2\n-2\n2 0\n3 1 3 4 0\n1 4 2=3 - 1 0\n0\n\"Adam\"\n\"Basil\"\n\"Charlotte\"\n\"Donald\"\n\"Title\"\n"
    );
}
