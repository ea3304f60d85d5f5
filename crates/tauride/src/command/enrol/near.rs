//! Names of units that are nearly those of others: a slip founds a unit that nobody wanted.

use std::collections::{BTreeMap, BTreeSet};

use tauride_names::{likeness, look};

/// Words with fewer letters are told apart by each of them: "House A" is not "House B".
const LETTERS_MIN: usize = 4;

/// With how many names of one key a name is compared: whoever has more like it asks for all of them by these.
const COMPARED_MAX: usize = 8;

/// A name that nearly is another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Near<'a> {
    pub(super) name: &'a str,
    pub(super) other: &'a str,
}

/// Returns which of the new names are nearly another of them, or one of the old ones: they differ in capitals, in blanks, in
/// hyphens, in one letter of a word, or in letters of other scripts that look the same. Numbers differ or do not.
///
/// Names that differ in a letter are equal without it: so each is looked for by what is left of it without each of its
/// letters, and not compared with all others.
pub(super) fn near<'a>(new: &[&'a str], old: &[&'a str]) -> Vec<Near<'a>> {
    // Plain letters alone look like no others.
    let scripts = new.iter().chain(old).any(|name| !name.is_ascii());
    let all = |name: &str| {
        let mut all = keys(name);
        all.extend(scripts.then(|| look(name)));
        all
    };
    let mut by_key: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for name in old {
        for key in all(name) {
            by_key.entry(key).or_default().push(name);
        }
    }
    let mut found = BTreeSet::new();
    for name in new {
        for key in all(name) {
            let others = by_key.entry(key).or_default();
            let other = others.iter().take(COMPARED_MAX).find(|other| is_near(name, other));
            found.extend(other.map(|other| Near { name, other }));
            others.push(name);
        }
    }
    found.into_iter().collect()
}

/// Returns a name as one word of letters and digits, and without each of its letters.
fn keys(name: &str) -> BTreeSet<String> {
    let whole: Vec<char> = likeness(name).chars().filter(|sign| sign.is_alphanumeric()).collect();
    let without =
        |place: usize| whole.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, sign)| *sign).collect();
    let letters = whole.iter().enumerate().filter(|(_, sign)| sign.is_alphabetic()).map(|(place, _)| place);
    letters.map(without).chain([whole.iter().collect()]).collect()
}

fn is_near(one: &str, other: &str) -> bool {
    if !(one.is_ascii() && other.is_ascii()) && look(one) == look(other) {
        return true;
    }
    let (one, other) = (likeness(one), likeness(other));
    let plain = |name: &str| -> String { name.chars().filter(|sign| sign.is_alphanumeric()).collect() };
    if plain(&one) == plain(&other) {
        return true;
    }
    let words = |name: &str| -> Vec<String> {
        let parts = name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        parts.map(str::to_owned).collect()
    };
    let (one, other) = (words(&one), words(&other));
    let mut differ = one.iter().zip(&other).filter(|(one, other)| one != other);
    let letters = |word: &str| word.chars().filter(|sign| sign.is_alphabetic()).count();
    let digits = |word: &str| -> String { word.chars().filter(char::is_ascii_digit).collect() };
    one.len() == other.len()
        && differ.next().is_some_and(|(one, other)| {
            letters(one).max(letters(other)) >= LETTERS_MIN
                && digits(one) == digits(other)
                && strsim::osa_distance(one, other) == 1
        })
        && differ.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn slips_are_found_and_names_that_differ_are_not() {
        let pairs = |new: &[&str], old: &[&str]| -> Vec<String> {
            near(new, old).iter().map(|near| format!("{} ~ {}", near.name, near.other)).collect()
        };
        assert_eq!(
            pairs(&["North Brnch", "north branch"], &["North Branch"]),
            ["North Brnch ~ North Branch", "north branch ~ North Branch"]
        );
        assert_eq!(pairs(&["\u{410}\u{421}"], &["AC"]), ["\u{410}\u{421} ~ AC"]);
        assert_eq!(
            pairs(&["Ost-Haus 3", "Osthaus 3", "Ost Huas 3"], &[]),
            ["Ost Huas 3 ~ Ost-Haus 3", "Osthaus 3 ~ Ost-Haus 3"]
        );
        for names in
            [&["Branch 12", "Branch 13", "Branch 112"][..], &["House A", "House B"], &["North", "South"], &["Anna"]]
        {
            assert_eq!(pairs(names, &[]), Vec::<String>::new(), "{names:?}");
        }
    }

    #[test]
    fn many_names_are_compared_by_their_keys() {
        let names: Vec<String> = (0..5_000).map(|number| format!("Branch {number}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(near(&names, &[]), []);
    }
}
