//! Every object of the description gets a name of its own.
//!
//! A schema made from a type says what lies in it where it lies: `{"recall":{"sign-recall":{"seat":9}}}` is three objects in
//! one place. Programs that write clients need a name for each of them, and make up poor ones, or none.

use serde_json::{Map, Value, json};

/// Returns the schemas with every object that lies in one of them set apart, and a reference in its place.
pub(super) fn named(schemas: Value) -> Value {
    let Value::Object(schemas) = schemas else { return schemas };
    // The names that are taken, before anything is set apart.
    let mut apart: Map<String, Value> = schemas.keys().map(|name| (name.clone(), Value::Null)).collect();
    for (name, mut schema) in schemas {
        inside(&mut schema, &name, &mut apart);
        apart.insert(name, schema);
    }
    Value::Object(apart)
}

/// Sets apart what lies in a schema of this name.
fn inside(schema: &mut Value, name: &str, apart: &mut Map<String, Value>) {
    draw_words_together(schema);
    for list in ["oneOf", "anyOf", "allOf"] {
        for (place, variant) in (1_u32..).zip(schema.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten())
        {
            let called = only_field(variant).map_or_else(|| place.to_string(), |field| joined(&field));
            set_apart(variant, &format!("{name}{called}"), apart);
        }
    }
    for (field, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let called = joined(field);
        // The one field of a variant has named it already.
        let called = if name.ends_with(&called) { "Fields" } else { &called };
        set_apart(value, &format!("{name}{called}"), apart);
    }
    if let Some(items) = schema.get_mut("items") {
        set_apart(items, &format!("{name}Item"), apart);
    }
}

/// Puts one list of words in the place of variants that are a word each: programs that write clients take the first for the only
/// one.
fn draw_words_together(schema: &mut Value) {
    let Some(variants) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
    let word = |variant: &Value| variant.get("const").filter(|word| word.is_string()).cloned();
    let words: Vec<Value> = variants.iter().filter_map(word).collect();
    if words.is_empty() {
        return;
    }
    let said =
        |variant: &Value| Some(format!("`{}`: {}", word(variant)?.as_str()?, variant.get("description")?.as_str()?));
    let said: Vec<String> = variants.iter().filter_map(said).collect();
    variants.retain(|variant| word(variant).is_none());
    let mut list = json!({ "type": "string", "enum": words });
    if !said.is_empty() {
        list["description"] = said.join(" ").into();
    }
    if !variants.is_empty() {
        variants.insert(0, list);
        return;
    }
    let (Value::Object(schema), Value::Object(list)) = (schema, list) else { return };
    schema.remove("oneOf");
    let before = schema.get("description").and_then(Value::as_str).map(str::to_owned);
    schema.extend(list);
    if let (Some(before), Some(Value::String(said))) = (before, schema.get_mut("description")) {
        *said = if *said == before { before } else { format!("{before} {said}") };
    }
}

/// Puts a reference in the place of a schema, if it is an object with fields.
fn set_apart(schema: &mut Value, name: &str, apart: &mut Map<String, Value>) {
    inside(schema, name, apart);
    if schema.get("properties").is_none() {
        return;
    }
    let mut free = name.to_owned();
    while apart.contains_key(&free) {
        free.push('_');
    }
    let object = std::mem::replace(schema, json!({ "$ref": format!("#/components/schemas/{free}") }));
    apart.insert(free, object);
}

fn only_field(schema: &Value) -> Option<String> {
    let fields = schema.get("properties")?.as_object().filter(|fields| fields.len() == 1)?;
    fields.keys().next().cloned()
}

/// `sign-recall` as a part of a name: `SignRecall`.
fn joined(field: &str) -> String {
    let words = field.split(['-', '_']).map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        first.to_uppercase() + rest
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::named;

    #[test]
    fn what_lies_in_a_schema_gets_a_name_of_its_own() {
        let seat = json!({ "type": "object", "properties": { "seat": { "type": "integer" } } });
        let variant = json!({ "type": "object", "properties": { "sign-recall": seat } });
        let named = named(json!({ "Act": { "oneOf": [variant, { "type": "string" }] } }));
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        assert_eq!(named["Act"], json!({ "oneOf": [reference("ActSignRecall"), { "type": "string" }] }));
        assert_eq!(named["ActSignRecall"]["properties"]["sign-recall"], reference("ActSignRecallFields"));
        assert_eq!(named["ActSignRecallFields"], seat);
        assert_eq!(named.as_object().unwrap().len(), 3);
    }

    #[test]
    fn words_are_one_list() {
        let word = |word: &str, said: &str| json!({ "type": "string", "const": word, "description": said });
        let stage =
            json!({ "oneOf": [word("open", "It is open."), word("full", "It is full.")], "description": "How far." });
        let object = json!({ "type": "object", "properties": { "failed": { "type": "string" } } });
        let mixed = json!({ "oneOf": [word("open", "It is open."), object] });
        let named = named(json!({ "Stage": stage, "Mixed": mixed }));
        let said = "How far. `open`: It is open. `full`: It is full.";
        assert_eq!(named["Stage"], json!({ "type": "string", "enum": ["open", "full"], "description": said }));
        assert_eq!(named["Mixed"]["oneOf"][0]["enum"], json!(["open"]));
        assert_eq!(named["Mixed"]["oneOf"][1]["$ref"], "#/components/schemas/MixedFailed");
    }
}
