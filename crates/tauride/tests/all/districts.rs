//! Lists that stand in several districts, and levelling seats, from the command line.

use serde_json::{Value, json};

use crate::site::Site;

const REGIONS: &str = "list;North;South\nReds;275;380\nBlues;175;170\nGreens;75;80\nWhites;75;70\n";

fn site() -> Site {
    let site = Site::new();
    site.write("regions.csv", REGIONS);
    site.write("won.csv", "list;votes;direct\nReds;500;1\nBlues;200;3\nGreens;300;\n");
    site.write("equal.csv", "list;North;South\nReds;100;100\nBlues;100;100\n");
    site
}

/// Counts and returns the seats of the lists, and of the lists in each district.
fn seats(site: &Site, args: &[&str]) -> (Value, Value) {
    let sheet = site.run(&[&["count"], args, &["--json"]].concat()).json();
    let of = |part: &Value| part.as_array().unwrap().iter().map(|each| each["seats"].clone()).collect();
    assert_eq!((&sheet["family"], &sheet["complete"]), (&json!("districts"), &json!(true)));
    (of(&sheet["count"]["lists"]), of(&sheet["count"]["districts"]))
}

#[test]
fn each_district_shares_its_own_seats() {
    let site = site();
    let args = ["regions.csv", "--method", "dhondt", "--district-seats", "4,5"];
    assert_eq!(seats(&site, &args), (json!([7, 2, 0, 0]), json!([[3, 1, 0, 0], [4, 1, 0, 0]])));
    let blank = ["regions.csv", "--method", "dhondt", "--district-seats", "4, 5"];
    assert_eq!(seats(&site, &blank), seats(&site, &args));
    // 155 and 145 votes of 1300 are below 12 %, in each district.
    let args = ["regions.csv", "--method", "sainte-lague", "--district-seats", "5,5", "--threshold", "12 %"];
    assert_eq!(seats(&site, &args), (json!([6, 4, 0, 0]), json!([[3, 2, 0, 0], [3, 2, 0, 0]])));
    let sheet = site.run(&["count", "regions.csv", "--method", "dhondt", "--district-seats", "4,5"]).good();
    for words in [&["Method", "d'Hondt", "(dhondt)"][..], &["South", "5", "Reds", "4,", "Blues", "1"]] {
        assert!(sheet.lines().any(|line| line.split_whitespace().eq(words.iter().copied())), "{words:?}\n{sheet}");
    }
    assert!(sheet.contains("Seat 5: Reds, 380 : 4 = 95."), "{sheet}");
    assert!(sheet.contains("  South: 5 seats by d'Hondt."), "{sheet}");
    // A table without a heading has numbers for its districts.
    let bare = Site::new();
    bare.write("bare.csv", "Reds;275\n");
    let sheet = bare.run(&["count", "bare.csv", "--method", "dhondt", "--district-seats", "4"]).good();
    assert!(sheet.contains("District 1: 4 seats by d'Hondt."), "{sheet}");
    let sheet = bare.run(&["count", "bare.csv", "--method", "dhondt", "--seats", "4"]).good();
    assert!(sheet.contains("1 list shares 4 seats by d'Hondt"), "{sheet}");
}

#[test]
fn what_districts_leave_over_goes_into_a_second_scrutiny() {
    let args = ["regions.csv", "--method", "czech-chamber", "--district-seats", "4,5"];
    assert_eq!(seats(&site(), &args), (json!([6, 2, 1, 0]), json!([[2, 1, 0, 0], [4, 1, 1, 0]])));
    let sheet = site().run(&[&["count"], &args[..]].concat()).good();
    for said in ["North, first scrutiny: 4 seats for whole quotas.", "Reds, by districts: 2 in North, 4 in South"] {
        assert!(sheet.contains(said), "{sheet}");
    }
    // A coalition of two needs 8 %, one of three 11 %: the Whites' 145 of 1300 are 11.15 %.
    let site = site();
    site.write("parties.csv", REGIONS.replace("South", "South;parties").replace("0\n", "0;3\n"));
    let sheet = site.run(&["count", "parties.csv", "--method", "czech-chamber", "--district-seats", "4,5"]).good();
    assert!(sheet.contains("A list of 3 parties or more needs at least 11 %"), "{sheet}");
}

#[test]
fn the_czech_chamber_of_2021() {
    let site = site();
    let table = include_str!("../../../tauride-tally/tests/data/list-pr/cz_psp_2021.csv");
    let lines: Vec<String> = table
        .lines()
        .map(|line| match line.split(';').next() {
            Some("party") => format!("{line};parties\n"),
            Some("SPOLU") => format!("{line};3\n"),
            Some("Piráti+STAN") => format!("{line};2\n"),
            _ => format!("{line};1\n"),
        })
        .collect();
    site.write("chamber.csv", lines.concat());
    let regions = "23,26,13,11,5,14,8,11,10,10,23,12,12,22";
    let sheet = site.run(&["count", "chamber.csv", "--method", "czech-chamber", "--district-seats", regions]).good();
    // Official: Czech Statistical Office, 9 October 2021.
    for (list, seats) in [("ANO", "72"), ("SPOLU", "71"), ("Piráti+STAN", "37"), ("SPD", "20"), ("ČSSD", "–")] {
        let has = |line: &str| line.split_whitespace().next() == Some(list) && line.ends_with(&format!(" {seats}"));
        assert!(sheet.lines().any(has), "{list} {seats}\n{sheet}");
    }
    assert!(sheet.contains("SPD 1, SPOLU 11, Piráti+STAN 6, ANO 5"), "Prague\n{sheet}");
}

#[test]
fn seats_that_are_won_already_are_levelled() {
    let site = site();
    for (overhang, won, house) in [("kept", [3, 3, 2], 8), ("within", [2, 3, 1], 6), ("levelled", [6, 3, 4], 13)] {
        let args = ["won.csv", "--method", "sainte-lague", "--level", overhang, "--seats", "6"];
        assert_eq!(seats(&site, &args), (json!(won), json!([])), "{overhang}");
        let sheet = site.run(&[&["count"], &args[..]].concat()).good();
        assert!(sheet.contains(&format!("The house has {house} seats.")), "{sheet}");
    }
    // The Blues' 20 % are too few, but for their three seats.
    let args = ["won.csv", "--method", "sainte-lague", "--level", "kept", "--seats", "6", "--threshold", "25 %"];
    assert_eq!(seats(&site, &args).0, json!([2, 3, 1]));
    let exempt = [&args[..], &["--exempt-with", "3"]].concat();
    assert_eq!(seats(&site, &exempt).0, json!([3, 3, 2]));
    // What the districts give, 7 and 2, is levelled to 13.
    let args = ["regions.csv", "--method", "dhondt", "--district-seats", "4,5", "--level", "within", "--seats", "13"];
    assert_eq!(seats(&site, &args), (json!([7, 4, 1, 1]), json!([[3, 1, 0, 0], [4, 1, 0, 0]])));
}

#[test]
fn a_tie_says_in_which_district_and_the_next_lot_is_for_the_next_tie() {
    let site = site();
    let args = ["count", "equal.csv", "--method", "dhondt", "--district-seats", "1,1"];
    let ran = site.run(&args);
    ran.failed(1, &["equal.csv, North: a lot must be drawn between Reds and Blues", "--lot 'Reds, Blues'"]);
    let once = [&args[..], &["--lot", "Reds, Blues"]].concat();
    site.run(&once).failed(1, &["equal.csv, South: a lot must be drawn", "--lot 'Reds, Blues' --lot 'Reds, Blues'"]);
    let twice = [&once[1..], &["--lot", "Blues, Reds"]].concat();
    assert_eq!(seats(&site, &twice), (json!([1, 1]), json!([[1, 0], [0, 1]])));
    let thrice = [&["count"], &twice[..], &["--lot", "Reds, Blues"]].concat();
    site.run(&thrice).failed(2, &["nothing is tied that the lot Reds, Blues decides"]);
    let other = [&args[..], &["--lot", "Reds"]].concat();
    site.run(&other).failed(2, &["the lot is Reds, and Reds and Blues are tied"]);
    // Nobody has a whole quota, each wins a seat in the second scrutiny, and has as many votes in either district.
    site.write(
        "places.csv",
        "list;North;South\nReds;17;17\nBlues;16;16\nGreens;16;16\nWhites;16;16\nGreys;16;16\nBlacks;16;16\n",
    );
    let args = ["count", "places.csv", "--method", "czech-chamber", "--district-seats", "3,3"];
    let tied = "places.csv, the seats of Reds: a lot must be drawn between North and South";
    site.run(&args).failed(1, &[tied, "--lot 'North, South'"]);
    // A lot between the same districts holds for every list.
    let on = [&args[1..], &["--lot", "South, North"]].concat();
    assert_eq!(seats(&site, &on).1, json!([[0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1]]));
}

#[test]
fn what_districts_cannot_honour_is_refused() {
    let site = site();
    site.write("few.csv", "list;North;South;candidates\nReds;2;2;1\nBlues;1;1;1\n");
    for (args, said) in [
        (
            &["regions.csv", "--method", "dhondt", "--district-seats", "4"][..],
            "the seats of 1 district are said, and the table has votes of 2",
        ),
        (&["regions.csv", "--method", "coin", "--district-seats", "4,5"], "`coin` does not share seats among lists"),
        (&["regions.csv", "--method", "dhondt", "--district-seats", "4,5", "--seats", "9"], "said twice"),
        (&["regions.csv", "--method", "czech-chamber"], "czech-chamber counts in districts"),
        (&["won.csv", "--method", "czech-chamber", "--district-seats", "4", "--threshold", "5 %"], "has its own bars"),
        (&["won.csv", "--method", "dhondt", "--district-seats", "4"], "count only where seats are levelled"),
        (&["won.csv", "--method", "dhondt", "--seats", "4"], "count only where seats are levelled"),
        (&["few.csv", "--method", "dhondt", "--district-seats", "4,5"], "how many candidates a list has"),
        (&["won.csv", "--method", "hare", "--level", "levelled", "--seats", "4"], "divisor"),
        (&["won.csv", "--method", "dhondt", "--level", "kept"], "--seats"),
        (&["won.csv", "--method", "dhondt", "--level", "kept", "--seats", "4", "--votes", "2"], "cannot be used with"),
        (&["won.csv", "--method", "dhondt", "--level", "more", "--seats", "4"], "say kept, within or levelled"),
        (
            &["regions.csv", "--method", "dhondt", "--district-seats", "4,x"],
            "say the seats of each district, at least 1",
        ),
        (&["won.csv", "--method", "dhondt", "--seats", "four"], "say a whole number from 0 to 4294967295"),
        (
            &["regions.csv", "--method", "dhondt", "--district-seats", "4,0"],
            "say the seats of each district, at least 1",
        ),
    ] {
        let ran = site.run(&[&["count"], args].concat());
        assert!(ran.code > 0 && ran.err.contains(said), "{args:?}: {ran:?}");
    }
}
