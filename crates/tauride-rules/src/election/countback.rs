//! Countback: who takes a seat that fell vacant is answered by counting the ballots of its election again, without
//! whoever left it and with everybody who still sits kept (mandate.13).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use tauride_tally::Counted;

use crate::chapters::Event;
use crate::election::event::ElectionEvent;
use crate::election::state::{DEFAULT_OPTION, Election, Phase};
use crate::ground::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use crate::ground::text::Text;
use crate::mandate;
use crate::mandate::event::Title;
use crate::mandate::state::Mandate;
use crate::state::{Queue, State};
use crate::terms::Fill;

use super::contest::{self, Count};
use super::{count, groups};

/// Returns what counting the ballots of an election again for a vacant seat comes to: somebody who follows, nobody, or a
/// tie that needs a lot. `None` if there are no ballots to count again: by acclamation or hands, or by a method that
/// cannot keep those who sit.
///
/// Whoever is about to take a seat by that election in the same cascade is kept too; whoever is about to take one by another
/// title is out, and the seat with them.
fn counted_back(state: &State, id: ElectionId, seat: SeatId, queue: &Queue) -> Option<Event> {
    let election = state.election(id)?;
    let count = again(state, id, election, queue)?;
    let elected = match count.run() {
        Ok(Counted::Complete(sheet)) => {
            let elected = contest::members(election, sheet.elected());
            // The default option, or who comes after it, takes no seat.
            let next = elected.into_iter().find(|member| !count.kept.contains(member));
            next.filter(|member| *member != DEFAULT_OPTION)
        }
        Ok(Counted::LotRequired { tie, .. }) => return Some(count::lot_required(id, election, &tie, Some(seat))),
        // Those who are left cannot fill the seat as the groups ask.
        Err(_) => None,
    };
    Some(Event::Election(ElectionEvent::CountedBack { election: id, seat, elected }))
}

/// Counts the ballots by which a seat was held again; after a term nobody was elected for what follows.
pub(crate) fn counted_back_for(state: &State, ended: &Mandate, queue: &Queue) -> Option<Event> {
    let election = ended.title.election().filter(|_| mandate::for_the_term(ended))?;
    counted_back(state, election, ended.seat, queue)
}

/// Another election is over, and so many more seats are vacant than it was for: where a tie in the countback for one could not
/// wait for a lot while it was under way, the ballots are counted again. Returns how many seats that fills, or none if it
/// waits for a lot now, after which all the others are filled (mandate.20).
pub(super) fn late(state: &State, seats: &[SeatId], most: u32, queue: &mut Queue) -> Option<u32> {
    let mut filled = 0_u32;
    for seat in seats {
        let Some(constituency) = state.seat(*seat).map(|seat| seat.constituency) else { continue };
        let back = state.seat_rule(constituency).is_some_and(|rule| rule.vacancy.contains(&Fill::Countback));
        let taken = || queue.coming_to(*seat).next().is_some();
        if filled == most || !back || !mandate::is_to_be_filled(state, *seat) || taken() {
            continue;
        }
        let counted = state.latest(*seat).and_then(|ended| counted_back_for(state, ended, queue));
        match counted {
            Some(lot @ Event::Election(ElectionEvent::LotRequired { .. })) => {
                queue.push_back(lot);
                return None;
            }
            Some(counted @ Event::Election(ElectionEvent::CountedBack { elected: Some(_), .. })) => {
                queue.push_back(counted);
                filled = filled.saturating_add(1);
            }
            // Nobody follows: that was found when it fell vacant.
            _ => {}
        }
    }
    Some(filled)
}

/// Queues what the countback for a seat comes to after a lot for it was drawn. Nobody follows where the seat has been
/// filled in another way meanwhile. Returns the seat if its countback is over: vacancies that came up meanwhile have
/// their turn then.
pub(super) fn after_lot(state: &State, id: ElectionId, seat: SeatId, queue: &mut Queue) -> Option<SeatId> {
    let vacant = state.holding(seat).is_none();
    let counted = counted_back(state, id, seat, queue).filter(|_| vacant);
    let counted = counted.unwrap_or(Event::Election(ElectionEvent::CountedBack { election: id, seat, elected: None }));
    let ends = matches!(counted, Event::Election(ElectionEvent::CountedBack { .. }));
    queue.push_back(counted);
    ends.then_some(seat)
}

/// Returns whether an election may wait for a lot in the countback for a seat: it is decided, and no other is under way.
pub(crate) fn may_wait(state: &State, id: ElectionId, seat: SeatId) -> bool {
    state.election(id).is_some_and(|election| {
        let free = state.constituency(election.constituency).is_some_and(|place| place.election.is_none());
        // After a lot the next tie of the same countback may follow.
        election.recount == Some(seat) || (election.phase == Phase::Decided && free)
    })
}

/// Returns whether the ballots of an election may still seat somebody who stood in it: they have had no seat by it.
pub(super) fn may_be_counted_again(state: &State, id: ElectionId, member: MemberId) -> bool {
    let Some(election) = state.election(id) else { return false };
    let place = election.constituency;
    let back = state.seat_rule(place).is_some_and(|rule| rule.vacancy.contains(&Fill::Countback));
    let kept = state.constituency(place).is_some_and(|place| place.counted.contains(&id));
    back && kept && !left(state, member, id)
}

/// What is counted for the seats that the election filled, but for those that others hold now.
fn again<'a>(state: &'a State, id: ElectionId, election: &'a Election, queue: &Queue) -> Option<Count<'a>> {
    let counting = election.counting.as_ref().filter(|counting| counting.rule.method.keeps())?;
    counting.papers.ballots()?;
    let place = election.constituency;
    let comes = |member: MemberId| {
        let mut here = queue.coming_by(member).filter(|(seat, _)| mandate::is_of(state, *seat, place));
        here.next().map(|(_, title)| title)
    };
    let sits =
        |member: MemberId| comes(member).is_some_and(|title| is_by(title, id)) || sits_by(state, member, place, id);
    let kept: Vec<MemberId> =
        election.standing().map(|candidate| candidate.member).filter(|member| sits(*member)).collect();
    let cannot = |member: &MemberId| {
        *member != DEFAULT_OPTION
            && !kept.contains(member)
            && (election.has_withdrawn(*member)
                || !mandate::is_eligible(state, *member, place)
                || mandate::sits_elsewhere(state, *member, place)
                || comes(*member).is_some()
                || left(state, *member, id))
    };
    let withdrawn = election.standing().map(|candidate| candidate.member).filter(cannot).collect();
    let lost = |seat: &SeatId| queue.coming_to(*seat).any(|(_, title)| !is_by(title, id));
    let seats = seats_by(state, election, id).filter(|seat| !lost(seat)).count();
    let seats = u32::try_from(seats).unwrap_or(u32::MAX);
    let bounds = groups::bounds(state, place, &counting.rule.groups, seats, &kept);
    Some(Count {
        election,
        rule: &counting.rule,
        seats,
        voters: count::voters(state, election),
        withdrawn,
        changed: changed(state, &kept, place),
        kept,
        bounds,
    })
}

/// The groups to which those who sit in a constituency belong now, where they have changed since they stood (mandate.34).
fn changed(state: &State, kept: &[MemberId], constituency: ConstituencyId) -> Vec<(MemberId, Vec<Text>)> {
    let groups = |member: MemberId| {
        let mut here =
            state.mandates_of(member).filter(|(_, mandate)| mandate::is_of(state, mandate.seat, constituency));
        here.find_map(|(_, mandate)| mandate.groups.clone())
    };
    kept.iter().filter_map(|member| Some((*member, groups(*member)?))).collect()
}

/// Which of the seats that an election filled are held by it still, or vacant since; not those that others have had after.
fn seats_by(state: &State, election: &Election, id: ElectionId) -> impl Iterator<Item = SeatId> {
    let had = election.standing().filter_map(|candidate| state.had.get(&candidate.member)).flatten();
    let by_it = had.filter_map(|mandate| state.mandate(*mandate)).filter(|mandate| is_by(mandate.title, id));
    let counts = move |seat: &SeatId| {
        let waits = |mandate: &Mandate| mandate.caretaker && mandate.ended.is_none();
        state.seat(*seat).is_some_and(|seat| !seat.closed)
            && state.latest(*seat).is_some_and(|last| !waits(last) && is_by(last.title, id))
    };
    let filled: BTreeSet<SeatId> = by_it.map(|mandate| mandate.seat).collect();
    filled.into_iter().filter(move |seat| counts(seat))
}

/// Whether a member sits in a constituency by an election, and not only until a successor is seated.
fn sits_by(state: &State, member: MemberId, constituency: ConstituencyId, id: ElectionId) -> bool {
    state.mandates_of(member).any(|(_, mandate)| {
        let here = state.seat(mandate.seat).is_some_and(|seat| seat.constituency == constituency);
        here && !mandate.caretaker && is_by(mandate.title, id)
    })
}

/// Whether a member has had a seat by an election and left it.
fn left(state: &State, member: MemberId, id: ElectionId) -> bool {
    let had = state.had.get(&member).into_iter().flatten().filter_map(|mandate| state.mandate(*mandate));
    had.into_iter().any(|mandate| is_by(mandate.title, id))
}

/// Whether a title comes from an election, directly or by countback.
pub(super) fn is_by(title: Title, id: ElectionId) -> bool {
    title.election() == Some(id)
}
