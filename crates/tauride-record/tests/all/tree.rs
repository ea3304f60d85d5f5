//! The tree against the reference vectors of Certificate Transparency, and against the definition of RFC 6962.

use proptest::prelude::*;
use tauride_record::{EMPTY_ROOT, Hash, Tree, hex, leaf, link, node};

/// The eight entries of the reference tests of Certificate Transparency.
const ENTRIES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];

/// The roots over the first 0, 1, 2 … 8 of them.
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn reference_roots() {
    let mut tree = Tree::default();
    assert_eq!(hex::encode(&tree.root()), ROOTS[0]);
    for (entry, root) in ENTRIES.iter().zip(&ROOTS[1..]) {
        tree.push(leaf(entry));
        assert_eq!(hex::encode(&tree.root()), *root, "size {}", tree.size());
    }
    assert_eq!(tree.frontier().len(), 1, "eight is one complete tree");
}

#[test]
fn a_link_is_the_beginning_of_the_leaf_hash() {
    // The leaf hash of the empty entry is the root of size one.
    assert_eq!(hex::encode(&link(&leaf(b""))), ROOTS[1][..32]);
}

#[test]
fn a_frontier_must_fit_its_size() {
    let tree: Tree = ENTRIES.iter().take(7).map(|entry| leaf(entry)).collect();
    let frontier = tree.frontier().to_vec();
    assert_eq!(Tree::from_frontier(7, frontier.clone()), Some(tree));
    assert_eq!(Tree::from_frontier(8, frontier), None);
    assert_eq!(Tree::from_frontier(0, Vec::new()), Some(Tree::default()));
}

/// Returns the root as RFC 6962, section 2.1, defines it.
fn definition(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => EMPTY_ROOT,
        [only] => *only,
        more => {
            let mut left = 1;
            while left * 2 < more.len() {
                left *= 2;
            }
            node(&definition(&more[..left]), &definition(&more[left..]))
        }
    }
}

proptest! {
    #[test]
    fn any_size_has_the_defined_root(size in 0..600_usize, seed: u64) {
        let leaves: Vec<Hash> = (0..size as u64).map(|index| leaf(&(seed ^ index).to_be_bytes())).collect();
        let tree: Tree = leaves.iter().copied().collect();
        prop_assert_eq!(tree.root(), definition(&leaves));
        prop_assert_eq!(tree.head().size, size as u64);
        // A tree restored from its frontier goes on as if nothing had happened.
        let (before, after) = leaves.split_at(size / 3);
        let half: Tree = before.iter().copied().collect();
        let mut restored = Tree::from_frontier(half.size(), half.frontier().to_vec()).unwrap();
        restored.extend(after.iter().copied());
        prop_assert_eq!(restored, tree);
    }
}
