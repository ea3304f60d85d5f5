//! What whoever looks may do about an agreement.

use std::time::Duration;

use tauride_message::{Message, Value};
use tauride_rules::Act;
use tauride_rules::agreement::state::{Finding, OnBreach};
use tauride_rules::agreement::{AgreementAct, AgreementQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{AgreementId, UnitId};
use tauride_rules::terms::Text;
use tauride_view::{Agreement, named};

use crate::acts::ask;
use crate::bits::{Button, Form, Mark, Needed, unsaid};
use crate::look::Look;
use crate::pages::matter::own;

fn said(look: Look<'_>, key: &'static str, of: Sender) -> Message<'static> {
    let whose = named::whose(look.state, of);
    Message::new(key).with("whose", Value::Text(whose.name().to_owned().into()))
}

/// The buttons: what the assemblies of whoever looks may be asked, and whoever drafted it may drop it.
pub(super) fn buttons(look: Look<'_>, agreement: AgreementId) -> Vec<Button> {
    let mut buttons: Vec<Button> = Vec::new();
    for of in own(look) {
        let questions = [
            ("agreement-put-accept", AgreementQuestion::Accept { of, agreement }),
            ("agreement-put-refuse", AgreementQuestion::Refuse { of, agreement }),
            ("agreement-put-withdraw", AgreementQuestion::Withdraw { of, agreement }),
        ];
        for (key, question) in questions {
            buttons.extend(look.said_button(&said(look, key, of), &ask(question)));
        }
    }
    let conditions = look.state.agreements.get(agreement).map_or(0, |found| found.conditions.len());
    for condition in (1_u32..).take(conditions) {
        for (key, finding) in [("agreement-put-kept", Finding::Kept), ("agreement-put-breached", Finding::Breached)] {
            let message = Message::new(key).with("condition", Value::Number(u64::from(condition)));
            let question = AgreementQuestion::Find { agreement, condition, finding };
            buttons.extend(look.said_button(&message, &ask(question)));
        }
    }
    buttons.extend(look.open_button("agreement-drop", &Act::Agreement(AgreementAct::DropDraft { agreement })));
    buttons
}

/// The forms: a condition of a draft, an offer, what is said of conditions, a denunciation.
pub(super) fn of(look: Look<'_>, found: &Agreement) -> Vec<Form> {
    let agreement = found.id;
    let mut forms: Vec<Form> = Vec::new();
    forms.extend(add(look, agreement));
    forms.extend(own(look).into_iter().filter_map(|of| offer(look, agreement, of)));
    for condition in &found.conditions {
        forms.extend(on_condition(look, agreement, condition.number));
    }
    forms.extend(own(look).into_iter().filter_map(|of| denounce(look, agreement, of)));
    forms
}

fn add(look: Look<'_>, agreement: AgreementId) -> Option<Form> {
    let of = look.state.agreements.get(agreement)?.parties.first().copied()?;
    let act = AgreementAct::AddCondition { agreement, of, says: unsaid(), by: None, breach: OnBreach::Ends };
    look.allows(&Act::Agreement(act)).then(|| {
        Form::new("add-condition", look.words("agreement-add-button"))
            .folded(look.words("agreement-add-form"))
            .hidden("agreement", agreement.0)
            .line("of", look.words("agreement-add-of"), Needed::Yes)
            .area("says", look.words("agreement-add-says"))
            .moment("by", look.words("agreement-add-by"), Needed::No)
            .choice(Mark::One, 0, &look.words("agreement-add-ends"), "")
            .choice(Mark::One, 1, &look.words("agreement-add-goes-on"), "")
    })
}

fn offer(look: Look<'_>, agreement: AgreementId, of: Sender) -> Option<Form> {
    let until = look.state.now.plus(Duration::from_secs(1));
    let question = AgreementQuestion::Offer { of, agreement, until, otherwise: Text::default() };
    look.allows(&ask(question)).then(|| {
        Form::new("offer-agreement", look.words("agreement-put-button"))
            .folded(look.text(&said(look, "agreement-offer-form", of)))
            .hidden("agreement", agreement.0)
            .said("of", &number(of))
            .moment("until", look.words("agreement-offer-until"), Needed::Yes)
            .line("otherwise", look.words("agreement-offer-otherwise"), Needed::No)
    })
}

fn denounce(look: Look<'_>, agreement: AgreementId, of: Sender) -> Option<Form> {
    let question = AgreementQuestion::Denounce { of, agreement, reason: unsaid() };
    look.allows(&ask(question)).then(|| {
        Form::new("denounce-agreement", look.words("agreement-put-button"))
            .folded(look.text(&said(look, "agreement-denounce-form", of)))
            .hidden("agreement", agreement.0)
            .said("of", &number(of))
            .line("reason", look.words("agreement-reason"), Needed::Yes)
    })
}

/// What may be said of a condition by whoever looks.
fn on_condition(look: Look<'_>, agreement: AgreementId, condition: u32) -> Vec<Form> {
    let says = unsaid;
    let acts = [
        ("say-kept", "agreement-say-kept", AgreementAct::SayKept { agreement, condition, says: says() }),
        ("claim-breach", "agreement-claim-breach", AgreementAct::ClaimBreach { agreement, condition, says: says() }),
        ("contest-condition", "agreement-contest", AgreementAct::Contest { agreement, condition, says: says() }),
        ("add-evidence", "agreement-add-evidence", AgreementAct::AddEvidence { agreement, condition, says: says() }),
    ];
    let forms = acts.into_iter().filter(|(_, _, act)| look.allows(&Act::Agreement(act.clone())));
    let forms = forms.map(|(name, title, _)| {
        let title = Message::new(title).with("condition", Value::Number(u64::from(condition)));
        Form::new(name, look.words("agreement-say-button"))
            .folded(look.text(&title))
            .hidden("agreement", agreement.0)
            .hidden("condition", condition)
            .area("says", look.words("agreement-says"))
    });
    forms.collect()
}

/// The form by which an agreement is drafted.
pub(in crate::pages) fn draft(look: Look<'_>) -> Option<Form> {
    let parties = (1..).take(look.state.rolls.units.len().min(2)).map(|unit| Sender::Unit(UnitId(unit)));
    let bodies = (1..).take(look.state.bodies.len().min(2)).map(|body| Sender::Body(tauride_rules::ids::BodyId(body)));
    let act = |parties: Vec<Sender>| {
        let (arbiter, notice, until) = (None, None, None);
        Act::Agreement(AgreementAct::Draft { title: unsaid(), parties, arbiter, notice, until, says: unsaid() })
    };
    let may = look.allows(&act(parties.clone().collect())) || look.allows(&act(parties.chain(bodies).collect()));
    may.then(|| {
        Form::new("draft-agreement", look.words("agreement-draft-button"))
            .folded(look.words("agreement-draft-form"))
            .line("title", look.words("agreement-title"), Needed::Yes)
            .line("parties", look.words("agreement-draft-parties"), Needed::Yes)
            .area("says", look.words("agreement-draft-says"))
            .line("arbiter", look.words("agreement-draft-arbiter"), Needed::No)
            .line("notice", look.words("agreement-draft-notice"), Needed::No)
            .moment("until", look.words("agreement-draft-until"), Needed::No)
    })
}

fn number(of: Sender) -> String {
    match of {
        Sender::Unit(unit) => unit.to_string(),
        Sender::Body(body) => body.to_string(),
    }
}
