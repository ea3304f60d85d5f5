//! Code pages of DOS, which the Encoding Standard does not name and old programs and spreadsheets still write.

use oem_cp::code_table as tables;

/// A code page: plain letters, and 128 others.
#[derive(Debug)]
pub(crate) struct Page {
    number: &'static str,
    letters: &'static [char; 128],
}

const PAGES: &[Page] = &[
    // The first PCs; western, central European, with the euro.
    Page { number: "437", letters: &tables::DECODING_TABLE_CP437 },
    Page { number: "850", letters: &tables::DECODING_TABLE_CP850 },
    Page { number: "852", letters: &tables::DECODING_TABLE_CP852 },
    Page { number: "858", letters: &tables::DECODING_TABLE_CP858 },
    // Greek, Baltic, Cyrillic; 866 is in the Encoding Standard.
    Page { number: "737", letters: &tables::DECODING_TABLE_CP737 },
    Page { number: "775", letters: &tables::DECODING_TABLE_CP775 },
    Page { number: "855", letters: &tables::DECODING_TABLE_CP855 },
    // Portuguese, Icelandic, Hebrew, Canadian French, Nordic.
    Page { number: "860", letters: &tables::DECODING_TABLE_CP860 },
    Page { number: "861", letters: &tables::DECODING_TABLE_CP861 },
    Page { number: "862", letters: &tables::DECODING_TABLE_CP862 },
    Page { number: "863", letters: &tables::DECODING_TABLE_CP863 },
    Page { number: "865", letters: &tables::DECODING_TABLE_CP865 },
];

impl Page {
    /// Returns the page of a name, such as `cp437`, `ibm850` or `852`.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        let name = name.trim().to_ascii_lowercase();
        let number = ["cp", "ibm", "dos", "oem"].iter().find_map(|before| name.strip_prefix(before)).unwrap_or(&name);
        let number = number.trim_start_matches(['-', '_', ' ']);
        PAGES.iter().find(|page| page.number == number)
    }

    /// Returns its name, such as `ibm437`.
    pub(crate) fn name(&self) -> String {
        format!("ibm{}", self.number)
    }

    /// Returns bytes as text: every byte is a letter.
    pub(crate) fn decode(&self, bytes: &[u8]) -> String {
        let letter = |byte: &u8| match byte.checked_sub(128) {
            None => char::from(*byte),
            Some(place) => self.letters.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
        };
        bytes.iter().map(letter).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn pages_are_known_by_their_numbers() {
        let read = |name: &str, bytes: &[u8]| Page::named(name).map(|page| page.decode(bytes));
        for (name, bytes, text) in [
            ("cp437", &b"M\x81ller \x9b"[..], "Müller ¢"),
            ("IBM-850", b"M\x81ller \x9b", "Müller ø"),
            ("852", b"\xacaputov\xa0", "Čaputová"),
            ("dos737", b"\x80\x98", "Αα"),
        ] {
            assert_eq!(read(name, bytes).as_deref(), Some(text), "{name}");
        }
        for name in ["437x", "cp", "", "cp1252", "999"] {
            assert!(Page::named(name).is_none(), "{name}");
        }
    }
}
