//! Rolls: how somebody stands on them, and who is off them by somebody else's word.

use tauride_message::Message;
use tauride_view::Gone;
use tauride_view::gone::How;
use tauride_view::roll::Elector;

use crate::named::{count, member, moment, unit};

/// Says who is off a roll by what: `Ann Low was struck off North Quay on 3 March 2026`.
pub fn gone(gone: &Gone) -> Message<'static> {
    let who = member(&gone.member);
    match &gone.how {
        How::StruckOff(of) => Message::new("gone-struck-off").with("unit", unit(of)),
        How::Died => Message::new("gone-died"),
    }
    .with("who", who)
    .with("at", moment(gone.at))
}

/// Says the same to whoever it is about.
pub fn gone_yourself(gone: &Gone) -> Message<'static> {
    match &gone.how {
        How::StruckOff(of) => Message::new("gone-you-struck-off").with("unit", unit(of)),
        How::Died => Message::new("gone-you-died"),
    }
    .with("at", moment(gone.at))
}

/// Says what that means as long as nobody contests it.
pub fn gone_until(gone: &Gone) -> Message<'static> {
    let key = match gone.how {
        How::StruckOff(_) => "gone-struck-off-until",
        How::Died => "gone-died-until",
    };
    Message::new(key).with("until", moment(gone.until))
}

/// Says how somebody stands on a roll, where that is not as everybody does: `waits until the roll is thawed`.
pub fn on_the_roll(elector: &Elector) -> Vec<Message<'static>> {
    let weight = (elector.weight != 1).then(|| Message::new("roll-votes").with("votes", count(elector.weight)));
    let waits = elector.waits.then(|| Message::new("roll-waits"));
    weight.into_iter().chain(waits).collect()
}
