//! The second place in which the last acknowledged size and root stand.
//!
//! A damaged log loses its end without a word: the engine takes what follows a broken frame for never written. What is
//! in this file is on the disk before anything is acknowledged, so that the difference shows at the next start.
//!
//! The file has two slots, written in turns, each on a block of its own: a write that a failing machine cuts short
//! spoils the one and leaves the other.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::folder::private_file;
use super::sum::{hex, sum};
use crate::{Acknowledged, Mark};

/// Where the second slot begins, and the length of either.
const BLOCK: u64 = 4_096;
/// The length of what stands in a slot: size, root, check sum, line end.
const LINE: usize = 20 + 1 + 64 + 1 + 16 + 1;

/// The file, open for writing.
#[derive(Debug)]
pub(super) struct MarkFile {
    file: File,
    /// Whether the second slot is written next.
    second: bool,
}

impl MarkFile {
    /// Opens the file, made with its whole length if it is not there, so that no later write needs room.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = private_file(path)?;
        if file.metadata()?.len() != 2 * BLOCK {
            file.set_len(0)?;
            write_at(&file, &vec![b' '; 2 * usize::try_from(BLOCK).unwrap_or(0)], 0)?;
            file.sync_all()?;
        }
        let second = newest(&slots(&file)?).is_some_and(|(slot, _)| slot == 0);
        Ok(Self { file, second })
    }

    /// Writes what was acknowledged. When this returns, it is on the disk.
    pub(super) fn write(&mut self, mark: &Acknowledged) -> io::Result<()> {
        write_at(&self.file, line(mark).as_bytes(), if self.second { BLOCK } else { 0 })?;
        self.file.sync_data()?;
        self.second = !self.second;
        Ok(())
    }

    /// Empties both slots: what is written next stands alone, also when it is less than before.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        for begin in [0, BLOCK] {
            write_at(&self.file, &[b' '; LINE], begin)?;
        }
        self.file.sync_data()
    }
}

/// Reads what was acknowledged.
pub(super) fn read(path: &Path) -> io::Result<Mark> {
    let slots = match File::open(path) {
        Ok(file) => slots(&file)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Mark::Missing),
        Err(error) => return Err(error),
    };
    let blank = |slot: &Vec<u8>| slot.iter().all(|byte| *byte == b' ');
    Ok(match newest(&slots) {
        Some((_, mark)) => Mark::Kept(mark),
        None if slots.iter().all(blank) => Mark::Missing,
        None => Mark::Unreadable,
    })
}

fn line(mark: &Acknowledged) -> String {
    format!("{:>20} {} {:016x}\n", mark.size, hex(&mark.root), sum_of(mark))
}

fn sum_of(mark: &Acknowledged) -> i64 {
    sum("acknowledged", &[&mark.size.to_be_bytes(), &mark.root])
}

/// Returns what stands in both slots; a file that is too short has the rest empty.
fn slots(mut file: &File) -> io::Result<[Vec<u8>; 2]> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let block = usize::try_from(BLOCK).unwrap_or(usize::MAX);
    let slot = |begin: usize| bytes.get(begin..bytes.len().min(begin + LINE)).unwrap_or_default().to_vec();
    Ok([slot(0), slot(block)])
}

/// Returns the slot that holds more, and what it holds.
fn newest(slots: &[Vec<u8>; 2]) -> Option<(usize, Acknowledged)> {
    slots.iter().enumerate().filter_map(|(slot, bytes)| Some((slot, parse(bytes)?))).max_by_key(|(_, mark)| mark.size)
}

fn parse(bytes: &[u8]) -> Option<Acknowledged> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut words = text.split_ascii_whitespace();
    let (size, hex) = (words.next()?.parse().ok()?, words.next()?);
    let mut root = [0; 32];
    for (place, byte) in root.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    let mark = Acknowledged { size, root };
    (line(&mark) == text).then_some(mark)
}

#[cfg(unix)]
fn write_at(file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, at)
}

#[cfg(not(unix))]
fn write_at(mut file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    use std::io::{Seek as _, SeekFrom, Write as _};
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(size: u64) -> Acknowledged {
        Acknowledged { size, root: [u8::try_from(size % 251).unwrap(); 32] }
    }

    #[test]
    fn the_last_is_read_and_a_spoilt_slot_leaves_the_one_before() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("mark");
        assert_eq!(read(&path).unwrap(), Mark::Missing);
        let mut file = MarkFile::open(&path).unwrap();
        assert_eq!(read(&path).unwrap(), Mark::Missing, "nothing was acknowledged");
        for size in 1..=5 {
            file.write(&mark(size)).unwrap();
            assert_eq!(read(&path).unwrap(), Mark::Kept(mark(size)));
        }
        file = MarkFile::open(&path).unwrap();
        file.write(&mark(6)).unwrap();
        let whole = std::fs::read(&path).unwrap();
        for bit in (0..whole.len() * 8).step_by(101) {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(&path, &bytes).unwrap();
            let read = read(&path).unwrap();
            assert!(read == Mark::Kept(mark(6)) || read == Mark::Kept(mark(5)), "bit {bit}: {read:?}");
        }
        file.clear().unwrap();
        file.write(&mark(2)).unwrap();
        assert_eq!(read(&path).unwrap(), Mark::Kept(mark(2)), "less than before");
    }

    #[test]
    fn a_mark_that_is_spoilt_whole_is_not_taken_for_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("mark");
        std::fs::write(&path, "x".repeat(8_192)).unwrap();
        assert_eq!(read(&path).unwrap(), Mark::Unreadable);
    }
}
