//! The JSON Schema of the language, for editors. It comes from the same tables that the reader follows.

use serde_json::{Map, Value, json};

use crate::grammar::{CHARTER, DECISION, Field, PETITION, RECALL, STANDING, Shape, Table};
use crate::{method, zone};

/// Enough to tell an editor what is meant; the reader knows the exact form and answers with what would mend it.
const SHARE: &str = "[0-9]\\s*/\\s*[0-9]|[0-9]\\s*(%|per ?cent)|hal(f|ves)|third|quarter|fourth|fifth|sixth|seventh|\
                     eighth|ninth|tenth|[Aa]ll|majority";
const SPAN: &str = "[Ss]econd|[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear";

/// Returns the JSON Schema (2020-12) of a charter's TOML, as text.
pub fn schema() -> String {
    let mut tables = Map::new();
    let root = table(&CHARTER, &mut tables);
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".to_owned(), json!("Charter of a federation"));
    if let Value::Object(root) = root {
        schema.extend(root);
    }
    schema.insert("$defs".to_owned(), Value::Object(tables));
    format!("{:#}\n", Value::Object(schema))
}

fn table(table: &Table, tables: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for field in table.fields {
        properties.insert(field.name.to_owned(), property(field, tables));
    }
    let required: Vec<&str> = table.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({
        "type": "object",
        "description": table.says,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(field: &Field, tables: &mut Map<String, Value>) -> Value {
    let mut property = shape(&field.shape, tables);
    if let Value::Object(property) = &mut property {
        property.insert("description".to_owned(), json!(field.says));
    }
    property
}

fn shape(of: &Shape, tables: &mut Map<String, Value>) -> Value {
    match of {
        Shape::Text => json!({ "type": "string", "minLength": 1 }),
        Shape::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Share => json!({
            "type": "string",
            "pattern": SHARE,
            "examples": ["more than 1/2 of votes", "at least 2/3 of votes", "1/4 of electors", "25 % of electors"],
        }),
        Shape::Span => json!({ "type": "string", "pattern": SPAN, "examples": ["7 days", "4 years", "24 hours"] }),
        Shape::Term => json!({
            "type": "string",
            "pattern": format!("{SPAN}|^[Uu]ntil |^[Bb]etween |^no limit$"),
            "examples": ["4 years", "until 1 January", "between 1 March and 31 May", "no limit"],
        }),
        Shape::Zone => json!({ "enum": zone::names().collect::<Vec<_>>() }),
        Shape::Method => json!({ "enum": method::names() }),
        Shape::Apportionment => json!({ "anyOf": [
            { "enum": method::apportionments().collect::<Vec<_>>() },
            { "type": "string", "pattern": "^modified-sainte-lague [0-9]+/[0-9]+$" },
        ] }),
        Shape::Words(words) => json!({ "enum": words }),
        Shape::List(item) => json!({ "type": "array", "items": shape(item, tables) }),
        Shape::Pair => json!({
            "type": "array",
            "items": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
            "minItems": 2,
            "maxItems": 2,
        }),
        Shape::Table(table) => reference(table, tables),
        Shape::Named(table) => {
            json!({ "type": "object", "additionalProperties": reference(table, tables) })
        }
        Shape::Either(shapes) => {
            let shapes: Vec<Value> = shapes.iter().map(|of| shape(of, tables)).collect();
            json!({ "anyOf": shapes })
        }
    }
}

/// Refers to a table, which is put among the definitions when it is first met.
fn reference(of: &Table, tables: &mut Map<String, Value>) -> Value {
    if !tables.contains_key(of.name) {
        tables.insert(of.name.to_owned(), Value::Null);
        let definition = if of.name == RECALL.name {
            let ways: Vec<Value> = [&PETITION, &DECISION, &STANDING].map(|way| reference(way, tables)).into();
            json!({ "description": of.says, "oneOf": ways })
        } else {
            table(of, tables)
        };
        tables.insert(of.name.to_owned(), definition);
    }
    json!({ "$ref": format!("#/$defs/{}", of.name) })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use toml::de::DeTable;

    use super::{CHARTER, DECISION, PETITION, STANDING, zone};
    use crate::grammar::{Shape, Table};
    use crate::report::Report;

    /// Opens every table of the language, so that the reader asks for each of its fields.
    const EVERYTHING: &str = r#"
        founding = {}
        [unit.u]
        called = {}
        [body.b]
        called = {}
        kind = "council"
        decides = {}
        elected = { groups = [{}], contest = {} }
        co_option = {}
        sittings = { cards = {} }
        motions = { kinds = [{ kind = "main", rank = 1 }] }
        answers = [{ to = "b", confidence = {} }]
        offices = [{ name = "chair", source = {}, elected = {} }]
        seats = [{ norm = { seats = 1 }, first_terms = [{}], source = "co-opted" }, { norm = { one_per = 1 }, source = "co-opted" },
                 { norm = { table = [[1, 1]] }, source = "co-opted" },
                 { norm = { total = 1, apportioned = "hare" }, source = "co-opted" }]
        [recall.petition]
        by = "petition"
        opens = {}
        [recall.decision]
        by = "decision"
        [recall.standing]
        by = "standing ballots"
        [elections]
        [[convocation]]
        calls = "b"
        [affiliation]
        [[colour]]
        [[consent]]
        to = "affiliate"
        by = "b.chair"
        [[oversight]]
        of = "b"
        over = "b"
        right = "veto"
        falls = [{}]
        [[dissolution]]
        of = "b"
        by = "b"
        with = "b"
        [[incompatible]]
        bodies = ["b"]
        [amend]
        by = "b"
    "#;

    #[test]
    fn every_field_of_the_language_is_read() {
        let report = Report::default();
        crate::read::read(&report, &zone, DeTable::parse(EVERYTHING).unwrap().get_ref());
        let mut known = BTreeSet::new();
        for table in [&CHARTER, &PETITION, &DECISION, &STANDING] {
            fields(table, &mut known);
        }
        // By what means a recall is made is read before it is known which of the three tables it is.
        known.retain(|(table, field)| *field != "by" || !table.starts_with("recall"));
        let unread: Vec<_> = known.difference(&report.asked.borrow()).copied().collect();
        assert_eq!(unread, []);
    }

    fn fields(table: &'static Table, known: &mut BTreeSet<(&'static str, &'static str)>) {
        for field in table.fields {
            if known.insert((table.name, field.name)) {
                tables(&field.shape, known);
            }
        }
    }

    fn tables(shape: &'static Shape, known: &mut BTreeSet<(&'static str, &'static str)>) {
        match shape {
            Shape::Table(table) | Shape::Named(table) => fields(table, known),
            Shape::List(item) => tables(item, known),
            Shape::Either(shapes) => shapes.iter().for_each(|shape| tables(shape, known)),
            Shape::Text
            | Shape::Number(..)
            | Shape::Flag
            | Shape::Share
            | Shape::Span
            | Shape::Term
            | Shape::Zone
            | Shape::Method
            | Shape::Apportionment
            | Shape::Words(_)
            | Shape::Pair => {}
        }
    }
}
