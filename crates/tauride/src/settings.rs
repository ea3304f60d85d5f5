//! What the surroundings ask of the program, read once.

use std::env::var_os;
use std::io::{self, IsTerminal as _};

use serde::{Deserialize, Serialize};
use tauride_tell::Language;

use terminal_size::{Width, terminal_size_of};

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ink {
    /// One for everything.
    Plain,
    /// Several, where they help.
    Coloured,
}

/// The settings that come from the environment and the terminal.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// For what is printed.
    pub(crate) output: Ink,
    /// For errors.
    pub(crate) errors: Ink,
    /// How many columns there are for what is printed; nothing where it goes to a file or another program, which cut nothing.
    pub(crate) columns: Option<usize>,
    /// In which language refusals are told; nothing where the charter says it.
    #[serde(with = "by_tag")]
    pub(crate) language: Option<Language>,
}

/// A language goes by its tag from one program to another.
mod by_tag {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
    use tauride_tell::Language;

    #[expect(clippy::ref_option, reason = "serde passes fields so")]
    pub(super) fn serialize<S: Serializer>(language: &Option<Language>, to: S) -> Result<S::Ok, S::Error> {
        language.map(Language::tag).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Language>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.and_then(|tag| Language::of(&tag)))
    }
}

impl Settings {
    /// Reads them. `NO_COLOR` (see no-color.org) and dumb terminals are respected.
    pub(crate) fn read() -> Self {
        let plain = var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || var_os("TERM").is_some_and(|value| value == "dumb");
        let ink = |is_terminal| if is_terminal && !plain { Ink::Coloured } else { Ink::Plain };
        let (output, errors) = (ink(io::stdout().is_terminal()), ink(io::stderr().is_terminal()));
        Self { output, errors, columns: columns(), language: language() }
    }
}

/// Returns how many columns there are, as `COLUMNS` says or the terminal itself.
fn columns() -> Option<usize> {
    let said = var_os("COLUMNS").and_then(|said| said.to_str()?.parse().ok()).filter(|columns| *columns > 0);
    let terminal = || terminal_size_of(io::stdout()).map(|(Width(columns), _)| usize::from(columns));
    said.or_else(terminal)
}

/// Returns the language that the terminal asks for, as every program reads it: from the first of `LC_ALL`, `LC_MESSAGES` and
/// `LANG` that says anything, such as `de_AT.UTF-8`; nothing where that is none in which this program tells.
fn language() -> Option<Language> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(var_os).find(|value| !value.is_empty())?;
    asked(&said.to_string_lossy())
}

fn asked(locale: &str) -> Option<Language> {
    let name = locale.split(['.', '@']).next()?;
    if matches!(name, "C" | "POSIX") { Some(Language::ENGLISH) } else { Language::of(name) }
}

#[cfg(test)]
mod tests {
    use tauride_tell::Language;

    use super::asked;

    #[test]
    fn the_terminal_asks_for_a_language_as_it_does_of_every_program() {
        assert_eq!(asked("de_AT.UTF-8").map(Language::tag), Some("de"));
        assert_eq!(asked("de@euro").map(Language::tag), Some("de"));
        assert_eq!(asked("C.UTF-8"), Some(Language::ENGLISH));
        assert_eq!(asked("tlh"), None);
    }
}
