//! What has become of a resolution and what is to come of it, step by step.

use tauride_message::{Message, Thing, Value};
use tauride_rules::ids::BodyId;
use tauride_rules::oversight::event::Left;
use tauride_rules::terms::Right;
use tauride_view::Named;
use tauride_view::resolution::Standing;
use tauride_view::timeline::{Ahead, Bar, Coming, OfRight, Step, What};

use crate::named::{body, count, moment, nested, numbered, text};
use crate::oversight::{breaks, called, used};

/// Says what happened: `Soviet vetoed it`.
pub fn happened(step: &Step) -> Message<'static> {
    match &step.what {
        What::Before { motion, sitting, amended } => Message::new("timeline-before")
            .with("motion", numbered(Thing::Motion, motion.0))
            .with("sitting", numbered(Thing::Sitting, sitting.0))
            .with("amended", count(*amended)),
        What::Left { sitting, until } => {
            let base = |key| Message::new(key).with("sitting", numbered(Thing::Sitting, sitting.0));
            match until {
                Some(until) => base("timeline-postponed").with("until", moment(*until)),
                None => base("timeline-left"),
            }
        }
        What::Resolved { division, votes: None } => {
            Message::new("timeline-resolved").with("division", numbered(Thing::Division, division.0))
        }
        What::Resolved { division, votes: Some((r#for, against)) } => Message::new("timeline-resolved-by-votes")
            .with("division", numbered(Thing::Division, division.0))
            .with("for", count(*r#for))
            .with("against", count(*against)),
        What::Void => Message::new("timeline-void"),
        What::Right { right, by, what } => of_right(*right, by.as_ref(), what),
        What::CalledIn { by, subject } => {
            Message::new("timeline-called-in").with("by", body(by)).with("subject", text(subject.as_str()))
        }
        What::InForce => Message::new("timeline-in-force"),
        What::Over { standing } => over(*standing),
        What::Charged { charge, what } => {
            Message::new("timeline-charged").with("charge", thing(Thing::Charge, charge.0, what))
        }
        What::Carried { charge, what, stage } => Message::new("timeline-carried")
            .with("charge", thing(Thing::Charge, charge.0, what))
            .with("stage", text(stage.word())),
    }
}

fn thing(thing: Thing, number: u32, name: &str) -> Value<'static> {
    Value::Thing { thing, number, name: name.to_owned().into() }
}

fn by_whom(by: Option<&Named<BodyId>>) -> Value<'static> {
    by.map_or_else(|| nested(Message::new("oversight-nobody")), body)
}

fn over(standing: Standing) -> Message<'static> {
    match standing {
        Standing::SupersededBy(by) => Message::new("timeline-superseded").with("by", numbered(Thing::Resolution, by.0)),
        Standing::InForce | Standing::Waits => Message::new("timeline-waits"),
        Standing::Stopped => Message::new("timeline-stopped"),
        Standing::Void => Message::new("timeline-void"),
        Standing::Lapsed => Message::new("timeline-lapsed"),
        Standing::Rescinded => Message::new("timeline-rescinded"),
        Standing::Reconsidered => Message::new("timeline-reconsidered"),
        Standing::Withdrawn => Message::new("timeline-withdrawn"),
        Standing::Fell => Message::new("timeline-fell"),
    }
}

fn of_right(right: Right, by: Option<&Named<BodyId>>, what: &OfRight) -> Message<'static> {
    let base = |key| Message::new(key).with("by", by_whom(by));
    match what {
        OfRight::Began(until) => {
            base("timeline-began").with("right", text(called(right))).with("until", moment(*until))
        }
        OfRight::Asked(until) => base("timeline-asked").with("until", moment(*until)),
        OfRight::Completed(until) => base("timeline-completed").with("until", moment(*until)),
        OfRight::Extended(until) => base("timeline-extended").with("until", moment(*until)),
        OfRight::Used(how) => base("timeline-used").with("how", text(used(*how))),
        OfRight::Lapsed { left: Left::StandBy, .. } => base("timeline-not-stood-by"),
        OfRight::Lapsed { left: Left::Complete, .. } => base("timeline-not-completed"),
        OfRight::Lapsed { stops, .. } => base("timeline-silent").with("stops", text(if *stops { "yes" } else { "no" })),
        OfRight::Lifted => base("timeline-lifted"),
        OfRight::StoodBy => base("timeline-stood-by"),
        OfRight::Overridden(over) => base("timeline-overridden").with("over", body(over)),
        OfRight::Referred { how, until } => {
            base("timeline-referred").with("how", text(breaks(*how))).with("until", moment(*until))
        }
        OfRight::Broken { how, stands } => {
            let stands = text(if *stands { "yes" } else { "no" });
            base("timeline-broken").with("how", text(breaks(*how))).with("stands", stands)
        }
        OfRight::Ended => base("timeline-right-ended"),
    }
}

/// Says what is to come: `In force, unless Soviet stops it`.
pub fn coming(step: &Ahead) -> Message<'static> {
    match &step.what {
        Coming::InForceUnless(unless) if unless.is_empty() => Message::new("timeline-then-in-force"),
        Coming::InForceUnless(unless) => Message::new("timeline-then-in-force-unless")
            .with("unless", Value::List(unless.iter().map(body).collect()))
            .with("bodies", count(u64::try_from(unless.len()).unwrap_or(u64::MAX))),
        Coming::StoppedUnless { right, by } => Message::new("timeline-then-stopped-unless")
            .with("right", text(called(*right)))
            .with("by", by_whom(by.as_ref())),
        Coming::Silence { right, by } => {
            Message::new("timeline-then-silence").with("right", text(called(*right))).with("by", by_whom(by.as_ref()))
        }
        Coming::Complete(by) => Message::new("timeline-then-complete").with("by", by_whom(by.as_ref())),
        Coming::StandBy(by) => Message::new("timeline-then-stand-by").with("by", by_whom(by.as_ref())),
        Coming::StoppedForGood(by) => Message::new("timeline-then-for-good").with("by", by_whom(by.as_ref())),
        Coming::Poll { poll, by } => {
            Message::new("timeline-then-poll").with("poll", numbered(Thing::Poll, poll.0)).with("by", body(by))
        }
        Coming::Ends => Message::new("timeline-then-ends"),
        Coming::Charge { charge, what } => {
            Message::new("timeline-then-charge").with("charge", thing(Thing::Charge, charge.0, what))
        }
    }
}

/// Says of whom a stretch of time is, as it stands above it in a picture.
pub fn bar(bar: &Bar) -> Message<'static> {
    match &bar.of {
        Some((right, by)) => {
            Message::new("timeline-bar").with("right", text(called(*right))).with("by", by_whom(by.as_ref()))
        }
        None => Message::new("timeline-bar-resolution"),
    }
}
