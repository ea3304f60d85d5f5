//! Every method of counting by its name, and one road to all of them.
//!
//! A charter and a command line name a method by the word of [`Method::name`]. "STV" is no such word: the variants of
//! the single transferable vote elect different people from the same ballots, and [`Method::named`] says which there
//! are.

mod able;
mod find;
mod plain;
mod sheet;

use crate::transferable::{irv, scottish, wigm};
use crate::{Contest, Counted, Uncountable};

pub use find::UnknownMethod;
pub use plain::PlainSheet;
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
    /// Instant run-off, one excluded at a time.
    Irv,
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
    pub const ALL: &'static [Self] = &[Self::Plurality, Self::Approval, Self::ScottishStv, Self::Wigm, Self::Irv];

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
            Self::Irv => one("irv", "Instant run-off", Says::Ranking),
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
    match method {
        Method::Plurality => plain::count(contest, plain::Counts::First).map(|counted| counted.map(AnySheet::Plain)),
        Method::Approval => plain::count(contest, plain::Counts::Named).map(|counted| counted.map(AnySheet::Plain)),
        Method::ScottishStv => scottish::count(contest).map(|counted| counted.map(AnySheet::Transferable)),
        Method::Wigm => wigm::count(contest, wigm::Options::SCOTTISH).map(|counted| counted.map(AnySheet::Transferable)),
        Method::Irv => irv::count(contest, irv::Options::PLAIN).map(|counted| counted.map(AnySheet::Transferable)),
    }
}
