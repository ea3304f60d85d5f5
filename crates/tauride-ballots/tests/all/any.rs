//! Whatever the ballots, they read again as they were; whatever the bytes, nothing panics.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use tauride_ballots::csv::{Form, Hints};
use tauride_ballots::{
    Asked, BallotFile, Candidate, Fault, Format, Unwritable, blt, con, csv, lists, open, preferred, preflib, read,
};
use tauride_tally::ballots::{Ballots, Builder, Mark};
use tauride_tally::points::Bounds;

/// Returns each kind of ballot as ranks of candidates, and how many there are.
fn kinds(ballots: &Ballots) -> BTreeMap<Vec<Vec<usize>>, u64> {
    let mut kinds = BTreeMap::new();
    for ballot in ballots.groups() {
        let rank = |rank: &[Mark]| {
            let mut named: Vec<usize> = rank.iter().filter_map(|mark| mark.candidate()).collect();
            named.sort_unstable();
            if rank == Mark::OVERVOTE { vec![usize::MAX] } else { named }
        };
        *kinds.entry(ballot.ranks().map(rank).collect()).or_default() += ballot.count;
    }
    kinds
}

/// What one mark of a ballot is.
#[derive(Clone, Copy, Debug)]
enum Said {
    Next(usize),
    Same(usize),
    Gap,
    Overvote,
}

/// Whether ballots rank candidates equally.
#[derive(Clone, Copy, Debug)]
enum Equal {
    Sometimes,
    Never,
}

/// Returns any ballots of so many candidates.
fn ballots(candidates: usize, equal: Equal) -> impl Strategy<Value = Ballots> {
    let said = prop_oneof![
        6 => (0..candidates).prop_map(Said::Next),
        2 => (0..candidates).prop_map(move |who| match equal {
            Equal::Never => Said::Next(who),
            Equal::Sometimes => Said::Same(who),
        }),
        1 => Just(Said::Gap),
        1 => Just(Said::Overvote),
    ];
    let ballot = (vec(said, 0..6), 1..200_u64);
    vec(ballot, 0..12).prop_map(move |list| {
        let mut builder = Builder::new(candidates).unwrap();
        for (marks, count) in list {
            // Whoever is named twice is passed over and only counted, which no format tells.
            let mut named = BTreeSet::new();
            for mark in marks {
                if let Said::Next(who) | Said::Same(who) = mark
                    && !named.insert(who)
                {
                    continue;
                }
                match mark {
                    Said::Next(who) => builder.rank(who).unwrap(),
                    Said::Same(who) => builder.same_rank(who).unwrap(),
                    Said::Gap => builder.gap(),
                    Said::Overvote => builder.overvote(),
                }
            }
            builder.close(count).unwrap();
        }
        builder.finish()
    })
}

fn file(equal: Equal) -> impl Strategy<Value = BallotFile> {
    (1..7_usize).prop_flat_map(move |candidates| {
        let name = "[\\PC&&[^\\[\\]]]{1,8}";
        let person = (name, "[a-z]{1,4}", any::<bool>());
        let people = vec(person, candidates);
        let drawn = Just((0..candidates).collect::<Vec<_>>()).prop_shuffle();
        (people, ballots(candidates, equal), drawn, 0..9_u32, "\\PC{0,12}").prop_map(
            |(people, ballots, drawn, seats, title)| {
                let person = |(place, (name, nickname, withdrawn)): (usize, (String, String, bool))| Candidate {
                    name: format!("{}{place}", name.trim()),
                    nickname: format!("{nickname}{place}"),
                    withdrawn,
                };
                BallotFile {
                    title,
                    seats: Some(seats).filter(|seats| *seats > 0),
                    candidates: people.into_iter().enumerate().map(person).collect(),
                    drawn,
                    ballots,
                    ..BallotFile::default()
                }
            },
        )
    })
}

proptest! {
    #[test]
    fn blt_reads_again_as_it_was(file in file(Equal::Sometimes)) {
        let text = blt::write(&file);
        let again = blt::read(text.as_bytes());
        prop_assert_eq!(again.as_ref(), Ok(&file), "{}", text);
        // Strict: what we write once we write again.
        prop_assert_eq!(again.map(|again| blt::write(&again)), Ok(text));
    }

    #[test]
    fn preflib_reads_again_as_it_was(file in file(Equal::Sometimes)) {
        if let Ok(text) = preflib::write(&file) {
            let again = preflib::read(text.as_bytes()).unwrap();
            prop_assert_eq!(kinds(&again.ballots), kinds(&file.ballots));
            prop_assert_eq!(again.candidates.len(), file.candidates.len());
            for (again, own) in again.candidates.iter().zip(&file.candidates) {
                prop_assert_eq!(&again.name, own.name.trim_ascii());
            }
        }
    }

    #[test]
    fn categories_read_again_as_they_were(mut file in file(Equal::Sometimes)) {
        file.categories = (1..=6).map(|number| format!("Category {number}")).collect();
        let written = preflib::write(&file);
        if file.ballots.groups().any(|ballot| ballot.ranks().any(|rank| rank == Mark::OVERVOTE)) {
            prop_assert_eq!(written, Err(Unwritable::Overvotes));
            return Ok(());
        }
        let again = preflib::read(written.unwrap().as_bytes()).unwrap();
        prop_assert_eq!(kinds(&again.ballots), kinds(&file.ballots));
        prop_assert_eq!((again.ballots.blank(), again.categories), (file.ballots.blank(), file.categories));
    }

    #[test]
    fn a_table_of_ranks_reads_again_as_it_was(file in file(Equal::Sometimes)) {
        if let Ok(text) = csv::write(&file, Form::RankPerCandidate) {
            let again = csv::read(text.as_bytes(), &Hints::default()).unwrap();
            prop_assert_eq!(kinds(&again.ballots), kinds(&file.ballots));
            prop_assert_eq!(again.ballots.blank(), file.ballots.blank());
            prop_assert_eq!(again.names(), file.names());
        }
    }

    #[test]
    fn a_table_of_names_reads_again_as_it_was(file in file(Equal::Never)) {
        if let Ok(text) = csv::write(&file, Form::CandidatePerRank) {
            let again = csv::read(text.as_bytes(), &Hints::default()).unwrap();
            let by_name = |file: &BallotFile| -> BTreeMap<Vec<Vec<Option<String>>>, u64> {
                let names = file.names();
                let named = |ranks: &Vec<Vec<usize>>| {
                    ranks.iter().map(|rank| rank.iter().map(|who| names.get(*who).cloned()).collect()).collect()
                };
                kinds(&file.ballots).iter().map(|(ranks, count)| (named(ranks), *count)).collect()
            };
            prop_assert_eq!(by_name(&again), by_name(&file));
            prop_assert_eq!(again.ballots.blank(), file.ballots.blank());
        }
    }
}

/// Reads bytes as everything that they could be. A fault names a place that exists.
fn read_all(bytes: &[u8]) {
    let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
    let check = |fault: Option<Fault>| {
        if let Some(fault) = fault {
            assert!((1..=lines).contains(&fault.line) && (1..=bytes.len() + 1).contains(&fault.column), "{fault}");
            assert!(!fault.to_string().is_empty());
        }
    };
    for format in Format::ALL {
        let read = read(*format, bytes, &Hints::default());
        if let Ok(file) = &read {
            assert_eq!(file.ballots.candidates(), file.candidates.len());
            let again = blt::read(blt::write(file).as_bytes()).unwrap();
            assert_eq!((again.ballots.total(), again.ballots.blank()), (file.ballots.total(), file.ballots.blank()));
        }
        check(read.err());
    }
    check(csv::read_points(bytes, &Hints::default(), Bounds::cumulative(7)).err());
    check(lists::read(bytes).err());
    check(preferred::read(bytes, &["A".to_owned(), String::new()]).err());
    check(con::read(bytes, &["Anna".to_owned(), "Berta".to_owned()]).err());
    check(open("ballots", bytes, &Asked::default()).err());
}

/// Returns bytes that look like ballots here and there.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&str] = &[
        "3 2\n",
        "1 1 2 0\n",
        "0\n",
        "0",
        "\"",
        "\"A\"\n",
        ",",
        ";",
        "\n",
        "\r\n",
        "-2",
        "[nick a b c]",
        "[tie",
        "]",
        "(",
        ")",
        "=",
        "-",
        "#",
        "/*",
        "*/",
        "# NUMBER ALTERNATIVES: 3\n",
        "# NUMBER CATEGORIES: 2\n",
        "5: ",
        "{",
        "}",
        "1,2",
        "rank1,rank2\n",
        "ballots,A,B\n",
        "A",
        "B",
        "99999999999999999999",
        "18446744073709551615",
        "1.0",
        "x",
        "\u{feff}",
        "é",
        "\0",
        " ",
        "G W 1 2 1\n",
        "Reds;12\n",
        "32767 1\n",
        "\t",
    ];
    let piece = prop_oneof![
        9 => (0..PIECES.len()).prop_map(|place| PIECES[place].as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..4),
    ];
    vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_bytes_make_anything_panic(bytes in hostile()) {
        read_all(&bytes);
    }

    #[test]
    fn no_damage_makes_anything_panic(file in file(Equal::Sometimes), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut texts = vec![blt::write(&file)];
        texts.extend(preflib::write(&file));
        texts.extend(csv::write(&file, Form::RankPerCandidate));
        texts.extend(csv::write(&file, Form::CandidatePerRank));
        for text in texts {
            let mut bytes = text.into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            read_all(&bytes);
            bytes.truncate(at);
            read_all(&bytes);
        }
    }
}
