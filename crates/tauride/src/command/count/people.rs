//! Candidates as somebody names them on the command line.

use tauride_ballots::Candidate;

use crate::failure::Failure;

/// Returns whom a list names: "Anna, Berta". A name may hold commas itself; the longest that is somebody's counts.
pub(super) fn find(names: &str, candidates: &[Candidate]) -> Result<Vec<usize>, Failure> {
    let parts: Vec<&str> = names.split(',').collect();
    let mut found = Vec::new();
    let mut first = 0;
    while first < parts.len() {
        let known = (first + 1..=parts.len()).rev().find_map(|end| {
            let name = parts[first..end].join(",");
            Some((end, person(name.trim(), candidates)?))
        });
        let Some((end, place)) = known else {
            let all: Vec<String> = candidates.iter().enumerate().map(|(place, own)| called(place, own)).collect();
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

/// Returns who is called so: by name or nickname, whatever the capitals, or by number.
fn person(name: &str, candidates: &[Candidate]) -> Option<usize> {
    let same = |own: &str| !own.is_empty() && own.to_lowercase() == name.to_lowercase();
    let exact = candidates.iter().position(|candidate| candidate.name == name && !name.is_empty());
    let alike = || candidates.iter().position(|candidate| same(&candidate.name) || same(&candidate.nickname));
    let number = || name.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < candidates.len());
    exact.or_else(alike).or_else(number)
}

fn called(place: usize, candidate: &Candidate) -> String {
    if candidate.name.is_empty() { (place + 1).to_string() } else { candidate.name.clone() }
}

#[cfg(test)]
mod tests {
    use super::find;
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
}
