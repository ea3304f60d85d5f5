//! What each column of a table is.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_table::Cell;

use super::Hints;
use super::heading::{self, candidate, is_aside, plain, rank_of_column, same};
use super::places::{self, Places};
use super::words::Words;
use crate::fault::{At, Wrong};
use crate::text::text;

/// Which way round a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A column for each candidate, with ranks or points in its cells.
    RankPerCandidate,
    /// A column for each rank, with names in its cells.
    CandidatePerRank,
    /// A row for each rank of each ballot.
    Long(Places),
}

/// The columns that count.
pub(super) struct Columns {
    /// Which way round the table is.
    pub(super) form: Form,
    /// The columns of ranks in the order of the ranks, or those of the candidates.
    pub(super) places: Vec<usize>,
    /// The headings of these.
    pub(super) headings: Vec<String>,
    /// The column that says how many ballots a row stands for.
    pub(super) weight: Option<usize>,
    /// The headings of all columns.
    pub(super) all: Vec<String>,
    /// The words in cells that name nobody.
    pub(super) words: Words,
}

/// Headings of forms that say who filled them in and when; a column of names stands beside them.
const OF_FORMS: &[&str] = &[
    "completion time",
    "language",
    "last modified time",
    "name",
    "names",
    "points",
    "quiz feedback",
    "start time",
    "submitted",
    "submitted at",
    "total points",
];

/// Tells the columns apart by their headings.
pub(super) fn columns(header: &[Cell<'_>], hints: &Hints) -> Result<Columns, At> {
    let headings: Vec<String> = header.iter().map(|cell| text(cell.bytes())).collect();
    let named = hints.ignored.iter().chain(&hints.weight);
    for name in named {
        if !headings.iter().any(|heading| same(heading, name)) {
            return Err(At::new(0, Wrong::NoSuchColumn { name: name.clone() }));
        }
    }
    let by_hint = |heading: &String| hints.weight.as_ref().is_some_and(|weight| same(heading, weight));
    let weight = headings.iter().position(by_hint).or_else(|| {
        let none = hints.weight.is_none();
        headings.iter().position(|heading| none && heading::is_weight(heading))
    });
    let free = |place: &usize| {
        let heading = headings.get(*place).map(String::as_str).unwrap_or_default();
        let ignored = hints.ignored.iter().any(|name| same(heading, name));
        !ignored && !heading.is_empty() && Some(*place) != weight
    };
    let free: Vec<usize> = (0..headings.len()).filter(free).collect();
    let mut ranks: Vec<(u64, usize)> =
        free.iter().filter_map(|place| Some((rank_of_column(headings.get(*place)?)?, *place))).collect();
    ranks.sort_unstable();
    let long = places::places(&headings, &free);
    let form = match (ranks.is_empty(), long) {
        (true, Some(long)) => Form::Long(long),
        (true, None) => Form::RankPerCandidate,
        (false, _) => Form::CandidatePerRank,
    };
    let places: Vec<usize> = if form == Form::CandidatePerRank {
        each_once(&ranks, &headings)?;
        ranks.into_iter().map(|(_, place)| place).collect()
    } else {
        let stands = |place: &usize| headings.get(*place).is_some_and(|heading| !is_aside(heading));
        free.into_iter().filter(stands).collect()
    };
    if places.is_empty() {
        return Err(At::new(0, Wrong::NoRankColumns));
    }
    let counted: Vec<&str> = places.iter().filter_map(|place| headings.get(*place)).map(String::as_str).collect();
    let brackets = brackets(&counted, form)?;
    let own = |heading: &&str| if brackets == Brackets::Candidates { candidate(heading) } else { heading }.to_owned();
    let own: Vec<String> = counted.iter().map(own).collect();
    Ok(Columns { form, places, headings: own, weight, all: headings, words: Words::of(hints) })
}

/// What stands in brackets behind the headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brackets {
    /// What a question asks about, each time the same: `Rank the candidates [Anna]`.
    Candidates,
    /// A part of the name: `Anna [Reds]`.
    Name,
}

/// Returns what stands in brackets behind the headings. Columns of several questions are several elections.
fn brackets(headings: &[&str], form: Form) -> Result<Brackets, At> {
    let asked: Vec<String> = headings.iter().filter_map(|heading| heading::question(heading)).map(plain).collect();
    let mut questions = asked.clone();
    questions.sort_unstable();
    questions.dedup();
    match questions.as_slice() {
        [one, other, ..] if form == Form::CandidatePerRank || questions.len() < asked.len() => {
            Err(At::new(0, Wrong::SeveralQuestions { one: one.clone(), other: other.clone() }))
        }
        [_, _, ..] => Ok(Brackets::Name),
        [_] if asked.len() == 1 && headings.len() > 1 => Ok(Brackets::Name),
        _ => Ok(Brackets::Candidates),
    }
}

/// Refuses two columns of one rank.
fn each_once(ranks: &[(u64, usize)], headings: &[String]) -> Result<(), At> {
    let heading = |place: usize| headings.get(place).cloned().unwrap_or_default();
    let twice = ranks.windows(2).find_map(|two| match two {
        [(rank, one), (other, two)] if rank == other => Some((*rank, *one, *two)),
        _ => None,
    });
    twice.map_or(Ok(()), |(rank, one, other)| {
        Err(At::new(0, Wrong::RankTwice { rank, one: heading(one), other: heading(other) }))
    })
}

impl Columns {
    /// Refuses two candidates of one name.
    pub(super) fn distinct(&self) -> Result<(), At> {
        let mut names = BTreeSet::new();
        let twice = self.headings.iter().find(|name| !names.insert(folded(name)));
        twice.map_or(Ok(()), |name| Err(At::new(0, Wrong::NameTwice { name: name.clone() })))
    }

    /// Returns the columns that can hold what a form asks for: not those that say who filled it in.
    pub(super) fn of_answers(&self) -> Vec<usize> {
        let heading = |place: &usize| self.all.get(*place).map(|heading| plain(heading)).unwrap_or_default();
        self.places.iter().copied().filter(|place| !OF_FORMS.contains(&heading(place).as_str())).collect()
    }
}
