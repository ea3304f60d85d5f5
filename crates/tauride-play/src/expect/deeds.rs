//! What a page expects of what was reported of bodies.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DeedId};
use tauride_rules::terms::Text;

use super::differs;

/// Something that a page expects of what a body has done.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Beyond { deed: DeedId, beyond: Text, body: BodyId },
    Late { deed: DeedId, late: Text },
    Replied { deed: DeedId, replied: Text },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: &Expected) -> Option<String> {
    let deed = |id| state.oversight.deed(id);
    let is = |yes: bool| if yes { "true" } else { "false" };
    match expected {
        Expected::Beyond { deed: id, beyond, body } => match deed(*id) {
            Some(deed) if deed.body == *body => differs(is(deed.beyond), beyond),
            found => {
                Some(found.map_or_else(|| "nothing was reported".to_owned(), |deed| format!("{} did it", deed.body)))
            }
        },
        Expected::Late { deed: id, late } => differs(is(deed(*id).is_some_and(|deed| deed.late.is_some())), late),
        Expected::Replied { deed: id, replied } => {
            differs(is(deed(*id).is_some_and(|deed| deed.reply.is_some())), replied)
        }
    }
}
