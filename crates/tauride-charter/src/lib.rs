//! Charters: TOML text to checked rules, with diagnostics, a linter for sense, and prose.
//!
//! [`check`] reads what people write and answers like a good compiler; [`prose()`] tells the checked rules in English, so
//! that text and rule cannot drift apart; [`schema()`] lets editors complete it. Nothing here does any I/O.
//!
//! # The language
//!
//! ```toml
//! name = "Federation of Mine and Energy Workers"
//! zone = "Europe/Berlin"                   # whose calendar and clocks count; UTC unless said
//! edition = 1                              # of the rulebook; 1 unless said
//!
//! [founding]                               # the founders' time: they enrol members and form units and bodies
//! article = "0"
//! lasts = "90 days"
//!
//! [unit.branch]                            # where electors belong
//! article = "1"
//! called = { one = "branch", many = "branches" }   # what prose calls it; its name unless said
//! tests = ["works here"]                   # the franchise
//! registrar = "branch-assembly.registrar"  # who keeps the roll: an office as "body.office"
//!
//! [body.branch-assembly]                   # assembly, council, executive, office or section
//! article = "2"
//! kind = "assembly"
//! of = "branch"
//! offices = ["chair", "teller", "teller", "registrar"]
//!
//! [body.conference]
//! article = "3"
//! kind = "council"
//! term = "4 years"
//!
//! [[body.conference.seats]]
//! from = "branch"
//! norm = { one_per = 200, fraction_over = 100, minimum = 1 }
//! elected = { method = "approval", alternates = "as many as delegates" }   # or "scottish-stv", "meek", "schulze" …
//!
//! [recall.delegate]
//! article = "4"
//! seats = ["conference.branch", "branch-assembly"]
//! by = "petition"
//! threshold = "1/3 of electors"
//! opens = { poll = "7 days", majority = "more than 1/2 of votes", turnout = "1/4 of electors" }
//! replaced = "by-election"
//! higher = "ends at once"
//!
//! [amend]
//! article = "5"
//! by = "conference"
//! majority = "at least 2/3 of votes"
//!
//! [[colour]]                               # of seats whose holders declare a label, in pictures
//! article = "6"
//! label = "Rank and File"
//! is = "ochre"
//! ```
//!
//! **Shares** are said as "more than 1/2 of votes", "at least two thirds of electors", "a quarter", "25 %". A share said
//! alone means at least that much. A majority is of `votes` (for and against), of those `present` (abstentions count), of
//! `electors` (for a body `seats filled`), or of `seats` (vacant ones count); a turnout or quorum is of `electors` or
//! `seats filled`; a petition is signed by a share of `electors`, or of `electors per seat`.
//!
//! **Lengths of time** are said as "14 days", "2 weeks", "one year and 6 months". Years, months, weeks and days go by the
//! calendar of the charter's `zone` and end at the same time of day; hours, minutes and seconds are exact.
//! A **term** is such a length, or is said as "until 1 January", "until 1 January, every 2 years", "between 1 March and
//! 31 May", or "no limit".
//!
//! **Methods** are said by their names: "plurality", "approval", "scottish-stv" and so on. "STV" is no name, because its
//! variants elect different people from the same ballots; the check says which there are.
//!
//! What is not said: seats are elected by plurality in named ballots that the returning officer opens and closes; only
//! electors stand; a vacancy goes to the alternate where alternates are elected, and then to a by-election; a seat in a
//! higher body ends with the one that it was held through; a body decides by more than half of the votes for and against;
//! it decides nothing until half of its seats have once been filled (`seated = "2/3"` says a larger share);
//! an office that a body fills from itself gives no second vote. Offices of an executive are elected by the body that it
//! belongs to, those of other bodies by the body itself.

mod changes;
mod diagnostic;
mod few;
mod fields;
mod grammar;
mod lint;
mod method;
mod near;
mod prose;
mod read;
mod report;
mod said;
mod schema;
mod structure;
mod tell;
mod zone;

use tauride_rules::ground::civil::Zone;
use tauride_rules::terms::Charter;
use toml::de::DeTable;
use unicode_normalization::is_nfc;

pub use changes::{Change, Sentence, changes};
pub use diagnostic::{Diagnostic, Severity};
pub use prose::{Paragraph, article_order, paragraphs, prose};
pub use schema::schema;
pub use zone::{TABLES, read_zone, zone};

use diagnostic::Source;
use read::{Draft, Zones};
use report::Report;

/// The longest text that is read, in bytes.
pub const TEXT_BYTES_MAX: usize = 1 << 20;

/// A charter that can be adopted.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Its rules.
    pub charter: Charter,
    /// What hardly makes sense in it, in the order of the text.
    pub warnings: Vec<Diagnostic>,
}

/// Reads the text of a charter and checks it.
///
/// `file_name` is only repeated in diagnostics.
///
/// ```
/// let errors = tauride_charter::check("mine.toml", "name = \"Mine\"\nfounded = 1917").unwrap_err();
/// assert_eq!(errors[0].line, 1);
/// assert!(errors.iter().any(|error| error.message == "`founded` is not a field of `charter`"));
/// ```
///
/// # Errors
///
/// Everything that is wrong with the text, in its order: at least one [`Diagnostic`] is a [`Severity::Error`]. No text
/// makes it panic.
pub fn check(file_name: &str, text: &str) -> Result<Checked, Vec<Diagnostic>> {
    check_by(file_name, text, &zone)
}

/// Checks a text again that was adopted under a table of its zone, which stands in the record: the text must say that
/// zone, and the table is not looked up anew.
///
/// # Errors
///
/// As [`check`] has them.
pub fn check_under(file_name: &str, text: &str, zone: &Zone) -> Result<Checked, Vec<Diagnostic>> {
    check_by(file_name, text, &|name| (name == &*zone.name).then(|| zone.clone()))
}

fn check_by(file_name: &str, text: &str, zones: Zones<'_>) -> Result<Checked, Vec<Diagnostic>> {
    let report = Report::default();
    let source = Source::new(file_name, text);
    let draft = read_text(&report, zones, text);
    let wrong = report.has_errors();
    let warnings = report.into_diagnostics(&source);
    match draft {
        Some(draft) if !wrong => Ok(Checked { charter: draft.charter, warnings }),
        _ => Err(warnings),
    }
}

fn read_text(report: &Report, zones: Zones<'_>, text: &str) -> Option<Draft> {
    if text.len() > TEXT_BYTES_MAX {
        report.error_at(0..0, "this text is longer than 1 MiB", "no charter that a meeting can adopt is that long");
        return None;
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        report.error_at(error.span().unwrap_or(0..0), error.message(), "write it as TOML (toml.io): name = \"value\"");
    }
    let composed = |from: &usize| text.get(*from..).is_none_or(is_nfc);
    if !is_nfc(text) {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect::<Vec<_>>();
        let last = lines.partition_point(|from| !composed(from)).saturating_sub(1);
        let at = lines.get(last).copied().unwrap_or(0);
        report.error_at(at..at, "letters here are written in two parts", "save the file in Unicode form C (NFC)");
    }
    if report.has_errors() {
        return None;
    }
    let draft = read::read(report, zones, document.get_ref());
    if !report.has_errors() {
        structure::check(report, &draft);
    }
    if report.has_errors() {
        return None;
    }
    lint::check(report, &draft);
    Some(draft)
}
