//! Who stands: nominating, accepting, withdrawing, and the end of nominations.

use alloc::string::ToString;

use crate::chapters::{Event, Refusal};
use crate::election::event::{ElectionEvent, Failure, LotFor};
use crate::election::refusal::ElectionRefusal;
use crate::election::state::{DEFAULT_OPTION, Election, Phase};
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId};
use crate::ground::name::{NAME_MAX, is_number};
use crate::ground::text::{Text, is_plain};
use crate::mandate;
use crate::office;
use crate::state::State;
use crate::terms::{ElectionRule, Method, Withdrawal};
use crate::votes::electors;

use super::contest::first_round;
use super::countback::may_be_counted_again;
use super::{count, groups};
use crate::election::eligible::may_stand;
use crate::election::rule::{conducting, found, rule_of};

/// What candidates say of themselves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared<'a> {
    pub(crate) name: &'a Text,
    pub(crate) label: &'a Text,
    pub(crate) groups: &'a [Text],
}

/// Decides [`ElectionAct::Nominate`](crate::election::ElectionAct::Nominate).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NominationsClosed`] (articles election.1, election.6)
/// - [`ElectionRefusal::NotTheirsToNominate`] if the actor is not an elector (election.7)
/// - those of [`may_stand`] (election.8 to election.11)
/// - [`ElectionRefusal::NominatedAlready`] on a second nomination (election.12)
pub(crate) fn nominate(state: &State, by: Actor, id: ElectionId, candidate: MemberId) -> Result<Event, Refusal> {
    let election = in_nominations(state, id)?;
    let member = office::member(state, by)?;
    if !electors::is_elector(state, member, election.constituency) {
        return Err(ElectionRefusal::NotTheirsToNominate { member, election: id }.into());
    }
    may_stand(state, candidate, election.constituency)?;
    if election.candidate(candidate).is_some() {
        return Err(ElectionRefusal::NominatedAlready { candidate, election: id }.into());
    }
    Ok(Event::Election(ElectionEvent::Nominated { election: id, candidate }))
}

/// Decides [`ElectionAct::Accept`](crate::election::ElectionAct::Accept).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NominationsClosed`] (articles election.1, election.6)
/// - those of [`may_stand`] (election.8 to election.11)
/// - [`ElectionRefusal::NotNominated`], [`ElectionRefusal::StandsAlready`], [`ElectionRefusal::TooLong`],
///   [`ElectionRefusal::NotPlain`] (election.13), [`ElectionRefusal::SameName`],
///   [`ElectionRefusal::NotSeen`], [`ElectionRefusal::NumberAsName`] (election.43)
/// - [`ElectionRefusal::NoSuchGroup`], [`ElectionRefusal::GroupTwice`], [`ElectionRefusal::TwoGroups`] (election.38)
pub(crate) fn accept(state: &State, by: Actor, id: ElectionId, said: &Declared<'_>) -> Result<Event, Refusal> {
    let election = in_nominations(state, id)?;
    let member = office::member(state, by)?;
    may_stand(state, member, election.constituency)?;
    match election.candidate(member) {
        None => Err(ElectionRefusal::NotNominated { member, election: id }.into()),
        Some(candidate) if candidate.stands => Err(ElectionRefusal::StandsAlready { member, election: id }.into()),
        Some(_) => stood(state, (id, election), member, said),
    }
}

/// Decides [`ElectionAct::Stand`](crate::election::ElectionAct::Stand).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NominationsClosed`] (articles election.1, election.6)
/// - those of [`may_stand`] (election.8 to election.11)
/// - [`ElectionRefusal::StandsAlready`], [`ElectionRefusal::TooLong`] (election.13)
/// - [`ElectionRefusal::NoSuchGroup`], [`ElectionRefusal::GroupTwice`], [`ElectionRefusal::TwoGroups`] (election.38)
pub(crate) fn stand(state: &State, by: Actor, id: ElectionId, said: &Declared<'_>) -> Result<Event, Refusal> {
    let election = in_nominations(state, id)?;
    let member = office::member(state, by)?;
    may_stand(state, member, election.constituency)?;
    if election.candidate(member).is_some_and(|candidate| candidate.stands) {
        return Err(ElectionRefusal::StandsAlready { member, election: id }.into());
    }
    stood(state, (id, election), member, said)
}

/// Decides [`ElectionAct::Withdraw`](crate::election::ElectionAct::Withdraw). Whoever is elected for a next term may
/// give that up until it begins (mandate.33), and whoever may still follow gives that up likewise (mandate.35).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NominationsClosed`] (articles election.1, election.6)
/// - [`ElectionRefusal::NoCandidature`] if the actor is not nominated (election.13)
/// - [`ElectionRefusal::NoWithdrawal`], [`ElectionRefusal::NotTied`] (election.44)
pub(crate) fn withdraw(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    let election = found(state, id)?;
    let member = office::member(state, by)?;
    if mandate::waits_to_sit(state, election.constituency, id, member) {
        return Ok(mandate::gives_way(id, member));
    }
    if election.phase == Phase::Decided && may_follow(state, (id, election), member) {
        return Ok(Event::Election(ElectionEvent::CandidateWithdrew { election: id, candidate: member }));
    }
    let candidate = election.candidate(member).filter(|candidate| !candidate.withdrew);
    if election.is_under_way() && candidate.is_none() {
        return Err(ElectionRefusal::NoCandidature { member, election: id }.into());
    }
    // Whoever goes into a second round was chosen for it by all, and a friend of the first could spare them that round.
    let in_rounds = |rule: &ElectionRule| {
        rule.method == Method::TwoRound && (first_round(election).is_some() || election.phase != Phase::Voting)
    };
    let may_until = |until: Withdrawal| match rule_of(state, election) {
        Some(rule) if rule.withdrawal < until || in_rounds(rule) => {
            Err(ElectionRefusal::NoWithdrawal { election: id, under: rule.article.clone() })
        }
        _ => Ok(()),
    };
    match &election.phase {
        Phase::Nominations => {}
        Phase::Voting => may_until(Withdrawal::WhileVoting)?,
        Phase::Lot { among, lot_for, .. } => {
            may_until(Withdrawal::UntilDecided)?;
            // Who is elected, and draws for the longer term, gives the seat up by resigning.
            if !among.contains(&member) || *lot_for == LotFor::Terms {
                return Err(ElectionRefusal::NotTied { member, election: id }.into());
            }
        }
        Phase::Decided | Phase::Failed(_) => return Err(ElectionRefusal::NominationsClosed { election: id }.into()),
    }
    Ok(Event::Election(ElectionEvent::CandidateWithdrew { election: id, candidate: member }))
}

/// Whether a member may still take a seat by an election that is over: as an alternate, or in a countback (mandate.35).
fn may_follow(state: &State, (id, election): (ElectionId, &Election), member: MemberId) -> bool {
    let stands = election.candidate(member).is_some_and(|candidate| candidate.stands && !candidate.withdrew);
    let follows =
        || mandate::is_alternate(state, (election.constituency, id), member) || may_be_counted_again(state, id, member);
    stands && follows()
}

/// Decides [`ElectionAct::CloseNominations`](crate::election::ElectionAct::CloseNominations).
///
/// # Errors
///
/// Those of [`may_close_nominations`].
pub(crate) fn close_nominations(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    may_close_nominations(state, by, id)?;
    Ok(closed(state, id, found(state, id)?))
}

/// Refuses whoever may not close nominations now; whether those who stand can fill the seats is not asked.
///
/// # Errors
///
/// Those of [`ElectionAct::CloseNominations`](crate::election::ElectionAct::CloseNominations):
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NominationsClosed`] (articles election.1, election.6)
/// - [`ElectionRefusal::NotReturningOfficer`] if the actor does not conduct the election (election.14)
/// - [`ElectionRefusal::NominationsOpen`] if the charter set a time that is not over (election.17)
pub fn may_close_nominations(state: &State, by: Actor, id: ElectionId) -> Result<(), Refusal> {
    let election = in_nominations(state, id)?;
    conducting(state, by, id, election)?;
    not_before_time(state, id, election)?;
    Ok(())
}

/// Refuses to end nominations before the time that the charter set.
pub(super) fn not_before_time(state: &State, id: ElectionId, election: &Election) -> Result<(), ElectionRefusal> {
    match election.until {
        Some(until) if until > state.now => {
            let under = rule_of(state, election).map(|rule| rule.article.clone()).unwrap_or_default();
            Err(ElectionRefusal::NominationsOpen { election: id, until, under })
        }
        _ => Ok(()),
    }
}

/// What comes of the end of nominations: voting, or nothing if nobody stands, or not those whom the groups ask for.
pub(super) fn closed(state: &State, id: ElectionId, election: &Election) -> Event {
    if election.standing().next().is_none() {
        return Event::Election(ElectionEvent::ElectionFailed { election: id, reason: Failure::NoCandidate });
    }
    if !count::can_meet_groups(state, election) {
        return Event::Election(ElectionEvent::ElectionFailed { election: id, reason: Failure::Groups });
    }
    let voting = rule_of(state, election).and_then(|rule| rule.voting);
    Event::Election(ElectionEvent::VotingOpened { election: id, until: voting.map(|span| state.later(span)) })
}

fn in_nominations(state: &State, id: ElectionId) -> Result<&Election, Refusal> {
    let election = found(state, id)?;
    if election.phase == Phase::Nominations {
        Ok(election)
    } else {
        Err(ElectionRefusal::NominationsClosed { election: id }.into())
    }
}

/// Refuses a name under which somebody else stands, or that looks so: on a ballot nobody could tell whom they vote for
/// (election.43).
fn told_apart(
    election: &Election,
    candidate: MemberId,
    name: &str,
    option: Option<&Text>,
) -> Result<(), ElectionRefusal> {
    if name.is_empty() {
        return Ok(());
    }
    if !tauride_names::is_seen(name) {
        return Err(ElectionRefusal::NotSeen);
    }
    let likeness = tauride_names::likeness(name);
    if is_number(name) && likeness != tauride_names::likeness(&candidate.to_string()) {
        return Err(ElectionRefusal::NumberAsName { name: name.into() });
    }
    let alike = |other: &str| {
        // Nearly all names are told apart by their first letter; only the others are folded.
        let letter = |sign: char| sign.is_ascii_alphanumeric();
        let apart = |(one, own): (char, char)| letter(one) && letter(own) && !one.eq_ignore_ascii_case(&own);
        let first = other.chars().next().zip(likeness.chars().next());
        !first.is_some_and(apart) && tauride_names::likeness(other) == likeness
    };
    let others = election.standing().filter(|other| other.member != candidate);
    let mut taken = others.map(|other| (other.member, &other.name)).chain(option.map(|name| (DEFAULT_OPTION, name)));
    match taken.find(|(_, name)| alike(name)) {
        Some((candidate, name)) => Err(ElectionRefusal::SameName { candidate, name: name.clone() }),
        None => Ok(()),
    }
}

fn stood(
    state: &State,
    (id, election): (ElectionId, &Election),
    candidate: MemberId,
    said: &Declared<'_>,
) -> Result<Event, Refusal> {
    let long = |text: &Text| text.chars().nth(usize::try_from(NAME_MAX).unwrap_or(usize::MAX)).is_some();
    if long(said.name) || long(said.label) {
        return Err(ElectionRefusal::TooLong { most: NAME_MAX }.into());
    }
    if !is_plain(said.name) || !is_plain(said.label) {
        return Err(ElectionRefusal::NotPlain.into());
    }
    let option = rule_of(state, election).and_then(|rule| rule.default_option.as_ref());
    told_apart(election, candidate, said.name, option)?;
    groups::are_known(state, id, election, said.groups)?;
    let (name, label, groups) = (said.name.clone(), said.label.clone(), said.groups.to_vec());
    Ok(Event::Election(ElectionEvent::CandidateStood { election: id, candidate, name, label, groups }))
}
