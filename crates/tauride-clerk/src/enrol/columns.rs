//! What each column of a roll is.

use tauride_names::{folded, likeness};
use tauride_table::Cell;

use super::{Column, RollProblem};

/// How a roll calls its columns, where it does not call them as they are called here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings {
    /// Columns with the headings that they have in the roll.
    pub called: Vec<(Column, String)>,
    /// Headings of columns that are left out.
    pub ignored: Vec<String>,
}

/// What is wrong with a header: in which column, and what.
type Wrong = (Option<Column>, RollProblem);

/// Returns what each column is: nothing for one that is left out.
pub(super) fn columns(header: &[Cell<'_>], headings: &Headings) -> Result<Vec<Option<Column>>, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let names: Vec<String> = header.iter().map(|cell| folded(&cell.text()).into_owned()).collect();
    let said = headings.called.iter().map(|(_, name)| name).chain(&headings.ignored);
    for name in said.filter(|name| !names.iter().any(|own| same(own, name))) {
        wrong.push((None, RollProblem::NoSuchColumn { name: name.clone() }));
    }
    let mut columns = Vec::with_capacity(names.len());
    for name in &names {
        let called = headings.called.iter().find(|(_, heading)| same(heading, name)).map(|(column, _)| *column);
        let ignored = headings.ignored.iter().any(|heading| same(heading, name));
        // A name that somebody else has by an option is free.
        let own = Column::named(&likeness(name)).filter(|own| !headings.called.iter().any(|(column, _)| column == own));
        match called.or(own.filter(|_| !ignored)) {
            Some(column) if columns.contains(&Some(column)) => wrong.push((Some(column), RollProblem::ColumnTwice)),
            Some(column) => columns.push(Some(column)),
            None if ignored || name.is_empty() => columns.push(None),
            None => wrong.push((None, RollProblem::UnknownColumn { name: name.clone() })),
        }
    }
    if !columns.contains(&Some(Column::Key)) {
        wrong.push((None, RollProblem::NoKeyColumn));
    }
    if wrong.is_empty() { Ok(columns) } else { Err(wrong) }
}

/// Headings may be written with other capitals.
fn same(one: &str, other: &str) -> bool {
    likeness(one) == likeness(other)
}
