//! The nearest known word to one that is not known.

/// Longer words get no suggestion.
const LETTERS_MAX: usize = 80;

/// Returns `did you mean "x"?`, or the known words, or what to do where there are none.
pub(crate) fn suggest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(near) = nearest(word, &known) {
        return format!("did you mean `{near}`?");
    }
    let listed = known.iter().take(20).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if listed.is_empty() { "there is none to choose from yet".to_owned() } else { format!("it can be {listed}") }
}

/// Returns the known word that differs from `word` in at most a third of its letters, the nearest first.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(LETTERS_MAX + 1).flat_map(char::to_lowercase).collect();
    if letters.len() > LETTERS_MAX {
        return None;
    }
    let limit = (letters.len() / 3).max(1);
    let scored = known.iter().map(|name| (distance(&letters, name), *name));
    scored.filter(|(distance, _)| *distance <= limit).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// The edit distance between two words, by rows; neighbours that change places count as one edit less than usual.
fn distance(word: &[char], name: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, letter) in name.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, other) in word.iter().enumerate() {
            let changed = diagonal + usize::from(*other != letter);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[word.len()]
}

#[cfg(test)]
mod tests {
    use super::suggest;

    #[test]
    fn the_nearest_word_is_suggested() {
        let known = ["branch", "district-conference", "congress"];
        assert_eq!(suggest("brnch", known), "did you mean `branch`?");
        assert_eq!(suggest("Congres", known), "did you mean `congress`?");
        assert_eq!(suggest("zebra", ["a"]), "it can be `a`");
        assert_eq!(suggest("zebra", []), "there is none to choose from yet");
    }
}
