//! Ballots of any file, counted by any method, and the sheet that is printed.

use crate::site::Site;

const WARD: &str = "5 2\n6 1 2 0\n4 2 1 0\n3 3 4 0\n2 4 3 0\n1 5 3 0\n2 0\n0\n\
    \"Anna\"\n\"Berta\"\n\"Clara\"\n\"Smith, Dora\"\n\"Eva\"\n\"Ward 1\"\n";

/// Two are equal for the last seat, at every stage.
const TIED: &str = "3 1\n2 1 3 0\n2 2 3 0\n0\nAnna\nBerta\nClara\nBoard\n";

fn site() -> Site {
    let site = Site::new();
    site.write("ward.blt", WARD);
    site.write("tied.blt", TIED);
    site.write("lists.csv", "Reds;340\nBlues;280\nGreens;160\nGreys;20\n");
    site
}

#[test]
fn a_sheet_has_the_table_and_every_step() {
    let site = site();
    let sheet = site.run(&["count", "ward.blt", "--method", "scottish-stv"]).good();
    for line in [
        "Ward 1",
        "  Method   Scottish STV (scottish-stv)",
        "  Seats    2",
        "  Ballots  16",
        "  Blank    2",
        "  Elected  Anna, Clara",
        "Steps",
    ] {
        assert!(sheet.lines().any(|own| own == line), "{line:?} is not in:\n{sheet}");
    }
    for words in
        ["1 First preferences", "Exclusion of Eva", "Exhausted", "Rounding", "+1.00000", "16.00000", "-1.00000"]
    {
        assert!(sheet.contains(words), "{words:?} is not in:\n{sheet}");
    }
    let steps = sheet.split("Steps\n").nth(1).unwrap();
    assert!(steps.lines().count() > 5 && steps.lines().all(|line| line.ends_with('.')), "{steps}");
}

#[test]
fn every_method_counts_every_file_or_says_why_not() {
    let site = site();
    let names = site.run(&["count", "ward.blt", "--method", "coin"]);
    let names = names.err.split("choose one of ").nth(1).unwrap().trim().to_owned();
    assert!(names.split(", ").count() >= 18, "{names}");
    for method in names.split(", ") {
        let file = if site.run(&["count", "lists.csv", "--seats", "7", "--method", method]).code == 0 {
            "lists.csv"
        } else {
            "ward.blt"
        };
        let ran = site.run(&["count", file, "--seats", "1", "--method", method]);
        assert!(ran.code == 0 || ran.err.contains(": "), "{method}: {ran:?}");
    }
}

#[test]
fn programs_read_the_same_sheet() {
    let site = site();
    let sheet = site.run(&["count", "ward.blt", "--method", "scottish-stv", "--json"]).json();
    assert_eq!(sheet["elected"], serde_json::json!(["Anna", "Clara"]));
    assert_eq!((&sheet["seats"], &sheet["blank"], &sheet["complete"]), (&2.into(), &"2".into(), &true.into()));
    assert_eq!(sheet["count"]["stages"][0]["votes"][0], "6.00000");
    assert!(sheet["sentences"].as_array().unwrap().len() > 5);
    let drawn = site.run(&["count", "ward.blt", "--method", "scottish-stv", "--rcv-json"]).json();
    assert_eq!(drawn["config"]["contest"], "Ward 1");
    assert_eq!(drawn["results"][0]["tally"]["Smith, Dora"], "2.00000");
    let both = site.run(&["count", "ward.blt", "lists.csv", "--method", "dhondt", "--seats", "2", "--json"]).good();
    assert_eq!(both.lines().count(), 2, "{both}");
}

#[test]
fn lists_share_seats() {
    let site = site();
    let sheet = site.run(&["count", "lists.csv", "--method", "dhondt", "--seats", "7", "--threshold", "5 %"]).good();
    for line in
        ["  Reds       340     42.50      3", "  Greens     160     20.00      1", "  Greys       20      2.50      –"]
    {
        assert!(sheet.lines().any(|own| own.split_whitespace().eq(line.split_whitespace())), "{line:?}\n{sheet}");
    }
}

#[test]
fn lists_are_joined_and_run_out_of_candidates() {
    let site = site();
    let won = |table: &str| {
        site.write("joined.csv", table);
        let sheet = site.run(&["count", "joined.csv", "--method", "dhondt", "--seats", "7", "--json"]).json();
        sheet["count"]["lists"]
            .as_array()
            .unwrap()
            .iter()
            .map(|list| list["seats"].to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(won("list;votes;candidates\nReds;340;\nBlues;280;\nGreens;160;\nGreys;60;\n"), "3 3 1 0");
    // Blues have two candidates, so that the next claim, 160 : 2 or 340 : 4, gets the seat.
    assert_eq!(won("list;votes;candidates\nReds;340;\nBlues;280;2\nGreens;160;\nGreys;60;\n"), "4 2 1 0");
    // Greens and Greys together have 220 : 2 = 110 and get the second seat before 340 : 4 and 280 : 3 do.
    assert_eq!(won("list;votes;joined\nReds;340;\nBlues;280;\nGreens;160;x\nGreys;60;x\n"), "3 2 2 0");
}

#[test]
fn a_tie_names_who_must_draw_and_the_command_that_goes_on() {
    let site = site();
    let args = ["count", "tied.blt", "--method", "irv"];
    let ran = site.run(&args);
    ran.failed(1, &["tied.blt: a lot must be drawn between Anna and Berta", "draw it in public"]);
    assert!(ran.out.contains("The count stands still"), "{}", ran.out);
    let command = ran.err.lines().last().unwrap().split("names in that order: ").nth(1).unwrap();
    assert_eq!(command, "tauride count tied.blt --method irv --lot 'Anna, Berta'");
    let both = site.run(&["count", "tied.blt", "ward.blt", "--method", "scottish-stv", "--seats", "1"]);
    assert!(
        both.err.contains("tauride count tied.blt --method scottish-stv --seats 1 --lot 'Anna, Berta'"),
        "{both:?}"
    );
    let on = site.run(&["count", "tied.blt", "--method", "irv", "--lot", "Berta, Anna"]).good();
    assert!(on.contains("  Elected  Berta"), "{on}");
    let json = site.run(&["count", "tied.blt", "--method", "irv", "--json"]);
    let sheet: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&sheet["complete"], &sheet["tie"]["among"]), (&false.into(), &serde_json::json!(["Anna", "Berta"])));
}

#[test]
fn people_of_one_name_are_told_apart_by_their_numbers() {
    let site = site();
    site.write("namesakes.blt", "3 1\n2 1 0\n2 2 0\n1 3 1 0\n0\n\"Ann\"\n\"Ann\"\n\"Bo\"\n");
    let ran = site.run(&["count", "namesakes.blt", "--method", "plurality", "--withdrawn", "Ann"]);
    ran.failed(2, &["`Ann` is no candidate", "name one of 1, 2, Bo"]);
    let ran = site.run(&["count", "namesakes.blt", "--method", "plurality"]);
    ran.failed(1, &["--lot '1, 2'"]);
    let sheet = site.run(&["count", "namesakes.blt", "--method", "plurality", "--lot", "2, 1"]).good();
    assert!(sheet.contains("Elected  Ann"), "{sheet}");
}

#[test]
fn an_order_drawn_beforehand_decides() {
    let site = site();
    site.write("drawn.blt", TIED.replace("3 1\n", "3 1\n[tie 2 1 3]\n"));
    let sheet = site.run(&["count", "drawn.blt", "--method", "plurality"]).good();
    assert!(sheet.contains("  Elected  Berta"), "{sheet}");
    // Whoever comes first in it is also excluded first, as in the programs that this comes from.
    let fewest =
        "3 2\n[nick apple banana cherry]\n[tie cherry banana apple]\n3 apple 0\n0\n\"Apple\"\n\"Banana\"\n\"Cherry\"\n";
    site.write("fewest.blt", fewest);
    for method in ["scottish-stv", "meek-parametric"] {
        let sheet = site.run(&["count", "fewest.blt", "--method", method]).good();
        assert!(sheet.contains(" Apple, Banana\n"), "{sheet}");
    }
}

#[test]
fn who_withdrew_is_passed_over_and_groups_are_honoured() {
    let site = site();
    let args = ["count", "ward.blt", "--method", "scottish-stv", "--withdrawn", "anna, Smith, Dora"];
    let sheet = site.run(&args).good();
    assert!(sheet.contains("  Elected    Berta, Clara"), "{sheet}");
    site.write("groups.con", "\"Branch\" \"North\" 1 2 \"Eva\"\n");
    let sheet = site.run(&["count", "ward.blt", "--method", "scottish-stv", "--groups", "groups.con"]).good();
    assert!(sheet.lines().any(|line| line.contains("Elected") && line.contains("Eva")), "{sheet}");
    site.write("broken.con", "\"Branch\" \"North\" 1 2 9\n");
    let ran = site.run(&["count", "ward.blt", "--method", "scottish-stv", "--groups", "broken.con"]);
    ran.failed(1, &["broken.con: line 1, column 22: there is no candidate 9 among 5"]);
}

#[test]
fn methods_are_compared_on_the_same_ballots() {
    let site = site();
    site.write("middle.blt", "3 1\n40 1 3 0\n35 2 3 0\n25 3 2 0\n0\nLeft\nRight\nMiddle\nMayor\n");
    let shown = site.run(&["count", "middle.blt", "--compare", "plurality,irv"]).good();
    assert!(shown.contains("plurality gives a seat to Left where irv gives it to Right"), "{shown}");
    let shown = site.run(&["count", "lists.csv", "--seats", "7", "--compare", "dhondt,hare"]).good();
    assert!(
        shown.contains("dhondt and hare give the same seats to the same") || shown.contains("gives a seat to"),
        "{shown}"
    );
    let ran = site.run(&["count", "tied.blt", "--compare", "irv,plurality"]);
    ran.failed(1, &["2 of 2 methods gave no result"]);
    site.run(&["count", "ward.blt", "--compare", "irv"]).failed(2, &["one method cannot be compared"]);
}

#[test]
fn points_are_added_up() {
    let site = site();
    site.write("points.csv", "ballots,Anna,Berta,Clara\n3,5,4,\n2,,5,1\n1,9,,\n");
    let args = ["count", "points.csv", "--method", "score", "--votes", "5", "--seats", "1"];
    let sheet = site.run(&args).good();
    for line in ["Ballots  5", "Spoilt   1", "Elected  Berta", "Berta         22  elected", "Anna          15"] {
        assert!(sheet.lines().any(|own| own.trim() == line), "{line:?} is not in:\n{sheet}");
    }
    let cumulative = ["count", "points.csv", "--method", "cumulative", "--votes", "6", "--seats", "1"];
    let sheet = site.run(&cumulative).good();
    assert!(sheet.contains("  Spoilt   4") && sheet.contains("  Elected  Berta"), "{sheet}");
    site.run(&["count", "points.csv", "--method", "cumulative", "--seats", "1"]).failed(2, &["say it with --votes N"]);
    site.run(&["count", "points.csv", "--compare", "score,irv", "--seats", "1", "--votes", "5"])
        .failed(2, &["ballots that give points cannot be compared", "count by each method alone"]);
    site.write("groups.con", "Place North 1 1 1\n");
    site.run(&[&args[..], &["--groups", "groups.con"]].concat()).failed(1, &["this method cannot honour groups"]);
    site.run(&["count", "ward.blt", "--method", "irv", "--votes", "2"])
        .failed(2, &["--votes means something to limited"]);
}

#[test]
fn two_rounds_are_two_files() {
    let site = site();
    site.write("first.csv", "ballots,rank1\n40,Anna\n35,Berta\n25,Clara\n");
    site.write("second.csv", "ballots,rank1\n45,Anna\n55,Berta\n");
    let args = ["count", "first.csv", "--method", "two-round", "--seats", "1"];
    let sheet = site.run(&args).good();
    assert!(sheet.contains("  Elected  nobody"), "{sheet}");
    let sheet = site.run(&[&args[..], &["--second", "second.csv"]].concat()).good();
    assert!(sheet.contains("  Elected  Berta") && sheet.contains("Second round"), "{sheet}");
    let compare = ["count", "first.csv", "--compare", "two-round,irv", "--seats", "1", "--second", "second.csv"];
    let shown = site.run(&compare).good();
    assert!(shown.contains("two-round gives a seat to Berta where irv gives it to Anna"), "{shown}");
    site.write("third.csv", "rank1\nDora\n");
    let ran = site.run(&[&args[..], &["--second", "third.csv"]].concat());
    ran.failed(1, &["third.csv: it names somebody who did not stand in the first round"]);
}

#[test]
fn committees_are_shown_seat_by_seat() {
    let site = site();
    site.write("many.blt", "4 3\n[tie 1 2 3 4]\n20 1=2=3 0\n10 4 0\n0\nAnna\nBerta\nClara\nDora\nCommittee\n");
    for method in ["spav", "phragmen", "equal-shares"] {
        let sheet = site.run(&["count", "many.blt", "--method", method]).good();
        let elected = sheet.lines().find(|line| line.starts_with("  Elected  ")).unwrap();
        assert!(elected.contains("Anna") && elected.contains("Dora"), "{method}: {sheet}");
        assert!(sheet.contains("Seat  Elected  By"), "{method}: {sheet}");
    }
    let json = site.run(&["count", "many.blt", "--method", "phragmen", "--json"]).json();
    assert_eq!(json["count"]["rounds"].as_array().unwrap().len(), 3, "{json}");
}

#[test]
fn pairs_are_shown_as_a_table() {
    let site = site();
    site.write("pairs.blt", "3 1\n40 1 3 2 0\n35 2 3 1 0\n25 3 2 1 0\n0\nLeft\nRight\nNone of the above\nMotion\n");
    let sheet = site.run(&["count", "pairs.blt", "--method", "schulze"]).good();
    for line in
        ["1 Left                –   40   40", "2 Right             *60    –   35", "3 None of the above  *60  *65    –"]
    {
        let words = line.split_whitespace();
        assert!(sheet.lines().any(|own| own.split_whitespace().eq(words.clone())), "{line:?} is not in:\n{sheet}");
    }
    assert!(sheet.contains("  Elected  None of the above"), "{sheet}");
    let args = [
        "count",
        "pairs.blt",
        "--method",
        "ranked-pairs",
        "--default",
        "none of the above",
        "--quorum",
        "10",
        "--json",
    ];
    let sheet = site.run(&args).json();
    assert_eq!(sheet["count"]["rounds"][0]["matrix"][0], serde_json::json!(["0", "40", "40"]));
    assert_eq!(sheet["elected"], serde_json::json!(["None of the above"]));
    let sheet = site.run(&["count", "pairs.blt", "--method", "schulze", "--seats", "2", "--json"]).json();
    assert_eq!(sheet["elected"], serde_json::json!(["None of the above", "Right"]));
}

#[test]
fn wrong_words_get_the_right_ones() {
    let site = site();
    for (args, code, said) in [
        (
            &["ward.blt", "--method", "STV"][..],
            2,
            &["`STV` names several methods", "say which: scottish-stv, ers97, wigm"][..],
        ),
        (
            &["ward.blt", "--method", "scotish-stv"],
            2,
            &["there is no method `scotish-stv`", "do you mean scottish-stv?"],
        ),
        (&["none.blt", "--method", "irv"], 2, &["cannot read none.blt"]),
        (&["lists.csv", "--method", "hare"], 2, &["lists.csv does not say how many are to be elected", "--seats"]),
        (&["ward.blt", "--method", "irv"], 1, &["ward.blt: this method fills one seat, not 2"]),
        (
            &["ward.blt", "--method", "scottish-stv", "--withdrawn", "Ann"],
            2,
            &["`Ann` is no candidate", "name one of Anna,"],
        ),
        (&["charter.toml", "--method", "irv"], 1, &["neither its name nor its first words", "--format"]),
        (
            &["ward.blt", "--format", "preflib", "--method", "irv"],
            1,
            &["ward.blt: line 1, column 1: the line `# NUMBER"],
        ),
        (&["ward.blt", "--method", "irv", "--decimals", "3"], 2, &["--decimals means something to wigm only"]),
        (&["ward.blt", "--method", "irv", "--threshold", "5 %"], 2, &["only lists have a threshold"]),
        (&["lists.csv", "--method", "hare", "--seats", "3", "--rcv-json"], 2, &["shows transferable counts only"]),
    ] {
        let ran = site.run(&[&["count"], args].concat());
        ran.failed(code, said);
        assert_eq!(ran.out, "", "{args:?}");
    }
    site.write("cut.blt", &WARD[..20]);
    let ran = site.run(&["count", "cut.blt", "ward.blt", "--method", "scottish-stv"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("cut.blt: line 4, column 1: the file ends among the ballots"), "{ran:?}");
    assert!(ran.err.contains("1 of 2 files were not counted to the end") && ran.out.contains("Elected"), "{ran:?}");
}

#[test]
fn tables_and_preflib_are_counted_too() {
    let site = site();
    site.write("votes.csv", "Precinct,rank1,rank2\nA,Anna,Berta\nB,Berta,skipped\nC,Anna,overvote\n");
    let sheet = site.run(&["count", "votes.csv", "--method", "irv", "--seats", "1"]).good();
    assert!(sheet.contains("  Elected  Anna"), "{sheet}");
    site.write(
        "approvals.cat",
        "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n2: {1,3},2\n1: 2,{1,3}\n1: {2,3},1\n",
    );
    let sheet = site.run(&["count", "approvals.cat", "--method", "approval", "--seats", "1"]).good();
    assert!(sheet.contains("  Elected  3"), "{sheet}");
    site.write("odd.csv", "Town,Papers,Anna,Berta\nA,3,2,1\nB,2,1,\n");
    let args = ["count", "odd.csv", "--method", "irv", "--seats", "1", "--ignore", "Town", "--weight", "Papers"];
    let sheet = site.run(&args).good();
    assert!(sheet.contains("  Ballots  5") && sheet.contains("  Elected  Berta"), "{sheet}");
}

#[test]
fn whoever_is_elected_is_struck_from_the_contests_after() {
    let site = site();
    site.write("chair.blt", "2 1\n5 1 0\n3 2 0\n0\nAnna\nBerta\nChair\n");
    site.write("tie.blt", "2 1\n4 1 0\n4 2 0\n0\nAnna\nBerta\nDeputy\n");
    site.write("board.blt", "3 2\n9 1 3 0\n5 2 0\n2 3 0\n0\nAnna\nBerta\nClara\nBoard\n");
    let linked = ["--method", "scottish-stv", "--linked", "--json"];
    let sheets = site.run(&[&["count", "chair.blt", "board.blt"][..], &linked].concat()).good();
    let sheets: Vec<serde_json::Value> = sheets.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&sheets[0]["elected"], &sheets[1]["elected"]), (&["Anna"][..].into(), &["Clara", "Berta"][..].into()));
    assert_eq!(sheets[1]["withdrawn"], serde_json::json!(["Anna"]));
    // A tie stops those behind it, and the command that goes on counts all of them.
    let tied = site.run(&[&["count", "tie.blt", "board.blt"][..], &linked].concat());
    assert_eq!((tied.code, tied.out.lines().count()), (1, 1), "{tied:?}");
    assert!(tied.err.contains("board.blt must wait until the contest before is counted to the end"), "{tied:?}");
    let go_on = "tauride count tie.blt board.blt --method scottish-stv --linked --json --lot 'Anna, Berta'";
    assert!(tied.err.contains(go_on), "{tied:?}");
    let drawn = [&["count", "tie.blt", "board.blt"][..], &linked, &["--lot", "Berta, Anna"]].concat();
    let board: serde_json::Value = serde_json::from_str(site.run(&drawn).good().lines().nth(1).unwrap()).unwrap();
    assert_eq!(board["elected"], serde_json::json!(["Anna", "Clara"]));
    // Two of one name cannot be told apart, and lists are nobody.
    site.write("twins.blt", "2 1\n1 1 0\n0\nAnna\nAnna\nTwins\n");
    let twins = site.run(&[&["count", "chair.blt", "twins.blt"][..], &linked].concat());
    assert!(twins.err.contains("several are called Anna, and one of that name is elected in Chair"), "{twins:?}");
    let lists = site.run(&["count", "lists.csv", "--method", "dhondt", "--seats", "7", "--linked"]);
    assert!(lists.err.contains("lists cannot be linked"), "{lists:?}");
}
