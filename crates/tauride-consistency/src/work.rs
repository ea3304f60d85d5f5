//! How long may be looked.

/// How long a question may take, in steps of the solver.
///
/// A step is a matter that was tried one way, or a literal of a clause that was learnt from a failure. It is a count
/// and no time, so that the answer is the same on every machine. Statements that are no puzzle take a step or two each, and
/// a core of `k` statements `k` times `k` more, since it is tried without each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Work(pub u64);

impl Work {
    /// Nothing is tried: only conflicts of [`Grade::Texts`](crate::Grade::Texts) and
    /// [`Grade::Conclusion`](crate::Grade::Conclusion) are sure to be found.
    pub const NONE: Self = Self(0);
}

impl Default for Work {
    /// Enough for a million resolutions that are no puzzle, and for a core of a thousand; a puzzle of 10,000 rejections is
    /// given up after half a second (`examples/figure.rs`).
    fn default() -> Self {
        Self(4_000_000)
    }
}

/// What is left of the work.
#[derive(Debug)]
pub(crate) struct Meter {
    left: u64,
}

impl Meter {
    pub(crate) fn new(work: Work) -> Self {
        Self { left: work.0 }
    }

    pub(crate) fn left(&self) -> u64 {
        self.left
    }

    /// Leaves so much, and never more than there was.
    pub(crate) fn leave(&mut self, left: u64) {
        self.left = self.left.min(left);
    }
}
