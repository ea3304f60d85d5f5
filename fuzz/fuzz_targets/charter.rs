//! A charter is checked, or everything wrong with it is said, at places that exist in the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tauride_charter::{Diagnostic, Severity, check};

fuzz_target!(|text: &str| {
    let said = match check("charter.toml", text) {
        Ok(checked) => {
            assert!(checked.warnings.iter().all(|warning| warning.severity == Severity::Warning));
            checked.warnings
        }
        Err(wrong) => {
            assert!(wrong.iter().any(|diagnostic| diagnostic.severity == Severity::Error));
            wrong
        }
    };
    let lines = text.lines().count().max(1);
    for Diagnostic { line, column, message, mend, .. } in &said {
        assert!((1..=lines + 1).contains(line) && *column >= 1, "{line}:{column} of {lines} lines: {message}");
        assert!(!message.is_empty() && !mend.is_empty());
    }
    for diagnostic in &said {
        assert!(!diagnostic.to_string().is_empty());
    }
});
