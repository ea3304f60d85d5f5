//! Sentences as a page prints them.

/// Returns a sentence with a capital and a full stop.
pub(super) fn whole(sentence: &str) -> String {
    let stop = if sentence.ends_with(['.', '…', '!', '?']) { "" } else { "." };
    format!("{}{stop}", tauride_tell::capital(sentence))
}

/// Returns all of them with capitals and full stops.
pub(super) fn all(sentences: &[String]) -> Vec<String> {
    sentences.iter().map(|sentence| whole(sentence)).collect()
}
