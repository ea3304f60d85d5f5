//! Commissions: how one stands, and what its body is asked about it.

use tauride_message::{Message, Value};
use tauride_rules::State;
use tauride_rules::commission::CommissionQuestion;
use tauride_rules::commission::state::{Place, Standing};
use tauride_view::{Commission, named};

use crate::named::{body, count, moment, text};

/// Says how a commission stands: `works, and has to report by 3 March 2026 at 10:00`.
pub fn commission_standing(commission: &Commission) -> Message<'static> {
    let over = || moment(commission.over.unwrap_or(commission.due));
    match commission.standing {
        Standing::Open => Message::new("commission-open").with("due", moment(commission.due)),
        Standing::Reported => Message::new("commission-reported").with("at", over()),
        Standing::Expired => Message::new("commission-expired").with("at", over()),
        Standing::Discharged => Message::new("commission-discharged").with("at", over()),
        Standing::Fallen => Message::new("commission-fallen").with("at", over()),
    }
}

/// Says whether somebody who was named sits in a commission.
pub fn commission_place(place: Place) -> Message<'static> {
    Message::new(match place {
        Place::Named => "commission-place-named",
        Place::Taken => "commission-place-taken",
        Place::Left => "commission-place-left",
    })
}

/// Says the question of a poll: `Shall Council establish the commission “Supply”?`
pub(crate) fn question(state: &State, question: &CommissionQuestion) -> Message<'static> {
    let of = |key: &'static str| {
        let name = question.commission().map(|id| named::commission(state, id).name).unwrap_or_default();
        Message::new(key).with("commission", text(name))
    };
    match question {
        CommissionQuestion::Establish { body: id, name, members, due, extensions, scope } => {
            Message::new("poll-establish")
                .with("body", body(&named::body(state, *id)))
                .with("commission", text(&**name))
                .with("due", moment(*due))
                .with("extensions", count(*extensions))
                .with("members", members_of(state, members))
                .with("scope", Value::List(scope.iter().map(|head| quoted(head)).collect()))
        }
        CommissionQuestion::Extend { to, reason, .. } => {
            of("poll-extend").with("to", moment(*to)).with("reason", text(&**reason))
        }
        CommissionQuestion::Widen { head, .. } => of("poll-widen").with("head", text(&**head)),
        CommissionQuestion::Void { commission, measure } => {
            let found = state.commissions.get(*commission).and_then(|found| found.measure(*measure));
            let says = found.map(|measure| measure.says.to_string()).unwrap_or_default();
            of("poll-void").with("measure", text(says))
        }
        CommissionQuestion::Discharge { .. } => of("poll-discharge"),
    }
}

fn members_of(state: &State, members: &[tauride_rules::ids::MemberId]) -> Value<'static> {
    Value::List(members.iter().map(|id| crate::named::member(&named::member(state, *id))).collect())
}

fn quoted(says: &str) -> Value<'static> {
    crate::named::nested(Message::new("commission-head").with("says", text(says)))
}
