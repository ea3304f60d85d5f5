//! Agreements: drafting, offering and answering them, and saying how their conditions stand.

use tauride_rules::agreement::state::{Finding, OnBreach};
use tauride_rules::agreement::{AgreementAct, AgreementQuestion};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{AgreementId, BodyId, UnitId};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// How many agreements and conditions of one there may be, lest a course drafts nothing else.
const MOST: usize = 4;
const MOST_CONDITIONS: usize = 3;

pub(super) fn agreements<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::AGREEMENT) {
        return;
    }
    if asked.state.agreements.len() < MOST {
        drafts(asked);
    }
    for agreement in (0..asked.state.agreements.len()).map(AgreementId::at) {
        questions(asked, agreement);
        if asked.state.agreements.get(agreement).is_some_and(|found| found.conditions.len() < MOST_CONDITIONS) {
            adds(asked, agreement);
        }
        asked.members_ask(|_| AgreementAct::DropDraft { agreement }.into());
        conditions(asked, agreement);
    }
}

/// Units and bodies that may be parties.
fn senders<F: FnMut(Actor, Act)>(asked: &Asked<'_, F>) -> Vec<Sender> {
    let units = (0..asked.state.rolls.units.len()).map(|place| Sender::Unit(UnitId::at(place)));
    let bodies = (0..asked.state.bodies.len()).map(|place| Sender::Body(BodyId::at(place)));
    units.chain(bodies).collect()
}

fn drafts<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let arbiter = Some(BodyId::at(0));
    for other in senders(asked) {
        let (title, says) = ("Bread".into(), "North sends bread".into());
        let parties = vec![Sender::Unit(UnitId::at(0)), other];
        let draft: Act = AgreementAct::Draft { title, parties, arbiter, notice: Some(5), until: None, says }.into();
        asked.members_ask(|_| draft.clone());
    }
}

fn adds<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, agreement: AgreementId) {
    let (now, later) = (asked.state.now, asked.state.later(Span::days(30)));
    for of in senders(asked) {
        for by in [None, Some(now), Some(later)] {
            let (says, breach) = ("bread is sent".into(), OnBreach::Ends);
            let add: Act = AgreementAct::AddCondition { agreement, of, says, by, breach }.into();
            asked.members_ask(|_| add.clone());
        }
    }
}

fn questions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, agreement: AgreementId) {
    let until = asked.state.later(Span::days(10));
    for of in senders(asked) {
        votes::opens(asked, AgreementQuestion::Offer { of, agreement, until, otherwise: "".into() });
        votes::opens(asked, AgreementQuestion::Accept { of, agreement });
        votes::opens(asked, AgreementQuestion::Refuse { of, agreement });
        votes::opens(asked, AgreementQuestion::Withdraw { of, agreement });
        votes::opens(asked, AgreementQuestion::Denounce { of, agreement, reason: "no more".into() });
    }
}

fn conditions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, agreement: AgreementId) {
    let count = asked.state.agreements.get(agreement).map_or(0, |found| found.conditions.len());
    for condition in (1..).take(count) {
        for finding in [Finding::Kept, Finding::Breached] {
            votes::opens(asked, AgreementQuestion::Find { agreement, condition, finding });
        }
        let says = || "anybody can see it".into();
        for act in [
            AgreementAct::SayKept { agreement, condition, says: says() },
            AgreementAct::ClaimBreach { agreement, condition, says: says() },
            AgreementAct::Contest { agreement, condition, says: says() },
        ] {
            let act: Act = act.into();
            asked.members_ask(|_| act.clone());
        }
    }
}
