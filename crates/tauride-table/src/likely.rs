//! Bytes that are no UTF-8 and do not say what they are: read, if all that they are likely to be reads alike.

use std::collections::BTreeSet;

use crate::encoding::Encoding;
use crate::old::{self, WINDOWS, shown};
use crate::plausible::plausible;

/// What files of Europe that are no UTF-8 are written in. Where those of them that are possible differ, it is asked.
const DECIDING: &[&str] =
    &[WINDOWS, "windows-1250", "iso-8859-2", "iso-8859-15", "windows-1251", "windows-1253", "koi8-r", "ibm866"];

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
        && old::readings(&words, *first).iter().all(|other| other == said)
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

/// Returns the different words with a byte that is not plain in every encoding, in their order.
fn words(bytes: &[u8]) -> Vec<&[u8]> {
    let mut seen = BTreeSet::new();
    let ends = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphanumeric();
    bytes.split(ends).filter(|word| !word.is_ascii()).filter(|word| seen.insert(*word)).collect()
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

    /// As programs of DOS write what is a letter of Windows too.
    #[test]
    fn what_dos_wrote_is_asked() {
        for (bytes, page, word) in [
            (&b"Strau\xe1"[..], "ibm850", "Strauß"),
            (b"Gro\xe1;Wei\xe1bach", "ibm850", "Groß"),
            (b"GRO\xe1", "ibm850", "GROß"),
            (b"Ju\xa0n", "ibm850", "Juán"),
            (b"Garc\xa1a", "ibm850", "García"),
            (b"\x9abrig", "ibm850", "Übrig"),
            (b"\x8ese;\x8frne", "ibm850", "Äse"),
            (b"P\x8ares", "ibm850", "Pères"),
            (b"Dvo\xfd\xa0k;\xacapek", "ibm852", "Dvořák"),
        ] {
            let reading = reading(bytes);
            let Reading::Differs(offers) = reading else { unreachable!("{word}: {reading:?}") };
            let own = offers.iter().find(|(offered, _)| offered.name() == page);
            assert_eq!(own.map(|(_, read)| read.as_str()), Some(word), "{offers:?}");
        }
        // What is plainly of Windows: a letter that DOS has no use for, or none that stands so in a word.
        for text in [
            "Juán",
            "Adrián",
            "Suárez",
            "Álvarez",
            "Groß;Müller",
            "Groß",
            "Straße",
            "Östlund",
            "Anna\u{a0}",
            "Žarko",
            "Pál",
        ] {
            let reading = said(text, "windows-1252");
            let Reading::Alike(own, _) = reading else { unreachable!("{text}: {reading:?}") };
            assert_eq!(own.name(), "windows-1252", "{text}");
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
            ("Škoda", "iso-8859-15", "Škoda"),
        ] {
            let reading = said(text, encoding);
            let Reading::Differs(offers) = reading else { unreachable!("{text}: {reading:?}") };
            let own = offers.iter().find(|(offered, _)| offered.name() == encoding);
            assert_eq!(own.map(|(_, read)| read.as_str()), Some(word), "{text} in {encoding}: {offers:?}");
        }
    }
}
