//! The record: an entry, or the last ones.

use std::ops::ControlFlow;
use std::path::Path;

use serde_json::json;
use tauride_codec::{Entry, Road, decode};
use tauride_phrase::{say, say_act, say_actor};
use tauride_record::{hex, leaf};
use tauride_store::{FIRST, Reader as _, SqliteReader};

use super::named::time;
use crate::failure::Failure;
use crate::overview::{Cell, Overview, Table};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The entry; the last ones unless said
    number: Option<u64>,
    /// So many of the last ones
    #[arg(long, default_value_t = 40, conflicts_with = "number")]
    last: u64,
}

pub(super) fn overview(dir: &Path, which: &Args) -> Result<Overview, Failure> {
    let reader = SqliteReader::open(dir).map_err(|error| Failure::caused(&error))?;
    let len = reader.len().map_err(|error| Failure::caused(&error))?;
    let Some(number) = which.number else { return last(&reader, len, which.last) };
    let line = reader.entry(number).map_err(|error| Failure::caused(&error))?;
    let line = line.ok_or_else(|| {
        Failure::no(format!("there is no entry {number}")).mend(format!("say a number from {FIRST} to {len}"))
    })?;
    let entry = read(number, &line)?;
    Ok(one(&entry, &line))
}

fn read(number: u64, line: &[u8]) -> Result<Entry, Failure> {
    decode(line).map_err(|error| {
        Failure::no(format!("entry {number} cannot be read: {error}"))
            .mend("`tauride verify DIR` says what is wrong with the record")
    })
}

/// By which road an act came, in words for people and in the record's word for programs.
fn road(road: Road) -> Cell {
    Cell::said(road, json!(road.word()))
}

fn one(entry: &Entry, line: &[u8]) -> Overview {
    let mut overview = Overview::new(format!("Entry {}", entry.number));
    overview.fact("At", time(entry.at));
    overview.fact("By", Cell::text(say_actor(entry.by)));
    overview.fact_if("Road", entry.road.map(road));
    overview.fact("Act", Cell::text(say_act(entry.by, &entry.act)));
    overview.fact("Edition", Cell::number(entry.edition));
    overview.fact("Leaf", Cell::text(hex::encode(&leaf(line))));
    let mut table = Table::new(["What became true", "Event"]);
    for event in &entry.events {
        table.row([Cell::text(say(event)), Cell::said(tauride_phrase::name_of(event), json!(event))]);
    }
    overview.table("Events", table);
    overview
}

fn last(reader: &SqliteReader, len: u64, count: u64) -> Result<Overview, Failure> {
    let mut overview = Overview::new(format!("Record of {len} entries"));
    let mut table = Table::new(["Entry", "At", "Road", "Act", "Events"]);
    let mut wrong = None;
    let first = FIRST + len.saturating_sub(count);
    let read = reader.entries(first..FIRST + len, &mut |number, line| match read(number, line) {
        Ok(entry) => {
            let act = say_act(entry.by, &entry.act);
            let (number, events) = (Cell::number(number), Cell::count(entry.events.len()));
            table.row([number, time(entry.at), Cell::or_none(entry.road.map(road)), Cell::text(act), events]);
            ControlFlow::Continue(())
        }
        Err(failure) => {
            wrong = Some(failure);
            ControlFlow::Break(())
        }
    });
    read.map_err(|error| Failure::caused(&error))?;
    overview.table("Last entries", table);
    wrong.map_or(Ok(overview), Err)
}
