//! Idempotency keys.

use std::fmt;

/// What a client calls one request, so that it can ask again after a lost answer without acting twice.
///
/// Keys that grow with time (UUID version 7) are best: they are stored at one end of the index. Random keys work and
/// cost several times more on a long record. Put the time first also where a key is made of several parts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Box<[u8]>);

impl Key {
    /// The longest key, in bytes.
    pub const BYTES_MAX: usize = 128;

    /// Returns the key with these bytes.
    ///
    /// # Errors
    /// [`KeyRefused`] if there are none or more than [`Key::BYTES_MAX`].
    pub fn new(bytes: impl AsRef<[u8]>) -> Result<Self, KeyRefused> {
        match bytes.as_ref() {
            [] => Err(KeyRefused::Empty),
            bytes if bytes.len() > Self::BYTES_MAX => Err(KeyRefused::TooLong { bytes: bytes.len() }),
            bytes => Ok(Self(bytes.into())),
        }
    }

    /// Returns the bytes of the key.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({self})")
    }
}

/// Why bytes are not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyRefused {
    /// There are no bytes.
    #[error("the idempotency key is empty: leave it out or send 1 to {} bytes", Key::BYTES_MAX)]
    Empty,
    /// There are too many.
    #[error("the idempotency key has {bytes} bytes: send at most {}", Key::BYTES_MAX)]
    TooLong {
        /// How many there are.
        bytes: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_1_to_128_bytes() {
        assert_eq!(Key::new(""), Err(KeyRefused::Empty));
        assert_eq!(Key::new([b'k'; 129]), Err(KeyRefused::TooLong { bytes: 129 }));
        assert_eq!(Key::new([b'k'; 128]).unwrap().as_bytes().len(), 128);
    }

    #[test]
    fn a_key_is_shown_escaped() {
        assert_eq!(format!("{:?}", Key::new(b"a\n\xff").unwrap()), r"Key(a\n\xff)");
    }
}
