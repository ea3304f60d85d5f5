//! A small federation: its charter, and how it begins.

use std::fmt;
use std::sync::Arc;

use tauride_charter::check;
use tauride_play::{Page, play};
use tauride_rules::State;
use tauride_rules::fingerprint::{Sight, fingerprint};
use tauride_rules::terms::{Charter, Text};

use crate::alphabet::Alphabet;

/// How far back decisions look in the worlds, in seconds: the longest time that any of their charters or the rulebook sets.
const REACH: i64 = 70 * 86_400;

/// A charter that may be proposed in a world.
#[derive(Clone, Debug)]
pub struct Later {
    /// Its text.
    pub text: Text,
    /// Its checked form.
    pub charter: Box<Charter>,
}

/// A small federation in which everything is tried.
#[derive(Clone, Debug)]
pub struct World {
    /// What it is called.
    pub name: &'static str,
    /// The page on which it begins.
    pub page: String,
    /// What is asked in it.
    pub alphabet: Alphabet,
    /// Its state when everything begins.
    pub begins: State,
    /// The charters that may be proposed.
    pub later: Arc<[Later]>,
}

/// A page from which no world begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoWorld(String);

impl fmt::Display for NoWorld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoWorld {}

impl NoWorld {
    pub(crate) fn unknown(name: &str) -> Self {
        Self(format!("there is no world `{name}`"))
    }
}

impl World {
    /// Reads the page of a world.
    ///
    /// # Errors
    ///
    /// [`NoWorld`] if the page cannot be played, or something in it is refused.
    pub fn read(name: &'static str, page: &str, alphabet: Alphabet) -> Result<Self, NoWorld> {
        let played = play(&[Page { name, text: page }], &|_| None);
        if let Some(problem) = played.problems.first() {
            return Err(NoWorld(problem.to_string()));
        }
        if played.refusals > 0 {
            let refused = played.pages.first().and_then(|page| page.lines().find(|line| line.contains("refused ")));
            return Err(NoWorld(format!("{name}: {}", refused.unwrap_or_default().trim())));
        }
        let begins = played.federations.into_iter().next().map(|federation| federation.state);
        let begins = begins.ok_or_else(|| NoWorld(format!("{name} founds no federation")))?;
        Ok(Self { name, page: page.to_owned(), alphabet, begins, later: later(name, page)? })
    }

    /// Returns a number that two states of this world share if nothing that can still happen in it differs.
    pub fn fingerprint(&self, state: &State) -> u128 {
        fingerprint(state, Sight { now: Some(state.now), reach: REACH })
    }

    /// Returns the same world under a law that lacks an article.
    #[cfg(feature = "without")]
    #[must_use]
    pub fn without(&self, article: &'static str) -> Self {
        let mut world = self.clone();
        world.begins.without = Some(article);
        world
    }
}

/// Reads the charters that a page says may be proposed.
fn later(name: &str, page: &str) -> Result<Arc<[Later]>, NoWorld> {
    let fences = page.split("```toml called ").skip(1);
    let charters = fences.map(|fence| {
        let text = fence.split_once('\n').map_or("", |(_, text)| text.split("```").next().unwrap_or_default());
        let checked = check(name, text).map_err(|wrong| {
            NoWorld(wrong.first().map_or_else(|| format!("{name}: no charter"), ToString::to_string))
        })?;
        Ok(Later { text: text.into(), charter: Box::new(checked.charter) })
    });
    charters.collect()
}
