//! The table of a committee: for each seat, who was elected and with which figure.

use std::io::Write as _;

use tauride_tally::committee::{Sheet, Step};
use tauride_tally::sentence::Names;
use unicode_width::UnicodeWidthStr as _;

use crate::failure::Outcome;
use crate::terminal::{Shade, Terminal};

pub(super) fn write(sheet: &Sheet, names: Names<'_>, terminal: &mut Terminal) -> Outcome {
    let rows: Vec<[String; 4]> = sheet
        .rounds
        .iter()
        .zip(1_usize..)
        .map(|(round, seat)| {
            let who = round.elected.map_or_else(|| "–".to_owned(), |candidate| names.of(candidate));
            let own = round.figures.iter().find(|(candidate, _)| Some(*candidate) == round.elected);
            let figure = own.map(|(_, figure)| format!("{figure:.6}")).unwrap_or_default();
            [seat.to_string(), who, word(round.step).to_owned(), figure]
        })
        .collect();
    let heading = ["Seat", "Elected", "By", "Figure"].map(str::to_owned);
    let widths: Vec<usize> = (0..heading.len())
        .map(|column| rows.iter().chain([&heading]).map(|row| row[column].width()).max().unwrap_or(0))
        .collect();
    let line = |row: &[String; 4]| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let head = terminal.shade(Shade::Dim, line(&heading));
    writeln!(terminal, "\n  {head}")?;
    for row in &rows {
        writeln!(terminal, "  {}", line(row))?;
    }
    Ok(())
}

/// Returns the word for what is compared in a round.
pub(super) fn word(step: Step) -> &'static str {
    match step {
        Step::Weights => "weights",
        Step::Loads => "loads",
        Step::Prices => "prices",
        Step::Approvals => "approvals",
    }
}
