//! What a page expects of what was reported of bodies, and of what they deposited.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DeedId, DocumentId};
use tauride_rules::terms::Text;

use super::differs_in;

/// Something that a page expects of what a body has done.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Beyond { deed: DeedId, beyond: Text, body: BodyId },
    Late { deed: DeedId, late: Text },
    Replied { deed: DeedId, replied: Text },
    Document { document: DocumentId, stands: Text },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: &Expected) -> Option<String> {
    let deed = |id| state.oversight.deed(id);
    let is = |yes: bool| if yes { "true" } else { "false" };
    match expected {
        Expected::Beyond { deed: id, beyond, body } => match deed(*id) {
            Some(deed) if deed.body == *body => {
                let what = if deed.beyond { "beyond" } else { "within" };
                (is(deed.beyond) != &**beyond).then(|| format!("it was {what} the powers of {body}"))
            }
            found => {
                Some(found.map_or_else(|| "nothing was reported".to_owned(), |deed| format!("{} did it", deed.body)))
            }
        },
        Expected::Late { deed: id, late } => {
            differs_in("late", is(deed(*id).is_some_and(|deed| deed.late.is_some())), late)
        }
        Expected::Replied { deed: id, replied } => {
            differs_in("replied", is(deed(*id).is_some_and(|deed| deed.reply.is_some())), replied)
        }
        Expected::Document { document, stands } => {
            let found = state.oversight.documents.get(*document);
            let is = match found {
                None => "not there",
                Some(found) if found.opened.is_some() => "open",
                Some(found) if found.missed => "not-opened",
                Some(found) if found.opens <= state.now => "due",
                Some(_) => "sealed",
            };
            differs_in("stands", is, stands)
        }
    }
}
