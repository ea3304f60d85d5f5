//! What follows from an act, one sentence for one event: before it is asked for, and after.

use tauride_message::{Message, Thing, Value};
use tauride_rules::ballot::BallotEvent;
use tauride_rules::body::BodyEvent;
use tauride_rules::election::ElectionEvent;
use tauride_rules::ids::{MandateId, MemberId};
use tauride_rules::mandate::{EndReason, MandateEvent, Title};
use tauride_rules::poll::PollEvent;
use tauride_rules::recall::{RecallEvent, RecallFailure};
use tauride_rules::roll::RollEvent;
use tauride_rules::{Event, State};
use tauride_view::named;

use crate::deeds::{the_election, the_place, the_seat};
use crate::elections::failure;
use crate::named::{body, count, member, moment, nested, numbered, text, unit};
use crate::{events, seats};

/// Says what follows, in the order in which it does; what is not told to people otherwise in the words of the record. Names are
/// those that the state knows.
pub fn follows(state: &State, events: &[Event], viewer: Option<MemberId>) -> Vec<Message<'static>> {
    let said = Said { state, viewer };
    events.iter().map(|event| said.event(event).unwrap_or_else(|| events::event(event))).collect()
}

struct Said<'a> {
    state: &'a State,
    viewer: Option<MemberId>,
}

impl Said<'_> {
    /// Says an event; nothing where only the record has words for it.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the record has words for every event")]
    fn event(&self, event: &Event) -> Option<Message<'static>> {
        Some(match event {
            Event::Recall(event) => return self.recall(event),
            Event::Mandate(event) => return self.mandate(event),
            Event::Election(event) => return self.election(event),
            Event::Poll(event) => return poll(event),
            Event::Ballot(BallotEvent::CountsDiffered { election }) => {
                Message::new("follows-counts-differ").with("election", the_election(self.state, *election))
            }
            Event::Roll(RollEvent::LeftRoll { unit, member }) => {
                self.of("follows-left", *member).with("unit", self.unit(*unit))
            }
            Event::Roll(RollEvent::RollFrozen { unit }) => {
                Message::new("follows-frozen").with("unit", self.unit(*unit))
            }
            Event::Roll(RollEvent::RollThawed { unit, joined: 0 }) => {
                Message::new("follows-thawed").with("unit", self.unit(*unit))
            }
            Event::Body(BodyEvent::BodySeated { body: id, .. }) => {
                Message::new("follows-seated").with("body", body(&named::body(self.state, *id)))
            }
            Event::Body(BodyEvent::BodyVacated { body: id }) => {
                Message::new("follows-vacated").with("body", body(&named::body(self.state, *id)))
            }
            Event::Body(BodyEvent::BodyEnded { body: id }) => {
                Message::new("follows-body-ends").with("body", body(&named::body(self.state, *id)))
            }
            _ => return None,
        })
    }

    fn recall(&self, event: &RecallEvent) -> Option<Message<'static>> {
        Some(match event {
            RecallEvent::RecallSigned { seat, member } => {
                self.of("follows-signed", *member).with("seat", the_seat(self.state, *seat))
            }
            RecallEvent::SignatureWithdrawn { seat, member } => {
                self.of("follows-signature-withdrawn", *member).with("seat", the_seat(self.state, *seat))
            }
            RecallEvent::PetitionCarried { signatures, .. } => {
                Message::new("follows-petition-carried").with("signatures", count(*signatures))
            }
            RecallEvent::RecallCarried { seat } => {
                Message::new("follows-recalled").with("seat", the_seat(self.state, *seat))
            }
            RecallEvent::RecallFailed { seat, reason } => {
                let why = Message::new(match reason {
                    RecallFailure::Lapsed => "recall-failed-lapsed",
                    RecallFailure::Rejected => "recall-failed-rejected",
                    RecallFailure::NotRecalled => "recall-failed-not-recalled",
                    RecallFailure::NotReplaced => "recall-failed-not-replaced",
                });
                Message::new("follows-recall-failed").with("seat", the_seat(self.state, *seat)).with("why", nested(why))
            }
            RecallEvent::HeldUp { .. }
            | RecallEvent::LetGo { .. }
            | RecallEvent::ChallengerLeads { .. }
            | RecallEvent::LeadLost { .. } => return None,
        })
    }

    fn mandate(&self, event: &MandateEvent) -> Option<Message<'static>> {
        Some(match event {
            MandateEvent::MandateEnded { seat, member, reason, .. } => self
                .of("follows-mandate-ends", *member)
                .with("seat", the_seat(self.state, *seat))
                .with("why", nested(self.reason(*reason))),
            MandateEvent::MandateOpened { seat, member, title, .. } => {
                let key = match title {
                    Title::Elected(_) => "follows-elected",
                    Title::Alternate => "follows-alternate",
                    Title::Countback(_) => "follows-countback",
                    Title::ExOfficio(_) => "follows-ex-officio",
                    Title::CoOpted(_) => "follows-co-opted",
                    Title::Replacement(_) => "follows-replacement",
                    Title::HeldUp => "follows-held-up",
                    Title::SelfConstituted => "follows-self-constituted",
                };
                self.of(key, *member).with("seat", the_seat(self.state, *seat))
            }
            MandateEvent::BecameCaretaker { mandate, .. } => match self.state.mandate(*mandate) {
                Some(held) => self.of("follows-caretaker", held.member).with("seat", the_seat(self.state, held.seat)),
                None => Message::new("follows-caretaker-mandate").with("mandate", mandate_number(*mandate)),
            },
            MandateEvent::TermBegan { .. }
            | MandateEvent::SuccessorWithdrew { .. }
            | MandateEvent::GroupsChanged { .. }
            | MandateEvent::SubstituteNamed { .. }
            | MandateEvent::SubstitutionEnded { .. }
            | MandateEvent::Instructed { .. } => return None,
        })
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the record has words for every event")]
    fn election(&self, event: &ElectionEvent) -> Option<Message<'static>> {
        let of = |key, id| Message::new(key).with("election", the_election(self.state, id));
        Some(match event {
            ElectionEvent::ElectionCalled { constituency, seats, .. } => Message::new("follows-election-called")
                .with("seats", count(*seats))
                .with("place", the_place(self.state, *constituency)),
            ElectionEvent::CandidateWithdrew { election, candidate } => {
                self.of("follows-candidate-withdrew", *candidate).with("election", the_election(self.state, *election))
            }
            ElectionEvent::VotingOpened { election, until: Some(until) } => {
                of("follows-voting-opens-until", *election).with("until", moment(*until))
            }
            ElectionEvent::VotingOpened { election, until: None } => of("follows-voting-opens", *election),
            ElectionEvent::ElectionDecided { election, elected, .. } if elected.is_empty() => {
                of("follows-nobody-elected", *election)
            }
            ElectionEvent::ElectionDecided { election, elected, .. } => {
                let elected = elected.iter().map(|id| self.name(*id)).collect();
                of("follows-decided", *election).with("elected", Value::List(elected))
            }
            ElectionEvent::ElectionFailed { election, reason } => {
                of("follows-election-fails", *election).with("why", nested(failure(*reason)))
            }
            ElectionEvent::LotRequired { election, .. } => of("follows-lot", *election),
            _ => return None,
        })
    }

    fn reason(&self, reason: EndReason) -> Message<'static> {
        let EndReason::Cascade(id) = reason else { return seats::reason(reason) };
        match self.state.mandate(id) {
            Some(mandate) => Message::new("reason-through").with("seat", the_seat(self.state, mandate.seat)),
            None => seats::reason(reason),
        }
    }

    /// A member by name: "you" where it is whoever reads.
    fn name(&self, id: MemberId) -> Value<'static> {
        let own = self.viewer == Some(id);
        if own { nested(Message::new("you")) } else { member(&named::member(self.state, id)) }
    }

    /// A sentence about a member, which chooses by whether that is whoever reads.
    fn of(&self, key: &'static str, id: MemberId) -> Message<'static> {
        let own = if self.viewer == Some(id) { "yes" } else { "no" };
        Message::new(key).with("who", member(&named::member(self.state, id))).with("own", text(own))
    }

    fn unit(&self, id: tauride_rules::ids::UnitId) -> Value<'static> {
        unit(&named::unit(self.state, id))
    }
}

fn mandate_number(id: MandateId) -> Value<'static> {
    numbered(Thing::Mandate, id.0)
}

fn poll(event: &PollEvent) -> Option<Message<'static>> {
    Some(match event {
        PollEvent::PollOpened { electors, until, .. } => {
            Message::new("follows-poll-opens").with("electors", count(*electors)).with("until", moment(*until))
        }
        PollEvent::PollDecided { carried: true, .. } => Message::new("follows-poll-carries"),
        PollEvent::PollDecided { carried: false, .. } => Message::new("follows-poll-fails"),
        PollEvent::PollLapsed { .. } => Message::new("follows-poll-lapses"),
        PollEvent::SupportReached { until, .. } => Message::new("follows-poll-enough").with("until", moment(*until)),
        PollEvent::SupportLost { .. } => Message::new("follows-poll-not-enough"),
        PollEvent::VoteCast { .. }
        | PollEvent::CountReported { .. }
        | PollEvent::PollCountsDiffered { .. }
        | PollEvent::LessIsEnough { .. } => {
            return None;
        }
    })
}
