//! Methods of counting in a charter and a record: by their names.

use alloc::borrow::Cow;

use serde::de::{Deserialize as _, Deserializer, Error};
use serde::ser::Serializer;
use tauride_tally::method::Method;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn serialize<S: Serializer>(method: &Method, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(method.name())
}

/// Reads a method by its exact name: a record has one form only.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Method, D::Error> {
    let word = Cow::<str>::deserialize(deserializer)?;
    let found = Method::ALL.iter().copied().find(|method| method.name() == word);
    found.ok_or_else(|| D::Error::custom(format_args!("unknown method `{word}`")))
}

#[cfg(feature = "schema")]
pub(super) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let names: alloc::vec::Vec<&str> = Method::ALL.iter().map(|method| method.name()).collect();
    schemars::json_schema!({ "type": "string", "enum": names })
}

/// Methods by which a norm shares out a total.
pub(super) mod apportionment {
    use alloc::string::String;

    use serde::de::{Deserialize as _, Deserializer, Error as _};
    use serde::ser::{Error as _, Serializer};
    use tauride_tally::apportion::Method;

    pub(in crate::terms) fn serialize<S: Serializer>(method: &Method, serializer: S) -> Result<S::Ok, S::Error> {
        let name = method.name().ok_or_else(|| S::Error::custom("no charter names such a quota"))?;
        serializer.serialize_str(&name)
    }

    /// Reads a method by its exact name: a record has one form only.
    pub(in crate::terms) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Method, D::Error> {
        let word = String::deserialize(deserializer)?;
        let found = Method::named(&word).filter(|method| method.name().is_some_and(|name| name == word));
        found.ok_or_else(|| D::Error::custom(format_args!("unknown method `{word}`")))
    }

    #[cfg(feature = "schema")]
    pub(in crate::terms) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: alloc::vec::Vec<&str> = Method::NAMED.into_iter().map(|(name, _)| name).collect();
        let modified = "^modified-sainte-lague [0-9]+/[0-9]+$";
        schemars::json_schema!({ "anyOf": [{ "enum": names }, { "type": "string", "pattern": modified }] })
    }
}
