//! Records of every released edition replay for ever: `records/golden/*.jsonl`, each with its `.checkpoint`.

use std::path::{Path, PathBuf};

use tauride_record::Checkpoint;
use tauride_verify::verify;

fn golden() -> Vec<PathBuf> {
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
