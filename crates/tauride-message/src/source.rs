//! The English words of a message, as they stand beside what they belong to.

use core::fmt;

use crate::message::Kind;

/// A message as it is declared: its key, and its sentence in English, from which every language is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The key.
    pub key: &'static str,
    /// The article that the sentence is about; empty where there is none.
    pub article: &'static str,
    /// The sentence, with its arguments in braces: `{member} is not an elector of seat {seat}`.
    pub sentence: &'static str,
    /// What the arguments are, by name.
    pub arguments: &'static [(&'static str, Kind)],
    /// Arguments that are said with what they count: name, for one, for several.
    pub counted: &'static [(&'static str, &'static str, &'static str)],
}

/// A number with what it counts, in English: `1 seat`, `2 seats`.
#[derive(Clone, Copy, Debug)]
pub struct Counted<N>(
    /// How many.
    pub N,
    /// What it is called if there is one.
    pub &'static str,
    /// What they are called otherwise.
    pub &'static str,
);

impl<N: Copy + fmt::Display + TryInto<u64>> fmt::Display for Counted<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = self.0.try_into().is_ok_and(|number| number == 1);
        write!(f, "{} {}", self.0, if one { self.1 } else { self.2 })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::Counted;

    #[test]
    fn one_is_said_as_one() {
        assert_eq!(Counted(1_u32, "seat", "seats").to_string(), "1 seat");
        assert_eq!(Counted(0_u64, "seat", "seats").to_string(), "0 seats");
        assert_eq!(Counted(12_u8, "seat", "seats").to_string(), "12 seats");
    }
}
