//! Files that were put together from parts in several encodings: whichever is taken, some names are other names.

use crate::old::shown;
use crate::place::Place;

/// Returns where bytes stand that are no UTF-8, in a file in which words are: a word of it, as far as it can be read.
pub(crate) fn beside_utf8(bytes: &[u8]) -> Option<(String, Place)> {
    let (mut good, mut wrong) = (false, None);
    let mut at = 0_usize;
    for run in bytes.chunk_by(|one, other| one.is_ascii() == other.is_ascii()) {
        if !run.is_ascii() {
            match std::str::from_utf8(run) {
                Ok(letters) => good |= letters.chars().all(is_of_words),
                Err(_) => wrong = wrong.or(Some(at)),
            }
        }
        at = at.saturating_add(run.len());
    }
    let at = wrong.filter(|_| good)?;
    let ends = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    let (before, behind) = bytes.split_at_checked(at)?;
    let begin = before.iter().rposition(ends).map_or(0, |end| end.saturating_add(1));
    let end = behind.iter().position(ends).map_or(bytes.len(), |end| at.saturating_add(end));
    Some((shown(&String::from_utf8_lossy(bytes.get(begin..end)?)), Place::of(at, bytes)))
}

/// Returns whether words of Latin letters have such a sign, or it stands beside them.
fn is_of_words(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '«' | '»' | 'À'..='ɏ' | '‐'..='…')
}

/// Returns where in a text of two bytes for each letter words begin that are of one byte: a program that adds lines to a file
/// writes them as it writes all its files.
pub(crate) fn beside_utf16(text: &str) -> Option<(String, Place)> {
    let mut at = 0_usize;
    for run in text.split_inclusive(|sign| spelt(sign).is_none()) {
        let words: String = run.chars().filter_map(spelt).flatten().collect();
        // Letters of Chinese may spell words of one byte; ends of lines they hardly spell.
        if words.len() > 5 && words.contains(['\n', '\r']) {
            let word = words.split(['\n', '\r']).max_by_key(|word| word.len()).unwrap_or_default();
            return Some((shown(word), Place::of(at, text.as_bytes())));
        }
        at = at.saturating_add(run.len());
    }
    None
}

/// Returns the two signs that the bytes of a letter spell, if that is what they may be.
fn spelt(sign: char) -> Option<[char; 2]> {
    let [0, 0, one, other] = u32::from(sign).to_be_bytes() else { return None };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'\n' | b'\r' | b' ' | b',' | b';' | b'"');
    (plain(one) && plain(other)).then(|| [char::from(other), char::from(one)])
}

#[cfg(test)]
mod tests {
    use super::{beside_utf8, beside_utf16};
    use crate::Place;

    #[test]
    fn parts_in_another_encoding_are_found() {
        let mixed = ["Müller\nZoé\n".as_bytes(), b"M\xfcller\n"].concat();
        let (word, place) = beside_utf8(&mixed).unwrap();
        assert_eq!((word.as_str(), place), ("M\u{fffd}ller", Place { line: 3, column: 2 }));
        for one in [&b"M\xfcller\nJ\xf6rg\n"[..], "Müller\nZoé\n".as_bytes(), b"", b"\xff", b"Anna"] {
            assert_eq!(beside_utf8(one), None, "{one:?}");
        }
    }

    #[test]
    fn lines_of_one_byte_among_letters_of_two_are_found() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let read = |bytes: &[u8]| {
            let units: Vec<u16> = bytes.as_chunks().0.iter().copied().map(u16::from_le_bytes).collect();
            String::from_utf16(&units).unwrap()
        };
        let added = read(&[wide("rank1\nMüller\n"), b"Anna\nBerta\n".to_vec()].concat());
        let (word, place) = beside_utf16(&added).unwrap();
        assert_eq!((word.as_str(), place.line), ("Berta", 3));
        for text in ["rank1\nMüller\nAnna\n", "佐藤,鈴木\n1,2\n", "湁慮\n湁慮\n", "Анна\n"] {
            assert_eq!(beside_utf16(text), None, "{text}");
        }
    }
}
