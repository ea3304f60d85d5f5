//! Norms of representation.

use tauride_rules::terms::{Apportionment, Basis, Norm};
use toml::de::DeValue;

use crate::fields::{Fields, integer, shorten};
use crate::grammar::{APPORTIONED, FIXED, ONE_PER, TABLE, Table};
use crate::method;
use crate::near::suggest;

/// The norms by the field that tells them apart.
const NORMS: [(&str, &Table); 4] =
    [("seats", &FIXED), ("one_per", &ONE_PER), ("table", &TABLE), ("total", &APPORTIONED)];

const EXAMPLES: &str = "say { one_per = 200, minimum = 1 }, { seats = 3 }, { table = [[20, 1], [50, 3]] } or \
                        { total = 400, apportioned = \"sainte-lague\" }";

/// Reads `norm`; `None` if it is not said, or wrong.
pub(super) fn read(fields: &Fields<'_>) -> Option<Norm> {
    let DeValue::Table(values) = fields.value("norm")? else {
        fields.error("norm", "a norm of representation is a table", EXAMPLES);
        return None;
    };
    let said = NORMS.iter().find(|(key, _)| values.contains_key(*key));
    let Some((key, shape)) = said else {
        fields.error("norm", "this norm does not say how many seats there are", EXAMPLES);
        return None;
    };
    let table = fields.table("norm", shape)?;
    match *key {
        "seats" => Some(Norm::Fixed { seats: table.number("seats")? }),
        "one_per" => one_per(&table),
        "table" => rows(&table),
        _ => apportioned(&table),
    }
}

fn one_per(table: &Fields<'_>) -> Option<Norm> {
    let per = table.number("one_per")?;
    let (minimum, maximum) = (table.number("minimum").unwrap_or(0), table.number("maximum"));
    let fraction_over = table.number("fraction_over");
    if maximum.is_some_and(|maximum| maximum < minimum) {
        table.error("maximum", "the most seats are fewer than the fewest", "raise `maximum` or lower `minimum`");
    }
    if fraction_over.is_some_and(|over| over >= per) {
        let message = format!("no remainder of a division by {per} is more than that");
        table.error("fraction_over", message, format!("say less than {per}, or leave it out"));
    }
    Some(Norm::OnePer { per, fraction_over, minimum, maximum, basis: basis(table) })
}

fn rows(table: &Fields<'_>) -> Option<Norm> {
    let listed = table.list("table");
    let mut rows = Vec::with_capacity(listed.len());
    for (path, value) in listed {
        let Some(row) = pair(value) else {
            table.report.error(&path, "a row is two whole numbers", "say [up to so many, so many seats]: [50, 3]");
            return None;
        };
        if rows.last().is_some_and(|(upto, _)| *upto >= row.0) {
            table.report.error(&path, "the rows are not in rising order", "put the smaller first number first");
            return None;
        }
        rows.push(row);
    }
    if rows.is_empty() {
        table.error("table", "this table has no row", EXAMPLES);
    }
    let beyond = table.value("beyond").map(pair);
    if beyond.is_some_and(|beyond| beyond.is_none_or(|(step, _)| step == 0)) {
        table.error("beyond", "this is not a step", "say [for each started so many, so many seats more]: [3000, 2]");
    }
    Some(Norm::Table { rows, beyond: beyond.flatten(), basis: basis(table) })
}

fn apportioned(table: &Fields<'_>) -> Option<Norm> {
    let method = method(table)?;
    let minimum = table.number("minimum").unwrap_or(0);
    Some(Norm::Apportioned { total: table.number("total")?, method, minimum, basis: basis(table) })
}

fn method(table: &Fields<'_>) -> Option<Apportionment> {
    let said = table.value("apportioned")?;
    let Some(word) = said.as_str().map(str::trim) else {
        table.error("apportioned", "a method is said by its name", "put it in quotation marks");
        return None;
    };
    let found = Apportionment::named(word);
    if found.is_none() {
        let mend = suggest(word, method::apportionments());
        table.error("apportioned", format!("`{}` is not known here", shorten(word)), mend);
    }
    found
}

fn basis(table: &Fields<'_>) -> Basis {
    match table.text("by") {
        Some(figure) if &*figure != "electors" => Basis::Declared(figure),
        _ => Basis::Electors,
    }
}

fn pair(value: &DeValue<'_>) -> Option<(u32, u32)> {
    let mut items = value.as_array()?.iter();
    let pair = (integer(items.next()?.get_ref())?, integer(items.next()?.get_ref())?);
    items.next().is_none().then_some(pair)
}
