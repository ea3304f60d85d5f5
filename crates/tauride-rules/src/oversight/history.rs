//! What has become of the rights over a resolution, in order: nothing is decided by it, and readers ask when and how.

use crate::ground::ids::BodyId;
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::oversight::event::Left;
use crate::oversight::question::Use;
use crate::terms::Breaks;

/// Something that became of a right over a resolution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: Instant,
    /// Which right, by its place among those over the resolution; none where a body called it in, which begins others.
    pub right: Option<u8>,
    /// What.
    pub what: Happened,
}

/// What became of a right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// Its clock began, and was to run until then.
    Began(Instant),
    /// A body called the resolution in, under this subject.
    CalledIn(BodyId, Text),
    /// The body asked for what was missing, to be said until then.
    Asked(Instant),
    /// That was said, and its clock began anew.
    Completed(Instant),
    /// The body takes until then.
    Extended(Instant),
    /// It was used.
    Used(Use),
    /// Its time was over, and this was not done; whether that stopped the resolution.
    Lapsed(Left, bool),
    /// The body gave up what it did against the resolution.
    Lifted,
    /// The body that resolved it stood by it.
    StoodBy,
    /// A body overrode it.
    Overridden(BodyId),
    /// The body that resolved it took it to whoever decides between the two, until then.
    Referred(Breaks, Instant),
    /// Whoever that was has decided; whether it stands.
    Broken(Breaks, bool),
    /// The resolution was no more, and so was the right.
    Ended,
}
