//! How a ballot is read where it does not name one candidate after the other.

/// What becomes of a ballot at a rank that names nobody, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Nothing below counts: the ballot names nobody further.
    Stop,
    /// The rank is left out, and the next one counts.
    PassOver,
}

/// How the ranks of a ballot are read.
///
/// A rank that several share is unclear whoever they are, even if only one of them can still be elected: it is read
/// as the elector wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What a rank does that was left empty.
    pub gap: Unclear,
    /// What a rank does that several candidates share.
    pub shared: Unclear,
}

impl Reading {
    /// Nothing counts below a rank that was left empty or shared.
    pub const STRICT: Self = Self { gap: Unclear::Stop, shared: Unclear::Stop };

    /// Empty ranks are passed over, and nothing counts below a shared one.
    pub const PASS_GAPS: Self = Self { gap: Unclear::PassOver, shared: Unclear::Stop };

    /// Empty and shared ranks are passed over.
    pub const PASS_ALL: Self = Self { gap: Unclear::PassOver, shared: Unclear::PassOver };
}
