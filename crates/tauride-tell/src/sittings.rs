//! Sittings: which one, and how it stands.

use tauride_message::Message;
use tauride_rules::sitting::event::SittingEnd;
use tauride_view::sitting::{Sitting, Stage};

use crate::named::{body, count, moment};

/// Says which sitting: `Sitting of Council, 3 March 2026 at 09:00`.
pub fn sitting(sitting: &Sitting) -> Message<'static> {
    Message::new("sitting-of").with("body", body(&sitting.body)).with("opens", moment(sitting.opens))
}

/// Says how a sitting stands: `demanded by 2 of 5 members`, `open until 3 March 2026 at 18:00`.
pub fn sitting_standing(sitting: &Sitting) -> Message<'static> {
    let opens = |key| Message::new(key).with("opens", moment(sitting.opens));
    let until = |key| Message::new(key).with("until", moment(sitting.until));
    match sitting.stage {
        Stage::Demanded => {
            let (members, needed) = sitting.demanded.map_or((0, 0), |demanded| (demanded.members, demanded.needed));
            Message::new("sitting-demanded").with("members", count(members)).with("needed", count(needed))
        }
        Stage::Called if sitting.convened => opens("sitting-convened"),
        Stage::Called => opens("sitting-called"),
        Stage::Open => until("sitting-open"),
        Stage::Interrupted => until("sitting-interrupted"),
        Stage::Adjourned => opens("sitting-adjourned"),
        Stage::Over(how) => ended(how),
    }
}

/// Says who is in the hall: `7 members with a vote are present, 4 are needed: a quorum`.
pub fn attendance(sitting: &Sitting) -> Option<Message<'static>> {
    let key = if sitting.has_quorum()? { "sitting-quorum" } else { "sitting-no-quorum" };
    let message = Message::new(key)
        .with("present", count(sitting.present))
        .with("voices", count(sitting.voices))
        .with("needed", count(sitting.needed.unwrap_or(0)));
    Some(message)
}

fn ended(how: SittingEnd) -> Message<'static> {
    Message::new(match how {
        SittingEnd::Closed => "sitting-closed",
        SittingEnd::Force => "sitting-closed-by-force",
        SittingEnd::TimeOver => "sitting-time-over",
        SittingEnd::NotOpened => "sitting-not-opened",
        SittingEnd::NotConvened => "sitting-not-convened",
        SittingEnd::BodyEnded => "sitting-body-ended",
    })
}
