//! What of oversight can still matter.

use crate::ground::print::{Print, Printed, printed};
use crate::oversight::documents::Document;
use crate::oversight::state::{Deed, Overseen, Stage};
use crate::state::State;

/// Prints it: rights that are not spent, how often a body may still stop something, and what waits for a reply.
pub(crate) fn print(state: &State, print: &mut Print) {
    for (resolution, rights) in state.oversight.rights() {
        if rights.iter().any(|right| right.stage != Stage::Passed) {
            resolution.print(print);
            for right in rights {
                right.print(print);
            }
        }
    }
    state.oversight.print_called_in(print);
    state.oversight.print_uses(print);
    state.oversight.print_reported(print);
    for (id, document) in state.oversight.documents.iter() {
        (id, document).print(print);
    }
    for (id, deed) in state.oversight.iter().filter(|(_, deed)| deed.reply.is_none()) {
        (id, deed).print(print);
    }
}

printed! { Overseen { by, stage, lacks, asked, less_from, extended, arbiter, referred } but { rule, used, used_by } }
printed! { Deed { body, by } but { reported, text, at, on, under, beyond, late, reply } }

// Of what was opened only that it was, and that nobody deposits it again, matters.
impl Printed for Document {
    fn print(&self, print: &mut Print) {
        (self.body, self.by, self.opened.is_some()).print(print);
        (&*self.hash, self.missed).print(print);
        if self.opened.is_none() {
            (self.opens, self.until).print(print);
        }
    }
}

impl Printed for Stage {
    fn print(&self, print: &mut Print) {
        let (kind, at) = match self {
            Self::Open(at) => (0_u8, Some(at)),
            Self::Incomplete(at) => (1, Some(at)),
            Self::Suspended(at) => (2, Some(at)),
            Self::Stops(at) => (3, Some(at)),
            Self::Passed => (4, None),
        };
        core::hash::Hasher::write_u8(print, kind);
        if let Some(at) = at {
            at.print(print);
        }
    }
}
