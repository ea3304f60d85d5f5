//! What a charter is claimed to ask at least, so that it can be checked.

use std::fmt;

use tauride_rules::share::Share;

use super::answer::Answer;
use super::electors::Electors;
use super::play::days;

/// What a charter must hold at least: `amend: 1/3 of members, 60 days`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    name: String,
    share: Share,
    of: Of,
    days: i64,
    text: String,
}

/// Of whom a claim speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    /// Whoever has the right.
    Electors,
    /// Seats of a body.
    Seats,
    /// Members: of a unit, or of the whole federation where they take seats first.
    Members,
}

/// A line that is no claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoClaim(String);

impl fmt::Display for NoClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no claim: say for example `amend: 1/3 of members, 60 days`", self.0)
    }
}

impl std::error::Error for NoClaim {}

/// The words by which claims name what is brought about.
pub const NAMES: [&str; 16] = [
    "amend",
    "amend-entrenched",
    "recall",
    "replace",
    "take",
    "elect",
    "roll",
    "count",
    "empty",
    "unseat",
    "substitute",
    "move",
    "call",
    "constitute",
    "stop",
    "override",
];

impl Claim {
    /// Reads a claim.
    ///
    /// # Errors
    ///
    /// [`NoClaim`] if it does not read so.
    pub fn read(text: &str) -> Result<Self, NoClaim> {
        let claim = || {
            let (name, rest) = text.split_once(':')?;
            let (share, days) = rest.split_once(',').map_or((rest, None), |(share, days)| (share, Some(days)));
            let (part, whole) = share.split_whitespace().next()?.split_once('/')?;
            let of = match share.split_whitespace().nth(2) {
                Some("electors") | None => Of::Electors,
                Some("seats") => Of::Seats,
                Some("members") => Of::Members,
                Some(_) => return None,
            };
            let share = Share::at_least(part.parse().ok()?, whole.parse().ok()?);
            let days = days.map_or(Some(0), |days| days.split_whitespace().next()?.parse().ok())?;
            let name = name.trim().to_owned();
            NAMES.contains(&name.as_str()).then_some(Self { name, share, of, days, text: text.trim().to_owned() })
        };
        claim().ok_or_else(|| NoClaim(text.trim().to_owned()))
    }

    /// Returns the claims that a charter carries, in comments `# at least: amend: 1/3 of members, 60 days`.
    ///
    /// # Errors
    ///
    /// [`NoClaim`] for the first that does not read so.
    pub fn of_charter(text: &str) -> Result<Vec<Self>, NoClaim> {
        text.lines().filter_map(|line| line.trim().strip_prefix("# at least:")).map(Self::read).collect()
    }

    /// Returns the answers that fall short of it.
    pub fn broken<'a>(&'a self, answers: &'a [Answer]) -> impl Iterator<Item = &'a Answer> {
        let short = |answer: &&Answer| {
            let reached = answer.silent.as_ref();
            answer.name == self.name
                && self.speaks_of(answer.electors)
                && reached.is_some_and(|reached| {
                    let (people, of) = (u64::try_from(reached.people), u64::try_from(answer.of));
                    let enough = people.is_ok_and(|people| of.is_ok_and(|of| self.share.is_reached_by(people, of)));
                    !enough || days(reached.seconds) < self.days
                })
        };
        answers.iter().filter(short)
    }

    const fn speaks_of(&self, electors: Electors) -> bool {
        match (self.of, electors) {
            (Of::Electors, Electors::Members | Electors::Seats)
            | (Of::Seats, Electors::Seats)
            | (Of::Members, Electors::Members | Electors::Federation) => true,
            (Of::Electors, Electors::Federation)
            | (Of::Seats, Electors::Members | Electors::Federation)
            | (Of::Members, Electors::Seats) => false,
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
