//! Resolutions: whether they hold.

use tauride_message::{Message, Thing};
use tauride_view::resolution::{Resolution, Standing};

use crate::named::{moment, numbered, text};

/// Returns how a resolution stands: `In force`, `Superseded by R2`.
pub fn resolution_standing(resolution: &Resolution) -> Message<'static> {
    match resolution.standing {
        Standing::InForce => match (resolution.until, &resolution.condition) {
            (Some(until), _) => Message::new("resolution-until").with("until", moment(until)),
            (None, Some(condition)) => Message::new("resolution-to-end-when").with("condition", text(&**condition)),
            (None, None) => Message::new("resolution-in-force"),
        },
        Standing::Waits => Message::new("resolution-waits"),
        Standing::Stopped => Message::new("resolution-stopped"),
        Standing::Void => Message::new("resolution-void"),
        Standing::Lapsed => Message::new("resolution-lapsed"),
        Standing::SupersededBy(by) => {
            Message::new("resolution-superseded").with("by", numbered(Thing::Resolution, by.0))
        }
        Standing::Rescinded => Message::new("resolution-rescinded"),
        Standing::Reconsidered => Message::new("resolution-reconsidered"),
        Standing::Withdrawn => Message::new("resolution-withdrawn"),
        Standing::Fell => Message::new("resolution-fell"),
    }
}
