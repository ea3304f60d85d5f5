//! Secrets that people carry: printed one-time codes and the tokens of sessions. Only their hashes are stored.

use sha2::{Digest as _, Sha256};

/// Crockford's digits: no I, L, O or U, which are read as other digits or as words.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The digits of a code: 80 bits, out of reach of guessing even for whoever holds the hashes.
const LENGTH: usize = 16;

/// Bytes of a token.
const TOKEN: usize = 32;

/// Returns a new code in groups of four: `7K3M-Q9TX-0WZ5-HB2D`.
pub(crate) fn new_code() -> Result<String, getrandom::Error> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    let mut code = String::with_capacity(LENGTH + LENGTH / 4);
    for (place, byte) in bytes.iter().enumerate() {
        if place > 0 && place % 4 == 0 {
            code.push('-');
        }
        // 32 divides 256: every digit is as likely as any other.
        let digit = DIGITS.get(usize::from(byte % 32)).copied();
        code.push(digit.map_or('0', char::from));
    }
    Ok(code)
}

/// Returns the digits of a code as somebody typed it: small letters, spaces and look-alikes are understood. `None` if
/// it cannot be a code.
pub(crate) fn read_code(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(LENGTH);
    for letter in typed.chars() {
        let digit = match letter.to_ascii_uppercase() {
            '-' | '\u{2010}'..='\u{2015}' => continue,
            space if space.is_whitespace() => continue,
            'O' => '0',
            'I' | 'L' => '1',
            digit if digit.is_ascii() && DIGITS.contains(&(digit as u8)) => digit,
            _ => return None,
        };
        code.push(digit);
        if code.len() > LENGTH {
            return None;
        }
    }
    (code.len() == LENGTH).then_some(code)
}

/// Returns a new token for a session's cookie.
pub(crate) fn new_token() -> Result<String, getrandom::Error> {
    let mut bytes = [0; TOKEN];
    getrandom::fill(&mut bytes)?;
    Ok(tauride_record::hex::encode(&bytes))
}

/// Returns what is stored of a secret. `kind` keeps the hash of a code from being that of a token.
pub(crate) fn hash(kind: &str, secret: &str) -> tauride_store::Hash {
    let mut hasher = Sha256::new();
    hasher.update(kind);
    hasher.update([0]);
    hasher.update(secret);
    hasher.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_printed_and_as_people_type() {
        let code = new_code().unwrap();
        assert_eq!(code.len(), 19, "{code}");
        let digits = code.replace('-', "");
        assert_eq!(read_code(&code).as_deref(), Some(&*digits));
        let typed = format!(" {} ", code.to_lowercase().replace('-', " "));
        assert_eq!(read_code(&typed).as_deref(), Some(&*digits));
        assert_eq!(read_code("OIL0-0000-0000-0000").as_deref(), Some("0110000000000000"));
    }

    #[test]
    fn what_cannot_be_a_code_is_none() {
        for typed in ["", "7K3M", "7K3M-Q9TX-0WZ5-HB2D-7", "7K3M-Q9TX-0WZ5-HB2U", "é".repeat(16).as_str()] {
            assert_eq!(read_code(typed), None, "{typed}");
        }
    }

    #[test]
    fn codes_and_tokens_differ() {
        assert_ne!(new_code().unwrap(), new_code().unwrap());
        let (one, other) = (new_token().unwrap(), new_token().unwrap());
        assert_eq!(one.len(), 64);
        assert_ne!(one, other);
        assert_ne!(hash("code", "x"), hash("token", "x"));
    }
}
