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
use super::ways;
use crate::acts::GROUNDS;
use crate::bits::{Form, Mark, Ticked};
use crate::look::Look;

/// Returns the forms that the law leaves open to whoever looks.
pub(super) fn of(look: Look<'_>, id: SeatId) -> Vec<Form> {
    let all = [
        replace(look, id),
        instruct(look, id),
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
    let form = Form::new("replace", "Put the question").hidden("seat", id.0);
    (is_elector(look, constituency) && ways::has_constructive(look.state, id))
        .then(|| form.member("successor", "Ask the electors to replace the holder by"))
}

fn instruct(look: Look<'_>, id: SeatId) -> Option<Form> {
    let question = Question::Mandate(MandateQuestion::Instruct { seat: id, text: word() });
    let form = Form::new("instruct", "Put the question").folded("Ask the electors to instruct the holder");
    look.allows(&Act::Poll(PollAct::OpenPoll { question }))
        .then(|| form.hidden("seat", id.0).area("text", "The instruction, as it would read"))
}

fn hold_up(look: Look<'_>, id: SeatId) -> Option<Form> {
    let constituency = look.state.seat(id)?.constituency;
    let form = Form::new("hold-up", "Give your standing ballot").hidden("constituency", constituency.0);
    (is_elector(look, constituency) && ways::has_standing(look.state, constituency))
        .then(|| form.member("candidate", "Hold up"))
}

/// Only the holder is represented by an alternate, as only the holder resigns.
fn substitute(look: Look<'_>, id: SeatId) -> Option<Form> {
    let form = Form::new("substitute", "Name the substitute").folded("Be represented for a time").hidden("seat", id.0);
    look.allows(&Act::Mandate(MandateAct::Resign { seat: id }))
        .then(|| form.member("alternate", "The alternate").moment("until", "Until (UTC)"))
}

/// Only the holder says to which groups they belong now (mandate.34).
fn change_groups(look: Look<'_>, id: SeatId) -> Option<Form> {
    let groups = mandate::groups(look.state, id);
    let own = look.allows(&Act::Mandate(MandateAct::Resign { seat: id }));
    let form = Form::new("change-groups", "Say it").folded("Belong to other groups than before").hidden("seat", id.0);
    (own && !groups.is_empty()).then(|| {
        groups.iter().fold(form, |form, (group, is)| {
            let is = if *is { Ticked::Yes } else { Ticked::No };
            form.ticked("group", &group.name, belongs(group), is)
        })
    })
}

fn contest(look: Look<'_>, id: SeatId) -> Option<Form> {
    let (mandate, _) = look.state.holding(id)?;
    let form = Form::new("contest", "Contest it").folded("Contest the credential").hidden("mandate", mandate.0);
    look.allows(&Act::Credential(CredentialAct::ContestCredential { mandate, ground: Ground::Notice, says: word() }))
        .then(|| {
            let form = form.titled("On what ground?");
            let grounds = (0_u32..)
                .zip(GROUNDS)
                .fold(form, |form, (value, (_, label))| form.choice(Mark::One, value, "ground", label));
            grounds.area("says", "What was wrong?")
        })
}

/// Stands for the words that are still to be written.
fn word() -> Text {
    "-".into()
}
