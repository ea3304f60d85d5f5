//! The road by which an act came to the clerk.

use core::fmt;

/// By which road an act came. The law does not decide by it: it stands in the record for whoever reads there how
/// something came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Road {
    /// Whoever acts had signed in, on a page or in a program of their own, and asked themselves.
    SignedIn,
    /// Whoever runs the clerk entered it there.
    Terminal,
    /// It was given on paper, and entered from there.
    Paper,
}

impl Road {
    /// All roads.
    pub const ALL: [Self; 3] = [Self::SignedIn, Self::Terminal, Self::Paper];

    /// Returns the word for it in a line of the record.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::Terminal => "terminal",
            Self::Paper => "paper",
        }
    }
}

/// Says it as the end of a sentence: `entered from paper`.
impl fmt::Display for Road {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::SignedIn => "signed in",
            Self::Terminal => "entered at the terminal",
            Self::Paper => "entered from paper",
        })
    }
}
