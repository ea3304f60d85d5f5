//! What is told to a reader, with what it names as links.

use std::fmt;

use askama::filters::HtmlSafe;
use tauride_tell::{Part, Parts};

use super::{Base, text};
use crate::place::Place;

/// A sentence in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    base: Base,
    parts: Parts,
}

impl Said {
    pub(crate) fn new(base: &Base, parts: Parts) -> Self {
        Self { base: Base::clone(base), parts }
    }

    /// Returns words that name nothing.
    pub(crate) fn words(base: &Base, words: impl Into<String>) -> Self {
        Self::new(base, Parts(vec![Part::Text(words.into())]))
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.parts.0 {
            match part {
                Part::Text(words) => write!(f, "{}", text(words))?,
                Part::Thing { thing, number, called } => match Place::of(*thing, *number) {
                    Some(place) => write!(f, r#"<a href="{}{}">{}</a>"#, self.base, place.path(), text(called))?,
                    None => write!(f, "{}", text(called))?,
                },
            }
        }
        Ok(())
    }
}

impl HtmlSafe for Said {}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tauride_message::{Argument as _, Message};
    use tauride_rules::ids::{MandateId, MemberId};
    use tauride_rules::recall::refusal::RecallRefusal;
    use tauride_tell::{Language, Telling};

    use super::Said;

    fn html(message: &Message<'_>) -> String {
        Said::new(&Arc::from("/f/x"), Telling::new(Language::ENGLISH).parts(message)).to_string()
    }

    #[test]
    fn what_has_a_page_is_a_link_and_everything_is_escaped() {
        let refusal = RecallRefusal::HoldsNobodyUp { member: MemberId(12) };
        assert_eq!(html(&refusal.message()), r#"<a href="/f/x/members/M12">M12</a> holds nobody up"#);
        let message = Message::new("recall-refusal-holds-nobody-up");
        let named = message.clone().with("member", "<S9>".value());
        assert_eq!(html(&named), "&#60;S9&#62; holds nobody up");
        assert_eq!(html(&message.with("member", MandateId(5).value())), "T5 holds nobody up");
    }
}
