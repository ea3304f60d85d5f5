//! What whoever looks may do about what others resolve.

use std::collections::BTreeSet;

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::division::DivisionAct;
use tauride_rules::ids::{BodyId, DeedId, ResolutionId, SittingId};
use tauride_rules::oversight::act::Did;
use tauride_rules::oversight::question::Use;
use tauride_rules::oversight::state::Overseen;
use tauride_rules::oversight::{OversightAct, OversightQuestion};
use tauride_rules::poll::PollAct;
use tauride_rules::question::Question;
use tauride_rules::terms::{Right, Text};
use tauride_view::named;

use crate::bits::{Button, Form, Mark, Needed, unsaid};
use crate::look::Look;

/// How a question is put: to the hall in which whoever looks is, or else to a poll.
#[derive(Clone, Copy)]
enum Way {
    Hall(SittingId, u32),
    Poll,
}

impl Way {
    fn act(self, question: OversightQuestion) -> Act {
        let question = Question::Oversight(question);
        match self {
            Self::Hall(sitting, item) => {
                Act::Division(DivisionAct::Ask { sitting, item, question: Box::new(question) })
            }
            Self::Poll => Act::Poll(PollAct::OpenPoll { question }),
        }
    }
}

/// Returns how a question can be put by whoever looks, if it can.
fn way(look: Look<'_>, question: &OversightQuestion) -> Option<Way> {
    let hall = look.viewer.and_then(|viewer| look.state.sittings.where_is(viewer)).map(|sitting| {
        let item = look.state.motions.floor(sitting).map_or(1, |floor| floor.item.max(1));
        Way::Hall(sitting, item)
    });
    hall.into_iter().chain([Way::Poll]).find(|way| look.allows(&way.act(question.clone())))
}

/// What a right may be used for.
const fn uses(right: Right) -> &'static [Use] {
    match right {
        Right::Inform | Right::Attend | Right::Instruct => &[],
        Right::Consult => &[Use::Advise],
        Right::Consent => &[Use::Consent, Use::Withhold],
        Right::Veto => &[Use::Veto],
        Right::Suspend => &[Use::Suspend],
        Right::Confirm => &[Use::Confirm, Use::Refuse],
    }
}

/// The words of a key, with the body that would do so.
fn words(look: Look<'_>, key: &'static str, by: BodyId) -> Message<'static> {
    Message::new(key).with("by", Value::Text(tauride_tell::called(&named::body(look.state, by)).into()))
}

const fn key(how: Use) -> &'static str {
    match how {
        Use::Advise => "oversight-use-advise",
        Use::Consent => "oversight-use-consent",
        Use::Withhold => "oversight-use-withhold",
        Use::Veto => "oversight-use-veto",
        Use::Suspend => "oversight-use-suspend",
        Use::Confirm => "oversight-use-confirm",
        Use::Refuse => "oversight-use-refuse",
    }
}

/// Returns the buttons by which a question is put for which nothing is to be said.
pub(in crate::pages) fn buttons(look: Look<'_>, resolution: ResolutionId) -> Vec<Button> {
    let rights = look.state.oversight.over(resolution);
    let holders = rights.iter().filter_map(|right| Some((right, right.by?)));
    let resolved = look.state.resolution(resolution).map(|resolution| resolution.body);
    let mut asked: Vec<(Message<'static>, OversightQuestion)> = Vec::new();
    for (right, by) in holders {
        let said = |how| OversightQuestion::Use { by, resolution, how, said: Text::default() };
        for how in uses(right.rule.right).iter().filter(|how| matches!(how, Use::Consent | Use::Confirm)) {
            asked.push((words(look, key(*how), by), said(*how)));
        }
        for how in uses(right.rule.right).iter().filter(|how| how.is_against()) {
            let reasons = right.rule.reasons.iter();
            asked.extend(reasons.map(|reason| {
                let question = OversightQuestion::Use { by, resolution, how: *how, said: reason.clone() };
                let said = Message::new("oversight-said").with("said", Value::Text(reason.to_string().into()));
                let both = Message::new("oversight-use-for").with("use", nested(words(look, key(*how), by)));
                (both.with("said", nested(said)), question)
            }));
        }
        asked.push((words(look, "oversight-extend", by), OversightQuestion::Extend { by, resolution }));
        asked.push((words(look, "oversight-lift", by), OversightQuestion::Lift { by, resolution }));
        asked.extend(overriders(look, right, resolved).map(|over| {
            let against = Value::Text(tauride_tell::called(&named::body(look.state, by)).into());
            let said = words(look, "oversight-override", over).with("against", against);
            (said, OversightQuestion::Override { by: over, resolution, against: by })
        }));
    }
    if let Some(by) = resolved {
        asked.extend(further(look, rights, by).into_iter().map(|against| {
            let other = Value::Text(tauride_tell::called(&named::body(look.state, against)).into());
            let said = words(look, "oversight-refer", by).with("against", other);
            (said, OversightQuestion::Refer { by, resolution, against })
        }));
        asked.push((words(look, "oversight-stand-by", by), OversightQuestion::StandBy { by, resolution }));
        asked.push((words(look, "oversight-withdraw", by), OversightQuestion::Withdraw { by, resolution }));
    }
    let button = |(said, question): (Message<'static>, OversightQuestion)| {
        let way = way(look, &question)?;
        look.said_button(&said, &way.act(question))
    };
    asked.into_iter().filter_map(button).collect()
}

fn nested(message: Message<'static>) -> Value<'static> {
    Value::Message(Box::new(message))
}

/// Those against whom something can be taken further: each once, whatever rights they have over it; where there is nobody whose the
/// right is, the body finds it against itself.
fn further(look: Look<'_>, rights: &[Overseen], by: BodyId) -> BTreeSet<BodyId> {
    let broken = rights.iter().filter(|right| right.rule.breaker.is_some());
    let against = |right: &Overseen| right.by.or_else(|| tauride_rules::oversight::holder(look.state, &right.rule));
    broken.map(|right| against(right).unwrap_or(by)).collect()
}

/// The bodies that may override a right.
fn overriders(look: Look<'_>, right: &Overseen, resolved: Option<BodyId>) -> impl Iterator<Item = BodyId> {
    let own = resolved.filter(|_| right.rule.overridden.is_some());
    let kind = right.rule.arbiter.as_ref().and_then(|arbiter| look.state.charter.as_ref()?.body_kind(arbiter));
    let arbiter = kind.and_then(|(place, _)| look.state.first_of_kind(place));
    own.into_iter().chain(arbiter)
}

/// Returns the forms by which a question is put for which something is to be said, and what was missing is said.
pub(in crate::pages) fn forms(look: Look<'_>, resolution: ResolutionId) -> Vec<Form> {
    let mut forms = Vec::new();
    for right in look.state.oversight.over(resolution) {
        let Some(by) = right.by else { continue };
        for how in uses(right.rule.right).iter().filter(|how| !matches!(how, Use::Consent | Use::Confirm)) {
            let question = OversightQuestion::Use { by, resolution, how: *how, said: unsaid() };
            if let Some(way) = way(look, &question) {
                let label = if how.is_against() { "oversight-why" } else { "oversight-what-is-said" };
                let form = form(look, "use-right", (key(*how), by, resolution), way);
                forms.push(form.said("how", tauride_tell::used(*how)).area("said", look.words(label)));
            }
        }
        let question = OversightQuestion::AskFor { by, resolution, lacks: unsaid() };
        if let Some(way) = way(look, &question) {
            let form = form(look, "ask-for", ("oversight-ask-for", by, resolution), way);
            forms.push(form.area("lacks", look.words("oversight-what-lacks")));
        }
    }
    let complete = Act::Oversight(OversightAct::Complete { resolution, text: unsaid() });
    if look.allows(&complete) {
        let form = Form::new("complete", look.words("oversight-complete-button"));
        let form = form.folded(look.words("oversight-complete")).hidden("resolution", resolution.0);
        forms.push(form.area("text", look.words("oversight-what-lacks")));
    }
    forms.extend(call_in(look, resolution));
    forms
}

/// A form by which a question about a resolution is put.
fn form(
    look: Look<'_>,
    act: &'static str,
    (key, by, resolution): (&'static str, BodyId, ResolutionId),
    way: Way,
) -> Form {
    let button = match way {
        Way::Hall(..) => "oversight-put-hall",
        Way::Poll => "oversight-put-poll",
    };
    let form = Form::new(act, look.words(button)).folded(look.text(&words(look, key, by)));
    let form = form.hidden("by", by.0).hidden("resolution", resolution.0);
    match way {
        Way::Hall(sitting, item) => form.hidden("sitting", sitting.0).hidden("item", item),
        Way::Poll => form,
    }
}

/// The form by which what was resolved under another subject is called in: for each subject that the charter names.
fn call_in(look: Look<'_>, resolution: ResolutionId) -> Option<Form> {
    let rules = look.state.charter.as_ref().map_or(&[][..], |charter| &charter.oversight);
    let asked = rules.iter().filter(|rule| rule.right.holds_up()).flat_map(|rule| {
        let by = tauride_rules::oversight::holder(look.state, rule);
        rule.on.iter().filter_map(move |subject| Some((by?, subject.clone())))
    });
    let found = asked.filter_map(|(by, subject)| {
        let question = OversightQuestion::CallIn { by, resolution, subject };
        Some((by, way(look, &question)?))
    });
    let (by, way) = { found }.next()?;
    let form = form(look, "call-in", ("oversight-call-in", by, resolution), way);
    Some(form.line("subject", look.words("oversight-on"), Needed::Yes))
}

/// Returns the form by which it is reported what a body has done.
pub(in crate::pages) fn report(look: Look<'_>, body: BodyId) -> Option<Form> {
    let (deed, at) = (unsaid(), look.state.now);
    let act = Act::Oversight(OversightAct::Report { body, deed, at, on: Text::default(), under: None });
    look.allows(&act).then(|| {
        let form = Form::new("report-deed", look.words("deed-report-button")).folded(look.words("deed-report"));
        form.hidden("body", body.0)
            .area("deed", look.words("deed-what"))
            .moment("at", look.words("deed-when"), Needed::Yes)
            .line("on", look.words("deed-subject"), Needed::No)
            .line("under", look.words("deed-resolution"), Needed::No)
    })
}

/// Returns the form by which an officer replies for the body.
pub(in crate::pages) fn reply(look: Look<'_>, deed: DeedId) -> Option<Form> {
    let act = Act::Oversight(OversightAct::Reply { deed, did: Did::So, said: unsaid() });
    look.allows(&act).then(|| {
        let form = Form::new("reply-deed", look.words("deed-answer-button")).titled(look.words("deed-answer"));
        form.hidden("deed", deed.0)
            .choice(Mark::One, 0, &look.words("deed-yes"), "")
            .choice(Mark::One, 1, &look.words("deed-no"), "")
            .area("said", look.words("deed-answer-says"))
    })
}
