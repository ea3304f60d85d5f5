//! A page of Markdown, taken apart into what is played and what is not.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block<'p> {
    /// A line that is not played.
    Prose(&'p str),
    /// A heading, without its marks.
    Heading { line: &'p str, title: &'p str },
    /// A fenced block that the player reads: its lines, fences among them.
    Fence { number: usize, info: &'p str, lines: Vec<&'p str> },
    /// An indented line, and what stands under it as its outcome.
    Step { number: usize, line: &'p str, outcome: Vec<&'p str> },
}

const INDENT: &str = "    ";

/// Takes a page apart. Every line is in exactly one block; lines are counted from 1.
pub(crate) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        if let Some(info) = fence(line) {
            let mut inside = vec![line];
            for (_, line) in lines.by_ref() {
                inside.push(line);
                if fence(line) == Some("") {
                    break;
                }
            }
            blocks.push(Block::Fence { number, info, lines: inside });
        } else if let Some(title) = heading(line) {
            blocks.push(Block::Heading { line, title });
        } else if line.starts_with(INDENT) && !is_outcome(line) && !line.trim().is_empty() {
            let mut outcome = Vec::new();
            while let Some((_, line)) = lines.next_if(|(_, line)| is_outcome(line)) {
                outcome.push(line.trim());
            }
            blocks.push(Block::Step { number, line, outcome });
        } else if line.starts_with(INDENT) && is_outcome(line) {
            // An outcome of nothing, left behind by an edit: it goes.
        } else {
            blocks.push(Block::Prose(line));
        }
    }
    blocks
}

fn fence(line: &str) -> Option<&str> {
    line.strip_prefix("```").map(str::trim)
}

fn heading(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len()).then(|| title.strip_prefix(' ')).flatten().map(str::trim)
}

fn is_outcome(line: &str) -> bool {
    let text = line.trim_start();
    line.starts_with(INDENT) && ["-> ", "refused ", "but "].iter().any(|mark| text.starts_with(mark))
}

/// Returns whether a heading is an article of the rulebook: `recall.4 — …`.
pub(crate) fn is_article(title: &str) -> bool {
    let word = title.split(' ').next().unwrap_or_default();
    let Some((chapter, number)) = word.split_once('.') else { return false };
    let plain = !chapter.is_empty() && chapter.bytes().all(|byte| byte.is_ascii_lowercase());
    plain && number.starts_with(|digit: char| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, is_article};

    #[test]
    fn a_page_is_taken_apart() {
        let text =
            "# Recall\nprose\n\n```toml add\na = 1\n```\n    M1 leaves U1\n      -> M1 left U1\nend\n    -> stray";
        let expected = [
            Block::Heading { line: "# Recall", title: "Recall" },
            Block::Prose("prose"),
            Block::Prose(""),
            Block::Fence { number: 4, info: "toml add", lines: vec!["```toml add", "a = 1", "```"] },
            Block::Step { number: 7, line: "    M1 leaves U1", outcome: vec!["-> M1 left U1"] },
            Block::Prose("end"),
        ];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn articles_have_a_number() {
        assert!(is_article("recall.5 — A petition"));
        for title in ["Recall", "1917.02 — February", "recall — petition", "recall."] {
            assert!(!is_article(title), "{title}");
        }
    }
}
