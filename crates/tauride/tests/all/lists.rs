//! What a call says of lists beside their votes: joined, of several parties, thresholds, methods by their names.

use crate::site::Site;

#[test]
fn joined_lists_are_refused_where_what_they_have_is_not_shared() {
    let site = Site::new();
    site.write("joined.csv", "list;votes;joined\nA;40;x\nB;41;x\nC;100;\n");
    let said = ["joined.csv: lists are joined", "write joined lists as one"];
    site.run(&["count", "joined.csv", "--method", "dhondt", "--seats", "2", "--level", "kept"]).failed(1, &said);
    site.run(&["count", "joined.csv", "--method", "czech-chamber", "--district-seats", "2"]).failed(1, &said);
    let sheet = site.run(&["count", "joined.csv", "--method", "dhondt", "--district-seats", "2"]).good();
    assert!(sheet.contains("Together, seats: B 1, C 1."), "{sheet}");
}

#[test]
fn a_threshold_may_be_higher_for_coalitions() {
    let site = Site::new();
    site.write("pact.csv", "list;votes;parties\nReds;61;\nPact;7;2\nBlues;32;1\n");
    let count = ["count", "pact.csv", "--method", "dhondt", "--seats", "20", "--threshold"];
    let with = |share| site.run(&[&count[..], &[share]].concat());
    with("4 %").failed(1, &["several parties stand on a list", "--threshold \"5 %,8 %\""]);
    let districts = ["count", "pact.csv", "--method", "dhondt", "--district-seats", "20", "--threshold"];
    site.run(&[&districts[..], &["4 %"]].concat()).failed(1, &["several parties stand on a list"]);
    for (share, seats) in [
        ("4 %,8 %", "eats: Reds 13, Blues 7."),
        ("4 %, 8 %", "eats: Reds 13, Blues 7."),
        ("4,5 %;5,5 %", "eats: Reds 13, Pact 1, Blues 6."),
        ("1/150,1/10", "eats: Reds 13, Blues 7."),
    ] {
        let sheet = with(share).good();
        assert!(sheet.contains(seats), "{share}: {sheet}");
        let sheet = site.run(&[&districts[..], &[share]].concat()).good();
        assert!(sheet.contains(seats), "{share}: {sheet}");
    }
    with("4").failed(2, &["such as \"5 %\" or \"0.8 %\"", "\"1/150\""]);
}

#[test]
fn every_method_for_lists_has_its_name_here() {
    let site = Site::new();
    site.write("lists.csv", "Reds;431\nBlues;425\nGreens;332\nWhites;12\n");
    for (method, seats) in [
        ("imperiali-quota", "Seats: Reds 4, Blues 3, Greens 3."),
        ("imperiali-quota-rounded", "Seats: Reds 4, Blues 3, Greens 3."),
        ("hagenbach-bischoff-rounded", "Seats: Reds 4, Blues 3, Greens 3."),
    ] {
        let sheet = site.run(&["count", "lists.csv", "--method", method, "--seats", "10"]).good();
        assert!(sheet.contains(seats), "{sheet}");
    }
    for (word, here) in [("webster", "sainte-lague"), ("d'Hondt", "dhondt"), ("hill", "huntington-hill")] {
        for of in ["--seats", "--district-seats"] {
            let said = [format!("`{word}` is called {here} here"), format!("next: say {here}")];
            let ran = site.run(&["count", "lists.csv", "--method", word, of, "5"]);
            ran.failed(2, &said.each_ref().map(String::as_str));
        }
    }
    site.run(&["count", "lists.csv", "--method", "coin", "--seats", "5"])
        .failed(2, &["--district-seats, czech-chamber"]);
}

#[test]
fn the_first_divisor_may_be_another() {
    let site = Site::new();
    site.write("lists.csv", "Reds;61\nBlues;29\nGreens;13\n");
    let with = |more: &[&str]| site.run(&[&["count", "lists.csv", "--method", "modified-sainte-lague"], more].concat());
    for of in ["--seats", "--district-seats"] {
        let norway = with(&[of, "5"]).good();
        assert!(norway.contains("eats: Reds 3, Blues 2.") && norway.contains("61 : 7/5"), "{norway}");
        let sweden = with(&[of, "5", "--first-divisor", "1.2"]).good();
        assert!(sweden.contains("eats: Reds 3, Blues 1, Greens 1.") && sweden.contains("61 : 6/5"), "{sweden}");
        site.run(&["count", "lists.csv", "--method", "dhondt", of, "5", "--first-divisor", "1.2"])
            .failed(2, &["--first-divisor means something to modified-sainte-lague only", "leave it out"]);
    }
    with(&["--seats", "5", "--first-divisor", "4"]).failed(2, &["above 0 and at most 3, such as 1.2"]);
}
