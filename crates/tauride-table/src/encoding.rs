//! How a file writes its letters.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use crate::dos::Page;

/// An encoding of letters: one of the Encoding Standard, by its names there, or a code page of DOS.
#[derive(Clone, Copy)]
pub struct Encoding(Letters);

#[derive(Clone, Copy)]
enum Letters {
    Standard(&'static encoding_rs::Encoding),
    Dos(&'static Page),
}

impl Encoding {
    /// UTF-8.
    pub const UTF8: Self = Self(Letters::Standard(UTF_8));
    /// UTF-16 with the small byte first, as spreadsheets write "Unicode text".
    pub(crate) const UTF16LE: Self = Self(Letters::Standard(UTF_16LE));
    /// UTF-16 with the great byte first.
    pub(crate) const UTF16BE: Self = Self(Letters::Standard(UTF_16BE));

    /// Returns the encoding of a name, such as `utf-8`, `windows-1250`, `latin2` or `cp850`.
    pub fn named(name: &str) -> Option<Self> {
        let standard = encoding_rs::Encoding::for_label(name.trim().as_bytes()).map(Letters::Standard);
        standard.or_else(|| Page::named(name).map(Letters::Dos)).map(Self)
    }

    /// Returns the encoding that a mark at the beginning of a file names, and how long the mark is.
    pub(crate) fn marked(bytes: &[u8]) -> Option<(Self, usize)> {
        let (encoding, length) = encoding_rs::Encoding::for_bom(bytes)?;
        Some((Self(Letters::Standard(encoding)), length))
    }

    /// Returns its name, in small letters.
    pub fn name(self) -> String {
        match self.0 {
            Letters::Standard(encoding) => encoding.name().to_ascii_lowercase(),
            Letters::Dos(page) => page.name(),
        }
    }

    /// Returns bytes as text; `None` where they are none in this encoding.
    pub(crate) fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self.0 {
            Letters::Standard(encoding) => encoding.decode_without_bom_handling_and_without_replacement(bytes),
            Letters::Dos(page) => Some(Cow::Owned(page.decode(bytes))),
        }
    }

    /// Returns bytes as text, with a sign in place of each that is no letter in this encoding.
    pub(crate) fn decode_some(self, bytes: &[u8]) -> Cow<'_, str> {
        match self.0 {
            Letters::Standard(encoding) => encoding.decode_without_bom_handling(bytes).0,
            Letters::Dos(page) => Cow::Owned(page.decode(bytes)),
        }
    }
}

/// Returns a text as it was before UTF-8 was read as windows-1252 and written as UTF-8 once more: `MÃ¼ller` was `Müller`.
/// Nothing if it cannot have been so.
///
/// ```
/// assert_eq!(tauride_table::before_garbling("MÃ¼ller").as_deref(), Some("Müller"));
/// assert_eq!(tauride_table::before_garbling("Müller"), None);
/// ```
pub fn before_garbling(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    (!lost).then(|| std::str::from_utf8(&bytes).ok().map(str::to_owned)).flatten()
}

impl PartialEq for Encoding {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (Letters::Standard(own), Letters::Standard(other)) => own == other,
            (Letters::Dos(own), Letters::Dos(other)) => std::ptr::eq(own, other),
            _ => false,
        }
    }
}

impl Eq for Encoding {}

impl fmt::Debug for Encoding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.name())
    }
}

/// How it is known in what a file is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is UTF-8, and nothing else reads so.
    Utf8,
    /// The file says it in its first bytes.
    Marked(Encoding),
    /// Whoever reads it said it.
    Asked(Encoding),
    /// All that it is likely to be in reads alike. Whoever reads the text is told so, with a word to look at.
    Likely {
        /// One of those encodings.
        encoding: Encoding,
        /// The first word that is not plain in every encoding.
        word: String,
    },
}
