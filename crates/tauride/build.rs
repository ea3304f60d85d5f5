//! Puts the ready charters, the scenarios and the rulebook of the project into the program, so that it works alone.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What is put in: the folder, seen from the root of the project, and the kind of file.
const FOLDERS: &[(&str, &str)] =
    &[("charters", "toml"), ("scenarios", "md"), ("scenarios", "toml"), ("rulebook", "md")];

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let mut files = Vec::new();
    for (folder, kind) in FOLDERS {
        let folder = root.join(folder);
        // A folder that does not exist yet is asked for again at every build.
        println!("cargo::rerun-if-changed={}", folder.display());
        if folder.is_dir() {
            collect(&folder, kind, &mut files)?;
        }
    }
    files.sort();
    let mut source = String::from("&[\n");
    for file in files {
        let name = file.strip_prefix(&root).map_err(io::Error::other)?.display().to_string().replace('\\', "/");
        let file = file.display().to_string();
        writeln!(source, "    ({name:?}, include_str!({file:?})),").map_err(io::Error::other)?;
    }
    source.push_str("]\n");
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR for build scripts"))?;
    fs::write(PathBuf::from(out).join("embedded.rs"), source)
}

/// Finds the files of a kind in a folder and those in it.
fn collect(folder: &Path, kind: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, kind, files)?;
        } else if path.extension().is_some_and(|extension| extension == kind) {
            files.push(path);
        }
    }
    Ok(())
}
