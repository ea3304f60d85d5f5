//! What the chapter's question means: does the contested credential stand?

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::asked::Meaning;
use crate::chapters::{Event, Refusal};
use crate::credential::event::CredentialEvent;
use crate::credential::question::CredentialQuestion;
use crate::ground::actor::Sender;
use crate::ground::ids::{MemberId, PollId};
use crate::mandate;
use crate::mandate::event::EndReason;
use crate::poll::refusal::PollRefusal;
use crate::question::{Decided, Decision, Silence, Subject};
use crate::state::{Queue, State};
use crate::terms::PollRule;

use super::{became, decides};

impl Meaning for CredentialQuestion {
    fn subject(&self) -> Subject {
        match self {
            CredentialQuestion::Credential { mandate } => Subject::Mandate(*mandate),
        }
    }

    fn electorate(&self, state: &State) -> Option<Sender> {
        let CredentialQuestion::Credential { mandate } = self;
        decides::deciding_body(state, *mandate).map(Sender::Body)
    }

    /// As the charter says of credentials, and never more easily than by recall (credential.6, credential.7).
    fn rule<'a>(&self, state: &'a State, _: Option<MemberId>) -> Option<Cow<'a, PollRule>> {
        let CredentialQuestion::Credential { mandate } = self;
        decides::rule(state, *mandate).map(Cow::Owned)
    }

    fn exists(&self, _: &State) -> Result<(), Refusal> {
        Ok(())
    }

    fn stands(&self, state: &State) -> Result<(), Refusal> {
        let CredentialQuestion::Credential { mandate } = self;
        match state.mandate(*mandate) {
            Some(mandate) if mandate.ended.is_some() => Err(PollRefusal::SeatVacant { seat: mandate.seat }.into()),
            _ => Ok(()),
        }
    }

    fn decided(&self, state: &State, _: Decided, decision: Decision, queue: &mut Queue) {
        let CredentialQuestion::Credential { mandate } = self;
        if decision.is_carried() {
            queue.push_back(Event::Credential(CredentialEvent::CredentialUpheld { mandate: *mandate }));
        } else if let Some(refused) = state.mandate(*mandate) {
            queue.push_back(mandate::end(*mandate, refused, EndReason::CredentialRefused));
        }
    }

    fn is_put_by_law(&self) -> bool {
        true
    }

    /// Who was elected is in order until the body finds otherwise.
    fn silence(&self) -> Silence {
        Silence::Upholds
    }

    /// Nobody votes on their own credential (poll.18).
    fn excluded(&self, state: &State) -> Option<MemberId> {
        let CredentialQuestion::Credential { mandate } = self;
        state.mandate(*mandate).map(|mandate| mandate.member)
    }

    fn concerned(&self, state: &State) -> Vec<MemberId> {
        self.excluded(state).into_iter().collect()
    }

    fn closed(&self, state: &mut State, id: PollId) {
        let CredentialQuestion::Credential { mandate } = self;
        became::closed(state, id, *mandate);
    }
}
