//! A motion: its text as amended, how it stands, what would amend it, and what one may do about it.

use askama::Template;
use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::ids::{BodyId, MotionId};
use tauride_rules::instant::Instant;
use tauride_rules::motion::{MotionAct, waits_for};
use tauride_rules::position::state::Put;
use tauride_rules::terms::{MotionKind, Text};
use tauride_view::marked::Marked;
use tauride_view::motion::Summary;
use tauride_view::{Motion, Sitting};

use super::{Main, consistency, filled, matter};
use crate::bits::{Button, Form, Link, Needed, Said, Say};
use crate::look::Look;
use crate::place::Place;

/// The most sittings in which a page offers that a motion be taken up.
const SITTINGS: usize = 5;
/// The most amendments that a page lists.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "motion/live.html")]
struct Live {
    say: Say,
    standing: Said,
    /// What was resolved by it last.
    resolution: Option<Link>,
    late: Option<Said>,
    clauses: Vec<String>,
    marked: Vec<Vec<(Marked, Option<Link>)>>,
    version: u16,
    amendments: Vec<(Link, Said)>,
    conflicts: Vec<Link>,
    meaning: Option<Said>,
}

#[derive(Template)]
#[template(path = "motion/page.html")]
struct Page {
    say: Say,
    id: MotionId,
    live: String,
    title: String,
    item: Option<String>,
    change: Option<(Said, String)>,
    sitting: Link,
    by: Link,
    seconder: Option<Link>,
    body: Option<Link>,
    until: Option<Instant>,
    been: Vec<Link>,
    signed_in: bool,
    is_over: bool,
    prospect: String,
    buttons: Vec<Button>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: MotionId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, &Motion::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: MotionId) -> Option<Main> {
    let motion = Motion::of(look.state, id)?;
    let sitting = Sitting::of(look.state, motion.sitting)?;
    let live = gather_live(look, &motion);
    let title = heading(look, &Summary::of(look.state, id)?);
    let item = usize::try_from(motion.item)
        .ok()
        .and_then(|item| item.checked_sub(1))
        .and_then(|item| sitting.agenda.get(item))
        .cloned();
    let change = motion.change.as_ref().and_then(|change| {
        let said = tauride_tell::motion_change(&motion, change)?;
        Some((Said::new(look.base, look.telling.parts(&said)), change.strike.clone()))
    });
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        title: title.clone(),
        item,
        change,
        sitting: Link::new(look.base, Place::Sitting(sitting.id), look.text(&tauride_tell::sitting(&sitting))),
        by: look.named_member(&motion.by),
        seconder: motion.seconder.as_ref().map(|seconder| look.named_member(seconder)),
        body: motion.body.as_ref().map(|body| look.named_body(body)),
        until: motion.until,
        been: motion.been.iter().map(|body| look.named_body(body)).collect(),
        signed_in: look.viewer.is_some(),
        is_over: motion.is_over(),
        prospect: prospect(look, &motion),
        buttons: buttons(look, id),
        forms: amend(look, &motion)
            .into_iter()
            .chain(take_up(look, &motion))
            .chain(send_on(look, id))
            .chain(matter::note(look, Put::Motion(id)))
            .collect(),
    };
    Some(Main::new(title, Place::Motion(id), move || Page { live: filled(&live), ..page }.render()).told(look))
}

/// What would come of it: beside what the body of its hall has decided before.
fn prospect(look: Look<'_>, motion: &Motion) -> String {
    let body = look.state.sitting(motion.sitting).filter(|_| !motion.is_over()).map(|sitting| sitting.body);
    body.map_or_else(String::new, |body| consistency::before(look, body, Put::Motion(motion.id)))
}

/// Returns what a motion is called, with its number.
pub(super) fn heading(look: Look<'_>, motion: &Summary) -> String {
    look.telling.text(&tauride_tell::motion(motion))
}

fn gather_live(look: Look<'_>, motion: &Motion) -> Live {
    let said = |message| Said::new(look.base, look.telling.parts(&message));
    let amendments = look.state.motions.amendments(motion.id).take(SHOWN);
    let amendments = amendments.filter_map(|(id, _)| Summary::of(look.state, id));
    let conflicts = motion.change.iter().flat_map(|change| &change.conflicts);
    let meaning = tauride_view::matter::noted(look.state, Put::Motion(motion.id));
    Live {
        say: look.say(),
        standing: said(tauride_tell::motion_standing(motion.stage)),
        resolution: motion.resolution.map(|id| look.resolution(id)),
        meaning: meaning.as_ref().map(|noted| said(tauride_tell::meaning(noted))),
        late: tauride_tell::motion_late(motion).map(said),
        clauses: motion.clauses.clone(),
        marked: motion.marked.iter().map(|clause| clause.iter().map(|part| linked(look, part)).collect()).collect(),
        version: motion.version,
        amendments: amendments
            .map(|one| {
                let link = Link::new(look.base, Place::Motion(one.id), heading(look, &one));
                (link, said(tauride_tell::motion_standing(one.stage)))
            })
            .collect(),
        conflicts: conflicts.map(|id| Link::new(look.base, Place::Motion(*id), id.to_string())).collect(),
    }
}

/// Returns a part of a text with the amendment that would insert it.
fn linked(look: Look<'_>, part: &Marked) -> (Marked, Option<Link>) {
    let link = match part {
        Marked::Inserted { by, .. } => Some(Link::new(look.base, Place::Motion(*by), by.to_string())),
        Marked::Stays(_) | Marked::Struck(_) => None,
    };
    (part.clone(), link)
}

fn buttons(look: Look<'_>, motion: MotionId) -> Vec<Button> {
    let acts = [
        ("motion-move", MotionAct::Move { motion }),
        ("motion-second", MotionAct::Second { motion }),
        ("motion-support", MotionAct::Support { motion }),
        ("motion-take-back", MotionAct::TakeBack { motion }),
    ];
    acts.into_iter().filter_map(|(words, act)| look.open_button(words, &Act::Motion(act))).collect()
}

/// Returns the form by which an amendment is submitted, for whoever may.
fn amend(look: Look<'_>, motion: &Motion) -> Option<Form> {
    let (strike, insert) = (Text::default(), Text::from("-"));
    let act = Act::Motion(MotionAct::Amend { motion: motion.id, clause: 1, strike, insert });
    let has_text = motion.kind == MotionKind::Main || motion.change.is_some();
    (has_text && look.allows(&act)).then(|| {
        let form = Form::new("amend-motion", look.words("motion-submit-button"))
            .folded(look.words("motion-amend"))
            .hidden("motion", motion.id.0);
        let form =
            form.count("clause", look.words("motion-clause")).line("strike", look.words("motion-strike"), Needed::No);
        form.line("insert", look.words("motion-insert"), Needed::No)
    })
}

/// Returns a form for each sitting in which a motion that waits may be taken up.
fn take_up(look: Look<'_>, motion: &Motion) -> Vec<Form> {
    let waits_for = look.state.motion(motion.id).and_then(|found| waits_for(look.state, found));
    let sittings = waits_for.into_iter().flat_map(|body| look.state.sittings.of(body));
    let may = |sitting| look.allows(&Act::Motion(MotionAct::TakeUp { motion: motion.id, sitting, item: 1 }));
    let sittings = sittings.map(|(id, _)| id).filter(|id| may(*id)).take(SITTINGS);
    let form = |sitting: Sitting| {
        let words =
            Message::new("motion-take-up").with("sitting", Value::Message(Box::new(tauride_tell::sitting(&sitting))));
        Form::new("take-up-motion", look.words("motion-take-up-button"))
            .folded(look.text(&words))
            .hidden("motion", motion.id.0)
            .hidden("sitting", sitting.id.0)
            .count("item", look.words("division-item-number"))
    };
    sittings.filter_map(|id| Sitting::of(look.state, id)).map(form).collect()
}

/// Returns the form by which a resolution is sent on to another body, for whoever may.
fn send_on(look: Look<'_>, motion: MotionId) -> Option<Form> {
    let own =
        look.state.motion(motion).and_then(|motion| look.state.sitting(motion.sitting)).map(|sitting| sitting.body);
    let mut bodies = look.state.bodies.iter().enumerate().map(|(place, body)| (BodyId::at(place), body));
    let (body, _) = bodies.find(|(id, body)| Some(*id) != own && !body.ended)?;
    look.allows(&Act::Motion(MotionAct::SendOn { motion, body })).then(|| {
        Form::new("send-on-motion", look.words("motion-send-on-button"))
            .folded(look.words("motion-send-on"))
            .hidden("motion", motion.0)
            .line("body", look.words("motion-body"), Needed::Yes)
    })
}
