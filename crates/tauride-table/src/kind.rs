//! What is no table and no ballot file, by its first bytes.

/// What a file is that has no ballots and no people in it that could be read here: a name for it, and what mends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// What it is, such as "a spreadsheet".
    pub name: &'static str,
    /// What to do with it.
    pub mend: &'static str,
}

const SPREADSHEET: Kind =
    Kind { name: "a spreadsheet", mend: "open it in the program that wrote it, and save its sheet as CSV UTF-8" };
const PACKED: Kind = Kind { name: "a packed file", mend: "unpack it, and name the file in it" };
const DOCUMENT: Kind =
    Kind { name: "a document", mend: "save what it holds as CSV UTF-8, a line for each ballot or person" };
const XML: Kind = Kind {
    name: "XML or a web page",
    mend: "export the ballots as CSV, or turn them into CSV with the program that wrote it",
};
const JSON: Kind =
    Kind { name: "JSON", mend: "export the ballots as CSV, or turn them into CSV with the program that wrote it" };

const WIDE: Kind = Kind { name: "text in UTF-32", mend: "save it as UTF-8" };

const BEGINNINGS: &[(&[u8], Kind)] = &[
    (b"\xff\xfe\0\0", WIDE),
    (b"\0\0\xfe\xff", WIDE),
    (b"PK\x03\x04", SPREADSHEET),
    (b"\xd0\xcf\x11\xe0", SPREADSHEET),
    (b"\x1f\x8b", PACKED),
    (b"7z\xbc\xaf\x27\x1c", PACKED),
    (b"BZh", PACKED),
    (b"\xfd7zXZ", PACKED),
    (b"Rar!", PACKED),
    (b"%PDF", DOCUMENT),
    (b"{\\rtf", DOCUMENT),
    (b"SQLite format 3", Kind { name: "a database", mend: "export its table of ballots as CSV" }),
];

/// Returns what a file is if it is plainly something else than a table or a ballot file.
pub fn of(bytes: &[u8]) -> Option<Kind> {
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Some(*kind);
    }
    if is_wide(bytes) {
        return Some(WIDE);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    match text {
        // A name may begin so; a file that also ends so is no list of names.
        [b'<', .., b'>'] => Some(XML),
        [b'{', .., b'}'] | [b'[', .., b']'] => Some(JSON),
        // No table begins as these do, though they are cut off.
        [b'<', rest @ ..] if MARKUP.iter().any(|word| begins(rest, word)) => Some(XML),
        [b'{', rest @ ..] if rest.trim_ascii_start().starts_with(b"\"") => Some(JSON),
        [b'[', rest @ ..] if matches!(rest.trim_ascii_start(), [b'{' | b'[' | b'"', ..]) => Some(JSON),
        _ => None,
    }
}

/// Returns what a file is that is plainly no table and no ballot file by the ending of its name.
pub fn of_name(name: &str) -> Option<Kind> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())?;
    match ending.as_str() {
        "json" | "jsonl" | "ndjson" | "js" => Some(JSON),
        "xml" | "html" | "htm" => Some(XML),
        _ => None,
    }
}

/// Returns whether every four bytes are one letter, of which the last or the first byte is always 0 and its neighbour nearly.
fn is_wide(bytes: &[u8]) -> bool {
    let head = bytes.get(..4_096).unwrap_or(bytes);
    let letters = || head.chunks_exact(4);
    let little = |letter: &[u8]| matches!(letter, [_, _, 0..=16, 0]);
    let big = |letter: &[u8]| matches!(letter, [0, 0..=16, _, _]);
    letters().len() > 1 && head.iter().any(|byte| *byte != 0) && (letters().all(little) || letters().all(big))
}

/// How XML and web pages begin behind the first sign.
const MARKUP: &[&[u8]] = &[b"?xml", b"!doctype", b"!--", b"html"];

fn begins(text: &[u8], word: &[u8]) -> bool {
    text.get(..word.len()).is_some_and(|begun| begun.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn what_is_no_table_is_known_by_its_beginning() {
        for (bytes, name) in [
            (&b"{\"Version\":\"5\",\"List\":[]}\n"[..], Some("JSON")),
            (b"\xef\xbb\xbf [1,2]", Some("JSON")),
            (b"<?xml version=\"1.0\"?><Cvr></Cvr>\n", Some("XML or a web page")),
            (b"{\n \"ballots\": [\n  \"Anna\",\n", Some("JSON")),
            (b"[ {\"Anna\": 1},", Some("JSON")),
            (b"[Anna] votes,[Berta] votes\n1,2\n", None),
            (b"<?xml version=\"1.0\"?>\n<Cvr>\n<Name", Some("XML or a web page")),
            (b"A\0\0\0n\0\0\0\n\0\0\0", Some("text in UTF-32")),
            (b"\0\0\x04\x10\0\0\0\n", Some("text in UTF-32")),
            (b"A\0n\0n\0a\0\n\0", None),
            (b"PK\x03\x04xl/workbook.xml", Some("a spreadsheet")),
            (b"%PDF-1.7", Some("a document")),
            (b"Anna,Berta\n1,2\n", None),
            (b"{,}\n1,2\n", None),
            (b"", None),
        ] {
            assert_eq!(of(bytes).map(|kind| kind.name), name, "{bytes:?}");
        }
    }
}
