//! Words of a text: what separates them, numbers, and how much of one an error shows.

use crate::fault::Wrong;

/// Returns whether a byte separates words on a line.
#[inline]
pub(crate) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r')
}

/// Returns bytes of a text as text.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns bytes as text for an error, and no more of it than a line can show.
pub(crate) fn shown(bytes: &[u8]) -> String {
    let text = text(bytes.get(..200).unwrap_or(bytes));
    let mut shown: String =
        text.chars().take(40).map(|letter| if letter.is_control() { '?' } else { letter }).collect();
    if text.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown
}

/// Returns a whole number of digits and nothing else; `None` where it is none, or beyond 64 bits.
pub(crate) fn number(bytes: &[u8]) -> Option<u64> {
    if bytes.is_empty() {
        return None;
    }
    bytes.iter().try_fold(0_u64, |sum, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        sum.checked_mul(10)?.checked_add(u64::from(digit))
    })
}

/// Returns a whole number as programs write it that know no others: with nothing but zeros behind a point or a comma.
pub(crate) fn whole(bytes: &[u8]) -> Option<u64> {
    let mut parts = bytes.splitn(2, |byte| matches!(byte, b'.' | b','));
    let (whole, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    number(whole).filter(|_| part.iter().all(|digit| *digit == b'0'))
}

/// Returns whether a number may have thousands behind its point or comma: `1.000`.
pub(crate) fn is_thousands(number: &[u8]) -> bool {
    let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let mut parts = number.split(|byte| matches!(byte, b'.' | b','));
    let first = parts.next().unwrap_or_default();
    let begins = (1..=3).contains(&first.len()) && digits(first) && !first.starts_with(b"0");
    begins && first.len() < number.len() && parts.all(|part| part.len() == 3 && digits(part))
}

/// Numbers of so many digits cannot overflow.
pub(crate) const DIGITS_SAFE: usize = 18;

/// Reads digits. The value is right for up to [`DIGITS_SAFE`] of them.
#[inline]
pub(crate) fn digits(mut rest: &[u8]) -> (u64, &[u8]) {
    let mut value = 0_u64;
    while let [byte @ b'0'..=b'9', after @ ..] = rest {
        value = value.wrapping_mul(10).wrapping_add(u64::from(byte.wrapping_sub(b'0')));
        rest = after;
    }
    (value, rest)
}

/// Reads how many ballots a word stands for; 5.00 is as good as 5.
pub(crate) fn ballots(word: &[u8]) -> Result<u64, Wrong> {
    const WANTED: &str = "the number of ballots";
    if let Some(count) = whole(word) {
        return Ok(count);
    }
    let mut parts = word.splitn(2, |byte| matches!(byte, b'.' | b','));
    let (whole, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    Err(match number(whole) {
        Some(_) if part.iter().all(u8::is_ascii_digit) => Wrong::WeightNotWhole { found: shown(word) },
        None if !whole.is_empty() && whole.iter().all(u8::is_ascii_digit) => Wrong::NumberTooLarge { wanted: WANTED },
        _ if word.is_empty() => Wrong::NoNumber { wanted: WANTED, found: "nothing".to_owned() },
        _ => Wrong::NoNumber { wanted: WANTED, found: shown(word) },
    })
}

/// Returns so many ballots as numbers of 64 bits, of which one may not hold them all.
pub(crate) fn in_lines(mut left: u128) -> impl Iterator<Item = u64> {
    std::iter::from_fn(move || {
        let here = u64::try_from(left).unwrap_or(u64::MAX);
        left = left.saturating_sub(u128::from(here));
        (here > 0).then_some(here)
    })
}

#[cfg(test)]
mod tests {
    use super::{digits, in_lines, whole};

    #[test]
    fn digits_end_where_something_else_begins() {
        assert_eq!(digits(b"120 7"), (120, &b" 7"[..]));
        assert_eq!(digits(b"x"), (0, &b"x"[..]));
    }

    #[test]
    fn zeros_behind_a_point_leave_a_number_whole() {
        let each = ["5", "5.0", "5,00", "5.", "5.5", "5.0.0", ".0", "-5", "5,0 "].map(|word| whole(word.as_bytes()));
        assert_eq!(each, [Some(5), Some(5), Some(5), Some(5), None, None, None, None, None]);
    }

    #[test]
    fn what_one_number_cannot_hold_is_several() {
        let lines: Vec<u64> = in_lines(u128::from(u64::MAX) + 2).collect();
        assert_eq!((lines.as_slice(), in_lines(0).count()), (&[u64::MAX, 2][..], 0));
    }
}
