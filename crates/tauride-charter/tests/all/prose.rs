//! The prose of a charter is what is written down beside this test.

use std::path::Path;

use tauride_charter::{check, prose};

#[test]
fn the_unions_charter_reads_as_it_is_written_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("../../charters/union-federation.toml")).unwrap();
    let told = prose(&check("union-federation.toml", &text).unwrap().charter);
    let file = root.join("tests/prose/union-federation.md");
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    if told != written {
        let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("union-federation.md");
        std::fs::write(&new, &told).unwrap();
        let (new, file) = (new.display(), file.display());
        panic!("the prose differs; look at it, and if it is right: cp {new} {file}\n\n{told}");
    }
}
