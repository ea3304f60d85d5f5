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
