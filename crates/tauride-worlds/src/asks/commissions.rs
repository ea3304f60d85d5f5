//! Commissions: what a body decides about them, and what they do.

use tauride_rules::commission::{CommissionAct, CommissionQuestion};
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, CommissionId};
use tauride_rules::{Act, Actor};

use super::{Asked, votes};
use crate::alphabet::Alphabet;

/// How many commissions there may be, and how much one of them has in it, lest a course does nothing else.
const MOST: usize = 2;
const MOST_IN_IT: usize = 3;

pub(super) fn commissions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::COMMISSION) {
        return;
    }
    if asked.state.commissions.len() < MOST {
        establishes(asked);
    }
    for commission in (0..asked.state.commissions.len()).map(CommissionId::at) {
        questions(asked, commission);
        acts(asked, commission);
    }
}

fn establishes<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let named: Vec<_> = asked.members().take(2).collect();
    for body in (0..asked.state.bodies.len()).map(BodyId::at) {
        for due in [asked.state.now, asked.state.later(Span::days(5))] {
            let (name, members, scope) = ("Bread".into(), named.clone(), vec!["to find some".into()]);
            votes::opens(asked, CommissionQuestion::Establish { body, name, members, due, extensions: 1, scope });
        }
    }
}

fn questions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, commission: CommissionId) {
    let Some(found) = asked.state.commissions.get(commission) else { return };
    let (to, measures) = (asked.state.after(found.due, Span::days(2)), found.measures.len());
    votes::opens(asked, CommissionQuestion::Extend { commission, to, reason: "more to hear".into() });
    votes::opens(asked, CommissionQuestion::Widen { commission, head: "to distribute it".into() });
    votes::opens(asked, CommissionQuestion::Discharge { commission });
    for measure in (1..).take(measures) {
        votes::opens(asked, CommissionQuestion::Void { commission, measure });
    }
}

fn acts<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>, commission: CommissionId) {
    let Some(found) = asked.state.commissions.get(commission) else { return };
    let (heads, evidence) = (found.scope.len(), found.evidence.len());
    let (proposed, proposals) = (found.measures.len() + found.proposals.len(), found.proposals.keys().copied());
    let proposals: Vec<u32> = proposals.collect();
    let says = || "bread".into();
    let mut acts = vec![CommissionAct::TakePlace { commission }, CommissionAct::LeavePlace { commission }];
    if evidence < MOST_IN_IT {
        acts.push(CommissionAct::EnterEvidence { commission, says: says() });
    }
    if proposed <= MOST_IN_IT {
        // One head more than there are.
        let heads = (1..).take(heads + 1);
        acts.extend(heads.map(|head| CommissionAct::ProposeMeasure { commission, head, says: says() }));
        acts.push(CommissionAct::ProposeReport { commission, says: says() });
    }
    for proposal in proposals {
        acts.push(CommissionAct::SupportProposal { commission, proposal });
        acts.push(CommissionAct::TakeBackProposal { commission, proposal });
    }
    for act in acts {
        let act: Act = act.into();
        asked.members_ask(|_| act.clone());
    }
}
