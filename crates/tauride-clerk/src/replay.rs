//! From the stored record to the state: nothing in the record is taken on trust.

use std::ops::ControlFlow;

use tauride_record::{Hash, Tree, leaf, link};
use tauride_rules::State;
use tauride_store::{FIRST, Mark, Reader};
use tauride_verify::Verifier;

use crate::{ClerkError, kept::Kept};

/// What is told how far the work is: how many entries are done, of how many.
pub type Progress<'a> = &'a dyn Fn(u64, u64);

/// How many entries are enacted between two calls of the progress.
const STEP: u64 = 1_024;

/// Re-enacts the whole record.
/// Returns what it comes to, and the root over as many entries as were acknowledged, if there are so many.
pub(crate) fn replay(
    reader: &dyn Reader,
    mark: Mark,
    progress: Progress<'_>,
) -> Result<(Kept, Option<Hash>), ClerkError> {
    let (mut kept, mut root) = (Kept::default(), None);
    let at = if let Mark::Kept(acknowledged) = mark { acknowledged.size } else { 0 };
    let mut each = |tree: &Tree| {
        if tree.size() == at {
            root = Some(tree.root());
        }
    };
    replay_until(u64::MAX, reader, &mut kept, progress, &mut each).map(|()| (kept, root))
}

/// Re-enacts the record into `kept`, and if it cannot be read or does not verify, as much of it as does.
pub(crate) fn replay_what_can_be(reader: &dyn Reader, kept: &mut Kept) -> Result<(), ClerkError> {
    // The old state goes first: there is no room for two.
    *kept = Kept::default();
    let done = replay_until(u64::MAX, reader, kept, &|_, _| {}, &mut |_| {});
    if let Err(ClerkError::Record(fault)) = &done {
        replay_until(fault.entry(), reader, kept, &|_, _| {}, &mut |_| {})?;
    }
    done
}

/// Re-enacts the first entries of a record, so many of them, in a state of their own: how the federation stood then. Returns nothing
/// where they are more bytes than that.
///
/// # Errors
///
/// What the store says, and what is wrong with the record.
pub fn state_after(reader: &dyn Reader, entries: u64, bytes: usize) -> Result<Option<State>, ClerkError> {
    let mut verifier = Verifier::new();
    let mut left = Some(bytes);
    reader.entries(FIRST..FIRST.saturating_add(entries), &mut |_, line| {
        left = left.and_then(|left| left.checked_sub(line.len()));
        if left.is_some() && verifier.line(line).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    let (_, state) = verifier.finish(None)?;
    Ok(left.map(|_| state))
}

/// Re-enacts the entries below `end`. After an error of the store `kept` holds what was read, after a fault nothing.
fn replay_until(
    end: u64,
    reader: &dyn Reader,
    kept: &mut Kept,
    progress: Progress<'_>,
    each: &mut dyn FnMut(&Tree),
) -> Result<(), ClerkError> {
    let total = reader.len()?;
    let mut verifier = Verifier::new();
    let (mut tree, mut last) = (Tree::default(), kept.link);
    let read = reader.entries(FIRST..end, &mut |number, line| {
        if number % STEP == FIRST {
            progress(number - FIRST, total);
        }
        match verifier.line(line) {
            Ok(()) => {
                let leaf = leaf(line);
                tree.push(leaf);
                each(&tree);
                last = link(&leaf);
                ControlFlow::Continue(())
            }
            // What follows may tell more about what is wrong.
            Err(_) if verifier.can_learn_more() => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    let (_, state) = verifier.finish(None)?;
    *kept = Kept { state, tree, link: last };
    read?;
    progress(kept.tree.size(), total);
    Ok(())
}
