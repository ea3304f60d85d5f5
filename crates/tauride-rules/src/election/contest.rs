//! An election as a contest that `tauride-tally` counts: a candidate is a place among those who stand.

use alloc::vec::Vec;

use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::Constraints;
use tauride_tally::lots::Lots;
use tauride_tally::method::{self, AnySheet, Method};
use tauride_tally::transferable::wigm;
use tauride_tally::{Contest, Counted, Uncountable};

use crate::charter::{GroupRule, Text};
use crate::ids::MemberId;
use crate::state::{Election, Papers};

/// What is counted.
pub(super) struct Count<'a> {
    pub(super) election: &'a Election,
    pub(super) method: Method,
    /// To how many decimals, for a method that leaves that to the charter.
    pub(super) decimals: Option<u32>,
    /// How many are to be elected, those who are kept among them.
    pub(super) seats: u32,
    /// Who stood and cannot be elected.
    pub(super) withdrawn: Vec<MemberId>,
    /// Who sits already.
    pub(super) kept: Vec<MemberId>,
    pub(super) groups: &'a [GroupRule],
    /// How many of each group must and may be elected.
    pub(super) bounds: Vec<(u32, u32)>,
}

impl Count<'_> {
    /// Counts.
    ///
    /// # Errors
    ///
    /// As [`method::count`].
    pub(super) fn run(&self) -> Result<Counted<AnySheet>, Uncountable> {
        match self.election.counting.as_ref().and_then(|counting| counting.papers.ballots()) {
            Some(ballots) => self.count(ballots),
            None => self.count(&added_up(self.election)?),
        }
    }

    /// Counts as if nobody had voted: whether those who stand can fill the seats as the groups ask.
    ///
    /// # Errors
    ///
    /// As [`method::count`].
    pub(super) fn run_without_votes(&self) -> Result<Counted<AnySheet>, Uncountable> {
        self.count(&builder(self.election)?.finish())
    }

    fn count(&self, ballots: &Ballots) -> Result<Counted<AnySheet>, Uncountable> {
        let drawn = self.election.lots.iter().map(|lot| places(self.election, lot)).collect();
        let constraints = self.constraints();
        let contest = Contest {
            ballots,
            seats: self.seats,
            withdrawn: &places(self.election, &self.withdrawn),
            kept: &places(self.election, &self.kept),
            constraints: &constraints,
            lots: &Lots::drawn(drawn),
        };
        match (self.method, self.decimals) {
            (Method::Wigm, Some(decimals)) => {
                let options = wigm::Options { decimals, ..wigm::Options::SCOTTISH };
                wigm::count(&contest, options).map(|counted| counted.map(AnySheet::Transferable))
            }
            _ => method::count(self.method, &contest),
        }
    }

    /// Returns what the count must honour.
    pub(super) fn constraints(&self) -> Constraints {
        let said: Vec<&[Text]> = self.election.standing().map(|candidate| candidate.groups.as_slice()).collect();
        super::groups::constraints(self.groups, &self.bounds, &said)
    }
}

/// Returns where members stand among the candidates, in their order; whoever does not stand is left out.
pub(super) fn places(election: &Election, members: &[MemberId]) -> Vec<usize> {
    members.iter().filter_map(|member| place(election, *member)).collect()
}

/// Returns where a candidate stands among those who stand.
pub(super) fn place(election: &Election, member: MemberId) -> Option<usize> {
    election.standing().position(|candidate| candidate.member == member)
}

/// Returns the candidates at these places, in their order.
pub(super) fn members(election: &Election, places: &[usize]) -> Vec<MemberId> {
    let standing: Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    places.iter().filter_map(|place| standing.get(*place).copied()).collect()
}

/// Returns the papers with which voting by a method opens: none where the votes of the candidates are all it needs.
pub(super) fn papers(election: &Election, method: Method) -> Papers {
    match builder(election) {
        Ok(builder) if !method.adds_up() => Papers::Open(builder),
        _ => Papers::None,
    }
}

/// Begins ballots for those who stand.
fn builder(election: &Election) -> Result<Builder, Uncountable> {
    Builder::new(election.standing().count())
        .map_err(|_| Uncountable::NoSuchCandidate { candidate: tauride_tally::ballots::CANDIDATES_MAX })
}

/// The votes of the candidates as ballots that name one each: what they come to is the same.
fn added_up(election: &Election) -> Result<Ballots, Uncountable> {
    let mut builder = builder(election)?;
    for (place, candidate) in election.standing().enumerate() {
        // Nobody gets more votes than there are members, and these are fewer than ballots may be.
        let _ = builder.rank(place).and_then(|()| builder.close(candidate.votes));
    }
    Ok(builder.finish())
}
