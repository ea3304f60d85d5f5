//! Files that somebody names: read, and told in what they are written.

use std::path::Path;

use tauride_table::{Encoding, Found, Text, kind};

use crate::failure::Failure;
use crate::terminal::note;

/// Reads a file of text in the encoding that is asked for, or in the one that it shows. If it only seems to be in one, that
/// is said.
pub(crate) fn read(path: &Path, asked: Option<Encoding>) -> Result<Text<'static>, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::file("read", path, &error))?;
    let name = path.display();
    if let Some(kind) = kind::of(&bytes) {
        return Err(Failure::no(format!("{name}: this is {}, and cannot be read here", kind.name)).mend(kind.mend));
    }
    let text = Text::take(bytes, asked)
        .map_err(|unreadable| Failure::no(format!("{name}: {}: {unreadable}", unreadable.place())))?;
    if let Found::Likely { encoding, word } = &text.found {
        note(format_args!(
            "{name} is no UTF-8 and reads as {encoding}, such as {word}: if that is wrong, say --encoding"
        ));
    }
    Ok(text)
}

/// Reads the name of an encoding as an argument.
pub(crate) fn encoding(name: &str) -> Result<Encoding, String> {
    Encoding::named(name)
        .ok_or_else(|| "say an encoding by its name, such as utf-8, windows-1252, iso-8859-2 or cp850".to_owned())
}
