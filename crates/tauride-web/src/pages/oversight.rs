//! Oversight on pages: what others can do about a resolution, what waits for a body, and who can stop whom.

mod forms;

use tauride_message::Message;
use tauride_rules::ids::BodyId;
use tauride_view::Resolution;
use tauride_view::oversight::{self, Deed};

use crate::bits::Link;
use crate::look::Look;
use crate::place::Place;

pub(super) use forms::{buttons, forms, reply, report};

/// The most resolutions that wait on one page, and the most reports.
const SHOWN: usize = 40;

/// What waits for somebody.
pub(super) struct Waiting {
    pub(super) resolution: Link,
    pub(super) body: Link,
    pub(super) told: Message<'static>,
}

/// A right that the charter gives.
pub(super) struct Power {
    pub(super) told: Message<'static>,
    pub(super) article: String,
    pub(super) running: Option<Message<'static>>,
}

/// Returns what others can do about a resolution, right by right.
pub(super) fn rights(resolution: &Resolution) -> Vec<Message<'static>> {
    resolution.rights.iter().map(tauride_tell::overseen).collect()
}

/// Returns what others resolved that waits for a body: what is due first before the others.
pub(super) fn waits_for(look: Look<'_>, id: BodyId) -> Vec<Waiting> {
    rows(look, oversight::waiting(look.state, Some(id), SHOWN))
}

/// Returns everything that waits, what is due first before the others.
pub(super) fn waiting(look: Look<'_>) -> Vec<Waiting> {
    rows(look, oversight::waiting(look.state, None, SHOWN))
}

fn rows(look: Look<'_>, waiting: Vec<oversight::Waiting>) -> Vec<Waiting> {
    let row = |waits: oversight::Waiting| Waiting {
        body: look.named_body(&waits.body),
        told: tauride_tell::overseen(&waits.right),
        resolution: Link::new(look.base, Place::Resolution(waits.resolution), waits.title),
    };
    waiting.into_iter().map(row).collect()
}

/// Returns every right that the charter gives.
pub(super) fn powers(look: Look<'_>) -> Vec<Power> {
    oversight::powers(look.state).into_iter().map(power).collect()
}

/// Tells a right that the charter gives.
pub(super) fn power(power: oversight::Power) -> Power {
    Power { told: tauride_tell::power(&power), running: tauride_tell::running(&power), article: power.article }
}

/// Returns what was reported last of a body, each with what the record marks.
pub(super) fn deeds(look: Look<'_>, body: BodyId) -> Vec<(Link, Vec<Message<'static>>)> {
    let row = |deed: Deed| {
        let marks = tauride_tell::deed_marks(&deed);
        (Link::new(look.base, Place::Deed(deed.id), deed.text), marks)
    };
    oversight::deeds(look.state, body, SHOWN).into_iter().map(row).collect()
}
