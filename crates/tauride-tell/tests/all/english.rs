//! `languages/en/refusals.ftl` is made from the sentences that stand in the law beside their articles.

use std::env::var_os;
use std::fmt::Write as _;
use std::fs::{read_to_string, write};

use tauride_message::Source;
use tauride_rules::Refusal;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/languages/en/refusals.ftl");

#[test]
fn the_refusals_in_english_are_those_of_the_law() {
    let made = refusals();
    if var_os("BLESS").is_some() {
        write(FILE, &made).unwrap();
    }
    let there = read_to_string(FILE).unwrap_or_default();
    let other = made.lines().zip(there.lines()).find(|(made, there)| made != there);
    assert!(
        made == there,
        "languages/en/refusals.ftl is not what the law says: `cargo xtask bless` makes it anew; first difference: {other:?}"
    );
}

#[test]
fn the_record_in_english_is_that_of_the_notation() {
    const EVENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/languages/en/events.ftl");
    let mut made =
        String::from("# Made by `cargo xtask bless` from crates/tauride-phrase/src/table: change a line there.\n\n");
    for (key, sentence) in tauride_tell::notation() {
        let _ = writeln!(made, "{key} = {sentence}");
    }
    if var_os("BLESS").is_some() {
        write(EVENTS, &made).unwrap();
    }
    let there = read_to_string(EVENTS).unwrap_or_default();
    let other = made.lines().zip(there.lines()).find(|(made, there)| made != there);
    assert!(made == there, "languages/en/events.ftl is not what the tables say: `cargo xtask bless`: {other:?}");
}

fn refusals() -> String {
    let mut out = String::from(
        "# Made by `cargo xtask bless` from crates/tauride-rules/src/<chapter>/refusal.rs: change a sentence there.\n",
    );
    for (chapter, sources) in Refusal::SOURCES {
        let _ = write!(out, "\n## {chapter}\n");
        for source in *sources {
            let _ = write!(out, "\n# {}\n{} = {}\n", source.article, source.key, fluent(source));
        }
    }
    out
}

/// Writes a sentence in the form of Fluent.
fn fluent(source: &Source) -> String {
    let mut out = String::new();
    let mut rest = source.sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or_else(|| panic!("{}: a brace is open", source.key));
        out.push_str(before);
        match source.counted.iter().find(|(counted, ..)| *counted == name) {
            Some((_, one, many)) => {
                let _ =
                    write!(out, "{{ ${name} ->\n    [one] {{ ${name} }} {one}\n   *[other] {{ ${name} }} {many}\n}}");
            }
            None => {
                let _ = write!(out, "{{ ${name} }}");
            }
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}
