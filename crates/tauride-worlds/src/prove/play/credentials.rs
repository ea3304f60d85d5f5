//! Credentials, contested and refused.

use tauride_rules::Act;
use tauride_rules::credential::{CredentialAct, CredentialQuestion};
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, MandateId, MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::question::Question;
use tauride_rules::terms::Ground;
use tauride_rules::votes::choice::Choice;

use super::{Others, Play};

/// How many are asked whether they contest it.
const ASKED: usize = 200;

/// On what ground: whichever the charter lets count.
const GROUNDS: [Ground; 4] = [Ground::Count, Ground::Notice, Ground::Nominations, Ground::Roll];

impl Play {
    /// A holder resigns, and whoever takes the seat then, mostly they themselves, has a credential that can be contested.
    pub(in crate::prove) fn newly_elected(&mut self, id: ConstituencyId, seat: SeatId) -> Option<MandateId> {
        let holder = self.state.holding(seat)?.1.member;
        self.ask(holder, &Act::Mandate(MandateAct::Resign { seat }))?;
        self.everybody();
        self.call(id);
        if let Some(election) = self.state.constituency(id).and_then(|place| place.election) {
            let groups = self.groups(election);
            let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups };
            self.ask(holder, &Act::Election(stand));
        }
        self.elections(&[id]);
        self.state.holding(seat).map(|(mandate, _)| mandate)
    }

    /// Contests a credential; returns whether those who decide refuse it.
    pub(in crate::prove) fn refuse(&mut self, mandate: MandateId) -> bool {
        let question = Question::from(CredentialQuestion::Credential { mandate });
        if !self.contest(mandate) {
            return false;
        }
        let Some(poll) = self.state.polls.on(&question) else { return false };
        let Some(decides) = self.state.poll(poll).map(|poll| poll.electorate) else { return false };
        let sides = self.sides(decides);
        // The question is whether it stands: those who are against the holder vote no.
        let cast = |choice| Act::Poll(PollAct::CastVote { poll, choice });
        for member in &sides.few {
            self.ask(*member, &cast(Choice::Against));
        }
        if self.others == Others::Opposed {
            for member in &sides.rest {
                self.ask(*member, &cast(Choice::For));
            }
        }
        self.until(|state| state.poll(poll).is_none_or(|poll: &Poll| !poll.is_open()));
        self.state.mandate(mandate).is_none_or(|mandate| mandate.ended.is_some())
    }

    fn contest(&mut self, mandate: MandateId) -> bool {
        let own: Vec<MemberId> = self.own.iter().copied().take(ASKED).collect();
        GROUNDS.into_iter().any(|ground| {
            let says = "it was not as it should be".into();
            let contest = Act::Credential(CredentialAct::ContestCredential { mandate, ground, says });
            own.iter().any(|member| self.ask(*member, &contest).is_some())
        })
    }
}
