//! How far the recall of a seat's holder has come.

use tauride_message::{Message, Value};
use tauride_rules::instant::Instant;
use tauride_rules::recall::Progress;
use tauride_view::Recall;
use tauride_view::recall::{Petition, Stage};

use crate::bits::{Link, Picture};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// The recall of a holder, as the page shows it.
pub(super) struct Shown {
    pub(super) picture: Picture,
    /// Where it stands, in a few words.
    pub(super) words: Message<'static>,
    /// What is missing, where signatures are.
    pub(super) missing: Option<Message<'static>>,
    /// What signatures are a share of; none where the petition is full.
    pub(super) whole: Option<u64>,
    /// Since when the petition is open, if it is.
    pub(super) opened: Message<'static>,
    /// The poll that decides, and until when it is open.
    pub(super) voting: Option<(Link, Instant)>,
    pub(super) failed: Option<Instant>,
}

/// Returns it; nothing where nobody can sign, nothing is being voted on and nothing failed.
pub(super) fn shown(look: Look<'_>, recall: &Recall) -> Option<Shown> {
    let petition = recall.petition.as_ref();
    let voting = recall.polls.first();
    if petition.is_none() && voting.is_none() && recall.failed.is_none() {
        return None;
    }
    let full = petition.is_some_and(|petition| petition.stage == Stage::Full);
    let words = match (petition, voting) {
        (Some(petition), _) if full => tauride_tell::petition(petition),
        (_, Some(_)) => Message::new("recall-before-the-electors"),
        (Some(petition), None) => tauride_tell::petition(petition),
        (None, None) => Message::new("seat-not-recalled"),
    };
    Some(Shown {
        picture: petition.filter(|_| !full).map(|petition| picture(look, petition)).unwrap_or_default(),
        words,
        missing: petition.filter(|_| !full).map(missing),
        whole: petition.filter(|_| !full).map(|petition| petition.whole),
        opened: petition.map_or_else(|| Message::new("seat-recall-unsigned"), opened),
        voting: voting
            .map(|asked| (Link::new(look.base, Place::Poll(asked.poll), asked.poll.to_string()), asked.until)),
        failed: recall.failed,
    })
}

fn picture(look: Look<'_>, petition: &Petition) -> Picture {
    let Petition { signatures, whole, needed, .. } = *petition;
    draw::petition(Progress { signatures, whole, needed }, look.telling)
}

/// Says since when a petition is open, and until when.
fn opened(petition: &Petition) -> Message<'static> {
    let at = |at: Instant| Value::Instant(at.unix());
    match (petition.opened, petition.lapses) {
        (None, _) => Message::new("seat-recall-unsigned"),
        (Some(opened), None) => Message::new("seat-recall-opened").with("opened", at(opened)),
        (Some(opened), Some(lapses)) => {
            Message::new("seat-recall-opened-lapses").with("opened", at(opened)).with("lapses", at(lapses))
        }
    }
}

/// Says what is missing.
fn missing(petition: &Petition) -> Message<'static> {
    match petition.needed.map(|needed| needed.saturating_sub(petition.signatures)) {
        Some(missing) => Message::new("seat-recall-missing").with("missing", Value::Number(missing)),
        None => Message::new("seat-recall-never-enough"),
    }
}
