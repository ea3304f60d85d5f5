//! The floor of a sitting: what is pending, what is in order and what is not and why, and what may be moved.

use tauride_message::{Argument as _, Message, Value};
use tauride_rules::Act;
use tauride_rules::ids::SittingId;
use tauride_rules::motion::MotionAct;
use tauride_rules::motion::event::Ruling;
use tauride_rules::terms::Text;
use tauride_view::Floor;
use tauride_view::motion::{ChairNext, Summary, paper};

use crate::bits::{Button, Form, Link, Needed, Said};
use crate::look::Look;
use crate::pages::motion::heading;
use crate::place::Place;

/// The most motions of a paper that the page of a sitting lists.
const SHOWN: usize = 200;

/// A motion in a list.
pub(super) struct Row {
    pub(super) link: Link,
    pub(super) standing: Said,
}

/// A kind of motion, who may move it and, where it is not in order now, why.
pub(super) struct Kind {
    pub(super) says: Said,
    pub(super) whose: Said,
    pub(super) refused: Option<Said>,
}

/// What the page of a sitting shows of its floor.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) chair: Vec<Said>,
    pub(super) pending: Vec<Row>,
    pub(super) paper: Vec<Row>,
    pub(super) more: usize,
    pub(super) kinds: Vec<Kind>,
}

/// Gathers the floor and the paper of a sitting.
pub(super) fn gather(look: Look<'_>, sitting: SittingId, floor: Option<&Floor>) -> Shown {
    let said = |message| Said::new(look.base, look.telling.parts(&message));
    let (listed, all) = paper(look.state, sitting, (0, SHOWN));
    let more = all.saturating_sub(listed.len());
    let listed = listed.iter().map(|motion| row(look, motion)).collect();
    let Some(floor) = floor else { return Shown { paper: listed, more, ..Shown::default() } };
    let waits = floor.pending.iter().rev().chain(&floor.moved);
    let waits = waits.filter_map(|id| Summary::of(look.state, *id));
    Shown {
        chair: floor.chair.iter().map(|next| said(tauride_tell::motion_chair(next))).collect(),
        pending: waits.map(|motion| row(look, &motion)).collect(),
        paper: listed,
        more,
        kinds: floor
            .kinds
            .iter()
            .map(|kind| Kind {
                says: said(tauride_tell::motion_kind(kind.kind)),
                whose: said(tauride_tell::motion_whose(kind.whose)),
                refused: kind.refused.as_ref().map(|refused| look.refused(&refused.refusal).0),
            })
            .collect(),
    }
}

fn row(look: Look<'_>, motion: &Summary) -> Row {
    Row {
        link: Link::new(look.base, Place::Motion(motion.id), heading(look, motion)),
        standing: Said::new(look.base, look.telling.parts(&tauride_tell::motion_standing(motion.stage))),
    }
}

/// Returns a button for everything on the floor that needs no more words.
pub(super) fn buttons(look: Look<'_>, sitting: SittingId, floor: Option<&Floor>) -> Vec<Button> {
    if look.viewer.is_none() {
        return Vec::new();
    }
    let mut acts = vec![
        (Message::new("motion-ask"), MotionAct::Ask { sitting }),
        (Message::new("motion-end-speech"), MotionAct::EndSpeech { sitting }),
        (Message::new("motion-put"), MotionAct::Put { sitting }),
        (Message::new("motion-rule-well"), MotionAct::Rule { sitting, how: Ruling::WellTaken }),
        (Message::new("motion-rule-not"), MotionAct::Rule { sitting, how: Ruling::NotWellTaken }),
    ];
    for next in floor.into_iter().flat_map(|floor| &floor.chair) {
        acts.push(match next {
            ChairNext::CallOn { member } => {
                let words = Message::new("motion-call-on").with("member", member.value());
                (words, MotionAct::CallOn { sitting, member: *member })
            }
            ChairNext::TakeItem { item } => {
                let words = Message::new("motion-go-on").with("item", Value::Number((*item).into()));
                (words, MotionAct::TakeItem { sitting, item: *item })
            }
            ChairNext::Divide
            | ChairNext::Resume
            | ChairNext::Rule
            | ChairNext::Listen { .. }
            | ChairNext::EndSpeech { .. }
            | ChairNext::Put => continue,
        });
    }
    for kind in floor.into_iter().flat_map(|floor| &floor.kinds).filter(|kind| kind.refused.is_none()) {
        let act = MotionAct::MoveTo { sitting, kind: kind.kind, on: None, until: None, body: None };
        let words = Value::Message(Box::new(tauride_tell::motion_kind(kind.kind)));
        acts.push((Message::new("motion-move-to").with("kind", words), act));
    }
    acts.iter().filter_map(|(words, act)| look.said_button(words, &Act::Motion(act.clone()))).collect()
}

/// Returns the forms for what needs more words.
pub(super) fn forms(look: Look<'_>, sitting: SittingId) -> Vec<Form> {
    let form =
        |act, button, words| Form::new(act, look.words(button)).folded(look.words(words)).hidden("sitting", sitting.0);
    let some = || Text::from("-");
    let submit = MotionAct::Submit { sitting, item: 1, title: some(), clauses: vec![some()] };
    let raise = MotionAct::RaisePoint { sitting, says: some() };
    let submit = look.allows(&Act::Motion(submit)).then(|| {
        let form = form("submit-motion", "motion-submit-button", "motion-submit")
            .count("item", look.words("division-item-number"));
        form.line("title", look.words("motion-title"), Needed::Yes).area("clauses", look.words("motion-clauses"))
    });
    let raise = look.allows(&Act::Motion(raise)).then(|| {
        let form = form("raise-point", "motion-raise-button", "motion-raise");
        form.line("says", look.words("motion-point"), Needed::Yes)
    });
    let here = look.viewer.is_some_and(|viewer| {
        look.state.sitting(sitting).is_some_and(|sitting| sitting.hall.right_of(viewer).is_some())
    });
    let moves = here.then(|| {
        let form = form("move-procedure", "motion-move", "motion-procedure");
        let form = form.line("kind", look.words("motion-kind-field"), Needed::Yes).line(
            "on",
            look.words("motion-about"),
            Needed::No,
        );
        form.moment("until", look.words("motion-until"), Needed::No).line("body", look.words("motion-body"), Needed::No)
    });
    submit.into_iter().chain(raise).chain(moves).collect()
}
