//! Ballots that name candidates in words. Who stands is known at the end of the table, so that they are kept until then.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_tally::ballots::{BallotError, Builder, CANDIDATES_MAX};

use super::several::parts;
use crate::fault::{At, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::{shown, text};

/// A mark of a ballot that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// A spelling by its number.
    Spelling(u16),
    /// A spelling that shares the rank of the mark before.
    Same(u16),
    /// An empty rank.
    Gap,
    /// So many empty ranks.
    Gaps(u16),
    /// A rank that several share who are not named.
    Overvote,
}

/// The ballots as they stand in the table.
#[derive(Default)]
pub(super) struct Kept {
    /// Each spelling of a name, and its number in the order of appearance.
    spellings: BTreeMap<Vec<u8>, u16>,
    /// Where each spelling stands first.
    first: Vec<usize>,
    /// The marks of all ballots, one after the other.
    marks: Vec<Said>,
    rows: Vec<Row>,
    /// Whether each cell is one name, whatever signs are in it.
    pub(super) whole: bool,
}

/// A ballot of the table.
struct Row {
    /// How many ballots it stands for.
    count: u64,
    /// Where it begins in the file.
    at: usize,
    /// Where its marks end.
    end: usize,
}

impl Kept {
    /// Returns the number of the spelling of a name that stands at a byte.
    pub(super) fn name(&mut self, name: &[u8], at: usize) -> Result<u16, At> {
        if let Some(number) = self.spellings.get(name) {
            return Ok(*number);
        }
        let candidates = self.spellings.len().saturating_add(1);
        // A candidate may be spelt in several ways, but not in so many.
        let number = u16::try_from(self.first.len());
        let number = number.map_err(|_| At::new(at, Wrong::Ballot(BallotError::TooManyCandidates { candidates })))?;
        self.spellings.insert(name.to_vec(), number);
        self.first.push(at);
        Ok(number)
    }

    /// Returns each spelling of a name, and where it stands first.
    pub(super) fn names(&self) -> impl Iterator<Item = (&[u8], usize)> {
        self.spellings
            .iter()
            .map(|(name, number)| (name.as_slice(), self.first.get(usize::from(*number)).copied().unwrap_or(0)))
    }

    /// Adds a mark to the ballot.
    pub(super) fn mark(&mut self, said: Said) {
        self.marks.push(said);
    }

    /// Ends the ballot that begins at a byte.
    pub(super) fn close(&mut self, count: u64, at: usize) {
        // Empty ranks at the end say nothing; in a wide table they would be most of it.
        let before = self.rows.last().map_or(0, |row| row.end);
        while self.marks.len() > before && self.marks.last() == Some(&Said::Gap) {
            self.marks.pop();
        }
        self.rows.push(Row { count, at, end: self.marks.len() });
    }

    /// Returns the ballots, with the candidates in the order of the alphabet, whatever the order of the rows.
    pub(super) fn file(&self) -> Result<BallotFile, At> {
        let standing = self.standing()?;
        let mut builder = Builder::new(standing.names.len()).map_err(|error| At::new(0, Wrong::Ballot(error)))?;
        let mut start = 0;
        for Row { count, at, end } in &self.rows {
            let wrong = |error| At::new(*at, Wrong::Ballot(error));
            for said in self.marks.get(start..*end).unwrap_or_default() {
                let meant = |number: u16| standing.meant.get(usize::from(number)).copied().flatten();
                match said {
                    Said::Gap => builder.gap(),
                    // Behind as many as there are candidates, one more makes no difference.
                    Said::Gaps(number) => {
                        let number = usize::from(*number).min(standing.names.len().saturating_add(1));
                        (0..number).for_each(|_| builder.gap());
                    }
                    Said::Overvote => builder.overvote(),
                    Said::Spelling(number) => match meant(*number) {
                        Some(candidate) => builder.rank(candidate).map_err(wrong)?,
                        None => builder.overvote(),
                    },
                    Said::Same(number) => match meant(*number) {
                        Some(candidate) => builder.same_rank(candidate).map_err(wrong)?,
                        None => builder.overvote(),
                    },
                }
            }
            builder.close(*count).map_err(wrong)?;
            start = *end;
        }
        let candidates = standing.names.into_iter().map(Candidate::named).collect();
        Ok(BallotFile { candidates, ballots: builder.finish(), ..BallotFile::default() })
    }

    /// Finds out who stands, and whom each spelling means.
    fn standing(&self) -> Result<Standing, At> {
        let whole = |spelling: &[u8]| folded(&text(spelling)).into_owned();
        // Who is named alone in some cell.
        let mut alone: BTreeMap<String, BTreeSet<&[u8]>> = BTreeMap::new();
        for spelling in self.spellings.keys().filter(|spelling| !spelling.contains(&b'\n')) {
            alone.entry(whole(spelling)).or_default().insert(spelling);
        }
        let mut several: BTreeMap<u16, Vec<String>> = BTreeMap::new();
        for (spelling, number) in &self.spellings {
            let broken = spelling.contains(&b'\n');
            if broken && alone.contains_key(&whole(spelling)) {
                continue;
            }
            let several_in = || parts(&text(spelling), |part| alone.contains_key(part));
            match (!self.whole).then(several_in).flatten() {
                Some(parts) => {
                    several.insert(*number, parts);
                }
                None if broken => {
                    let at = self.first.get(usize::from(*number)).copied().unwrap_or(0);
                    return Err(At::new(at, Wrong::SeveralNames { found: shown(spelling) }));
                }
                None => {}
            }
        }
        let joined: BTreeSet<String> = self
            .spellings
            .iter()
            .filter(|(_, number)| several.contains_key(number))
            .map(|(name, _)| whole(name))
            .collect();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (name, spellings) in alone.into_iter().filter(|(name, _)| !joined.contains(name)) {
            // One spelling is shown as it is; of several, none is better than another.
            let shown = match spellings.iter().next() {
                Some(only) if spellings.len() == 1 => text(only),
                _ => name.clone(),
            };
            names.insert(name, shown);
        }
        for part in several.values().flatten() {
            names.entry(part.clone()).or_insert_with(|| part.clone());
        }
        if names.len() > CANDIDATES_MAX {
            return Err(At::new(0, Wrong::Ballot(BallotError::TooManyCandidates { candidates: names.len() })));
        }
        // In the order of the names as they are shown.
        let mut order: Vec<(&String, &String)> = names.iter().map(|(name, shown)| (shown, name)).collect();
        order.sort_unstable();
        let place: BTreeMap<&str, usize> =
            order.iter().zip(0..).map(|((_, name), place)| (name.as_str(), place)).collect();
        let mut meant = vec![None; self.first.len()];
        for (spelling, number) in &self.spellings {
            let name = match several.get(number).map(Vec::as_slice) {
                None => whole(spelling),
                Some([only]) => only.clone(),
                Some(_) => continue,
            };
            if let Some(own) = meant.get_mut(usize::from(*number)) {
                *own = place.get(name.as_str()).copied();
            }
        }
        Ok(Standing { meant, names: order.iter().map(|(shown, _)| (*shown).clone()).collect() })
    }
}

/// Who stands.
struct Standing {
    /// Whom each spelling means; nobody where it is several names.
    meant: Vec<Option<usize>>,
    names: Vec<String>,
}
