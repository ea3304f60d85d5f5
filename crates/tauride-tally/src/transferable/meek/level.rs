//! Who has been level with whom from the beginning.

use alloc::vec;
use alloc::vec::Vec;

/// The candidates in classes: those of one class have had equal votes in every iteration.
///
/// A tie is decided by the earliest step at which the votes differed (Schedule 1A, clause 40), and a step is an
/// iteration. The sheet shows the iterations that decide something, and those in which a class parts: then what it shows
/// is enough to decide any tie.
#[derive(Clone, Debug)]
pub(super) struct Level {
    class: Vec<u32>,
    classes: u32,
}

impl Level {
    /// Everybody is level.
    pub(super) fn new(candidates: usize) -> Self {
        Self { class: vec![0; candidates], classes: 1 }
    }

    /// Parts those whose votes differ now, and returns whether any two were parted.
    pub(super) fn part(&mut self, continuing: &[usize], votes: &[u128]) -> bool {
        let of = |candidate: usize, class: &[u32]| (class.get(candidate).copied(), votes.get(candidate).copied());
        let mut order = Vec::from(continuing);
        order.sort_unstable_by_key(|candidate| of(*candidate, &self.class));
        let before = self.class.clone();
        let mut parted = false;
        let neighbours = order.iter().zip(order.iter().skip(1));
        let mut shift = false;
        for (one, other) in neighbours {
            let ((class, here), (next, there)) = (of(*one, &before), of(*other, &before));
            if class != next {
                shift = false;
            } else if here != there {
                parted = true;
                shift = true;
                self.classes = self.classes.saturating_add(1);
            }
            if shift && let Some(class) = self.class.get_mut(*other) {
                *class = self.classes.saturating_sub(1);
            }
        }
        parted
    }
}
