//! What the surroundings ask of the program, read once.

use std::io::{self, IsTerminal as _};

/// The settings that come from the environment and the terminal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    /// Whether what is printed may be coloured.
    pub(crate) colour: bool,
    /// Whether errors may be coloured.
    pub(crate) error_colour: bool,
}

impl Settings {
    /// Reads them. `NO_COLOR` (see no-color.org) and dumb terminals are respected.
    #[expect(clippy::disallowed_methods, reason = "the one place where the environment is read")]
    pub(crate) fn read() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { colour: !plain && io::stdout().is_terminal(), error_colour: !plain && io::stderr().is_terminal() }
    }
}
