//! The ballots of an election in the state: taken while voting is open, kept while somebody sits by them.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::body::places;
use crate::election::state::{Counting, Election, Papers};
use crate::ground::ids::{ConstituencyId, ElectionId, MemberId};
use crate::state::State;

use super::{contest, count, countback};
use crate::election::rule::rule_of;

/// Voting opens: from now on the rule is fixed by which its votes are counted.
pub(super) fn open(state: &mut State, id: ElectionId) {
    let rule = state.election(id).and_then(|election| Some((election, rule_of(state, election)?)));
    let Some((election, rule)) = rule else { return };
    let counting = Counting {
        rule: rule.clone(),
        first: None,
        papers: if rule.last_vote_counts { Papers::None } else { contest::papers(election, rule.method) },
        seats: election.seats,
        withdrawn: Vec::new(),
        bounds: Vec::new(),
    };
    if let Some(election) = state.election_mut(id) {
        election.counting = Some(Box::new(counting));
    }
}

/// Puts a choice among the ballots, if they are needed: everybody chosen at one rank, as their order means nothing.
pub(crate) fn put_choice(election: &mut Election, choices: &[MemberId]) {
    if election.counting.as_ref().is_some_and(|counting| !counting.rule.method.adds_up()) {
        put(election, &[Vec::from(choices)]);
    }
}

/// Puts a ranking among the ballots.
pub(crate) fn put(election: &mut Election, ranks: &[Vec<MemberId>]) {
    let ranks = contest::placed(election, ranks);
    if let Some(Papers::Open(builder)) = election.counting.as_mut().map(|counting| &mut counting.papers) {
        // Whoever is ranked stands, and there are fewer members than ballots may be.
        let _ = contest::write(builder, &ranks);
    }
}

/// The election is decided: what its count went by is kept, and the ballots with it. Nothing was counted in an
/// acclamation.
pub(super) fn keep(state: &mut State, id: ElectionId) {
    let Some(election) = state.election(id) else { return };
    let counted = count::counted(state, election).filter(|_| count::voters(state, election) > 0);
    let counted = counted.map(|count| (count.seats, count.withdrawn, count.bounds));
    let constituency = election.constituency;
    let Some(election) = state.election_mut(id) else { return };
    let Some((seats, withdrawn, bounds)) = counted else {
        election.counting = None;
        return;
    };
    let Some(counting) = election.counting.as_mut() else { return };
    counting.seats = seats;
    counting.withdrawn = withdrawn;
    counting.bounds = bounds;
    close(election);
    let kept = election.counting.as_ref().is_some_and(|counting| matches!(counting.papers, Papers::Kept(_)));
    if kept {
        let before = state.constituency(constituency).map_or(&[][..], |place| &place.counted);
        let counted = before.iter().copied().chain([id]).collect();
        places::ballots_are_kept(state, constituency, counted);
    }
    let_go(state, constituency);
}

/// Voting is over: no ballot comes any more, and whoever shows the count may share them.
pub(super) fn close(election: &mut Election) {
    let last = contest::last_ballots(election);
    election.last.clear();
    let Some(counting) = election.counting.as_mut() else { return };
    if let Some(ballots) = last {
        // A lot may be drawn more than once, and by then they are kept.
        if matches!(counting.papers, Papers::None) {
            counting.papers = Papers::Kept(Arc::new(ballots));
        }
        return;
    }
    counting.papers = match core::mem::replace(&mut counting.papers, Papers::None) {
        Papers::Open(builder) => Papers::Kept(Arc::new(builder.finish())),
        other @ (Papers::None | Papers::Kept(_)) => other,
    };
}

/// Lets go of ballots that are not needed any more: nobody sits by them or did last in a seat that is vacant, and another
/// election was decided since.
fn let_go(state: &mut State, id: ConstituencyId) {
    let Some(constituency) = state.constituency(id).filter(|constituency| constituency.counted.len() > 1) else {
        return;
    };
    let sits = |election: &ElectionId| {
        let had = constituency.seats.iter().filter_map(|seat| state.latest(*seat));
        had.into_iter().any(|mandate| countback::is_by(mandate.title, *election))
    };
    let last = constituency.counted.last().copied();
    let (kept, gone): (Vec<ElectionId>, Vec<ElectionId>) =
        constituency.counted.iter().copied().partition(|election| Some(*election) == last || sits(election));
    places::ballots_are_kept(state, id, kept);
    for id in gone {
        if let Some(counting) = state.election_mut(id).and_then(|election| election.counting.as_mut()) {
            counting.papers = Papers::None;
        }
    }
}
