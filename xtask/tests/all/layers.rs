//! Dependencies point inward only.

use crate::nothing;
use crate::packages::packages;

/// Innermost first. A package may depend only on packages in an earlier layer; its tests may depend on any.
const LAYERS: &[&[&str]] = &[
    &["tauride-tally", "tauride-record", "tauride-names", "tauride-message", "tauride-consistency"],
    &["tauride-rules", "tauride-table"],
    &["tauride-charter", "tauride-codec", "tauride-ballots"],
    &["tauride-phrase", "tauride-verify", "tauride-view"],
    &["tauride-play", "tauride-store", "tauride-tell"],
    &["tauride-clerk", "tauride-worlds"],
    &["tauride-web"],
    &["tauride"],
    &["tauride-bench", "tauride-faults", "xtask"],
];

fn layer(name: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&name))
}

#[test]
fn dependencies_point_inward() {
    let mut wrong = Vec::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let Some(here) = layer(name) else {
            wrong.push(format!("{name} is in no layer: add it to LAYERS"));
            continue;
        };
        for dependency in package["dependencies"].as_array().unwrap() {
            let target = dependency["name"].as_str().unwrap();
            let for_tests = dependency["kind"] == "dev";
            if !for_tests && layer(target).is_some_and(|there| there >= here) {
                wrong.push(format!("{name} must not depend on {target}: move what they share further in"));
            }
        }
    }
    nothing(&wrong);
}
