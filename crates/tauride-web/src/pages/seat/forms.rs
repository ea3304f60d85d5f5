//! The forms by which whoever looks at a seat may act on it.

use tauride_rules::credential::CredentialAct;
use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::mandate::{MandateAct, MandateQuestion};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::terms::{Ground, Text};
use tauride_rules::votes::electors;
use tauride_rules::{Act, mandate};

use super::super::election_votes::belongs;
use super::super::matter;
use super::ways;
use crate::acts::GROUNDS;
use crate::bits::{Form, Mark, Needed, Ticked};
use crate::look::Look;

/// Returns the forms that the law leaves open to whoever looks.
pub(super) fn of(look: Look<'_>, id: SeatId) -> Vec<Form> {
    let all = [
        replace(look, id),
        instruct(look, id),
        matter::instruct(look, id),
        hold_up(look, id),
        substitute(look, id),
        change_groups(look, id),
        contest(look, id),
    ];
    all.into_iter().flatten().collect()
}

fn is_elector(look: Look<'_>, constituency: ConstituencyId) -> bool {
    look.viewer.is_some_and(|viewer| electors::is_elector(look.state, viewer, constituency))
}

fn replace(look: Look<'_>, id: SeatId) -> Option<Form> {
    let constituency = look.state.seat(id)?.constituency;
    let form = Form::new("replace", look.words("seat-put-question")).hidden("seat", id.0);
    (is_elector(look, constituency) && ways::has_constructive(look.state, id))
        .then(|| form.member("successor", look.words("seat-replace-by")))
}

fn instruct(look: Look<'_>, id: SeatId) -> Option<Form> {
    let question = Question::Mandate(MandateQuestion::Instruct { seat: id, text: word() });
    let form = Form::new("instruct", look.words("seat-put-question")).folded(look.words("seat-instruct"));
    look.allows(&Act::Poll(PollAct::OpenPoll { question }))
        .then(|| form.hidden("seat", id.0).area("text", look.words("seat-instruction")))
}

fn hold_up(look: Look<'_>, id: SeatId) -> Option<Form> {
    let constituency = look.state.seat(id)?.constituency;
    let form = Form::new("hold-up", look.words("seat-hold-up-button")).hidden("constituency", constituency.0);
    (is_elector(look, constituency) && ways::has_standing(look.state, constituency))
        .then(|| form.member("candidate", look.words("seat-hold-up")))
}

/// Only the holder is represented by an alternate, as only the holder resigns.
fn substitute(look: Look<'_>, id: SeatId) -> Option<Form> {
    let form = Form::new("substitute", look.words("seat-substitute-button"))
        .folded(look.words("seat-substitute-for-a-time"))
        .hidden("seat", id.0);
    look.allows(&Act::Mandate(MandateAct::Resign { seat: id })).then(|| {
        form.member("alternate", look.words("seat-alternate")).moment(
            "until",
            look.words("seat-until-utc"),
            Needed::Yes,
        )
    })
}

/// Only the holder says to which groups they belong now (mandate.34).
fn change_groups(look: Look<'_>, id: SeatId) -> Option<Form> {
    let groups = mandate::groups(look.state, id);
    let own = look.allows(&Act::Mandate(MandateAct::Resign { seat: id }));
    let form = Form::new("change-groups", look.words("seat-groups-button"))
        .folded(look.words("seat-groups"))
        .hidden("seat", id.0);
    (own && !groups.is_empty()).then(|| {
        groups.iter().fold(form, |form, (group, is)| {
            let is = if *is { Ticked::Yes } else { Ticked::No };
            form.ticked("group", &group.name, belongs(look, group), is)
        })
    })
}

fn contest(look: Look<'_>, id: SeatId) -> Option<Form> {
    let (mandate, _) = look.state.holding(id)?;
    let form = Form::new("contest", look.words("seat-contest-button"))
        .folded(look.words("seat-contest"))
        .hidden("mandate", mandate.0);
    look.allows(&Act::Credential(CredentialAct::ContestCredential { mandate, ground: Ground::Notice, says: word() }))
        .then(|| {
            let form = form.titled(look.words("seat-contest-ground"));
            let grounds = (0_u32..)
                .zip(GROUNDS)
                .fold(form, |form, (value, (_, key))| form.choice(Mark::One, value, &look.words(key), ""));
            grounds.area("says", look.words("seat-contest-says"))
        })
}

/// Stands for the words that are still to be written.
fn word() -> Text {
    "-".into()
}
