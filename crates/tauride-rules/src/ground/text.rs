//! Short texts.

use alloc::boxed::Box;

/// A short text: a name, an article number, a reason.
pub type Text = Box<str>;

/// Returns whether a text says something, in at most so many characters.
pub(crate) fn is_said(text: &str, most: u32) -> bool {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    tauride_names::is_seen(text) && text.chars().nth(most).is_none()
}

/// Returns whether a text can stand on a page and a ballot as it was written: no control characters, which cannot be read
/// out, and no marks of direction, which turn the words around them.
pub(crate) fn is_plain(text: &str) -> bool {
    let turns = |sign: char| matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !text.chars().any(|sign| sign.is_control() || turns(sign))
}

/// Returns whether a text says nothing, and is left out of what is written.
pub(crate) fn is_blank(text: &Text) -> bool {
    text.is_empty()
}

/// Returns whether two texts say the same, in capitals or not, with whatever blanks around and between their words, and in letters of
/// whatever script that look the same: nobody gets around what is said of a subject by how they write it.
pub fn are_alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one, other) = (tauride_names::likeness(one), tauride_names::likeness(other));
    // In the letters of one script that everybody reads nothing looks like anything else.
    one == other || (!(one.is_ascii() && other.is_ascii()) && tauride_names::look(&one) == tauride_names::look(&other))
}

#[cfg(test)]
mod tests {
    use super::{are_alike, is_plain};

    #[test]
    fn what_is_written_otherwise_says_the_same() {
        for (one, other) in
            [("bread", " Bread "), ("the war", "THE\u{a0}War"), ("the land", "the l\u{430}nd"), ("", " \u{200b}")]
        {
            assert!(are_alike(one, other), "{one:?} {other:?}");
        }
        assert!(!are_alike("bread", "brea"));
    }

    #[test]
    fn what_turns_or_cannot_be_read_out_is_not_plain() {
        assert!(is_plain("Зоя Берг-\u{5d0}\u{5d1}, «press shop»"));
        for text in ["Berg\n", "\u{202e}greB", "Be\u{2067}rg", "\u{200f}Berg", "\u{7}"] {
            assert!(!is_plain(text), "{text:?}");
        }
    }
}
