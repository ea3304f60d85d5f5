//! What the surroundings ask of the program, read once.

use std::io::{self, IsTerminal as _};

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
}

impl Settings {
    /// Reads them. `NO_COLOR` (see no-color.org) and dumb terminals are respected.
    pub(crate) fn read() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let ink = |is_terminal| if is_terminal && !plain { Ink::Coloured } else { Ink::Plain };
        Self { output: ink(io::stdout().is_terminal()), errors: ink(io::stderr().is_terminal()) }
    }
}
