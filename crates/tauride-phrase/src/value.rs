//! Derived forms, taken apart.

use serde_json::Value;

/// Returns the value at a path such as `count.for`; the empty path is the whole.
pub fn at<'v>(whole: &'v Value, path: &str) -> Option<&'v Value> {
    if path.is_empty() {
        return Some(whole);
    }
    path.split('.').try_fold(whole, |value, name| value.get(name))
}

/// Returns the name of a variant and what it holds.
pub(crate) fn variant(value: &Value) -> Option<(&str, &Value)> {
    match value {
        Value::String(name) => Some((name, &Value::Null)),
        Value::Object(fields) if fields.len() == 1 => fields.iter().next().map(|(name, inner)| (name.as_str(), inner)),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => None,
    }
}
