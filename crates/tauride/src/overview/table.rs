//! Tables with aligned columns.

use std::io::{self, Write as _};

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr as _;

use super::{Cell, key, wrap};
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

    /// Writes the table, its columns as wide as their widest cell where there is so much room, with no more than so many rows.
    pub(super) fn write(&self, terminal: &mut Terminal, rows_max: usize) -> io::Result<()> {
        let shapes = self.fitting(terminal.width().saturating_sub(2));
        for heading in lines(self.columns.iter().copied(), &shapes) {
            let heading = terminal.shade(Shade::Dim, heading);
            writeln!(terminal, "  {heading}")?;
        }
        for row in self.rows.iter().take(rows_max) {
            for line in lines(row.iter().map(|cell| &*cell.text), &shapes) {
                writeln!(terminal, "  {line}")?;
            }
        }
        if let Some(more) = self.rows.len().checked_sub(rows_max).filter(|more| *more > 0) {
            let more = terminal.shade(Shade::Dim, format_args!("… and {more} more: --all shows them"));
            writeln!(terminal, "  {more}")?;
        }
        Ok(())
    }

    /// Returns how the columns are set in so much room. Numbers stay whole, and so does what is short.
    fn fitting(&self, room: usize) -> Vec<Shape> {
        const LEAST: usize = 10;
        let shapes: Vec<Shape> = (0..self.columns.len()).map(|place| self.shape(place)).collect();
        let widths = shapes.iter().map(|shape| shape.width).collect();
        let least: Vec<usize> =
            shapes.iter().map(|shape| if shape.right { shape.width } else { shape.width.min(LEAST) }).collect();
        let widths = wrap::fit(widths, &least, room);
        widths.into_iter().zip(shapes).map(|(width, shape)| Shape { width, ..shape }).collect()
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

/// Sets a row, on as many lines as its longest cell takes.
fn lines<'a>(cells: impl Iterator<Item = &'a str>, shapes: &[Shape]) -> Vec<String> {
    let cells: Vec<Vec<String>> = cells.zip(shapes).map(|(cell, shape)| wrap::lines(cell, shape.width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let at = |place: usize| cells.iter().map(move |lines| lines.get(place).map_or("", String::as_str));
    (0..height).map(|place| line(at(place), shapes)).collect()
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
    use super::{Cell, Shape, Table, line, lines};

    #[test]
    fn a_table_fits_into_the_room_that_there_is() {
        let mut table = Table::new(["Seat", "What it asks for", "Signed"]);
        let asks = "signatures of at least a half of its electors";
        table.row([Cell::text("S1"), Cell::text(asks), Cell::number(123_456_u32)]);
        let shapes = table.fitting(30);
        let set = lines(table.rows[0].iter().map(|cell| &*cell.text), &shapes);
        assert_eq!(set, ["S1    signatures of at  123456", "      least a half of", "      its electors"]);
        let wide = table.fitting(usize::MAX);
        assert_eq!(lines(["S1", asks, "1"].into_iter(), &wide).len(), 1);
    }

    #[test]
    fn columns_stand_under_each_other_in_any_script() {
        let shapes = [Shape { width: 6, right: false }, Shape { width: 3, right: true }];
        assert_eq!(line(["Совет", "12"].into_iter(), &shapes), "Совет    12");
        assert_eq!(line(["会議", "7"].into_iter(), &shapes), "会議      7");
        assert_eq!(line(["x", ""].into_iter(), &shapes), "x");
    }
}
