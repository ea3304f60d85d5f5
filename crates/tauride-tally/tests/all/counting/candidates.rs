//! Scenarios in which ballots name candidates.

use tauride_tally::ballots::Builder;
use tauride_tally::constraints::{Constraints, Group};
use tauride_tally::lots::Lots;
use tauride_tally::method::{Method, Says, Settings, count_with};
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::{Contest, Counted, LotFor};

use super::{Failure, special};

/// Returns the method of a name whose ballots name candidates.
pub(crate) fn method(name: &str) -> Option<Method> {
    Method::named(name).ok().filter(|method| method.says() != Says::List)
}

/// A scenario as it is read: its settings, and its ballots with names numbered as they first come.
#[derive(Default)]
pub(crate) struct Scenario<'a> {
    settings: Vec<(&'a str, &'a str)>,
    pub(crate) names: Vec<String>,
    pub(crate) ballots: Vec<(u64, &'a str)>,
}

impl<'a> Scenario<'a> {
    fn read(lines: &[&'a str]) -> Result<Self, Failure> {
        let mut scenario = Self::default();
        for line in lines {
            let (name, rest) = line.split_once(": ").ok_or_else(|| format!("no colon: {line}"))?;
            match name.parse() {
                Ok(count) => scenario.ballots.push((count, rest)),
                Err(_) => scenario.settings.push((name, rest)),
            }
        }
        for names in scenario.all("candidates").collect::<Vec<_>>() {
            names.split(", ").for_each(|name| scenario.add(name));
        }
        for (_, ballot) in scenario.ballots.clone() {
            ballot
                .split(['>', '=', ','])
                .map(|part| part.trim().trim_end_matches(|end: char| end.is_ascii_digit() || end == ' '))
                .filter(|name| !["", "-"].contains(name))
                .for_each(|name| {
                    scenario.add(name);
                });
        }
        Ok(scenario)
    }

    fn add(&mut self, name: &str) {
        if !self.names.iter().any(|known| known == name) {
            self.names.push(name.to_owned());
        }
    }

    pub(crate) fn all(&self, setting: &str) -> impl Iterator<Item = &'a str> {
        self.settings.iter().filter(move |(name, _)| *name == setting).map(|(_, value)| *value)
    }

    pub(crate) fn place(&self, name: &str) -> Result<usize, Failure> {
        self.names.iter().position(|known| known == name).ok_or_else(|| format!("no candidate {name}").into())
    }

    fn places(&self, setting: &str) -> Result<Vec<usize>, Failure> {
        let names = self.all(setting).flat_map(|names| names.split(", "));
        names.map(|name| self.place(name)).collect()
    }

    fn take(&self, into: &mut Builder) -> Result<(), Failure> {
        for (count, ballot) in &self.ballots {
            for rank in ballot.split(['>', ',']).map(str::trim) {
                for (number, name) in rank.split('=').map(str::trim).enumerate() {
                    match name {
                        "-" => into.gap(),
                        _ if number > 0 => into.same_rank(self.place(name)?)?,
                        _ => into.rank(self.place(name)?)?,
                    }
                }
            }
            into.close(*count)?;
        }
        Ok(())
    }

    /// `group: women, at least 1, at most 2: Anna, Clara`
    fn groups(&self) -> Result<Constraints, Failure> {
        let mut groups = Vec::new();
        for line in self.all("group") {
            let (what, members) = line.split_once(": ").ok_or("a group has no members")?;
            let mut parts = what.split(", ");
            let name = parts.next().unwrap_or_default().to_owned();
            let mut group = Group { category: name.clone(), name, min: 0, max: u32::MAX, members: Vec::new() };
            for part in parts {
                match (part.strip_prefix("at least "), part.strip_prefix("at most ")) {
                    (Some(min), _) => group.min = min.parse()?,
                    (_, Some(max)) => group.max = max.parse()?,
                    _ => return Err(format!("unclear: {part}").into()),
                }
            }
            group.members = members.split(", ").map(|name| self.place(name)).collect::<Result<_, _>>()?;
            group.members.sort_unstable();
            groups.push(group);
        }
        Ok(Constraints { groups })
    }
}

/// Counts a scenario and returns its sentences.
pub(crate) fn play(method: Method, lines: &[&str]) -> Result<Vec<String>, Failure> {
    let scenario = Scenario::read(lines)?;
    let mut builder = Builder::new(scenario.names.len())?;
    if method.says() != Says::Points {
        scenario.take(&mut builder)?;
    }
    let ballots = builder.finish();
    let number = |setting| scenario.all(setting).next().map(str::parse::<u32>).transpose();
    let lots: Result<Vec<Vec<usize>>, Failure> =
        scenario.all("lot").map(|lot| lot.split(", ").map(|name| scenario.place(name)).collect()).collect();
    let (withdrawn, kept) = (scenario.places("withdrawn")?, scenario.places("kept")?);
    let (lots, constraints) = (Lots::drawn(lots?), scenario.groups()?);
    let contest = Contest {
        withdrawn: &withdrawn,
        kept: &kept,
        constraints: &constraints,
        lots: &lots,
        ..Contest::new(&ballots, number("seats")?.unwrap_or(1))
    };
    let settings = Settings { decimals: number("decimals")?, votes: number("votes")?, ..Settings::default() };
    let counted =
        special::count(method, &scenario, &contest).unwrap_or_else(|| Ok(count_with(method, &contest, &settings)))?;
    // Ballots that give points are not in a contest.
    let votes = if method.says() == Says::Points { u128::MAX } else { ballots.total() };
    let counted = match counted.and_then(|counted| counted.of_votes(votes)) {
        Ok(counted) => counted,
        Err(refusal) => return Ok(vec![format!("refused: {refusal}")]),
    };
    let names = Names(&scenario.names);
    let mut told = ballots.sentences(names);
    told.extend(counted.sheet().sentences(names));
    told.push(match &counted {
        Counted::Complete(sheet) => format!("elected: {}", names.list(sheet.elected())),
        Counted::LotRequired { tie, .. } => {
            let what = match tie.lot_for {
                LotFor::Election => "who is elected",
                LotFor::Staying => "who stays in the count",
                LotFor::FirstTransfer => "whose surplus goes first",
                LotFor::ListSeat => "which list gets the seat",
                LotFor::Locking => "which pair is locked in first",
            };
            format!("a lot must be drawn between {} for {}: {what}", names.list(&tie.among), tie.places)
        }
    });
    Ok(told)
}
