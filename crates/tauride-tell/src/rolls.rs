//! Rolls: who is off them by somebody else's word.

use tauride_view::Gone;
use tauride_view::gone::How;

use crate::named::called;
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
