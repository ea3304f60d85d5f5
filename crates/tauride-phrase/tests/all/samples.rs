//! Every act and every event has a phrase, and every act that is printed can be read again.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tauride_phrase::table::{ACTS, EVENTS, QUESTIONS, REASONS, TITLES, Table};
use tauride_phrase::{Names, NoNames, forms, name_of, read_act, read_acts, say, say_act, shown};
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::MemberId;
use tauride_rules::mandate::event::{EndReason, Title};
use tauride_rules::question::Question;
use tauride_rules::terms::{Charter, Text};
use tauride_rules::{Act, Actor, Event};

/// An act of every kind, and what it is when read again.
const ACTS_SAID: &[(&str, &str)] = &[
    ("The founders end the founding", r#"{"charter":{"end-founding":{}}}"#),
    ("the clerk lets time pass to 1917-02-27 18:00", r#"{"clock":{"pass-time":{"to":"1917-02-27T18:00:00Z"}}}"#),
    ("the clerk lets time pass to 1917-02-27 18:00:05", r#"{"clock":{"pass-time":{"to":"1917-02-27T18:00:05Z"}}}"#),
    (
        "the founders form the unit \"Putilov Works\" (factory)",
        r#"{"roll":{"form-unit":{"kind":"factory","name":"Putilov Works"}}}"#,
    ),
    (
        "the founders form the unit \"a \\\"b\\\"\" (\"small shop\")",
        r#"{"roll":{"form-unit":{"kind":"small shop","name":"a \"b\""}}}"#,
    ),
    ("the founders enrol 400 members in U1", r#"{"roll":{"enrol":{"unit":1,"count":400,"attests":[]}}}"#),
    (
        "M1 enrols 1 member in U1, attesting \"over 18\", \"works\"",
        r#"{"roll":{"enrol":{"unit":1,"count":1,"attests":["over 18","works"]}}}"#,
    ),
    ("M1 admits M2 M4..M6 M1 to U1", r#"{"roll":{"admit":{"unit":1,"members":[2,4,5,6,1],"attests":[]}}}"#),
    ("M1 admits nobody to U1", r#"{"roll":{"admit":{"unit":1,"members":[],"attests":[]}}}"#),
    ("M1 leaves U1", r#"{"roll":{"leave":{"unit":1}}}"#),
    (
        "M1 strikes M2 off U1, no longer meeting \"works\"",
        r#"{"roll":{"strike":{"unit":1,"member":2,"test":"works"}}}"#,
    ),
    ("M1 moves M2 from U1 to U2", r#"{"roll":{"move":{"member":2,"from":1,"to":2,"attests":[]}}}"#),
    ("M1 receives M2 in U1", r#"{"roll":{"receive":{"member":2,"unit":1}}}"#),
    ("M1 contests that M2 was struck off U1", r#"{"roll":{"contest-strike":{"unit":1,"member":2}}}"#),
    ("M1 contests the death of M2", r#"{"roll":{"contest-death":{"member":2}}}"#),
    ("M1 sets the weight of M2 in U1 to 3", r#"{"roll":{"set-weight":{"unit":1,"member":2,"weight":3}}}"#),
    ("M1 freezes the roll of U1", r#"{"roll":{"freeze-roll":{"unit":1}}}"#),
    ("M1 thaws the roll of U1", r#"{"roll":{"thaw-roll":{"unit":1}}}"#),
    (
        "M1 declares 25000 inhabitants for U1",
        r#"{"roll":{"declare-figure":{"unit":1,"figure":"inhabitants","count":25000}}}"#,
    ),
    (
        "the founders form the body \"Soviet\" (soviet) of U1..U3 B2",
        r#"{"body":{"form-body":{"kind":"soviet","name":"Soviet","senders":[{"unit":1},{"unit":2},{"unit":3},{"body":2}]}}}"#,
    ),
    (
        "the founders form the body \"Soviet\" (soviet)",
        r#"{"body":{"form-body":{"kind":"soviet","name":"Soviet","senders":[]}}}"#,
    ),
    (
        "M2 agrees to sit in the body \"Committee\" (executive)",
        r#"{"body":{"consent":{"kind":"executive","name":"Committee"}}}"#,
    ),
    (
        "M2 no longer agrees to sit in the body \"Committee\" (executive)",
        r#"{"body":{"withdraw-consent":{"kind":"executive","name":"Committee"}}}"#,
    ),
    ("M2 takes back the answer of U1 to V1", r#"{"convocation":{"take-back":{"convocation":1,"unit":1}}}"#),
    (
        "M1 asks whether B1 passes the right to amend the charter on to B2",
        r#"{"poll":{"open-poll":{"question":{"charter":{"pass-on":{"body":1,"to":2}}}}}}"#,
    ),
    ("M1 affiliates U4 to B1", r#"{"body":{"affiliate":{"body":1,"sender":{"unit":4}}}}"#),
    ("M1 apportions the seats of B1", r#"{"body":{"apportion":{"body":1}}}"#),
    (
        "M1 constitutes the body \"Committee\" (executive) of M1..M8",
        r#"{"body":{"self-constitute":{"kind":"executive","name":"Committee","members":[1,2,3,4,5,6,7,8]}}}"#,
    ),
    ("M1 calls an election in C1", r#"{"election":{"call-election":{"constituency":1}}}"#),
    ("M1 nominates M2 in E1", r#"{"election":{"nominate":{"election":1,"candidate":2}}}"#),
    ("M1 accepts nomination in E1", r#"{"election":{"accept":{"election":1,"name":"","label":""}}}"#),
    ("M1 accepts nomination in E1 as \"A. B.\"", r#"{"election":{"accept":{"election":1,"name":"A. B.","label":""}}}"#),
    (
        "M1 stands in E1, declaring \"Bolshevik\"",
        r#"{"election":{"stand":{"election":1,"name":"","label":"Bolshevik"}}}"#,
    ),
    ("M1 stands in E1 as \"A\", declaring \"B\"", r#"{"election":{"stand":{"election":1,"name":"A","label":"B"}}}"#),
    (
        "M1 stands in E1, of the groups \"women\", \"youth\"",
        r#"{"election":{"stand":{"election":1,"name":"","label":"","groups":["women","youth"]}}}"#,
    ),
    (
        "M1 accepts nomination in E1, declaring \"B\", of the groups \"women\"",
        r#"{"election":{"accept":{"election":1,"name":"","label":"B","groups":["women"]}}}"#,
    ),
    ("M1 withdraws from E1", r#"{"election":{"withdraw":{"election":1}}}"#),
    ("M1 closes nominations in E1", r#"{"election":{"close-nominations":{"election":1}}}"#),
    ("M1 votes for M2 M3 in E1", r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"choices":[2,3]}}}}"#),
    ("M1 votes for nobody in E1", r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"choices":[]}}}}"#),
    ("M1 ranks M4, M9, M2 in E1", r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"ranking":[[4],[9],[2]]}}}}"#),
    (
        "M1 ranks M4 = M5, M2 = M9 = M1, M3 in E1",
        r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"ranking":[[4,5],[2,9,1],[3]]}}}}"#,
    ),
    (
        "M1 gives points in E1: M1: 12, M2: 7",
        r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"points":[[1,12],[2,7]]}}}}"#,
    ),
    ("M1 ranks nobody in E1", r#"{"ballot":{"cast-ballot":{"election":1,"ballot":{"ranking":[]}}}}"#),
    ("M1 reports hands in E1: M1: 12, M2: 7", r#"{"ballot":{"report-hands":{"election":1,"counts":[[1,12],[2,7]]}}}"#),
    ("M1 reports hands in E1: nothing", r#"{"ballot":{"report-hands":{"election":1,"counts":[]}}}"#),
    ("M1 declares the candidates in E1 elected by acclamation", r#"{"election":{"acclaim":{"election":1}}}"#),
    ("M1 closes voting in E1", r#"{"ballot":{"close-voting":{"election":1}}}"#),
    (
        "M1 records the lot in E1: M4 M2, drawn by \"names from a hat\"",
        r#"{"election":{"record-lot":{"election":1,"order":[4,2],"procedure":"names from a hat"}}}"#,
    ),
    (
        "M1 contests the credential T1 for who could be elected: \"not an elector\"",
        r#"{"credential":{"contest-credential":{"mandate":1,"ground":"eligibility","says":"not an elector"}}}"#,
    ),
    ("M1 resigns from S1", r#"{"mandate":{"resign":{"seat":1}}}"#),
    ("M1 records the death of M2", r#"{"roll":{"record-death":{"member":2}}}"#),
    ("M1 changes groups in S1", r#"{"mandate":{"change-groups":{"seat":1}}}"#),
    (
        "M1 changes groups in S1, to \"Acme\", \"women\"",
        r#"{"mandate":{"change-groups":{"seat":1,"groups":["Acme","women"]}}}"#,
    ),
    ("M1 returns to S1", r#"{"mandate":{"return":{"seat":1}}}"#),
    (
        "M1 names M2 to sit in S1 until 1917-03-02 14:00",
        r#"{"mandate":{"substitute":{"seat":1,"alternate":2,"until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    ("M1 consents to W1", r#"{"pending":{"consent":{"pending":1}}}"#),
    ("M1 withholds consent to W1: \"too soon\"", r#"{"pending":{"withhold":{"pending":1,"reason":"too soon"}}}"#),
    ("M1 takes back W1", r#"{"pending":{"take-back":{"pending":1}}}"#),
    ("M1 signs the recall of S1", r#"{"recall":{"sign-recall":{"seat":1}}}"#),
    ("M1 withdraws from the recall of S1", r#"{"recall":{"withdraw-signature":{"seat":1}}}"#),
    ("M1 holds up M2 in C1", r#"{"recall":{"hold-up":{"constituency":1,"candidate":2}}}"#),
    ("M1 lets go in C1", r#"{"recall":{"let-go":{"constituency":1}}}"#),
    (
        "M1 asks whether to recall the holder of S1",
        r#"{"poll":{"open-poll":{"question":{"recall":{"recall":{"seat":1}}}}}}"#,
    ),
    (
        "M1 asks whether to replace the holder of S1 by M2",
        r#"{"poll":{"open-poll":{"question":{"recall":{"replace":{"seat":1,"successor":2}}}}}}"#,
    ),
    (
        "M1 asks whether to instruct the holder of S1: \"no\"",
        r#"{"poll":{"open-poll":{"question":{"mandate":{"instruct":{"seat":1,"text":"no"}}}}}}"#,
    ),
    (
        "M1 asks whether the credential T1 stands",
        r#"{"poll":{"open-poll":{"question":{"credential":{"credential":{"mandate":1}}}}}}"#,
    ),
    (
        "M1 asks whether B1 co-opts M2",
        r#"{"poll":{"open-poll":{"question":{"body":{"co-opt":{"body":1,"member":2}}}}}}"#,
    ),
    (
        "M1 asks whether B1 reserves 2 seats for B2 under \"the pact\"",
        r#"{"poll":{"open-poll":{"question":{"body":{"reserve":{"body":1,"sender":{"body":2},"seats":2,"agreement":"the pact"}}}}}}"#,
    ),
    ("M1 asks whether B1 ratifies B2", r#"{"poll":{"open-poll":{"question":{"body":{"ratify":{"body":2,"by":1}}}}}}"#),
    (
        "M1 asks whether B1 adopts the proposed charter",
        r#"{"poll":{"open-poll":{"question":{"charter":{"amend":{"body":1}}}}}}"#,
    ),
    ("M1 votes yes on P1", r#"{"poll":{"cast-vote":{"poll":1,"choice":"for"}}}"#),
    ("M1 votes no on P1", r#"{"poll":{"cast-vote":{"poll":1,"choice":"against"}}}"#),
    ("M1 abstains on P1", r#"{"poll":{"cast-vote":{"poll":1,"choice":"abstain"}}}"#),
    (
        "M1 reports hands on P1: 12 for, 3 against, 0 abstaining",
        r#"{"poll":{"report-count":{"poll":1,"count":{"for":12,"against":3,"abstain":0}}}}"#,
    ),
    ("M1 closes P1", r#"{"poll":{"close-poll":{"poll":1}}}"#),
    (
        "M1 calls a meeting to constitute the body \"Soviet\" (soviet) at \"Finland Station\" for 1917-02-28 12:00",
        r#"{"convocation":{"call-to-constitute":{"kind":"soviet","name":"Soviet","place":"Finland Station","meets":"1917-02-28T12:00:00Z"}}}"#,
    ),
    ("M1 answers V1 for U1", r#"{"convocation":{"answer":{"convocation":1,"unit":1}}}"#),
    ("M1 opens the meeting of V1", r#"{"convocation":{"constitute":{"convocation":1}}}"#),
];

/// The acts of all chapters.
fn said() -> Vec<(&'static str, &'static str)> {
    [
        ACTS_SAID,
        crate::halls::SAID,
        crate::motions::SAID,
        crate::matters::SAID,
        crate::overseen::SAID,
        crate::commissions::SAID,
        crate::emergencies::SAID,
        crate::answers::SAID,
        crate::successions::SAID,
    ]
    .concat()
}

/// The names that serde expects where `form` has a `?`, as it knows them.
fn variants<T: DeserializeOwned>(form: Value) -> BTreeSet<String> {
    let error = serde_json::from_value::<T>(form).err().unwrap().to_string();
    let listed = error.split_once("expected").unwrap().1;
    listed.split('`').skip(1).step_by(2).map(String::from).collect()
}

/// The names of what each chapter has, such as `recall.sign-recall`.
fn of_chapters<T: DeserializeOwned>() -> BTreeSet<String> {
    let chapters = variants::<T>(json!({ "?": {} }));
    let names = |chapter: &String| {
        let names = variants::<T>(json!({ chapter: { "?": {} } }));
        names.into_iter().map(|name| format!("{chapter}.{name}")).collect::<Vec<_>>()
    };
    chapters.iter().flat_map(names).collect()
}

#[track_caller]
fn complete(table: Table, known: &BTreeSet<String>) {
    let said: BTreeSet<String> =
        table
            .lines()
            .map(|line| {
                if line.chapter.is_empty() { line.name.to_string() } else { format!("{}.{}", line.chapter, line.name) }
            })
            .collect();
    assert!(known.len() > 4, "serde tells the variants: {known:?}");
    assert_eq!(said, *known, "left: phrases in the table; right: variants of the type");
}

#[test]
fn every_variant_has_a_phrase() {
    complete(ACTS, &of_chapters::<Act>());
    complete(EVENTS, &of_chapters::<Event>());
    complete(QUESTIONS, &of_chapters::<Question>());
    complete(REASONS, &variants::<EndReason>(json!({ "?": {} })));
    complete(TITLES, &variants::<Title>(json!({ "?": {} })));
    assert_eq!(forms().count(), ACTS.lines().count(), "every pattern is well formed");
}

#[test]
fn the_rulebook_shows_how_every_act_is_written() {
    let page = include_str!("../../../../rulebook/README.md");
    let lines: Vec<&str> = page.lines().collect();
    for form in forms().chain(shown(QUESTIONS)) {
        assert!(lines.contains(&form.as_str()), "rulebook/README.md lacks the line: {form}");
    }
}

#[test]
fn acts_are_said_and_read() {
    let mut missing: BTreeSet<String> = of_chapters::<Act>();
    for name in ["charter.found", "charter.propose-amendment"] {
        missing.remove(name);
    }
    for (sentence, form) in said() {
        let act: Act = serde_json::from_str(form).unwrap_or_else(|error| panic!("{form}: {error}"));
        let name = name_of(&act).replace(' ', "-");
        missing.retain(|known| known.split_once('.').is_none_or(|(_, known)| known != name));
        let (by, read) = read_act(sentence, &NoNames).unwrap_or_else(|error| panic!("{sentence}: {error}"));
        assert_eq!(read, act, "{sentence}");
        assert_eq!(say_act(by, &act).to_lowercase(), sentence.to_lowercase());
    }
    assert_eq!(missing, BTreeSet::new(), "acts without a sample");
}

/// Puts other numbers and texts into a sample.
fn vary(value: &Value, numbers: &mut impl Iterator<Item = u32>, texts: &mut impl Iterator<Item = String>) -> Value {
    match value {
        Value::Number(_) => json!(numbers.next().unwrap()),
        Value::String(text)
            if text.ends_with('Z')
                || ["for", "against", "abstain", "eligibility", "notice"].contains(&text.as_str()) =>
        {
            value.clone()
        }
        Value::String(_) => json!(texts.next().unwrap()),
        Value::Array(items) => items.iter().map(|item| vary(item, numbers, texts)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, inner)| {
                // What is one of few words, or a small number, stays.
                let stays = ["how", "item", "kind", "came", "received", "did", "breach", "finding", "fate"]
                    .contains(&name.as_str());
                (name.clone(), if stays { inner.clone() } else { vary(inner, numbers, texts) })
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_act_that_is_said_can_be_read(
        sample in 0..said().len(),
        numbers in prop::collection::vec(prop_oneof![1..6_u32, any::<u32>()], 12),
        texts in prop::collection::vec(prop_oneof!["[a-z ,:()\"\\\\-]{0,9}", "\\PC{0,6}", Just("nothing".to_string()), Just("\n".to_string())], 5),
        member in any::<u32>(),
    ) {
        let form: Value = serde_json::from_str(said()[sample].1).unwrap();
        let varied = vary(&form, &mut numbers.into_iter().cycle(), &mut texts.into_iter().cycle());
        let act = Act::deserialize(varied).unwrap();
        let by = Actor::Member(MemberId(member));
        let sentence = say_act(by, &act);
        prop_assert_eq!(read_act(&sentence, &NoNames), Ok((by, act)), "{}", sentence);
    }

    #[test]
    fn no_sentence_breaks_the_reader(text in "\\PC{0,60}", cut in 0..400_usize, sample in 0..said().len()) {
        let _ = read_acts(&text, &NoNames);
        let sentence = said()[sample].0;
        let cut = (0..=cut % sentence.len()).rev().find(|cut| sentence.is_char_boundary(*cut)).unwrap();
        let _ = read_acts(&sentence[..cut], &NoNames);
        let _ = read_acts(&format!("{}{text}", &sentence[..cut]), &NoNames);
    }
}

#[test]
fn several_people_ask_the_same() {
    let (actors, _) = read_acts("M1..M3 M9 sign the recall of S9", &NoNames).unwrap();
    assert_eq!(actors, [1, 2, 3, 9].map(|number| Actor::Member(MemberId(number))));
    let (others, _) = read_acts("M1..M3 and M9 sign the recall of S9", &NoNames).unwrap();
    assert_eq!(others, actors);
    assert!(read_acts("M1..M3 signs the recall of S9", &NoNames).is_err());
    let (_, ranked) = read_acts("M1 ranks M4, M9 and M2 in E1", &NoNames).unwrap();
    assert_eq!(ranked, read_acts("M1 ranks M4 M9 M2 in E1", &NoNames).unwrap().1);
    assert!(read_acts("M1..M4000000000 sign the recall of S9", &NoNames).is_err());
}

struct Given;

impl Names for Given {
    fn number(&self, letter: char, name: &str) -> Option<u32> {
        [('U', "Putilov Works", 7), ('S', "chair", 3), ('M', "ivan", 5)]
            .iter()
            .find(|known| (known.0, known.1) == (letter, name))
            .map(|known| known.2)
    }

    fn charter(&self, name: &str) -> Option<(Text, Box<Charter>)> {
        (name == "Soviet").then(|| ("name = \"Soviet\"".into(), Box::new(charter())))
    }
}

fn charter() -> Charter {
    serde_json::from_value(json!({
        "name": "Soviet", "language": "en", "founding": { "article": "1", "lasts": null }, "units": [], "bodies": [],
        "convocations": [],
        "amend": {
            "article": "2", "by": "congress", "entrenched": [], "entrenched-poll": null,
            "poll": { "article": "2", "majority": { "numerator": 1, "denominator": 2, "strict": true }, "of": "votes", "turnout": null, "lasts": null }
        }
    }))
    .unwrap()
}

#[test]
fn names_stand_for_numbers() {
    let (by, act) = read_act("ivan leaves \"Putilov Works\"", &Given).unwrap();
    assert_eq!(say_act(by, &act), "M5 leaves U7");
    let (by, act) = read_act("ivan signs the recall of chair", &Given).unwrap();
    assert_eq!(say_act(by, &act), "M5 signs the recall of S3");
}

#[test]
fn a_charter_is_said_by_its_name() {
    for sentence in ["the founders adopt the charter \"Soviet\"", "M5 proposes to B1 the charter \"Soviet\""] {
        let (by, act) = read_act(sentence, &Given).unwrap();
        assert!(matches!(&act, Act::Charter(CharterAct::Found { charter: read, .. } |
CharterAct::ProposeAmendment { charter: read, .. }) if **read == charter()));
        assert_eq!(say_act(by, &act), sentence);
    }
}

#[track_caller]
fn check_error(sentence: &str, expected: &str) {
    assert_eq!(read_act(sentence, &NoNames).unwrap_err().to_string(), expected);
}

#[test]
fn errors_say_where_and_what() {
    check_error("M12 signs recall S9", "column 11: \"the recall of\" belongs here, as in: M1 signs the recall of S1");
    check_error(
        "M12 signs the recall of nine",
        "column 25: S1 (or a name that exactly one has) belongs here, as in: M1 signs the recall of S1",
    );
    check_error(
        "M12 signs the recall of S9 twice",
        "column 27: the end of the line belongs here, as in: M1 signs the recall of S1",
    );
}

#[test]
fn a_word_of_earlier_pages_is_refused_with_the_one_that_took_its_place() {
    for old in ["M1 convokes the body \"Soviet\" (soviet)", "the founders convoke the body \"Soviet\" (soviet)"] {
        let error = read_act(old, &NoNames).unwrap_err().to_string();
        assert!(
            error.ends_with(
                "as in: M1 calls a meeting to constitute the body \"…\" (word) at \"…\" for 1917-02-27 18:00"
            ),
            "{error}"
        );
    }
}

#[track_caller]
fn check_event(event: Value, expected: &str) {
    let event: Event = serde_json::from_value(event).unwrap();
    assert_eq!(say(&event), expected);
}

#[test]
fn events_are_told() {
    check_event(json!({ "recall": { "recall-signed": { "seat": 9, "member": 12 } } }), "M12 signed the recall of S9");
    check_event(
        json!({ "roll": { "enrolled": { "unit": 1, "first": 5, "count": 4, "waiting": false } } }),
        "M5..M8 joined U1",
    );
    check_event(
        json!({ "mandate": { "mandate-ended": { "mandate": 3, "seat": 9, "member": 4, "reason": { "cascade": 2 } } } }),
        "T3 of M4 in S9 ended: T2 ended",
    );
    check_event(
        json!({ "mandate": { "mandate-opened": {
            "mandate": 3, "seat": 9, "member": 4, "name": "A. B.", "label": "Bolshevik", "title": { "elected": 1 },
            "through": 2, "until": "1918-01-01T00:00:00Z"
        } } }),
        "M4 took S9 as \"A. B.\" (Bolshevik), elected in E1: T3 through T2 until 1918-01-01 00:00",
    );
    check_event(
        json!({ "election": { "lot-required": { "election": 1, "among": [2, 3], "places": 1 } } }),
        "E1 waits for a lot: 1 place among M2 M3",
    );
    check_event(
        json!({ "election": { "lot-required": { "election": 1, "among": [2, 3], "places": 1, "lot_for": "staying", "seat": 4 } } }),
        "E1 waits for a lot over S4: 1 place among M2 M3, to stay in the count",
    );
    check_event(
        json!({ "election": { "counted-back": { "election": 1, "seat": 4, "elected": 5 } } }),
        "E1 was counted again for S4: M5 follows",
    );
    check_event(
        json!({ "election": { "counted-back": { "election": 1, "seat": 4, "elected": null } } }),
        "E1 was counted again for S4: nobody follows",
    );
    check_event(
        json!({ "poll": { "poll-decided": {
            "poll": 1, "count": { "for": 2, "against": 1, "abstain": 0 }, "carried": false, "side": "for",
            "majority": { "share": { "numerator": 1, "denominator": 2, "strict": true }, "of": "votes", "whole": 3, "needed": 2, "given": 2 },
            "turnout": { "share": { "numerator": 1, "denominator": 2, "strict": false }, "of": "electors", "whole": 10, "needed": 5, "given": 3, "missing": 2 },
        } } }),
        "P1 was rejected: 2 for, 1 against, 0 abstaining; 2 for needed, more than 1/2 of 3 for and against; \
         5 to vote, at least 1/2 of 10 electors, missed by 2",
    );
}
