//! Federations in folders: opened to write, or read beside whoever writes.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use tauride_clerk::{Accepted, Clerk, ClerkError, SystemClock};
use tauride_names::folded;
use tauride_record::Head;
use tauride_rules::ids::UnitId;
use tauride_rules::instant::Instant;
use tauride_rules::terms::Charter;
use tauride_rules::{Refusal, State};
use tauride_store::{FIRST, Meta, Reader as _, SqliteReader, SqliteStore, StoreError};
use tauride_tell::{Language, Telling};
use tauride_verify::{Fault, Verifier};
use tauride_web::slug;

use crate::failure::Failure;
use crate::terminal::{Progress, note, visible};

/// A federation as it stood when it was read.
pub(crate) struct Seen {
    /// Which one it is.
    pub(crate) meta: Meta,
    /// What is true in it.
    pub(crate) state: State,
    /// What its record comes to.
    pub(crate) head: Head,
    /// Its record and its register.
    pub(crate) reader: SqliteReader,
}

/// Returns the name under which the federation in a folder is served.
pub(crate) fn name_of(dir: &Path) -> String {
    let whole = dir.canonicalize();
    let whole = whole.as_deref().unwrap_or(dir);
    slug(&whole.file_name().unwrap_or_default().to_string_lossy())
}

/// Reads a federation by enacting its record again, also while a server writes it.
pub(crate) fn read(dir: &Path) -> Result<Seen, Failure> {
    let reader = SqliteReader::open(dir).map_err(|error| Failure::caused(&error))?;
    let meta = reader.meta().map_err(|error| Failure::caused(&error))?;
    let verifier = verify(&reader, Verifier::new())?;
    let (report, state) = verifier.finish(None).map_err(|fault| does_not_verify(&fault))?;
    Ok(Seen { meta, state, head: Head { size: report.entries, root: report.root }, reader })
}

/// Has every entry of a stored record verified.
pub(crate) fn verify(reader: &SqliteReader, mut verifier: Verifier) -> Result<Verifier, Failure> {
    let progress = Progress::begin("enacting the record", reader.len().map_err(|error| Failure::caused(&error))?);
    let read = reader.entries(FIRST..u64::MAX, &mut |number, line| {
        if number.is_multiple_of(PROGRESS_STEP) {
            progress.at(number);
        }
        let good = verifier.line(line).is_ok();
        if good || verifier.can_learn_more() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    read.map_err(|error| Failure::caused(&error))?;
    Ok(verifier)
}

/// So many entries are enacted between two looks at the progress.
pub(crate) const PROGRESS_STEP: u64 = 1_024;

/// Says which entry of a record is not what it should be.
pub(crate) fn does_not_verify(fault: &Fault) -> Failure {
    let failure = Failure::no(format!("the record does not verify: {fault}"));
    match fault.entry() {
        0 | 1 => failure.mend("a record is what `tauride export` writes: check that this is one"),
        entry => failure
            .mend(format!("entries before {entry} are as the law makes them; take the rest from a copy that verifies")),
    }
}

/// What somebody accepts who opens a federation to write.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
pub(crate) struct Accept {
    /// Go on with the record as it is, though more was acknowledged: the number of entries that it has
    #[arg(hide_short_help = true, long = "accept-entries", value_name = "N")]
    entries: Option<u64>,
    /// The clock is right, though the last entry is more than 30 days old: today's date in UTC, such as 2026-11-29
    #[arg(hide_short_help = true, long = "accept-date", value_name = "DATE", value_parser = day)]
    date: Option<Instant>,
    /// Take out private rows that are damaged: register, codes, sessions, idempotency keys
    #[arg(hide_short_help = true, long)]
    drop_damaged: bool,
}

/// Reads a day as an argument.
fn day(text: &str) -> Result<Instant, String> {
    Instant::parse(&format!("{text}T00:00:00Z")).ok_or_else(|| "say a date such as 2026-11-29".to_owned())
}

/// Opens a federation to write, by the clock of the machine.
pub(crate) fn open(dir: &Path, accept: &Accept) -> Result<Clerk, Failure> {
    try_open(dir, accept).map_err(|error| not_open(dir, &error))
}

/// Opens a federation as [`open`] does, and leaves it to the caller to say why not.
pub(crate) fn try_open(dir: &Path, accept: &Accept) -> Result<Clerk, ClerkError> {
    let progress = Progress::begin("enacting the record", 0);
    let accepted = Accepted { entries: accept.entries, day: accept.date };
    let store = if accept.drop_damaged { open_without_damaged(dir) } else { SqliteStore::open_unchecked(dir) };
    let clerk = Clerk::open_accepting(store?, Arc::new(SystemClock), &|done, of| progress.at_of(done, of), &accepted)?;
    // The server says it by itself; every other command says it here.
    clerk.watch_trouble(|said| note(format_args!("note: {}", visible(said))));
    Ok(clerk)
}

/// Opens a store without the private rows that are damaged, and says which these are.
fn open_without_damaged(dir: &Path) -> Result<SqliteStore, StoreError> {
    let (store, dropped) = SqliteStore::open_without_damaged(dir)?;
    for row in dropped {
        note(format_args!("note: {} was damaged and is taken out", visible(&row)));
    }
    Ok(store)
}

/// Says why a federation does not open, and what to do where it is held.
pub(crate) fn not_open(dir: &Path, error: &ClerkError) -> Failure {
    let failure = Failure::caused(error);
    if let ClerkError::Store(StoreError::Held { .. }) = error {
        return failure
            .mend("a server that answers no commands, or another command: wait until it is done, or stop it first")
            .mend(format!("to look only, use `tauride show {} …`: it works beside a server", dir.display()));
    }
    if let ClerkError::Store(StoreError::Damaged { .. }) = error {
        return failure.mend("without a backup, --drop-damaged takes these rows out: nobody is signed in by them then");
    }
    failure
}

/// Says a refusal with the articles that it rests on, in the language of the terminal, else of the charter, and by the clocks
/// of its zone.
pub(crate) fn refused(language: Option<Language>, charter: Option<&Charter>, refusal: &Refusal) -> Failure {
    let article = refusal.article();
    let under = refusal.charter_article().map(|under| format!(", charter art. {under}")).unwrap_or_default();
    Failure::no(format!("refused under {article}{under}: {}", told(language, charter, refusal)))
        .mend(format!("`tauride rulebook {article}` says why; nothing came of it"))
}

/// Tells a refusal.
pub(crate) fn told(language: Option<Language>, charter: Option<&Charter>, refusal: &Refusal) -> String {
    let of_charter = || charter.and_then(|charter| Language::of(&charter.language));
    let telling = Telling::new(language.or_else(of_charter).unwrap_or_default());
    let telling = charter.map_or(telling, |charter| telling.within(&charter.zone));
    telling.text(&refusal.message())
}

/// Returns the unit that is called so, by number or by name.
pub(crate) fn unit(state: &State, called: &str) -> Result<UnitId, Failure> {
    match *units(state, called) {
        [unit] => Ok(unit),
        [] => Err(Failure::no(format!("there is no unit {called:?}"))
            .mend("form it first; `tauride show DIR federation` lists those there are")),
        _ => Err(Failure::no(format!("several units are called {called:?}")).mend("say the number of one, such as U3")),
    }
}

/// Returns the units that are called so: one of this number, or those of this name.
pub(crate) fn units(state: &State, called: &str) -> Vec<UnitId> {
    if let Some(unit) = by_number(state, called) {
        return vec![unit];
    }
    let all = (1..).map(UnitId).zip(&state.rolls.units);
    let called = folded(called);
    all.filter(|(_, unit)| folded(&unit.name) == called).map(|(id, _)| id).collect()
}

/// Returns the unit that is called by its number.
fn by_number(state: &State, called: &str) -> Option<UnitId> {
    let number = called.strip_prefix('U').and_then(|digits| digits.parse().ok()).map(UnitId);
    number.filter(|unit| state.unit(*unit).is_some())
}
