//! The ready charters check clean.

use std::path::Path;

use tauride_charter::check;

#[test]
fn the_ready_charters_have_no_errors_and_no_warnings() {
    for name in [
        "government-1917",
        "orders-conference",
        "orders-parliamentary",
        "orders-union",
        "petrograd-1917",
        "rsfsr-1918",
        "steering-committee",
        "union-federation",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../charters/{name}.toml"));
        let text = std::fs::read_to_string(path).unwrap();
        let diagnostics =
            check(&format!("{name}.toml"), &text).map_or_else(|errors| errors, |checked| checked.warnings);
        let shown: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        assert!(shown.is_empty(), "{}", shown.join("\n\n"));
    }
}
