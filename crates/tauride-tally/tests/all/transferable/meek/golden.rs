//! The golden transcripts of stv-rs (Apache-2.0, `testdata` of gendx/stv-rs). They are another program's, not official
//! results.

use tauride_tally::decimal::Decimal;
use tauride_tally::lots::Lots;
use tauride_tally::transferable::meek::{Equal, Settings, Surplus, count};
use tauride_tally::transferable::{Ruling, Sheet, Stage};
use tauride_tally::{Contest, Counted};

use super::blt::{self, File};
use super::paper_by_paper::{self, Rule, Shared};
use super::transcript::{self, Round, Transcript};

fn counted(file: &File, settings: &Settings) -> Sheet {
    let lots = Lots { drawn: Vec::new(), beforehand: file.ties.clone() };
    let contest = Contest { withdrawn: &file.withdrawn, lots: &lots, ..Contest::new(&file.ballots, file.seats) };
    match count(&contest, settings).unwrap() {
        Counted::Complete(sheet) => sheet,
        Counted::LotRequired { tie, .. } => panic!("{tie:?}"),
    }
}

fn votes(units: u128, decimals: u32) -> String {
    Decimal { units: i128::try_from(units).unwrap(), decimals }.to_string()
}

/// Writes a stage as stv-rs writes a round. What is not a decision of the round is left out.
fn as_round(stage: &Stage, file: &File, sheet: &Sheet) -> Round {
    let name = |candidate: &usize| file.names[*candidate].clone();
    let mut round = Round::default();
    for ruling in &stage.rulings {
        match ruling {
            Ruling::Quota(candidate) => round.elected.push(name(candidate)),
            Ruling::Fewest(candidate) => round.defeated = Some(name(candidate)),
            Ruling::Batch(_)
            | Ruling::LastSeats(_)
            | Ruling::Active(_)
            | Ruling::Safe(_)
            | Ruling::Doomed(_)
            | Ruling::Guarded(_)
            | Ruling::AheadEarlier { .. }
            | Ruling::Lot(_) => {}
        }
    }
    round.elected.sort();
    let standing = (0..file.names.len()).filter(|candidate| !file.withdrawn.contains(candidate));
    round.votes = standing.map(|candidate| (name(&candidate), votes(stage.votes[candidate], sheet.decimals))).collect();
    round.votes.sort();
    round.quota = votes(stage.quota, sheet.decimals);
    let lost = stage.exhausted.checked_add_signed(stage.rounding).unwrap();
    round.residual = votes(lost, sheet.decimals);
    round
}

/// Compares a sheet with a transcript, round by round to the ninth decimal.
fn compare(path: &str, file: &File, sheet: &Sheet, transcript: &Transcript) {
    assert!(transcript.complete, "{path}");
    assert_eq!(sheet.stages.len(), transcript.rounds.len(), "{path}: rounds");
    for (number, (stage, round)) in sheet.stages.iter().zip(&transcript.rounds).enumerate() {
        let mut expected = Round { surplus: String::new(), ..copy(round) };
        expected.elected.sort();
        expected.votes.sort();
        assert_eq!(as_round(stage, file, sheet), expected, "{path}: round {}", number + 1);
    }
    let mut elected: Vec<_> = sheet.elected.iter().map(|candidate| file.names[*candidate].as_str()).collect();
    let mut expected: Vec<_> = transcript.elected.iter().map(String::as_str).collect();
    elected.sort_unstable();
    expected.sort_unstable();
    assert_eq!(elected, expected, "{path}");
}

fn copy(round: &Round) -> Round {
    Round {
        elected: round.elected.clone(),
        defeated: round.defeated.clone(),
        votes: round.votes.clone(),
        quota: round.quota.clone(),
        residual: round.residual.clone(),
        surplus: round.surplus.clone(),
    }
}

fn check(ballots: &str, log: &str, settings: &Settings) {
    let (Some(file), Some(log_text)) =
        (blt::read(&format!("ballots/{ballots}.blt")), blt::read(&format!("meek/{log}.log")))
    else {
        return;
    };
    let file = blt::parse(&file);
    compare(log, &file, &counted(&file, settings), &transcript::parse(&log_text));
}

/// Compares the second implementation with a transcript.
fn compare_second(path: &str, file: &File, rule: Rule, transcript: &Transcript) {
    let seats = usize::try_from(file.seats).unwrap();
    let (stages, winners) = paper_by_paper::count(rule, &file.ballots, seats, &file.withdrawn, &file.ties);
    assert_eq!(stages.len(), transcript.rounds.len(), "{path}: rounds");
    let name = |candidate: &usize| file.names[*candidate].clone();
    for (number, (stage, round)) in stages.iter().zip(&transcript.rounds).enumerate() {
        let at = format!("{path}: round {}", number + 1);
        assert_eq!(stage.elected.iter().map(name).collect::<Vec<_>>(), round.elected, "{at}");
        assert_eq!(stage.excluded.iter().map(name).next(), round.defeated, "{at}");
        assert_eq!(
            (votes(stage.quota, 9), votes(stage.residual, 9)),
            (round.quota.clone(), round.residual.clone()),
            "{at}"
        );
        for (who, printed) in &round.votes {
            let candidate = file.names.iter().position(|name| name == who).unwrap();
            assert_eq!(votes(stage.votes[candidate], 9), *printed, "{at}: {who}");
        }
    }
    assert_eq!(winners.iter().map(name).collect::<Vec<_>>(), transcript.elected, "{path}");
}

/// All files whose transcripts are equalized, by the path of the ballots.
const FILES: &[&str] = &[
    "vegetables",
    "skewed",
    "crashes/crash",
    "crashes/minimal",
    "crashes/minimal10",
    "crashes/rand_geometric",
    "equal_preference/always_behind",
    "equal_preference/equal_preference",
    "equal_preference/equal_preference_droop",
    "equal_preference/equal_preference_equalize",
    "negative_surplus/below_quota",
    "random/rand_2x10",
    "recursive_descent/transfer",
    "recursive_descent/transfer_is_blocked",
    "ties/tie_break_explicit",
    "ties/tie_break_implicit",
];

#[test]
fn equalized_counting_agrees_to_the_last_digit() {
    for name in FILES {
        check(name, &format!("{name}.equalize.fixed9"), &Settings::PARAMETRIC);
    }
    check(
        "bigint/rand_hypergeometric_many",
        "bigint/rand_hypergeometric_many.equalize.bigfixed9",
        &Settings::PARAMETRIC,
    );
}

/// The files that are not copied here.
#[test]
fn large_files_agree_to_the_last_digit() {
    for name in ["random/rand_5x4", "random/rand_hypergeometric", "random/rand_mixed_5k"] {
        check(name, &format!("{name}.equalize.fixed9"), &Settings::PARAMETRIC);
        shared_as_droop_py(name);
    }
}

/// Without equal ranks the two ways to count them are the same.
#[test]
fn papers_without_equal_ranks_agree_to_the_last_digit() {
    for name in [
        "vegetables",
        "equal_preference/equal_preference_droop",
        "equal_preference/equal_preference_equalize",
        "recursive_descent/transfer",
        "ties/tie_break_explicit",
        "ties/tie_break_implicit",
    ] {
        let shared = Settings { equal: Equal::Share, ..Settings::PARAMETRIC };
        for settings in [Settings::PARAMETRIC, shared] {
            check(name, &format!("{name}.fixed9"), &settings);
        }
    }
}

/// Where stv-rs needs its big integers, we do not. Its `fixed9` stops without a result on this file.
#[test]
fn a_number_of_ballots_that_overflows_elsewhere_is_counted() {
    check(
        "bigint/ballot_count_overflows",
        "bigint/ballot_count_overflows.bigfixed9",
        &Settings { equal: Equal::Share, ..Settings::PARAMETRIC },
    );
}

/// More than 2^64 ballots: stv-rs adds them up to 1, takes half of it for the quota, and stops without a result even
/// with big integers.
#[test]
fn a_sum_of_ballots_that_overflows_elsewhere_is_counted() {
    let Some(text) = blt::read("ballots/bigint/ballot_sum_overflows.blt") else { return };
    let file = blt::parse(&text);
    for settings in [Settings::PARAMETRIC, Settings::NEW_ZEALAND] {
        let sheet = counted(&file, &settings);
        assert_eq!(sheet.elected, [0]);
        assert_eq!(votes(sheet.stages[0].votes[0], 9), "18446744073709551616.000000000");
        assert_eq!(votes(sheet.stages[0].quota, 9), "9223372036854775808.500000001");
    }
}

/// stv-rs stops without a result on this file if it lets a surplus be negative, and has a transcript only with a flag
/// against that. Here it is counted either way, to the same end.
#[test]
fn a_negative_surplus_stops_nothing() {
    let Some(text) = blt::read("ballots/crashes/rand_geometric.blt") else { return };
    let file = blt::parse(&text);
    let share = Settings { equal: Equal::Share, ..Settings::PARAMETRIC };
    let [net, above] =
        [Surplus::Net, Surplus::AboveQuota].map(|surplus| counted(&file, &Settings { surplus, ..share }));
    let [mut net, mut above] = [net.elected, above.elected];
    net.sort_unstable();
    above.sort_unstable();
    assert_eq!(net, above);
}

/// stv-rs stops without a result on this file: rounded down, two reach the quota at once for the one seat that is left.
#[test]
fn a_file_that_elects_too_many_elsewhere_is_counted() {
    let Some(text) = blt::read("ballots/crashes/elect_too_many.blt") else { return };
    let file = blt::parse(&text);
    for equal in [Equal::Share, Equal::EveryOrder, Equal::EveryOrderAsWritten, Equal::Stop] {
        for settings in [Settings::PARAMETRIC, Settings::NEW_ZEALAND] {
            let sheet = counted(&file, &Settings { equal, ..settings });
            assert_eq!(sheet.elected.len(), 2, "{settings:?}");
        }
    }
}

/// A surplus that lacks what others are below the quota, or not: the two transcripts differ in nothing else.
#[test]
fn a_candidate_below_the_quota_lessens_the_surplus_only_if_the_rule_says_so() {
    let Some(file) = blt::read("ballots/negative_surplus/below_quota.blt") else { return };
    let file = blt::parse(&file);
    for (log, net) in [("below_quota", true), ("force_positive_surplus", false)] {
        let Some(log) = blt::read(&format!("meek/negative_surplus/{log}.fixed9.log")) else { return };
        let rule = Rule { new_zealand: false, net, shared: Shared::Branches };
        compare_second("below_quota", &file, rule, &transcript::parse(&log));
    }
}

/// Equal ranks as Droop.py counts them, which stv-rs follows without equalized counting.
///
/// We cannot agree with these transcripts in every figure, for two reasons. First, Droop.py lets each part of a shared
/// rank go on by itself and rounds it by itself, so that a paper with `n` such ranks of two who are elected is `2^n`
/// papers; we let what is not kept go on together, which is the same but for the last digits. Second, on a paper with a
/// shared rank it ends the paper at a rank of which everybody is excluded, and gives nothing to those below: papers that
/// rank nobody equally are passed on there. That is an oversight of the program, not of Meek's rule.
///
/// The second implementation does both as Droop.py does, and agrees with every figure; with both undone it agrees with
/// ours. So the two reasons are all there is. Others are elected for the second reason in two files. One is left out:
/// `skewed` would take the second implementation some hours, with its 19 shared ranks.
#[test]
fn shared_ranks_differ_from_droop_py_for_the_two_reasons_only() {
    for name in FILES.iter().filter(|name| **name != "skewed") {
        shared_as_droop_py(name);
    }
}

fn shared_as_droop_py(name: &str) {
    let paths = (format!("ballots/{name}.blt"), format!("meek/{name}.fixed9.log"));
    let (Some(file), Some(log)) = (blt::read(&paths.0), blt::read(&paths.1)) else { return };
    let file = blt::parse(&file);
    // The transcripts of what crashed Droop.py are made with the flag against negative surpluses.
    let net = !name.starts_with("crashes/");
    let branches = Rule { new_zealand: false, net, shared: Shared::Branches };
    compare_second(name, &file, branches, &transcript::parse(&log));

    let surplus = if net { Surplus::Net } else { Surplus::AboveQuota };
    let ours = counted(&file, &Settings { equal: Equal::Share, surplus, ..Settings::PARAMETRIC });
    let joined = Rule { shared: Shared::Joined, ..branches };
    let seats = usize::try_from(file.seats).unwrap();
    let (stages, mut winners) = paper_by_paper::count(joined, &file.ballots, seats, &file.withdrawn, &file.ties);
    assert_eq!(ours.stages.len(), stages.len(), "{name}");
    for (ours, theirs) in ours.stages.iter().zip(stages) {
        let lost = ours.exhausted.checked_add_signed(ours.rounding).unwrap();
        assert_eq!((&ours.votes, ours.quota, lost), (&theirs.votes, theirs.quota, theirs.residual), "{name}");
    }
    let mut elected = ours.elected;
    elected.sort_unstable();
    winners.sort_unstable();
    assert_eq!(elected, winners, "{name}");

    let mut theirs = transcript::parse(&log).elected;
    theirs.sort();
    let ours: Vec<_> = elected.iter().map(|candidate| file.names[*candidate].clone()).collect();
    let differ = ["random/rand_2x10", "recursive_descent/transfer_is_blocked"].contains(&name);
    assert_eq!(ours != theirs, differ, "{name}: {ours:?} {theirs:?}");
}
