//! In which kinds of body nobody sits at once.

use tauride_rules::terms::{IncompatibleRule, Text};

use super::{KINDS_MAX, Names};
use crate::fields::Fields;
use crate::grammar::INCOMPATIBLE;

/// Reads every `[[incompatible]]`.
pub(super) fn read_all(fields: &Fields<'_>, names: &Names<'_>) -> Vec<IncompatibleRule> {
    let listed = fields.list("incompatible");
    if listed.len() > KINDS_MAX {
        let message = format!("there are {} rules of what is incompatible", listed.len());
        fields.error("incompatible", message, format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let open = |(path, value): (String, _)| super::open(fields.report, &path, value, &INCOMPATIBLE);
    listed.into_iter().filter_map(open).map(|table| read(&table, names)).collect()
}

fn read(table: &Fields<'_>, names: &Names<'_>) -> IncompatibleRule {
    let mut bodies: Vec<Text> = Vec::new();
    for (place, name) in table.texts("bodies").into_iter().enumerate() {
        let path = table.at(&format!("bodies.{place}"));
        if bodies.contains(&name) {
            table.report.error(&path, format!("`{name}` is named twice"), "name each kind once");
        } else if names.is_body(table.report, &path, &name) {
            bodies.push(name);
        }
    }
    if bodies.len() < 2 {
        table.error("bodies", "nobody sits in one body at once with itself", "name two kinds of body, or more");
    }
    IncompatibleRule { article: super::article(table, None), bodies }
}
