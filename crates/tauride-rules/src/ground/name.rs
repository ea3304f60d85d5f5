//! What a name may be, of whatever has one: a unit, a body, whoever stands on a ballot.

use super::text::{is_plain, is_said};

/// The most characters of a name.
pub const NAME_MAX: u32 = 200;

/// Returns whether a text is a name: somebody sees it, it is not too long, and it stands there as it was written.
pub fn is_name(text: &str) -> bool {
    is_said(text, NAME_MAX) && is_plain(text)
}

/// Returns whether this is how a member is called who says no name, however it is written: `M9`, `m 9`.
pub fn is_number(name: &str) -> bool {
    let likeness = tauride_names::likeness(name);
    let digits = likeness.strip_prefix('m').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{NAME_MAX, is_name, is_number};

    #[test]
    fn a_name_is_seen_short_and_plain() {
        let longest: alloc::string::String = (0..NAME_MAX).map(|_| 'é').collect();
        assert!(is_name("Re-open nominations") && is_name(&longest));
        for text in ["", " ", "\u{200b}", "Berg\n", "\u{202e}greB", &alloc::format!("{longest}é")] {
            assert!(!is_name(text), "{text:?}");
        }
    }

    #[test]
    fn a_number_is_one_however_it_is_written() {
        assert!(is_number("M9") && is_number("m12") && is_number("\u{ff2d}9"));
        assert!(!is_number("M") && !is_number("Mona 9") && !is_number("9"));
    }
}
