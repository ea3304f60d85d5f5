//! What a body has still to take up: it stands on the agenda of its next sitting (commission.18).

use crate::ground::ids::BodyId;
use crate::ground::text::Text;
use crate::state::State;

/// The most commissions that a sitting has on its agenda besides what it is called for.
const OWED_MAX: usize = 10;

/// Returns the names of the commissions that a body has still to take up, the first one first: as many as one sitting has on
/// its agenda besides what it is called for.
pub(crate) fn items(state: &State, body: BodyId) -> impl Iterator<Item = Text> + '_ {
    let owed = state.commissions.owed(body).take(OWED_MAX);
    owed.filter_map(|id| state.commissions.get(id)).map(|commission| commission.name.clone())
}
