//! Keys of a charter, as a sentence marks them: "a `chair` of `general-assembly`".

/// Says a sentence with what a charter calls things in place of its keys; of a seat the body is known that it is of. What stands
/// after no "a" is the one that is meant: "seats of the general assembly".
pub fn in_names(sentence: &str, called: impl Fn(&str, Option<&str>) -> String) -> String {
    let pieces: Vec<&str> = sentence.split('`').collect();
    let mut said = String::with_capacity(sentence.len());
    for (place, piece) in pieces.iter().enumerate() {
        if place % 2 == 0 {
            said.push_str(piece);
            continue;
        }
        let body = pieces.get(place + 2).filter(|_| pieces.get(place + 1) == Some(&" of "));
        let name = called(piece, body.copied());
        match article(&said) {
            Article::A if name.starts_with(VOWELS) => {
                said.pop();
                said.push_str("n ");
            }
            Article::A | Article::Other => {}
            Article::None => said.push_str("the "),
        }
        said.push_str(&name);
    }
    said
}

/// The letters before which "a" is "an", mostly.
const VOWELS: [char; 10] = ['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U'];

enum Article {
    A,
    Other,
    None,
}

fn article(said: &str) -> Article {
    if said == "a " || said.ends_with(" a ") {
        Article::A
    } else if said.ends_with(" another ") {
        Article::Other
    } else {
        Article::None
    }
}

#[cfg(test)]
mod tests {
    use super::in_names;

    #[test]
    fn keys_are_said_as_names() {
        let called = |key: &str, body: Option<&str>| match (key, body) {
            ("branch", Some("district-conference")) => "delegate".to_owned(),
            ("works", _) => "works council".to_owned(),
            (other, _) => other.replace('-', " "),
        };
        for (sentence, said) in [
            ("3 of 12 seats of `steering-committee` can", "3 of 12 seats of the steering committee can"),
            (
                "recall a `chair` or a `auditor` of `general-assembly`",
                "recall a chair or an auditor of the general assembly",
            ),
            ("recall a `branch` of `district-conference`", "recall a delegate of the district conference"),
            ("members of a `branch` can", "members of a branch can"),
            ("members of another `works` can", "members of another works council can"),
            ("over seats of `soviet` and `city-soviet`", "over seats of the soviet and the city soviet"),
            ("a `works` can never decide here", "a works council can never decide here"),
            ("nothing is marked", "nothing is marked"),
        ] {
            assert_eq!(in_names(sentence, called), said);
        }
    }
}
