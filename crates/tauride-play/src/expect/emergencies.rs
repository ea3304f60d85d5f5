//! What a page expects of emergencies.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::emergency::state::{Assumption, likeness};
use tauride_rules::ids::{BodyId, ConstituencyId};
use tauride_rules::instant::Instant;
use tauride_rules::terms::Text;

use super::{differs, number};

/// Something that a page expects of an emergency.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Assumed { body: BodyId, subject: Text, until: Instant },
    HandedBack { body: BodyId, subject: Text },
    Kept { body: BodyId, subject: Text },
    BeyondTime { body: BodyId, subject: Text, count: u64 },
    PutOff { constituency: ConstituencyId, until: Instant },
    Elects { constituency: ConstituencyId },
    SitsAt { body: BodyId, to: Text },
    AtHome { body: BodyId },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: &Expected) -> Option<String> {
    match expected {
        Expected::Assumed { body, subject, until } => {
            let found = last(state, *body, subject).filter(|found| found.is_live());
            let is = found.map_or_else(|| "has it not".to_owned(), |found| format!("has it until {}", found.until));
            differs(&is, &format!("has it until {until}"))
        }
        Expected::HandedBack { body, subject } => {
            let back = last(state, *body, subject).is_some_and(|found| !found.is_live() && !found.is_kept());
            (!back).then(|| "it has or keeps it".to_owned())
        }
        Expected::Kept { body, subject } => {
            let kept = last(state, *body, subject).is_some_and(Assumption::is_kept);
            (!kept).then(|| "it does not keep it".to_owned())
        }
        Expected::BeyondTime { body, subject, count } => {
            let all = state.emergency.assumptions().filter(|found| is_on(found, *body, subject));
            number(u64::try_from(all.map(|found| found.beyond.len()).sum::<usize>()).unwrap_or(u64::MAX), *count)
        }
        Expected::PutOff { constituency, until } => {
            let found = state.emergency.put_off(*constituency);
            let is = found.map_or_else(|| "elects".to_owned(), |found| format!("waits until {}", found.until));
            differs(&is, &format!("waits until {until}"))
        }
        Expected::Elects { constituency } => {
            let until = state.emergency.put_off(*constituency).map(|found| found.until);
            until.map(|until| format!("they are put off until {until}"))
        }
        Expected::SitsAt { body, to } => {
            let is = state.emergency.moved(*body).map_or("at its own place", |moved| &*moved.to);
            (is != &**to).then(|| format!("it sits {is}"))
        }
        Expected::AtHome { body } => state.emergency.moved(*body).map(|moved| format!("it sits at {}", moved.to)),
    }
}

/// What a body assumed last on a subject.
fn last<'a>(state: &'a State, body: BodyId, subject: &str) -> Option<&'a Assumption> {
    state.emergency.assumptions().rev().find(|found| is_on(found, body, subject))
}

fn is_on(found: &Assumption, body: BodyId, subject: &str) -> bool {
    found.body == body && likeness(&found.subject) == likeness(subject)
}
