//! How far the recall of a seat's holder has come.

use tauride_rules::recall::Progress;
use tauride_view::Recall;
use tauride_view::recall::{Petition, Stage};

use crate::bits::{Day, Link, Number, Picture, When};
use crate::draw;
use crate::look::Look;
use crate::place::Place;

/// The recall of a holder, as the page shows it.
pub(super) struct Shown {
    pub(super) picture: Picture,
    /// Where it stands, in a few words.
    pub(super) words: String,
    pub(super) missing: String,
    /// What signatures are a share of; none where the petition is full.
    pub(super) whole: Option<Number>,
    pub(super) opened: Option<(When, Option<When>)>,
    /// The poll that decides, and until when it is open.
    pub(super) voting: Option<(Link, When)>,
    pub(super) failed: Option<Day>,
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
        (_, Some(_)) => "Before the electors".to_owned(),
        (Some(petition), None) => tauride_tell::petition(petition),
        (None, None) => "Not recalled".to_owned(),
    };
    Some(Shown {
        picture: petition.filter(|_| !full).map(picture).unwrap_or_default(),
        words: tauride_tell::capital(&words),
        missing: petition.filter(|_| !full).map(missing).unwrap_or_default(),
        whole: petition.filter(|_| !full).map(|petition| Number(petition.whole)),
        opened: petition.and_then(|petition| Some((When(petition.opened?), petition.lapses.map(When)))),
        voting: voting.map(|asked| (Link::new(look.base, Place::Poll(asked.poll), "The poll"), When(asked.until))),
        failed: recall.failed.map(Day),
    })
}

fn picture(petition: &Petition) -> Picture {
    let Petition { signatures, whole, needed, .. } = *petition;
    draw::petition(Progress { signatures, whole, needed })
}

/// Says what is missing.
fn missing(petition: &Petition) -> String {
    match petition.needed.map(|needed| needed.saturating_sub(petition.signatures)) {
        Some(missing) => format!("{} more needed", tauride_tell::number(missing)),
        None => "no number of signatures is enough".to_owned(),
    }
}
