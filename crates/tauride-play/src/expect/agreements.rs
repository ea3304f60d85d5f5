//! What a page expects of agreements.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::agreement::state::{Agreement, Condition, Ending, Owed, Standing};
use tauride_rules::ids::{AgreementId, BodyId};
use tauride_rules::terms::Text;

use super::{differs, how_many, number};

/// Something that a page expects of an agreement.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Binds { agreement: AgreementId, standing: Text },
    Condition { agreement: AgreementId, condition: u32, standing: Text },
    Mediated { agreement: AgreementId },
    Breaches { body: BodyId, count: u64 },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    match expected {
        Expected::Binds { agreement, standing } => {
            differs(stands(state.agreements.get(agreement)), &format!("is {standing}"))
        }
        Expected::Condition { agreement, condition, standing } => {
            let found = state.agreements.get(agreement).and_then(|found| found.condition(condition));
            differs(owed(found), &format!("is {standing}"))
        }
        Expected::Mediated { agreement } => {
            let is = state.agreements.get(agreement).is_some_and(Agreement::is_mediated);
            differs(if is { "is mediated" } else { "is not" }, "is mediated")
        }
        Expected::Breaches { body, count } => number(how_many(state.agreements.owed(body)), count),
    }
}

/// Returns how an agreement stands.
fn stands(agreement: Option<&Agreement>) -> &'static str {
    match agreement.map(|found| found.standing) {
        Some(Standing::Draft) => "is draft",
        Some(Standing::Dropped) => "is dropped",
        Some(Standing::Offered) => "is offered",
        Some(Standing::Refused) => "is refused",
        Some(Standing::Withdrawn) => "is withdrawn",
        Some(Standing::Unanswered) => "is unanswered",
        Some(Standing::InForce) => "is in-force",
        Some(Standing::Ended(Ending::TimeOver)) => "is time-over",
        Some(Standing::Ended(Ending::Denounced)) => "is denounced",
        Some(Standing::Ended(Ending::Breached)) => "is breached",
        Some(Standing::Ended(Ending::PartyEnded)) => "is party-ended",
        None => "is not there",
    }
}

/// Returns how a condition stands.
fn owed(condition: Option<&Condition>) -> &'static str {
    match condition.map(|found| &found.standing) {
        Some(Owed::Open) => "is open",
        Some(Owed::Said(_)) => "is said",
        Some(Owed::Overdue { .. }) => "is overdue",
        Some(Owed::Disputed) => "is disputed",
        Some(Owed::Kept) => "is kept",
        Some(Owed::Breached) => "is breached",
        None => "is not there",
    }
}
