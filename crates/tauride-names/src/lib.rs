//! Names compared: who is the same, and who only looks so.
//!
//! People write a name as their keyboard, their spreadsheet and their form write it: an `é` in one sign or in two, a
//! blank that does not break, two blanks, one of no width at the end. None of that can be seen, and none of it makes
//! another person. [`folded`] takes it away: **two names are the same if they are equal folded.**
//!
//! Capitals, and the forms that Unicode keeps for compatibility (`ﬁ`, `Ａ`, `²`), can be seen. Two names that differ in
//! nothing else may be one person's or two; whoever reads them asks. [`likeness`] is equal for such names, and never says
//! that they are one person's; [`look`] is equal for names that look the same in the letters of several scripts, and
//! [`without_marks`] for names that differ only in the marks on their letters. Where names must be told apart, as on a ballot, alike is too near.
//!
//! Rolls, ballot files and the law compare names here and nowhere else. The tables are those of `unicode-normalization`
//! and `caseless` as `Cargo.lock` pins them, and the lists below; nothing depends on the tables of the compiler.
#![no_std]
#![deny(clippy::arithmetic_side_effects, clippy::indexing_slicing)]

extern crate alloc;

mod apart;
mod marks;

use alloc::borrow::Cow;
use alloc::string::String;

use caseless::Caseless as _;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};
use unicode_security::confusable_detection::skeleton;

pub use apart::told_apart;
pub use marks::{spelt_out, without_marks};

/// Returns whether a sign is a blank: it can be seen only by the room that it takes.
pub const fn is_blank(sign: char) -> bool {
    matches!(
        sign,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{a0}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{2800}'
            | '\u{3000}'
            | '\u{3164}'
            | '\u{ffa0}'
    )
}

/// Returns whether a sign cannot be seen and takes no room: blanks of no width, hyphens that show only at the end of a
/// line, joiners, marks of direction.
pub const fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// Returns whether a sign only chooses how the one before it is drawn, or is drawn by nobody.
const fn is_variant(sign: char) -> bool {
    matches!(
        sign,
        '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180d}'
            | '\u{180f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Returns whether anything of a text can be seen. What cannot is no name.
///
/// ```
/// assert!(tauride_names::is_seen("8"));
/// assert!(!tauride_names::is_seen("\u{3164} \u{200b}\u{fe0f}"));
/// ```
pub fn is_seen(text: &str) -> bool {
    !text.chars().all(|sign| is_blank(sign) || is_unseen(sign) || is_variant(sign))
}

/// Returns a text without blanks and unseen signs at its ends.
///
/// ```
/// assert_eq!(tauride_names::trimmed("\u{200b}8\u{a0}"), "8");
/// ```
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|sign| is_blank(sign) || is_unseen(sign))
}

/// Returns a name as it is compared: in normal form C, every run of blanks as one space, none at its ends, and nothing in
/// it that cannot be seen. Whoever keeps a name keeps this form.
///
/// ```
/// use tauride_names::folded;
///
/// assert_eq!(folded("Zoe\u{301} \u{a0}Max\u{feff}"), "Zoé Max");
/// assert_ne!(folded("Zoé"), folded("ZOÉ"));
/// ```
pub fn folded(name: &str) -> Cow<'_, str> {
    if is_folded(name) {
        return Cow::Borrowed(name);
    }
    let mut seen = String::with_capacity(name.len());
    for word in name.split(is_blank) {
        let before = seen.len();
        if before > 0 {
            seen.push(' ');
        }
        let begun = seen.len();
        seen.extend(word.chars().filter(|sign| !is_unseen(*sign)));
        if seen.len() == begun {
            seen.truncate(before);
        }
    }
    Cow::Owned(if is_nfc(&seen) { seen } else { seen.nfc().collect() })
}

/// Returns whether a name is folded already, as nearly every name is.
fn is_folded(name: &str) -> bool {
    let mut blank = true;
    for sign in name.chars() {
        let space = sign == ' ';
        if space && blank || !space && (is_blank(sign) || is_unseen(sign)) {
            return false;
        }
        blank = space;
    }
    (name.is_empty() || !blank) && (name.is_ascii() || is_nfc(name))
}

/// Returns what is alike for names that differ only in capitals, compatibility forms or the variant of a sign. Equal
/// likeness is a reason to ask whether two names are one person's, never an answer.
///
/// ```
/// use tauride_names::likeness;
///
/// assert_eq!(likeness("Strauß ﬁ"), likeness("STRAUSS FI"));
/// assert_ne!(likeness("Zoé"), likeness("Zoe"));
/// ```
pub fn likeness(name: &str) -> String {
    // Of signs of ASCII none has another form, and capitals are all that is folded; most names are of them.
    if name.is_ascii() {
        let lower = name.to_ascii_lowercase();
        return if is_folded(&lower) { lower } else { folded(&lower).into_owned() };
    }
    by_tables(name)
}

/// Does the same for any name, by the tables of Unicode.
fn by_tables(name: &str) -> String {
    // What cannot be seen goes first: between two marks it would keep them in the order in which they stand. A fold can leave
    // what normalisation would write otherwise, and the other way round: so it is done twice, as the Unicode Standard says
    // (3.13, D146).
    let seen = name.chars().filter(|sign| !is_variant(*sign) && !is_unseen(*sign));
    let once: String = seen.nfkd().default_case_fold().nfkd().collect();
    let twice: String = once.chars().default_case_fold().nfkc().collect();
    folded(&twice).into_owned()
}

/// Returns what is alike for names that look the same and are written with other letters, such as a Cyrillic `а` among
/// Latin ones: the skeleton of Unicode's Technical Standard 39. As with [`likeness`], it is a reason to ask, no answer.
///
/// ```
/// use tauride_names::look;
///
/// assert_eq!(look("Anna"), look("Ann\u{430}"));
/// assert_ne!(look("Anna"), look("Hanna"));
/// ```
pub fn look(name: &str) -> String {
    skeleton(&folded(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::{by_tables, folded, is_seen, likeness, look};
    use alloc::format;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_seen_makes_nobody_else() {
        for name in [
            "Zoé Max",
            "Zoe\u{301} Max",
            " Zoé  Max\t",
            "Zoé\u{a0}Max",
            "Zoé\u{2003}\u{3000}Max\u{200b}",
            "\u{feff}Zoé Max",
            "Z\u{200d}o\u{ad}é\r\nMax\u{2060}",
            "Zoé\u{200b} \u{200b}Max",
            "\u{202d}Zoé Max\u{202c}",
        ] {
            assert_eq!(folded(name), "Zoé Max", "{name:?}");
        }
        assert_eq!((folded(" \u{200b} "), folded("")), ("".into(), "".into()));
    }

    /// A record says under which tables its names were compared: other ones are a change of the law, not an update.
    #[test]
    fn the_tables_are_those_that_were_chosen() {
        assert_eq!(unicode_normalization::UNICODE_VERSION, (18, 0, 0));
        assert_eq!(caseless::UNICODE_VERSION, (16, 0, 0));
        assert_eq!(unicode_security::UNICODE_VERSION, (18, 0, 0));
    }

    #[test]
    fn what_can_be_seen_decides_nothing_by_itself() {
        for (one, other) in
            [("Anna", "ANNA"), ("Ａnna", "Anna"), ("Straße", "STRASSE"), ("ﬁnn", "Finn"), ("İ", "i\u{307}")]
        {
            assert_ne!(folded(one), folded(other), "{one} {other}");
            assert_eq!(likeness(one), likeness(other), "{one} {other}");
        }
        for filler in ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}', '\u{fe0f}', '\u{e0041}', '\u{180f}'] {
            assert_eq!(likeness(&format!("Anna{filler}")), "anna", "{filler:?}");
            assert!(!is_seen(&format!("{filler}\u{200b} ")), "{filler:?}");
        }
        // A blank of no width between two marks of a letter.
        assert_eq!(likeness("\u{301}\u{37a}\u{feff}\u{301}"), likeness("\u{301}\u{37a}\u{301}"));
        for (one, other) in [("Anna", "Hanna"), ("Zoé", "Zoe"), ("Ost-Haus", "Ost Haus")] {
            assert_ne!(likeness(one), likeness(other), "{one} {other}");
        }
    }

    #[test]
    fn letters_of_several_scripts_may_look_the_same() {
        for (one, other) in
            [("Anna", "Аnnа"), ("ТОМ", "TOM"), ("Νίκος", "Nίκος"), ("ﬁnn", "finn"), ("Anna\u{a0}B", "Аnna B")]
        {
            assert_eq!(look(one), look(other), "{one} {other}");
        }
        for (one, other) in [("Anna", "ANNA"), ("Zoé", "Zoe"), ("Иван", "Ivan")] {
            assert_ne!(look(one), look(other), "{one} {other}");
        }
    }

    /// The short way says of every sign what the tables say.
    #[test]
    fn signs_of_ascii_are_alike_by_the_tables_too() {
        for sign in '\0'..='\u{7f}' {
            for name in [format!("{sign}"), format!("A{sign}{sign}z"), format!(" {sign}B {sign}")] {
                assert_eq!(likeness(&name), by_tables(&name), "{name:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn ascii_is_alike_by_the_tables_too(name in "[\\x00-\\x7f]{0,24}") {
            prop_assert_eq!(likeness(&name), by_tables(&name));
        }

        #[test]
        fn folding_twice_is_folding_once(name in "\\PC{0,12}", blanks in "[ \\t\u{a0}\u{200b}\u{feff}e\u{301}]{0,6}") {
            let name = format!("{blanks}{name}{blanks}");
            let once = folded(&name).into_owned();
            prop_assert_eq!(folded(&once), &*once);
            prop_assert_eq!(likeness(&once), likeness(&name));
            let alike = likeness(&name);
            prop_assert_eq!(likeness(&alike), alike);
        }
    }
}
