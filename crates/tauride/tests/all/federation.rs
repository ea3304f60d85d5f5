//! A federation from its founding on: `new`, `enrol`, `act`, `show`, `codes`.

use serde_json::json;

use crate::site::{CHARTER, Site};

#[test]
fn a_federation_is_founded_and_says_what_comes_next() {
    let site = Site::new();
    let said = site.run(&["new", "our", "--charter", "charter.toml", "--name", "Our \"Union\""]).warned();
    for words in
        ["Founded \"Our \\\"Union\\\"\" in our.", "tauride enrol our roll.csv --form-units branch", "tauride serve our"]
    {
        assert!(said.contains(words), "{words:?} is not in: {said}");
    }
    let shown = site.run(&["show", "our", "--json"]).json();
    assert_eq!(shown["title"], "Our \"Union\"");
    assert_eq!((&shown["members"], &shown["founding"]), (&json!(0), &json!(true)));
    assert_eq!(shown["origin"], "tauride.local/our");
}

#[test]
fn a_carried_charter_founds_a_federation_by_its_name() {
    let site = Site::new();
    site.run(&["new", "our", "--charter", "steering-committee", "--origin", "example.org/tool"]).good();
    assert_eq!(site.run(&["show", "our", "--json"]).json()["origin"], "example.org/tool");
}

#[test]
fn a_roll_is_enrolled_with_its_units_formed() {
    let site = Site::new();
    site.run(&["new", "our", "--charter", "charter.toml"]).warned();
    let args = ["enrol", "our", "roll.csv", "--form-units", "branch", "--attest", "works here", "--json"];
    let enrolled = site.run(&args).json();
    assert_eq!(enrolled["members"], 4);
    assert_eq!(
        enrolled["numbers-given"],
        json!([
            { "unit": { "number": "U1", "name": "North" }, "first": "M1", "last": "M3", "members": 3 },
            { "unit": { "number": "U2", "name": "South" }, "first": "M4", "last": "M4", "members": 1 },
        ])
    );
    site.write("more.csv", "key\n31\n32\n");
    let said = site.run(&["enrol", "our", "more.csv", "--unit", "South", "--attest", "works here"]).good();
    assert!(said.contains("U2 South") && said.contains("M5") && said.contains("M6"), "{said}");
    let member = site.run(&["show", "our", "member", "M1", "--register", "--json"]).json();
    assert_eq!((&member["register-name"], &member["register-key"]), (&json!("Anna"), &json!("11")));
    let public = site.run(&["export", "our"]).good();
    assert!(!public.contains("Anna") && !public.contains("example.org"), "names are not in the record");
}

#[test]
fn acts_are_entered_and_told() {
    let site = Site::with_federation();
    let said = site.run(&["act", "our", "M2 signs the recall of S1"]).good();
    assert!(said.contains("M2 signs the recall of S1\n  M2 signed the recall of S1\n"), "{said}");
    let seat = site.run(&["show", "our", "seat", "S1", "--json"]).json();
    assert_eq!(seat["mandate"]["holder"], json!({ "id": 1, "name": "Anna" }));
    let petition = &seat["recall"]["petition"];
    assert_eq!((&petition["signatures"], &petition["needed"]), (&json!(1), &json!(2)));
    let said = site.run(&["act", "our", "M3 signs the recall of S1"]).good();
    assert!(said.contains("the recall of S1 carried"), "{said}");
    assert_eq!(site.run(&["show", "our", "seat", "S1", "--json"]).json()["mandate"], json!(null));
}

#[test]
fn programs_act_in_json() {
    let site = Site::with_federation();
    let answer = site.run(&["act", "our", "--json", r#"{"recall":{"sign-recall":{"seat":1}}}"#, "--by", "M2"]).json();
    assert_eq!(answer["events"], json!([{ "recall": { "recall-signed": { "seat": 1, "member": 2 } } }]));
    assert!(answer["entry"].is_u64() && answer["leaf"].as_str().unwrap().len() == 64);
    let again = site.run(&["act", "our", "--json", r#"{"recall":{"sign-recall":{"seat":1}}}"#, "--by", "M2"]);
    again.failed(1, &["recall.3"]);
    let answer: serde_json::Value = serde_json::from_str(&again.out).unwrap();
    assert_eq!(answer["article"], "recall.3");
}

#[test]
fn several_act_in_one_sentence_and_from_the_input() {
    let site = Site::with_federation();
    let said = site.run_with_input(&["act", "our", "--file", "-"], "# both\nM2..M3 sign the recall of S1\n").good();
    assert_eq!(said.matches("signs the recall of S1").count(), 2, "{said}");
    assert!(said.contains("M1 in S1 ended: recalled"), "{said}");
}

#[test]
fn a_charter_is_proposed_from_a_file() {
    let site = Site::with_federation();
    site.write("new.toml", CHARTER.replace("1/2 of electors", "1/3 of electors"));
    let said = site.run(&["act", "our", "M1 proposes to \"Council\" the charter \"new.toml\""]).good();
    assert!(said.contains("a charter was proposed to B1, changing articles 7"), "{said}");
    site.write("bad.toml", CHARTER.replace("1/2 of electors", "half a dozen"));
    let ran = site.run(&["act", "our", "M1 proposes to B1 the charter \"bad.toml\""]);
    ran.failed(1, &["bad.toml cannot be adopted", "--> bad.toml:34:"]);
}

#[test]
fn everything_is_shown_to_people_and_to_programs() {
    let site = Site::with_federation();
    site.run(&["act", "our", "M2 signs the recall of S1", "M1 asks whether to instruct the holder of S1: \"Speak\""])
        .good();
    for (what, title, words) in [
        (&["federation"][..], "Federation of Branches", "Open recalls"),
        (&["body", "Council"], "B1 Council", "M1 Anna"),
        (&["seat", "S2"], "S2 delegate of South in Council", "vacant"),
        (&["member", "1"], "M1 Anna", "Who sits for them"),
        (&["unit", "North"], "U1 North", "M1..M3"),
        (&["election", "E1"], "E1 Election of the delegate from North to Council", "elected"),
        (&["poll", "P1"], "P1 Shall Anna, delegate of North in Council, be instructed: “Speak”?", "open"),
        (&["record", "2"], "Entry 2", "the founders adopt the charter"),
        (&["record", "--last", "1"], "Record of ", "M1 asks whether"),
    ] {
        let args = [&["show", "our"], what].concat();
        let text = site.run(&args).good();
        assert!(text.starts_with(title) && text.contains(words), "{what:?}: {text}");
        let json = site.run(&[&args[..], &["--json"]].concat()).json();
        assert!(json["title"].as_str().unwrap().starts_with(title), "{json}");
    }
}

#[test]
fn codes_are_printed_once_for_everybody_in_a_unit() {
    let site = Site::with_federation();
    let before = site.acts();
    let ran = site.run(&["codes", "our", "North", "--site", "https://vote.example.org/"]);
    assert_eq!(
        (ran.code, ran.out.matches("Sign in at https://vote.example.org/f/our/sign-in ").count()),
        (0, 3),
        "{ran:?}"
    );
    assert!(ran.out.contains("M1       Anna"), "{}", ran.out);
    let codes = |ran: crate::site::Ran| {
        let lines =
            ran.out.lines().filter_map(|line| line.trim().strip_prefix("code ")).map(|code| code.trim().to_owned());
        lines.collect::<std::collections::BTreeSet<_>>()
    };
    let (first, second) = (codes(ran), codes(site.run(&["codes", "our", "U1"])));
    assert_eq!((first.len(), first.intersection(&second).count()), (3, 0));
    let ran = site.run(&["codes", "our", "M4", "--json"]);
    let one: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((&one[0]["member"], &one[0]["name"]), (&json!("M4"), &json!("Dan")));
    assert_eq!(site.acts(), before, "codes are not in the record");
}
