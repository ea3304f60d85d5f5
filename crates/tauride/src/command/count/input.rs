//! What is counted: a ballot file, and what the call says beside it.

use std::borrow::Cow;
use std::path::Path;

use tauride_ballots::csv::Hints;
use tauride_ballots::{Asked, BallotFile, Candidate, What, con, csv, open};
use tauride_names::{folded, told_apart};
use tauride_table::Encoding;
use tauride_tally::ballots::{Ballots, Builder};
use tauride_tally::constraints::Constraints;
use tauride_tally::lots::Lots;
use tauride_tally::method::{AnySheet, Method, Says};
use tauride_tally::points::{self, Bounds};
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::{Contest, Counted, Uncountable};

use super::candidates::Candidates;
use super::{Args, lot, people};
use crate::failure::Failure;
use crate::source;
use crate::terminal::note;

/// A file, with everything that the count needs.
pub(super) struct Input {
    /// How the file was named.
    pub(super) path: String,
    /// How the count goes on behind a tie.
    pub(super) again: lot::Again,
    pub(super) file: BallotFile,
    /// The ballots, if they give points; then `file` has none.
    pub(super) points: Option<points::Ballots>,
    /// The names of the candidates, as the file writes them; where several have one name, with their numbers.
    pub(super) names: Vec<String>,
    pub(super) seats: u32,
    pub(super) withdrawn: Vec<usize>,
    /// Who takes the seats of lists, if the call says so.
    pub(super) candidates: Option<Candidates>,
    pub(super) lots: Lots,
    kept: Vec<usize>,
    constraints: Constraints,
}

impl Input {
    /// Reads a file, and what the call says of it.
    pub(super) fn read(path: &Path, args: &Args) -> Result<Self, Failure> {
        let file = file(path, args)?;
        Self::with(path, file, args)
    }

    /// Reads a table of ballots that give points.
    pub(super) fn read_points(path: &Path, method: Method, args: &Args) -> Result<Self, Failure> {
        let text = source::read(path, args.encoding)?;
        let most = args.votes.unwrap_or(u32::MAX);
        let bounds = if method == Method::Cumulative { Bounds::cumulative(most) } else { Bounds::score(most) };
        let table = csv::read_points(text.bytes(), &hints(args), bounds)
            .map_err(|fault| Failure::no(format!("{}: {fault}", path.display())))?;
        let candidates = table.candidates.into_iter().map(Candidate::named).collect();
        let input = Self::with(path, BallotFile { candidates, ..BallotFile::default() }, args)?;
        Ok(Self { points: Some(table.ballots), ..input })
    }

    fn with(path: &Path, mut file: BallotFile, args: &Args) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let seats = args.seats.or(file.seats).ok_or_else(|| {
            Failure::fault(format!("{name} does not say how many are to be elected")).mend("say it with --seats N")
        })?;
        let at = |failure: Failure| failure.at(&format!("{name}: "));
        let mut withdrawn = file.withdrawn();
        for names in &args.withdrawn {
            withdrawn.extend(people::find(names, &file.candidates).map_err(at)?);
        }
        let mut kept = Vec::new();
        for names in &args.kept {
            kept.extend(people::find(names, &file.candidates).map_err(at)?);
        }
        for remark in file.remarks() {
            note(format_args!("{name}: {remark}"));
        }
        let names = told_apart(&file.names());
        let mut candidates = candidates(&mut file, &names, args)?;
        let mut drawn = Vec::new();
        for lot in &args.lot {
            match people::find(lot, &file.candidates) {
                Ok(order) => drawn.push(order),
                // It may be a lot of another contest.
                Err(_) if args.linked => {}
                Err(failure) => match &mut candidates {
                    Some(candidates) => candidates.draw(lot)?,
                    None => return Err(at(failure)),
                },
            }
        }
        let constraints = match &args.groups {
            Some(groups) => constraints(groups, &names, args)?,
            None => Constraints::none(),
        };
        let lots = Lots { drawn, beforehand: file.drawn.clone() };
        let mut input = Self {
            path: name,
            again: lot::Again::of(path, args),
            file,
            points: None,
            names,
            seats,
            withdrawn: Vec::new(),
            candidates,
            lots,
            kept,
            constraints,
        };
        input.strike(withdrawn);
        Ok(input)
    }

    /// Strikes candidates: they cannot be elected.
    pub(super) fn strike(&mut self, struck: Vec<usize>) {
        self.withdrawn.extend(struck);
        self.withdrawn.sort_unstable();
        self.withdrawn.dedup();
    }

    /// Reads the ballots of a second round, over the same candidates by name.
    pub(super) fn second(&self, path: &Path, args: &Args) -> Result<Ballots, Failure> {
        let second = file(path, args)?;
        let own: Vec<String> = self.file.names().iter().map(|name| folded(name).into_owned()).collect();
        let theirs: Vec<String> = second.names().iter().map(|name| folded(name).into_owned()).collect();
        if theirs == own {
            return Ok(second.ballots);
        }
        let failed = |said: String| Failure::no(format!("{}: {said}", path.display()));
        let place = |name: &String| {
            let mut places = own.iter().enumerate().filter(|(_, own)| *own == name).map(|(place, _)| place);
            places.next().filter(|_| places.next().is_none())
        };
        let places: Vec<usize> = theirs.iter().map(|name| place(name).unwrap_or(usize::MAX)).collect();
        let mut builder = Builder::new(self.names.len()).map_err(|error| failed(error.to_string()))?;
        for ballot in second.ballots.groups() {
            for candidate in ballot.named().filter_map(|candidate| places.get(candidate)) {
                builder.rank(*candidate).map_err(|_| {
                    failed(
                        "it names somebody who did not stand in the first round, or whose name several have".to_owned(),
                    )
                    .mend("give the candidates of the second round the names that they have in the first")
                })?;
            }
            builder.close(ballot.count).map_err(|error| failed(error.to_string()))?;
        }
        Ok(builder.finish())
    }

    /// Returns how many ballots there are of each sort.
    pub(super) fn cast(&self, ballots: &Ballots) -> Cast {
        match &self.points {
            Some(points) => Cast { valid: points.total(), blank: points.blank(), spoilt: Some(points.spoilt()) },
            None => Cast { valid: ballots.total(), blank: ballots.blank(), spoilt: None },
        }
    }

    /// Returns every step in words: first what is to be said of the ballots.
    pub(super) fn sentences(&self, ballots: &Ballots, counted: &Counted<AnySheet>) -> Vec<String> {
        let names = Names(&self.names);
        let mut told = ballots.sentences(names);
        told.extend(counted.sheet().sentences(names));
        told
    }

    /// Returns what a method counts.
    pub(super) fn contest<'a>(&'a self, ballots: &'a Ballots) -> Contest<'a> {
        Contest {
            withdrawn: &self.withdrawn,
            kept: &self.kept,
            constraints: &self.constraints,
            lots: &self.lots,
            ..Contest::new(ballots, self.seats)
        }
    }

    /// Returns the ballots as the method needs them: of categories, the best is approved.
    pub(super) fn ballots(&self, method: Method) -> Result<Cow<'_, Ballots>, Failure> {
        if self.file.categories.is_empty() || method.says() != Says::Choice {
            return Ok(Cow::Borrowed(&self.file.ballots));
        }
        let approving = self.file.approving(1);
        approving.map(Cow::Owned).map_err(|error| Failure::no(format!("{}: {error}", self.path)))
    }

    /// Returns what the election is called: what the file says, or the file's own name.
    pub(super) fn title(&self) -> String {
        let title = self.file.title.trim();
        if title.is_empty() { self.path.clone() } else { title.to_owned() }
    }

    /// Says why the method cannot count it.
    pub(super) fn uncountable(&self, error: &Uncountable) -> Failure {
        Failure::no(format!("{}: {error}", self.path))
    }
}

/// How many ballots were cast.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cast {
    /// Those that name somebody, or give points.
    pub(super) valid: u128,
    /// Those that name nobody, or give no point.
    pub(super) blank: u128,
    /// Those that give more points than they may; nothing where ballots give none.
    pub(super) spoilt: Option<u128>,
}

impl Cast {
    /// Returns how many ballots that give points there are together, if some of them give none.
    pub(super) fn together(self) -> Option<u128> {
        let spoilt = self.spoilt.filter(|_| self.blank > 0)?;
        Some(self.valid.saturating_add(self.blank).saturating_add(spoilt))
    }
}

/// Reads the candidates of the lists, if the call names them.
fn candidates(file: &mut BallotFile, names: &[String], args: &Args) -> Result<Option<Candidates>, Failure> {
    let Some(path) = &args.candidates.candidates else { return Ok(None) };
    if file.lists.is_empty() || args.files.len() > 1 {
        return Err(Failure::fault("--candidates says who stands on the lists of one table of lists")
            .mend("count one table of lists and votes by itself"));
    }
    Candidates::read(path, args, names, &mut file.lists).map(Some)
}

fn hints(args: &Args) -> Hints {
    Hints {
        ignored: args.ignore.clone(),
        weight: args.weight.clone(),
        marks: args.marks,
        standing: args.stands.clone(),
        skipped: args.skipped.clone(),
        overvote: args.overvote.clone(),
    }
}

fn file(path: &Path, args: &Args) -> Result<BallotFile, Failure> {
    let name = path.display().to_string();
    let text = source::read(path, args.encoding)?;
    let mut methods = args.method.iter().chain(&args.compare);
    let lists = methods.all(|word| Method::named(word).is_ok_and(|method| method.says() == Says::List));
    let counted = if lists { What::Lists } else { What::Any };
    // The text is UTF-8 by now; whoever said what it was is not asked again.
    let encoding = args.encoding.map(|_| Encoding::UTF8);
    let asked = Asked { encoding, format: args.format, hints: hints(args), counted };
    open(&name, text.bytes(), &asked).map_err(|fault| Failure::no(format!("{name}: {fault}")))
}

fn constraints(path: &Path, names: &[String], args: &Args) -> Result<Constraints, Failure> {
    let text = source::read(path, args.encoding)?;
    con::read(text.bytes(), names).map_err(|fault| Failure::no(format!("{}: {fault}", path.display())))
}
