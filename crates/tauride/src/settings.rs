//! What the surroundings ask of the program, read once.

use std::io::{self, IsTerminal as _};

use terminal_size::{Width, terminal_size_of};

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// One for everything.
    Plain,
    /// Several, where they help.
    Coloured,
}

/// The settings that come from the environment and the terminal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// For what is printed.
    pub(crate) output: Ink,
    /// For errors.
    pub(crate) errors: Ink,
    /// How many columns there are for what is printed; nothing where it goes to a file or another program, which cut nothing.
    pub(crate) columns: Option<usize>,
}

impl Settings {
    /// Reads them. `NO_COLOR` (see no-color.org) and dumb terminals are respected.
    pub(crate) fn read() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let ink = |is_terminal| if is_terminal && !plain { Ink::Coloured } else { Ink::Plain };
        let (output, errors) = (ink(io::stdout().is_terminal()), ink(io::stderr().is_terminal()));
        Self { output, errors, columns: columns() }
    }
}

/// Returns how many columns there are, as `COLUMNS` says or the terminal itself.
fn columns() -> Option<usize> {
    let said = std::env::var_os("COLUMNS").and_then(|said| said.to_str()?.parse().ok()).filter(|columns| *columns > 0);
    let terminal = || terminal_size_of(io::stdout()).map(|(Width(columns), _)| usize::from(columns));
    said.or_else(terminal)
}
