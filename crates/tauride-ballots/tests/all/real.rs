//! Real elections, read from the shared data beside the project where it is there. Totals are those that the source
//! states: Glasgow's first preferences are the council's own; voters and unique orders are those of the file's head.
#![expect(clippy::print_stderr, reason = "test code")]

use std::fs;
use std::path::{Path, PathBuf};

use tauride_ballots::{Asked, BallotFile, blt, preflib};

/// Returns a folder of the shared data; says so and returns nothing where it is not there.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    eprintln!("skipped: there is no {}", path.display());
    None
}

/// Returns all files under a folder with that ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path);
        }
    }
    found
}

fn open(path: &Path) -> BallotFile {
    let bytes = fs::read(path).unwrap();
    let name = path.display().to_string();
    tauride_ballots::open(&name, &bytes, &Asked::default()).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

fn first_preferences(file: &BallotFile) -> Vec<u64> {
    let mut votes = vec![0; file.candidates.len()];
    for ballot in file.ballots.groups() {
        votes[ballot.named().next().unwrap()] += ballot.count;
    }
    votes
}

#[test]
fn the_wards_of_glasgow_have_the_first_preferences_that_the_council_published() {
    let Some(folder) = shared("stv") else { return };
    let official = fs::read_to_string(folder.join("official_glasgow_2017_stages.json")).unwrap();
    let official: serde_json::Value = serde_json::from_str(&official).unwrap();
    for (ward, seats) in [("glasgow_2017_ward2", 3), ("glasgow_2017_ward7", 4)] {
        let file = open(&folder.join(format!("{ward}.blt")));
        assert_eq!(file.seats, Some(seats));
        assert!(file.title.starts_with("Ward "), "{}", file.title);
        let votes = official[ward][0]["votes"].as_array().unwrap();
        let votes: Vec<u64> = votes
            .iter()
            .map(|votes| votes.as_str().unwrap().strip_suffix(".00000").unwrap().parse().unwrap())
            .collect();
        assert_eq!(first_preferences(&file), votes, "{ward}");
        assert_eq!(blt::read(blt::write(&file).as_bytes()), Ok(file));
    }
}

#[test]
fn every_ballot_file_of_stv_rs_is_read_and_written_again() {
    let Some(folder) = shared("stv/stv-rs") else { return };
    let files = files(&folder, "blt");
    assert!(files.len() >= 20, "{files:?}");
    for path in files {
        let file = open(&path);
        assert!(file.ballots.total() > 0 && !file.title.is_empty(), "{}", path.display());
        assert_eq!(blt::read(blt::write(&file).as_bytes()), Ok(file), "{}", path.display());
    }
}

#[test]
fn new_south_wales_has_the_voters_and_orders_that_its_files_state() {
    let Some(folder) = shared("load") else { return };
    let files = files(&folder, "soi");
    assert!(files.len() >= 20, "{files:?}");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let said =
            |key: &str| text.split(key).nth(1).and_then(|rest| rest.lines().next()?.parse::<u64>().ok()).unwrap();
        let file = open(&path);
        assert_eq!(file.ballots.total(), u128::from(said("# NUMBER VOTERS: ")), "{}", path.display());
        assert_eq!(file.ballots.groups().len() as u64, said("# NUMBER UNIQUE ORDERS: "), "{}", path.display());
        let again = preflib::read(preflib::write(&file).unwrap().as_bytes()).unwrap();
        assert_eq!((again.ballots.total(), again.names()), (file.ballots.total(), file.names()));
    }
}

#[test]
fn american_cast_vote_records_are_read() {
    let Some(folder) = shared("stv") else { return };
    for (name, candidates, ballots, blank) in
        [("mn_2013_cast_vote_record.csv", 36, 80_101, 639), ("Portland_D1_Condensed.csv", 17, 42_871, 0)]
    {
        let file = open(&folder.join(name));
        assert_eq!(file.candidates.len(), candidates, "{name}");
        assert_eq!(file.ballots.total() + file.ballots.blank(), ballots, "{name}");
        assert_eq!(file.ballots.blank(), blank, "{name}");
        assert!(file.names().is_sorted());
    }
    // The file's own lines, counted with other tools: so many have her first.
    let minneapolis = open(&folder.join("mn_2013_cast_vote_record.csv"));
    let hodges = minneapolis.names().iter().position(|name| name == "BETSY HODGES").unwrap();
    let mut first = 0;
    for ballot in minneapolis.ballots.groups() {
        if ballot.marks[0].candidate() == Some(hodges) {
            first += ballot.count;
        }
    }
    assert_eq!(first, 28_935);
}
