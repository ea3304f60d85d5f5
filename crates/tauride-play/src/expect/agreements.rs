//! What a page expects of agreements.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::agreement::state::{Agreement, Condition, Ending, Owed, Standing};
use tauride_rules::ids::{AgreementId, BodyId};
use tauride_rules::terms::Text;

use super::{differs, differs_in, how_many, number};

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
            differs_in("binds", stands(state.agreements.get(agreement)), &standing)
        }
        Expected::Condition { agreement, condition, standing } => {
            let found = state.agreements.get(agreement).and_then(|found| found.condition(condition));
            differs_in("condition", owed(found), &standing)
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
        Some(Standing::Draft) => "draft",
        Some(Standing::Dropped) => "dropped",
        Some(Standing::Offered) => "offered",
        Some(Standing::Refused) => "refused",
        Some(Standing::Withdrawn) => "withdrawn",
        Some(Standing::Unanswered) => "unanswered",
        Some(Standing::InForce) => "in-force",
        Some(Standing::Ended(Ending::TimeOver)) => "time-over",
        Some(Standing::Ended(Ending::Denounced)) => "denounced",
        Some(Standing::Ended(Ending::Breached)) => "breached",
        Some(Standing::Ended(Ending::PartyEnded)) => "party-ended",
        None => "is not there",
    }
}

/// Returns how a condition stands.
fn owed(condition: Option<&Condition>) -> &'static str {
    match condition.map(|found| &found.standing) {
        Some(Owed::Open) => "open",
        Some(Owed::Said(_)) => "said",
        Some(Owed::Overdue { .. }) => "overdue",
        Some(Owed::Disputed) => "disputed",
        Some(Owed::Kept) => "kept",
        Some(Owed::Breached) => "breached",
        None => "is not there",
    }
}
