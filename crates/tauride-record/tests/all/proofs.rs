//! Inclusion and consistency: the reference proofs of Certificate Transparency, every small size, and forgeries.

use proptest::prelude::*;
use tauride_record::{EMPTY_ROOT, Hash, Head, ProofError, Tree, consistency, hex, inclusion, leaf};

/// The leaf hashes of the eight reference entries of Certificate Transparency.
fn reference() -> Vec<Hash> {
    let entries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    let bytes = |text: &str| -> Vec<u8> {
        let pairs = text.as_bytes().chunks(2);
        pairs.map(|pair| hex::decode::<1>(str::from_utf8(pair).unwrap()).unwrap()[0]).collect()
    };
    entries.iter().map(|text| leaf(&bytes(text))).collect()
}

fn leaves(size: usize) -> Vec<Hash> {
    (0..size as u64).map(|index| leaf(&index.to_be_bytes())).collect()
}

fn head(leaves: &[Hash]) -> Head {
    leaves.iter().copied().collect::<Tree>().head()
}

fn texts(path: &[Hash]) -> Vec<String> {
    path.iter().map(|hash| hex::encode(hash)).collect()
}

#[test]
fn reference_inclusion() {
    let leaves = reference();
    let cases: [(u64, usize, &[&str]); 4] = [
        (0, 1, &[]),
        (
            0,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            5,
            8,
            &[
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (2, 3, &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    ];
    for (index, size, expected) in cases {
        let path = inclusion::prove(&leaves[..size], index).unwrap();
        assert_eq!(texts(&path), expected, "entry {index} of {size}");
    }
}

#[test]
fn reference_consistency() {
    let leaves = reference();
    let cases: [(u64, usize, &[&str]); 4] = [
        (1, 1, &[]),
        (
            1,
            8,
            &[
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            6,
            8,
            &[
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            5,
            &[
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ],
        ),
    ];
    for (old, size, expected) in cases {
        let path = consistency::prove(&leaves[..size], old).unwrap();
        assert_eq!(texts(&path), expected, "{old} to {size}");
    }
}

#[test]
fn every_small_record() {
    let all = leaves(40);
    for size in 0..=all.len() {
        let record = head(&all[..size]);
        for index in 0..size {
            let path = inclusion::prove(&all[..size], index as u64).unwrap();
            assert_eq!(inclusion::verify(&all[index], index as u64, &record, &path), Ok(()), "{index} of {size}");
        }
        for old in 0..=size {
            let path = consistency::prove(&all[..size], old as u64).unwrap();
            assert_eq!(consistency::verify(&head(&all[..old]), &record, &path), Ok(()), "{old} to {size}");
        }
    }
}

#[test]
fn what_cannot_be_proved() {
    let all = leaves(5);
    let record = head(&all);
    assert_eq!(inclusion::prove(&all, 5), Err(ProofError::NoSuchEntry { index: 5, size: 5 }));
    assert_eq!(inclusion::verify(&all[0], 5, &record, &[]), Err(ProofError::NoSuchEntry { index: 5, size: 5 }));
    assert_eq!(consistency::prove(&all, 6), Err(ProofError::Shrunk { old: 6, new: 5 }));
    assert_eq!(consistency::verify(&record, &head(&all[..4]), &[]), Err(ProofError::Shrunk { old: 5, new: 4 }));
    assert_eq!(consistency::verify(&head(&all[..3]), &record, &[]), Err(ProofError::TooShort));
}

#[test]
fn growth_from_nothing_and_to_itself() {
    let record = head(&leaves(5));
    let empty = Head { size: 0, root: EMPTY_ROOT };
    let other = Head { root: [7; 32], ..record };
    assert_eq!(consistency::verify(&empty, &record, &[]), Ok(()));
    assert_eq!(consistency::verify(&record, &record, &[]), Ok(()));
    assert_eq!(consistency::verify(&record, &other, &[]), Err(ProofError::OtherRoot));
    assert_eq!(consistency::verify(&Head { size: 0, ..other }, &record, &[]), Err(ProofError::OtherOldRoot));
    assert_eq!(consistency::verify(&empty, &record, &[[0; 32]]), Err(ProofError::TooLong { found: 1 }));
}

#[test]
fn another_old_root_is_told_from_another_new_one() {
    let all = leaves(7);
    let path = consistency::prove(&all, 6).unwrap();
    let (old, new) = (head(&all[..6]), head(&all));
    let wrong = |head: Head| Head { root: [7; 32], ..head };
    assert_eq!(consistency::verify(&wrong(old), &new, &path), Err(ProofError::OtherOldRoot));
    assert_eq!(consistency::verify(&old, &wrong(new), &path), Err(ProofError::OtherRoot));
}

#[test]
fn a_proof_has_one_length() {
    let all = leaves(7);
    let (old, new) = (head(&all[..3]), head(&all));
    let cut = |path: &[Hash]| path[..path.len() - 1].to_vec();
    let longer = |path: &[Hash]| [path, &[[0; 32]]].concat();

    let path = inclusion::prove(&all, 4).unwrap();
    let check = |path: &[Hash]| inclusion::verify(&all[4], 4, &new, path);
    assert_eq!(check(&cut(&path)), Err(ProofError::TooShort));
    assert_eq!(check(&longer(&path)), Err(ProofError::TooLong { found: path.len() + 1 }));

    let path = consistency::prove(&all, 3).unwrap();
    let check = |path: &[Hash]| consistency::verify(&old, &new, path);
    assert_eq!(check(&cut(&path)), Err(ProofError::TooShort));
    assert_eq!(check(&longer(&path)), Err(ProofError::TooLong { found: path.len() + 1 }));
}

/// Every way to spoil a proof a little: a hash changed, dropped, doubled, or one more at either end.
fn spoiled(path: &[Hash]) -> Vec<Vec<Hash>> {
    let mut all = vec![[path, &[[0; 32]]].concat(), [&[[0; 32]], path].concat()];
    for at in 0..path.len() {
        let mut changed = path.to_vec();
        changed[at][31] ^= 1;
        let mut dropped = path.to_vec();
        dropped.remove(at);
        let mut doubled = path.to_vec();
        doubled.insert(at, path[at]);
        all.extend([changed, dropped, doubled]);
    }
    all
}

proptest! {
    #[test]
    fn a_spoiled_inclusion_proves_nothing(size in 1..300_usize, pick: prop::sample::Index) {
        let all = leaves(size);
        let (record, index) = (head(&all), pick.index(size));
        let path = inclusion::prove(&all, index as u64).unwrap();
        prop_assert_eq!(inclusion::verify(&all[index], index as u64, &record, &path), Ok(()));
        for path in spoiled(&path) {
            prop_assert!(inclusion::verify(&all[index], index as u64, &record, &path).is_err());
        }
        for other in (0..size).filter(|&other| other != index) {
            prop_assert!(inclusion::verify(&all[other], index as u64, &record, &path).is_err());
            prop_assert!(inclusion::verify(&all[index], other as u64, &record, &path).is_err());
        }
    }

    #[test]
    fn a_spoiled_consistency_proves_nothing(size in 1..300_usize, pick: prop::sample::Index) {
        let all = leaves(size);
        let (new, old) = (head(&all), head(&all[..pick.index(size + 1)]));
        let path = consistency::prove(&all, old.size).unwrap();
        prop_assert_eq!(consistency::verify(&old, &new, &path), Ok(()));
        for path in spoiled(&path) {
            prop_assert!(consistency::verify(&old, &new, &path).is_err());
        }
    }

    #[test]
    fn a_changed_entry_breaks_consistency(size in 2..200_usize, pick: prop::sample::Index, cut: prop::sample::Index) {
        let mut all = leaves(size);
        let old = head(&all[..=cut.index(size - 1)]);
        all[pick.index(usize::try_from(old.size).unwrap())][0] ^= 1;
        let path = consistency::prove(&all, old.size).unwrap();
        prop_assert!(consistency::verify(&old, &head(&all), &path).is_err());
    }

    #[test]
    fn no_proof_makes_the_check_panic(
        sizes: (u64, u64),
        index: u64,
        path in prop::collection::vec(any::<Hash>(), 0..70),
    ) {
        let [old, new] = [sizes.0, sizes.1].map(|size| Head { size, root: [7; 32] });
        prop_assert!(inclusion::verify(&[7; 32], index, &new, &path).is_err() || path.is_empty());
        prop_assert!(consistency::verify(&old, &new, &path).is_err() || old.size == new.size);
    }
}
