//! What a page expects of who follows whom, and of whom a body still stands for.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::succession::behind::{Behind, continued, own};
use tauride_rules::succession::state::{Fate, Regard};
use tauride_rules::succession::{is_renewed, stands_for};
use tauride_rules::terms::Text;

use super::{differs, number};

/// Something that a page expects of bodies that follow each other.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Called { who: Sender, name: Text },
    Renewed { body: BodyId },
    Demanded { by: Sender, body: BodyId, fate: Fate, into: Option<BodyId> },
    Dissolving { body: BodyId, by: BodyId },
    Regarded { body: BodyId, regard: Text, by: BodyId },
    Answered { body: BodyId, count: u64, unit: UnitId },
    StandsFor { body: BodyId, behind: u64, electors: u64, held: u64, seats: u64 },
    Continues { body: BodyId, of: BodyId, behind: u64, electors: u64, held: u64, seats: u64 },
    Without { body: BodyId, of: BodyId, label: Text },
    PutDown { body: BodyId, count: u64 },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    let all = &state.successions;
    match expected {
        Expected::Called { who, name } => {
            let is = match who {
                Sender::Unit(unit) => state.unit(unit).map(|unit| &unit.name),
                Sender::Body(body) => state.body(body).map(|body| &body.name),
            };
            (is != Some(&name)).then(|| is.map_or("it is not there".to_owned(), |is| format!("it is called \"{is}\"")))
        }
        Expected::Renewed { body } => (!is_renewed(state, body)).then(|| "it is not".to_owned()),
        Expected::Demanded { by, body, fate, into } => {
            let stands = all
                .demands_on(body)
                .any(|(demand, of, until)| demand == (body, fate, into) && of == by && until > state.now);
            (!stands).then(|| "they do not".to_owned())
        }
        Expected::Dissolving { body, by } => {
            let waits = all.dissolution(body).is_some_and(|open| open.by == by);
            (!waits).then(|| "it is not".to_owned())
        }
        Expected::Regarded { body, regard, by } => {
            let is = match all.regard(by, body) {
                Some(Regard::Recognised) => "recognised",
                Some(Regard::Disowned) => "disowned",
                None => "neither recognised nor disowned",
            };
            differs(is, &regard)
        }
        Expected::Answered { body, count, unit } => number(stands_for(state, body, unit), count),
        Expected::StandsFor { body, behind, electors, held, seats } => {
            counted(&own(state, body), (behind, electors), (held, seats))
        }
        Expected::Continues { body, of, behind, electors, held, seats } => match all.continued_by(body) {
            Some((other, _)) if other == of => counted(&continued(state, body, of), (behind, electors), (held, seats)),
            Some((other, _)) => Some(format!("it claims to continue {other}")),
            None => Some("it claims to continue nobody".to_owned()),
        },
        Expected::Without { body, of, label } => {
            let found = continued(state, body, of).without;
            let others: Vec<String> = found.iter().map(|label| format!("\"{label}\"")).collect();
            (!found.contains(&label)).then(|| format!("it is without {}", others.join(", ")))
        }
        Expected::PutDown { body, count } => number(u64::try_from(all.put_down(body)).unwrap_or(u64::MAX), count),
    }
}

fn counted(found: &Behind, electors: (u64, u64), seats: (u64, u64)) -> Option<String> {
    let is = |found: &Behind| {
        format!("it is {} of {} electors, with {} of {} seats", found.behind, found.electors, found.held, found.seats)
    };
    let differs = (found.behind, found.electors) != electors || (found.held, found.seats) != seats;
    differs.then(|| is(found))
}
