//! Candidates as somebody names them on the command line.

use tauride_ballots::Candidate;
use tauride_names::{folded, likeness};

use crate::failure::Failure;

/// Returns whom a list names: "Anna, Berta". A name may hold commas itself; the longest that is somebody's counts.
pub(super) fn find(names: &str, candidates: &[Candidate]) -> Result<Vec<usize>, Failure> {
    let parts: Vec<&str> = names.split(',').collect();
    let commas = candidates.iter().map(|candidate| candidate.name.matches(',').count()).max().unwrap_or(0);
    let mut found = Vec::new();
    let mut first = 0;
    while first < parts.len() {
        let known = (first + 1..=parts.len().min(first + 1 + commas)).rev().find_map(|end| {
            let name = parts[first..end].join(",");
            Some((end, person(name.trim(), candidates)?))
        });
        let Some((end, place)) = known else {
            let all: Vec<String> = (0..candidates.len()).map(|place| called(place, candidates)).collect();
            return Err(Failure::fault(format!("`{}` is no candidate", parts[first].trim()))
                .mend(format!("name one of {}", all.join(", "))));
        };
        found.push(place);
        first = end;
    }
    Ok(found)
}

/// Returns the one whom a name names.
pub(super) fn one(name: &str, candidates: &[Candidate]) -> Result<usize, Failure> {
    match find(name, candidates)?.as_slice() {
        [only] => Ok(*only),
        _ => Err(Failure::fault(format!("`{name}` names several")).mend("name one")),
    }
}

/// Returns who is called so, if it is one alone: by name, by nickname, whatever the capitals, by the name with the number
/// that tells them apart, or by number.
fn person(name: &str, candidates: &[Candidate]) -> Option<usize> {
    let only = |is: &dyn Fn(&Candidate) -> bool| {
        let mut places = candidates.iter().enumerate().filter(|(_, candidate)| is(candidate)).map(|(place, _)| place);
        places.next().filter(|_| places.next().is_none())
    };
    let (own, like) = (folded(name), likeness(name));
    let alike = |other: &str| !other.is_empty() && likeness(other) == like;
    let exact = only(&|candidate| !own.is_empty() && folded(&candidate.name) == own);
    let alike = || only(&|candidate| alike(&candidate.name) || alike(&candidate.nickname));
    let place = |number: &str| number.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < candidates.len());
    let apart = || {
        let (name, number) = name.strip_suffix(')')?.rsplit_once(" (")?;
        let place = place(number)?;
        candidates.get(place).filter(|candidate| folded(&candidate.name) == folded(name)).map(|_| place)
    };
    exact.or_else(alike).or_else(apart).or_else(|| place(name))
}

/// Returns what a candidate is called on the command line: the name if nobody else has it, or else the number.
pub(super) fn called(place: usize, candidates: &[Candidate]) -> String {
    let name = candidates.get(place).map_or("", |candidate| candidate.name.trim());
    if person(name, candidates) == Some(place) { name.to_owned() } else { (place + 1).to_string() }
}

#[cfg(test)]
mod tests {
    use super::{called, find};
    use tauride_ballots::Candidate;

    #[test]
    fn people_are_found_by_name_nickname_and_number() {
        let mut candidates = ["Anna", "Smith, John", "John", ""].map(Candidate::named);
        candidates[2].nickname = "jo".to_owned();
        let places = |names: &str| find(names, &candidates).ok();
        assert_eq!(places("anna, Smith, John"), Some(vec![0, 1]));
        assert_eq!(places("JO,4 , 1"), Some(vec![2, 3, 0]));
        assert_eq!(places("John, Smith, John"), Some(vec![2, 1]));
        for wrong in ["", "Smith", "5", "0", "Anna,"] {
            assert_eq!(places(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn blanks_around_a_name_are_no_part_of_it() {
        let candidates = [" Anna ", "Berta,", "Carl"].map(Candidate::named);
        for (place, candidate) in candidates.iter().enumerate() {
            assert_eq!(find(&called(place, &candidates), &candidates).ok(), Some(vec![place]), "{candidate:?}");
        }
    }

    #[test]
    fn a_name_that_two_have_names_nobody() {
        let candidates = ["Ann", "Ann", "Bo", "bo"].map(Candidate::named);
        assert_eq!(find("Ann", &candidates).ok(), None);
        assert_eq!(find("2, Bo, bo", &candidates).ok(), Some(vec![1, 2, 3]));
        assert_eq!(find("Ann (2), Ann (1)", &candidates).ok(), Some(vec![1, 0]));
        assert_eq!(find("Ann (3)", &candidates).ok(), None);
        let names: Vec<String> = (0..4).map(|place| called(place, &candidates)).collect();
        assert_eq!(names, ["1", "2", "Bo", "bo"]);
    }
}
