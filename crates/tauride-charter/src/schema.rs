//! The JSON Schema of the language, for editors. It comes from the same tables that the reader follows.

use serde_json::{Map, Value, json};

use crate::grammar::{CHARTER, DECISION, Field, PETITION, RECALL, STANDING, Shape, Table};

/// Shares as people say them; the reader knows the exact form and answers with what would mend it.
const SHARE: &str = "^(?i:(more than|over|at least|not less than|no fewer than|at most|no more than|up to) )?\
                     [0-9a-zA-Z].*$";
const SPAN: &str = "^\\s*([0-9][0-9,]*|[A-Za-z]+)\\s+(?i:seconds?|minutes?|hours?|days?|weeks?|months?|years?).*$";

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
