//! The files of the project: all that is not built, generated or hidden.

use std::fs;
use std::path::{Path, PathBuf};

/// Hidden folders that belong to the project.
const OURS: &[&str] = &[".ci", ".cargo"];
/// What the fuzzer writes for itself.
const GENERATED: &[&str] = &["fuzz/corpus", "fuzz/artifacts", "fuzz/coverage"];

/// One text file of the project.
pub(crate) struct File {
    /// The path from the root of the workspace, with `/` between folders.
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Returns every text file under a folder of the workspace (`""` for all), ordered by path.
pub(crate) fn files(under: &str) -> Vec<File> {
    let mut files = Vec::new();
    let start = root().join(under);
    if start.is_dir() {
        walk(&start, &mut files);
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Returns every file of one kind under a folder of the workspace.
pub(crate) fn files_of(under: &str, extension: &str) -> Vec<File> {
    let ends = format!(".{extension}");
    files(under).into_iter().filter(|file| file.path.ends_with(&ends)).collect()
}

fn walk(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            if is_ours(&path) {
                walk(&path, files);
            }
        } else if !path.ends_with(".git")
            && let Ok(text) = fs::read_to_string(&path)
        {
            // In a second working tree, `.git` is a file that says where the first one is.
            files.push(File { path: relative(&path), text });
        }
    }
}

fn is_ours(folder: &Path) -> bool {
    let name = folder.file_name().unwrap().to_string_lossy();
    let hidden = name.starts_with('.') && !OURS.contains(&name.as_ref());
    // Cargo marks its build folders with this file, whatever they are called.
    let built = folder.join("CACHEDIR.TAG").exists() || name == "target" || name == "node_modules";
    !hidden && !built && !GENERATED.contains(&relative(folder).as_str())
}

fn relative(path: &Path) -> String {
    let parts = path.strip_prefix(root()).unwrap().components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

#[test]
fn the_tree_has_this_file_and_nothing_built() {
    let files = files("");
    assert!(files.iter().any(|file| file.path == "xtask/tests/all/tree.rs"));
    assert!(files.iter().any(|file| file.path == ".cargo/config.toml"));
    assert!(!files.iter().any(|file| file.path.starts_with("target/") || file.path.starts_with(".git/")));
}
