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
use tauride_tally::{Counted, LotFor, Tie, list};

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
pub fn count_sheet(names: &[String], counted: &Counted<AnySheet>) -> String {
    let names = Names(names);
    let (tie, sheet) = (counted.tie().map(|tie| tie_words(tie, names)), counted.sheet());
    filled(&Count { result: result(sheet, names), tie, sheet: html(sheet, names) })
}

/// Says the result in one line: `Elected: Anna and Berta`; nothing where there is none.
fn result(sheet: &AnySheet, names: Names<'_>) -> Option<String> {
    if let AnySheet::List(sheet) = sheet { shares(sheet, names) } else { elected(sheet.elected(), names) }
}

/// Says how many seats each list has: `Seats: Reds 3, Greens 2`.
fn shares(sheet: &list::Sheet, names: Names<'_>) -> Option<String> {
    let with_seats = sheet.won.iter().enumerate().filter(|(_, won)| **won > 0);
    let each: Vec<String> =
        with_seats.map(|(list, won)| format!("{} {}", names.of(list), tauride_tell::number(u64::from(*won)))).collect();
    (!each.is_empty()).then(|| format!("Seats: {}", each.join(", ")))
}

/// Returns tables, pictures and sentences.
fn html(sheet: &AnySheet, names: Names<'_>) -> String {
    match sheet {
        AnySheet::Plain(sheet) => plain::view(sheet, names),
        AnySheet::Transferable(sheet) => stages::view(sheet, names),
        AnySheet::Committee(sheet) => committee::view(sheet, names),
        AnySheet::Pairwise(sheet) => pairs::view(sheet, names),
        AnySheet::Repeated(sheet) => pairs::series(sheet, names),
        AnySheet::List(sheet) => lists::view(sheet, names),
    }
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
