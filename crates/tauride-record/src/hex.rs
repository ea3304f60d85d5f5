//! Hashes in lower-case hexadecimal, as the record writes them: one text for one value.

use alloc::string::String;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Why a text is not the hexadecimal form of so many bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HexError {
    /// The text has another length.
    #[error("{found} characters where {needed} hexadecimal digits belong")]
    Length {
        /// The digits that the value needs.
        needed: usize,
        /// The bytes of the text.
        found: usize,
    },
    /// A character is no lower-case hexadecimal digit.
    #[error("character {column} is none of the digits 0-9 and a-f (capitals are not used)")]
    Digit {
        /// Where it stands, counted from 1.
        column: usize,
    },
}

/// Returns the bytes in lower-case hexadecimal.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    push(&mut text, bytes);
    text
}

/// Adds the bytes in lower-case hexadecimal to the end of a text.
pub fn push(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            text.extend(DIGITS.get(usize::from(half)).map(|&digit| char::from(digit)));
        }
    }
}

/// Reads exactly `N` bytes.
///
/// # Errors
///
/// [`HexError::Length`] unless the text has two characters for each byte, [`HexError::Digit`] at the first character
/// that is no lower-case hexadecimal digit.
///
/// ```
/// use tauride_record::hex::decode;
///
/// assert_eq!(decode("00ff"), Ok([0x00, 0xff]));
/// assert!(decode::<2>("00FF").is_err());
/// ```
pub fn decode<const N: usize>(text: &str) -> Result<[u8; N], HexError> {
    if text.len() != N * 2 {
        return Err(HexError::Length { needed: N * 2, found: text.len() });
    }
    let mut bytes = [0; N];
    for (place, digit) in text.bytes().enumerate() {
        let value = match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            _ => return Err(HexError::Digit { column: place + 1 }),
        };
        if let Some(byte) = bytes.get_mut(place / 2) {
            *byte = (*byte << 4) | value;
        }
    }
    Ok(bytes)
}
