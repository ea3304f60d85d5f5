//! Pages played from the first line to the last.

mod player;

use std::fmt;

use tauride_rules::State;

use player::Player;

/// A page of a scenario.
#[derive(Clone, Copy, Debug)]
pub struct Page<'p> {
    /// What it is called in messages.
    pub name: &'p str,
    /// Its text.
    pub text: &'p str,
}

/// Where charters that a page names come from: the text of the charter that is called so, if there is one.
pub type Charters<'c> = &'c dyn Fn(&str) -> Option<String>;

/// What came of playing.
#[derive(Debug, Default)]
pub struct Played {
    /// The pages, with what really came of each act.
    pub pages: Vec<String>,
    /// The same, with a word under each line that cannot be played.
    pub told: Vec<String>,
    /// How many acts were asked for, setups not counted.
    pub acts: usize,
    /// How many of them were refused.
    pub refusals: usize,
    /// How many expectations were checked.
    pub expectations: usize,
    /// Where a page says that something else came of an act than did.
    pub mismatches: Vec<Mismatch>,
    /// Where a page cannot be played, or expects what is not true.
    pub problems: Vec<Problem>,
    /// What the pages list under "Not yet played".
    pub not_yet: Vec<String>,
    /// The federations that were founded, in the order of the pages.
    pub federations: Vec<Federation>,
}

/// A federation that was played.
#[derive(Debug)]
pub struct Federation {
    /// The heading under which it was founded.
    pub title: String,
    /// Its record: canonical lines, without newlines.
    pub lines: Vec<Vec<u8>>,
    /// What is true at the end.
    pub state: State,
}

/// A place where a page tells another outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The page.
    pub page: String,
    /// The line of the act, from 1.
    pub line: usize,
    /// The outcome that the page tells.
    pub expected: Vec<String>,
    /// What came of it.
    pub got: Vec<String>,
}

/// A place where a page cannot be played as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The page.
    pub page: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what is possible.
    pub message: String,
}

impl Played {
    /// Returns whether everything came out as the pages say.
    pub fn is_as_written(&self) -> bool {
        self.mismatches.is_empty() && self.problems.is_empty()
    }
}

impl Federation {
    /// Returns the record as a file holds it: each line with its newline.
    pub fn record(&self) -> Vec<u8> {
        self.lines.iter().flat_map(|line| line.iter().copied().chain([b'\n'])).collect()
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: another outcome", self.page, self.line)?;
        for line in &self.expected {
            write!(f, "\n  written:  {line}")?;
        }
        for line in &self.got {
            write!(f, "\n  happened: {line}")?;
        }
        if self.got.is_empty() {
            write!(f, "\n  happened: nothing")?;
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.page, self.line, self.message)
    }
}

/// Plays pages one after the other, as one text.
///
/// A heading such as `recall.4 — …` begins a federation of its own, under the charter in the fenced blocks before and
/// below it; a line `charter: NAME.toml` begins one under a charter that `charters` knows, which goes on to the end.
pub fn play(pages: &[Page<'_>], charters: Charters<'_>) -> Played {
    let mut player = Player::new(charters);
    for page in pages {
        player.page(page);
    }
    player.finish()
}
