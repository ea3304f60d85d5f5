//! Oversight: who may do what about a resolution, what was done, and what was reported of a body.

use tauride_message::{Message, Thing, Value};
use tauride_rules::State;
use tauride_rules::instant::Instant;
use tauride_rules::oversight::OversightQuestion;
use tauride_rules::oversight::act::Did;
use tauride_rules::oversight::question::Use;
use tauride_rules::terms::{Breaks, Right, Silence};
use tauride_view::named;
use tauride_view::oversight::{Deed, Overseen, Power, SEVERAL_MAX, Stage};

use crate::named::{body, count, member, moment, nested, numbered, text};

/// Says how a right is called, as sentences choose by it.
pub(crate) const fn called(right: Right) -> &'static str {
    match right {
        Right::Inform => "inform",
        Right::Consult => "consult",
        Right::Consent => "consent",
        Right::Veto => "veto",
        Right::Suspend => "suspend",
        Right::Confirm => "confirm",
        Right::Attend => "attend",
        Right::Instruct => "instruct",
    }
}

/// Says how a right is used, as sentences choose by it.
pub const fn used(how: Use) -> &'static str {
    match how {
        Use::Advise => "advise",
        Use::Consent => "consent",
        Use::Withhold => "withhold",
        Use::Veto => "veto",
        Use::Suspend => "suspend",
        Use::Confirm => "confirm",
        Use::Refuse => "refuse",
    }
}

/// Says who decides between two bodies, as sentences choose by it.
pub(crate) const fn breaks(by: Breaks) -> &'static str {
    match by {
        Breaks::JointSitting => "joint-sitting",
        Breaks::Electors => "electors",
    }
}

/// Says how a right over a resolution stands: `Soviet may veto it until 3 March 2026 at 10:00`.
pub fn overseen(right: &Overseen) -> Message<'static> {
    let by = right.by.as_ref().map_or_else(|| nested(Message::new("oversight-nobody")), body);
    let until = right.until.map_or_else(|| text(""), moment);
    let base = |key| Message::new(key).with("by", by.clone()).with("right", text(called(right.right)));
    let silence = text(match right.silence {
        Silence::Allows => "allows",
        Silence::Refuses => "refuses",
    });
    match (right.stage, right.used) {
        (Stage::Open, _) => base("oversight-open").with("until", until).with("silence", silence),
        (Stage::Incomplete, _) => base("oversight-incomplete")
            .with("until", until)
            .with("lacks", text(right.lacks.clone().unwrap_or_default())),
        (Stage::Suspended, _) => base("oversight-suspended").with("until", until).with("said", said(right)),
        (Stage::Stops | Stage::Passed, Some(how)) => {
            let key = match (right.stage, how.is_against(), right.until) {
                (Stage::Stops, _, Some(_)) => "oversight-used-until",
                (Stage::Passed, true, _) => "oversight-overcome",
                _ => "oversight-used",
            };
            let message = base(key).with("how", text(used(how))).with("said", said(right)).with("until", until);
            let can_be = match (right.referred, right.overridden, right.breaker) {
                (true, _, Some(Breaks::JointSitting)) => "joint-sitting",
                (true, ..) => "electors",
                (false, true, _) => "yes",
                (false, false, Some(_)) => "further",
                (false, false, None) => "no",
            };
            message.with("overridden", text(can_be))
        }
        (Stage::Stops, None) => base("oversight-lapsed").with("stops", text("yes")),
        (Stage::Passed, None) => base("oversight-lapsed").with("stops", text("no")),
    }
}

/// Why, in quotes; nothing where nothing was said.
fn said(right: &Overseen) -> Value<'static> {
    let said = |said: &String| nested(Message::new("oversight-said").with("said", text(said.as_str())));
    right.said.as_ref().map_or_else(|| text(""), said)
}

/// Says what a right is that the charter gives: `Soviet may veto what the government resolves on bread`.
pub fn power(power: &Power) -> Message<'static> {
    let by = power.by.as_ref().map_or_else(|| text(power.of.as_str()), body);
    // Many are told by their kind: a sentence of a thousand names says nothing.
    let over = match power.bodies.len() {
        1..=SEVERAL_MAX => Value::List(power.bodies.iter().map(body).collect()),
        _ => text(power.over.as_str()),
    };
    right_over((by, power.right, over), &power.on)
}

/// Says what a right of somebody over somebody is.
pub(crate) fn right_over(
    (by, right, over): (Value<'static>, Right, Value<'static>),
    on: &[String],
) -> Message<'static> {
    let all = match on {
        _ if !right.has_subjects() => "whole",
        [] => "yes",
        _ => "no",
    };
    Message::new("oversight-power")
        .with("by", by)
        .with("right", text(called(right)))
        .with("over", over)
        .with("all", text(all))
        .with("on", Value::List(on.iter().map(|on| text(on.as_str())).collect()))
}

/// Says how many clocks of a right run, and when the first is over; nothing where none does.
pub fn running(power: &Power) -> Option<Message<'static>> {
    running_now(u64::try_from(power.running).unwrap_or(u64::MAX), power.next)
}

/// Says how many clocks run, and when the first is over; nothing where none does.
pub(crate) fn running_now(running: u64, next: Option<Instant>) -> Option<Message<'static>> {
    Some(Message::new("oversight-running").with("running", count(running)).with("next", moment(next?)))
}

/// Says what the record marks of a deed: beyond the powers of the body, and told late.
pub fn deed_marks(deed: &Deed) -> Vec<Message<'static>> {
    let beyond = deed.beyond.then(|| Message::new("deed-beyond").with("body", body(&deed.body)));
    let late = deed.late.map(|late| Message::new("deed-late").with("late", moment(late)));
    let reply = match &deed.reply {
        None => Message::new("deed-no-reply"),
        Some(reply) => Message::new("deed-reply")
            .with("by", member(&reply.by))
            .with(
                "did",
                text(match reply.did {
                    Did::So => "yes",
                    Did::Not => "no",
                }),
            )
            .with("said", text(reply.said.as_str())),
    };
    beyond.into_iter().chain(late).chain([reply]).collect()
}

/// Says a question of the chapter: `Shall Soviet veto R4?`
pub(crate) fn question(state: &State, question: &OversightQuestion) -> Message<'static> {
    let of = |id| body(&named::body(state, id));
    let base = |key| {
        let resolution = numbered(Thing::Resolution, question.resolution().0);
        Message::new(key).with("by", of(question.by())).with("resolution", resolution)
    };
    match question {
        OversightQuestion::Use { how, said, .. } => {
            let said = match &**said {
                "" => text(""),
                said => nested(Message::new("oversight-said").with("said", text(said))),
            };
            base("poll-oversight-use").with("how", text(used(*how))).with("said", said)
        }
        OversightQuestion::AskFor { lacks, .. } => base("poll-oversight-ask-for").with("lacks", text(&**lacks)),
        OversightQuestion::Extend { .. } => base("poll-oversight-extend"),
        OversightQuestion::CallIn { subject, .. } => base("poll-oversight-call-in").with("subject", text(&**subject)),
        OversightQuestion::Lift { .. } => base("poll-oversight-lift"),
        OversightQuestion::Withdraw { .. } => base("poll-oversight-withdraw"),
        OversightQuestion::StandBy { .. } => base("poll-oversight-stand-by"),
        OversightQuestion::Override { against, .. } => base("poll-oversight-override").with("against", of(*against)),
        OversightQuestion::Refer { against, .. } => base("poll-oversight-refer").with("against", of(*against)),
        OversightQuestion::Jointly { against, .. } => base("poll-oversight-jointly").with("against", of(*against)),
        OversightQuestion::Electors { against, .. } => base("poll-oversight-electors").with("against", of(*against)),
    }
}
