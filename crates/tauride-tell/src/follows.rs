//! What follows from an act, one sentence for one event: before it is asked for, and after.

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
use crate::named::called;
use crate::numbers::{capital, count};
use crate::times::moment;

/// Says what follows, in the order in which it does; what is not told to people otherwise in the words of the record. Names are
/// those that the state knows.
pub fn follows(state: &State, events: &[Event], viewer: Option<MemberId>) -> Vec<String> {
    let said = Said { state, viewer };
    events.iter().map(|event| capital(&said.event(event))).collect()
}

struct Said<'a> {
    state: &'a State,
    viewer: Option<MemberId>,
}

impl Said<'_> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the record has words for every event")]
    fn event(&self, event: &Event) -> String {
        match event {
            Event::Recall(event) => self.recall(event),
            Event::Mandate(event) => self.mandate(event),
            Event::Election(event) => self.election(event),
            Event::Poll(event) => poll(event),
            Event::Ballot(BallotEvent::CountsDiffered { election }) => {
                format!("the counts of {} differ, and are taken again.", the_election(self.state, *election))
            }
            Event::Roll(RollEvent::LeftRoll { unit, member }) => {
                format!("{} no longer a member of {}.", self.is(*member), called(&named::unit(self.state, *unit)))
            }
            Event::Roll(RollEvent::RollFrozen { unit }) => {
                format!("nobody joins {} until it has elected.", called(&named::unit(self.state, *unit)))
            }
            Event::Roll(RollEvent::RollThawed { unit, joined: 0 }) => {
                format!("{} is open to new members again.", called(&named::unit(self.state, *unit)))
            }
            Event::Body(BodyEvent::BodySeated { body, .. }) => {
                format!("{} has enough members, and may decide.", called(&named::body(self.state, *body)))
            }
            Event::Body(BodyEvent::BodyVacated { body }) => {
                format!("{} is to be elected anew before it decides again.", called(&named::body(self.state, *body)))
            }
            Event::Body(BodyEvent::BodyEnded { body }) => {
                format!("{} ends.", called(&named::body(self.state, *body)))
            }
            _ => format!("{}.", tauride_phrase::say(event)),
        }
    }

    fn recall(&self, event: &RecallEvent) -> String {
        match event {
            RecallEvent::RecallSigned { seat, member } => {
                format!(
                    "{} signature against the {} is entered, for everybody to read.",
                    self.whose(*member),
                    the_seat(self.state, *seat)
                )
            }
            RecallEvent::SignatureWithdrawn { seat, member } => {
                format!(
                    "{} signature against the {} counts no longer.",
                    self.whose(*member),
                    the_seat(self.state, *seat)
                )
            }
            RecallEvent::PetitionCarried { signatures, .. } => {
                format!("the petition has enough: {}.", count((*signatures).into(), "signature"))
            }
            RecallEvent::RecallCarried { seat } => format!("the {} is recalled.", the_seat(self.state, *seat)),
            RecallEvent::RecallFailed { seat, reason } => {
                let why = match reason {
                    RecallFailure::Lapsed => "its time has run out",
                    RecallFailure::Rejected => "the vote did not carry",
                    RecallFailure::NotRecalled => "the electors did not recall the holder",
                    RecallFailure::NotReplaced => "the electors did not choose the successor",
                };
                format!("the recall of the {} has failed: {why}.", the_seat(self.state, *seat))
            }
            RecallEvent::HeldUp { .. }
            | RecallEvent::LetGo { .. }
            | RecallEvent::ChallengerLeads { .. }
            | RecallEvent::LeadLost { .. } => format!("{}.", tauride_phrase::say(&Event::Recall(event.clone()))),
        }
    }

    fn mandate(&self, event: &MandateEvent) -> String {
        match event {
            MandateEvent::MandateEnded { seat, member, reason, .. } => {
                let (is, seat) = (self.is(*member), the_seat(self.state, *seat));
                format!("{is} no longer {seat}: {}.", self.reason(*reason))
            }
            MandateEvent::MandateOpened { seat, member, title, .. } => {
                let (becomes, seat) = (self.becomes(*member), the_seat(self.state, *seat));
                let title = match title {
                    Title::Elected(_) => ", elected",
                    Title::Alternate => ", as the next alternate",
                    Title::Countback(_) => ", by counting the ballots again",
                    Title::ExOfficio(_) => ", by virtue of another seat",
                    Title::CoOpted(_) => ", co-opted",
                    Title::Replacement(_) => ", as the successor who was chosen",
                    Title::HeldUp => ", held up by standing ballots",
                    Title::SelfConstituted => ", by their own decision",
                };
                format!("{becomes} {seat}{title}.")
            }
            MandateEvent::BecameCaretaker { mandate, .. } => {
                let held = self.state.mandate(*mandate).map(|held| (held.member, held.seat));
                held.map_or_else(
                    || format!("{mandate} goes on until a successor is seated."),
                    |(member, seat)| {
                        let (stays, seat) = (self.stays(member), the_seat(self.state, seat));
                        format!("{stays} {seat} as a caretaker, until a successor is seated.")
                    },
                )
            }
            MandateEvent::TermBegan { .. }
            | MandateEvent::SuccessorWithdrew { .. }
            | MandateEvent::GroupsChanged { .. }
            | MandateEvent::SubstituteNamed { .. }
            | MandateEvent::SubstitutionEnded { .. }
            | MandateEvent::Instructed { .. } => format!("{}.", tauride_phrase::say(&Event::Mandate(event.clone()))),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the record has words for every event")]
    fn election(&self, event: &ElectionEvent) -> String {
        match event {
            ElectionEvent::ElectionCalled { constituency, seats, .. } => {
                let seats = count((*seats).into(), "seat");
                format!("an election is called for {seats}: {}.", the_place(self.state, *constituency))
            }
            ElectionEvent::CandidateWithdrew { election, candidate } => {
                format!("{} no longer a candidate in {}.", self.is(*candidate), the_election(self.state, *election))
            }
            ElectionEvent::VotingOpened { election, until } => {
                let until = until.map(|until| format!(" until {}", moment(until))).unwrap_or_default();
                format!("voting is open{until} in {}.", the_election(self.state, *election))
            }
            ElectionEvent::ElectionDecided { election, elected, .. } => {
                let elected: Vec<String> = elected.iter().map(|member| self.name(*member)).collect();
                let whom = if elected.is_empty() { "nobody".to_owned() } else { elected.join(", ") };
                format!("{} is decided: {whom}.", the_election(self.state, *election))
            }
            ElectionEvent::ElectionFailed { election, reason } => {
                format!("{} fails: {}.", the_election(self.state, *election), failure(*reason))
            }
            ElectionEvent::LotRequired { election, .. } => {
                format!("{} waits for a lot between those with equal votes.", the_election(self.state, *election))
            }
            _ => format!("{}.", tauride_phrase::say(&Event::Election(event.clone()))),
        }
    }

    fn reason(&self, reason: EndReason) -> String {
        match reason {
            EndReason::Recalled => "recalled by the electors".to_owned(),
            EndReason::LetGo => "no longer held up by enough electors".to_owned(),
            EndReason::Resigned => "resigned".to_owned(),
            EndReason::Died => "died".to_owned(),
            EndReason::TermOver => "the term is over".to_owned(),
            EndReason::Succeeded => "a successor was chosen".to_owned(),
            EndReason::Cascade(mandate) => self.through(mandate),
            EndReason::FranchiseLost => "no longer on the roll".to_owned(),
            EndReason::GroupFull => "their group has all its seats".to_owned(),
            EndReason::CredentialRefused => "the credential was refused".to_owned(),
            EndReason::BodyEnded => "the body ended".to_owned(),
        }
    }

    fn through(&self, mandate: MandateId) -> String {
        let seat = self.state.mandate(mandate).map(|mandate| the_seat(self.state, mandate.seat));
        seat.map_or_else(
            || "held through another seat that ends".to_owned(),
            |seat| format!("held through the seat of {seat}"),
        )
    }

    fn name(&self, member: MemberId) -> String {
        if self.viewer == Some(member) { "you".to_owned() } else { called(&named::member(self.state, member)) }
    }

    fn whose(&self, member: MemberId) -> String {
        if self.viewer == Some(member) { "your".to_owned() } else { format!("{}’s", self.name(member)) }
    }

    /// "you are", "Anna is".
    fn is(&self, member: MemberId) -> String {
        self.verb(member, ("are", "is"))
    }

    fn becomes(&self, member: MemberId) -> String {
        self.verb(member, ("become", "becomes"))
    }

    fn stays(&self, member: MemberId) -> String {
        self.verb(member, ("stay", "stays"))
    }

    fn verb(&self, member: MemberId, (own, other): (&str, &str)) -> String {
        let verb = if self.viewer == Some(member) { own } else { other };
        format!("{} {verb}", self.name(member))
    }
}

fn poll(event: &PollEvent) -> String {
    match event {
        PollEvent::PollOpened { electors, until, .. } => {
            format!("{} vote on it until {}.", count((*electors).into(), "elector"), moment(*until))
        }
        PollEvent::PollDecided { carried: true, .. } => "the vote carries.".to_owned(),
        PollEvent::PollDecided { carried: false, .. } => "the vote does not carry.".to_owned(),
        PollEvent::PollLapsed { .. } => "a vote comes to nothing, since what it was on is settled.".to_owned(),
        PollEvent::VoteCast { .. } | PollEvent::CountReported { .. } | PollEvent::PollCountsDiffered { .. } => {
            format!("{}.", tauride_phrase::say(&Event::Poll(event.clone())))
        }
    }
}
