//! UTF-7: text of plain signs, in which every other letter is written as `+APw-`.

/// Nothing is looked for in longer words: plain signs without a blank may be as many as a file has.
const LONGEST: usize = 128;

/// Returns a word that is plainly written so, as it stands and as it reads, and how many bytes lie before it.
pub(crate) fn word(text: &str) -> Option<(String, String, usize)> {
    if !text.contains('+') || !text.is_ascii() {
        return None;
    }
    let at = text.match_indices('+').map(|(at, _)| at).find(|at| letters(text, *at).is_some())?;
    let ends = |sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '+' | '-' | '/'));
    let begin = text.get(..at)?.rfind(ends).map_or(0, |end| end.saturating_add(1));
    let rest = text.get(begin..)?;
    let word = rest.get(..LONGEST).unwrap_or(rest).split(ends).next().unwrap_or_default();
    Some((word.to_owned(), read(word), begin))
}

/// Returns a word as it reads.
fn read(word: &str) -> String {
    let (mut read, mut at) = (String::new(), 0);
    while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((own, length)) = letters(word, at) {
            read.push_str(&own);
            at = at.saturating_add(length);
        } else {
            read.extend(rest.chars().next());
            at = at.saturating_add(1);
        }
    }
    read
}

/// Returns the letters that are written at a byte, and how long they are there.
fn letters(text: &str, at: usize) -> Option<(String, usize)> {
    let rest = text.get(at..)?.strip_prefix('+')?;
    let rest = rest.get(..LONGEST).unwrap_or(rest);
    let length = rest.bytes().take_while(|byte| value(*byte).is_some()).count();
    let closed = rest.as_bytes().get(length) == Some(&b'-');
    let (mut units, mut bits, mut kept) = (Vec::new(), 0_u32, 0_u32);
    for byte in rest.bytes().take(length) {
        bits = (bits << 6 | u32::from(value(byte)?)) & 0x3f_ffff;
        kept = kept.saturating_add(6);
        if kept >= 16 {
            kept = kept.saturating_sub(16);
            units.push(u16::try_from(bits >> kept & 0xffff).ok()?);
        }
    }
    let left = bits & 1_u32.checked_shl(kept)?.saturating_sub(1);
    let read = String::from_utf16(&units).ok()?;
    let letter = |sign: char| {
        matches!(sign, 'À'..='ɏ' | 'Ͱ'..='ԯ' | '‘'..='”') || closed && "!\"#$%&*;<=>@[]^_`{|}".contains(sign)
    };
    let whole = kept < 6 && left == 0 && length < LONGEST && !read.is_empty() && read.chars().all(letter);
    whole.then(|| (read, length.saturating_add(if closed { 2 } else { 1 })))
}

/// Returns what a sign stands for.
fn value(byte: u8) -> Option<u8> {
    let from = |first: u8, value: u8| byte.checked_sub(first)?.checked_add(value);
    match byte {
        b'A'..=b'Z' => from(b'A', 0),
        b'a'..=b'z' => from(b'a', 26),
        b'0'..=b'9' => from(b'0', 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn letters_of_utf7_are_known() {
        for (text, as_it_stands, read, at) in [
            ("rank1\nM+APw-ller\n", "M+APw-ller", "Müller", 6),
            ("Garc+AO0-a N+APo-+APE-ez", "Garc+AO0-a", "García", 0),
            ("Anna+ADs-Berta", "Anna+ADs-Berta", "Anna;Berta", 0),
            ("+BBAEPQQ9BDA-", "+BBAEPQQ9BDA-", "Анна", 0),
        ] {
            assert_eq!(word(text), Some((as_it_stands.to_owned(), read.to_owned(), at)), "{text}");
        }
        for text in [
            "Anna+Berta",
            "+4915112345678",
            "+49 151",
            "A+B-C",
            "Red+Blue-Green",
            "Anna + Berta",
            "C++",
            "+-",
            "+Ann-",
            "1+1-2",
        ] {
            assert_eq!(word(text), None, "{text}");
        }
    }
}
