//! What districts and levelling come to, as a person and as a program reads it.

use std::io::Write as _;

use serde_json::{Value, json};
use tauride_ballots::Candidate;
use tauride_tally::Tie;
use tauride_tally::list::{AtBars, List};
use tauride_tally::sentence::{Names, Sentences as _};

use super::super::{lot, result};
use super::table::{At, Counted, Sheet, Table};
use crate::failure::Outcome;
use crate::overview::{Cell, Overview as Page, Table as Rows};
use crate::terminal::Terminal;

/// The answer to a call.
pub(super) struct Answer<'a> {
    pub(super) table: &'a Table,
    /// The method as the call names it.
    pub(super) method: &'a str,
    /// The method as a person calls it.
    pub(super) title: String,
    /// How the count goes on behind a tie.
    pub(super) again: lot::Again,
    pub(super) counted: Counted,
}

/// What a sheet says of the lists in the end.
struct Result<'a> {
    lists: &'a [List],
    at_bars: &'a AtBars,
    won: &'a [u32],
}

impl Answer<'_> {
    /// Returns the tie at which the count stands still, and those among whom it is.
    pub(super) fn tie(&self) -> Option<(&Tie, &[Candidate])> {
        self.counted.tie.as_ref().map(|(tie, at)| (tie, self.table.those(*at)))
    }

    /// Writes the page for a person.
    pub(super) fn write(&self, terminal: &mut Terminal) -> Outcome {
        let names = Names(&self.table.names);
        let mut page = Page::new(self.table.path.as_str());
        page.fact("Method", Cell::text(self.title.as_str()));
        page.fact("Seats", Cell::number(self.seats()));
        if let Some(result) = self.result() {
            page.table("Lists", result::lists(result.lists, result.at_bars, result.won, names));
        }
        let mut rows = Rows::new(["District", "Seats", "Lists"]);
        for (place, won) in self.districts().iter().enumerate() {
            let name = self.table.districts.get(place).map_or("", |district| &district.name);
            let all: u64 = won.iter().copied().map(u64::from).sum();
            let each = won.iter().enumerate().filter(|(_, won)| **won > 0);
            let each: Vec<String> = each.map(|(list, won)| format!("{} {won}", names.of(list))).collect();
            rows.row([Cell::text(name), Cell::number(all), Cell::text(each.join(", "))]);
        }
        page.table("Districts", rows);
        page.write(terminal, usize::MAX)?;
        result::steps(&self.sentences(), self.tie(), terminal)
    }

    /// Writes an object for a program.
    pub(super) fn json(&self, terminal: &mut Terminal) -> Outcome {
        let names = Names(&self.table.names);
        let lists: Vec<Value> = self.result().map_or_else(Vec::new, |result| {
            let each = result.lists.iter().zip(result.won).zip(&result.at_bars.lists).enumerate();
            let told = each.map(|(place, ((list, won), at_bar))| {
                json!({
                    "list": names.of(place), "votes": list.votes, "takes-part": at_bar.takes_part(), "seats": won
                })
            });
            told.collect()
        });
        let districts = self.districts().into_iter().zip(&self.table.districts);
        let districts: Vec<Value> =
            districts.map(|(won, district)| json!({ "district": district.name, "seats": won })).collect();
        let mut told = json!({
            "file": &self.table.path,
            "method": self.method,
            "family": "districts",
            "seats": self.seats(),
            "complete": self.tie().is_none(),
            "count": { "lists": lists, "districts": districts },
            "sentences": self.sentences(),
        });
        if let Some((tie, those)) = self.tie() {
            told["tie"] = lot::json(those, &self.again, tie);
        }
        writeln!(terminal, "{told}")?;
        Ok(())
    }

    /// Returns where the count stands still: the file, and the district or list in it.
    pub(super) fn place(&self) -> String {
        let path = &self.table.path;
        let name = |those: &[Candidate], place: usize| those.get(place).map(|known| known.name.clone());
        let within = match (&self.counted.tie, &self.counted.sheet) {
            (Some((_, At::District(place))), _) => name(&self.table.districts, *place),
            (Some((_, At::Places)), Sheet::Scrutinies(sheet)) => {
                sheet.placing.and_then(|list| name(&self.table.lists, list)).map(|list| format!("the seats of {list}"))
            }
            _ => None,
        };
        within.map_or_else(|| path.clone(), |within| format!("{path}, {within}"))
    }

    /// Returns how many seats are shared in the end.
    fn seats(&self) -> u64 {
        match &self.counted.sheet {
            Sheet::Level(_, Some(levelled)) => u64::from(levelled.house),
            Sheet::Each(_) | Sheet::Scrutinies(_) | Sheet::Level(_, None) => self.table.district_seats(),
        }
    }

    fn result(&self) -> Option<Result<'_>> {
        Some(match &self.counted.sheet {
            Sheet::Each(sheet) | Sheet::Level(Some(sheet), None) => {
                Result { lists: &sheet.lists, at_bars: &sheet.at_bars, won: &sheet.won }
            }
            Sheet::Scrutinies(sheet) => {
                Result { lists: &sheet.all.lists, at_bars: &sheet.all.at_bars, won: &sheet.all.won }
            }
            Sheet::Level(_, Some(sheet)) => Result { lists: &sheet.lists, at_bars: &sheet.at_bars, won: &sheet.won },
            Sheet::Level(None, None) => return None,
        })
    }

    /// Returns the seats of each list in each district that is counted.
    fn districts(&self) -> Vec<Vec<u32>> {
        match &self.counted.sheet {
            Sheet::Each(sheet) | Sheet::Level(Some(sheet), _) => {
                sheet.districts.iter().map(|district| district.won.clone()).collect()
            }
            Sheet::Scrutinies(sheet) => sheet.won.clone(),
            Sheet::Level(None, _) => Vec::new(),
        }
    }

    fn sentences(&self) -> Vec<String> {
        let (names, headings) = (Names(&self.table.names), Names(self.table.headings()));
        match &self.counted.sheet {
            Sheet::Each(sheet) => sheet.told(names, headings),
            Sheet::Scrutinies(sheet) => sheet.told(names, headings),
            Sheet::Level(districts, levelled) => {
                let districts = districts.iter().flat_map(|sheet| sheet.told(names, headings));
                districts.chain(levelled.iter().flat_map(|sheet| sheet.sentences(names))).collect()
            }
        }
    }
}
