//! A file as text.

use std::borrow::Cow;
use std::fmt;

use crate::encoding::{Encoding, Found};
use crate::likely::{Reading, reading};
use crate::place::Place;
use crate::{mixed, utf7};

/// The text of a file: UTF-8 without a byte order mark, in which every line ends with a line feed, perhaps behind a
/// carriage return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    text: Cow<'a, str>,
    /// How it is known in what the file is written.
    pub found: Found,
}

/// Why a file cannot be read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not in the encoding that it is said to be in.
    Not {
        /// The encoding.
        encoding: Encoding,
        /// Where the first byte stands that is none of its letters.
        place: Place,
    },
    /// It does not say in what it is written, and what it may be in reads differently.
    Unclear {
        /// What it may be in, and how a word of it reads there.
        offers: Vec<(Encoding, String)>,
        /// Where that word stands, or the first byte that is not plain.
        place: Place,
    },
    /// It is in two encodings: whichever is taken, some of its words are others.
    Mixed {
        /// The one that most of it is in.
        encoding: Encoding,
        /// A word that is not.
        word: String,
        /// Where it stands.
        place: Place,
    },
    /// It is UTF-7.
    Utf7 {
        /// A word as it stands there.
        word: String,
        /// As it reads.
        read: String,
        /// Where it stands.
        place: Place,
    },
}

impl<'a> Text<'a> {
    /// Reads bytes in the encoding that is asked for, or in the one that they say or show themselves.
    ///
    /// # Errors
    ///
    /// [`Unreadable`]: it must be asked for.
    ///
    /// ```
    /// use tauride_table::{Encoding, Text};
    ///
    /// let asked = Text::read(b"\xc8aputov\xe1", Encoding::named("windows-1250"))?;
    /// assert_eq!(asked.as_str(), "Čaputová");
    /// assert!(Text::read(b"\xc8aputov\xe1", None).is_err());
    /// # Ok::<(), tauride_table::Unreadable>(())
    /// ```
    pub fn read(bytes: &'a [u8], asked: Option<Encoding>) -> Result<Self, Unreadable> {
        let (text, found) = decoded(bytes, asked)?;
        Ok(Self { text: with_line_ends(without_end(text)), found })
    }

    /// Reads bytes as [`Text::read`] does, and keeps the text.
    ///
    /// # Errors
    ///
    /// As [`Text::read`].
    pub fn take(bytes: Vec<u8>, asked: Option<Encoding>) -> Result<Text<'static>, Unreadable> {
        let Text { text, found } = Text::read(&bytes, asked)?;
        let text = match text {
            Cow::Owned(text) => Some(text),
            Cow::Borrowed(text) if text.len() < bytes.len() => Some(text.to_owned()),
            Cow::Borrowed(_) => None,
        };
        // What was borrowed whole is the bytes themselves.
        let text = text.unwrap_or_else(|| String::from_utf8(bytes).unwrap_or_default());
        Ok(Text { text: Cow::Owned(text), found })
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the text as bytes of UTF-8.
    pub fn bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }
}

fn decoded(bytes: &[u8], asked: Option<Encoding>) -> Result<(Cow<'_, str>, Found), Unreadable> {
    if let Some((encoding, length)) = Encoding::marked(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        let found = if encoding == Encoding::UTF8 { Found::Utf8 } else { Found::Marked(encoding) };
        let text = strictly(even(encoding, rest), encoding)?;
        return Ok((if encoding == Encoding::UTF8 { text } else { unmixed(text, encoding)? }, found));
    }
    if let Some(encoding) = asked {
        return Ok((strictly(bytes, encoding)?, Found::Asked(encoding)));
    }
    match (std::str::from_utf8(bytes), unmarked_utf16(bytes)) {
        (_, Some(encoding)) if let Some(text) = encoding.decode(even(encoding, bytes)) => {
            let word = text.split_whitespace().next().unwrap_or_default().to_owned();
            Ok((unmixed(text, encoding)?, Found::Likely { encoding, word }))
        }
        (Ok(text), _) => match utf7::word(text) {
            Some((word, read, at)) => Err(Unreadable::Utf7 { word, read, place: Place::of(at, bytes) }),
            None => Ok((Cow::Borrowed(text), Found::Utf8)),
        },
        (Err(_), _) if let Some((word, place)) = mixed::beside_utf8(bytes) => {
            Err(Unreadable::Mixed { encoding: Encoding::UTF8, word, place })
        }
        (Err(error), _) => match reading(bytes) {
            Reading::Alike(encoding, word) if let Some(text) = encoding.decode(bytes) => {
                Ok((text, Found::Likely { encoding, word }))
            }
            Reading::Alike(..) => Err(Unreadable::Unclear { offers: Vec::new(), place: first(error, bytes) }),
            Reading::Differs(offers) => Err(Unreadable::Unclear { offers, place: first(error, bytes) }),
        },
    }
}

fn first(error: std::str::Utf8Error, bytes: &[u8]) -> Place {
    Place::of(error.valid_up_to(), bytes)
}

/// Reads bytes that are said to be in an encoding.
fn strictly(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, Unreadable> {
    if let Some(text) = encoding.decode(bytes) {
        return Ok(text);
    }
    // The first letter that is none shows where it goes wrong.
    let text = encoding.decode_some(bytes);
    let offset = text.find('\u{fffd}').unwrap_or(0);
    Err(Unreadable::Not { encoding, place: Place::of(offset, text.as_bytes()) })
}

/// Refuses text of two bytes for each letter in which some words are of one.
fn unmixed(text: Cow<'_, str>, encoding: Encoding) -> Result<Cow<'_, str>, Unreadable> {
    let wide = [Encoding::UTF16LE, Encoding::UTF16BE].contains(&encoding);
    match mixed::beside_utf16(&text).filter(|_| wide) {
        Some((word, place)) => Err(Unreadable::Mixed { encoding, word, place }),
        None => Ok(text),
    }
}

/// A file of UTF-16 that lost its last byte, or got one more behind the last line, is read all the same.
fn even(encoding: Encoding, bytes: &[u8]) -> &[u8] {
    let wide = [Encoding::UTF16LE, Encoding::UTF16BE].contains(&encoding);
    match bytes {
        [rest @ .., 0 | b'\n'] if wide && rest.len().is_multiple_of(2) => rest,
        _ => bytes,
    }
}

/// Returns which UTF-16 bytes are in that do not say so: nearly every second one is 0, and none of the others is; or some of
/// them are, and all of it reads as text with ends of lines. Letters of other scripts have no zeros, signs and digits do.
fn unmarked_utf16(bytes: &[u8]) -> Option<Encoding> {
    // Text in one byte for a letter has no zero at all.
    bytes.contains(&0).then_some(())?;
    let head = bytes.get(..4_096).unwrap_or(bytes);
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let most = head.len().saturating_mul(2) / 5;
    let reads = |encoding: Encoding| {
        let text = encoding.decode(even(encoding, head));
        text.is_some_and(|text| text.contains(['\n', '\r']) && !text.contains(is_no_text))
    };
    match (zeros(0), zeros(1)) {
        (0, zeros) if head.len() > 3 && (zeros > most || zeros > 1 && reads(Encoding::UTF16LE)) => {
            Some(Encoding::UTF16LE)
        }
        (zeros, 0) if head.len() > 3 && (zeros > most || zeros > 1 && reads(Encoding::UTF16BE)) => {
            Some(Encoding::UTF16BE)
        }
        _ => None,
    }
}

/// Returns whether a sign stands in no text: a control sign that is neither a blank nor the end of a line, or one that is
/// never a letter.
fn is_no_text(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\t'..='\r')
        || matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{fffe}' | '\u{ffff}')
}

/// Takes away what old programs put behind the last line: the sign by which DOS knew the end, and zeros up to the end of a
/// block.
fn without_end(text: Cow<'_, str>) -> Cow<'_, str> {
    let length = text.trim_end_matches(['\0', '\u{1a}']).len();
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(..length).unwrap_or(text)),
        Cow::Owned(mut text) => {
            text.truncate(length);
            Cow::Owned(text)
        }
    }
}

/// Ends every line with a line feed: old programs wrote a carriage return alone.
fn with_line_ends(text: Cow<'_, str>) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let alone = |at: usize| bytes.get(at) == Some(&b'\r') && bytes.get(at.saturating_add(1)) != Some(&b'\n');
    if !bytes.contains(&b'\r') || !(0..bytes.len()).any(alone) {
        return text;
    }
    let ended = (0..).zip(bytes).map(|(at, byte)| if alone(at) { b'\n' } else { *byte });
    // One sign of ASCII in another's place leaves text as it is.
    Cow::Owned(String::from_utf8(ended.collect()).unwrap_or_default())
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Not { encoding, .. } => {
                write!(
                    out,
                    "this is no text in {encoding}: say in which encoding it is with --encoding, or save it as UTF-8"
                )
            }
            Self::Unclear { offers, .. } if offers.is_empty() => {
                out.write_str("this is no UTF-8: say in which encoding it is with --encoding, or save it as UTF-8")
            }
            Self::Unclear { offers, .. } => {
                let each = offers.iter().map(|(encoding, word)| format!("{word} in {encoding}"));
                let each = each.collect::<Vec<_>>().join(", ");
                write!(out, "this is no UTF-8, and a word reads {each}: say which with --encoding, or save it as UTF-8")
            }
            Self::Mixed { encoding, word, .. } => write!(
                out,
                "other words of this are in {encoding}, and `{word}` is not: it was put together from several files; save \
                 each as UTF-8, and put them together anew"
            ),
            Self::Utf7 { word, read, .. } => write!(
                out,
                "this is UTF-7, in which `{word}` is {read}: save it as UTF-8; if it is right as it stands, say --encoding \
                 utf-8"
            ),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Unreadable {
    /// Returns where it is first seen.
    pub fn place(&self) -> Place {
        match self {
            Self::Not { place, .. }
            | Self::Unclear { place, .. }
            | Self::Mixed { place, .. }
            | Self::Utf7 { place, .. } => *place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Text, Unreadable};
    use crate::{Encoding, Found, Place};

    #[test]
    fn what_a_file_is_written_in_is_found() {
        let text = "key;name\n1;Müller\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (mark, bytes) in [(&b"\xff\xfe"[..], &little), (b"\xfe\xff", &big), (b"", &little), (b"", &big)] {
            let bytes = [mark, bytes].concat();
            let read = Text::read(&bytes, None).unwrap();
            assert_eq!(read.as_str(), text);
            assert_eq!(matches!(read.found, Found::Marked(_)), !mark.is_empty());
            // A line feed of one byte behind the last line of two.
            assert_eq!(Text::read(&[bytes, b"\n".to_vec()].concat(), None).unwrap().as_str(), text);
        }
        assert_eq!(Text::read("\u{feff}Zoé".as_bytes(), None).unwrap().found, Found::Utf8);
        let likely = Text::read(b"a;M\xfcller", None).unwrap();
        assert_eq!((likely.as_str(), matches!(likely.found, Found::Likely { .. })), ("a;Müller", true));
    }

    #[test]
    fn what_is_unclear_is_asked() {
        let Err(Unreadable::Unclear { offers, place }) = Text::read(b"x\n\xc8aputov\xe1;1", None) else {
            unreachable!()
        };
        assert_eq!(place, Place { line: 2, column: 1 });
        let word = |name: &str| offers.iter().find(|(own, _)| own.name() == name).map(|(_, word)| word.as_str());
        assert_eq!((word("windows-1252"), word("windows-1250")), (Some("Èaputová"), Some("Čaputová")));
        let utf8 = Text::read(b"ab\n\xff", Some(Encoding::UTF8)).unwrap_err();
        assert_eq!(
            (utf8.place(), utf8.to_string().starts_with("this is no text in utf-8")),
            (Place { line: 2, column: 1 }, true)
        );
    }

    #[test]
    fn text_in_two_encodings_and_utf7_are_refused() {
        let mixed = ["Özil\n".as_bytes(), b"M\xfcller\n"].concat();
        let wrong = Text::read(&mixed, None).unwrap_err();
        assert_eq!(wrong.place(), Place { line: 2, column: 2 });
        assert!(
            wrong.to_string().starts_with("other words of this are in utf-8, and `M\u{fffd}ller` is not"),
            "{wrong}"
        );
        assert_eq!(Text::read(&mixed, Encoding::named("latin1")).unwrap().as_str(), "Ã–zil\nMüller\n");
        for marked in [&b"\xff\xfe"[..], b""] {
            let wide: Vec<u8> = "rank1\nMüller\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let added = [marked, &wide, b"Anna\nBerta\nBerta\n"].concat();
            let wrong = Text::read(&added, None).unwrap_err();
            assert!(wrong.to_string().starts_with("other words of this are in utf-16le"), "{wrong}");
        }
        let wrong = Text::read(b"rank1\nM+APw-ller\n", None).unwrap_err();
        assert_eq!(wrong.place(), Place { line: 2, column: 1 });
        assert!(wrong.to_string().starts_with("this is UTF-7, in which `M+APw-ller` is Müller"), "{wrong}");
        assert!(Text::read(b"rank1\nM+APw-ller\n", Some(Encoding::UTF8)).is_ok());
        // Longer than it need be, half a letter, and a sign that is half of another.
        for bytes in [&b"An\xc1\xa1a\nAnna\n"[..], b"Anna\nZo\xc3\n", b"Anna \xed\xa0\xbd\xed\xb8\x80\n"] {
            assert!(Text::read(bytes, None).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn wide_text_of_any_script_is_found() {
        for text in ["rank1;rank2\nАнна;Берта\n", "Анна;Берта\n1;2\n", "佐藤,鈴木\n1,2\n", "Αννα;Βέρτα\r\n1;2\r\n"]
        {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for bytes in [little, big] {
                assert_eq!(Text::read(&bytes, None).unwrap().as_str(), text);
            }
        }
        assert_eq!(Text::read(b"An\0na\nBe\0ta\n", None).unwrap().found, Found::Utf8);
    }

    #[test]
    fn what_dos_put_behind_the_last_line_is_no_text() {
        for end in ["", "\u{1a}", "\0\0\0", "\u{1a}\0\0"] {
            let bytes = format!("Anna\nZoé\n{end}").into_bytes();
            assert_eq!(Text::read(&bytes, None).unwrap().as_str(), "Anna\nZoé\n");
            assert_eq!(Text::take(bytes, None).unwrap().as_str(), "Anna\nZoé\n");
        }
    }

    #[test]
    fn old_line_ends_are_read() {
        for text in ["a\rb\rc", "a\r\nb\rc", "a\nb\nc"] {
            assert_eq!(
                Text::read(text.as_bytes(), None).unwrap().as_str().lines().collect::<Vec<_>>(),
                ["a", "b", "c"]
            );
        }
    }
}
