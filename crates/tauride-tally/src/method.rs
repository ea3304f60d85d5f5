//! Every method of counting by its name, and one road to all of them.
//!
//! A charter and a command line name a method by the word of [`Method::name`]. "STV" is no such word: the variants of
//! the single transferable vote elect different people from the same ballots, and [`Method::named`] says which there
//! are.

mod able;
mod facts;
mod find;
mod lists;
mod run;
mod settings;
mod sheet;

pub use find::UnknownMethod;
pub use run::{count, count_lists, count_points, count_with};
pub use settings::{Default, Settings};
pub use sheet::AnySheet;

/// A method of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Every ballot chooses one; the most votes win.
    Plurality,
    /// Every ballot chooses as many as there are seats; the most votes win.
    Block,
    /// Every ballot chooses so many, fewer than there are seats; the most votes win.
    Limited,
    /// Every ballot chooses one; without a majority, the first two stand in a second round.
    TwoRound,
    /// Every ballot chooses as many as it likes; the most votes win.
    Approval,
    /// Proportional approval, seat by seat: a ballot counts for less with everyone elected whom it approves.
    Spav,
    /// Proportional approval by Phragmén's method: the load of each seat is shared as evenly as can be.
    Phragmen,
    /// The Method of Equal Shares; seats that nobody can pay for by Phragmén's method.
    EqualShares,
    /// The Method of Equal Shares; seats that nobody can pay for by approvals.
    EqualSharesByApproval,
    /// The Method of Equal Shares; seats that nobody can pay for stay empty.
    EqualSharesAlone,
    /// Every ballot gives each candidate points within a range; the most points win.
    Score,
    /// Every ballot shares out a number of points; the most points win.
    Cumulative,
    /// Places give points, and whoever is not ranked has the mean of the last.
    Borda,
    /// Places give points, and whoever is not ranked has none.
    BordaTruncated,
    /// Places give points, fewer on a ballot that ranks fewer.
    ModifiedBorda,
    /// The single transferable vote of Scotland's councils.
    ScottishStv,
    /// The single transferable vote of the Electoral Reform Society, 1997.
    Ers97,
    /// The single transferable vote by plain weighted inclusive Gregory, with five decimals unless others are chosen.
    Wigm,
    /// The single transferable vote of the City of Portland, Oregon.
    PortlandStv,
    /// The single transferable vote by Meek's method, as New Zealand's local elections count it.
    Meek,
    /// The single transferable vote by Meek's method, as Droop.py and stv-rs count it.
    MeekParametric,
    /// Instant run-off, one excluded at a time.
    Irv,
    /// Instant run-off, where those who cannot overtake are excluded together.
    IrvBatch,
    /// Instant run-off as the City of Minneapolis counts: in batches, to a majority of all valid ballots.
    MinneapolisIrv,
    /// In pairs, by the strongest paths of defeats.
    Schulze,
    /// In pairs, the strongest defeats locked in first.
    RankedPairs,
    /// Lists share the seats by divisors 1, 2, 3, …
    DHondt,
    /// Lists share the seats by divisors 1, 3, 5, …
    SainteLague,
    /// Lists share the seats by divisors 1.4, 3, 5, …
    ModifiedSainteLague,
    /// Lists share the seats by divisors 2, 3, 4, …
    Imperiali,
    /// Lists share the seats by divisors 0, 1, 2, …
    Adams,
    /// Lists share the seats by divisors √(0·1), √(1·2), √(2·3), …
    HuntingtonHill,
    /// Lists share the seats by Hare's quota and the largest remainders.
    Hare,
    /// Lists share the seats by the Droop quota and the largest remainders.
    Droop,
    /// Lists share the seats by the Hagenbach-Bischoff quota and the largest remainders.
    HagenbachBischoff,
    /// Lists share the seats by the Hagenbach-Bischoff quota, rounded to the nearest vote, and the largest remainders.
    HagenbachBischoffRounded,
    /// Lists share the seats by Imperiali's quota and the largest remainders.
    ImperialiQuota,
    /// Lists share the seats by Imperiali's quota, rounded to the nearest vote, and the largest remainders.
    ImperialiQuotaRounded,
    /// Lists share the seats by the square roots of their votes.
    Penrose,
}

/// What a ballot of a method says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// Whom it chooses: one, or as many as the method lets it; their order means nothing.
    Choice,
    /// Candidates in order of preference.
    Ranking,
    /// So many points for each.
    Points,
    /// One list. The lists take the place of the candidates.
    List,
}
