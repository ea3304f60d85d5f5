//! Words as they read in an encoding, if they can be words at all.

use crate::encoding::Encoding;

/// Returns a word as it reads, if it can be a word: letters of one script, and no sign among them that words do not have.
pub(crate) fn plausible(encoding: Encoding, word: &[u8]) -> Option<String> {
    let word = encoding.decode(word)?.into_owned();
    let mut scripts = word.chars().filter_map(Script::of);
    let first = scripts.next();
    let one_script = first.is_none_or(|first| scripts.all(|script| script == first));
    let letters = word.chars().any(char::is_alphabetic);
    let mark = |sign: char| "\u{a0}ª«·º»¡¿°–—‘’‚“”„…‹›".contains(sign);
    let strange = |sign: char| {
        // The sign of florins is a letter to Unicode, and to nobody in Europe.
        sign.is_control() || letters && !sign.is_ascii() && (!sign.is_alphabetic() && !mark(sign) || sign == 'ƒ')
    };
    (one_script && !word.chars().any(strange) && !strangely_placed(&word)).then_some(word)
}

/// Returns whether a quote stands within a word, a quote or another sign that opens stands behind it, or a capital that is not
/// plain behind a small letter.
fn strangely_placed(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    signs.windows(2).any(|two| match two {
        [before, '‚' | '„' | '¡' | '¿'] => before.is_alphabetic(),
        ['“' | '”' | '„' | '«' | '»' | '‹' | '›', behind] => {
            let first = signs.first().is_some_and(|first| first.is_alphabetic());
            first && behind.is_alphabetic()
        }
        [before, behind] => before.is_lowercase() && behind.is_uppercase() && !behind.is_ascii(),
        _ => false,
    })
}

/// The scripts that one byte for each letter can write.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

impl Script {
    fn of(sign: char) -> Option<Self> {
        match sign {
            'ª' | 'º' => None,
            'a'..='z' | 'A'..='Z' | 'À'..='ʯ' | 'Ḁ'..='ỿ' => Some(Self::Latin),
            'Ͱ'..='Ͽ' | 'ἀ'..='῿' => Some(Self::Greek),
            'Ѐ'..='ԯ' => Some(Self::Cyrillic),
            _ => sign.is_alphabetic().then_some(Self::Other),
        }
    }
}
