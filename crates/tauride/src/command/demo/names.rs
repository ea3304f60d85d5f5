//! Names for those who stand in the demonstration: made up from their numbers, the same every time, and no two alike.

use tauride_rules::ids::MemberId;

const FIRST: [&str; 32] = [
    "Mara", "Tomas", "Ines", "Jonas", "Leila", "Pavel", "Ruth", "Emil", "Noor", "Stefan", "Clara", "Hamid", "Greta",
    "Marek", "Sofia", "Anton", "Yara", "Felix", "Olga", "Bruno", "Hanna", "Luca", "Petra", "Karim", "Edith", "Viktor",
    "Alma", "Rafael", "Dora", "Milan", "Selma", "Oskar",
];
const LAST: [&str; 32] = [
    "Keller", "Novak", "Rossi", "Lindner", "Petrov", "Brandt", "Yildiz", "Moreau", "Hoffer", "Costa", "Weber", "Kovac",
    "Sandberg", "Amari", "Fischer", "Duval", "Becker", "Olsen", "Marin", "Winter", "Sommer", "Haas", "Lorenz", "Varga",
    "Albers", "Kaya", "Reuter", "Simon", "Falk", "Jansen", "Busch", "Arndt",
];
const LETTERS: [&str; 26] = [
    "A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I.", "J.", "K.", "L.", "M.", "N.", "O.", "P.", "Q.", "R.", "S.",
    "T.", "U.", "V.", "W.", "X.", "Y.", "Z.",
];

/// Returns the name of a member: `Mara K. Keller`. Of the first 692,224 no two have the same.
pub(super) fn of(member: MemberId) -> String {
    let number = member.0 as usize;
    let (last, rest) = (number % LAST.len(), number / LAST.len());
    let (first, rest) = (rest % FIRST.len(), rest / FIRST.len());
    let (one, other) = (rest % LETTERS.len(), rest / LETTERS.len() % LETTERS.len());
    // Neighbours on a roll do not bear the same first name.
    let first = FIRST[(first + last * 5) % FIRST.len()];
    let (last, one, other) = (LAST[last], LETTERS[one], LETTERS[other]);
    if other == "A." { format!("{first} {one} {last}") } else { format!("{first} {one} {other} {last}") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tauride_rules::ids::MemberId;

    #[test]
    fn no_two_members_of_the_union_bear_the_same_name() {
        let names: BTreeSet<String> = (1..=663_200).map(|number| super::of(MemberId(number))).collect();
        assert_eq!(names.len(), 663_200);
        assert_eq!(super::of(MemberId(16_001)), "Viktor P. Novak");
    }
}
