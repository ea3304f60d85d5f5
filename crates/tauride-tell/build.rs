//! Lists the folders of languages, English first, so that a language is a folder and nothing else.

use std::fmt::Write as _;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let languages = Path::new(env!("CARGO_MANIFEST_DIR")).join("languages");
    println!("cargo::rerun-if-changed={}", languages.display());
    let mut folders = sorted(&languages)?;
    folders.sort_by_key(|folder| folder.file_name() != Some("en".as_ref()));
    let mut table = String::from("&[\n");
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let files = sorted(folder)?.into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"));
        let texts: Vec<String> = files.map(|file| format!("include_str!({:?})", file.display().to_string())).collect();
        let _ = writeln!(table, "    ({name:?}, &[{}]),", texts.join(", "));
    }
    table.push(']');
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("folders.rs"), table)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
