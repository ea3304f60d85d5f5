//! Every method of counting by its name, and one road to all of them.
//!
//! A charter and a command line name a method by the word of [`Method::name`]. "STV" is no such word: the variants of
//! the single transferable vote elect different people from the same ballots, and [`Method::named`] says which there
//! are.

mod find;
mod lists;
mod settings;
mod sheet;

use crate::apportion;
use crate::plain;
use crate::transferable::{irv, scottish, wigm};
use crate::{Contest, Counted, Uncountable};

pub use find::UnknownMethod;
pub use settings::Settings;
pub use sheet::AnySheet;

/// A method of counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Every ballot counts for the first whom it names; the most votes win.
    Plurality,
    /// Every ballot counts once for each whom it names; the most votes win.
    Approval,
    /// The single transferable vote of Scotland's councils.
    ScottishStv,
    /// The single transferable vote by plain weighted inclusive Gregory, with five decimals unless others are chosen.
    Wigm,
    /// The single transferable vote of the City of Portland, Oregon.
    PortlandStv,
    /// Instant run-off, one excluded at a time.
    Irv,
    /// Instant run-off, where those who cannot overtake are excluded together.
    IrvBatch,
    /// Instant run-off as the City of Minneapolis counts: in batches, to a majority of all valid ballots.
    MinneapolisIrv,
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
        Self::Approval,
        Self::ScottishStv,
        Self::Wigm,
        Self::PortlandStv,
        Self::Irv,
        Self::IrvBatch,
        Self::MinneapolisIrv,
        Self::DHondt,
        Self::SainteLague,
        Self::ModifiedSainteLague,
        Self::Imperiali,
        Self::Adams,
        Self::HuntingtonHill,
        Self::Hare,
        Self::Droop,
        Self::HagenbachBischoff,
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
            Self::Approval => several("approval", "Approval voting", Says::Choice),
            Self::ScottishStv => several("scottish-stv", "Scottish STV", Says::Ranking),
            Self::Wigm => several("wigm", "Weighted inclusive Gregory STV", Says::Ranking),
            Self::PortlandStv => several("portland-stv", "STV of Portland, Oregon", Says::Ranking),
            Self::Irv => one("irv", "Instant run-off", Says::Ranking),
            Self::IrvBatch => one("irv-batch", "Instant run-off in batches", Says::Ranking),
            Self::MinneapolisIrv => one("minneapolis-irv", "Instant run-off of Minneapolis", Says::Ranking),
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
            Self::Penrose => several("penrose", "Square roots by Sainte-Laguë", Says::List),
        }
    }

    /// Returns how lists share seats by it; `None` for a method that elects candidates.
    fn apportions(self) -> Option<apportion::Method> {
        match self {
            Self::DHondt => Some(apportion::Method::DHondt),
            Self::SainteLague => Some(apportion::Method::SainteLague),
            Self::ModifiedSainteLague => Some(apportion::Method::MODIFIED_SAINTE_LAGUE),
            Self::Imperiali => Some(apportion::Method::Imperiali),
            Self::Adams => Some(apportion::Method::Adams),
            Self::HuntingtonHill => Some(apportion::Method::HuntingtonHill),
            Self::Hare => Some(apportion::Method::Hare),
            Self::Droop => Some(apportion::Method::DROOP),
            Self::HagenbachBischoff => Some(apportion::Method::HAGENBACH_BISCHOFF),
            Self::Penrose => Some(apportion::Method::Penrose),
            Self::Plurality
            | Self::Approval
            | Self::ScottishStv
            | Self::Wigm
            | Self::PortlandStv
            | Self::Irv
            | Self::IrvBatch
            | Self::MinneapolisIrv => None,
        }
    }
}

/// Counts a contest by a method.
///
/// What a ballot says is read as the method needs it: plurality looks at the first preference of a ranking, approval at
/// everybody who is named.
///
/// # Errors
///
/// [`Uncountable`], as each method says.
///
/// ```
/// use tauride_tally::Contest;
/// use tauride_tally::ballots::Ballots;
/// use tauride_tally::method::{Method, count};
///
/// let ballots = Ballots::ranked(3, &[(&[0, 1], 5), (&[2], 3), (&[1, 2], 4)])?;
/// let plurality = count(Method::Plurality, &Contest::new(&ballots, 1))?;
/// let approval = count(Method::Approval, &Contest::new(&ballots, 1))?;
/// assert_eq!(plurality.sheet().elected(), [0]);
/// assert_eq!(approval.sheet().elected(), [1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(method: Method, contest: &Contest<'_>) -> Result<Counted<AnySheet>, Uncountable> {
    count_with(method, contest, &Settings::default())
}

/// Counts a contest by a method, with what a charter may set about it.
///
/// # Errors
///
/// As [`count`].
pub fn count_with(
    method: Method,
    contest: &Contest<'_>,
    settings: &Settings,
) -> Result<Counted<AnySheet>, Uncountable> {
    match method {
        Method::Plurality => plain::count(contest, plain::Method::Plurality).map(added),
        Method::Approval => plain::count(contest, plain::Method::Approval).map(added),
        Method::ScottishStv => scottish::count(contest).map(transferable),
        Method::Wigm => {
            let decimals = settings.decimals.unwrap_or(wigm::Options::SCOTTISH.decimals);
            wigm::count(contest, wigm::Options { decimals, ..wigm::Options::SCOTTISH }).map(transferable)
        }
        Method::PortlandStv => wigm::count(contest, wigm::Options::PORTLAND).map(transferable),
        Method::Irv => irv::count(contest, irv::Options::PLAIN).map(transferable),
        Method::IrvBatch => irv::count(contest, irv::Options { batch: true, ..irv::Options::PLAIN }).map(transferable),
        Method::MinneapolisIrv => irv::count(contest, irv::Options::MINNEAPOLIS).map(transferable),
        Method::DHondt
        | Method::SainteLague
        | Method::ModifiedSainteLague
        | Method::Imperiali
        | Method::Adams
        | Method::HuntingtonHill
        | Method::Hare
        | Method::Droop
        | Method::HagenbachBischoff
        | Method::Penrose => {
            let shares = method.apportions().unwrap_or(apportion::Method::DHondt);
            lists::count(contest, shares, settings).map(|counted| counted.map(AnySheet::List))
        }
    }
}

fn added(counted: Counted<plain::Sheet>) -> Counted<AnySheet> {
    counted.map(AnySheet::Plain)
}

fn transferable(counted: Counted<crate::transferable::Sheet>) -> Counted<AnySheet> {
    counted.map(AnySheet::Transferable)
}
