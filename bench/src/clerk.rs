//! The clerk: single acts, each durable before it is answered.

use std::sync::Barrier;
use std::thread;
use std::time::Instant;

use tauride_clerk::{Clerk, Request, Subscription};
use tauride_store::Key;

use crate::Size;
use crate::bare::{Bare, Row};
use crate::report::{Figure, Rounds, median, rate};
use crate::stored::{CARRIES, entered, folder, found, signature};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const WRITERS: u32 = 256;
const UNITS: u32 = 6 * WRITERS;
/// Acts of each writer in a round.
const ACTS: u32 = 80;
const ROUNDS: u32 = 9;

/// Signatures from 256 writers who each wait for their answer, and a bare loop that writes the same lines in the same
/// batches to the same disk.
pub(crate) fn single_acts(_: Size) -> Outcome<()> {
    let (folder, beside) = (folder()?, folder()?);
    let clerk = found(folder.path(), UNITS)?;
    let commits = clerk.subscribe();
    let (mut bare, mut asked) = (Bare::new(beside.path(), "bare")?, Bare::new(beside.path(), "asked")?);
    for (keyed, what) in [(false, "clerk: single acts, 256 writers"), (true, "  the same with idempotency keys")] {
        let (mut alone, mut answering, mut sizes) = (Rounds::default(), Rounds::default(), Vec::new());
        for round in 0..ROUNDS {
            let begin = (u32::from(keyed) * ROUNDS + round) * ACTS;
            let (got, keys) = write(&clerk, begin, keyed)?;
            let batches = batches(&clerk, &commits, &keys)?;
            sizes.extend(batches.iter().map(|batch| f64::from(u32::try_from(batch.len()).unwrap_or(u32::MAX))));
            alone.note(got, bare.alone(&batches)?);
            answering.note(got, asked.answering(WRITERS as usize, &batches)?);
        }
        let (target, limit_is) = ("≥ 60 %, 20,000", "a bare loop that inserts the same lines in the same batches");
        let (got, limit) = alone.medians();
        Figure { what, got, unit: "acts/s", target, limit, limit_is }.print();
        alone.print();
        let (got, limit) = answering.medians();
        let limit_is = "a bare loop that answers as many waiting threads";
        Figure { what: "  beside threads that wait", got, unit: "acts/s", target: "", limit, limit_is }.print();
        answering.print();
        println!("  {} batches, half of them of {} entries or fewer", sizes.len(), median(&sizes));
    }
    Ok(())
}

#[expect(clippy::similar_names, reason = "an act has a key, a writer has keys")]
#[expect(clippy::fn_params_excessive_bools, reason = "with keys or without: that is the measurement")]
/// Has every writer sign so many recalls. Returns how many acts a second that is, and which entry has which key.
fn write(clerk: &Clerk, begin: u32, keyed: bool) -> Outcome<(f64, Vec<(u64, Key)>)> {
    let barrier = Barrier::new(WRITERS as usize + 1);
    let writer = |writer: u32| {
        let mut keys = Vec::new();
        barrier.wait();
        for act in begin..begin + ACTS {
            let (by, signs) = signature(writer + WRITERS * (act / (CARRIES - 1)), act % (CARRIES - 1));
            let key =
                Key::new(format!("{act:08}-0000-7000-8000-{writer:012}/{by:?}")).map_err(|error| error.to_string())?;
            let mut request = Request::new(by, signs);
            if keyed {
                request = request.with_key(key.clone());
            }
            let answer = clerk.submit(request).map_err(|error| error.to_string())?;
            keys.push((entered(&answer)?, key));
        }
        Ok::<_, String>(keys)
    };
    let (took, keys) = thread::scope(|scope| {
        let threads: Vec<_> = (0..WRITERS).map(|number| scope.spawn(move || writer(number))).collect();
        barrier.wait();
        let begun = Instant::now();
        let keys: Result<Vec<_>, String> =
            threads.into_iter().map(|one| one.join().map_err(|_| "a writer panicked".to_owned())?).collect();
        (begun.elapsed(), keys)
    });
    let mut keys: Vec<(u64, Key)> = keys?.into_iter().flatten().collect();
    keys.sort_by_key(|(number, _)| *number);
    let got = rate(keys.len(), took);
    if !keyed {
        keys.clear();
    }
    Ok((got, keys))
}

/// What the clerk wrote, by transactions.
fn batches(clerk: &Clerk, commits: &Subscription, keys: &[(u64, Key)]) -> Outcome<Vec<Vec<Row>>> {
    let reader = clerk.reader();
    let mut keys = keys.iter().peekable();
    let mut batches = Vec::new();
    for commit in commits.try_iter() {
        let mut batch = Vec::new();
        for entry in &commit.entries {
            let line = reader.entry(entry.number)?.ok_or("an entry that was acknowledged is missing")?;
            let key = keys.next_if(|(number, _)| *number == entry.number).map(|(_, key)| key.clone());
            batch.push((line, key));
        }
        batches.push(batch);
    }
    Ok(batches)
}
