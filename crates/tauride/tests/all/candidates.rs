//! Which candidates take the seats of lists, from the command line.

use serde_json::{Value, json};

use crate::site::Site;

const LISTS: &str = "Reds;1000\nBlues;640\n";
const CANDIDATES: &str = "list;candidate;votes\nReds;Anna;10\nReds;Berta;60\nReds;Clara;60\nReds;Dora;75\n\
    Blues;Anna;3\nBlues;Franz;50\n";
const CALL: &[&str] = &["count", "lists.csv", "--method", "dhondt", "--candidates", "candidates.csv"];

fn site() -> Site {
    let site = Site::new();
    site.write("lists.csv", LISTS);
    site.write("candidates.csv", CANDIDATES);
    site
}

/// Counts three seats, two of them for the Reds, and returns the sheet.
fn sheet(site: &Site, args: &[&str]) -> Value {
    site.run(&[CALL, &["--seats", "3", "--json"], args].concat()).json()
}

#[test]
fn preference_votes_move_candidates_ahead() {
    let site = site();
    for (args, elected) in [
        (&[][..], ["Anna", "Berta", "Anna"]),
        (&["--preference", "5 %"], ["Dora", "Berta", "Franz"]),
        // 117 % of 51 are 59.67, and of 26 are 30.42; 147 % of 51 are 74.97.
        (&["--preference", "117 % of average"], ["Dora", "Berta", "Franz"]),
        (&["--preference", "147 % of average"], ["Dora", "Anna", "Franz"]),
        (&["--preference", "51"], ["Dora", "Berta", "Anna"]),
        (&["--preference", "76"], ["Anna", "Berta", "Anna"]),
        (&["--preference", "0 %"], ["Dora", "Berta", "Franz"]),
    ] {
        let sheet = sheet(&site, args);
        assert_eq!((&sheet["elected"], &sheet["complete"]), (&json!(elected), &json!(true)), "{args:?}");
    }
    let own = &sheet(&site, &["--preference", "5 %"])["count"]["lists"][0]["candidates"];
    assert_eq!(own[2], json!({ "candidate": "Clara", "votes": 60, "result": "alternate 1" }));
    let shown = site.run(&[CALL, &["--seats", "3", "--preference", "5 %"]].concat()).good();
    for line in [
        "  Rule  5 % of the votes of the list move a candidate ahead",
        "  Reds   Dora          75  elected",
        "  Reds   Anna          10  alternate 2",
        "  Reds: 50 and more move a candidate ahead.",
        "  Blues: elected: Franz.",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\n{shown}");
    }
}

#[test]
fn a_lot_decides_between_equal_votes_for_the_last_seat() {
    let site = site();
    let open = ["--preference", "0 %", "--equal-preferences", "lot"];
    let run = site.run(&[CALL, &["--seats", "3", "--json"], &open].concat());
    let tied: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((&tied["complete"], &tied["elected"]), (&json!(false), &json!(["Dora", "Franz"])));
    assert_eq!((&tied["tie"]["among"], &tied["tie"]["places"]), (&json!(["Berta", "Clara"]), &json!(1)));
    run.failed(
        1,
        &[
            "candidates.csv: a lot must be drawn between Berta and Clara",
            "--equal-preferences lot --lot 'Berta, Clara'",
        ],
    );
    let drawn = sheet(&site, &[&open[..], &["--lot", "Clara, Berta"]].concat());
    assert_eq!((&drawn["elected"], &drawn["complete"]), (&json!(["Dora", "Clara", "Franz"]), &json!(true)));
    // One who stands on two lists is called by the list too.
    site.write("candidates.csv", CANDIDATES.replace("Clara;60", "Franz;60"));
    site.run(&[CALL, &["--seats", "3"], &open].concat()).failed(1, &["--lot 'Berta, Franz (Reds)'"]);
    let drawn = sheet(&site, &[&open[..], &["--lot", "Franz (Reds), Berta"]].concat());
    assert_eq!(drawn["elected"], json!(["Dora", "Franz", "Franz"]));
}

#[test]
fn a_list_wins_no_more_seats_than_it_has_candidates() {
    let seats = |sheet: &Value| [0, 1].map(|list| sheet["count"]["lists"][list]["seats"].as_u64().unwrap());
    let six = site().run(&[CALL, &["--seats", "6", "--json"]].concat()).json();
    assert_eq!((seats(&six), &six["count"]["vacant"]), ([4, 2], &json!(0)));
    let eight = site().run(&[CALL, &["--seats", "8", "--json"]].concat()).json();
    assert_eq!((seats(&eight), &eight["count"]["vacant"]), ([4, 2], &json!(2)));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let site = site();
    let refused = |args: &[&str], code, said| {
        site.run(&[CALL, &["--seats", "3"], args].concat()).failed(code, &[said]);
    };
    refused(&["--preference", "5 of list"], 2, "say \"5 %\", \"110 % of average\" or a number of votes");
    refused(&["--equal-preferences", "dice"], 2, "say list or lot");
    let irv = ["count", "lists.csv", "--method", "irv", "--seats", "1", "--candidates", "candidates.csv"];
    site.run(&irv).failed(2, &["only seats of lists are taken by candidates"]);
    site.write("candidates.csv", CANDIDATES.replace("Blues", "Greens"));
    refused(&[], 1, "candidates.csv: line 6, column 1: `Greens` is no list of the table");
    site.write("candidates.csv", CANDIDATES);
    site.write("lists.csv", "list;votes;candidates\nReds;1000;4\nBlues;640;3\n");
    refused(&[], 1, "Blues has 2 candidates, and 3 in the table of lists");
}

/// The council of Nové Město nad Metují in 2018, 21 seats: a vote of a list is a vote for each of its candidates, and who
/// has 10 % above their average moves ahead.
#[test]
fn a_czech_municipality() {
    let site = site();
    let candidates = include_str!("../../../tauride-tally/tests/data/list-pr/nmnmet_cc_2018.csv");
    site.write("candidates.csv", candidates);
    let mut lists: Vec<(&str, u64)> = Vec::new();
    for line in candidates.lines() {
        let cells: Vec<&str> = line.split(';').collect();
        let votes: u64 = cells[2].parse().unwrap();
        match lists.last_mut().filter(|(list, _)| *list == cells[0]) {
            Some((_, all)) => *all += votes,
            None => lists.push((cells[0], votes)),
        }
    }
    let lists: Vec<String> = lists.iter().map(|(list, votes)| format!("{list};{votes}\n")).collect();
    site.write("lists.csv", lists.concat());
    let rule = ["--seats", "21", "--threshold", "5 %", "--preference", "110 % of average", "--json"];
    let sheet = site.run(&[CALL, &rule].concat()).json();
    // Seats official for NM, KDU-ČSL, ODS and VČ (Czech Statistical Office), the rest and the people another program's.
    for (list, elected) in [
        ("NM", &["Sláma Jiří Bc.", "Žahourková Markéta", "Paarová Soňa Mgr."][..]),
        ("KDU-ČSL", &["Hylský Josef Mgr.", "Neumann Petr Ing.", "Dostál Pavel Ing. et Ing."]),
        ("ODS", &["Hovorka Libor Ing.", "Kupková Irena Mgr.", "Slavík Milan Ing.", "Jarolímek Miroslav"]),
        ("VČ", &["Tymel Jiří Ing.", "Prouza Martin Ing.", "Balcarová Jana Mgr."]),
    ] {
        let own = sheet["count"]["lists"].as_array().unwrap().iter().find(|own| own["list"] == list).unwrap();
        let rows = own["candidates"].as_array().unwrap();
        let seated: Vec<&Value> =
            rows.iter().filter(|row| row["result"] == "elected").map(|row| &row["candidate"]).collect();
        assert_eq!(json!(seated), json!(elected), "{list}");
    }
}
