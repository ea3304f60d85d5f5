//! The sheet of a count as a part of a page: tables, pictures, and the sentence of every step.
//!
//! One module for each family of methods. Each makes plain data of a sheet, which a template fills; figures are written
//! to the last decimal, and what a colour says is said in words too.

mod committee;
mod lists;
mod pairs;
mod plain;
mod rounds;
mod stages;
mod told;

use askama::Template;
use tauride_tally::method::AnySheet;
use tauride_tally::sentence::Names;
use tauride_tally::{Counted, LotFor, Tie, committee as approvals, list, pairwise, plain as adding, transferable};

use crate::words;

/// A sheet that a page can show.
pub trait Shown {
    /// Returns the result in one line: `Elected: Anna and Berta`; nothing where there is none.
    fn result(&self, names: Names<'_>) -> Option<String>;

    /// Returns tables, pictures and sentences as HTML.
    fn html(&self, names: Names<'_>) -> String;
}

impl Shown for adding::Sheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        elected(&self.elected, names)
    }

    fn html(&self, names: Names<'_>) -> String {
        plain::view(self, names)
    }
}

impl Shown for transferable::Sheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        elected(&self.elected, names)
    }

    fn html(&self, names: Names<'_>) -> String {
        stages::view(self, names)
    }
}

impl Shown for pairwise::Sheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        elected(&self.elected, names)
    }

    fn html(&self, names: Names<'_>) -> String {
        pairs::view(self, names)
    }
}

impl Shown for approvals::Sheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        elected(&self.elected, names)
    }

    fn html(&self, names: Names<'_>) -> String {
        committee::view(self, names)
    }
}

impl Shown for list::Sheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        let with_seats = self.won.iter().enumerate().filter(|(_, won)| **won > 0);
        let each: Vec<String> =
            with_seats.map(|(list, won)| format!("{} {}", names.of(list), words::number(u64::from(*won)))).collect();
        (!each.is_empty()).then(|| format!("Seats: {}", each.join(", ")))
    }

    fn html(&self, names: Names<'_>) -> String {
        lists::view(self, names)
    }
}

impl Shown for AnySheet {
    fn result(&self, names: Names<'_>) -> Option<String> {
        match self {
            Self::Plain(sheet) => sheet.result(names),
            Self::Transferable(sheet) => sheet.result(names),
            Self::Committee(sheet) => sheet.result(names),
            Self::Pairwise(sheet) => sheet.result(names),
            Self::Repeated(sheet) => elected(&sheet.elected, names),
            Self::List(sheet) => sheet.result(names),
        }
    }

    fn html(&self, names: Names<'_>) -> String {
        match self {
            Self::Plain(sheet) => sheet.html(names),
            Self::Transferable(sheet) => sheet.html(names),
            Self::Committee(sheet) => sheet.html(names),
            Self::Pairwise(sheet) => sheet.html(names),
            Self::Repeated(sheet) => pairs::series(sheet, names),
            Self::List(sheet) => sheet.html(names),
        }
    }
}

#[derive(Template)]
#[template(path = "count/sheet.html")]
struct Count {
    /// Who is elected, or how many seats each list has.
    result: Option<String>,
    /// What must be drawn, and between whom.
    tie: Option<String>,
    sheet: String,
}

/// Returns the sheet of a count in HTML: what stands in the page of an election under its head.
///
/// The names are those of the candidates or lists in the order of their places. Nothing is fetched from elsewhere; the
/// colours are those of the site's style sheet.
pub fn count_sheet(names: &[String], counted: &Counted<impl Shown>) -> String {
    let names = Names(names);
    let (tie, sheet) = (counted.tie().map(|tie| tie_words(tie, names)), counted.sheet());
    filled(&Count { result: sheet.result(names), tie, sheet: sheet.html(names) })
}

fn elected(elected: &[usize], names: Names<'_>) -> Option<String> {
    (!elected.is_empty()).then(|| format!("Elected: {}", names.list(elected)))
}

/// Says what must be drawn: `A lot must be drawn between Anna and Berta: one of them is elected`.
fn tie_words(tie: &Tie, names: Names<'_>) -> String {
    let places = tie.places;
    let them = if places == 1 { "one of them".to_owned() } else { format!("{places} of them") };
    let what = match tie.lot_for {
        LotFor::Election => format!("it decides who is elected, {them}"),
        LotFor::Staying => format!("it decides who stays in the count, {them}"),
        LotFor::FirstTransfer => "it decides whose surplus moves on first".to_owned(),
        LotFor::ListSeat if places == 1 => "it decides who has the last seat".to_owned(),
        LotFor::ListSeat => format!("it decides who has the last {places} seats"),
        LotFor::Locking => "it decides in which order equally strong defeats are locked in".to_owned(),
    };
    format!("The count stands still at a tie. A lot must be drawn between {}: {what}.", names.list(&tie.among))
}

/// Fills a template whose place is within another. Writing into memory does not fail.
fn filled(template: &impl Template) -> String {
    template.render().unwrap_or_default()
}
