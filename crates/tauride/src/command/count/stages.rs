//! The table of a transferable count: a row for each candidate, and for each stage what moved and what came of it.
//!
//! Stages that do not fit beside each other go into further blocks, each with all candidates.

use std::io::Write as _;

use tauride_tally::decimal::Decimal;
use tauride_tally::sentence::Names;
use tauride_tally::transferable::{Sheet, Stage, Step};
use unicode_width::UnicodeWidthStr as _;

use crate::failure::Outcome;
use crate::terminal::{Shade, Terminal};

/// How many columns of a terminal a block may take.
const WIDTH: usize = 120;
/// How wide the heading of a stage may become for its own sake.
const HEADING: usize = 22;
/// Between columns.
const GAP: &str = "  ";

/// A stage as it is printed.
struct Column {
    /// The lines of its heading.
    heading: Vec<String>,
    /// For each row, what moved and what there is then.
    cells: Vec<(String, String)>,
    moved: usize,
    total: usize,
}

impl Column {
    fn width(&self) -> usize {
        let heading = self.heading.iter().map(|line| line.width()).max().unwrap_or(0);
        self.numbers().max(heading)
    }

    /// Returns how wide the two columns of numbers are.
    fn numbers(&self) -> usize {
        self.total + if self.moved > 0 { self.moved + GAP.len() } else { 0 }
    }
}

/// Writes the table.
pub(super) fn write(sheet: &Sheet, names: Names<'_>, terminal: &mut Terminal) -> Outcome {
    let rows = labels(sheet, names);
    let label = rows.iter().map(|row| row.width()).max().unwrap_or(0);
    let columns: Vec<Column> = sheet
        .stages
        .iter()
        .enumerate()
        .map(|(place, stage)| {
            column(sheet, place, stage, place.checked_sub(1).and_then(|at| sheet.stages.get(at)), names)
        })
        .collect();
    let mut rest = columns.as_slice();
    while !rest.is_empty() {
        let mut width = label;
        let fit = rest.iter().take_while(|column| {
            width += GAP.len() + 1 + column.width();
            width <= WIDTH
        });
        let (block, after) = rest.split_at(fit.count().max(1));
        write_block(&rows, label, block, terminal)?;
        rest = after;
    }
    Ok(())
}

/// Returns what stands before each row.
fn labels(sheet: &Sheet, names: Names<'_>) -> Vec<String> {
    let candidates = sheet.stages.first().map_or(0, |stage| stage.votes.len());
    let mut labels: Vec<String> = (0..candidates).map(|candidate| names.of(candidate)).collect();
    labels.extend(["Exhausted", "Rounding", "Total", "Quota"].map(str::to_owned));
    labels
}

fn column(sheet: &Sheet, place: usize, stage: &Stage, before: Option<&Stage>, names: Names<'_>) -> Column {
    let decimals = sheet.decimals;
    let printed = |units: i128| Decimal { units, decimals }.to_string();
    let signed = |units: i128| {
        let sign = if units > 0 { "+" } else { "" };
        if units == 0 { String::new() } else { format!("{sign}{}", printed(units)) }
    };
    let now = amounts(stage);
    let then = before.map(amounts);
    let mut cells: Vec<(String, String)> = now
        .iter()
        .enumerate()
        .map(|(row, units)| {
            let moved = then.as_ref().and_then(|then| then.get(row)).map(|then| units - then);
            (moved.map(signed).unwrap_or_default(), printed(*units))
        })
        .collect();
    cells.push((String::new(), printed(now.iter().sum())));
    cells.push((String::new(), printed(whole(stage.quota))));
    let moved = cells.iter().map(|(moved, _)| moved.width()).max().unwrap_or(0);
    let total = cells.iter().map(|(_, total)| total.width()).max().unwrap_or(0);
    let column = Column { heading: Vec::new(), cells, moved, total };
    let heading = wrapped(&heading(sheet, place, stage, names), column.numbers().max(HEADING));
    Column { heading, ..column }
}

/// Returns what each row has: the candidates, then exhausted and rounding.
fn amounts(stage: &Stage) -> Vec<i128> {
    let mut amounts: Vec<i128> = stage.votes.iter().map(|votes| whole(*votes)).collect();
    amounts.extend([whole(stage.exhausted), stage.rounding]);
    amounts
}

fn whole(units: u128) -> i128 {
    i128::try_from(units).unwrap_or(i128::MAX)
}

fn heading(sheet: &Sheet, place: usize, stage: &Stage, names: Names<'_>) -> String {
    let number = place + 1;
    let at = |units: u128| Decimal::of(units, sheet.decimals);
    match &stage.step {
        Step::FirstPreferences => format!("{number} First preferences"),
        Step::Surplus { of, .. } => format!("{number} Surplus of {}", names.of(*of)),
        Step::Exclusion { of, value: None } => format!("{number} Exclusion of {}", names.list(of)),
        Step::Exclusion { of, value: Some(value) } => {
            format!("{number} Exclusion of {}, ballots at {}", names.list(of), at(*value))
        }
        Step::Iteration { rounds: 1, .. } => format!("{number} Keep values, 1 round"),
        Step::Iteration { rounds, .. } => format!("{number} Keep values, {rounds} rounds"),
    }
}

/// Breaks a text between words so that no line is wider, if words allow it.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn write_block(rows: &[String], label: usize, block: &[Column], terminal: &mut Terminal) -> Outcome {
    let height = block.iter().map(|column| column.heading.len()).max().unwrap_or(0);
    writeln!(terminal)?;
    for line in 0..height {
        let mut text = " ".repeat(label);
        for column in block {
            let part = column.heading.get(line).map(String::as_str).unwrap_or_default();
            text.push_str(GAP);
            text.push(' ');
            text.push_str(part);
            text.push_str(&" ".repeat(column.width().saturating_sub(part.width())));
        }
        let text = terminal.shade(Shade::Dim, text.trim_end());
        writeln!(terminal, "  {text}")?;
    }
    for (row, name) in rows.iter().enumerate() {
        let mut text = format!("{name}{}", " ".repeat(label.saturating_sub(name.width())));
        for column in block {
            let (moved, total) =
                column.cells.get(row).map(|(moved, total)| (moved.as_str(), total.as_str())).unwrap_or_default();
            let mut numbers = String::new();
            if column.moved > 0 {
                numbers = format!("{}{moved}{GAP}", " ".repeat(column.moved.saturating_sub(moved.width())));
            }
            let space = column.total.saturating_sub(total.width());
            let cell = format!("{numbers}{}{total}", " ".repeat(space));
            text.push_str(GAP);
            text.push(' ');
            text.push_str(&" ".repeat(column.width().saturating_sub(cell.width())));
            text.push_str(&cell);
        }
        writeln!(terminal, "  {}", text.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn headings_are_broken_between_words() {
        assert_eq!(wrapped("2 Surplus of Josephine Docherty", 20), ["2 Surplus of", "Josephine Docherty"]);
        assert_eq!(wrapped("3 Exclusion of Coleman-Bennett", 10), ["3", "Exclusion", "of", "Coleman-Bennett"]);
    }
}
