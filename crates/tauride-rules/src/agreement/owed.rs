//! What a party has still to take up: it stands on the agenda of its next sitting (agreement.22).

use crate::ground::ids::BodyId;
use crate::ground::text::Text;
use crate::state::State;

/// The most breaches that a sitting has on its agenda besides what it is called for.
const OWED_MAX: usize = 10;

/// Returns the titles of the agreements of which a body has still to take up a breach, the first one first: as many as one
/// sitting has on its agenda besides what it is called for.
pub(crate) fn items(state: &State, body: BodyId) -> impl Iterator<Item = Text> + '_ {
    let owed = state.agreements.owed(body).take(OWED_MAX);
    owed.filter_map(|id| state.agreements.get(id)).map(|agreement| agreement.title.clone())
}
