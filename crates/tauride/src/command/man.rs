//! `tauride man FOLDER`

use std::io::Write as _;
use std::path::PathBuf;

use clap::Command;

use crate::failure::{Failure, Outcome};
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Where to write them, as in: tauride man ~/.local/share/man/man1
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

pub(crate) fn run(args: &Args, command: Command, terminal: &mut Terminal) -> Outcome {
    let failed = |error: &std::io::Error| Failure::file("write to", &args.folder, error);
    std::fs::create_dir_all(&args.folder).map_err(|error| failed(&error))?;
    clap_mangen::generate_to(command, &args.folder).map_err(|error| failed(&error))?;
    writeln!(terminal, "The first page is {}.", args.folder.join("tauride.1").display())?;
    Ok(())
}
