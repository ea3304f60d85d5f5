//! Bodies: by what right they exist.

use tauride_rules::State;
use tauride_rules::body::state::Body;
use tauride_view::named;

use crate::named::called;
use crate::times::moment;

/// Says by what right a body exists, where that is not plain.
pub fn right(state: &State, body: &Body) -> Option<String> {
    if body.ended {
        return Some("ended".to_owned());
    }
    let origin = body.self_constituted.then_some("constituted itself");
    let ratified = body.ratified_by.map(|by| format!("ratified by {}", called(&named::body(state, by))));
    let until = body.provisional_until.filter(|_| ratified.is_none());
    let until = until.map(|until| format!("ends {} unless ratified", moment(until)));
    let provisional = (origin.is_none() && until.is_some()).then_some("provisional");
    let said: Vec<String> =
        origin.or(provisional).map(str::to_owned).into_iter().chain(ratified).chain(until).collect();
    (!said.is_empty()).then(|| said.join("; "))
}
