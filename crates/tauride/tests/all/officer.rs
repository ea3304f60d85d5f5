//! What a returning officer runs into: names as files write them, lots that fit nothing, papers that do not count.

use serde_json::json;

use crate::site::Site;

const TIED: &str = "3 1\n3 1 2 0\n3 2 0\n2 3 0\n0\n";

#[test]
fn names_are_taken_as_the_file_writes_them() {
    let site = Site::new();
    for names in [
        "\"\"\"Robin BAWA\"\" \"\"Con\"\" \"\n\"\"\"Peter MABON\"\" \"\"Lab\"\" \"\n\"\"\"Clare\"\" \"\"SNP\"\" \"\n",
        "\"Euan BLOCKLEY\" \"Con\"\n\"James TONER\" \"\"\n\"Keith, jr. \" \"Greens\"\n",
        "\" Anna \"\n\"Berta,\"\n\"Carl\"\n",
    ] {
        site.write("names.blt", format!("3 1\n3 1 0\n3 2 0\n3 3 0\n0\n{names}\"Ward\"\n"));
        let call = ["count", "names.blt", "--method", "plurality"];
        let stopped = site.run(&call);
        stopped.failed(1, &["--lot "]);
        let lot = stopped.err.split("--lot '").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        let sheet = site.run(&[&call[..], &["--lot", &lot, "--json"]].concat()).json();
        assert_eq!(sheet["complete"], true, "{lot}");
    }
}

#[test]
fn a_lot_that_decides_nothing_is_named() {
    let site = Site::new();
    site.write("tied.blt", format!("{TIED}Anna\nBerta\nCarl\nWard\n"));
    let call = ["count", "tied.blt", "--method", "irv", "--lot", "Anna, Carl", "--lot", "Berta, Anna"];
    let ran = site.run(&call);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.err, "the lot between Anna and Carl decides nothing: there is no tie between exactly these\n");
    // A count that stands still has no place in the format of the Tabulator.
    let stopped = site.run(&["count", "tied.blt", "--method", "irv", "--rcv-json"]);
    stopped.failed(1, &["a lot must be drawn between Anna and Berta"]);
    assert_eq!(stopped.out, "");
    let two = ["count", "tied.blt", "tied.blt", "--method", "irv", "--rcv-json"];
    site.run(&two).failed(2, &["that format has one contest in a file"]);
}

#[test]
fn papers_and_seats_that_do_not_count_are_told() {
    let site = Site::new();
    site.write("ward.blt", "2 3\n3 1 2 0\n2 2 0\n1 - 1 0\n1 1=2 0\n0\nAnna\nBerta\nWard\n");
    let sheet = site.run(&["count", "ward.blt", "--method", "scottish-stv"]).good();
    for line in ["  Ballots      7", "  Invalid      2, without a clear first preference", "  Empty seats  1"] {
        assert!(sheet.lines().any(|shown| shown == line), "{line}\n{sheet}");
    }
    let full = site.run(&["count", "ward.blt", "--method", "approval", "--seats", "2"]).good();
    assert!(!full.contains("Empty seats") && !full.contains("Invalid"), "{full}");
}

#[test]
fn who_sits_already_keeps_the_seat() {
    let site = Site::new();
    site.write("ward.blt", "3 2\n5 1 2 0\n4 2 0\n1 3 0\n0\nAnna\nBerta\nCarl\nWard\n");
    let call = ["count", "ward.blt", "--method", "scottish-stv", "--json"];
    assert_eq!(site.run(&call).json()["elected"], json!(["Anna", "Berta"]));
    let again = [&call[..], &["--kept", "Carl", "--withdrawn", "Anna"]].concat();
    let mut elected = site.run(&again).json()["elected"].as_array().unwrap().clone();
    elected.sort_by_key(ToString::to_string);
    assert_eq!(elected, [json!("Berta"), json!("Carl")]);
    let both = [&call[..], &["--kept", "Anna", "--withdrawn", "Anna"]].concat();
    site.run(&both).failed(1, &["ward.blt: "]);
}

#[test]
fn whoever_is_elected_is_struck_whatever_blanks_the_name_has() {
    let site = Site::new();
    site.write("chair.blt", "2 1\n3 1 0\n2 2 0\n0\n\"Anna B.\"\n\"Berta\"\n");
    site.write("board.blt", "2 1\n3 2 0\n2 1 0\n0\n\"Carl\"\n\"Anna\u{a0} B. \"\n");
    let sheet = site.run(&["count", "chair.blt", "board.blt", "--method", "irv", "--linked"]).good();
    assert!(sheet.contains("  Elected    Carl"), "{sheet}");
}

#[test]
fn points_need_a_bound_and_lists_need_no_format() {
    let site = Site::new();
    site.write("points.csv", "Anna,Berta\n9,1\n1,2\n");
    site.run(&["count", "points.csv", "--method", "score", "--seats", "1"]).failed(2, &["say it with --votes N"]);
    site.write("lists.csv", "Party;Votes\nReds;1200\nBlues;800\n");
    let seats = ["--seats", "5", "--json"];
    let sheet = site.run(&[&["count", "lists.csv", "--method", "dhondt"], &seats[..]].concat()).json();
    assert_eq!(sheet["count"]["lists"][0], json!({ "list": "Reds", "votes": 1200, "takes-part": true, "seats": 3 }));
    site.write("lists.csv", "Party;Votes\nReds;1.200\nBlues;800\n");
    let wrong = site.run(&[&["count", "lists.csv", "--method", "dhondt"], &seats[..]].concat());
    wrong.failed(1, &["line 2, column 6: `1.200` stands where a whole number belongs"]);
    site.write("lists.csv", "Party;Votes\n");
    site.run(&[&["count", "lists.csv", "--method", "dhondt"], &seats[..]].concat()).failed(1, &["nothing in it"]);
    // Ballots are counted by a method for lists too: each is a vote for the first that it names.
    site.write("ballots.csv", "rank1,rank2\nReds,Blues\nReds,\nBlues,Reds\n");
    let sheet = site.run(&["count", "ballots.csv", "--method", "dhondt", "--seats", "4", "--json"]).json();
    assert_eq!(sheet["ballots"], "3");
}
