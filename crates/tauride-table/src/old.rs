//! What old programs write: nearly every byte is a letter in it, so that it never decides alone. Where all words read well in
//! it too, it is asked.

use crate::encoding::Encoding;
use crate::plausible::plausible;

/// What most files that are no UTF-8 are written in.
pub(crate) const WINDOWS: &str = "windows-1252";

/// No name has so long a word.
pub(crate) const NAME_MAX: usize = 64;

/// Returns as much of a word as a line can show.
pub(crate) fn shown(word: &str) -> String {
    let shown: String = word.chars().take(NAME_MAX).collect();
    if shown.len() < word.len() { format!("{shown}…") } else { shown }
}

/// Returns the words as they read in the letters of a Macintosh and of DOS, where each reads as a name may: of DOS in those
/// letters that Windows has others for; in all of them where what they read in otherwise is not Windows's own.
pub(crate) fn readings(words: &[&[u8]], otherwise: Encoding) -> Vec<Vec<String>> {
    let read = |name: &str, such: fn(&str) -> bool| -> Option<Vec<String>> {
        let encoding = Encoding::named(name)?;
        words.iter().map(|word| plausible(encoding, word).filter(|word| such(word))).collect()
    };
    let named = [read("macintosh", is_mac_name), read("ibm850", is_dos_name)];
    let any = [read("ibm850", is_placed), read("ibm852", is_placed)];
    named.into_iter().chain(any.into_iter().filter(|_| otherwise.name() != WINDOWS)).flatten().collect()
}

/// Returns whether every letter that is not plain stands where a name has one. What is an apostrophe or a dash elsewhere is a
/// letter on a Macintosh, and tells nothing where those usually stand.
fn is_mac_name(word: &str) -> bool {
    const BEHIND_APOSTROPHE: &[&str] = &["s", "t", "d", "m", "ll", "re", "ve"];
    let signs: Vec<char> = word.chars().take(NAME_MAX).collect();
    let mut all = signs.iter().enumerate();
    is_placed(word)
        && !all.any(|(at, sign)| {
            let rest: String = signs.iter().skip(at.saturating_add(1)).collect();
            *sign == 'í' && (at == 1 || BEHIND_APOSTROPHE.contains(&rest.as_str()))
        })
}

/// Returns whether every letter that is not plain stands where a name has one: capitals first, or among capitals.
fn is_placed(word: &str) -> bool {
    let signs: Vec<char> = word.chars().take(NAME_MAX).collect();
    if signs.len() == NAME_MAX {
        return false;
    }
    let capitals = !word.chars().any(char::is_lowercase);
    let mut all = signs.iter().enumerate().filter(|(_, sign)| !sign.is_ascii());
    all.all(|(at, sign)| {
        let before = at.checked_sub(1).and_then(|at| signs.get(at));
        let behind = signs.get(at.saturating_add(1));
        let plain = |sign: Option<&char>| sign.is_some_and(char::is_ascii_alphabetic);
        let placed = if sign.is_uppercase() {
            capitals || before.is_none()
        } else {
            before.is_some() && !behind.is_some_and(|behind| behind.is_uppercase())
        };
        sign.is_alphabetic() && *sign != 'ı' && placed && (plain(before) || plain(behind))
    })
}

/// Returns whether every letter that is not plain is one that DOS writes as Windows writes something that no word has there:
/// `ß` is `á`, `á` is a blank, `Ü` is `š`.
fn is_dos_name(word: &str) -> bool {
    let signs: Vec<char> = word.chars().take(NAME_MAX).collect();
    let small = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_lowercase);
    let mut all = signs.iter().enumerate().filter(|(_, sign)| !sign.is_ascii());
    signs.len() < NAME_MAX
        && all.all(|(at, sign)| {
            let (before, behind) = (at.checked_sub(1), at.checked_add(1));
            let follows = behind.and_then(|behind| signs.get(behind));
            match sign {
                'ß' => {
                    before.and_then(|at| signs.get(at)).is_some_and(|before| is_vowel(*before))
                        && sharp(follows, &signs, at)
                }
                'á' | 'æ' | 'û' | 'ù' => small(before) && small(behind),
                'í' => small(before) && (small(behind) || follows.is_none()),
                'è' => before.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_alphabetic) && small(behind),
                'Ä' | 'Å' | 'Ü' => before.is_none() && small(behind) && !follows.is_some_and(|sign| is_vowel(*sign)),
                _ => false,
            }
        })
}

/// Returns whether what follows a sharp s may: nothing, a vowel, or a consonant with more behind it.
fn sharp(follows: Option<&char>, signs: &[char], at: usize) -> bool {
    let Some(follows) = follows else { return true };
    is_vowel(*follows) || "bdfghjklmnpw".contains(*follows) && signs.len() > at.saturating_add(2)
}

fn is_vowel(sign: char) -> bool {
    "aeiouyäöü".contains(sign.to_ascii_lowercase())
}
