//! Pictures, drawn as SVG on the server: seats, bars, petitions.
//!
//! Colour is never the only signal: seats of one label stand together under their mark, vacant seats are hollow,
//! contested ones are hatched, and every seat says in words what it is. Colours are classes of the style sheet.

mod bars;
mod hemicycle;
mod legend;
mod petition;
mod sankey;
mod squares;

pub(crate) use bars::{Bar, bars};
pub(crate) use hemicycle::hemicycle;
pub(crate) use legend::{Legend, Shade};
pub(crate) use petition::petition;
pub(crate) use sankey::{sankey, step_words};
pub(crate) use squares::{squares, strip};

/// A seat in a picture.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// Where it leads.
    pub(crate) href: String,
    /// What it is, in words.
    pub(crate) title: String,
    /// How it looks.
    pub(crate) shade: Shade,
}

/// What stands in a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Held {
    /// Somebody holds it.
    Filled,
    /// Somebody holds it whose credential is contested.
    Contested,
    /// Nobody holds it.
    Vacant,
}

/// How many seats there are of each sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filling {
    /// Held, and nobody contests it.
    pub(crate) filled: u32,
    /// Held on a contested credential.
    pub(crate) contested: u32,
    /// Held by nobody.
    pub(crate) vacant: u32,
}

impl Filling {
    pub(crate) fn add(&mut self, held: Held) {
        let count = match held {
            Held::Filled => &mut self.filled,
            Held::Contested => &mut self.contested,
            Held::Vacant => &mut self.vacant,
        };
        *count = count.saturating_add(1);
    }

    /// Returns how many seats there are.
    pub(crate) fn all(&self) -> u32 {
        self.filled.saturating_add(self.contested).saturating_add(self.vacant)
    }

    /// Says it: `398 of 400 seats filled, 1 contested, 1 vacant`.
    pub(crate) fn words(&self) -> String {
        use std::fmt::Write as _;

        use crate::words::{count, number};
        let held = self.filled.saturating_add(self.contested);
        let seats = count(self.all().into(), "seat");
        let mut said = match (self.all(), self.vacant) {
            (0, _) => return "no seats yet".to_owned(),
            (1, 0) => "1 seat, filled".to_owned(),
            (1, _) => return "1 seat, vacant".to_owned(),
            (_, 0) => format!("all {seats} filled"),
            (_, vacant) => format!("{} of {seats} filled, {} vacant", number(held.into()), number(vacant.into())),
        };
        if self.contested > 0 {
            let _ = write!(said, ", {} contested", number(self.contested.into()));
        }
        said
    }
}
