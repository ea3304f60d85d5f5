//! Checkpoints in the C2SP `tlog-checkpoint` form: the name of a record, its size and its root, as text to sign.
//!
//! ```text
//! example.org/federation
//! 20852163
//! CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//!
//! — example.org/federation Az3grlgtzPICa5OS8npVmf1Myq…
//! ```
//!
//! After the three lines there may be extension lines; after an empty line, signatures. Both are kept as opaque text.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::str::FromStr;

use crate::{Head, base64};

/// A checkpoint, signed or not.
///
/// [`Display`](fmt::Display) writes the text, and [`FromStr`] reads exactly the texts that are written: what it takes,
/// byte for byte, is what comes out again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    head: Head,
    extensions: String,
    signatures: String,
}

/// Why a text is no checkpoint. Lines are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The text ends too early.
    #[error("line {line}: the text ends where {needed} belongs")]
    Missing {
        /// The line that is missing.
        line: usize,
        /// What belongs there.
        needed: &'static str,
    },
    /// The last line does not end in a newline.
    #[error("line {line}: the line does not end: the last line needs a newline too")]
    Unfinished {
        /// The line.
        line: usize,
    },
    /// A line is empty that may not be.
    #[error("line {line}: empty, where {needed} belongs")]
    Empty {
        /// The line.
        line: usize,
        /// What belongs there.
        needed: &'static str,
    },
    /// A line holds a control character, as a tab or a carriage return.
    #[error("line {line}: a control character (a tab, a carriage return …) in a text that may hold none")]
    Control {
        /// The line.
        line: usize,
    },
    /// The size is no number, or not in its one form.
    #[error("line {line}: the size must be a decimal number below 2^64 without sign or leading zeros")]
    Size {
        /// The line.
        line: usize,
    },
    /// The root is no hash in base64.
    #[error("line {line}: the root must be 32 bytes in base64, 44 characters ending in one \"=\"")]
    Root {
        /// The line.
        line: usize,
    },
}

impl CheckpointError {
    /// Returns the line, counted from 1.
    pub fn line(&self) -> usize {
        match *self {
            Self::Missing { line, .. }
            | Self::Unfinished { line }
            | Self::Empty { line, .. }
            | Self::Control { line }
            | Self::Size { line }
            | Self::Root { line } => line,
        }
    }
}

impl Checkpoint {
    /// Returns the unsigned checkpoint of a record. `origin` names the record uniquely, as an address without its
    /// scheme: `example.org/federation`.
    ///
    /// # Errors
    ///
    /// [`CheckpointError::Empty`] or [`CheckpointError::Control`] if the origin is no line of text.
    pub fn new(origin: &str, head: Head) -> Result<Self, CheckpointError> {
        let origin = line_of(origin, 1, ORIGIN)?.to_owned();
        Ok(Self { origin, head, extensions: String::new(), signatures: String::new() })
    }

    /// Returns the name of the record.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the size and the root of the record.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Returns the lines between the root and the signatures, each with its newline; empty if there are none.
    pub fn extensions(&self) -> &str {
        &self.extensions
    }

    /// Returns the lines after the empty line, each with its newline; empty if there are none.
    pub fn signatures(&self) -> &str {
        &self.signatures
    }

    /// Returns the text that a signature is over: everything before the empty line.
    pub fn body(&self) -> String {
        let Self { origin, head, extensions, .. } = self;
        alloc::format!("{origin}\n{}\n{}\n{extensions}", head.size, base64::encode(&head.root))
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.body())?;
        if self.signatures.is_empty() { Ok(()) } else { write!(out, "\n{}", self.signatures) }
    }
}

const ORIGIN: &str = "the origin (the name of the record)";
const SIZE: &str = "the size";
const ROOT: &str = "the root";
const EXTENSION: &str = "an extension";
const SIGNATURE: &str = "a signature";

impl FromStr for Checkpoint {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = Lines { rest: text, line: 0 };
        let origin = lines.needed(ORIGIN)?;
        let size = lines.needed(SIZE)?;
        let size = number(size).ok_or(CheckpointError::Size { line: lines.line })?;
        let root = lines.needed(ROOT)?;
        let root = base64::decode(root).ok_or(CheckpointError::Root { line: lines.line })?;
        let mut checkpoint = Self::new(origin, Head { size, root })?;
        while !lines.rest.is_empty() {
            if let Some(signatures) = lines.rest.strip_prefix('\n') {
                checkpoint.signatures.push_str(signatures);
                lines.skip_empty(signatures);
                lines.needed(SIGNATURE)?;
                while !lines.rest.is_empty() {
                    lines.needed(SIGNATURE)?;
                }
            } else {
                checkpoint.extensions.push_str(lines.needed(EXTENSION)?);
                checkpoint.extensions.push('\n');
            }
        }
        Ok(checkpoint)
    }
}

/// Reads a number in the one form in which it is written.
fn number(text: &str) -> Option<u64> {
    text.parse::<u64>().ok().filter(|number| number.to_string() == text)
}

/// Checks that a text is a line with something in it.
fn line_of<'text>(text: &'text str, line: usize, needed: &'static str) -> Result<&'text str, CheckpointError> {
    if text.is_empty() {
        return Err(CheckpointError::Empty { line, needed });
    }
    if text.chars().any(char::is_control) {
        return Err(CheckpointError::Control { line });
    }
    Ok(text)
}

/// The lines of a text, each ended by a newline.
struct Lines<'text> {
    rest: &'text str,
    /// The line read last, counted from 1.
    line: usize,
}

impl<'text> Lines<'text> {
    /// Reads a line that must be there and hold something.
    fn needed(&mut self, needed: &'static str) -> Result<&'text str, CheckpointError> {
        self.line += 1;
        let line = self.line;
        if self.rest.is_empty() {
            return Err(CheckpointError::Missing { line, needed });
        }
        let (text, rest) = self.rest.split_once('\n').ok_or(CheckpointError::Unfinished { line })?;
        self.rest = rest;
        line_of(text, line, needed)
    }

    /// Goes past an empty line.
    fn skip_empty(&mut self, rest: &'text str) {
        self.line += 1;
        self.rest = rest;
    }
}
