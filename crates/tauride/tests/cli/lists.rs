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
