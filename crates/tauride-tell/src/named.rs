//! Things by name.

use std::fmt::Display;

use tauride_view::Named;

/// Says the name of a thing, or its number where it has none.
pub fn called<Id: Display>(thing: &Named<Id>) -> String {
    if thing.name.is_empty() { thing.id.to_string() } else { thing.name.clone() }
}
