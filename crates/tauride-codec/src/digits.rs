//! Links in lower-case hexadecimal, as [`tauride_record::hex`] has them, but quickly: every line begins with one.

use alloc::vec::Vec;

use tauride_record::Link;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The value of each digit, and a value that no digit has for every other byte. A table, because whether a digit is a
/// letter is a coin toss that no processor can foresee.
const VALUES: [u8; 256] = {
    let mut values = [NONE; 256];
    let mut digits: &[u8] = DIGITS;
    let mut value = 0;
    while let [digit, rest @ ..] = digits {
        let (_, from) = values.split_at_mut(*digit as usize);
        if let [place, ..] = from {
            *place = value;
        }
        value += 1;
        digits = rest;
    }
    values
};

const NONE: u8 = 0xff;

/// Adds a link.
pub(crate) fn push(out: &mut Vec<u8>, link: &Link) {
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().unwrap_or_default();
    let mut digits = [0; 32];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(link) {
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
    }
    out.extend_from_slice(&digits);
}

/// Reads a link; `None` if a character is no lower-case digit.
pub(crate) fn read(digits: &[u8; 32]) -> Option<Link> {
    let value = |digit: u8| VALUES.get(usize::from(digit)).copied().unwrap_or(NONE);
    let mut link = Link::default();
    let mut all = 0;
    for (byte, pair) in link.iter_mut().zip(digits.chunks_exact(2)) {
        if let [high, low] = pair {
            let (high, low) = (value(*high), value(*low));
            all |= high | low;
            *byte = (high << 4) | (low & 15);
        }
    }
    (all < 16).then_some(link)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use tauride_record::{Link, hex};

    use super::{push, read};

    #[test]
    fn links_are_as_everywhere_else() {
        for start in 0..=255_u8 {
            let mut link = Link::default();
            for (place, byte) in link.iter_mut().enumerate() {
                *byte = start.wrapping_mul(31).wrapping_add(u8::try_from(place * 17 % 256).unwrap());
            }
            let mut text = Vec::new();
            push(&mut text, &link);
            assert_eq!(text, hex::encode(&link).into_bytes());
            let mut digits: [u8; 32] = text.try_into().unwrap();
            assert_eq!(read(&digits), Some(link));
            *digits.get_mut(usize::from(start % 32)).unwrap() = start;
            let same = core::str::from_utf8(&digits).ok().and_then(|text| hex::decode(text).ok());
            assert_eq!(read(&digits), same, "byte {start}");
        }
    }
}
