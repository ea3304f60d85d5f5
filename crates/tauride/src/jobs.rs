//! What is asked of the clerk of a federation, whole: whatever files it takes have been read.
//!
//! A job is carried out here, or beside the server that holds the folder (see `beside`), and says the same.

use serde::{Deserialize, Serialize};
use tauride_clerk::Clerk;

use crate::command::{act, codes, enrol, erase};
use crate::failure::Outcome;
use crate::terminal::Terminal;

/// What is asked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Job {
    Act(act::Job),
    Codes(codes::Job),
    Enrol(enrol::Job),
    Erase(erase::Job),
}

impl Job {
    /// Does it, and says on the terminal what came of it.
    ///
    /// # Errors
    ///
    /// What the command itself says.
    pub(crate) fn run(&self, clerk: &Clerk, terminal: &mut Terminal) -> Outcome {
        match self {
            Self::Act(job) => job.run(clerk, terminal),
            Self::Codes(job) => job.run(clerk, terminal),
            Self::Enrol(job) => job.run(clerk, terminal),
            Self::Erase(job) => job.run(clerk, terminal),
        }
    }
}
