//! Rolls: how somebody stands on them, and who is off them by somebody else's word.

use tauride_view::Gone;
use tauride_view::gone::How;
use tauride_view::roll::Elector;

use crate::named::called;
use crate::numbers::count;
use crate::times::{day, moment};

/// Says by what somebody is off a roll, without their name: `struck off North Quay on 3 March 2026`.
pub fn gone(gone: &Gone) -> String {
    match &gone.how {
        How::StruckOff(unit) => format!("struck off {} on {}", called(unit), day(gone.at)),
        How::Died => format!("recorded dead on {}", day(gone.at)),
    }
}

/// Says what that means as long as nobody contests it.
pub fn gone_until(gone: &Gone) -> String {
    let until = moment(gone.until);
    match gone.how {
        How::StruckOff(_) => {
            format!("The person and every elector of the unit can contest that until {until}; seats stay until then.")
        }
        How::Died => {
            format!("The person and every elector of the unit can contest that; seats stay until {until}.")
        }
    }
}

/// Says how somebody stands on a roll, where that is not as everybody does: `waits until the roll is thawed`.
pub fn on_the_roll(elector: &Elector) -> String {
    let weight = (elector.weight != 1).then(|| count(elector.weight.into(), "vote"));
    let waits = elector.waits.then(|| "waits until the roll is thawed".to_owned());
    weight.into_iter().chain(waits).collect::<Vec<_>>().join(", ")
}
