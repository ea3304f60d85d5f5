//! Check sums of private rows. The engine finds a page that is no page; a flipped bit in a name, or in whose session
//! it is, only a sum over the row finds.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::{Code, Hash, Key, Loss, Meta, RegisterRow, Session};

/// Returns 64 bits of the hash of a row's fields, each with its length.
pub(super) fn sum(table: &str, fields: &[&[u8]]) -> i64 {
    let mut hasher = Sha256::new();
    for field in std::iter::once(&table.as_bytes()).chain(fields) {
        hasher.update(field.len().to_be_bytes());
        hasher.update(field);
    }
    let hash: Hash = hasher.finalize().into();
    let mut first = [0; 8];
    first.copy_from_slice(hash.split_at(8).0);
    i64::from_be_bytes(first)
}

/// Returns bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        // Writing into memory does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

pub(super) fn meta(meta: &Meta) -> i64 {
    sum("federation", &[meta.name.as_bytes(), meta.origin.as_bytes()])
}

pub(super) fn key(key: &Key, number: u64) -> i64 {
    sum("entry_key", &[key.as_bytes(), &number.to_be_bytes()])
}

pub(super) fn row(row: &RegisterRow) -> i64 {
    let fields = [row.key.as_bytes(), row.name.as_bytes(), row.contact.as_bytes(), &row.member.to_be_bytes()];
    sum("register", &fields)
}

pub(super) fn code(code: &Code, used: Option<i64>) -> i64 {
    let used = used.map(i64::to_be_bytes);
    let used = used.as_ref().map_or(&[][..], |used| used);
    let fields =
        [&code.hash[..], &code.member.to_be_bytes(), &code.created.to_be_bytes(), &code.expires.to_be_bytes(), used];
    sum("code", &fields)
}

pub(super) fn session(session: &Session) -> i64 {
    let fields = [&session.hash[..], &session.member.to_be_bytes(), &session.expires.to_be_bytes()];
    sum("session", &fields)
}

pub(super) fn loss(loss: &Loss) -> i64 {
    let acknowledged = loss.acknowledged.map(u64::to_be_bytes);
    let acknowledged = acknowledged.as_ref().map_or(&[][..], |acknowledged| acknowledged);
    sum("loss", &[&loss.size.to_be_bytes(), acknowledged, &loss.accepted.to_be_bytes()])
}
