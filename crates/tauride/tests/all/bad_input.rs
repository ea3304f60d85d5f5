//! Bad input: each gets an error that names the place and the mend, and nothing has changed.

use crate::site::{CHARTER, Ran, Site};

/// Runs something that must fail, and checks that the record is as it was.
#[track_caller]
fn check(site: &Site, args: &[&str], code: i32, said: &[&str]) -> Ran {
    let before = site.acts();
    let ran = site.run(args);
    ran.failed(code, said);
    assert_eq!(site.acts(), before, "{args:?} changed something");
    ran
}

#[test]
fn a_roll_with_a_broken_line() {
    let site = Site::with_federation();
    site.write("broken.csv", "key,name,unit\n31,Eve,East\n32,Finn\n33,Gus,,x\n");
    let args = ["enrol", "our", "broken.csv", "--form-units", "branch", "--attest", "works here"];
    check(
        &site,
        &args,
        1,
        &[
            "broken.csv cannot be enrolled",
            "line 3: 2 fields, where the header has 3",
            "line 4: ",
            "nothing was changed",
        ],
    );
}

#[test]
fn two_members_with_one_key() {
    let site = Site::with_federation();
    site.write("twice.csv", "key,unit\n31,North\n31,North\n");
    check(
        &site,
        &["enrol", "our", "twice.csv", "--attest", "works here"],
        1,
        &["line 3, column key: \"31\" is the key of line 2 already"],
    );
    site.write("known.csv", "key,unit\n31,East\n11,East\n");
    let args = ["enrol", "our", "known.csv", "--attest", "works here", "--form-units", "branch"];
    check(&site, &args, 1, &["line 3, column key: \"11\" is in the register already, as M1"]);
}

#[test]
fn a_roll_that_the_law_refuses_forms_no_unit() {
    let site = Site::with_federation();
    site.write("east.csv", "key,unit\n31,East\n");
    check(
        &site,
        &["enrol", "our", "east.csv", "--form-units", "branch"],
        1,
        &["east.csv: U3: refused under roll.6, charter art. 2", "say --attest \"works here\""],
    );
    check(&site, &["enrol", "our", "east.csv", "--form-units", "village"], 1, &["refused under roll."]);
    check(
        &site,
        &["enrol", "our", "east.csv"],
        1,
        &["line 2, column unit: there is no unit \"East\"", "--form-units KIND"],
    );
    check(&site, &["enrol", "our", "no.csv"], 2, &["cannot read no.csv", "check the path"]);
}

#[test]
fn a_charter_with_a_cycle_of_tiers() {
    let site = Site::new();
    let upper = "[body.upper]\narticle = \"5\"\nkind = \"council\"\n\n[[body.upper.seats]]\nfrom = \"council\"\nnorm = { seats = 1 }\n\n";
    let back = "[[body.council.seats]]\nname = \"above\"\narticle = \"4a\"\nfrom = \"upper\"\nnorm = { seats = 1 }\n\n";
    site.write("cycle.toml", CHARTER.replace("[recall.delegate]", &format!("{back}{upper}[recall.delegate]")));
    let ran = site.run(&["new", "our", "--charter", "cycle.toml"]);
    ran.failed(1, &["cycle.toml cannot be adopted as it stands", "--> cycle.toml:"]);
    assert!(!site.path("our").exists(), "no folder was made");
}

#[test]
fn an_act_that_is_none_or_is_refused() {
    let site = Site::with_federation();
    check(
        &site,
        &["act", "our", "M2 signs the recal of S1"],
        2,
        &["this is no act, column ", "M2 signs the recal of S1\n"],
    );
    check(
        &site,
        &["act", "our", "M4 signs the recall of S1"],
        1,
        &["refused under recall.2", "`tauride rulebook recall.2` says why"],
    );
    check(
        &site,
        &["act", "our", "--json", r#"{"recall":{"sign-recall":{"sea":1}}}"#, "--by", "M2"],
        2,
        &["unknown field `sea`"],
    );
    check(&site, &["act", "our", "--json", "{", "--by", "founders"], 2, &["this is no act: column "]);
}

#[test]
fn acts_end_where_one_is_refused() {
    let site = Site::with_federation();
    site.write("acts.txt", "M2 signs the recall of S1\n\nM4 signs the recall of S1\nM3 signs the recall of S1\n");
    let ran = site.run(&["act", "our", "--file", "acts.txt"]);
    ran.failed(1, &["acts.txt:3: refused under recall.2", "the sentence before it is recorded"]);
    assert_eq!(site.run(&["show", "our", "seat", "S1", "--json"]).json()["recall"]["petition"]["signatures"], 1);
}

#[test]
fn what_is_not_there() {
    let site = Site::with_federation();
    for what in ["body B9", "seat S9", "member M9", "unit U9", "election E9", "poll P9", "sitting H9", "division D9"] {
        let (kind, number) = what.split_once(' ').unwrap();
        check(&site, &["show", "our", kind, number], 1, &["there is no ", number, "show our federation"]);
    }
    check(&site, &["show", "our", "unit", "East"], 1, &["\"East\" is neither a number such as U1"]);
    check(&site, &["show", "our", "record", "999"], 1, &["there is no entry 999", "say a number from 1 to "]);
    check(&site, &["codes", "our", "East"], 1, &["there is no unit \"East\""]);
    check(&site, &["codes", "our", "M9"], 1, &["there is no member M9"]);
    for args in [
        &["show", "nowhere"][..],
        &["export", "nowhere"],
        &["act", "nowhere", "M1 resigns from S1"],
        &["codes", "nowhere", "U1"],
    ] {
        check(&site, args, 2, &["nowhere/federation.sqlite is missing"]);
    }
}

#[test]
fn a_folder_that_is_taken_or_no_folder() {
    let site = Site::with_federation();
    check(
        &site,
        &["new", "our", "--charter", "steering-committee"],
        2,
        &["federation.sqlite exists already", "name another place"],
    );
    check(&site, &["new", "roll.csv/x", "--charter", "steering-committee"], 2, &["leads through a file"]);
    check(&site, &["new", "other", "--charter", "missing.toml"], 2, &["cannot read missing.toml", "union-federation"]);
    check(
        &site,
        &["new", "other", "--charter", "steering-committee", "--origin", "two\nlines"],
        2,
        &["cannot name a record"],
    );
    assert!(!site.path("other").exists());
}

#[test]
fn a_database_that_is_none() {
    let site = Site::with_federation();
    std::fs::create_dir(site.path("junk")).unwrap();
    site.write(
        "junk/federation.sqlite",
        "this is no database, and it is longer than the header of one would be: ".repeat(20),
    );
    site.run(&["show", "junk"]).failed(2, &["junk/federation.sqlite"]);
    site.run(&["act", "junk", "M1 resigns from S1"]).failed(2, &["junk/federation.sqlite"]);
}

#[cfg(unix)]
#[test]
fn a_disk_without_room() {
    let site = Site::with_federation();
    let before = site.acts();
    // Files may not grow beyond a few blocks, as on a disk that is full.
    let program = env!("CARGO_BIN_EXE_tauride");
    let script = format!("trap '' XFSZ; ulimit -f 20; exec {program} act our 'M2 signs the recall of S1'");
    let output = std::process::Command::new("sh").args(["-c", &script]).current_dir(site.path("")).output().unwrap();
    Ran::from(output)
        .failed(2, &["no room left for our/federation.sqlite", "free space on its disk", "nothing was changed"]);
    assert_eq!(site.acts(), before);
    site.run(&["act", "our", "M2 signs the recall of S1"]).good();
}
