//! No text makes the check panic, however broken.

use std::path::Path;

use proptest::prelude::*;
use tauride_charter::{Severity, TEXT_BYTES_MAX, check, paragraphs};

/// Checks a text, renders whatever comes of it, and returns whether it was accepted.
fn survives(text: &str) -> bool {
    match check("any.toml", text) {
        Ok(checked) => {
            for warning in &checked.warnings {
                drop(warning.to_string());
            }
            drop(paragraphs(&checked.charter));
            true
        }
        Err(errors) => {
            assert!(errors.iter().any(|error| error.severity == Severity::Error));
            for error in &errors {
                drop(error.to_string());
            }
            false
        }
    }
}

fn many(count: u32, line: &dyn Fn(u32) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().join("\n")
}

fn ready(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../charters/{name}.toml"));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn texts_that_are_too_long_or_too_deep_are_refused() {
    for text in [
        " ".repeat(TEXT_BYTES_MAX + 1),
        "[".repeat(100_000),
        "a.".repeat(100_000),
        format!("x = {}1{}", "[".repeat(10_000), "]".repeat(10_000)),
        many(40_000, &|number| format!("[body.b{number}]")),
        many(100_000, &|number| format!("k{number} = 1")),
        format!("[body.b]\noffices = [{}]", "\"a\",".repeat(200_000)),
        format!("[body.{}]\narticle = 1\n", "x".repeat(400_000)),
    ] {
        assert!(!survives(&text));
    }
}

#[test]
fn a_charter_cut_off_anywhere_is_refused_or_whole() {
    let text = ready("steering-committee");
    let cuts = text
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| text.get(..*at).is_some_and(|part| !part.contains("[amend]")));
    for at in cuts.step_by(3) {
        assert!(!survives(&text[..at]), "{at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text(text in "\\PC{0,300}") {
        survives(&text);
    }

    #[test]
    fn any_value_anywhere(line in 0_usize..200, value in "[-\"'\\[{0-9a-z/ %.,}\\]=]{0,30}") {
        let changed = |(place, text): (usize, &str)| match text.split_once('=') {
            Some((key, _)) if place == line => format!("{key}= {value}\n"),
            _ => format!("{text}\n"),
        };
        survives(&ready("union-federation").lines().enumerate().map(changed).collect::<String>());
    }

    #[test]
    fn lines_in_any_order(seed in any::<u64>(), drop in 0_usize..150) {
        let text = ready("petrograd-1917");
        let mut lines: Vec<&str> = text.lines().collect();
        lines.sort_by_key(|line| line.len() as u64 ^ seed.rotate_left(u32::try_from(line.len() % 64).unwrap_or(0)));
        lines.truncate(drop);
        survives(&lines.join("\n"));
    }
}
