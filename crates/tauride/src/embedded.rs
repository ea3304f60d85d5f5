//! What the program carries within itself: the ready charters, the scenarios, the rulebook.

/// Paths as they are in the project, and texts.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Returns the names of the ready charters.
pub(crate) fn charter_names() -> impl Iterator<Item = &'static str> {
    FILES.iter().filter_map(|(path, _)| path.strip_prefix("charters/")?.strip_suffix(".toml"))
}

/// Returns the text of a ready charter, by its name with or without `.toml`.
pub(crate) fn charter(name: &str) -> Option<&'static str> {
    let name = name.strip_suffix(".toml").unwrap_or(name);
    file(&format!("charters/{name}.toml"))
}

/// Returns the files of a scenario in the order of their names, each with its path in the project.
pub(crate) fn scenario(name: &str) -> Vec<(&'static str, &'static str)> {
    let (folder, alone) = (format!("scenarios/{name}/"), format!("scenarios/{name}.md"));
    FILES.iter().filter(|(path, _)| path.starts_with(&folder) || *path == alone).copied().collect()
}

/// Returns the names and texts of the rulebook's chapters.
pub(crate) fn chapters() -> impl Iterator<Item = (&'static str, &'static str)> {
    let named =
        FILES.iter().filter_map(|(path, text)| Some((path.strip_prefix("rulebook/")?.strip_suffix(".md")?, *text)));
    named.filter(|(name, _)| *name != "README")
}

/// Returns the text of a chapter of the rulebook.
pub(crate) fn chapter(name: &str) -> Option<&'static str> {
    chapters().find(|(own, _)| *own == name).map(|(_, text)| text)
}

fn file(path: &str) -> Option<&'static str> {
    FILES.iter().find(|(own, _)| *own == path).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::{FILES, charter, charter_names};

    #[test]
    fn what_is_carried_is_found_by_name() {
        assert!(FILES.is_sorted());
        for name in charter_names() {
            assert_eq!(charter(name), charter(&format!("{name}.toml")));
            assert!(charter(name).is_some_and(|text| text.contains("[amend]")), "{name}");
        }
        assert_eq!(charter("no-such-charter"), None);
    }
}
