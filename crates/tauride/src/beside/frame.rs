//! What goes over the socket: one job, then frames.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Outcome;
use crate::jobs::Job;
use crate::settings::Settings;

/// The most bytes of a job: a roll of some millions.
const JOB_MAX: u64 = 1 << 30;
/// The most bytes of a frame.
const FRAME_MAX: u32 = 1 << 24;

/// What stands in a federation's folder where a server has it.
pub(super) fn socket(dir: &Path) -> PathBuf {
    dir.join("beside").join("socket")
}

/// A job, and for what terminal it is done.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    /// The version of the program that asks: another one may mean something else by the same words.
    pub(super) version: String,
    pub(super) settings: Settings,
    pub(super) job: Job,
}

/// A piece of what is told.
#[derive(Debug)]
pub(super) enum Told {
    Output(Vec<u8>),
    Note(Vec<u8>),
    Ended(Outcome),
}

/// Which stream a frame belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stream {
    Output,
    Notes,
}

/// Writes the job.
pub(super) fn write_job(to: &mut impl Write, asked: &Asked) -> io::Result<()> {
    let job = serde_json::to_vec(asked)?;
    to.write_all(&u64::try_from(job.len()).unwrap_or(u64::MAX).to_be_bytes())?;
    to.write_all(&job)
}

/// Reads the job.
pub(super) fn read_job(from: &mut impl Read) -> io::Result<Asked> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let length = u64::from_be_bytes(length);
    if length > JOB_MAX {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the job is larger than a gigabyte"));
    }
    let mut job = Vec::new();
    from.take(length).read_to_end(&mut job)?;
    Ok(serde_json::from_slice(&job)?)
}

/// Writes output or notes, in pieces that fit.
pub(super) fn write(to: &mut impl Write, stream: Stream, bytes: &[u8]) -> io::Result<()> {
    let kind = match stream {
        Stream::Output => b'o',
        Stream::Notes => b'n',
    };
    bytes.chunks(1 << 20).try_for_each(|piece| frame(to, kind, piece))
}

/// Writes how it ended.
pub(super) fn write_end(to: &mut impl Write, outcome: &Outcome) -> io::Result<()> {
    frame(to, b'e', &serde_json::to_vec(outcome)?)
}

fn frame(to: &mut impl Write, kind: u8, bytes: &[u8]) -> io::Result<()> {
    let mut frame = Vec::with_capacity(bytes.len() + 5);
    frame.push(kind);
    frame.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    frame.extend(bytes);
    to.write_all(&frame)
}

/// Reads the next frame.
pub(super) fn read(from: &mut impl Read) -> io::Result<Told> {
    let (mut kind, mut length) = ([0; 1], [0; 4]);
    from.read_exact(&mut kind)?;
    from.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length);
    if length > FRAME_MAX {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = vec![0; usize::try_from(length).unwrap_or(usize::MAX)];
    from.read_exact(&mut bytes)?;
    Ok(match kind {
        [b'o'] => Told::Output(bytes),
        [b'n'] => Told::Note(bytes),
        [b'e'] => Told::Ended(serde_json::from_slice(&bytes)?),
        _ => return Err(io::ErrorKind::InvalidData.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    #[test]
    fn frames_come_back_as_they_were_written_and_no_others_are_read() {
        let mut wire = Vec::new();
        write(&mut wire, Stream::Output, "Ж".repeat(1 << 20).as_bytes()).unwrap();
        write(&mut wire, Stream::Notes, b"note").unwrap();
        write_end(&mut wire, &Err(Failure::no("refused").mend("ask again"))).unwrap();
        let mut from = wire.as_slice();
        for _ in 0..2 {
            assert!(matches!(read(&mut from).unwrap(), Told::Output(bytes) if bytes.len() == 1 << 20));
        }
        assert!(matches!(read(&mut from).unwrap(), Told::Note(bytes) if bytes == b"note"));
        let Told::Ended(Err(Failure::No(reason))) = read(&mut from).unwrap() else { panic!("no end") };
        assert_eq!((&*reason.what, &*reason.mends), ("refused", &["ask again".to_owned()][..]));
        assert!(read(&mut from).is_err(), "nothing follows");
        assert!(read(&mut &[b'o', 0xff, 0, 0, 0][..]).is_err(), "too long");
        assert!(read(&mut &[b'x', 0, 0, 0, 0][..]).is_err(), "of no kind");
        assert!(read_job(&mut &[0xff; 8][..]).is_err(), "too long");
    }
}
