//! The hashes of RFC 6962, section 2.1: SHA-256, with leaves and nodes kept apart by their first byte.

use sha2::{Digest as _, Sha256};

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// The first 128 bits of a leaf hash: see [`link`].
pub type Link = [u8; 16];

/// The root of the tree without leaves: the hash of nothing.
pub const EMPTY_ROOT: Hash = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41,
    0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

/// Returns the SHA-256 of bytes, as every program has it.
pub fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Returns the leaf hash of an entry, over its exact bytes.
pub fn leaf(entry: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([0x00]);
    hasher.update(entry);
    hasher.finalize().into()
}

/// Returns the hash of an inner node over its two children.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    let mut bytes = [0x01; 65];
    let (_, children) = bytes.split_at_mut(1);
    let (first, second) = children.split_at_mut(32);
    first.copy_from_slice(left);
    second.copy_from_slice(right);
    Sha256::digest(bytes).into()
}

/// Returns the link to an entry: the first 128 bits of its leaf hash, which the next entry carries.
///
/// Links say **where** a record was changed: the first entry whose link does not fit the one before it. The root of
/// the tree would only say that something, somewhere, is different. The proof that nothing was changed is the root;
/// a link is short because nobody has to trust it.
pub fn link(leaf: &Hash) -> Link {
    let mut link = Link::default();
    for (own, byte) in link.iter_mut().zip(leaf) {
        *own = *byte;
    }
    link
}
