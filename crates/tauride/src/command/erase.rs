//! `tauride erase DIR M12`

use std::io::Write as _;
use std::path::PathBuf;

use tauride_rules::ids::MemberId;

use crate::failure::{Failure, Outcome};
use crate::federation;
use crate::terminal::{Terminal, note};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder
    dir: PathBuf,
    /// The member, such as M12
    #[arg(value_parser = super::member)]
    member: MemberId,
    #[command(flatten)]
    accept: federation::Accept,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let clerk = federation::open(&args.dir, &args.accept)?;
    let member = args.member;
    if !clerk.read(|view| view.state.rolls.knows(member)) {
        return Err(Failure::no(format!("there is no member {member}"))
            .mend("`tauride show DIR federation` says how many there are"));
    }
    let had_row = clerk.erase(member).map_err(|error| Failure::caused(&error))?;
    let what =
        if had_row { "Key, name, contact, codes and sessions" } else { "Codes and sessions, and there was no name," };
    writeln!(terminal, "{what} of {member} are erased from the register.")?;
    terminal.flush()?;
    note(
        "The record keeps the number, what was done under it, and the name that a candidate stood under. Backups keep \
         what they hold: erase it there by making new ones.",
    );
    Ok(())
}
