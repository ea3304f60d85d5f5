//! What whoever looks may put to a vote about who follows whom, and report.

use std::collections::BTreeSet;

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::body::state::Body;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::succession::{SuccessionAct, SuccessionQuestion, of_elected};
use tauride_view::named;
use tauride_view::succession::mergers_of;

use crate::acts::ask;
use crate::acts::successions::Choice;
use crate::bits::{Button, Fill as _, Form, Mark, Needed, unsaid};
use crate::look::Look;
use crate::pages::matter::own;

/// The forms on the page of a body: one for each assembly of whoever looks that may be asked about it, and a report.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> Vec<Form> {
    let asked = own(look).into_iter().filter_map(|of| put(look, of, body));
    asked.chain(report(look, body)).collect()
}

fn put(look: Look<'_>, of: Sender, body: BodyId) -> Option<Form> {
    let may = |choice: &Choice| allowed(look, *choice, (of, body));
    let choices: Vec<Choice> = Choice::ALL.into_iter().filter(may).collect();
    if choices.is_empty() {
        return None;
    }
    let title = if of == Sender::Body(body) { "succession-form-own" } else { "succession-form" };
    let whose = named::whose(look.state, of);
    let title = Message::new(title).with("whose", Value::Text(whose.name().to_owned().into()));
    let asked = match of {
        Sender::Unit(unit) => unit.to_string(),
        Sender::Body(body) => body.to_string(),
    };
    let form = Form::new("put-succession", look.words("succession-put"))
        .folded(look.text(&title))
        .hidden("body", body.0)
        .said("of", &asked);
    let form = choices
        .iter()
        .fold(form, |form, choice| form.choice(Mark::One, choice.number(), &look.words(choice.key()), ""));
    let form = if choices.iter().any(|choice| choice.says()) {
        form.line("says", look.words("succession-says"), Needed::No)
    } else {
        form
    };
    Some(if choices.iter().any(|choice| choice.names()) {
        form.line("other", look.words("succession-other"), Needed::No)
    } else {
        form
    })
}

/// Whom a question would name that has to name somebody: the first that fits, to see whether it may be asked at all.
fn other(look: Look<'_>, choice: Choice, (of, body): (Sender, BodyId)) -> Option<u32> {
    let found = look.state.body(body)?;
    let all = &look.state.successions;
    let first = |fits: &dyn Fn(&Body) -> bool| {
        let mut bodies = (1_u32..).zip(&look.state.bodies);
        bodies.find(|(id, other)| *id != body.0 && fits(other)).map(|(id, _)| id)
    };
    match choice {
        // It says those of itself alone.
        Choice::Continue | Choice::Desist | Choice::Claim | Choice::Drop if of != Sender::Body(body) => None,
        Choice::Merge => first(&|other| !other.ended && other.kind == found.kind),
        Choice::Continue => first(&|_| true),
        Choice::Desist => all.continued_by(body).map(|(of, _)| of.0),
        Choice::Claim => unclaimed(look, body).map(|unit| unit.0),
        Choice::Drop => all.claimed(body).next().map(|unit| unit.0),
        Choice::Rename
        | Choice::Anew
        | Choice::End
        | Choice::Waive
        | Choice::Dissolve
        | Choice::Agree
        | Choice::Disown
        | Choice::Recognise => None,
    }
}

/// The first unit for which a body does not stand, nor claims to.
fn unclaimed(look: Look<'_>, body: BodyId) -> Option<UnitId> {
    let sends = of_elected(look.state, body);
    let claimed: BTreeSet<UnitId> = look.state.successions.claimed(body).collect();
    let mut units = (1_u32..).zip(&look.state.rolls.units).map(|(id, _)| UnitId(id));
    units.find(|unit| !sends.contains_key(&Sender::Unit(*unit)) && !claimed.contains(unit))
}

fn allowed(look: Look<'_>, choice: Choice, asked: (Sender, BodyId)) -> bool {
    let question = choice.question(asked, unsaid(), other(look, choice, asked));
    question.is_some_and(|question| look.allows(&ask(question)))
}

fn report(look: Look<'_>, body: BodyId) -> Option<Form> {
    let act = SuccessionAct::Report { body, who: unsaid(), taker: None };
    look.allows(&Act::Succession(act)).then(|| {
        Form::new("report-put-down", look.words("succession-report-button"))
            .folded(look.words("succession-report-form"))
            .hidden("body", body.0)
            .line("who", look.words("succession-report-who"), Needed::Yes)
            .line("taker", look.words("succession-report-taker"), Needed::No)
    })
}

/// What whoever looks may put to their own units about this one: which of the two goes over into the other.
pub(super) fn mergers(look: Look<'_>, id: UnitId) -> Vec<Button> {
    let units = |of: Sender| match of {
        Sender::Unit(unit) => Some(unit),
        Sender::Body(_) => None,
    };
    let own: Vec<UnitId> = own(look).into_iter().filter_map(units).collect();
    let beside = own.iter().flat_map(|own| [(*own, id), (id, *own)]);
    let open = mergers_of(look.state, id).into_iter().map(|merger| (merger.unit.id, merger.into.id));
    let pairs: BTreeSet<(UnitId, UnitId)> = beside.chain(open).filter(|(unit, into)| unit != into).collect();
    let asked = pairs.into_iter().flat_map(|pair| own.iter().map(move |by| (*by, pair)));
    let buttons = asked.flat_map(|(by, (unit, into))| {
        let named = |key| {
            let name = |id: UnitId| look.unit(id).value();
            Message::new(key).with("by", name(by)).with("unit", name(unit)).with("into", name(into))
        };
        let over = ask(SuccessionQuestion::GoOver { by, unit, into });
        let apart = ask(SuccessionQuestion::StayApart { by, unit, into });
        [
            look.said_button(&named("succession-ask-go-over"), &over),
            look.said_button(&named("succession-ask-stay-apart"), &apart),
        ]
    });
    buttons.flatten().collect()
}

/// The form on the page of a unit: a new name for it.
pub(super) fn of_unit(look: Look<'_>, unit: UnitId) -> Vec<Form> {
    let form = look.allows(&ask(SuccessionQuestion::RenameUnit { unit, name: unsaid() })).then(|| {
        Form::new("rename-unit", look.words("succession-put"))
            .folded(look.words("succession-rename-form"))
            .hidden("unit", unit.0)
            .line("name", look.words("succession-rename-name"), Needed::Yes)
    });
    form.into_iter().collect()
}
