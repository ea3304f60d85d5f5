//! What every package of the workspace says of itself.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::nothing;
use crate::tree::root;

/// Returns the packages of the workspace, as `cargo metadata` tells them.
pub(crate) fn packages() -> Vec<Value> {
    let metadata = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .unwrap();
    assert!(metadata.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Returns the folders of the packages, from the root of the workspace.
pub(crate) fn folders() -> Vec<String> {
    let folder = |package: &Value| {
        let manifest = Path::new(package["manifest_path"].as_str().unwrap());
        manifest.parent().unwrap().strip_prefix(root()).unwrap().to_string_lossy().into_owned()
    };
    packages().iter().map(folder).collect()
}

#[test]
fn packages_describe_themselves_and_share_the_lints() {
    let mut wrong = Vec::new();
    for package in packages() {
        let path = package["manifest_path"].as_str().unwrap();
        let name = package["name"].as_str().unwrap();
        if package["description"].is_null() {
            wrong.push(format!("{name}: add `description`: one line that says what it is for"));
        }
        if package["license"].is_null() {
            wrong.push(format!("{name}: add `license.workspace = true`"));
        }
        if !shares_lints(&fs::read_to_string(path).unwrap()) {
            wrong.push(format!("{name}: add `[lints]` with `workspace = true`"));
        }
    }
    nothing(&wrong);
}

fn shares_lints(manifest: &str) -> bool {
    let section = manifest.lines().skip_while(|line| line.trim() != "[lints]").skip(1);
    section.take_while(|line| !line.starts_with('[')).any(|line| line.trim() == "workspace = true")
}

#[test]
fn only_the_lints_section_counts() {
    assert!(shares_lints("[package]\nname = \"x\"\n\n[lints]\nworkspace = true\n"));
    assert!(!shares_lints("[lints]\n\n[dependencies.x]\nworkspace = true\n"));
}
