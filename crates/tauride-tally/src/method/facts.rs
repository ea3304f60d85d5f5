//! What everybody should know of each method.

use super::{Method, Says};

/// What everybody should know of a method.
struct Facts {
    name: &'static str,
    title: &'static str,
    says: Says,
    /// The most seats that it can fill; `None` if there is no limit.
    most_seats: Option<u32>,
}

impl Method {
    /// All methods, in the order in which they are listed to a person.
    pub const ALL: &'static [Self] = &[
        Self::Plurality,
        Self::Block,
        Self::Limited,
        Self::TwoRound,
        Self::Approval,
        Self::Spav,
        Self::Phragmen,
        Self::EqualShares,
        Self::EqualSharesByApproval,
        Self::EqualSharesAlone,
        Self::Score,
        Self::Cumulative,
        Self::Borda,
        Self::BordaTruncated,
        Self::ModifiedBorda,
        Self::ScottishStv,
        Self::Ers97,
        Self::Wigm,
        Self::PortlandStv,
        Self::Meek,
        Self::MeekParametric,
        Self::Irv,
        Self::IrvBatch,
        Self::MinneapolisIrv,
        Self::Schulze,
        Self::RankedPairs,
        Self::DHondt,
        Self::SainteLague,
        Self::ModifiedSainteLague,
        Self::Imperiali,
        Self::Adams,
        Self::HuntingtonHill,
        Self::Hare,
        Self::Droop,
        Self::HagenbachBischoff,
        Self::HagenbachBischoffRounded,
        Self::ImperialiQuota,
        Self::ImperialiQuotaRounded,
        Self::Penrose,
    ];

    /// Returns the one word by which a charter, a file or a command names it.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// Returns what a person calls it, such as "Scottish STV".
    pub fn title(self) -> &'static str {
        self.facts().title
    }

    /// Returns what its ballots say.
    pub fn says(self) -> Says {
        self.facts().says
    }

    /// Returns the most seats that it can fill; `None` if there is no limit.
    pub fn most_seats(self) -> Option<u32> {
        self.facts().most_seats
    }

    fn facts(self) -> Facts {
        let several = |name, title, says| Facts { name, title, says, most_seats: None };
        let one = |name, title, says| Facts { name, title, says, most_seats: Some(1) };
        match self {
            Self::Plurality => several("plurality", "Plurality", Says::Choice),
            Self::Block => several("block", "Block vote", Says::Choice),
            Self::Limited => several("limited", "Limited vote", Says::Choice),
            Self::TwoRound => one("two-round", "Two rounds", Says::Choice),
            Self::Approval => several("approval", "Approval voting", Says::Choice),
            Self::Spav => several("spav", "Sequential proportional approval", Says::Choice),
            Self::Phragmen => several("phragmen", "Phragmén's method", Says::Choice),
            Self::EqualShares => several("equal-shares", "Method of Equal Shares", Says::Choice),
            Self::EqualSharesByApproval => several(
                "equal-shares-with-av-completion",
                "Method of Equal Shares, completed by approvals",
                Says::Choice,
            ),
            Self::EqualSharesAlone => {
                several("equal-shares-without-completion", "Method of Equal Shares, without completion", Says::Choice)
            }
            Self::Score => several("score", "Score voting", Says::Points),
            Self::Cumulative => several("cumulative", "Cumulative voting", Says::Points),
            Self::Borda => several("borda", "Borda count", Says::Ranking),
            Self::BordaTruncated => several("borda-truncated", "Borda count without points for others", Says::Ranking),
            Self::ModifiedBorda => several("modified-borda", "Modified Borda count", Says::Ranking),
            Self::ScottishStv => several("scottish-stv", "Scottish STV", Says::Ranking),
            Self::Ers97 => several("ers97", "ERS97 STV", Says::Ranking),
            Self::Wigm => several("wigm", "Weighted inclusive Gregory STV", Says::Ranking),
            Self::PortlandStv => several("portland-stv", "STV of Portland, Oregon", Says::Ranking),
            Self::Meek => several("meek", "Meek STV of New Zealand", Says::Ranking),
            Self::MeekParametric => several("meek-parametric", "Meek STV of stv-rs", Says::Ranking),
            Self::Irv => one("irv", "Instant run-off", Says::Ranking),
            Self::IrvBatch => one("irv-batch", "Instant run-off in batches", Says::Ranking),
            Self::MinneapolisIrv => one("minneapolis-irv", "Instant run-off of Minneapolis", Says::Ranking),
            Self::Schulze => several("schulze", "Schulze", Says::Ranking),
            Self::RankedPairs => several("ranked-pairs", "Ranked Pairs", Says::Ranking),
            Self::DHondt => several("dhondt", "d'Hondt", Says::List),
            Self::SainteLague => several("sainte-lague", "Sainte-Laguë", Says::List),
            Self::ModifiedSainteLague => several("modified-sainte-lague", "Modified Sainte-Laguë", Says::List),
            Self::Imperiali => several("imperiali", "Imperiali's divisors", Says::List),
            Self::Adams => several("adams", "Adams", Says::List),
            Self::HuntingtonHill => several("huntington-hill", "Huntington-Hill", Says::List),
            Self::Hare => several("hare", "Hare's quota and largest remainders", Says::List),
            Self::Droop => several("droop", "Droop quota and largest remainders", Says::List),
            Self::HagenbachBischoff => {
                several("hagenbach-bischoff", "Hagenbach-Bischoff quota and largest remainders", Says::List)
            }
            Self::HagenbachBischoffRounded => several(
                "hagenbach-bischoff-rounded",
                "Rounded Hagenbach-Bischoff quota and largest remainders",
                Says::List,
            ),
            Self::ImperialiQuota => several("imperiali-quota", "Imperiali's quota and largest remainders", Says::List),
            Self::ImperialiQuotaRounded => {
                several("imperiali-quota-rounded", "Rounded Imperiali's quota and largest remainders", Says::List)
            }
            Self::Penrose => several("penrose", "Square roots by Sainte-Laguë", Says::List),
        }
    }
}
