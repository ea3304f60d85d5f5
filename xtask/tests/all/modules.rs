//! The files of a crate as modules, and which takes something from which.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::source::{paths, tokens, without_tests};
use crate::tree::files_of;

/// A module by its path within the crate; the crate itself is empty.
type Path = Vec<String>;

/// The modules of a crate.
pub(crate) struct Modules {
    files: BTreeMap<Path, Module>,
}

struct Module {
    /// Every path in the file but those of its tests.
    named: Vec<Path>,
    /// What `use` brings in, by the name that it has here.
    brought_in: BTreeMap<String, Path>,
    /// What of it others may take from here.
    handed_on: BTreeSet<String>,
}

impl Modules {
    /// Reads the files under `src` of a crate.
    pub(crate) fn of(folder: &str) -> Self {
        let files = files_of(&format!("{folder}/src"), "rs").into_iter().map(|file| {
            let inside = file.path.trim_start_matches(folder).trim_start_matches("/src/").trim_end_matches(".rs");
            let mut path: Path = inside.split('/').map(str::to_owned).collect();
            if matches!(path.last().map(String::as_str), Some("mod" | "lib" | "main")) {
                path.pop();
            }
            let module = Module::read(without_tests(tokens(&file.path, &file.text)));
            (path, module)
        });
        Self { files: files.collect() }
    }

    /// Returns which modules each takes something from. What a folder takes from its own files is no arrow: they are its
    /// inside, and it may be their front door.
    pub(crate) fn arrows(&self) -> BTreeMap<String, BTreeSet<String>> {
        let arrows = self.files.iter().map(|(here, module)| {
            // A module that is only named is on the way to what is taken from it.
            let named = module.named.iter().filter_map(|path| self.resolve(here, path));
            let taken = named.filter(|path| !self.files.contains_key(path));
            let targets = taken.map(|path| self.home(&path, 0)).filter(|there| !there.starts_with(here));
            (here.join("::"), targets.map(|there| there.join("::")).filter(|there| !there.is_empty()).collect())
        });
        arrows.collect()
    }

    /// Returns the whole path of what is named in a module; nothing for what comes from elsewhere.
    fn resolve(&self, here: &Path, path: &Path) -> Option<Path> {
        let (first, rest) = path.split_first()?;
        let from = |base: &[String]| base.iter().chain(rest).cloned().collect();
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some(from(here)),
            "super" => {
                let up = rest.iter().take_while(|part| *part == "super").count();
                let base = here.get(..here.len().checked_sub(up + 1)?)?;
                Some(base.iter().chain(rest.get(up..)?).cloned().collect())
            }
            _ => {
                let known = self.files.get(here)?.brought_in.get(first);
                let known = known.filter(|whole| *whole != path).and_then(|whole| self.resolve(here, whole));
                let child: Path = here.iter().chain([first]).cloned().collect();
                known.map(|whole| from(&whole)).or_else(|| self.files.contains_key(&child).then(|| from(&child)))
            }
        }
    }

    /// Returns the module in which something is at home, through those that only hand it on.
    fn home(&self, path: &Path, handed: u8) -> Path {
        let known = (0..=path.len()).rev().find(|length| self.files.contains_key(&path[..*length]));
        let module = &path[..known.unwrap_or(0)];
        let (here, rest) = (module.to_vec(), &path[module.len()..]);
        let file = self.files.get(&here);
        let next = rest.first().zip(file).and_then(|(name, file)| {
            let whole = file.brought_in.get(name).filter(|_| file.handed_on.contains(name))?;
            self.resolve(&here, whole)
        });
        match next {
            Some(next) if handed < 8 => {
                self.home(&next.into_iter().chain(rest[1..].iter().cloned()).collect(), handed + 1)
            }
            _ => here,
        }
    }
}

impl Module {
    fn read(tokens: TokenStream) -> Self {
        let mut module = Self { named: Vec::new(), brought_in: BTreeMap::new(), handed_on: BTreeSet::new() };
        let split = |path: String| path.split("::").map(str::to_owned).collect::<Path>();
        module.uses(tokens.clone());
        let handed_on = &module.handed_on;
        let only_handed_on = |path: &Path| path.last().is_some_and(|name| handed_on.contains(name));
        module.named = paths(tokens).into_iter().map(split).filter(|path| !only_handed_on(path)).collect();
        module
    }

    /// Notes what the `use` lines bring in.
    fn uses(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut public = false;
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(word) if word == "pub" => public = true,
                TokenTree::Ident(word) if word == "use" => {
                    let end = tokens[at..].iter().position(is_end).map_or(tokens.len(), |length| at + length);
                    let brought_in = brought_in(tokens[at + 1..end].iter().cloned().collect());
                    self.handed_on.extend(brought_in.iter().filter(|_| public).map(|(name, _)| name.clone()));
                    for (name, whole) in brought_in {
                        self.brought_in.entry(name).or_insert(whole);
                    }
                    at = end;
                    public = false;
                }
                TokenTree::Group(_) if public => {}
                TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    public = false;
                }
            }
            at += 1;
        }
    }
}

/// Returns what a `use` brings in: the name that it has here, and its path.
fn brought_in(tree: TokenStream) -> Vec<(String, Path)> {
    // `a::b as c` is told as `a::b`, `as` and `c`.
    let all = paths(tree);
    let named = all.iter().enumerate().map(|(at, path)| {
        let renamed = all.get(at + 1).is_some_and(|next| next.ends_with("as")).then(|| all.get(at + 2)).flatten();
        let name = renamed.unwrap_or(path).rsplit("::").find(|part| *part != "self").unwrap_or_default().to_owned();
        (name, path.trim_end_matches("::self").split("::").map(str::to_owned).collect())
    });
    named.collect()
}

fn is_end(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ';')
}
