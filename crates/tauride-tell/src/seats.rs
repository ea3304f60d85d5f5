//! Seats: what they are, and what stands in them.

use tauride_view::{Filling, Place};

use crate::numbers::{count, number};

/// Says what stands in seats: `398 of 400 seats filled, 2 vacant, 1 contested`.
pub fn filling(filling: Filling) -> String {
    let seats = count(filling.all().into(), "seat");
    let mut said = match (filling.all(), filling.vacant) {
        (0, _) => return "no seats yet".to_owned(),
        (1, 0) => "1 seat, filled".to_owned(),
        (1, _) => return "1 seat, vacant".to_owned(),
        (_, 0) => format!("all {seats} filled"),
        (_, vacant) => format!("{} of {seats} filled, {} vacant", number(filling.held().into()), number(vacant.into())),
    };
    if filling.contested > 0 {
        said.extend([", ", &number(filling.contested.into()), " contested"]);
    }
    said
}

/// Says what a seat is: `delegate of North in Council`, `chair of Council`.
pub fn seat(place: &Place) -> String {
    let (from, body) = (place.from.name(), place.body.name.as_str());
    if place.office || from == body {
        format!("{} of {body}", place.rule)
    } else {
        format!("{} of {from} in {body}", place.rule)
    }
}
