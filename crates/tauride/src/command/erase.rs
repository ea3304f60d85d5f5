//! `tauride erase DIR M12`

use std::io::Write as _;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauride_clerk::Clerk;
use tauride_rules::ids::MemberId;

use crate::failure::{Failure, Outcome};
use crate::federation::Accept;
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The federation's folder; a server may be running
    pub(crate) dir: PathBuf,
    /// The member, such as M12
    #[arg(value_parser = super::member)]
    member: MemberId,
    #[command(flatten)]
    pub(crate) accept: Accept,
}

/// Whose rows are erased.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    member: MemberId,
}

impl Args {
    pub(crate) fn job(&self) -> Job {
        Job { member: self.member }
    }
}

impl Job {
    pub(crate) fn run(&self, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
        let member = self.member;
        if !clerk.read(|view| view.state.rolls.knows(member)) {
            return Err(Failure::no(format!("there is no member {member}"))
                .mend("`tauride show DIR federation` says how many there are"));
        }
        let had_row = clerk.erase(member).map_err(|error| Failure::caused(&error))?;
        let what = if had_row {
            "Key, name, contact, codes and sessions"
        } else {
            "Codes and sessions, and there was no name,"
        };
        writeln!(terminal, "{what} of {member} are erased from the register.")?;
        terminal.note(
            "The record keeps the number, what was done under it, and the name that a candidate stood under. Backups keep \
             what they hold: erase it there by making new ones.",
        )
    }
}
