//! `tauride completions SHELL`

use clap::Command;
use clap_complete::{Shell, generate};

use crate::failure::Outcome;
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell, as in: tauride completions bash > ~/.local/share/bash-completion/completions/tauride
    shell: Shell,
}

pub(crate) fn run(args: &Args, command: &mut Command, terminal: &mut Terminal) -> Outcome {
    // Written to memory first: the generator takes a reader that has gone for a fault of its own.
    let mut script = Vec::new();
    generate(args.shell, command, "tauride", &mut script);
    std::io::Write::write_all(terminal, &script)?;
    Ok(())
}
