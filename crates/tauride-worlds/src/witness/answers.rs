//! Answerability: whoever is asked answers, once; whoever dismisses has the right to; what somebody is charged with has one state;
//! and nobody speaks for others.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::answerability::state::{Answerer, Carried, Charged, Resigned};
use tauride_rules::answerability::{AnswerabilityEvent, AnswerabilityQuestion};
use tauride_rules::chapters::Event;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, MandateId, MemberId, ResignationId, ResolutionId};
use tauride_rules::instant::Instant;
use tauride_rules::question::Question;
use tauride_rules::resolution::state::Standing;
use tauride_rules::terms::Nature;
use tauride_rules::{Actor, State};

use super::sides::{belongs, votes_in};
use super::{Seen, Sound, holds};

/// What somebody knows of answers who was there from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    /// Inquiries that are open: who inquired, and of whom.
    inquiries: BTreeMap<InquiryId, (MemberId, Answerer)>,
    charges: BTreeMap<ChargeId, Carried>,
    /// Joint resignations that are announced: until when, and who joined.
    resignations: BTreeMap<ResignationId, (Instant, BTreeSet<MemberId>)>,
    /// When somebody last announced or joined one, on which mandate.
    announced: BTreeMap<MandateId, Instant>,
    accused: BTreeSet<(ResolutionId, MemberId, MemberId)>,
}

impl Answers {
    /// Returns what is known when a world begins.
    pub(super) fn of(state: &State) -> Self {
        let answers = &state.answers;
        let inquiries = (0..answers.inquiries()).map(InquiryId::at);
        let inquiries = inquiries.filter_map(|id| Some((id, answers.inquiry(id).filter(|found| found.is_open())?)));
        let charges = (0..answers.charges()).map(ChargeId::at);
        let charges = charges.filter_map(|id| Some((id, answers.charge(id)?.stage)));
        let resignations = (0..answers.resignations()).map(ResignationId::at);
        let resignations: Vec<_> = resignations.filter_map(|id| Some((id, answers.resignation(id)?))).collect();
        let announced = resignations.iter().flat_map(|(_, found)| found.who.iter().map(|(.., id)| (*id, found.at)));
        let open = resignations.iter().filter(|(_, found)| found.stage == Resigned::Announced);
        let joined = open.map(|(id, found)| (*id, (found.until, found.who.iter().map(|(who, ..)| *who).collect())));
        let accused = (0..state.resolutions.len()).map(ResolutionId::at);
        let accused = accused.flat_map(|id| answers.breaches(id).map(move |(member, by, _)| (id, member, by)));
        Self {
            inquiries: inquiries.map(|(id, found)| (id, (found.by, found.to))).collect(),
            charges: charges.collect(),
            resignations: joined.collect(),
            announced: announced.collect(),
            accused: accused.collect(),
        }
    }
}

/// Sees what is asked, answered, charged and announced.
pub(super) fn becomes(answers: &mut Answers, seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Answerability(event) = event {
            of_inquiries(answers, seen, event)?;
            of_resignations(answers, seen, event)?;
            of_charges(answers, seen, event)?;
        }
    }
    if seen.after.is_settled() { stand(answers, seen.after) } else { Ok(()) }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are seen below")]
fn of_inquiries(answers: &mut Answers, seen: &Seen<'_>, event: &AnswerabilityEvent) -> Sound {
    let state = seen.before;
    match event {
        AnswerabilityEvent::InquiryPut { inquiry, by, to, .. } => {
            answers.inquiries.insert(*inquiry, (*by, *to));
            is_own(seen, *by)?;
            let of = body_of(state, *to);
            let above = of.into_iter().flat_map(|of| above(state, of)).any(|above| votes_in(state, *by, above));
            let elects = match to {
                Answerer::Seat(seat) => state.place_of(*seat).is_some_and(|place| belongs(state, *by, place.from)),
                Answerer::Body(_) => false,
            };
            holds(above || elects, || format!("{by} inquired of those who do not answer to them"))
        }
        AnswerabilityEvent::InquiryAnswered { inquiry, by, .. } => {
            let Some((_, to)) = answers.inquiries.remove(inquiry) else {
                return holds(false, || format!("{inquiry} was over, and is answered"));
            };
            let asked = match to {
                Answerer::Body(body) => votes_in(state, *by, body),
                Answerer::Seat(seat) => {
                    let holder = state.answers.inquiry(*inquiry).and_then(|found| found.holder);
                    holder.or_else(|| Some(state.holding(seat)?.1.member)) == Some(*by)
                }
            };
            holds(asked, || format!("{by} answered {inquiry}, and was not asked"))
        }
        AnswerabilityEvent::InquiryTakenBack { inquiry, by } => {
            let own = answers.inquiries.remove(inquiry).is_some_and(|(whose, _)| whose == *by);
            holds(own && seen.by() == Some(Actor::Member(*by)), || format!("{inquiry} was taken back by others"))
        }
        AnswerabilityEvent::ReportLaid { by, of, to, report, .. } => {
            let right = votes_in(state, *by, *of) && above(state, *of).any(|above| above == *to);
            holds(right, || format!("{by} reported for {of} to {to} by no right"))?;
            let waits = state.answers.laid(*of, *to).filter_map(|id| state.answers.report(id));
            let young = |at: Instant| at.unix() + 30 * 86_400 > seen.now.unix();
            let waiting = waits.into_iter().filter(|laid| laid.decided.is_none() && young(laid.at)).count();
            holds(waiting == 0, || format!("{report} was laid while another waits"))
        }
        AnswerabilityEvent::ReportDecided { report, poll, .. } => {
            let to = state.answers.report(*report).map(|report| Sender::Body(report.to));
            let by = seen.after.poll(*poll).filter(|poll| poll.carried() == Some(true)).map(|poll| poll.electorate);
            holds(to.is_some() && to == by, || format!("{report} was decided by others"))
        }
        AnswerabilityEvent::ConfidenceWithdrawn { of, by, poll } => {
            let right = body_of(state, *of).is_some_and(|of| above(state, of).any(|above| above == *by));
            let carried = seen.after.poll(*poll).is_some_and(|poll| {
                let asks = matches!(
                    &poll.question,
                    Question::Answerability(
                        AnswerabilityQuestion::DismissAll { .. } | AnswerabilityQuestion::DismissOne { .. }
                    )
                );
                asks && poll.carried() == Some(true) && poll.electorate == Sender::Body(*by)
            });
            holds(right && carried, || format!("{by} dismissed somebody by no right"))
        }
        _ => Ok(()),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are seen elsewhere")]
fn of_resignations(answers: &mut Answers, seen: &Seen<'_>, event: &AnswerabilityEvent) -> Sound {
    match event {
        AnswerabilityEvent::ResignationAnnounced { resignation, by, mandate, until, .. } => {
            answers.resignations.insert(*resignation, (*until, [*by].into()));
            is_own(seen, *by)?;
            holds(*until > seen.now, || format!("{by} announced to resign when the time for it was over"))?;
            not_again(answers, seen, *by, *mandate)
        }
        AnswerabilityEvent::ResignationJoined { resignation, by, mandate, .. } => {
            is_own(seen, *by)?;
            let open = answers.resignations.get_mut(resignation).map(|(_, who)| who.insert(*by));
            holds(open.is_some(), || format!("{by} joined {resignation}, which is over"))?;
            not_again(answers, seen, *by, *mandate)
        }
        AnswerabilityEvent::SteppedBack { resignation, by } => {
            is_own(seen, *by)?;
            let was = answers.resignations.get_mut(resignation).is_some_and(|(_, who)| who.remove(by));
            holds(was, || format!("{by} stepped back from {resignation}, and had not joined it"))
        }
        AnswerabilityEvent::ResignedTogether { resignation, members } => {
            let found = answers.resignations.remove(resignation);
            let all = found
                .is_some_and(|(until, who)| until <= seen.now && members.iter().all(|member| who.contains(member)));
            holds(all, || format!("somebody resigned by {resignation} who had not said so"))
        }
        AnswerabilityEvent::ResignationLapsed { resignation } => {
            answers.resignations.remove(resignation);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Nobody threatens to resign again and again.
fn not_again(answers: &mut Answers, seen: &Seen<'_>, by: MemberId, mandate: MandateId) -> Sound {
    let before = answers.announced.insert(mandate, seen.now);
    let waited = before.is_none_or(|at| at.unix() + 30 * 86_400 <= seen.now.unix());
    holds(waited, || format!("{by} announced to resign, and did so a short time ago"))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others are seen above")]
fn of_charges(answers: &mut Answers, seen: &Seen<'_>, event: &AnswerabilityEvent) -> Sound {
    let mut goes = |charge: &ChargeId, from: &[Carried], to: Carried| {
        let before = answers.charges.insert(*charge, to);
        holds(before.is_some_and(|before| from.contains(&before)), || {
            format!("{charge} has two states: {before:?}, {to:?}")
        })
    };
    match event {
        AnswerabilityEvent::ChargeGiven { charge, resolution, by, to, .. } => {
            answers.charges.insert(*charge, Carried::Given);
            is_own(seen, *by)?;
            charged(seen.before, *resolution, (*by, *to))
        }
        AnswerabilityEvent::ChargeTakenOn { charge, by } => {
            goes(charge, &[Carried::Given, Carried::Contested], Carried::TakenOn)?;
            is_charged(seen, *charge, *by)
        }
        AnswerabilityEvent::ChargeReported { charge, by, .. } => {
            goes(charge, &[Carried::Given, Carried::TakenOn, Carried::Contested], Carried::Done)?;
            is_charged(seen, *charge, *by)
        }
        AnswerabilityEvent::ChargeDeclined { charge, by, .. } => {
            goes(charge, &[Carried::Given, Carried::TakenOn, Carried::Contested], Carried::Declined)?;
            is_charged(seen, *charge, *by)
        }
        AnswerabilityEvent::ChargeTakenBack { charge, .. } => {
            goes(charge, &[Carried::Given, Carried::TakenOn, Carried::Contested], Carried::TakenBack)
        }
        AnswerabilityEvent::ChargeContested { charge, .. } => goes(charge, &[Carried::Done], Carried::Contested),
        AnswerabilityEvent::BreachSaid { resolution, member, by, .. } => {
            is_own(seen, *by)?;
            let first = answers.accused.insert((*resolution, *member, *by));
            holds(first, || format!("{by} said twice that {member} broke {resolution}"))?;
            let body = seen.before.resolution(*resolution).map(|found| found.body);
            let votes = body.is_some_and(|body| votes_in(seen.before, *by, body));
            holds(votes, || {
                format!("{by} has no vote where {resolution} was resolved, and says that {member} broke it")
            })
        }
        AnswerabilityEvent::BreachRetracted { resolution, member, by } => {
            let said = answers.accused.remove(&(*resolution, *member, *by));
            holds(said, || format!("{by} took back what they had not said of {member}"))
        }
        AnswerabilityEvent::BreachAnswered { member, .. } => is_own(seen, *member),
        _ => Ok(()),
    }
}

/// Only what holds is carried out, and only by those to whom its body has something to say.
fn charged(state: &State, id: ResolutionId, (by, to): (MemberId, Charged)) -> Sound {
    let Some(found) = state.resolution(id) else { return Ok(()) };
    holds(found.standing == Standing::InForce, || format!("somebody is charged with {id}, which does not hold"))?;
    let own = |body: BodyId| body == found.body || above(state, body).any(|above| above == found.body);
    let speaks = (0..state.bodies.len()).map(BodyId::at).filter(|body| own(*body));
    let speaks = speaks.into_iter().any(|body| votes_in(state, by, body));
    holds(speaks, || format!("{by} charged somebody with {id}, and does not speak for its body"))?;
    let theirs = match to {
        Charged::Body(body) => own(body),
        Charged::Seat(seat) => body_of(state, Answerer::Seat(seat)).is_some_and(own),
        Charged::Member(member) => votes_in(state, member, found.body),
    };
    holds(theirs, || format!("those are charged with {id} to whom its body has nothing to say"))
}

fn is_charged(seen: &Seen<'_>, charge: ChargeId, by: MemberId) -> Sound {
    let state = seen.before;
    let theirs = state.answers.charge(charge).is_some_and(|charge| match charge.to {
        Charged::Body(body) => votes_in(state, by, body),
        Charged::Seat(seat) => state.holding(seat).is_some_and(|(_, mandate)| mandate.member == by),
        Charged::Member(member) => member == by,
    });
    holds(theirs && seen.by() == Some(Actor::Member(by)), || {
        format!("{by} spoke of {charge}, and is not charged with it")
    })
}

fn is_own(seen: &Seen<'_>, member: MemberId) -> Sound {
    holds(seen.by() == Some(Actor::Member(member)), || format!("somebody said something for {member}"))
}

fn body_of(state: &State, of: Answerer) -> Option<BodyId> {
    match of {
        Answerer::Body(body) => Some(body),
        Answerer::Seat(seat) => state.place_of(seat).map(|place| place.body),
    }
}

/// The bodies to which another answers, as the charter says: an executive to its own council.
fn above(state: &State, of: BodyId) -> impl Iterator<Item = BodyId> {
    let to = move |above: &BodyId| {
        let name = state.body_kind(*above).map(|kind| &kind.name);
        state.body_kind(of).is_some_and(|kind| {
            // Where the charter says nothing, an executive or an office answers to its council (answerability.1).
            let silent = kind.answers.is_empty() && matches!(kind.nature, Nature::Executive | Nature::Office);
            kind.answers.iter().any(|rule| Some(&rule.to) == name) || (silent && kind.of.as_ref() == name)
        })
    };
    (0..state.bodies.len()).map(BodyId::at).filter(to)
}

/// What was announced has happened when its time is over, and what is charged stands as it came.
fn stand(answers: &Answers, state: &State) -> Sound {
    let nothing_due = state.due().is_none_or(|due| due > state.now);
    for (id, (until, _)) in &answers.resignations {
        holds(*until > state.now || !nothing_due, || format!("{id} was announced, and its time is over"))?;
    }
    for (id, stage) in &answers.charges {
        let same = state.answers.charge(*id).is_some_and(|charge| charge.stage == *stage);
        holds(same, || format!("{id} stands otherwise than it came: {stage:?}"))?;
    }
    Ok(())
}
