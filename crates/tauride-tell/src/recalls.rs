//! Recalls: by which ways a holder may be recalled, and how far a petition has come.

use tauride_rules::terms::{PetitionBasis, RecallRule, RecallWay};
use tauride_view::Recall;
use tauride_view::recall::{Petition, Stage};

use crate::numbers::{count, number};
use crate::polls::carries_with;

/// Says by what a recall goes: `petition, then a poll`.
pub fn means(rule: &RecallRule) -> &'static str {
    match (&rule.by, rule.constructive) {
        (RecallWay::Petition { opens: None, .. }, false) => "petition",
        (RecallWay::Petition { opens: Some(_), .. }, false) => "petition, then a poll",
        (RecallWay::Petition { .. }, true) => "petition, then a successor",
        (RecallWay::Decision { .. }, false) => "decision of the electors",
        (RecallWay::Decision { .. }, true) => "decision on a successor",
        (RecallWay::Standing { .. }, _) => "standing ballots",
    }
}

/// Says a way of recall in a sentence, with the charter's article.
pub fn way(rule: &RecallRule) -> String {
    let mut said = match &rule.by {
        RecallWay::Petition { threshold, of, lasts, opens } => {
            let of = match of {
                PetitionBasis::Electors => "of its electors",
                PetitionBasis::ElectorsPerSeat => "of the electors for each seat",
            };
            let then = opens.as_ref().map(|poll| format!(", on which the electors then vote: {}", carries_with(poll)));
            let lasts = lasts.map(|span| format!(", open for {span}")).unwrap_or_default();
            format!("By petition: signatures of {threshold} {of}{lasts}{}", then.unwrap_or_default())
        }
        RecallWay::Decision { poll } => format!("By decision of those who elect it: {}", carries_with(poll)),
        RecallWay::Standing { floor, lead, held_for } => {
            let floor = floor.map(|floor| format!("held only while {floor} of the electors hold it up; "));
            let floor = floor.unwrap_or_default();
            format!("By standing ballots: {floor}a challenger who leads by {lead} for {held_for} takes it")
        }
    };
    if rule.constructive {
        said.push_str("; only by naming a successor");
    }
    if !rule.grace.is_zero() {
        said.push_str("; not in the first ");
        said.push_str(&rule.grace.to_string());
    }
    format!("{said} (charter art. {})", rule.article)
}

/// Says how far a petition has come: `4 of 6 signatures`, `full: its electors vote`.
pub fn petition(petition: &Petition) -> String {
    match (petition.stage, petition.needed) {
        (Stage::Full, _) => "full: its electors vote".to_owned(),
        (Stage::Open | Stage::Unsigned, Some(needed)) => {
            format!("{} of {}", number(petition.signatures), count(needed, "signature"))
        }
        (Stage::Open | Stage::Unsigned, None) => count(petition.signatures, "signature"),
    }
}

/// Says how far the recall of a holder has come; nothing where none is under way.
pub fn under_way(recall: &Recall) -> Option<String> {
    let signed = recall.petition.as_ref().filter(|petition| petition.stage != Stage::Unsigned).map(petition);
    signed.or_else(|| recall.polls.first().map(|_| "before the electors".to_owned()))
}
