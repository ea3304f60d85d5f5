//! What one act may name, and what is open no longer (bounds.1 to bounds.5).

use crate::common::{FOUNDERS, act, charter, factory, founded, m, refused};
use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::body::BodyAct;
use tauride_rules::bounds::{CHARTER_MAX, NAMED_MAX, SENDERS_MAX, WORDS_MAX};
use tauride_rules::chapters::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ElectionId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::sitting::SittingAct;

#[test]
fn an_act_names_so_many_and_no_more() {
    let mut state = founded(charter());
    let unit = factory(&mut state, "Putilov", 3);
    let members = |count: usize| vec![MemberId(1); count];
    let acts = |more: usize| {
        let (attests, election) = (vec!["works here".into()], ElectionId(1));
        [
            Act::Roll(RollAct::Admit { unit, members: members(NAMED_MAX + more), attests: attests.clone() }),
            Act::Roll(RollAct::Enrol { unit, count: 1, attests: vec!["works here".into(); WORDS_MAX + more] }),
            Act::Body(BodyAct::FormBody {
                kind: "council".into(),
                name: "Council".into(),
                senders: vec![Sender::Unit(UnitId(1)); SENDERS_MAX + more],
            }),
            Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Choices(members(NAMED_MAX + more)) }),
            Act::Ballot(BallotAct::CastBallot {
                election,
                ballot: Ballot::Ranking(vec![Vec::new(); NAMED_MAX + more]),
            }),
            Act::Sitting(SittingAct::Call {
                body: BodyId(1),
                opens: Instant::MAX,
                place: "the yard".into(),
                agenda: vec!["bread".into(); WORDS_MAX + more],
            }),
            Act::Charter(CharterAct::ProposeAmendment {
                body: BodyId(1),
                text: "#".repeat(CHARTER_MAX + more).into(),
                charter: Box::new(charter()),
            }),
        ]
    };
    for named in acts(1) {
        let (article, says) = refused(&mut state, m(1), &named);
        assert_eq!(article, "bounds.5", "{says}");
        assert!(says.contains("at most"), "{says}");
    }
    // With one less each is looked at, and nearly all are refused for what they say.
    for named in acts(0) {
        if let Err(refusal) = tauride_rules::enact(&mut state, m(1), &named) {
            assert_ne!(refusal.article(), "bounds.5", "{refusal}");
        }
    }
    act(&mut state, FOUNDERS, &Act::Roll(RollAct::Enrol { unit, count: 1, attests: vec!["works here".into()] }));
}
