//! The charter that a page plays under, put together from the fenced blocks in it.

/// The text of a charter, and what it is called in messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CharterText {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What a fenced block means to the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fence<'p> {
    /// The whole charter.
    Charter,
    /// More for the charter of the chapter.
    More,
    /// A charter that may be proposed under this name, whole or added to the charter of the article.
    Proposed { name: &'p str, more: bool },
    /// Acts that go before.
    Given,
    /// Nothing.
    Other,
}

/// Returns what a fenced block means, by the words after its opening marks.
pub(crate) fn fence(info: &str) -> Fence<'_> {
    let words: Vec<&str> = info.split_whitespace().collect();
    match words.as_slice() {
        ["given"] => Fence::Given,
        ["toml"] => Fence::Charter,
        ["toml", "add"] => Fence::More,
        ["toml", "called", name] => Fence::Proposed { name, more: false },
        ["toml", "add", "called", name] => Fence::Proposed { name, more: true },
        _ => Fence::Other,
    }
}

/// Returns the text inside a fenced block.
pub(crate) fn inside(lines: &[&str]) -> String {
    let last = lines.len().saturating_sub(1);
    let kept = lines.iter().enumerate().filter(|(at, line)| *at > 0 && !(*at == last && line.starts_with("```")));
    kept.flat_map(|(_, line)| [*line, "\n"]).collect()
}
