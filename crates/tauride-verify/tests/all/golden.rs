//! Records of every released edition replay for ever: `records/golden/*.jsonl`, each with its `.checkpoint`.

use std::path::{Path, PathBuf};

use tauride_charter::check;
use tauride_codec::decode;
use tauride_record::Checkpoint;
use tauride_rules::Act;
use tauride_rules::charter::CharterAct;
use tauride_verify::verify;

pub(crate) fn golden() -> Vec<PathBuf> {
    let folder = Path::new("../../records/golden");
    let files = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let mut records: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "jsonl")).collect();
    records.sort();
    records
}

#[test]
fn golden_records_replay() {
    let records = golden();
    assert!(
        !records.is_empty(),
        "records/golden holds no record: tauride play scenarios/petrograd-1917 --record FILE makes one"
    );
    for path in records {
        let checkpoint = path.with_extension("checkpoint");
        let text =
            std::fs::read_to_string(&checkpoint).unwrap_or_else(|error| panic!("{}: {error}", checkpoint.display()));
        let checkpoint: Checkpoint = text.parse().unwrap();
        let verified = verify(&std::fs::read(&path).unwrap(), Some(checkpoint.head()));
        assert!(verified.is_ok(), "{}: {}", path.display(), verified.unwrap_err());
    }
}

#[test]
#[expect(clippy::wildcard_enum_match_arm, reason = "one act founds a federation")]
fn every_charter_that_is_shipped_has_a_golden_record() {
    let charters = std::fs::read_dir("../../charters").unwrap().map(|entry| entry.unwrap().path());
    let charters: Vec<PathBuf> = charters.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    assert!(!charters.is_empty(), "charters/ holds no charter");
    for charter in charters {
        let name = charter.file_stem().unwrap().to_str().unwrap();
        let record = golden().into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == name));
        let record = record.unwrap_or_else(|| {
            panic!(
                "{name}: play a scenario under it: tauride play scenarios/{name} --record records/golden/{name}.jsonl"
            )
        });
        let lines = std::fs::read(&record).unwrap();
        let mut acts = lines.split(|byte| *byte == b'\n').map_while(|line| decode(line).ok()).map(|entry| entry.act);
        let founded = acts.find_map(|act| match act {
            Act::Charter(CharterAct::Found { charter, .. }) => Some(charter.name),
            _ => None,
        });
        let shipped = check(name, &std::fs::read_to_string(&charter).unwrap()).unwrap().charter.name;
        assert_eq!(founded, Some(shipped), "{}: it is the record of another federation", record.display());
    }
}
