//! Recalls: by which ways a holder may be recalled, and how far a petition has come.

use tauride_message::{Message, Value};
use tauride_rules::terms::{PetitionBasis, RecallRule, RecallWay};
use tauride_view::Recall;
use tauride_view::recall::{Petition, Stage};

use crate::named::{count, share, span, text};
use crate::polls::carries_with;

/// Says by what a recall goes: `petition, then a poll`.
pub fn means(rule: &RecallRule) -> Message<'static> {
    Message::new(match (&rule.by, rule.constructive) {
        (RecallWay::Petition { opens: None, .. }, false) => "recall-by-petition",
        (RecallWay::Petition { opens: Some(_), .. }, false) => "recall-by-petition-then-poll",
        (RecallWay::Petition { .. }, true) => "recall-by-petition-then-successor",
        (RecallWay::Decision { .. }, false) => "recall-by-decision",
        (RecallWay::Decision { .. }, true) => "recall-by-decision-on-successor",
        (RecallWay::Standing { .. }, _) => "recall-by-standing-ballots",
    })
}

/// Says a way of recall in a sentence, with the charter's article.
pub fn way(rule: &RecallRule) -> Message<'static> {
    let further = |key, way| Message::new(key).with("way", Value::Message(Box::new(way)));
    let mut said = match &rule.by {
        RecallWay::Petition { threshold, of, lasts, opens } => {
            let key = match of {
                PetitionBasis::Electors => "recall-way-petition",
                PetitionBasis::ElectorsPerSeat => "recall-way-petition-per-seat",
            };
            let mut said = Message::new(key).with("threshold", share(*threshold));
            if let Some(lasts) = lasts {
                said = further("recall-way-lasts", said).with("lasts", span(*lasts));
            }
            match opens {
                Some(poll) => {
                    further("recall-way-then", said).with("needs", Value::Message(Box::new(carries_with(poll))))
                }
                None => said,
            }
        }
        RecallWay::Decision { poll } => {
            Message::new("recall-way-decision").with("needs", Value::Message(Box::new(carries_with(poll))))
        }
        RecallWay::Standing { floor, lead, held_for } => {
            let key = if floor.is_some() { "recall-way-standing-floor" } else { "recall-way-standing" };
            let said = Message::new(key).with("lead", count(*lead)).with("held-for", span(*held_for));
            match floor {
                Some(floor) => said.with("floor", share(*floor)),
                None => said,
            }
        }
    };
    if rule.constructive {
        said = further("recall-way-constructive", said);
    }
    if !rule.grace.is_zero() {
        said = further("recall-way-grace", said).with("grace", span(rule.grace));
    }
    further("recall-way-article", said).with("article", text(&*rule.article))
}

/// Says how far a petition has come: `4 of 6 signatures`, `full: its electors vote`.
pub fn petition(petition: &Petition) -> Message<'static> {
    match (petition.stage, petition.needed) {
        (Stage::Full, _) => Message::new("petition-full"),
        (Stage::Open | Stage::Unsigned, Some(needed)) => {
            Message::new("petition-of").with("signatures", count(petition.signatures)).with("needed", count(needed))
        }
        (Stage::Open | Stage::Unsigned, None) => {
            Message::new("petition-signatures").with("signatures", count(petition.signatures))
        }
    }
}

/// Says how far the recall of a holder has come; nothing where none is under way.
pub fn under_way(recall: &Recall) -> Option<Message<'static>> {
    let signed = recall.petition.as_ref().filter(|petition| petition.stage != Stage::Unsigned).map(petition);
    signed.or_else(|| recall.polls.first().map(|_| Message::new("recall-before-the-electors")))
}
