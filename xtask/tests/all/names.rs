//! Types are named for things of the meeting, not for patterns.

use crate::nothing;
use crate::source::{public_types, tokens};
use crate::tree::files_of;

const ENDINGS: &[&str] = &["Manager", "Handler", "Service", "Helper", "Helpers", "Util", "Utils"];

#[test]
fn public_types_are_named_for_things() {
    let mut wrong = Vec::new();
    for file in files_of("crates", "rs") {
        for name in public_types(tokens(&file.path, &file.text)) {
            if ENDINGS.iter().any(|ending| name.ends_with(ending)) {
                wrong.push(format!("{}: `{name}` names a pattern: take a word of GLOSSARY.md", file.path));
            }
        }
    }
    nothing(&wrong);
}
