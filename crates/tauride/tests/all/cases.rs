//! Small inputs that people have complained of, each with the value that is right: one example of a kind.

use crate::site::Site;

/// Ballots as a file holds them, how they are counted, and what the sheet says.
type Read = (&'static [u8], &'static str, &'static [&'static str]);

/// Several names in a cell, as RCTab's tables have them.
const IN_A_CELL: &[u8] = b"Source Filepath,CVR Provider,Contest Id,Record Id,Precinct,Rank 1,Rank 2\n\
    x,dominion,1,1,P1,A,undervote\nx,dominion,1,2,P1,A,undervote\nx,dominion,1,3,P1,A,undervote\n\
    x,dominion,1,4,P1,A,undervote\nx,dominion,1,5,P1,C,undervote\nx,dominion,1,6,P1,C,undervote\n\
    x,dominion,1,7,P1,C,undervote\nx,dominion,1,8,P1,\"A\nB\",C\nx,dominion,1,9,P1,\"A\nB\",C\n";

const READ: &[Read] = &[
    (IN_A_CELL, "irv --seats 1", &["  Elected  A\n", "  Invalid  2,"]),
    (b"Rank 1,Rank 2\nA,\nA,\nA,\nA,\nC,\nC,\nC,\novervote,C\novervote,C\n", "irv --seats 1", &["  Elected  A\n"]),
    (
        b"rank1\nZo\xc3\xa9\nZo\xc3\xa9\nZoe\xcc\x81\nZoe\xcc\x81\nBerta\nBerta\nBerta\n",
        "plurality --seats 1",
        &["  Elected  Zoé\n", "Zoé 4, Berta 3"],
    ),
    (b"3 1\n4 1 0\n3 2 0\n2 3 3 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"t\"\n", "scottish-stv", &["  Elected  B\n"]),
    (b"3 1\n4 1 0\n3 2 0\n2 3 3 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"t\"\n", "wigm", &["  Elected  B\n"]),
    (b"A,B,C\n3,3,\n,,\n5,,1\n", "score --votes 5 --seats 1", &["  Cast     3\n", "  Blank    1\n", "A 8, B 3, C 1"]),
    (b"Anna,Berta\r1,2\r2,1\r1,2\r", "irv --seats 1", &["  Elected  Anna\n", "Anna 2, Berta 1"]),
    (b"sep=;\r\nballots;Anna;Berta\r\n3;1;2\r\n2;2;1\r\n", "irv --seats 1", &["  Ballots  5\n", "  Elected  Anna\n"]),
    (
        b"Timestamp,\"Your vote [1st choice]\",\"Your vote [2nd choice]\"\n2024/05/01 10:00:00 AM,Anna,Berta\n\
          2024/05/01 10:01:00 AM,Berta,\n2024/05/01 10:02:00 AM,Berta,Anna\n",
        "irv --seats 1",
        &["  Elected  Berta\n", "Anna 1, Berta 2"],
    ),
    (
        b"ID,Start time,Completion time,Email,Name,Rank the candidates\n\
          1,1/5/24 10:00,1/5/24 10:01,a@x.org,A,Anna;Berta;Clara;\n2,1/5/24 10:00,1/5/24 10:01,b@x.org,B,Anna;Clara;Berta;\n",
        "irv --seats 1",
        &["  Ballots  2\n", "  Elected  Anna\n"],
    ),
    (
        b"ballot_id,rank,choice\n1,1,Bob Kiss\n1,2,Andy Montroll\n2,1,Bob Kiss\n3,1,Kurt Wright\n",
        "irv --seats 1",
        &["  Ballots  3\n", "  Elected  Bob Kiss\n"],
    ),
    (b"3 1\n3 1 2 0\n2 2 0\n1 3 0\n\"Anna\"\n\"Berta\"\n\"Clara\"\n\"t\"\n", "irv", &["  Elected  Anna\n"]),
    (
        b"3 1\n3 1 2 0\n2 2 0\n1 3 0\n0\n# ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: Berta\n\
          # ALTERNATIVE NAME 3: Clara\nCalton ward\n",
        "irv",
        &["Calton ward\n", "  Elected  Anna\n"],
    ),
    (
        b"6 4\n[tie 1 2 3 4 5 6]\n2 6 5 3 0\n5 3 1 6 0\n5 2 5 4 1 0\n1 6 2 5 3 1 0\n1 5 3 2 6 1 4 0\n1 5 2 0\n1 4 6 5 0\n\
          1 2 1 3 0\n0\n\"C1\"\n\"C2\"\n\"C3\"\n\"C4\"\n\"C5\"\n\"C6\"\n\"r291\"\n",
        "meek",
        &["Stage 3: every ballot is counted again with new keep values, in 1 round: C2 keeps 0.566666668 of each vote"],
    ),
    (b"\xc8aputov\xe1;87\n\x8aef\xe8ovi\xe8;40\n", "dhondt --seats 3 --encoding windows-1250", &["Čaputová 2, Šefčovič 1"]),
];

#[test]
fn ballots_that_came_out_wrong_are_counted_right() {
    let site = Site::new();
    for (place, (file, method, said)) in READ.iter().enumerate() {
        let first = file.first().copied().unwrap_or_default();
        let name = if first.is_ascii_digit() { format!("{place}.blt") } else { format!("{place}.csv") };
        site.write(&name, file);
        let args: Vec<&str> = ["count", &name, "--method"].into_iter().chain(method.split(' ')).collect();
        let sheet = site.run(&args).good();
        for words in *said {
            assert!(sheet.contains(words), "{words:?} is not in:\n{sheet}");
        }
    }
}

#[test]
fn what_holds_no_ballots_is_refused_in_words_that_help() {
    let site = Site::new();
    site.write("a.json", "{\"Version\":\"5.10.50.85\",\"List\":[{\"Description\":\"President\",\"Id\":1}]}\n");
    site.write(
        "b.xml",
        "<?xml version=\"1.0\"?><Cvr><Contests><Contest><Name>Board</Name></Contest></Contests></Cvr>\n",
    );
    site.write("c.blt", "2 1\n0\n\"A\"\n\"B\"\n\"t\"\n");
    site.write("d.csv", "A;23.5\nB;20\nC;4.5\n");
    site.write("e.csv", b"\xc8aputov\xe1;870415\n\x8aef\xe8ovi\xe8;400379\n");
    for (name, method, said) in [
        ("a.json", "approval", "this is JSON"),
        ("a.json", "irv", "export the ballots as CSV"),
        ("b.xml", "approval", "this is XML"),
        ("c.blt", "irv", "nobody voted"),
        ("d.csv", "dhondt", "votes are whole: multiply all by 10"),
        ("e.csv", "dhondt", "a word reads Èaputová in windows-1252, Čaputová in windows-1250"),
    ] {
        site.run(&["count", name, "--method", method, "--seats", "1"]).failed(1, &[name, said]);
    }
}

#[test]
fn of_two_alike_it_is_said_which_is_elected() {
    let site = Site::new();
    site.write("two.blt", "3 1\n3 1 2 0\n2 2 0\n1 3 0\n0\n\"Anna\"\n\"Anna\"\n\"Berta\"\n\"dup\"\n");
    let board = site.run(&["count", "two.blt", "--method", "irv", "--json"]).json();
    assert_eq!(board["elected"], serde_json::json!(["Anna (1)"]));
}

#[test]
fn ranked_pairs_places_whoever_is_preferred_first() {
    let site = Site::new();
    let ballots = "4 1 2 3 4 5 6 0\n3 1 3 4 2 5 6 0\n1 1 3 4 2 6 5 0\n4 1 4 2 3 6 5 0\n";
    site.write("pairs.blt", format!("6 1\n{ballots}0\n\"W\"\n\"A\"\n\"B\"\n\"C\"\n\"E\"\n\"D\"\n\"7 to 5\"\n"));
    let board = site.run(&["count", "pairs.blt", "--method", "ranked-pairs", "--json"]).json();
    let ranking = serde_json::json!([["W"], ["A", "B", "C"], ["E"], ["D"]]);
    assert_eq!(board["count"]["rounds"][0]["ranking"], ranking);
}

/// Two stewards are elected in one election, and both sit in the board.
#[test]
fn all_seats_that_come_with_an_office_are_filled() {
    let site = Site::new();
    site.write(
        "stewards.toml",
        "name = \"Two stewards ex officio\"\n[founding]\narticle = \"1\"\nlasts = \"30 days\"\n\
         [unit.works]\narticle = \"2\"\nopen = true\n\
         [body.meeting]\narticle = \"3\"\nkind = \"assembly\"\nof = \"works\"\n\
         offices = [{ name = \"steward\", seats = 2 }]\n\
         [body.board]\narticle = \"4\"\nkind = \"council\"\n\
         [[body.board.seats]]\nname = \"steward\"\nfrom = \"meeting\"\nnorm = { seats = 2 }\n\
         source = { ex_officio = \"meeting.steward\" }\n\
         [recall.x]\narticle = \"5\"\nseats = \"meeting\"\nby = \"decision\"\nlasts = \"3 days\"\n\
         [amend]\narticle = \"6\"\nby = \"board\"\nmajority = \"2/3 of votes\"\n",
    );
    site.write(
        "page.md",
        "# Both\n\n    charter: stewards.toml\n    at 2026-03-01 10:00\n    the founders form the unit \"Works\" (works) …\n\
         \x20   the founders enrol 12 members in U1 …\n    the founders form the body \"Meeting\" (meeting) of U1 …\n\
         \x20   the founders form the body \"Board\" (board) of B1 …\n    M1 calls an election in C1 …\n\
         \x20   M2 M3 stand in E1 …\n    at 2026-03-08 10:00 …\n    M1 votes for M2, M3 in E1 …\n    at 2026-04-01 10:00 …\n\
         \x20   expect S3 is held by M2\n    expect S4 is held by M3\n",
    );
    let printed = site.run(&["play", "page.md", "--print"]).out;
    assert!(printed.contains("expect S4 is held by M3") && !printed.contains("      but "), "{printed}");
}
