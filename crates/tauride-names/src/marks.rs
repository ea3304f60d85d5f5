//! Names without the marks on their letters.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

use crate::likeness;

/// Letters that carry a stroke, or are two in one, and what is typed where a keyboard has none; in small letters.
const PLAIN: &[(char, &str)] = &[
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ı', "i"),
];

/// Letters that are written as two where a keyboard has none; in small letters.
const TWO: &[(char, &str)] = &[('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('å', "aa"), ('ø', "oe")];

/// Returns what is alike for names that differ only in the marks on their letters, or in their [`likeness`]: a person's name
/// with its marks and as a keyboard without them writes it. It is a reason to ask, no answer.
///
/// ```
/// use tauride_names::without_marks;
///
/// assert_eq!(without_marks("Zoé Łukasz"), without_marks("zoe LUKASZ"));
/// assert_ne!(without_marks("Zoé"), without_marks("Zoa"));
/// ```
pub fn without_marks(name: &str) -> String {
    let alike = likeness(name);
    if alike.is_ascii() {
        return alike;
    }
    let mut plain = String::with_capacity(alike.len());
    for sign in alike.nfd().filter(|sign| !is_mark(*sign)) {
        push(&mut plain, sign, PLAIN);
    }
    plain
}

/// Returns the same for names in which a letter with a mark is written as two: `Müller` and `Mueller`.
///
/// ```
/// use tauride_names::spelt_out;
///
/// assert_eq!(spelt_out("Müller"), spelt_out("Mueller"));
/// assert_ne!(spelt_out("Müller"), spelt_out("Muller"));
/// ```
pub fn spelt_out(name: &str) -> String {
    let alike = likeness(name);
    if alike.is_ascii() {
        return alike;
    }
    let mut spelt = String::with_capacity(alike.len());
    for sign in alike.chars() {
        push(&mut spelt, sign, TWO);
    }
    without_marks(&spelt)
}

fn push(text: &mut String, sign: char, others: &[(char, &str)]) {
    match others.iter().find(|(own, _)| *own == sign) {
        Some((_, other)) => text.push_str(other),
        None => text.push(sign),
    }
}

/// Returns whether a sign is a mark above, below or through a letter. What makes another syllable of it is none.
fn is_mark(sign: char) -> bool {
    matches!(canonical_combining_class(sign), 1 | 200..)
}

#[cfg(test)]
mod tests {
    use super::{spelt_out, without_marks};

    #[test]
    fn marks_are_taken_away_and_letters_are_not() {
        for (one, other) in [
            ("Zoé", "Zoe"),
            ("Zoe\u{301}", "ZOE"),
            ("Sørensen", "Sorensen"),
            ("Łukasz", "Lukasz"),
            ("Đặng", "Dang"),
            ("Strauß", "Strauss"),
            ("Андрей", "Андреи"),
            ("Παπαδόπουλος", "Παπαδοπουλος"),
            ("Yıldız", "Yildiz"),
        ] {
            assert_eq!(without_marks(one), without_marks(other), "{one} {other}");
        }
        for (one, other) in [("Zoé", "Zoa"), ("राम", "रम"), ("か", "が"), ("Anna", "Ana")] {
            assert_ne!(without_marks(one), without_marks(other), "{one} {other}");
        }
        assert_eq!(spelt_out("Søren Müller"), spelt_out("Soeren Mueller"));
        assert_ne!(spelt_out("Manuel"), spelt_out("Manul"));
    }
}
