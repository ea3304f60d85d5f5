//! Sittings, what is put and moved in them, and how the hall divides.

use tauride_rules::division::DivisionAct;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, DivisionId, MotionId, SittingId};
use tauride_rules::motion::MotionAct;
use tauride_rules::resolution::holds::Holds;
use tauride_rules::sitting::SittingAct;
use tauride_rules::votes::choice::Choice;
use tauride_rules::{Act, Actor};

use super::Asked;
use crate::alphabet::Alphabet;

/// How many sittings, questions and motions there may be, lest a course makes nothing else.
const MOST: usize = 2;

pub(super) fn halls<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if asked.has(Alphabet::SITTING) {
        sittings(asked);
    }
    if asked.has(Alphabet::DIVISION) {
        divisions(asked);
    }
    if asked.has(Alphabet::MOTION) {
        motions(asked);
    }
}

fn sittings<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.sittings.len();
    let opens = asked.state.later(Span::days(1));
    if count < MOST {
        for body in (0..asked.state.bodies.len()).map(BodyId::at) {
            let (place, agenda) = ("the hall".into(), vec!["bread".into()]);
            let call = Act::Sitting(SittingAct::Call { body, opens, place, agenda });
            asked.members_ask(|_| call.clone());
        }
    }
    for sitting in (0..count).map(SittingId::at) {
        let reason = "smoke".into();
        for act in [
            SittingAct::Open { sitting },
            SittingAct::CheckIn { sitting },
            SittingAct::Leave { sitting },
            SittingAct::TakeChair { sitting },
            SittingAct::Interrupt { sitting, reason },
            SittingAct::Resume { sitting },
            SittingAct::Close { sitting },
            SittingAct::Adjourn { sitting, to: opens },
        ] {
            let act = Act::Sitting(act);
            asked.members_ask(|_| act.clone());
        }
    }
}

fn divisions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.divisions.len();
    if count < MOST {
        for sitting in (0..asked.state.sittings.len()).map(SittingId::at) {
            let holds = Holds::default();
            let put = Act::Division(DivisionAct::Put { sitting, item: 1, question: "Bread".into(), holds });
            asked.members_ask(|_| put.clone());
        }
    }
    for division in (0..count).map(DivisionId::at) {
        asked.members_ask(|_| Act::Division(DivisionAct::TakeBack { division }));
        asked.members_ask(|_| Act::Division(DivisionAct::Second { division }));
        for choice in [Choice::For, Choice::Against] {
            asked.members_ask(|_| Act::Division(DivisionAct::Vote { division, choice }));
        }
    }
}

fn motions<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    let count = asked.state.motions.len();
    for sitting in (0..asked.state.sittings.len()).map(SittingId::at) {
        if count < MOST {
            let (title, clauses) = ("Bread".into(), vec!["That bread be rationed".into()]);
            let submit = Act::Motion(MotionAct::Submit { sitting, item: 1, title, clauses });
            asked.members_ask(|_| submit.clone());
        }
        asked.members_ask(|_| Act::Motion(MotionAct::Put { sitting }));
        asked.members_ask(|_| Act::Motion(MotionAct::Ask { sitting }));
        asked.members_ask(|_| Act::Motion(MotionAct::EndSpeech { sitting }));
        for member in asked.members() {
            asked.members_ask(|_| Act::Motion(MotionAct::CallOn { sitting, member }));
        }
    }
    for motion in (0..count).map(MotionId::at) {
        for act in [MotionAct::Move { motion }, MotionAct::Second { motion }, MotionAct::TakeBack { motion }] {
            let act = Act::Motion(act);
            asked.members_ask(|_| act.clone());
        }
    }
}
