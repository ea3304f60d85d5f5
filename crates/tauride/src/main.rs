//! The `tauride` command.
//!
//! `cli` says what can be asked; each command is a file of `command/`. What a command shows is a `sheet`; where it
//! goes is the `terminal`; why it did not do what was asked is a `failure`.

mod beside;
mod cli;
mod command;
mod embedded;
mod failure;
mod federation;
mod jobs;
mod listed;
mod overview;
mod settings;
mod source;
mod terminal;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::Cli;
use crate::failure::Failure;
use crate::settings::Settings;
use crate::terminal::Terminal;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(said) => {
            // Help goes to whoever asked, mistakes to whoever made them; if they have gone, nobody need know.
            let _ = said.print();
            return u8::try_from(said.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    let mut terminal = Terminal::new(Settings::read());
    let done = cli.run(&mut terminal).and_then(|()| terminal.flush().map_err(Failure::from));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            terminal.fail(&failure);
            failure.exit_code()
        }
    }
}
