//! Agreements: how one stands, how its conditions do, and what parties are asked about them.

use tauride_message::Message;
use tauride_rules::State;
use tauride_rules::agreement::AgreementQuestion;
use tauride_rules::agreement::state::{Ending, Finding, OnBreach, Standing};
use tauride_rules::ground::actor::Sender;
use tauride_view::agreement::{Condition, Stands};
use tauride_view::{Agreement, named};

use crate::named::{count, moment, text, whose};

/// Says how an agreement stands: `in force since 3 March 2026 at 10:00`.
pub fn agreement_standing(agreement: &Agreement) -> Message<'static> {
    let at = moment(agreement.over.or(agreement.began).unwrap_or(agreement.drafted));
    let key = match agreement.standing {
        Standing::Draft => "agreement-draft",
        Standing::Dropped => "agreement-dropped",
        Standing::Offered => {
            let until = agreement.offer.as_ref().map_or(agreement.drafted, |offer| offer.until);
            return Message::new("agreement-offered").with("until", moment(until));
        }
        Standing::Refused => "agreement-refused",
        Standing::Withdrawn => "agreement-withdrawn",
        Standing::Unanswered => "agreement-unanswered",
        Standing::InForce => "agreement-in-force",
        Standing::Ended(Ending::TimeOver) => "agreement-time-over",
        Standing::Ended(Ending::Denounced) => "agreement-denounced",
        Standing::Ended(Ending::Breached) => "agreement-breached",
        Standing::Ended(Ending::PartyEnded) => "agreement-party-ended",
    };
    Message::new(key).with("at", at)
}

/// Says in one word how a condition stands.
pub fn condition_standing(condition: &Condition) -> Message<'static> {
    Message::new(match condition.standing {
        Stands::Open => "agreement-condition-open",
        Stands::Disputed => "agreement-condition-disputed",
        Stands::Kept => "agreement-condition-kept",
        Stands::Breached => "agreement-condition-breached",
    })
}

/// Says what a condition asks for: `to be achieved by 1 June 2026 at 12:00`.
pub fn condition_kind(condition: &Condition) -> Message<'static> {
    let breach = text(match condition.breach {
        OnBreach::Ends => "ends",
        OnBreach::GoesOn => "goes-on",
    });
    let kind = condition.by.map_or_else(
        || Message::new("agreement-maintained"),
        |by| Message::new("agreement-achieved").with("by", moment(by)),
    );
    kind.with("breach", breach)
}

/// Says what follows if nobody contests what is said of a condition.
pub fn condition_said(condition: &Condition) -> Option<Message<'static>> {
    let (said, until) = condition.said.zip(condition.until)?;
    Some(Message::new("agreement-said").with("finding", text(finding(said))).with("until", moment(until)))
}

const fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::Kept => "kept",
        Finding::Breached => "breached",
    }
}

/// Says the question of a poll: `Shall North accept the agreement “Support”?`
pub(crate) fn question(state: &State, question: &AgreementQuestion) -> Message<'static> {
    let title = || text(named::agreement(state, question.agreement()).name);
    let party = |key: &'static str, of: Sender| {
        Message::new(key).with("whose", whose(&named::whose(state, of))).with("agreement", title())
    };
    match question {
        AgreementQuestion::Offer { of, until, otherwise, .. } => {
            let key = if otherwise.is_empty() { "poll-offer" } else { "poll-ultimatum" };
            let said = party(key, *of).with("until", moment(*until));
            if otherwise.is_empty() { said } else { said.with("otherwise", text(&**otherwise)) }
        }
        AgreementQuestion::Accept { of, .. } => party("poll-accept", *of),
        AgreementQuestion::Refuse { of, .. } => party("poll-refuse", *of),
        AgreementQuestion::Withdraw { of, .. } => party("poll-withdraw", *of),
        AgreementQuestion::Denounce { of, reason, .. } => party("poll-denounce", *of).with("reason", text(&**reason)),
        AgreementQuestion::Find { condition, finding: found, .. } => Message::new("poll-find")
            .with("condition", count(*condition))
            .with("agreement", title())
            .with("finding", text(finding(*found))),
    }
}
