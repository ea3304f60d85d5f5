//! The stages of a transferable count, written as they are read.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use tauride_tally::decimal::Decimal;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Flow, Place, Ruling, Sheet, Stage, Step};

use super::Text;

/// A whole count.
#[derive(Serialize)]
pub(super) struct Whole<'a> {
    valid: Text<u128>,
    decimals: u32,
    stages: Vec<Told<'a, &'a Stage>>,
}

impl<'a> Whole<'a> {
    pub(super) fn of(sheet: &'a Sheet, names: Names<'a>) -> Self {
        let decimals = sheet.decimals;
        let stages = sheet.stages.iter().map(|what| Told { what, decimals, names }).collect();
        Self { valid: Text(sheet.valid), decimals, stages }
    }
}

/// Something of a count, with what is needed to tell it.
#[derive(Clone, Copy)]
struct Told<'a, T> {
    what: T,
    decimals: u32,
    names: Names<'a>,
}

impl<'a, T> Told<'a, T> {
    fn with<U>(&self, what: U) -> Told<'a, U> {
        Told { what, decimals: self.decimals, names: self.names }
    }

    fn votes(&self, units: u128) -> Text<Decimal> {
        Text(Decimal::of(units, self.decimals))
    }

    fn name(&self, candidate: usize) -> Text<String> {
        Text(self.names.of(candidate))
    }

    fn each<'b, U>(&self, all: &'b [U]) -> Vec<Told<'a, &'b U>> {
        all.iter().map(|what| self.with(what)).collect()
    }
}

impl Serialize for Told<'_, &Stage> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let stage = self.what;
        let mut map = serializer.serialize_map(Some(7))?;
        map.serialize_entry("step", &self.with(&stage.step))?;
        map.serialize_entry("quota", &self.votes(stage.quota))?;
        map.serialize_entry("votes", &stage.votes.iter().map(|votes| self.votes(*votes)).collect::<Vec<_>>())?;
        map.serialize_entry("exhausted", &self.votes(stage.exhausted))?;
        map.serialize_entry("rounding", &Text(Decimal { units: stage.rounding, decimals: self.decimals }))?;
        map.serialize_entry("flows", &self.each(&stage.flows))?;
        map.serialize_entry("rulings", &self.each(&stage.rulings))?;
        map.end()
    }
}

impl Serialize for Told<'_, &Step> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.what {
            Step::FirstPreferences => map.serialize_entry("kind", "first-preferences")?,
            Step::Surplus { of, value, .. } => {
                map.serialize_entry("kind", "surplus")?;
                map.serialize_entry("of", &self.name(*of))?;
                map.serialize_entry("value", &self.votes(*value))?;
            }
            Step::Exclusion { of, value } => {
                map.serialize_entry("kind", "exclusion")?;
                map.serialize_entry("of", &of.iter().map(|candidate| self.name(*candidate)).collect::<Vec<_>>())?;
                map.serialize_entry("value", &value.map(|value| self.votes(value)))?;
            }
            Step::Iteration { rounds, keep } => {
                map.serialize_entry("kind", "iteration")?;
                map.serialize_entry("rounds", rounds)?;
                map.serialize_entry("keep", &keep.iter().map(|keep| self.votes(*keep)).collect::<Vec<_>>())?;
            }
        }
        map.end()
    }
}

impl Serialize for Told<'_, &Flow> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("from", &self.with(self.what.from))?;
        map.serialize_entry("to", &self.with(self.what.to))?;
        map.serialize_entry("votes", &self.votes(self.what.votes))?;
        map.serialize_entry("ballots", &Text(self.what.ballots))?;
        map.end()
    }
}

impl Serialize for Told<'_, Place> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.what {
            Place::Candidate(candidate) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("candidate", &self.name(candidate))?;
                map.end()
            }
            Place::Exhausted => serializer.serialize_str("exhausted"),
            Place::Rounding => serializer.serialize_str("rounding"),
        }
    }
}

impl Serialize for Told<'_, &Ruling> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", word(*self.what))?;
        map.serialize_entry("candidate", &self.name(self.what.candidate()))?;
        if let Ruling::AheadEarlier { stage, .. } = self.what {
            map.serialize_entry("stage", &stage.saturating_add(1))?;
        }
        map.end()
    }
}

/// Returns the word by which programs know a ruling.
fn word(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Quota(_) => "quota",
        Ruling::Active(_) => "active",
        Ruling::LastSeats(_) => "last-seats",
        Ruling::Safe(_) => "safe",
        Ruling::Fewest(_) => "fewest",
        Ruling::Batch(_) => "batch",
        Ruling::Doomed(_) => "doomed",
        Ruling::Guarded(_) => "guarded",
        Ruling::AheadEarlier { .. } => "ahead-earlier",
        Ruling::Lot(_) => "lot",
    }
}
