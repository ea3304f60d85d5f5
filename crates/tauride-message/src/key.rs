//! Keys made of the names that stand in the code, while it is compiled: `recall-refusal-not-an-elector` of
//! `RecallRefusal` and `NotAnElector`.

/// Returns how many bytes the key of these names has.
pub const fn length(names: &[&str]) -> usize {
    written(names, &mut [])
}

/// Returns the bytes of the key of these names: every word begins after a dash, in small letters.
pub const fn joined<const LENGTH: usize>(names: &[&str]) -> [u8; LENGTH] {
    let mut key = [0; LENGTH];
    written(names, &mut key);
    key
}

/// Writes the key as far as there is room, and returns how long it is.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler, which stops at both"
)]
const fn written(names: &[&str], key: &mut [u8]) -> usize {
    let (mut length, mut name) = (0, 0);
    while name < names.len() {
        let letters = names[name].as_bytes();
        let mut place = 0;
        while place < letters.len() {
            if letters[place].is_ascii_uppercase() && length > 0 {
                if length < key.len() {
                    key[length] = b'-';
                }
                length += 1;
            }
            if length < key.len() {
                key[length] = letters[place].to_ascii_lowercase();
            }
            length += 1;
            place += 1;
        }
        name += 1;
    }
    length
}

/// Makes a key of names that stand in the code.
#[macro_export]
macro_rules! key {
    ($($name:expr),+ $(,)?) => {{
        const NAMES: &[&str] = &[$($name),+];
        const BYTES: [u8; $crate::length(NAMES)] = $crate::joined(NAMES);
        const KEY: &str = match ::core::str::from_utf8(&BYTES) {
            Ok(key) => key,
            Err(_) => "",
        };
        KEY
    }};
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_key_is_made_of_the_words_of_its_names() {
        assert_eq!(key!("RecallRefusal", "NotAnElector"), "recall-refusal-not-an-elector");
        assert_eq!(key!(stringify!(Due)), "due");
    }
}
