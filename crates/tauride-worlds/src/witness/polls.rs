//! Questions: who votes on them, until when, and what they come to.

use tauride_rules::Actor;
use tauride_rules::State;
use tauride_rules::answerability::AnswerabilityQuestion;
use tauride_rules::body::BodyQuestion;
use tauride_rules::chapters::Event;
use tauride_rules::charter::CharterQuestion;
use tauride_rules::credential::CredentialQuestion;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, MandateId, MemberId, PollId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::MandateQuestion;
use tauride_rules::oversight::OversightQuestion;
use tauride_rules::poll::PollEvent;
use tauride_rules::poll::state::Poll;
use tauride_rules::position::PositionQuestion;
use tauride_rules::question::Question;
use tauride_rules::recall::RecallQuestion;
use tauride_rules::share::Share;
use tauride_rules::succession::SuccessionQuestion;
use tauride_rules::terms::{Hands, MajorityOf, Nature};
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::votes::threshold::{TURNOUT, Threshold};

use super::electors::{Electors, Few, sits_in};
use super::recall::Recalls;
use super::rolls::Rolls;
use super::sides::barred;
use super::{Seen, Sound, holds};
use crate::course::Step;

/// Questions that are open, as they were when they opened.
#[derive(Clone, Debug, Default)]
pub(super) struct Polls(Vec<Put>);

#[derive(Clone, Copy, Debug)]
struct Put {
    poll: PollId,
    electors: Electors,
    /// Seats that have no vote on it, the question being about their holder.
    concerned: Few,
    /// Whose mandate it is about.
    about: Option<(MandateId, MemberId)>,
    /// Who put it, or proposed what it is about.
    by: Option<MemberId>,
    until: Instant,
    of: MajorityOf,
    voted: Few,
    cast: Few,
    tellers: Few,
}

impl Put {
    fn most(&self) -> u64 {
        if self.of == MajorityOf::Seats { self.electors.seats() } else { self.electors.size() }
    }
}

/// Sees what became true of questions.
pub(super) fn becomes(polls: &mut Polls, others: (&Recalls, &Rolls), seen: &Seen<'_>, event: &Event) -> Sound {
    let Event::Poll(event) = event else { return Ok(()) };
    match event {
        PollEvent::PollOpened { poll, question, by, .. } => opened(polls, others, seen, (*poll, question, *by)),
        PollEvent::VoteCast { poll, member, seat, .. } => {
            let put = find(polls, *poll)?;
            may_vote(put, seen, (*member, *seat))?;
            put.voted = put.voted.with(member.0);
            put.tellers = Few::default();
            put.cast = seat.map_or(put.cast, |seat| put.cast.with(seat.0));
            Ok(())
        }
        PollEvent::CountReported { poll, teller, count } => counted(find(polls, *poll)?, seen, (*teller, *count)),
        PollEvent::PollCountsDiffered { poll } => {
            find(polls, *poll)?.tellers = Few::default();
            Ok(())
        }
        PollEvent::PollDecided { poll, count, carried, side, majority, turnout, .. } => {
            let put = *find(polls, *poll)?;
            polls.0.retain(|put| put.poll != *poll);
            let found = seen.after.poll(*poll);
            let decided =
                Decided { count: *count, carried: *carried, side: *side, majority, turnout: turnout.as_deref() };
            found.map_or(Ok(()), |found| decision(&put, seen, found, &decided))
        }
        PollEvent::LessIsEnough { poll, .. }
        | PollEvent::SupportReached { poll, .. }
        | PollEvent::SupportLost { poll } => find(polls, *poll).map(|_| ()),
        PollEvent::PollLapsed { poll } => {
            polls.0.retain(|put| put.poll != *poll);
            Ok(())
        }
    }
}

fn find(polls: &mut Polls, poll: PollId) -> Result<&mut Put, super::Breach> {
    let open = polls.0.iter_mut().find(|put| put.poll == poll);
    open.ok_or_else(|| super::Breach(format!("something happened in {poll}, which is over")))
}

/// The seat that a question is about.
fn seat_of(state: &State, question: &Question) -> Option<SeatId> {
    match question {
        Question::Recall(RecallQuestion::Recall { seat } | RecallQuestion::Replace { seat, .. })
        | Question::Mandate(MandateQuestion::Instruct { seat, .. })
        | Question::Position(PositionQuestion::InstructOn { seat, .. })
        | Question::Answerability(AnswerabilityQuestion::DismissOne { seat, .. }) => Some(*seat),
        Question::Credential(CredentialQuestion::Credential { mandate }) => {
            state.mandate(*mandate).map(|mandate| mandate.seat)
        }
        Question::Position(PositionQuestion::Take { .. } | PositionQuestion::Drop { .. })
        | Question::Oversight(_)
        | Question::Answerability(_)
        | Question::Succession(_)
        | Question::Body(_)
        | Question::Charter(_)
        | Question::Commission(_)
        | Question::Agreement(_)
        | Question::Emergency(_) => None,
    }
}

fn opened(
    polls: &mut Polls,
    (recalls, rolls): (&Recalls, &Rolls),
    seen: &Seen<'_>,
    (id, question, by): (PollId, &Question, Option<MemberId>),
) -> Sound {
    let Some(poll) = seen.after.poll(id) else { return Ok(()) };
    let state = seen.after;
    let seat = seat_of(state, question);
    let about = seat.and_then(|seat| state.holding(seat)).map(|(id, mandate)| (id, mandate.member));
    let mut electors = Electors::of(state, poll.electorate);
    if let Question::Oversight(question) = question {
        electors = between_two(state, rolls, question).unwrap_or(electors);
        let (size, asked) = (electors.size(), poll.electors.size());
        holds(size == asked, || format!("{id} is put to {asked}, and {size} may decide it"))?;
    }
    let mut concerned = Few::default();
    if let (Question::Credential(_), Some((_, holder))) = (question, about) {
        concerned = sits_in(state, holder).and(seat.map_or(Few::default(), |seat| Few::default().with(seat.0)));
        electors.filled = electors.filled.without(concerned);
        electors.members = electors.members.without(Few::default().with(holder.0));
    }
    if leaves_newcomers_out(question) {
        electors.members = electors.members.without(rolls.new_on(state, poll.electorate));
    }
    if let (Question::Recall(_), None) = (question, by) {
        electors = seat.and_then(|seat| recalls.could_sign(seat)).unwrap_or(electors);
    }
    let barred = barred(state, question);
    if !barred.count {
        electors.filled = electors.filled.without(barred.seats);
        electors.members = electors.members.without(barred.members);
    }
    is_seated(state, id, poll.electorate)?;
    let proposes = match (question, seen.step) {
        (Question::Charter(CharterQuestion::Amend { .. }), Step::Ask(Actor::Member(member), _)) => Some(*member),
        _ => None,
    };
    if let Some(member) = by {
        let may = electors.members.has(member.0)
            || !sits_in(state, member).without(electors.filled).eq(&sits_in(state, member));
        holds(may, || format!("{member} put {id} to those among whom they have no vote"))?;
        let same = state.polls.open().filter(|(_, other)| other.question == *question && other.by.is_some()).count();
        holds(same < 2, || format!("{id} asks what is asked already"))?;
    }
    let other = proposes.is_some() && polls.0.iter().any(|put| put.by == proposes && is_amendment(state, put.poll));
    holds(!other, || format!("{id} is on a second proposal of one member"))?;
    polls.0.push(Put {
        poll: id,
        electors,
        concerned,
        about,
        by: by.or(proposes),
        until: poll.until,
        of: poll.rule.of,
        voted: Few::default(),
        cast: Few::default(),
        tellers: Few::default(),
    });
    Ok(())
}

/// Those who decide between two bodies: the seats of both, whoever sits in both once; or everybody on a roll below the body.
fn between_two(state: &State, rolls: &Rolls, question: &OversightQuestion) -> Option<Electors> {
    match question {
        OversightQuestion::Jointly { by, against, .. } => {
            let [own, other] = [*by, *against].map(|body| Electors::of(state, Sender::Body(body)));
            let sits = (0..state.rolls.member_count()).map(|place| sits_in(state, MemberId::at(place)));
            let twice = sits.filter(|sits| !sits.both(own.filled).is_empty());
            let twice = twice.fold(Few::default(), |few, sits| few.and(sits.both(other.filled)));
            Some(Electors {
                members: Few::default(),
                filled: own.filled.and(other.filled.without(twice)),
                vacant: own.vacant.and(other.vacant),
            })
        }
        OversightQuestion::Electors { by, .. } => {
            let units = units_below(state, *by).into_iter().map(|unit| {
                let of = Sender::Unit(unit);
                Electors::of(state, of).members.without(rolls.new_on(state, of))
            });
            Some(Electors { members: units.fold(Few::default(), Few::and), ..Electors::default() })
        }
        OversightQuestion::Use { .. }
        | OversightQuestion::AskFor { .. }
        | OversightQuestion::Extend { .. }
        | OversightQuestion::CallIn { .. }
        | OversightQuestion::Lift { .. }
        | OversightQuestion::Withdraw { .. }
        | OversightQuestion::StandBy { .. }
        | OversightQuestion::Override { .. }
        | OversightQuestion::Refer { .. } => None,
    }
}

/// The units below a body. The worlds are small.
fn units_below(state: &State, body: BodyId) -> Vec<UnitId> {
    let senders = state.body(body).map_or(&[][..], |body| &body.senders);
    senders
        .iter()
        .flat_map(|sender| match sender {
            Sender::Unit(unit) => vec![*unit],
            Sender::Body(below) => units_below(state, *below),
        })
        .collect()
}

/// Whether who is new on a roll has no vote on a question (roll.18).
const fn leaves_newcomers_out(question: &Question) -> bool {
    matches!(
        question,
        Question::Recall(_)
            | Question::Charter(_)
            | Question::Body(BodyQuestion::Send { .. })
            | Question::Succession(
                SuccessionQuestion::RenameUnit { .. }
                    | SuccessionQuestion::GoOver { .. }
                    | SuccessionQuestion::StayApart { .. }
                    | SuccessionQuestion::Demand { .. }
                    | SuccessionQuestion::Waive { .. }
            )
    )
}

fn is_amendment(state: &State, poll: PollId) -> bool {
    state.poll(poll).is_some_and(|poll| matches!(poll.question, Question::Charter(CharterQuestion::Amend { .. })))
}

/// A body that has not been seated decides nothing.
fn is_seated(state: &State, poll: PollId, electorate: Sender) -> Sound {
    let Sender::Body(body) = electorate else { return Ok(()) };
    let nature = state.body_kind(body).map(|kind| kind.nature);
    let place = match (nature, state.body(body).and_then(|body| body.senders.first())) {
        (Some(Nature::Section), Some(Sender::Body(council))) => state.body(*council),
        _ => state.body(body),
    };
    let seated = nature == Some(Nature::Assembly) || place.is_some_and(|body| body.seated.is_some());
    holds(seated, || format!("{poll} is put to {body}, which was never seated"))
}

fn may_vote(put: &Put, seen: &Seen<'_>, (member, seat): (MemberId, Option<SeatId>)) -> Sound {
    let poll = put.poll;
    let again = put.voted.has(member.0) && seen.before.poll(poll).is_some_and(|poll| poll.rule.last_vote_counts);
    if again {
        return holds(seat.is_none_or(|seat| put.cast.has(seat.0)), || format!("{member} voted twice on {poll}"));
    }
    holds(!put.voted.has(member.0), || format!("{member} voted twice on {poll}"))?;
    let own =
        put.about.is_some_and(|(_, holder)| holder == member) && seen.after.poll(poll).is_some_and(is_on_credential);
    holds(!own, || format!("{member} voted on their own credential in {poll}"))?;
    let Some(seat) = seat else {
        return holds(put.electors.members.has(member.0), || {
            format!("{member} voted on {poll} and was no elector when it opened")
        });
    };
    holds(!put.cast.has(seat.0), || format!("{seat} voted twice on {poll}"))?;
    holds(!put.concerned.has(seat.0), || format!("{seat} voted on {poll}, which is about its holder"))?;
    let counted = put.electors.filled.has(seat.0) || (put.of == MajorityOf::Seats && put.electors.vacant.has(seat.0));
    holds(counted, || format!("{seat} voted on {poll} and was vacant when it opened"))
}

fn is_on_credential(poll: &Poll) -> bool {
    matches!(poll.question, Question::Credential(_))
}

fn counted(put: &mut Put, seen: &Seen<'_>, (teller, count): (MemberId, Count)) -> Sound {
    let poll = put.poll;
    let hands = seen.before.poll(poll).map(|poll| poll.rule.hands);
    holds(hands != Some(Hands::No), || format!("hands were counted on {poll}, and its charter knows none"))?;
    holds(!put.tellers.has(teller.0), || format!("{teller} counted twice for {poll}"))?;
    holds(put.voted.is_empty(), || format!("hands were added to votes by name in {poll}"))?;
    holds(count.given() <= put.most(), || format!("more hands than electors in {poll}"))?;
    put.tellers = put.tellers.with(teller.0);
    let given = seen.after.poll(poll).is_some_and(|poll| poll.is_open() && poll.count.given() > 0);
    holds(!(given && put.tellers.len() < 2), || format!("one teller alone decides {poll}"))
}

struct Decided<'a> {
    count: Count,
    carried: bool,
    side: Choice,
    majority: &'a Threshold,
    turnout: Option<&'a Threshold>,
}

fn decision(put: &Put, seen: &Seen<'_>, poll: &Poll, decided: &Decided<'_>) -> Sound {
    let id = put.poll;
    let Decided { count, carried, side, majority, turnout } = decided;
    holds(count.given() <= put.most(), || format!("more votes than electors in {id}"))?;
    let half =
        Share::at_least(1, 2).is_reached_by(u64::from(majority.share.numerator), u64::from(majority.share.denominator));
    let against = *carried && *side == Choice::For && half && count.against > count.r#for;
    holds(!against, || format!("{id} carried with more against it than for it"))?;
    let whole = match majority.of {
        MajorityOf::Votes => u64::from(count.r#for) + u64::from(count.against),
        MajorityOf::Present => count.given(),
        MajorityOf::Electors => put.electors.size(),
        MajorityOf::Seats => put.electors.seats(),
    };
    holds(majority.whole == whole, || format!("{id} is measured against {} and not {whole}", majority.whole))?;
    let of_all = turnout.is_none_or(|turnout| turnout.whole == put.electors.size());
    holds(of_all, || format!("the turnout of {id} is measured against others than its electors"))?;
    // Nobody waits for those who are on a side of it.
    let barred = barred(seen.before, &poll.question);
    let (seats, members) = (barred.seats.without(put.cast), barred.members.without(put.voted));
    let waived = put.electors.filled.both(seats).len() + put.electors.members.both(members).len();
    let by_name = put.tellers.is_empty() && put.voted.len() + waived >= put.most();
    let by_hands = poll.rule.hands == Hands::Close && put.tellers.len() >= 2;
    let in_time = seen.now >= put.until || by_name || by_hands || (*carried && has_lasted(seen, id));
    holds(in_time, || format!("{id} was over before its time, and not everybody had voted"))?;
    let deposes = matches!(poll.question, Question::Recall(_)) && poll.by.is_some();
    let amends = matches!(poll.question, Question::Charter(_));
    let least = poll.rule.turnout.unwrap_or(TURNOUT);
    let enough = !*carried || !(deposes || amends) || least.is_reached_by(count.given(), put.electors.size());
    holds(enough, || format!("{id} carried, and too few had voted"))
}

/// Whether a question is over as soon as enough are for it, or once they have been for as long as they must.
fn has_lasted(seen: &Seen<'_>, id: PollId) -> bool {
    let lasting = seen.before.poll(id).and_then(|poll| poll.lasting.as_ref());
    let held = |until: Instant| until <= seen.now;
    lasting.is_some_and(|lasting| lasting.holds.is_none() || lasting.until.is_some_and(held))
}

/// Every open question has an end, and is about whom it was about.
pub(super) fn stand(polls: &Polls, state: &State) -> Sound {
    for put in &polls.0 {
        let Some(poll) = state.poll(put.poll) else { continue };
        let id = put.poll;
        holds(poll.until > state.now, || format!("{id} has been over since {}, and is open", poll.until))?;
        let fell = poll.lasting.iter().flat_map(|lasting| &lasting.falls).any(|(at, _)| *at <= state.now);
        holds(!fell, || format!("less is enough for {id} by now, and as much is asked for as before"))?;
        let seat = seat_of(state, &poll.question);
        let same = put
            .about
            .is_none_or(|(about, _)| seat.and_then(|seat| state.holding(seat)).is_some_and(|(id, _)| id == about));
        holds(same, || format!("{id} is open, and whom it was about holds the seat no longer"))?;
    }
    Ok(())
}
