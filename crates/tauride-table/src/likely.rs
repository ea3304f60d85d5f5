//! Bytes that are no UTF-8 and do not say what they are: read, if all that they are likely to be reads alike.

use std::collections::BTreeSet;

use crate::encoding::Encoding;

/// What files of Europe that are no UTF-8 are written in. Where those of them that are possible differ, it is asked.
const DECIDING: &[&str] =
    &["windows-1252", "windows-1250", "iso-8859-2", "windows-1251", "windows-1253", "koi8-r", "ibm866"];

/// What old programs on a Macintosh write. It never decides alone, since nearly every byte is a letter in it; where all words
/// read well in it too, it is asked.
const MACINTOSH: &str = "macintosh";

/// What else is offered where it is asked.
const OFFERED: &[&str] =
    &["windows-1254", "windows-1257", "ibm850", "ibm852", "macintosh", "shift_jis", "gbk", "big5", "euc-kr"];

/// The most readings that are offered.
const OFFERS_MAX: usize = 6;

/// How bytes may be read.
#[derive(Debug)]
pub(crate) enum Reading {
    /// All that is likely reads alike: in what, and a word that shows it.
    Alike(Encoding, String),
    /// Readings differ: the encodings, each with the word as it reads there.
    Differs(Vec<(Encoding, String)>),
}

/// Finds out how bytes that are no UTF-8 may be read.
pub(crate) fn reading(bytes: &[u8]) -> Reading {
    let words = words(bytes);
    let read =
        |encoding: Encoding| -> Option<Vec<String>> { words.iter().map(|word| plausible(encoding, word)).collect() };
    let all = |names: &[&str]| -> Vec<(Encoding, Vec<String>)> {
        let known = names.iter().filter_map(|name| Encoding::named(name));
        known.filter_map(|encoding| Some((encoding, read(encoding)?))).collect()
    };
    let mut readings = all(DECIDING);
    if let Some((first, said)) = readings.first()
        && readings.iter().all(|(_, other)| other == said)
        && on_a_mac(&words).is_none_or(|other| other == *said)
    {
        return Reading::Alike(*first, said.first().map(|word| shown(word)).unwrap_or_default());
    }
    // The word at which they part tells most.
    let parts = |place: &usize| {
        let mut each = readings.iter().map(|(_, said)| said.get(*place));
        let first = each.next();
        each.any(|other| Some(other) != first)
    };
    let place = (0..words.len()).find(parts).unwrap_or(0);
    readings.extend(all(OFFERED));
    let mut seen = BTreeSet::new();
    let each = readings.into_iter().filter_map(|(encoding, said)| Some((encoding, shown(said.get(place)?))));
    Reading::Differs(each.filter(|(_, word)| seen.insert(word.clone())).take(OFFERS_MAX).collect())
}

/// Returns as much of a word as a line can show.
fn shown(word: &str) -> String {
    let shown: String = word.chars().take(NAME_MAX).collect();
    if shown.len() < word.len() { format!("{shown}…") } else { shown }
}

/// Returns the different words with a byte that is not plain in every encoding, in their order.
fn words(bytes: &[u8]) -> Vec<&[u8]> {
    let mut seen = BTreeSet::new();
    let ends = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    bytes.split(ends).filter(|word| !word.is_ascii()).filter(|word| seen.insert(*word)).collect()
}

/// Returns a word as it reads, if it can be a word: letters of one script, and no sign among them that words do not have.
fn plausible(encoding: Encoding, word: &[u8]) -> Option<String> {
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

/// Returns the words as they read in the letters of a Macintosh, if each reads as a name may.
fn on_a_mac(words: &[&[u8]]) -> Option<Vec<String>> {
    let encoding = Encoding::named(MACINTOSH)?;
    words.iter().map(|word| plausible(encoding, word).filter(|word| is_mac_name(word))).collect()
}

/// No name has so long a word.
const NAME_MAX: usize = 64;

/// Returns whether every letter that is not plain stands where a name has one: capitals first, or among capitals. What is an
/// apostrophe or a dash elsewhere is a letter on a Macintosh, and tells nothing where those usually stand.
fn is_mac_name(word: &str) -> bool {
    const BEHIND_APOSTROPHE: &[&str] = &["s", "t", "d", "m", "ll", "re", "ve"];
    let signs: Vec<char> = word.chars().take(NAME_MAX).collect();
    if signs.len() == NAME_MAX {
        return false;
    }
    let capitals = !word.chars().any(char::is_lowercase);
    let all = || signs.iter().enumerate().filter(|(_, sign)| !sign.is_ascii());
    all().all(|(at, sign)| {
        let before = at.checked_sub(1).and_then(|at| signs.get(at));
        let behind = signs.get(at.saturating_add(1));
        let plain = |sign: Option<&char>| sign.is_some_and(char::is_ascii_alphabetic);
        let rest: String = signs.iter().skip(at.saturating_add(1)).collect();
        let apostrophe = *sign == 'í' && (at == 1 || BEHIND_APOSTROPHE.contains(&rest.as_str()));
        let placed = if sign.is_uppercase() {
            capitals || before.is_none()
        } else {
            before.is_some() && !behind.is_some_and(|behind| behind.is_uppercase())
        };
        sign.is_alphabetic() && *sign != 'ı' && placed && !apostrophe && (plain(before) || plain(behind))
    })
}

/// Returns whether a quote stands within a word, a quote that opens stands behind it, or a capital that is not plain behind a
/// small letter.
fn strangely_placed(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    signs.windows(2).any(|two| match two {
        [before, '‚' | '„'] => before.is_alphabetic(),
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

#[cfg(test)]
mod tests {
    use super::{Reading, reading};

    fn said(text: &str, encoding: &str) -> Reading {
        let (bytes, _, lost) = encoding_rs::Encoding::for_label(encoding.as_bytes()).unwrap().encode(text);
        assert!(!lost, "{text} in {encoding}");
        reading(&bytes)
    }

    #[test]
    fn what_reads_alike_is_read() {
        for (text, encoding, found) in [
            ("Müller;Jörg", "windows-1252", "windows-1252"),
            ("Müller;Jörg – 1", "windows-1250", "windows-1252"),
            ("Köhler", "iso-8859-2", "windows-1252"),
            // Signs that no word has, in every other encoding.
            ("Šefčovič", "iso-8859-2", "iso-8859-2"),
            // Capitals behind small letters.
            ("Иванов;1", "koi8-r", "koi8-r"),
        ] {
            let Reading::Alike(own, _) = said(text, encoding) else { unreachable!("{text} in {encoding}") };
            assert_eq!(own.name(), found, "{text} in {encoding}");
        }
    }

    /// As spreadsheets write "CSV (Macintosh)".
    #[test]
    fn what_an_old_macintosh_wrote_is_asked() {
        for (bytes, word) in [
            (&b"J\x9arg K\x8athe"[..], "Jörg"),
            (b"K\x8athe", "Käthe"),
            (b"Strau\xa7", "Strauß"),
            (b"\x83ric", "Éric"),
            (b"Garc\x92a;L\x97pez;Mu\x96oz", "García"),
        ] {
            let reading = reading(bytes);
            let Reading::Differs(offers) = reading else { unreachable!("{word}: {reading:?}") };
            let own = offers.iter().find(|(offered, _)| offered.name() == "macintosh");
            assert_eq!(own.map(|(_, read)| read.as_str()), Some(word), "{offers:?}");
        }
        // What reads well only as Windows wrote it is not asked.
        for text in ["O’Brien", "Anna’s;l’acqua;d’Artagnan", "Péter", "PÉTER", "Über"] {
            let reading = said(text, "windows-1252");
            assert!(matches!(reading, Reading::Alike(..)), "{text}: {reading:?}");
        }
    }

    #[test]
    fn what_reads_in_several_ways_is_asked() {
        for (text, encoding, word) in [
            ("Čaputová;870415\nŠefčovič;400379", "windows-1250", "Čaputová"),
            ("García – Núñez", "windows-1252", "Núñez"),
            ("Hélène", "windows-1252", "Hélène"),
            ("Иванов;1", "windows-1251", "Иванов"),
            ("Παπαδόπουλος", "windows-1253", "Παπαδόπουλος"),
            ("佐藤,鈴木", "shift_jis", "佐藤"),
        ] {
            let reading = said(text, encoding);
            let Reading::Differs(offers) = reading else { unreachable!("{text}: {reading:?}") };
            let own = offers.iter().find(|(offered, _)| offered.name() == encoding);
            assert_eq!(own.map(|(_, read)| read.as_str()), Some(word), "{text} in {encoding}: {offers:?}");
        }
    }
}
