//! Base64 of one hash (RFC 4648, section 4), as checkpoints write it: 43 digits and one sign of padding.

use alloc::string::String;

use crate::Hash;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Digits that carry bits: 32 bytes are 256 bits, the last of 43 digits of 6 bits has two to spare.
const DIGITS: usize = 43;

/// Returns the hash in base64.
pub(crate) fn encode(hash: &Hash) -> String {
    let mut text = String::with_capacity(DIGITS + 1);
    for group in hash.chunks(3) {
        let bits = group.iter().fold(0, |bits, &byte| (bits << 8) | usize::from(byte)) << (8 * (3 - group.len()));
        let digits = [bits >> 18, bits >> 12, bits >> 6, bits].map(|digit| ALPHABET.get(digit & 63));
        text.extend(digits.iter().flatten().take(group.len() + 1).map(|&&digit| char::from(digit)));
    }
    text.push('=');
    text
}

/// Reads a hash. There is one text for each hash: bits to spare must be zero.
pub(crate) fn decode(text: &str) -> Option<Hash> {
    let digits = text.strip_suffix('=').filter(|digits| digits.len() == DIGITS)?;
    let mut hash = Hash::default();
    let mut bytes = hash.iter_mut();
    let (mut bits, mut held) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = ALPHABET.iter().position(|&own| own == digit)?;
        bits = (bits << 6) | u32::try_from(value).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            *bytes.next()? = u8::try_from(bits >> held).ok()?;
            bits &= (1 << held) - 1;
        }
    }
    (bits == 0).then_some(hash)
}
