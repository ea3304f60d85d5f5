//! Tables with aligned columns.

use std::io::{self, Write as _};

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr as _;

use super::{Cell, key};
use crate::terminal::{Shade, Terminal};

/// A table. Columns of numbers stand to the right.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Returns a table with these columns and no row.
    pub(crate) fn new<const N: usize>(columns: [&'static str; N]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row: a cell for each column.
    pub(crate) fn row<const N: usize>(&mut self, cells: [Cell; N]) {
        debug_assert_eq!(N, self.columns.len(), "a cell for each column");
        self.rows.push(cells.into());
    }

    /// Returns whether there is no row.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the rows as objects.
    pub(super) fn json(&self) -> Value {
        let object = |row: &Vec<Cell>| {
            let fields = self.columns.iter().zip(row).map(|(column, cell)| (key(column), cell.value.clone()));
            Value::Object(fields.collect::<Map<String, Value>>())
        };
        self.rows.iter().map(object).collect()
    }

    /// Writes the table, its columns as wide as their widest cell, with no more than so many rows.
    pub(super) fn write(&self, terminal: &mut Terminal, rows_max: usize) -> io::Result<()> {
        let shapes: Vec<Shape> = (0..self.columns.len()).map(|place| self.shape(place)).collect();
        let heading = line(self.columns.iter().copied(), &shapes);
        let heading = terminal.shade(Shade::Dim, heading);
        writeln!(terminal, "  {heading}")?;
        for row in self.rows.iter().take(rows_max) {
            writeln!(terminal, "  {}", line(row.iter().map(|cell| &*cell.text), &shapes))?;
        }
        if let Some(more) = self.rows.len().checked_sub(rows_max).filter(|more| *more > 0) {
            let more = terminal.shade(Shade::Dim, format_args!("… and {more} more: --all shows them"));
            writeln!(terminal, "  {more}")?;
        }
        Ok(())
    }

    fn shape(&self, place: usize) -> Shape {
        let cells = || self.rows.iter().filter_map(|row| row.get(place));
        let heading = self.columns.get(place).copied().unwrap_or_default();
        Shape {
            width: cells().map(|cell| width(&cell.text)).max().unwrap_or(0).max(width(heading)),
            right: cells().any(|cell| cell.value.is_number())
                && cells().all(|cell| cell.value.is_number() || cell.value.is_null()),
        }
    }
}

/// How a column is set.
struct Shape {
    width: usize,
    right: bool,
}

fn line<'a>(cells: impl Iterator<Item = &'a str>, shapes: &[Shape]) -> String {
    let set = |(cell, shape): (&str, &Shape)| {
        let space = " ".repeat(shape.width.saturating_sub(width(cell)));
        if shape.right { space + cell } else { cell.to_owned() + &space }
    };
    let cells: Vec<String> = cells.zip(shapes).map(set).collect();
    cells.join("  ").trim_end().to_owned()
}

/// Returns how many columns of a terminal a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

#[cfg(test)]
mod tests {
    use super::{Shape, line};

    #[test]
    fn columns_stand_under_each_other_in_any_script() {
        let shapes = [Shape { width: 6, right: false }, Shape { width: 3, right: true }];
        assert_eq!(line(["Совет", "12"].into_iter(), &shapes), "Совет    12");
        assert_eq!(line(["会議", "7"].into_iter(), &shapes), "会議      7");
        assert_eq!(line(["x", ""].into_iter(), &shapes), "x");
    }
}
