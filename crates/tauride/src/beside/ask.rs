//! Asking the server that holds a folder.

use std::io::{self, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;

use super::frame::{self, Asked, Told};
use crate::failure::{Failure, Outcome, in_words};
use crate::jobs::Job;
use crate::terminal::Terminal;

/// Has the server do a job, and shows what it tells; nothing if none answers.
pub(super) fn ask(dir: &Path, job: Job, terminal: &mut Terminal) -> Option<Outcome> {
    let stream = UnixStream::connect(frame::socket(dir)).ok()?;
    Some(converse(stream, job, terminal))
}

fn converse(mut stream: UnixStream, job: Job, terminal: &mut Terminal) -> Outcome {
    let asked = Asked { version: env!("CARGO_PKG_VERSION").to_owned(), settings: terminal.settings(), job };
    if let Err(error) = frame::write_job(&mut stream, &asked) {
        return Err(unheard(&error));
    }
    let mut told = BufReader::new(stream);
    loop {
        match frame::read(&mut told).map_err(|error| unheard(&error))? {
            Told::Output(bytes) => terminal.write_all(&bytes)?,
            Told::Note(bytes) => terminal.note(String::from_utf8_lossy(&bytes).trim_end())?,
            Told::Ended(outcome) => return outcome,
        }
    }
}

/// The server ended, or does not understand.
fn unheard(error: &io::Error) -> Failure {
    let what = "the server that holds the folder ended before it answered";
    Failure::fault(format!("{what} ({})", in_words(error)))
        .mend("look with `tauride show DIR record` at what was entered, and ask for the rest again")
}
