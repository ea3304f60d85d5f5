//! A forged proof is refused: a path that leads to the root is the one that the tree itself would give.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_record::{Hash, Head, Tree, consistency, inclusion, leaf};

/// A small record, sizes that may be absurd, and a path that somebody claims.
type Forgery = (u8, u64, u64, Vec<Hash>);

fuzz_target!(|forgery: Forgery| {
    let (entries, index, size, path) = forgery;
    let leaves: Vec<Hash> = (0..entries).map(|number| leaf(&[number])).collect();
    let head = head(&leaves);
    let first = leaves.first().copied().unwrap_or_default();

    if inclusion::verify(&first, index, &head, &path).is_ok() {
        assert_eq!((index, inclusion::prove(&leaves, 0).as_ref()), (0, Ok(&path)));
    }
    // Sizes that no record has must be answered too.
    let _ = inclusion::verify(&first, index, &Head { size, ..head }, &path);
    let _ = consistency::verify(&Head { size, ..head }, &Head { size: index, ..head }, &path);

    let old = usize::try_from(index).ok().and_then(|index| leaves.get(..index)).unwrap_or_default();
    if consistency::verify(&self::head(old), &head, &path).is_ok() {
        assert_eq!(consistency::prove(&leaves, old.len() as u64).as_ref(), Ok(&path));
    }
});

fn head(leaves: &[Hash]) -> Head {
    let mut tree = Tree::default();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree.head()
}
