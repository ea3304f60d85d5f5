//! A long record: verifying it, and beginning again from it.

use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use tauride_clerk::{Clerk, SystemClock};
use tauride_codec::{EntryRef, Road, encode_into};
use tauride_record::{Head, Link, Tree, leaf, link};
use tauride_rules::{Actor, State, enact_into};
use tauride_store::{Batch, FIRST, Meta, NewEntry, SqliteStore, Store as _};
use tauride_verify::Verifier;

use crate::Size;
use crate::federation::Federation;
use crate::report::{Figure, Rounds, rate};
use crate::stored::{CARRIES, ELECTORS, folder, signature};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Units of a record of a million entries: half of them votes, half signatures.
const UNITS: u32 = 2_000;
const ROUNDS: usize = 5;

/// Verifying a record of a million entries, line by line as a file is read.
pub(crate) fn verify(_: Size) -> Outcome<()> {
    let folder = folder()?;
    let file = folder.path().join("record.jsonl");
    let mut out = BufWriter::new(File::create(&file)?);
    let head = record(UNITS, |_, line| Ok(out.write_all(line).and_then(|()| out.write_all(b"\n"))?))?;
    out.into_inner()?.sync_all()?;
    let count = usize::try_from(head.size)?;
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut tree = Tree::default();
        lines(&file, |line| {
            tree.push(leaf(line));
            Ok(())
        })?;
        same(&tree.head(), &head)?;
        let limit = rate(count, begun.elapsed());
        let begun = Instant::now();
        let mut verifier = Verifier::new();
        lines(&file, |line| {
            verifier.line(line)?;
            Ok(())
        })?;
        black_box(verifier.finish(Some(&head))?);
        rounds.note(rate(count, begun.elapsed()), limit);
    }
    let (got, limit) = rounds.medians();
    let bytes = file.metadata()?.len() / head.size;
    let what = format!("verify: {count} entries of {bytes} bytes, one core");
    let limit_is = "reading and hashing the same lines";
    Figure { what: &what, got, unit: "entries/s", target: "≥ 25 %", limit, limit_is }.print();
    rounds.print();
    Ok(())
}

/// Opening a federation: its record is read from the store and re-enacted.
pub(crate) fn restart(size: Size) -> Outcome<()> {
    let units = if size == Size::Full { UNITS } else { UNITS / 10 };
    let folder = folder()?;
    let meta = Meta { name: "bench".to_owned(), origin: "example.org/bench".to_owned() };
    let mut store = SqliteStore::create(folder.path(), &meta)?;
    let mut kept: Vec<Vec<u8>> = Vec::new();
    let head = record(units, |_, line| {
        kept.push(line.to_vec());
        Ok(())
    })?;
    let entries = (FIRST..).zip(&kept).map(|(number, line)| NewEntry { number, line, key: None });
    let entries: Vec<NewEntry<'_>> = entries.collect();
    for entries in entries.chunks(10_000) {
        store.append(&Batch { entries, register: &[], root: head.root })?;
    }
    let count = entries.len();
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut tree = Tree::default();
        store.reader().entries(FIRST..u64::MAX, &mut |_, line| {
            tree.push(leaf(line));
            ControlFlow::Continue(())
        })?;
        same(&tree.head(), &head)?;
        let limit = rate(count, begun.elapsed());
        drop(store);
        let begun = Instant::now();
        let clerk = Clerk::open(folder.path(), Arc::new(SystemClock), &|_, _| {})?;
        rounds.note(rate(count, begun.elapsed()), limit);
        clerk.read(|view| same(&view.tree.head(), &head))?;
        clerk.close();
        store = SqliteStore::open(folder.path())?;
    }
    let (got, limit) = rounds.medians();
    let what = format!("restart: {count} entries in the store");
    let limit_is = "reading and hashing the same entries of the store";
    Figure { what: &what, got, unit: "entries/s", target: "", limit, limit_is }.print();
    rounds.print();
    Ok(())
}

/// Makes the record of a federation that votes and signs, and hands over its lines with their numbers.
fn record(units: u32, mut each: impl FnMut(u64, &[u8]) -> Outcome<()>) -> Outcome<Head> {
    let acts = Federation::with_delegates(units, ELECTORS, CARRIES - 1)?.log.unwrap_or_default();
    let places = (0..CARRIES - 1).flat_map(|place| (0..units).map(move |unit| signature(unit, place)));
    let (mut state, mut tree, mut prev) = (State::new(), Tree::default(), Link::default());
    let (mut events, mut line) = (Vec::new(), Vec::new());
    for (by, act) in acts.into_iter().chain(places) {
        let edition = state.edition_of(&act);
        enact_into(&mut state, by, &act, &mut events).map_err(|refusal| format!("{act:?}: {refusal}"))?;
        let number = tree.size() + FIRST;
        let road = (by != Actor::Clerk).then_some(Road::SignedIn);
        let entry = EntryRef { number, at: state.now, edition, prev, by, road, act: &act, events: &events };
        line.clear();
        encode_into(&entry, &mut line)?;
        each(number, &line)?;
        let leaf = leaf(&line);
        prev = link(&leaf);
        tree.push(leaf);
    }
    Ok(tree.head())
}

/// Reads a file line by line, as `tauride verify` does.
fn lines(file: &Path, mut each: impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<()> {
    let mut reader = BufReader::with_capacity(1 << 20, File::open(file)?);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        each(line.strip_suffix(b"\n").unwrap_or(&line))?;
        line.clear();
    }
    Ok(())
}

fn same(found: &Head, expected: &Head) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err("the lines are not those that were written".to_owned()) }
}
