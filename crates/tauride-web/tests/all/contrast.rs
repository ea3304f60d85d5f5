//! What is drawn can be told from the paper, and what is written can be read, in the light scheme and in the dark one: the ratios
//! are those of WCAG 2.2.

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../../src/assets/tauride.css");

/// What is written, and on what: 4.5 at the least.
const WRITTEN: [(&str, &str); 19] = [
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "flag-paper"),
    ("ink", "no-paper"),
    ("soft", "paper"),
    ("soft", "sheet"),
    ("link", "paper"),
    ("link", "sheet"),
    ("flag", "paper"),
    ("no", "paper"),
    ("yes", "paper"),
    ("recall", "paper"),
    ("paper", "ink"),
    ("paper", "no"),
    ("paper", "t0"),
    ("paper", "t2"),
    ("paper", "t4"),
    ("m-other", "other"),
    ("m-none", "none"),
];
/// What is drawn on the paper: 3 at the least.
const DRAWN: [&str; 9] = ["held", "signed", "soft", "t0", "t4", "recall", "other", "none", "yes"];

/// The colours of a scheme: those of the dark one where it says another.
fn colours(block: &str) -> BTreeMap<&str, &str> {
    let lines = block.lines().filter_map(|line| line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": "));
    lines.filter(|(_, value)| value.starts_with('#')).collect()
}

/// The relative luminance of a colour.
fn luminance(colour: &str) -> f64 {
    let part = |from: usize| f64::from(u8::from_str_radix(&colour[from..from + 2], 16).unwrap()) / 255.0;
    let linear = |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn what_is_drawn_can_be_seen_and_what_is_written_read() {
    let (light, rest) = STYLE.split_once("prefers-color-scheme: dark").unwrap();
    let light = colours(light);
    let mut dark = light.clone();
    dark.extend(colours(rest.split_once("}\n}").unwrap().0));
    assert_ne!(light["paper"], dark["paper"], "two schemes");
    for (scheme, colours) in [("light", light), ("dark", dark)] {
        let of = |name: &str| colours[name];
        let labels = (0..12).map(|place| (format!("m{place}"), format!("l{place}")));
        let written = WRITTEN.map(|(text, ground)| (text.to_owned(), ground.to_owned())).into_iter().chain(labels);
        for (text, ground) in written {
            let ratio = contrast(of(&text), of(&ground));
            assert!(ratio >= 4.5, "{text} on {ground} in the {scheme} scheme: {ratio:.2}");
        }
        let labels: Vec<String> = (0..12).map(|place| format!("l{place}")).collect();
        for drawn in DRAWN.into_iter().chain(labels.iter().map(String::as_str)) {
            let ratio = contrast(of(drawn), of("paper"));
            assert!(ratio >= 3.0, "{drawn} on the paper of the {scheme} scheme: {ratio:.2}");
        }
    }
}
