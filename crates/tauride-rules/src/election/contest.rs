//! An election as a contest that `tauride-tally` counts: a candidate is a place among those who stand.

use alloc::vec::Vec;

use tauride_tally::ballots::{BallotError, Ballots, Builder, CANDIDATES_MAX};
use tauride_tally::constraints::Constraints;
use tauride_tally::lots::Lots;
use tauride_tally::method::{self, AnySheet, Method, Says, Settings};
use tauride_tally::plain::two_round::{self, MajorityOf};
use tauride_tally::{Contest, Counted, Uncountable, points as pointed};

use crate::ballot::says::Ballot;
use crate::election::state::{DEFAULT_OPTION, Election, FirstRound, Papers};
use crate::ground::ids::MemberId;
use crate::ground::text::Text;
use crate::terms::ElectionRule;

use crate::election::option::{self, Parted};
use crate::election::rule::{bounds, votes_each};

/// What is counted.
pub(super) struct Count<'a> {
    pub(super) election: &'a Election,
    pub(super) rule: &'a ElectionRule,
    /// How many are to be elected, those who are kept among them.
    pub(super) seats: u32,
    /// How many electors voted.
    pub(super) voters: u64,
    /// Who stood and cannot be elected.
    pub(super) withdrawn: Vec<MemberId>,
    /// Who sits already.
    pub(super) kept: Vec<MemberId>,
    /// The groups to which those who sit belong now, where these are others than they declared when they stood (mandate.34).
    pub(super) changed: Vec<(MemberId, Vec<Text>)>,
    /// How many of each group must and may be elected.
    pub(super) bounds: Vec<(u32, u32)>,
}

impl Count<'_> {
    /// Counts. Where the default option is tied, it comes first, and no lot is drawn (election.45).
    ///
    /// # Errors
    ///
    /// As [`method::count`].
    pub(super) fn run(&self) -> Result<Counted<AnySheet>, Uncountable> {
        let option = place(self.election, DEFAULT_OPTION);
        let mut lots = Lots::drawn(self.election.lots.iter().map(|lot| places(self.election, lot)).collect());
        loop {
            let counted = self.run_with(&lots)?;
            let parted = counted.tie().and_then(|tie| option::part(tie, option, &lots));
            match (parted, counted) {
                (Some(Parted::Decided(order)), _) if !lots.drawn.contains(&order) => lots.drawn.push(order),
                (Some(Parted::Open(tie)), Counted::LotRequired { so_far, .. }) => {
                    return Ok(Counted::LotRequired { tie, so_far });
                }
                (_, counted) => return Ok(counted),
            }
        }
    }

    fn run_with(&self, lots: &Lots) -> Result<Counted<AnySheet>, Uncountable> {
        let method = self.rule.method;
        if let Some(ballots) = self.election.counting.as_ref().and_then(|counting| counting.papers.ballots()) {
            return self.count(method, ballots, lots);
        }
        if let Some(ballots) = last_ballots(self.election) {
            return self.count(method, &ballots, lots);
        }
        if method.says() == Says::Points {
            return self.count_points(lots);
        }
        if method == Method::TwoRound {
            return self.count_rounds(lots);
        }
        self.count(self.choosing(), &self.added_up(&self.votes())?, lots).map(|counted| self.of_voters(counted))
    }

    /// Counts as if nobody had voted: whether those who stand can fill the seats as the groups ask.
    ///
    /// # Errors
    ///
    /// As [`method::count`].
    pub(super) fn run_without_votes(&self) -> Result<Counted<AnySheet>, Uncountable> {
        self.count(self.rule.method, &builder(self.election)?.finish(), Lots::NONE)
    }

    fn count(&self, method: Method, ballots: &Ballots, lots: &Lots) -> Result<Counted<AnySheet>, Uncountable> {
        let settings = Settings {
            decimals: self.rule.decimals,
            votes: Some(votes_each(self.rule, self.election)),
            ..Settings::default()
        };
        self.contest(ballots, lots, |contest| method::count_with(method, contest, &settings))
    }

    /// Puts together what the tally needs to know.
    fn contest<T>(&self, ballots: &Ballots, lots: &Lots, count: impl FnOnce(&Contest<'_>) -> T) -> T {
        count(&Contest {
            ballots,
            seats: self.seats,
            withdrawn: &places(self.election, &self.withdrawn),
            kept: &places(self.election, &self.kept),
            constraints: &self.constraints(),
            lots,
        })
    }

    /// What the tally calls a choice of so many: the law's plurality gives as many votes as there are seats.
    fn choosing(&self) -> Method {
        match (self.rule.method, votes_each(self.rule, self.election)) {
            (Method::Plurality, 2..) if self.rule.votes_each.is_none() => Method::Block,
            (Method::Plurality, 2..) => Method::Limited,
            (method, _) => method,
        }
    }

    fn count_points(&self, lots: &Lots) -> Result<Counted<AnySheet>, Uncountable> {
        let candidates = self.election.standing().count();
        let beyond = |_| Uncountable::TooManyCandidates { candidates, most: CANDIDATES_MAX };
        let mut builder = pointed::Builder::new(candidates, bounds(self.rule)).map_err(beyond)?;
        for (place, candidate) in self.election.standing().enumerate() {
            // A point from as many as there are points: what they come to is the same.
            let _ = builder.give(place, 1).and_then(|()| builder.close(candidate.votes));
        }
        let contest = pointed::Contest {
            ballots: &builder.finish(),
            seats: self.seats,
            withdrawn: &places(self.election, &self.withdrawn),
            lots,
        };
        method::count_points(&contest).map(|counted| self.of_voters(counted))
    }

    fn count_rounds(&self, lots: &Lots) -> Result<Counted<AnySheet>, Uncountable> {
        let (first, second) = match first_round(self.election) {
            Some(first) => (self.added_up(&first.votes)?, Some(self.added_up(&self.votes())?)),
            None => (self.added_up(&self.votes())?, None),
        };
        let counted =
            self.contest(&first, lots, |contest| two_round::count(contest, MajorityOf::Valid, second.as_ref()));
        counted.map(|counted| counted.map(AnySheet::Plain))
    }

    fn votes(&self) -> Vec<(MemberId, u64)> {
        self.election.standing().map(|candidate| (candidate.member, candidate.votes)).collect()
    }

    /// Votes of candidates as ballots that name one each: what they come to is the same.
    fn added_up(&self, votes: &[(MemberId, u64)]) -> Result<Ballots, Uncountable> {
        let mut builder = builder(self.election)?;
        for (member, votes) in votes {
            let Some(place) = place(self.election, *member) else { continue };
            // Nobody gets more votes than there are members, and these are fewer than ballots may be.
            let _ = builder.rank(place).and_then(|()| builder.close(*votes));
        }
        Ok(builder.finish())
    }

    /// Says on the sheet how many ballots there were: votes that were added up do not say it.
    fn of_voters(&self, counted: Counted<AnySheet>) -> Counted<AnySheet> {
        counted.map(|mut sheet| {
            if let AnySheet::Plain(sheet) = &mut sheet {
                sheet.rounds.iter_mut().for_each(|round| round.valid = u128::from(self.voters));
            }
            sheet
        })
    }

    /// Returns what the count must honour.
    pub(super) fn constraints(&self) -> Constraints {
        let changed = |member: MemberId| self.changed.iter().find(|(who, _)| *who == member);
        let standing = self.election.standing();
        let said: Vec<&[Text]> = standing
            .map(|candidate| changed(candidate.member).map_or(candidate.groups.as_slice(), |(_, groups)| groups))
            .collect();
        super::groups::constraints(&self.rule.groups, &self.bounds, &said)
    }
}

/// Returns where members stand among the candidates, in their order; whoever does not stand is left out.
pub(crate) fn places(election: &Election, members: &[MemberId]) -> Vec<usize> {
    if let [only] = members {
        return place(election, *only).into_iter().collect();
    }
    let standing: Vec<MemberId> = election.standing().map(|candidate| candidate.member).collect();
    members.iter().filter_map(|member| standing.binary_search(member).ok()).collect()
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

/// Returns the ballots of an election in which the last vote counts: they are put together when no more come (votes.14).
/// `None` where the votes of the candidates are all that its method needs.
pub(super) fn last_ballots(election: &Election) -> Option<Ballots> {
    let rule = &election.counting.as_ref()?.rule;
    if !rule.last_vote_counts || rule.method.adds_up() {
        return None;
    }
    let mut builder = Builder::new(election.standing().count()).ok()?;
    for (_, ballot) in election.last.values() {
        let ranks = match ballot {
            Ballot::Choices(choices) => alloc::vec![places(election, choices)],
            Ballot::Ranking(ranks) => placed(election, ranks),
            Ballot::Points(_) => continue,
        };
        let _ = write(&mut builder, &ranks);
    }
    Some(builder.finish())
}

pub(super) fn placed(election: &Election, ranks: &[Vec<MemberId>]) -> Vec<Vec<usize>> {
    ranks.iter().map(|rank| places(election, rank)).collect()
}

pub(super) fn write(builder: &mut Builder, ranks: &[Vec<usize>]) -> Result<(), BallotError> {
    for rank in ranks {
        let mut rank = rank.iter().copied();
        if let Some(first) = rank.next() {
            builder.rank(first)?;
        }
        rank.try_for_each(|next| builder.same_rank(next))?;
    }
    builder.close(1)
}

/// Begins ballots for those who stand.
fn builder(election: &Election) -> Result<Builder, Uncountable> {
    Builder::new(election.standing().count())
        .map_err(|_| Uncountable::TooManyCandidates { candidates: election.standing().count(), most: CANDIDATES_MAX })
}

/// Returns the first round of an election in its second.
pub(crate) fn first_round(election: &Election) -> Option<&FirstRound> {
    election.counting.as_ref()?.first.as_deref()
}
