//! The schema admits the ready charters and refuses what the reader refuses.

use std::path::Path;

use serde_json::{Map, Value, json};
use toml::de::{DeTable, DeValue};

/// As much of JSON Schema as the schema uses; a pattern is only said to be for text.
fn admits(root: &Value, schema: &Value, value: &Value) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    let all = |key: &str, test: &dyn Fn(&Value) -> bool| schema.get(key).is_none_or(test);
    let items = value.as_array().map_or(&[][..], Vec::as_slice);
    all("$ref", &|name| {
        let definition = root.pointer(name.as_str().unwrap().trim_start_matches('#')).unwrap();
        admits(root, definition, value)
    }) && all("anyOf", &|any| any.as_array().unwrap().iter().any(|schema| admits(root, schema, value)))
        && all("oneOf", &|one| one.as_array().unwrap().iter().filter(|schema| admits(root, schema, value)).count() == 1)
        && all("enum", &|words| words.as_array().unwrap().contains(value))
        && all("type", &|kind| match kind.as_str().unwrap() {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            _ => value.is_object(),
        })
        && all("pattern", &|_| value.is_string())
        && all("minLength", &|least| value.as_str().is_some_and(|text| text.len() as u64 >= least.as_u64().unwrap()))
        && all("minimum", &|least| value.as_i64() >= least.as_i64())
        && all("maximum", &|most| value.as_i64() <= most.as_i64())
        && all("minItems", &|least| items.len() as u64 >= least.as_u64().unwrap())
        && all("maxItems", &|most| items.len() as u64 <= most.as_u64().unwrap())
        && all("items", &|item| items.iter().all(|value| admits(root, item, value)))
        && admits_fields(root, schema, value)
}

fn admits_fields(root: &Value, schema: &Map<String, Value>, value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return true };
    let known = schema.get("properties").and_then(Value::as_object);
    let other = schema.get("additionalProperties");
    let required = schema.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    required.iter().all(|name| fields.contains_key(name.as_str().unwrap()))
        && fields.iter().all(|(name, value)| match (known.and_then(|known| known.get(name)), other) {
            (None, Some(Value::Bool(allowed))) => *allowed,
            (Some(schema), _) | (None, Some(schema)) => admits(root, schema, value),
            (None, None) => true,
        })
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(number.as_str().parse::<i64>().unwrap()),
        DeValue::Float(number) => json!(number.as_str()),
        DeValue::Boolean(flag) => json!(flag),
        DeValue::Datetime(time) => json!(time.to_string()),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}

fn object(table: &DeTable<'_>) -> Value {
    Value::Object(table.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref()))).collect())
}

fn is_admitted(text: &str) -> bool {
    let schema: Value = serde_json::from_str(&tauride_charter::schema()).unwrap();
    admits(&schema, &schema, &object(DeTable::parse(text).unwrap().get_ref()))
}

fn ready(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../charters/{name}.toml"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn the_schema_admits_every_ready_charter() {
    for name in ["petrograd-1917", "rsfsr-1918", "steering-committee", "union-federation"] {
        assert!(is_admitted(&ready(name)), "{name}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let text = ready("union-federation");
    let changes = [
        ("lasts   = \"90 days\"", "lasts   = 90"),
        ("registrar = \"branch", "registar = \"branch"),
        ("kind    = \"council\"", "kind    = \"counsel\""),
        ("by        = \"petition\"", "by        = \"magic\""),
        ("one_per = 200", "one_per = 0"),
        ("method = \"approval\", ballot = \"named\", alternates = \"as many as delegates\", n", "method = \"stv\", n"),
        ("[amend]", "[amends]"),
    ];
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        let broken = text.replacen(from, to, 1);
        assert!(!is_admitted(&broken), "{to}");
        assert!(tauride_charter::check("x", &broken).is_err(), "{to}");
    }
}

#[test]
fn the_schema_admits_methods_and_groups() {
    let text = ready("union-federation");
    let from = "method = \"approval\", ballot = \"named\", alternates = \"as many as delegates\", n";
    for to in [
        "method = \"scottish-stv\", n",
        "method = \"wigm\", decimals = 4, n",
        "method = \"scottish-stv\", groups = [{ name = \"women\", category = \"gender\", min = 1, max = 3 }], n",
    ] {
        let changed = text.replacen(from, to, 1);
        assert!(changed != text && is_admitted(&changed), "{to}");
        assert!(tauride_charter::check("x", &changed).is_ok(), "{to}");
    }
}

#[test]
fn every_reference_of_the_schema_leads_somewhere() {
    let text = tauride_charter::schema();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let references: Vec<&str> = text.split("\"$ref\": \"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(references.len() > 10);
    for reference in references {
        assert!(schema.pointer(reference).is_some_and(|definition| !definition.is_null()), "{reference}");
    }
}
