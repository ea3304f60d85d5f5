//! What whoever looks may do about a matter.

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{MatterId, SeatId};
use tauride_rules::position::state::{Put, Stance};
use tauride_rules::position::{PositionAct, PositionQuestion, meaning};
use tauride_rules::question::Question;
use tauride_rules::terms::Text;
use tauride_view::named;

use crate::acts::ask;
use crate::bits::{Button, Form, Mark, Needed, unsaid};
use crate::look::Look;

/// The most assemblies that are offered to whoever looks.
const ASSEMBLIES_MAX: usize = 10;

/// The buttons by which a matter is put to the assemblies of whoever looks, and a claim is taken back.
pub(super) fn buttons(look: Look<'_>, matter: MatterId) -> Vec<Button> {
    let retract = look.open_button("matter-retract", &Act::Position(PositionAct::Retract { matter }));
    let all = own(look).into_iter().flat_map(|of| {
        let questions = [
            ("matter-put-for", PositionQuestion::Take { of, matter, stance: Stance::For }),
            ("matter-put-against", PositionQuestion::Take { of, matter, stance: Stance::Against }),
            ("matter-put-drop", PositionQuestion::Drop { of, matter }),
        ];
        questions.map(|(key, question)| (of, key, question))
    });
    let put = all.filter_map(|(of, key, question)| {
        let whose = named::whose(look.state, of);
        let words = Message::new(key).with("whose", Value::Text(whose.name().to_owned().into()));
        look.said_button(&words, &ask(question))
    });
    put.chain(retract).collect()
}

/// The units and bodies in which whoever looks has a vote, units first.
pub(in crate::pages) fn own(look: Look<'_>) -> Vec<Sender> {
    let Some(viewer) = look.viewer else { return Vec::new() };
    let units = look.state.rolls.units_of(viewer).map(Sender::Unit);
    let mut all: Vec<Sender> = units.chain(look.state.bodies_of(viewer).map(Sender::Body)).collect();
    all.sort_unstable();
    all.dedup();
    all.truncate(ASSEMBLIES_MAX);
    all
}

/// The forms: a claim, and a reading.
pub(super) fn of(look: Look<'_>, matter: MatterId) -> Vec<Form> {
    let claim = PositionAct::Claim { matter, who: unsaid(), stance: Stance::For, evidence: Text::default() };
    let claim = look.allows(&Act::Position(claim)).then(|| {
        let form = Form::new("claim", look.words("matter-claim-button")).folded(look.words("matter-claim-form"));
        let form = form.hidden("matter", matter.0).line("who", look.words("matter-claim-who"), Needed::Yes);
        let form = sides(look, form, ("matter-claim-want", "matter-claim-not"));
        form.line("evidence", look.words("matter-claim-evidence"), Needed::No)
    });
    let reading = look.allows(&raises(Some(matter))).then(|| {
        let form =
            Form::new("raise-matter", look.words("matter-raise-button")).folded(look.words("matter-reading-form"));
        form.hidden("of", matter.0).area("text", look.words("matter-reading-words"))
    });
    claim.into_iter().chain(reading).collect()
}

/// The form by which a matter is raised.
pub(in crate::pages) fn raise(look: Look<'_>) -> Option<Form> {
    look.allows(&raises(None)).then(|| {
        let form = Form::new("raise-matter", look.words("matter-raise-button")).folded(look.words("matter-raise"));
        let form = form.area("text", look.words("matter-words"));
        let form = form.line("all", look.words("matter-all-of"), Needed::No);
        form.line("none", look.words("matter-none-of"), Needed::No)
    })
}

/// An act that raises something that nobody has raised.
fn raises(of: Option<MatterId>) -> Act {
    Act::Position(PositionAct::Raise { text: Text::from("\u{2014}\u{2014}"), of, all: Vec::new(), none: Vec::new() })
}

/// The form by which whoever put something to a hall says what a vote for it means.
pub(in crate::pages) fn note(look: Look<'_>, on: Put) -> Option<Form> {
    let (field, id) = match on {
        Put::Motion(motion) => ("motion", motion.0),
        Put::Question(division) => ("division", division.0),
    };
    // What is asked is whether it may be noted at all: of which matter is still to be said.
    let act = Act::Position(PositionAct::Note { on, matter: MatterId(1), stance: Stance::For });
    (meaning(look.state, on).is_none() && look.allows(&act)).then(|| {
        let form = Form::new("note-meaning", look.words("matter-note-button")).folded(look.words("matter-note"));
        let form = form.hidden(field, id).line("matter", look.words("matter-number"), Needed::Yes);
        sides(look, form, ("matter-note-for", "matter-note-against"))
    })
}

/// The form by which those who elect a seat instruct its holder on a matter.
pub(in crate::pages) fn instruct(look: Look<'_>, seat: SeatId) -> Option<Form> {
    let first = Stance::For;
    let question = |stance| Question::Position(PositionQuestion::InstructOn { seat, matter: MatterId(1), stance });
    let may = |stance| look.allows(&ask(question(stance)));
    (may(first) || may(first.other())).then(|| {
        let form = Form::new("instruct-on", look.words("matter-instruct-button")).folded(look.words("matter-instruct"));
        let form = form.hidden("seat", seat.0).line("matter", look.words("matter-number"), Needed::Yes);
        sides(look, form, ("matter-be-for", "matter-be-against"))
    })
}

/// Adds the two sides, of which one is marked.
fn sides(look: Look<'_>, form: Form, (towards, against): (&'static str, &'static str)) -> Form {
    let form = form.choice(Mark::One, 0, &look.words(towards), "");
    form.choice(Mark::One, 1, &look.words(against), "")
}
