//! Sittings: which one, and how it stands.

use tauride_rules::sitting::event::SittingEnd;
use tauride_view::sitting::{Sitting, Stage};

use crate::named::called;
use crate::numbers::{count, number};
use crate::times::moment;

/// Says which sitting: `Sitting of Council, 3 March 2026, 09:00`.
pub fn sitting(sitting: &Sitting) -> String {
    format!("Sitting of {}, {}", called(&sitting.body), moment(sitting.opens))
}

/// Says how a sitting stands: `demanded by 2 of 5 members`, `open until 3 March 2026, 18:00`.
pub fn sitting_standing(sitting: &Sitting) -> String {
    match sitting.stage {
        Stage::Demanded => {
            let (members, needed) = sitting.demanded.map_or((0, 0), |demanded| (demanded.members, demanded.needed));
            format!("demanded by {} of {} needed", count(members, "member"), number(needed))
        }
        Stage::Called if sitting.convened => format!("convened by the members for {}", moment(sitting.opens)),
        Stage::Called => format!("called for {}", moment(sitting.opens)),
        Stage::Open => format!("open until {}", moment(sitting.until)),
        Stage::Interrupted => format!("interrupted; over at {} at the latest", moment(sitting.until)),
        Stage::Adjourned => format!("adjourned to {}", moment(sitting.opens)),
        Stage::Over(how) => ended(how).to_owned(),
    }
}

/// Says who is in the hall: `7 members with a vote are present, 4 are needed: a quorum`.
pub fn attendance(sitting: &Sitting) -> Option<String> {
    let quorum = if sitting.has_quorum()? { "a quorum" } else { "no quorum" };
    let needed = number(sitting.needed.unwrap_or(0));
    let voices = match sitting.voices {
        0 => String::new(),
        voices => format!(", and {} with a voice", number(voices)),
    };
    Some(format!("{} with a vote present{voices}; {needed} needed: {quorum}", count(sitting.present, "member")))
}

fn ended(how: SittingEnd) -> &'static str {
    match how {
        SittingEnd::Closed => "closed",
        SittingEnd::Force => "closed by force",
        SittingEnd::TimeOver => "over: its time had come",
        SittingEnd::NotOpened => "never held: nobody opened it",
        SittingEnd::NotConvened => "never held: too few demanded it",
        SittingEnd::BodyEnded => "over: its body ended",
    }
}
