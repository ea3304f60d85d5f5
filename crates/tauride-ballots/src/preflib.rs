//! PrefLib: `.soc`, `.soi`, `.toc` and `.toi` for orders, `.cat` for categories.
//!
//! ```text
//! # TITLE: Barwon 2019
//! # NUMBER ALTERNATIVES: 3
//! # NUMBER VOTERS: 6
//! # ALTERNATIVE NAME 1: Anna
//! # ALTERNATIVE NAME 2: Berta
//! # ALTERNATIVE NAME 3: Clara
//! 5: 1,2                     five ballots: 1, then 2
//! 1: {2,3},1                 one ballot: 2 and 3 equally, then 1
//! ```
//!
//! The kinds differ only in what their orders may be: complete or not, with equal ranks or without. All are read alike,
//! whatever a file says of itself. In `.cat` each place of a line is a category, and `{}` an empty one. The format is
//! specified in `FORMAT_SPECIFICATION.md` of PrefLib-Data.

mod head;
mod orders;
mod write;

use crate::fault::{At, Fault, Here as _, Wrong, reading};
use crate::file::BallotFile;
use tauride_table::Cursor;

pub use write::{Kind, kind, write};

/// Reads a PrefLib file of orders or categories.
///
/// # Errors
///
/// [`Fault`], with the place and what mends it; also where there are not as many voters as the head says.
///
/// ```
/// let text = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Anna\n# ALTERNATIVE NAME 2: Berta\n3: 2,1\n2: {1,2}\n";
/// let file = tauride_ballots::preflib::read(text.as_bytes())?;
/// assert_eq!((file.candidates[1].name.as_str(), file.ballots.total()), ("Berta", 5));
/// # Ok::<(), tauride_ballots::Fault>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<BallotFile, Fault> {
    reading(bytes, read_at)
}

pub(crate) fn read_at(bytes: &[u8]) -> Result<BallotFile, At> {
    let mut cursor = Cursor::new(bytes);
    let head = head::read(&mut cursor)?;
    let mut file = head.file;
    file.ballots = orders::read(&mut cursor, file.candidates.len(), file.categories.len())?;
    let found = file.ballots.total().saturating_add(file.ballots.blank());
    match head.voters {
        Some(said) if u128::from(said) != found => Err(cursor.wrong(Wrong::VotersMissing { said, found })),
        _ => Ok(file),
    }
}
