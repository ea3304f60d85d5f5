//! Unicode's normal form C, in which all text of a record is.

use alloc::borrow::Cow;
use alloc::string::String;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::CodecError;

/// Returns the text in normal form C, for whoever takes text in from outside.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect::<String>()) }
}

/// Checks that bytes are UTF-8 text in normal form C. Bytes of ASCII, which most lines are, cost one glance each.
///
/// # Errors
///
/// [`CodecError::NotText`] or [`CodecError::NotNormal`], with the column.
pub(crate) fn check(bytes: &[u8]) -> Result<(), CodecError> {
    if bytes.is_ascii() {
        return Ok(());
    }
    let text = core::str::from_utf8(bytes).map_err(|error| CodecError::NotText { column: error.valid_up_to() + 1 })?;
    if is_nfc(text) {
        return Ok(());
    }
    let same = text.chars().zip(text.nfc()).take_while(|(own, normal)| own == normal);
    let column = same.map(|(own, _)| own.len_utf8()).sum::<usize>() + 1;
    Err(CodecError::NotNormal { column })
}

#[cfg(test)]
mod tests {
    use super::{check, nfc};
    use crate::CodecError;

    #[test]
    fn composed_text_passes_and_other_text_is_mended() {
        assert_eq!(check("Zürich, Совет".as_bytes()), Ok(()));
        assert_eq!(check("Zu\u{308}rich".as_bytes()), Err(CodecError::NotNormal { column: 2 }));
        assert_eq!(nfc("Zu\u{308}rich"), "Zürich");
        assert_eq!(check(b"ab\xff"), Err(CodecError::NotText { column: 3 }));
    }
}
