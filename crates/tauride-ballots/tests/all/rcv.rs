//! The result as RCTab writes it: the votes of a round, and where they go from there.

use serde_json::{Value, json};
use tauride_ballots::rcv::{Contest, write};
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Flow, Place, Ruling, Sheet, Stage, Step};

fn stage(step: Step, votes: &[u128], flows: &[(usize, Place, u128)], rulings: &[Ruling]) -> Stage {
    let flow = |(from, to, votes): &(usize, Place, u128)| Flow {
        from: Place::Candidate(*from),
        to: *to,
        votes: *votes,
        ballots: 0,
    };
    Stage {
        step,
        quota: 400,
        votes: votes.to_vec(),
        exhausted: 0,
        rounding: 0,
        flows: flows.iter().map(flow).collect(),
        rulings: rulings.to_vec(),
    }
}

fn exclusion(of: usize) -> Step {
    Step::Exclusion { of: vec![of], value: Some(100) }
}

fn result(stages: Vec<Stage>, names: &[&str]) -> Value {
    let sheet = Sheet { decimals: 2, seats: 2, valid: 1_000, stages, elected: vec![0, 1] };
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let contest = Contest { title: "A \"Ward\"".to_owned(), date: "2017-05-04".to_owned(), ..Contest::default() };
    serde_json::from_str(&write(&sheet, &contest, Names(&names))).unwrap()
}

#[test]
fn transfers_stand_in_the_round_before_they_move() {
    let found = result(
        vec![
            stage(Step::FirstPreferences, &[500, 300, 150, 50], &[], &[Ruling::Quota(0), Ruling::Fewest(3)]),
            stage(exclusion(3), &[500, 320, 150, 20], &[(3, Place::Candidate(1), 20), (3, Place::Exhausted, 10)], &[]),
            stage(exclusion(3), &[500, 335, 150, 0], &[(3, Place::Candidate(1), 15), (3, Place::Rounding, 5)], &[]),
            stage(
                Step::Surplus { of: 0, value: 20, parcels: Vec::new() },
                &[400, 435, 150, 0],
                &[(0, Place::Candidate(1), 100)],
                &[Ruling::Quota(1), Ruling::Fewest(2)],
            ),
        ],
        &["Anna", "Berta", "Carl", "Dora"],
    );
    let expected = json!({
        "config": {"contest": "A \"Ward\"", "date": "2017-05-04", "threshold": "4.00"},
        "results": [
            {
                "round": 1,
                "tally": {"Anna": "5.00", "Berta": "3.00", "Carl": "1.50", "Dora": "0.50"},
                "tallyResults": [{
                    "eliminated": "Dora",
                    "transfers": {"Berta": "0.35", "exhausted": "0.10", "residual surplus": "0.05"},
                }],
            },
            {
                "round": 2,
                "tally": {"Anna": "5.00", "Berta": "3.35", "Carl": "1.50"},
                "tallyResults": [{"elected": "Anna", "transfers": {"Berta": "1.00"}}],
            },
            {
                "round": 3,
                "tally": {"Anna": "4.00", "Berta": "4.35", "Carl": "1.50"},
                "tallyResults": [{"elected": "Berta", "transfers": {}}],
            },
        ],
    });
    assert_eq!(found, expected);
}

#[test]
fn equal_names_are_told_apart_and_names_may_hold_anything() {
    let stages = vec![stage(Step::FirstPreferences, &[3, 2, 1, 0], &[], &[Ruling::Safe(0)])];
    let found = result(stages, &["A\\\n\u{1}", "Anna", "Anna", "exhausted"]);
    let names: Vec<&String> = found["results"][0]["tally"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["A\\\n\u{1}", "Anna (2)", "Anna (3)", "exhausted (4)"]);
    assert_eq!(found["results"][0]["tallyResults"], json!([{"elected": "A\\\n\u{1}", "transfers": {}}]));
}

#[test]
fn a_count_without_stages_is_a_result_without_rounds() {
    assert_eq!(
        result(Vec::new(), &[]),
        json!({"config": {"contest": "A \"Ward\"", "date": "2017-05-04"}, "results": []})
    );
}
