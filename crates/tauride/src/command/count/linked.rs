//! Contests that are linked: whoever is elected in one is struck from those after it.

use std::collections::BTreeMap;
use std::path::Path;

use tauride_ballots::Candidate;
use tauride_names::{folded, likeness, look};
use tauride_tally::Counted;
use tauride_tally::method::AnySheet;

use super::Input;
use crate::failure::{Failure, Outcome};

/// Who is elected already, by name, and in which contest.
#[derive(Default)]
pub(super) struct Elected(BTreeMap<String, String>);

impl Elected {
    /// Returns the candidates who are elected in a contest before this one, and so are struck from it.
    pub(super) fn among(&self, candidates: &[Candidate]) -> Result<Vec<usize>, Failure> {
        let mut struck = Vec::new();
        let seen: Vec<(String, String)> = candidates.iter().map(|own| (likeness(&own.name), look(&own.name))).collect();
        for (name, contest) in &self.0 {
            let (like, same, looks) = (likeness(name), folded(name), look(name));
            let is_like = |(place, _): &(usize, &Candidate)| seen.get(*place).is_some_and(|(own, _)| *own == like);
            let mut alike = candidates.iter().enumerate().filter(is_like);
            let mut places = alike.clone().filter(|(_, own)| folded(&own.name) == same);
            let place = places.next().map(|(place, _)| place);
            if places.next().is_some() {
                return Err(Failure::no(format!(
                    "several are called {name}, and one of that name is elected in {contest}"
                ))
                .mend("give each their own name, the same in all files"));
            }
            let other_letters = || {
                let mut seen =
                    candidates.iter().zip(&seen).filter(|(own, _)| !(own.name.is_ascii() && name.is_ascii()));
                seen.find(|(_, (_, own))| *own == looks).map(|(own, _)| (own, "looks the same in other letters"))
            };
            let forms = alike.next().map(|(_, own)| (own, "differs only in capitals or forms"));
            if let Some((other, how)) = forms.or_else(other_letters).filter(|_| place.is_none()) {
                let what = format!("{name} is elected in {contest}, and {} {how}", other.name);
                return Err(Failure::no(what)
                    .mend("if they are one person, write the name alike in all files; if not, differently"));
            }
            struck.extend(place);
        }
        Ok(struck)
    }

    /// Writes down who is elected in a contest.
    pub(super) fn add(&mut self, input: &Input, counted: &Counted<AnySheet>) -> Outcome {
        if counted.sheet().won().is_some() {
            return Err(Failure::fault("lists cannot be linked: a list that has won seats may win others")
                .mend("leave out --linked"));
        }
        for place in counted.sheet().elected() {
            let name =
                input.file.candidates.get(*place).map(|own| &own.name).filter(|name| !name.is_empty()).ok_or_else(
                    || {
                        Failure::no(format!("{}: candidate {} is elected and has no name", input.path, place + 1))
                            .mend("name everybody, the same in all files: linked contests know people by their names")
                    },
                )?;
            self.0.insert(name.clone(), input.title());
        }
        Ok(())
    }
}

/// Says which contests wait because one before them is not counted to the end.
pub(super) fn waiting<'a>(files: impl Iterator<Item = &'a Path>) -> Option<Failure> {
    let names: Vec<String> = files.map(|path| path.display().to_string()).collect();
    (!names.is_empty()).then(|| {
        Failure::no(format!("{} must wait until the contest before is counted to the end", names.join(", ")))
            .mend("give what is needed there, and count all again")
    })
}
