//! What the lines after a fault tell about it.

use tauride_codec::decode_head;
use tauride_record::Link;

use crate::Fault;

/// A fault, and what could still be learnt about it.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) fault: Fault,
    question: Question,
}

#[derive(Debug)]
enum Question {
    /// Does the missing entry stand further on?
    Elsewhere { last: u64 },
    /// Does an entry that stands too early stand in its own place as well?
    Again { number: u64 },
    /// Does the next entry link to this line as it is?
    LinkedBy(Link),
    /// None.
    Settled,
}

impl Found {
    /// A fault that nothing more can be learnt about.
    pub(crate) fn settled(fault: Fault) -> Self {
        Self { fault, question: Question::Settled }
    }

    /// An entry is missing; it may have been moved further on.
    pub(crate) fn missing(entry: u64, next: u64) -> Self {
        Self { fault: Fault::Missing { entry, next }, question: Question::Elsewhere { last: next } }
    }

    /// An entry does not link to the one before: the next will say which was changed, linking to `own` or not.
    pub(crate) fn not_linked(entry: u64, own: Link) -> Self {
        Self { fault: Fault::NotLinked { entry }, question: Question::LinkedBy(own) }
    }

    /// Returns whether a further line could tell more.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self.question, Question::Settled)
    }

    /// Learns from a further line.
    pub(crate) fn learn(&mut self, line: &[u8]) {
        let Ok(head) = decode_head(line) else { return };
        match (&mut self.question, &self.fault) {
            (Question::Elsewhere { last }, Fault::Missing { entry, .. }) => {
                let (missing, early) = (*entry, *last);
                if head.number == missing
                    && matches!(self.fault, Fault::Missing { next, .. } if next == early)
                    && early > missing.saturating_add(1)
                {
                    // The one that was missing follows at once: it is the other that came too early.
                    let fault = Fault::Moved { entry: early, after: missing.saturating_sub(1) };
                    *self = Self { fault, question: Question::Again { number: early } };
                } else if head.number == missing {
                    *self = Self::settled(Fault::Moved { entry: missing, after: early });
                } else {
                    *last = head.number;
                }
            }
            (Question::Again { number }, Fault::Moved { entry, after }) => {
                if head.number == *number {
                    *self = Self::settled(Fault::Added { entry: *entry, after: *after });
                } else if head.number > *number {
                    self.question = Question::Settled;
                }
            }
            (Question::LinkedBy(own), Fault::NotLinked { entry }) => {
                let changed = if head.prev == *own { entry.saturating_sub(1) } else { *entry };
                *self = Self::settled(Fault::Changed { entry: changed, next: changed.saturating_add(1) });
            }
            _ => self.question = Question::Settled,
        }
    }
}
