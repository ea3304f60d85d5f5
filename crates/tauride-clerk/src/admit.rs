//! What is looked at before an act is enacted: whether it repeats an earlier one, and its register rows.

use std::collections::BTreeSet;

use tauride_codec::{EntryRef, decode, encode};
use tauride_record::{Link, leaf};
use tauride_rules::edition::Edition;
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::{Act, Actor};
use tauride_store::{Key, Reader};
use tauride_verify::charter_reads_as_checked;

use crate::round::Round;
use crate::{Answer, NewRow, Request, SubmitError};

/// Checks that an act can stand in a record. Returns how many bytes the request takes there and in the register.
pub(crate) fn form(request: &Request) -> Result<usize, SubmitError> {
    let entry = EntryRef {
        number: 0,
        at: Instant::default(),
        edition: Edition::FIRST.number,
        prev: Link::default(),
        by: request.by,
        road: Some(request.road),
        act: &request.act,
        events: &[],
    };
    charter_reads_as_checked(&request.act).map_err(|why| SubmitError::Charter { why })?;
    let row = |row: &NewRow| row.key.len() + row.name.len() + row.contact.len();
    Ok(encode(&entry)?.len() + request.register.iter().map(row).sum::<usize>())
}

/// Looks a request up in the store. Returns the answer of the entry that it repeats, if it repeats one.
pub(crate) fn look_up(reader: &dyn Reader, request: &Request) -> Result<Option<Answer>, SubmitError> {
    let number = request.key.as_ref().map(|key| reader.by_key(key)).transpose()?.flatten();
    look_up_known(reader, request, number)
}

/// Looks a request up as [`look_up`] does, `number` being the entry under its key.
pub(crate) fn look_up_known(
    reader: &dyn Reader,
    request: &Request,
    number: Option<u64>,
) -> Result<Option<Answer>, SubmitError> {
    if let (Some(key), Some(number)) = (&request.key, number) {
        return repeated(reader, request, key, number).map(Some);
    }
    new_rows(reader, request)?;
    Ok(None)
}

/// Returns the entry under each key. Where they cannot be looked up together, one of them may be damaged, and each is
/// looked up by itself.
pub(crate) fn numbers(reader: &dyn Reader, keys: &[&Key]) -> Vec<Result<Option<u64>, SubmitError>> {
    if keys.is_empty() {
        return Vec::new();
    }
    match reader.by_keys(keys) {
        Ok(numbers) => numbers.into_iter().map(Ok).collect(),
        Err(_) => keys.iter().map(|key| Ok(reader.by_key(key)?)).collect(),
    }
}

/// Returns the answer of an entry that was appended under the same key.
fn repeated(reader: &dyn Reader, request: &Request, key: &Key, number: u64) -> Result<Answer, SubmitError> {
    let line = reader.entry(number)?.unwrap_or_default();
    let entry = decode(&line)?;
    same(request, (entry.by, &entry.act), key, number)?;
    Ok(Answer::Entered { number, at: entry.at, events: entry.events.into(), leaf: leaf(&line), repeated: true })
}

/// Another act under the same key is a mistake of the client's, and its answer would be somebody else's.
fn same(request: &Request, entered: (Actor, &Act), key: &Key, number: u64) -> Result<(), SubmitError> {
    if entered == (request.by, &request.act) {
        Ok(())
    } else {
        Err(SubmitError::KeyReused { key: key.clone(), number })
    }
}

/// Checks that the register rows are for those who are enrolled, and that nobody has their keys.
fn new_rows(reader: &dyn Reader, request: &Request) -> Result<(), SubmitError> {
    let rows = &request.register;
    if rows.is_empty() {
        return Ok(());
    }
    let enrolled = if let Act::Roll(RollAct::Enrol { count, .. }) = request.act { count } else { 0 };
    if u32::try_from(rows.len()) != Ok(enrolled) {
        return Err(SubmitError::Rows { rows: rows.len(), enrolled });
    }
    let mut keys = BTreeSet::new();
    for NewRow { key, .. } in rows {
        if !keys.insert(key) {
            return Err(SubmitError::RegisterKeyTwice { key: key.clone() });
        }
        if let Some(row) = reader.registered_as(key)? {
            return Err(SubmitError::RegisterKeyTaken { key: row.key, member: MemberId(row.member) });
        }
    }
    Ok(())
}

/// Looks at a request beside the others of its round. Returns the place of the one that it repeats, if it repeats one.
pub(crate) fn in_round(round: &Round, request: &Request) -> Result<Option<usize>, SubmitError> {
    if let Some(key) = &request.key
        && let Some((place, line)) = round.by_key(key)
    {
        let entry = decode(line)?;
        same(request, (entry.by, &entry.act), key, entry.number)?;
        return Ok(Some(place));
    }
    for NewRow { key, .. } in &request.register {
        if let Some(member) = round.registered_as(key) {
            let (key, member) = (key.clone(), MemberId(member));
            return Err(SubmitError::RegisterKeyTaken { key, member });
        }
    }
    Ok(None)
}
