//! What a command shows: facts and tables, for people as text and for programs as JSON, from one description.

mod table;
mod wrap;

use std::fmt::Display;
use std::io::{self, Write as _};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub(crate) use table::Table;

use tauride_view::Named;

use crate::failure::Outcome;
use crate::terminal::{Shade, Terminal, visible};

/// The version of what programs see under `--json`, as docs/json.md has it: a number more wherever a program that was written
/// for it would have to be changed.
const VERSION: u32 = 1;

/// So many columns are left to a fact, however narrow the terminal is.
const FACT_MIN: usize = 20;

/// How a page is shown.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, clap::Args)]
pub(crate) struct Form {
    /// Print JSON, for programs
    #[arg(long)]
    pub(crate) json: bool,
}

/// A value as people and as programs see it.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) value: Value,
}

impl Cell {
    /// A text, or a thing that is said in one.
    pub(crate) fn text(text: impl Display) -> Self {
        let text = text.to_string();
        Self { value: json!(text), text: shown(&text) }
    }

    /// A thing with its number and what people call it: `U3 North`.
    pub(crate) fn named(number: impl Display, name: &str) -> Self {
        let number = number.to_string();
        let text = if name.is_empty() { number.clone() } else { format!("{number} {name}") };
        Self { text: shown(&text), value: json!({ "number": number, "name": name }) }
    }

    /// Something said to people in other words than to programs.
    pub(crate) fn said(text: impl Display, value: Value) -> Self {
        Self { text: shown(&text.to_string()), value }
    }

    /// A thing with its number and what people call it, as it was gathered.
    pub(crate) fn thing<Id: Display>(thing: &Named<Id>) -> Self {
        Self::named(&thing.id, &thing.name)
    }

    /// A number.
    pub(crate) fn number(number: impl Into<u64>) -> Self {
        let number = number.into();
        Self { text: number.to_string(), value: json!(number) }
    }

    /// A number of things.
    pub(crate) fn count(number: usize) -> Self {
        Self { text: number.to_string(), value: json!(number) }
    }

    /// There is nothing to say.
    pub(crate) fn none() -> Self {
        Self { text: "–".to_owned(), value: Value::Null }
    }

    /// What there is, or nothing to say.
    pub(crate) fn or_none(cell: Option<Self>) -> Self {
        cell.unwrap_or_else(Self::none)
    }

    /// Several, one after the other.
    pub(crate) fn list(cells: impl IntoIterator<Item = Self>) -> Self {
        let cells: Vec<Self> = cells.into_iter().collect();
        if cells.is_empty() {
            return Self { value: json!([]), ..Self::none() };
        }
        let texts: Vec<&str> = cells.iter().map(|cell| &*cell.text).collect();
        Self { text: texts.join(", "), value: cells.iter().map(|cell| cell.value.clone()).collect() }
    }
}

/// Whatever stands in a name is shown, and moves nothing.
fn shown(text: &str) -> String {
    visible(text).into_owned()
}

/// Yes or no.
impl From<bool> for Cell {
    fn from(is: bool) -> Self {
        Self::said(if is { "yes" } else { "no" }, is.into())
    }
}

/// A page of facts and tables.
#[derive(Debug)]
pub(crate) struct Overview {
    title: String,
    /// What programs see in place of the facts.
    seen: Map<String, Value>,
    facts: Vec<(&'static str, Cell)>,
    tables: Vec<(&'static str, Table)>,
}

impl Overview {
    /// Begins a page.
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), seen: Map::new(), facts: Vec::new(), tables: Vec::new() }
    }

    /// Begins a page of something that was gathered: programs see it as the JSON interface sends it, and beside it the tables
    /// that say more.
    pub(crate) fn of(title: impl Into<String>, view: &impl Serialize) -> Self {
        let seen = match serde_json::to_value(view) {
            Ok(Value::Object(seen)) => seen,
            // Views are structs, and nothing in them refuses to be written.
            Ok(_) | Err(_) => Map::new(),
        };
        Self { seen, ..Self::new(title) }
    }

    /// Adds a fact.
    pub(crate) fn fact(&mut self, label: &'static str, cell: Cell) {
        self.facts.push((label, cell));
    }

    /// Adds a fact that programs see too, beside what was gathered.
    pub(crate) fn beside(&mut self, label: &'static str, cell: Cell) {
        self.seen.insert(key(label), cell.value.clone());
        self.fact(label, cell);
    }

    /// Adds a fact if there is one.
    pub(crate) fn fact_if(&mut self, label: &'static str, cell: Option<Cell>) {
        self.facts.extend(cell.map(|cell| (label, cell)));
    }

    /// Adds a table. People do not see an empty one; programs see an empty list.
    pub(crate) fn table(&mut self, heading: &'static str, table: Table) {
        self.tables.push((heading, table));
    }

    /// Shows the page.
    pub(crate) fn show(&self, terminal: &mut Terminal, form: Form) -> Outcome {
        if form.json {
            terminal.json(&self.json())?;
        } else {
            self.write(terminal, usize::MAX)?;
        }
        Ok(())
    }

    /// Shows the page as text, with no more than so many rows of each table.
    pub(crate) fn write(&self, terminal: &mut Terminal, rows_max: usize) -> io::Result<()> {
        let title = terminal.shade(Shade::Bold, visible(&self.title));
        writeln!(terminal, "{title}")?;
        let width = self.facts.iter().map(|(label, _)| table::width(label)).max().unwrap_or(0);
        for (label, cell) in &self.facts {
            let space = " ".repeat(width - table::width(label));
            let label = terminal.shade(Shade::Dim, label);
            let room = terminal.width().saturating_sub(width + 4).max(FACT_MIN);
            let mut lines = wrap::lines(&cell.text, room).into_iter();
            writeln!(terminal, "  {label}{space}  {}", lines.next().unwrap_or_default())?;
            for line in lines {
                writeln!(terminal, "  {}  {line}", " ".repeat(width))?;
            }
        }
        for (heading, table) in self.tables.iter().filter(|(_, table)| !table.is_empty()) {
            let heading = terminal.shade(Shade::Bold, heading);
            writeln!(terminal, "\n{heading}")?;
            table.write(terminal, rows_max)?;
        }
        Ok(())
    }

    /// Returns the page as one object.
    pub(crate) fn json(&self) -> Value {
        let mut page = Map::new();
        page.insert("version".to_owned(), json!(VERSION));
        page.insert("title".to_owned(), json!(self.title));
        page.extend(self.seen.clone());
        let facts = self.facts.iter().filter(|_| self.seen.is_empty());
        page.extend(facts.map(|(label, cell)| (key(label), cell.value.clone())));
        for (heading, table) in &self.tables {
            page.entry(key(heading)).or_insert_with(|| table.json());
        }
        Value::Object(page)
    }
}

/// What programs call a label: `Held by` is `held-by`.
fn key(label: &str) -> String {
    label.to_lowercase().replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use super::{Cell, Overview, Table};

    #[test]
    fn programs_see_what_people_see() {
        let mut overview = Overview::new("B1 Council");
        overview.fact("Filled seats", Cell::number(1_u32));
        overview.fact("Held by", Cell::named("M2", ""));
        let mut seats = Table::new(["Seat", "From"]);
        seats.row([Cell::text("S1"), Cell::named("U1", "North")]);
        overview.table("Seats", seats);
        overview.table("Polls", Table::new(["Poll"]));
        assert_eq!(
            overview.json().to_string(),
            r#"{"version":1,"title":"B1 Council","filled-seats":1,"held-by":{"number":"M2","name":""},"seats":[{"seat":"S1","from":{"number":"U1","name":"North"}}],"polls":[]}"#
        );
    }
}
