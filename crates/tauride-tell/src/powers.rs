//! The map of powers, and who waits for whom: who may do what about whom, what is held up, and what would end it.

use tauride_message::{Message, Thing, Value};
use tauride_rules::terms::Silence;
use tauride_view::deadlock::{Asked, Circle, Fate, How, Postponed, Step, Wait};
use tauride_view::powers::{Arrow, Map, Node, What, Who};

use crate::named::{body, count, member, moment, nested, numbered, share, span, text, unit};
use crate::oversight::{called, right_over, running_now};

/// Says who stands at a place of the map: a name, or how many of which kind.
pub fn node(node: &Node) -> Message<'static> {
    let who = match &node.who {
        Who::Unit(one) => unit(one),
        Who::Body(one) => body(one),
        Who::Units(several) | Who::Bodies(several) => {
            return Message::new("powers-together")
                .with("count", count(several.count))
                .with("kind", text(node.kind.as_str()));
        }
    };
    Message::new("powers-one").with("who", who)
}

/// Says what an arrow of a map says: `Soviet can veto what the government resolves, on these subjects: bread.`
pub fn arrow(map: &Map, arrow: &Arrow) -> Message<'static> {
    let who = |place: usize| map.nodes.get(place).map_or_else(|| text(""), |found| nested(node(found)));
    let (from, to) = (who(arrow.from), who(arrow.to));
    let base = |key| Message::new(key).with("from", from.clone()).with("to", to.clone());
    match &arrow.what {
        What::Sends(seats) => base("powers-sends").with("seats", count(*seats)),
        What::Elects(seats) => base("powers-elects").with("seats", count(*seats)),
        What::Recalls => base("powers-recalls"),
        What::Meets => base("powers-meets"),
        What::Holds => base("powers-holds"),
        What::Hears { within, reports: None } => base("powers-hears").with("within", span(*within)),
        What::Hears { within, reports: Some(reports) } => {
            base("powers-hears-reports").with("within", span(*within)).with("reports", span(*reports))
        }
        What::Dismisses { constructive } => {
            base("powers-dismisses").with("constructive", text(if *constructive { "yes" } else { "no" }))
        }
        What::Oversees { right, on, .. } => right_over((from, *right, to), on),
        What::Decides { over } => base("powers-decides").with("over", text(over.as_str())),
    }
}

/// Says in a word or two what an arrow says, as it stands beside it in a picture.
pub fn arrow_label(arrow: &Arrow) -> Message<'static> {
    match &arrow.what {
        What::Sends(seats) => Message::new("powers-label-sends").with("seats", count(*seats)),
        What::Elects(seats) => Message::new("powers-label-elects").with("seats", count(*seats)),
        What::Recalls => Message::new("powers-label-recalls"),
        What::Meets => Message::new("powers-label-meets"),
        What::Holds => Message::new("powers-label-holds"),
        What::Hears { reports: None, .. } => Message::new("powers-label-hears"),
        What::Hears { reports: Some(_), .. } => Message::new("powers-label-hears-reports"),
        What::Dismisses { .. } => Message::new("powers-label-dismisses"),
        What::Oversees { right, .. } => Message::new("powers-label-oversees").with("right", text(called(*right))),
        What::Decides { .. } => Message::new("powers-label-decides"),
    }
}

/// Says what is pending under an arrow, and what was stopped; nothing where nothing is.
pub fn arrow_pending(arrow: &Arrow) -> Vec<Message<'static>> {
    let stopped = (arrow.stopped > 0).then(|| Message::new("powers-stopped").with("stopped", count(arrow.stopped)));
    running_now(arrow.running, arrow.next).into_iter().chain(stopped).collect()
}

/// Says the same as short as it stands beside an arrow in a picture.
pub fn arrow_clock(arrow: &Arrow) -> Option<Message<'static>> {
    let waits = arrow
        .next
        .map(|next| Message::new("powers-clock").with("running", count(arrow.running)).with("next", moment(next)));
    waits.or_else(|| {
        (arrow.stopped > 0).then(|| Message::new("powers-clock-stopped").with("stopped", count(arrow.stopped)))
    })
}

/// Says for how many arrows one stands that was drawn for several; nothing for one.
pub fn arrow_folded(arrow: &Arrow) -> Option<Message<'static>> {
    match arrow.count {
        0 => Some(Message::new("powers-not-formed")),
        1 => None,
        several => Some(Message::new("powers-folded").with("count", count(several))),
    }
}

fn resolution(wait: &Wait) -> Value<'static> {
    Value::Thing { thing: Thing::Resolution, number: wait.resolution.0, name: wait.title.clone().into() }
}

/// Says who waits for whom with what: `“Bread is rationed” of Government waits for Soviet`.
pub fn waits_for(wait: &Wait) -> Message<'static> {
    let by = wait.right.by.as_ref().map_or_else(|| nested(Message::new("oversight-nobody")), body);
    Message::new("deadlock-waits").with("resolution", resolution(wait)).with("body", body(&wait.body)).with("by", by)
}

/// Says since when something has been held up.
pub fn held_since(wait: &Wait) -> Message<'static> {
    Message::new("deadlock-since").with("body", body(&wait.body)).with("since", moment(wait.since))
}

/// Says what would end it, and what time alone makes of it.
pub fn ends(wait: &Wait) -> Vec<Message<'static>> {
    let fate = match wait.then {
        Fate::Passes => "passes",
        Fate::Stops => "stops",
        Fate::Ends => "ends",
    };
    let then = wait
        .right
        .until
        .map(|until| Message::new("deadlock-then").with("fate", text(fate)).with("until", moment(until)));
    wait.steps.iter().map(step).chain(then).collect()
}

fn step(step: &Step) -> Message<'static> {
    let how = match step.how {
        How::Use => "use",
        How::Complete => "complete",
        How::StandBy => "stand-by",
        How::GiveUp => "give-up",
        How::Override => "override",
        How::Decide => "decide",
        How::ToJointSitting => "to-joint-sitting",
        How::ToElectors => "to-electors",
        How::Together => "together",
    };
    let by = body(&step.by);
    match step.share {
        Some(needed) => Message::new("deadlock-override").with("by", by).with("share", share(needed)),
        None => Message::new("deadlock-step").with("by", by).with("how", text(how)),
    }
}

/// Says which bodies wait for each other, since when, and when the first clock among them is over.
pub fn circle(circle: &Circle) -> Message<'static> {
    let round = circle.round.iter().map(|wait| body(&wait.body)).collect();
    Message::new("deadlock-circle")
        .with("round", Value::List(round))
        .with("since", moment(circle.since))
        .with("next", moment(circle.next))
}

/// Says how much is held up in a circle, and among how many, where it is more than its shortest way says.
pub fn circle_more(circle: &Circle) -> Option<Message<'static>> {
    let told = u64::try_from(circle.round.len()).unwrap_or(u64::MAX);
    (circle.held > told || circle.bodies > told).then(|| {
        Message::new("deadlock-circle-more").with("held", count(circle.held)).with("bodies", count(circle.bodies))
    })
}

/// Says how often a sitting was postponed.
pub fn postponed(sitting: &Postponed) -> Message<'static> {
    Message::new("deadlock-postponed")
        .with("sitting", numbered(Thing::Sitting, sitting.sitting.0))
        .with("body", body(&sitting.body))
        .with("times", count(sitting.times))
        .with("most", count(sitting.most))
        .with("opens", moment(sitting.opens))
}

/// Says whose consent an act waits for.
pub fn waiting_act(act: &Asked) -> Message<'static> {
    let silence = match act.silence {
        Silence::Allows => "allows",
        Silence::Refuses => "refuses",
    };
    Message::new("deadlock-act")
        .with("act", numbered(Thing::Pending, act.pending.0))
        .with("by", member(&act.by))
        .with("office", text(act.office.as_str()))
        .with("of", text(act.of.as_str()))
        .with("until", moment(act.until))
        .with("silence", text(silence))
}
