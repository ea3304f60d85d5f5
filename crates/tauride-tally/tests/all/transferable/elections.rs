//! Real elections. Every figure here is the election authority's own, read from its reports; each test says from where.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::transferable::{Sheet, Step, irv, scottish, wigm};
use tauride_tally::{Contest, Counted};

use crate::transferable::papers::printed;

fn complete(counted: Counted<Sheet>) -> Sheet {
    assert_eq!(counted.tie(), None);
    let Counted::Complete(sheet) = counted else { unreachable!() };
    sheet
}

/// Reads the ballots of a `.blt` file, and how many candidates and seats there are.
fn blt(text: &str) -> (Ballots, u32) {
    let mut lines = text.lines();
    let head: Vec<usize> = lines.next().unwrap().split_whitespace().map(|word| word.parse().unwrap()).collect();
    let mut builder = Builder::new(head[0]).unwrap();
    for line in lines.take_while(|line| *line != "0") {
        let words: Vec<u64> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();
        for number in &words[1..words.len() - 1] {
            builder.rank(usize::try_from(*number).unwrap() - 1).unwrap();
        }
        builder.close(words[0]).unwrap();
    }
    (builder.finish(), u32::try_from(head[1]).unwrap())
}

/// A stage as the council prints it: what was done, all votes, and what is not transferable, the rounding included.
fn as_the_council_prints(sheet: &Sheet, names: &[&str]) -> Vec<(String, Vec<String>, String)> {
    let stages = sheet.stages.iter().map(|stage| {
        let heading = match &stage.step {
            Step::FirstPreferences => String::new(),
            Step::Surplus { of, .. } => format!("Surplus of {}", names[*of]),
            Step::Exclusion { of, .. } => format!("Exclusion of {}", names[of[0]]),
            Step::Iteration { .. } => unreachable!(),
        };
        let votes = stage.votes.iter().map(|votes| printed(sheet, *votes)).collect();
        let rounding = u128::try_from(stage.rounding).unwrap();
        (heading, votes, printed(sheet, stage.exhausted + rounding))
    });
    stages.collect()
}

fn glasgow(ward: &str, names: &[&str], elected: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/stv");
    let (Ok(ballots), Ok(official)) = (
        std::fs::read_to_string(folder.join(format!("{ward}.blt"))),
        std::fs::read_to_string(folder.join("official_glasgow_2017_stages.json")),
    ) else {
        eprintln!("{ward} is skipped: its ballots, which may not be copied, are not in {}", folder.display());
        return;
    };
    let (ballots, seats) = blt(&ballots);
    let sheet = complete(scottish::count(&Contest::new(&ballots, seats)).unwrap());
    let official: Value = serde_json::from_str(&official).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let stages = official[ward].as_array().unwrap().iter().map(|stage| {
        let votes = stage["votes"].as_array().unwrap().iter().map(text).collect();
        (text(&stage["heading"]), votes, text(&stage["nontransferable"]))
    });
    assert_eq!(as_the_council_prints(&sheet, names), stages.collect::<Vec<_>>());
    assert_eq!(sheet.elected.iter().map(|candidate| names[*candidate]).collect::<Vec<_>>(), elected);
}

/// Glasgow City Council, 4 May 2017, ward 2: the council's report of all stages.
#[test]
fn glasgow_2017_ward_2() {
    let names = [
        "Rebecca COLEMAN-BENNETT",
        "Stephen CURRAN",
        "Josephine DOCHERTY",
        "Charles GAY",
        "Fay GRAHAM",
        "David MCDONALD",
        "Gavin WILLIAMSON",
    ];
    glasgow("glasgow_2017_ward2", &names, &["Josephine DOCHERTY", "Stephen CURRAN", "David MCDONALD"]);
}

/// Glasgow City Council, 4 May 2017, ward 7: the council's report of all stages.
#[test]
fn glasgow_2017_ward_7() {
    let names = [
        "Susan AITKEN",
        "Jane COLLINS",
        "Archie GRAHAM",
        "Thomas HADDOW",
        "Kevin LEWSEY",
        "Steven LIVINGSTON",
        "Anna RICHARDSON",
        "Ronnie STEVENSON",
        "Kyle THORNTON",
    ];
    glasgow("glasgow_2017_ward7", &names, &["Susan AITKEN", "Anna RICHARDSON", "Archie GRAHAM", "Kyle THORNTON"]);
}

/// Ballots in letters, one a rank, with the candidates' names before them.
struct Election {
    names: Vec<String>,
    ballots: Ballots,
    /// Two more candidates stand for whatever was marked together at a rank: the files do not say who.
    shared: [usize; 2],
}

fn election(file: &str) -> Election {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let lines = || text.lines().filter(|line| !line.starts_with('#'));
    let codes: BTreeMap<char, usize> = lines()
        .filter(|line| line.contains(" = "))
        .zip(0..)
        .map(|(line, n)| (line.chars().next().unwrap(), n))
        .collect();
    let names: Vec<String> =
        lines().filter_map(|line| line.split_once(" = ")).map(|(_, name)| name.to_owned()).collect();
    let shared = [names.len(), names.len() + 1];
    let mut builder = Builder::new(names.len() + 2).unwrap();
    for line in lines().filter(|line| !line.contains(" = ")) {
        let (count, ranks) = line.split_once(' ').unwrap();
        for rank in ranks.chars() {
            match rank {
                '-' => builder.gap(),
                '=' => {
                    builder.rank(shared[0]).unwrap();
                    builder.same_rank(shared[1]).unwrap();
                }
                code => builder.rank(codes[&code]).unwrap(),
            }
        }
        builder.close(count.parse().unwrap()).unwrap();
    }
    Election { names, ballots: builder.finish(), shared }
}

impl Election {
    /// Returns a candidate's votes at every stage, as printed.
    fn votes(&self, sheet: &Sheet, name: &str) -> Vec<String> {
        let candidate = self.names.iter().position(|one| one == name).unwrap();
        sheet.stages.iter().map(|stage| printed(sheet, stage.votes[candidate])).collect()
    }

    fn elected(&self, sheet: &Sheet) -> Vec<&str> {
        sheet.elected.iter().map(|candidate| &self.names[*candidate][..]).collect()
    }
}

/// Minneapolis, mayor, 5 November 2013. The city reported 79,415 valid ballots, a threshold of 39,708, 33 rounds, the
/// first and last figures of the four who were left in round 32, and on the evening of the first day 28,994 for Betsy
/// Hodges after six eliminations.
#[test]
fn minneapolis_2013() {
    let election = election("minneapolis_2013_mayor.txt");
    let contest = Contest { withdrawn: &election.shared, ..Contest::new(&election.ballots, 1) };
    let sheet = complete(irv::count(&contest, irv::Options::MINNEAPOLIS).unwrap());
    assert_eq!(election.elected(&sheet), ["BETSY HODGES"]);
    assert_eq!((sheet.valid, sheet.stages[0].quota, sheet.stages.len()), (79_415, 39_708, 33));
    let reported = [
        ("BETSY HODGES", 0, "28962"),
        ("BETSY HODGES", 6, "28994"),
        ("BETSY HODGES", 32, "38870"),
        ("MARK ANDREW", 0, "19648"),
        ("MARK ANDREW", 32, "24972"),
        ("DON SAMUELS", 0, "8350"),
        ("DON SAMUELS", 31, "10301"),
        ("CAM WINTON", 0, "7533"),
        ("CAM WINTON", 31, "8969"),
    ];
    for (name, stage, votes) in reported {
        assert_eq!(election.votes(&sheet, name)[stage], votes, "{name} at stage {stage}");
    }
    // One at a time, and with a majority of what is left, the same person is elected.
    let plain = complete(irv::count(&contest, irv::Options::PLAIN).unwrap());
    assert_eq!(election.elected(&plain), ["BETSY HODGES"]);
    assert_eq!(plain.elected, sheet.elected);
}

/// Portland, Oregon, council district 1, 5 November 2024: the final report of Multnomah County, whose figures are printed
/// to six digits in the tables that were drawn from it. In its 17th round a surplus moves with nobody left to receive it.
#[test]
fn portland_2024_district_1() {
    let election = election("portland_2024_district_1.txt");
    let contest = Contest { withdrawn: &election.shared, ..Contest::new(&election.ballots, 3) };
    let sheet = complete(wigm::count(&contest, wigm::Options::PORTLAND).unwrap());
    assert_eq!(election.elected(&sheet), ["Candace Avalos", "Loretta Smith", "Jamie Dunphy"]);
    assert_eq!((sheet.valid, printed(&sheet, sheet.stages[0].quota)), (42_871, "10718.0000".to_owned()));
    let reported = [
        ("Candace Avalos", "8297 8307 8337 8368 8543 8637 8726 8789 8938 9237 9372 10649 12169 10718 10718 10718"),
        ("Loretta Smith", "5586 5595 5608 5634 5687 5767 5889 5999 6158 6399 6689 7198 7953 8207.25 9172.84 12027.1"),
        ("Jamie Dunphy", "5064 5068 5075 5108 5146 5180 5250 5303 5412 5483 5635 6079 7305 7893.25 8491.6 9749.63"),
    ];
    for (name, votes) in reported {
        assert_eq!(
            election.votes(&sheet, name).iter().map(|votes| six_digits(votes)).collect::<Vec<_>>().join(" "),
            votes,
            "{name}"
        );
    }
}

/// Rounds votes with four decimals to six digits, as the tables print them.
fn six_digits(votes: &str) -> String {
    let units: u64 = votes.replace('.', "").parse().unwrap();
    let unit = if units >= 100_000_000 { 1_000 } else { 100 };
    let rounded = (units + unit / 2) / unit * unit;
    let printed = format!("{}.{:04}", rounded / 10_000, rounded % 10_000);
    printed.trim_end_matches('0').trim_end_matches('.').to_owned()
}
