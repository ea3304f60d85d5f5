//! The table of a count in pairs: how many ballots prefer the candidate of the row to that of the column.

use std::io::Write as _;

use tauride_tally::pairwise::Sheet;
use tauride_tally::sentence::Names;
use unicode_width::UnicodeWidthStr as _;

use crate::failure::Outcome;
use crate::terminal::{Shade, Terminal};

/// The most candidates whose table a person can read; programs find it in the JSON.
const READABLE: usize = 20;

pub(super) fn write(sheet: &Sheet, names: Names<'_>, terminal: &mut Terminal) -> Outcome {
    if sheet.standing.len() > READABLE {
        return Ok(());
    }
    let label = |place: usize| format!("{} {}", place + 1, names.of(place));
    let left = sheet.standing.iter().map(|place| label(*place).width()).max().unwrap_or(0);
    let votes = |one: usize, other: usize| {
        let sign = if sheet.matrix.defeats(one, other) { "*" } else { "" };
        if one == other { "–".to_owned() } else { format!("{sign}{}", sheet.matrix.votes(one, other)) }
    };
    let of_all = |one: usize| sheet.standing.iter().map(move |other| votes(one, *other).width()).max().unwrap_or(0);
    let wide = sheet.standing.iter().map(|one| of_all(*one)).max().unwrap_or(0);
    let padded = |text: &str| format!("  {}{text}", " ".repeat(wide.saturating_sub(text.width())));
    let heading: String = sheet.standing.iter().map(|place| padded(&(place + 1).to_string())).collect();
    let heading = terminal.shade(Shade::Dim, format!("{}{heading}", " ".repeat(left)));
    writeln!(terminal, "\n  {heading}")?;
    for one in &sheet.standing {
        let name = label(*one);
        let cells: String = sheet.standing.iter().map(|other| padded(&votes(*one, *other))).collect();
        writeln!(terminal, "  {name}{}{cells}", " ".repeat(left.saturating_sub(name.width())))?;
    }
    writeln!(terminal, "  * preferred by more ballots than the other way round")?;
    Ok(())
}
