//! The measured federation in a store of its own, on a real disk.

use std::path::Path;
use std::sync::Arc;

use tauride_clerk::{Answer, Clerk, Founding, Request, SystemClock};
use tauride_rules::charter::CharterAct;
use tauride_rules::ids::{MemberId, SeatId};
use tauride_rules::recall::RecallAct;
use tauride_rules::{Act, Actor};
use tempfile::TempDir;

use crate::federation::Federation;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Electors of each unit.
pub(crate) const ELECTORS: u32 = 500;
/// How many signatures carry a recall.
pub(crate) const CARRIES: u32 = ELECTORS / 2 + 1;

/// The most acts that are entered together while a federation is built.
const TOGETHER: usize = 1_024;

/// A folder beside the program, on the disk where it was built: a folder for temporary files may be in memory.
pub(crate) fn folder() -> Outcome<TempDir> {
    let program = std::env::current_exe()?;
    Ok(tempfile::tempdir_in(program.parent().ok_or("the program is in no folder")?)?)
}

/// Founds a federation of `units` units, each with a delegate, in the folder.
pub(crate) fn found(dir: &Path, units: u32) -> Outcome<Clerk> {
    let acts = Federation::with_delegates(units, ELECTORS, 2)?.log.unwrap_or_default();
    let [(_, Act::Charter(CharterAct::Found { text, charter })), acts @ ..] = acts.as_slice() else {
        return Err("it begins with its charter".into());
    };
    let founding = Founding { origin: "example.org/bench".to_owned(), text: text.clone(), charter: charter.clone() };
    let clerk = Clerk::create(dir, founding, Arc::new(SystemClock))?;
    enter(&clerk, acts)?;
    Ok(clerk)
}

/// Enters acts, many at a time.
pub(crate) fn enter(clerk: &Clerk, acts: &[(Actor, Act)]) -> Outcome<()> {
    for some in acts.chunks(TOGETHER) {
        let requests: Vec<Request> = some.iter().map(|(by, act)| Request::new(*by, act.clone())).collect();
        for answer in clerk.submit_plan(move |_| Ok::<_, String>(requests))?? {
            entered(&answer)?;
        }
    }
    Ok(())
}

/// The number of the entry, or the refusal as an error.
pub(crate) fn entered(answer: &Answer) -> Result<u64, String> {
    match answer {
        Answer::Entered { number, .. } => Ok(*number),
        Answer::Refused(refusal) => Err(refusal.to_string()),
    }
}

/// The member who is the elector of a unit with this place in its roll, both counted from 0.
pub(crate) fn elector(unit: u32, place: u32) -> MemberId {
    MemberId(unit * ELECTORS + place + 1)
}

/// The signature of an elector on the recall of their unit's delegate.
pub(crate) fn signature(unit: u32, place: u32) -> (Actor, Act) {
    (Actor::Member(elector(unit, place)), Act::Recall(RecallAct::SignRecall { seat: SeatId(unit + 1) }))
}
