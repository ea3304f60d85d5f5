//! What can be wrong with a line or a request, and where.

use alloc::string::String;

/// Why bytes are no entry or no act. Columns are counted in bytes from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodecError {
    /// There are more bytes than allowed.
    #[error("{found} bytes, where at most {max} are allowed: divide the act into smaller ones")]
    TooLong {
        /// How many there are.
        found: usize,
        /// How many there may be.
        max: usize,
    },
    /// The fixed part of a line is not as it must be.
    #[error("column {column}: {needed} belongs here")]
    Form {
        /// Where.
        column: usize,
        /// What belongs there.
        needed: &'static str,
    },
    /// The line was written under an edition of the rules that this program does not know.
    #[error("edition {found} of the rules is not known here, where the newest is edition {known}: use a newer program")]
    Edition {
        /// The edition named in the line.
        found: u16,
        /// The newest edition known.
        known: u16,
    },
    /// An entry says by which road its act came, unless the clerk asked itself.
    #[error("every entry says by which road its act came, and none of the clerk's own does")]
    Road,
    /// An act or event cannot be read.
    #[error("column {column}: {message}")]
    Json {
        /// Where.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// The line can be read, but it is not written in the one canonical way.
    #[error("column {column}: this is not the canonical form: {mend} belongs here")]
    NotCanonical {
        /// Where the canonical form differs.
        column: usize,
        /// What the canonical form has there.
        mend: String,
    },
    /// A text is not in Unicode's normal form C.
    #[error("column {column}: this text is not in Unicode normal form C (NFC): normalise it before it is sent")]
    NotNormal {
        /// Where the first text that differs from its normal form does so.
        column: usize,
    },
    /// The bytes are not UTF-8.
    #[error("column {column}: this is not UTF-8 text")]
    NotText {
        /// Where.
        column: usize,
    },
}
