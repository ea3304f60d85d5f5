//! Bodies: by what right they exist.

use tauride_message::Message;
use tauride_rules::State;
use tauride_rules::body::state::Body;
use tauride_view::named;

use crate::named::{body, moment};

/// Says by what right a body exists, where that is not plain: a sentence for each thing.
pub fn right(state: &State, held: &Body) -> Vec<Message<'static>> {
    if held.ended {
        return vec![Message::new("body-ended")];
    }
    let constituted = held.self_constituted.then(|| Message::new("body-constituted-itself"));
    let ratified = held.ratified_by.map(|by| Message::new("body-ratified").with("by", body(&named::body(state, by))));
    let until = held.provisional_until.filter(|_| ratified.is_none());
    let provisional = (constituted.is_none() && until.is_some()).then(|| Message::new("body-provisional"));
    let until = until.map(|until| Message::new("body-ends-unless-ratified").with("until", moment(until)));
    constituted.or(provisional).into_iter().chain(ratified).chain(until).collect()
}
