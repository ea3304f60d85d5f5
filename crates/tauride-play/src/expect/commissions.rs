//! What a page expects of commissions.

use serde::Deserialize;
use tauride_rules::State;
use tauride_rules::commission::state::{Commission, Standing};
use tauride_rules::ids::{BodyId, CommissionId};
use tauride_rules::terms::Text;

use super::{differs_in, how_many, number};

/// Something that a page expects of a commission.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    Works { commission: CommissionId, standing: Text },
    Measures { commission: CommissionId, count: u64, head: u32 },
    Voided { commission: CommissionId, count: u64 },
    Pieces { commission: CommissionId, count: u64 },
    Extended { commission: CommissionId, times: u64 },
    Owed { body: BodyId, count: u64 },
}

/// What is true instead.
pub(super) fn check(state: &State, expected: Expected) -> Option<String> {
    let counted = |id: CommissionId, count: fn(&Commission) -> usize, of: u64| {
        number(u64::try_from(state.commissions.get(id).map_or(0, count)).unwrap_or(u64::MAX), of)
    };
    match expected {
        Expected::Works { commission, standing } => differs_in("works", stands(state, commission), &standing),
        Expected::Measures { commission, count, head } => {
            let found = state.commissions.get(commission);
            number(found.map_or(0, |found| how_many(found.under(head))), count)
        }
        Expected::Voided { commission, count } => {
            counted(commission, |found| found.measures.iter().filter(|measure| measure.void).count(), count)
        }
        Expected::Pieces { commission, count } => counted(commission, |found| found.evidence.len(), count),
        Expected::Extended { commission, times } => counted(commission, |found| found.extended.len(), times),
        Expected::Owed { body, count } => number(how_many(state.commissions.owed(body)), count),
    }
}

/// Returns how a commission stands.
fn stands(state: &State, id: CommissionId) -> &'static str {
    match state.commissions.get(id).map(|found| found.standing) {
        Some(Standing::Open) => "open",
        Some(Standing::Reported) => "reported",
        Some(Standing::Expired) => "expired",
        Some(Standing::Discharged) => "discharged",
        Some(Standing::Fallen) => "fallen",
        None => "is not there",
    }
}
