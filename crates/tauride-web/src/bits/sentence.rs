//! Sentences of the record, with the numbers in them as links.

use std::fmt;

use askama::filters::HtmlSafe;

use super::{Base, text};
use crate::place::Place;

/// A sentence in the words of a meeting.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    base: Base,
    text: String,
}

impl Sentence {
    pub(crate) fn new(base: &Base, text: impl Into<String>) -> Self {
        Self { base: Base::clone(base), text: text.into() }
    }
}

impl Sentence {
    /// Returns the words one after the other, each with what it names.
    fn pieces(&self) -> impl Iterator<Item = (&str, Option<Place>)> {
        let (mut quoted, mut rest) = (false, self.text.as_str());
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let word = rest.len() - rest.trim_start_matches(char::is_alphanumeric).len();
            let (piece, after) = if word > 0 { rest.split_at(word) } else { first_letter(rest) };
            quoted ^= piece == "\"";
            rest = after;
            Some((piece, Place::named(piece).filter(|_| !quoted)))
        })
    }

    /// Returns whether it names something.
    pub(crate) fn names(&self, place: Place) -> bool {
        self.pieces().any(|(_, named)| named == Some(place))
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (piece, named) in self.pieces() {
            match named {
                Some(place) => write!(f, r#"<a href="{}{}">{piece}</a>"#, self.base, place.path())?,
                None => write!(f, "{}", text(piece))?,
            }
        }
        Ok(())
    }
}

impl HtmlSafe for Sentence {}

fn first_letter(text: &str) -> (&str, &str) {
    let end = text.chars().next().map_or(0, char::len_utf8);
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::Sentence;
    use std::sync::Arc;

    #[test]
    fn numbers_are_links_and_quoted_text_is_not() {
        let said = Sentence::new(&Arc::from("/f/x"), r#"M12 took S9 as "M. <B2>", elected in E4: T5"#).to_string();
        assert_eq!(
            said,
            "<a href=\"/f/x/members/M12\">M12</a> took <a href=\"/f/x/seats/S9\">S9</a> as &#34;M. &#60;B2&#62;&#34;, \
             elected in <a href=\"/f/x/elections/E4\">E4</a>: T5"
        );
    }

    #[test]
    fn what_stands_in_quotes_is_not_named() {
        let said = Sentence::new(&Arc::from("/f/x"), r#"M12 took S9 as "S8""#);
        let seat = |number| crate::place::Place::Seat(tauride_rules::ids::SeatId(number));
        assert_eq!([9, 8, 1].map(|number| said.names(seat(number))), [true, false, false]);
    }
}
