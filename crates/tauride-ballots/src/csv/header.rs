//! What each column of a table is.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_table::Cell;

use super::Hints;
use super::heading::{self, candidate, is_aside, is_of_form, plain, rank_of_column, same};
use super::places::{self, Places};
use super::refused::{refuse_choices, refuse_two_weights, refuse_unparted};
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
    /// The columns that are candidates since whoever reads the file says so.
    pub(super) standing: Vec<usize>,
    /// The column that says how many ballots a row stands for.
    pub(super) weight: Option<usize>,
    /// The plain headings of the columns that are left out.
    ignored: Vec<String>,
    /// The columns that say where a ballot is from.
    pub(super) asides: Vec<usize>,
    /// The columns without a heading, but for the first.
    pub(super) unheaded: Vec<usize>,
    /// The headings of all columns.
    pub(super) all: Vec<String>,
    /// The words in cells that name nobody.
    pub(super) words: Words,
}

/// Tells the columns apart by their headings.
pub(super) fn columns(header: &[Cell<'_>], hints: &Hints) -> Result<Columns, At> {
    let headings: Vec<String> = header.iter().map(|cell| text(cell.bytes())).collect();
    let named = hints.ignored.iter().chain(&hints.weight).chain(&hints.standing);
    for name in named {
        if !headings.iter().any(|heading| same(heading, name)) {
            return Err(At::new(0, Wrong::NoSuchColumn { name: name.clone() }));
        }
    }
    let ignored = |heading: &String| hints.ignored.iter().any(|name| same(heading, name));
    // Beside `yes`, it is no number.
    let answers = headings.iter().any(|heading| same(heading, "yes"));
    let stands = |heading: &String| {
        hints.standing.iter().any(|name| same(heading, name)) || answers && same(heading, "no") && !ignored(heading)
    };
    let weight = weight(&headings, hints, |heading| ignored(heading) || stands(heading))?;
    let free = |place: &usize| {
        headings.get(*place).is_some_and(|heading| {
            !ignored(heading) && !heading.is_empty() && (stands(heading) || !heading::is_weight(heading))
        }) && Some(*place) != weight
    };
    let free: Vec<usize> = (0..headings.len()).filter(free).collect();
    let mut ranks: Vec<(u64, usize)> = free
        .iter()
        .filter_map(|place| Some((rank_of_column(headings.get(*place).filter(|heading| !stands(heading))?)?, *place)))
        .collect();
    ranks.sort_unstable();
    // `Stimmzettel` stands over their number, or over the number of each.
    let names_ballot = |place: &usize| headings.get(*place).is_some_and(|heading| places::is_ballot(&plain(heading)));
    let ballot = weight.filter(|place| hints.weight.is_none() && names_ballot(place));
    let told: Vec<usize> = free.iter().copied().chain(ballot).collect();
    let long = places::places(&headings, &told);
    let weight = weight.filter(|place| long.is_none_or(|long| long.ballot != *place));
    let form = match (ranks.is_empty(), long) {
        (true, Some(long)) => Form::Long(long),
        (true, None) => Form::RankPerCandidate,
        (false, _) => Form::CandidatePerRank,
    };
    let places: Vec<usize> = if form == Form::CandidatePerRank {
        each_once(&ranks, &headings)?;
        ranks.into_iter().map(|(_, place)| place).collect()
    } else {
        let of_candidate =
            |place: &usize| headings.get(*place).is_some_and(|heading| stands(heading) || !is_aside(heading));
        let places: Vec<usize> = free.iter().copied().filter(of_candidate).collect();
        if form == Form::RankPerCandidate {
            let doubted = |place: &usize| headings.get(*place).is_some_and(|heading| !stands(heading));
            refuse_choices(&headings, &places.iter().copied().filter(doubted).collect::<Vec<_>>())?;
        }
        places
    };
    if places.is_empty() {
        return Err(At::new(0, Wrong::NoRankColumns));
    }
    let counted: Vec<&str> = places.iter().filter_map(|place| headings.get(*place)).map(String::as_str).collect();
    let brackets = brackets(&counted, form)?;
    let own = |heading: &&str| if brackets == Brackets::Candidates { candidate(heading) } else { heading }.to_owned();
    let own: Vec<String> = counted.iter().map(own).collect();
    let aside = |place: &usize| headings.get(*place).is_some_and(|heading| is_aside(heading) && !stands(heading));
    let asides = free.iter().copied().filter(aside).collect();
    let unheaded = (1..headings.len()).filter(|place| headings.get(*place).is_some_and(String::is_empty)).collect();
    let words = Words::of(hints);
    let ignored = hints.ignored.iter().map(|heading| plain(heading)).collect();
    let standing = places.iter().copied().filter(|place| headings.get(*place).is_some_and(stands)).collect();
    Ok(Columns { form, places, headings: own, standing, weight, ignored, asides, unheaded, all: headings, words })
}

/// Returns the column that says how many ballots a row stands for: none of which it is told what else they are.
fn weight(headings: &[String], hints: &Hints, told: impl Fn(&String) -> bool) -> Result<Option<usize>, At> {
    let by_hint = |heading: &String| hints.weight.as_ref().is_some_and(|weight| same(heading, weight));
    let by_heading = |heading: &String| hints.weight.is_none() && !told(heading) && heading::is_weight(heading);
    let weight = headings.iter().position(by_hint).or_else(|| headings.iter().position(by_heading));
    refuse_unparted(headings)?;
    if hints.weight.is_none() {
        refuse_two_weights(headings, told)?;
    }
    Ok(weight)
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

    /// Returns whether whoever reads the file leaves out the column of a plain heading.
    pub(super) fn is_ignored(&self, heading: &str) -> bool {
        self.ignored.iter().any(|own| own == heading)
    }

    /// Returns the columns whose headings say nothing that is known, beside those of ranks.
    pub(super) fn unknown(&self) -> Vec<usize> {
        let ranked: BTreeSet<&usize> = self.places.iter().collect();
        let unknown = |place: &usize| {
            let heading = self.all.get(*place).map(|heading| plain(heading)).unwrap_or_default();
            let known = is_of_form(&heading) || is_aside(&heading) || self.ignored.contains(&heading);
            !known && !ranked.contains(place) && self.weight != Some(*place) && !heading::is_weight(&heading)
        };
        (0..self.all.len()).filter(unknown).collect()
    }

    /// Returns the columns that can hold what a form asks for: not those that say who filled it in.
    pub(super) fn of_answers(&self) -> Vec<usize> {
        let heading = |place: &usize| self.all.get(*place).map(|heading| plain(heading)).unwrap_or_default();
        self.places.iter().copied().filter(|place| !is_of_form(&heading(place))).collect()
    }
}
