//! How a file writes its letters.

use std::fmt;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

/// An encoding of letters, by the names of the Encoding Standard.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Encoding(pub(crate) &'static encoding_rs::Encoding);

impl Encoding {
    /// UTF-8.
    pub const UTF8: Self = Self(UTF_8);
    /// UTF-16 with the small byte first, as spreadsheets write "Unicode text".
    pub(crate) const UTF16LE: Self = Self(UTF_16LE);
    /// UTF-16 with the great byte first.
    pub(crate) const UTF16BE: Self = Self(UTF_16BE);

    /// Returns the encoding of a name, such as `utf-8`, `windows-1250` or `latin2`.
    pub fn named(name: &str) -> Option<Self> {
        encoding_rs::Encoding::for_label(name.trim().as_bytes()).map(Self)
    }

    /// Returns its name, in small letters.
    pub fn name(self) -> String {
        self.0.name().to_ascii_lowercase()
    }

    /// Returns bytes as text; `None` where they are none in this encoding.
    pub(crate) fn decode(self, bytes: &[u8]) -> Option<String> {
        self.0.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
    }
}

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
