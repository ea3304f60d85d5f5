//! Files as offices and programs write them, counted and enrolled by the command. What each comes to was counted by hand.

use serde_json::{Value, json};

use crate::site::Site;

/// Counts a file and returns the sheet that programs read.
#[track_caller]
fn sheet(site: &Site, args: &[&str]) -> Value {
    let ran = site.run(&[&["count"], args, &["--json"]].concat());
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

#[test]
fn tables_of_spreadsheets_and_forms_elect_whom_they_say() {
    let site = Site::new();
    for (name, text, method, elected) in [
        ("sep.csv", "sep=;\r\nballots;Anna;Berta\r\n3;1;2\r\n2;2;1\r\n", "irv", "Anna"),
        ("old.csv", "Anna,Berta\r1,2\r2,1\r1,2\r", "irv", "Anna"),
        (
            "google.csv",
            "Timestamp,\"V [1st choice]\",\"V [2nd choice]\"\nx,Anna,Berta\ny,Berta,Anna\nz,Berta,\n",
            "irv",
            "Berta",
        ),
        ("forms.csv", "ID,Email,Rank\n1,a,Anna;Berta;\n2,b,Berta;Anna;\n3,c,Berta;Anna;\n", "irv", "Berta"),
        ("long.csv", "ballot_id,rank,choice\n1,1,Bob\n1,2,Andy\n2,1,Andy\n3,1,Andy\n", "irv", "Andy"),
        ("cells.csv", "Rank 1,Rank 2\nA,\nA,\nC,\n\"A\nB\",C\n\"A\nB\",C\n", "irv", "A"),
        (
            "nfd.csv",
            "rank1\nZo\u{e9}\nZo\u{e9}\nZoe\u{301}\nZoe\u{301}\nBerta\nBerta\nBerta\n",
            "plurality",
            "Zo\u{e9}",
        ),
        ("end.blt", "2 1\n3 1 0\n1 2 0\n\"Anna\"\n\"Berta\"\n", "irv", "Anna"),
        (
            "comments.blt",
            "2 1\n3 1 0\n1 2 0\n0\n# ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: Berta\nWard\n",
            "irv",
            "Anna",
        ),
    ] {
        site.write(name, text);
        let sheet = sheet(&site, &[name, "--method", method, "--seats", "1"]);
        assert_eq!(sheet["elected"], json!([elected]), "{name}: {sheet}");
    }
}

#[test]
fn what_cannot_be_counted_says_so_and_how_it_would_be_right() {
    let site = Site::new();
    for (name, bytes, method, said) in [
        ("one.json", &b"{\"List\":[{\"Id\":1}],\"Version\":\"5\"}\n"[..], "approval", "this is JSON"),
        ("one.xml", b"<?xml version=\"1.0\"?><Cvr><Name>Board, 1</Name></Cvr>\n", "irv", "this is XML"),
        ("head.csv", b"Anna,Berta\n", "irv", "a header and no ballot below it"),
        ("part.csv", b"A;23.5\nB;20\nC;4.5\n", "dhondt", "\n    A;235\n    B;200\n    C;45\n"),
        ("part.csv", b"A;23.5\nB;20\nC;4.5\n", "irv", "\n    A;235\n    B;200\n    C;45\n"),
        (
            "czech.csv",
            b"\xc8aputov\xe1;870415\n\x8aef\xe8ovi\xe8;400379\n",
            "dhondt",
            "\u{c8}aputov\u{e1} in windows-1252, \u{10c}aputov\u{e1} in windows-1250",
        ),
        ("none.blt", b"2 1\n0\n\"A\"\n\"B\"\n\"t\"\n", "irv", "nobody voted"),
        ("blank.csv", b"rank1,rank2\n,\n,\n", "irv", "nobody voted"),
        ("dos.csv", b"rank1\nM\x81ller\nAnna\n", "irv", "M\u{fc}ller in ibm850"),
        ("tokyo.csv", b"\x8d\xb2\x93\xa1,\x97\xe9\x96\xd8\n1,2\n", "irv", "\u{4f50}\u{85e4} in shift_jis"),
    ] {
        site.write(name, bytes);
        let ran = site.run(&["count", name, "--method", method, "--seats", "1"]);
        assert!(ran.code == 1 && ran.err.contains(said) && !ran.err.contains("a lot must be drawn"), "{name}: {ran:?}");
    }
    site.write("zero.csv", "Reds;0\nBlues;0\n");
    for method in ["dhondt", "sainte-lague", "hare"] {
        let zero = sheet(&site, &["zero.csv", "--method", method, "--seats", "3"]);
        assert!(zero.to_string().contains("because nobody has a vote: 3 seats"), "{method}: {zero}");
    }
    let czech = sheet(&site, &["czech.csv", "--method", "dhondt", "--seats", "3", "--encoding", "windows-1250"]);
    assert_eq!(czech["candidates"], json!(["\u{10c}aputov\u{e1}", "\u{160}ef\u{10d}ovi\u{10d}"]));
    let dos = sheet(&site, &["dos.csv", "--method", "irv", "--seats", "1", "--encoding", "cp850", "--lot", "Anna"]);
    assert_eq!(dos["candidates"], json!(["Anna", "M\u{fc}ller"]));
    site.write("polish.csv", "rank1,rank2\nAnna,Berta\nBRAK,Berta\nniewa\u{17c}ne,Anna\n");
    let own = ["polish.csv", "--method", "irv", "--seats", "1", "--skipped", "brak", "--overvote", "Niewa\u{17c}ne"];
    let own = sheet(&site, &own);
    assert_eq!(own["candidates"], json!(["Anna", "Berta"]), "{own}");
    // A file that only seems to be in an encoding is read, and that is said.
    site.write("latin.csv", b"M\xfcller;Anna\n1;2\n");
    let latin = site.run(&["count", "latin.csv", "--method", "irv", "--seats", "1"]);
    assert!(
        latin.out.contains("Elected  M\u{fc}ller") && latin.err.contains("reads as windows-1252, such as M\u{fc}ller"),
        "{latin:?}"
    );
    site.run(&["count", "latin.csv", "--method", "irv", "--encoding", "klingon"])
        .failed(2, &["say an encoding by its name"]);
}

#[test]
fn equal_names_are_told_apart_and_alike_ones_are_asked_about() {
    let site = Site::new();
    site.write("twice.blt", "3 1\n3 1 2 0\n2 2 0\n1 3 0\n0\n\"Anna\"\n\"Anna\"\n\"Berta\"\n\"dup\"\n");
    let twice = sheet(&site, &["twice.blt", "--method", "irv"]);
    assert_eq!(
        (&twice["elected"], &twice["candidates"]),
        (&json!(["Anna (1)"]), &json!(["Anna (1)", "Anna (2)", "Berta"]))
    );
    let without = sheet(&site, &["twice.blt", "--method", "irv", "--withdrawn", "Anna (1)"]);
    assert_eq!(without["elected"], json!(["Anna (2)"]));
    site.write("alike.csv", "rank1\nAnna\nANNA\nANNA\n");
    let alike = sheet(&site, &["alike.csv", "--method", "irv", "--seats", "1"]);
    assert_eq!(alike["elected"], json!(["ANNA"]));
    assert!(
        alike["remarks"][0].as_str().is_some_and(|said| said.starts_with("ANNA and Anna differ only in capitals")),
        "{alike}"
    );
    // Linked contests know people by their names.
    site.write("chair.blt", "2 1\n5 1 0\n3 2 0\n0\nAnna\nBerta\nChair\n");
    site.write("board.blt", "2 1\n5 1 0\n3 2 0\n0\nANNA\nBerta\nBoard\n");
    site.write("same.blt", "2 1\n5 1 0\n3 2 0\n0\n\"An\u{200b}na \"\nBerta\nBoard\n");
    let linked = ["--method", "irv", "--linked", "--json"];
    let asked = site.run(&[&["count", "chair.blt", "board.blt"], &linked[..]].concat());
    assert!(
        asked.code == 1 && asked.err.contains("Anna is elected in Chair, and ANNA differs only in capitals"),
        "{asked:?}"
    );
    site.write("other.blt", "2 1\n5 1 0\n3 2 0\n0\n\"\u{410}nna\"\nBerta\nBoard\n");
    let asked = site.run(&[&["count", "chair.blt", "other.blt"], &linked[..]].concat());
    assert!(asked.code == 1 && asked.err.contains("\u{410}nna looks the same in other letters"), "{asked:?}");
    let struck = site.run(&[&["count", "chair.blt", "same.blt"], &linked[..]].concat()).good();
    let board: Value = serde_json::from_str(struck.lines().nth(1).unwrap()).unwrap();
    assert_eq!(board["elected"], json!(["Berta"]));
}

#[test]
fn ballots_that_give_nothing_and_names_that_stand_twice_are_told() {
    let site = Site::new();
    site.write("score.csv", "A,B,C\n3,3,\n,,\n5,,1\n");
    let args = ["score.csv", "--method", "score", "--votes", "5", "--seats", "1"];
    let score = sheet(&site, &args);
    assert_eq!((&score["cast"], &score["ballots"], &score["blank"]), (&json!("3"), &json!("2"), &json!("1")));
    let page = site.run(&[&["count"], &args[..]].concat()).good();
    for line in ["  Cast     3\n", "  Ballots  2\n", "  Blank    1\n", "  Elected  A\n"] {
        assert!(page.contains(line), "{page}");
    }
    site.write("twice.blt", "3 1\n4 1 0\n3 2 0\n2 3 3 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"t\"\n");
    for method in ["scottish-stv", "wigm", "portland-stv", "meek", "ers97", "irv"] {
        let twice = sheet(&site, &["twice.blt", "--method", method]);
        assert_eq!(twice["elected"], json!(["B"]), "{method}");
        let said = "2 ballots name somebody twice: only the first place counts, and the second is passed over";
        assert_eq!(twice["sentences"][0], said, "{method}");
    }
}

#[test]
fn several_marks_in_a_cell_mean_what_is_said() {
    let site = Site::new();
    site.write("boxes.csv", "Timestamp,Whom?\nx,\"Anna, Berta\"\ny,Berta\nz,\"Berta, Clara\"\n");
    let unsaid = site.run(&["count", "boxes.csv", "--method", "approval", "--seats", "1"]);
    unsaid.failed(
        1,
        &["boxes.csv: line 2, column 3:", "--marks ranked", "--marks chosen", "rank1,rank2\n    Anna,Berta"],
    );
    let chosen = sheet(&site, &["boxes.csv", "--method", "approval", "--seats", "1", "--marks", "chosen"]);
    assert_eq!(
        (&chosen["elected"], &chosen["count"]["rounds"][0]["votes"]),
        (&json!(["Berta"]), &json!(["1", "3", "1"]))
    );
}

#[test]
fn a_unit_is_not_founded_by_a_slip() {
    let site = Site::with_federation();
    site.write("typo.csv", "key,name,unit\n1,A,East Branch\n2,B,East Brnch\n3,C,east branch\n4,D,East  Branch\n5,E,East\u{a0} Branch\n6,F,East Branch \n");
    let args = ["enrol", "our", "typo.csv", "--form-units", "branch", "--attest", "works here"];
    let before = site.acts();
    let asked = site.run(&args);
    asked.failed(
        1,
        &[
            "\"East Brnch\" and \"East Branch\"",
            "\"east branch\" and \"East Branch\"",
            "to be formed are East Branch (4), East Brnch (1), east branch (1)",
            "--as-written",
        ],
    );
    assert_eq!(site.acts(), before);
    // The law reads capitals as no other name (roll.3), whatever is said.
    let refused = site.run(&[&args[..], &["--as-written"]].concat());
    refused.failed(1, &["refused under roll.3", "is already called \"East Branch\""]);
    assert_eq!(site.acts(), before);
    site.write(
        "typo.csv",
        "key,name,unit\n1,A,East Branch\n2,B,East Brnch\n4,D,East  Branch\n5,E,East\u{a0} Branch\n6,F,East Branch \n",
    );
    let formed = site.run(&[&args[..], &["--as-written"]].concat()).good();
    assert!(
        formed.starts_with("Units to be formed, with the people of each: East Branch (4), East Brnch (1)\n"),
        "{formed}"
    );
    let (first, fourth) = (formed.find("East Branch").unwrap(), formed.contains("5 enrolled"));
    assert!(first > 0 && fourth, "{formed}");
}

#[test]
fn a_roll_of_a_spreadsheet_is_enrolled_with_its_own_columns() {
    let site = Site::with_federation();
    site.write(
        "german.csv",
        b"sep=;\r\nMitgliedsnummer;Name;E-Mail;Gliederung;Alter\r\n77;M\xfcller J\xf6rg;j@example.org;North;50\r\n",
    );
    let args = ["enrol", "our", "german.csv", "--attest", "works here"];
    let unknown = site.run(&args);
    let words = "line 2: no column is called \"Mitgliedsnummer\"";
    assert!(
        unknown.code == 1 && unknown.err.contains(words) && unknown.err.contains("--column key=HEADING"),
        "{unknown:?}"
    );
    let columns = [
        "--column",
        "key=Mitgliedsnummer",
        "--column",
        "contact=e-mail",
        "--column",
        "unit=Gliederung",
        "--ignore",
        "Alter",
    ];
    let said = site.run(&[&args[..], &columns].concat());
    assert!(said.code == 0 && said.err.contains("reads as windows-1252, such as M\u{fc}ller"), "{said:?}");
    site.write("again.csv", "key\n77\n");
    let again = ["enrol", "our", "again.csv", "--unit", "North", "--attest", "works here", "--encoding", "utf-8"];
    site.run(&again).failed(1, &["line 2, column key: \"77\" is in the register already"]);
    site.write("czech.csv", b"key;name;unit\n78;\xc8apek;North\n");
    site.run(&["enrol", "our", "czech.csv", "--attest", "works here"])
        .failed(1, &["line 2, column 4: this is no UTF-8", "\u{10c}apek in windows-1250"]);
    let lines: Vec<String> = (0..150).map(|number| format!("{number},x")).collect();
    site.write("long.csv", format!("key,weight\n{}\n", lines.join("\n")));
    site.run(&["enrol", "our", "long.csv"]).failed(1, &["line 2, column weight", "and 50 more"]);
}

#[test]
fn each_of_several_tied_files_goes_on_by_itself() {
    let site = Site::new();
    for name in ["north ward.blt", "south.blt", "east.blt"] {
        site.write(name, "2 1\n1 1 0\n1 2 0\n0\n\"Anna\"\n\"Berta\"\n\"t\"\n");
    }
    let args = ["north ward.blt", "south.blt", "--method", "irv", "east.blt", "--json"];
    let ran = site.run(&[&["count"], &args[..]].concat());
    let go_on = |line: &str| serde_json::from_str::<Value>(line).unwrap()["tie"]["go-on"].clone();
    let told: Vec<Value> = ran.out.lines().map(go_on).collect();
    let expected = ["'north ward.blt'", "south.blt", "east.blt"]
        .map(|file| json!(format!("tauride count {file} --method irv --json --lot 'Anna, Berta'")));
    assert_eq!(told, expected);
    let alone = site.run(&["count", "--method", "irv", "--json", "south.blt"]);
    assert_eq!(go_on(&alone.out), json!("tauride count --method irv --json south.blt --lot 'Anna, Berta'"));
}
