//! A table of lists is counted, with the lots in the order in which they are needed.

use std::path::Path;

use tauride_ballots::{Candidate, lists};
use tauride_table::Encoding;
use tauride_tally::list::districts::{self, District, Districts};
use tauride_tally::list::level::{Levelled, Levelling, level};
use tauride_tally::list::scrutinies::{self, Scrutinies, Scrutinised};
use tauride_tally::list::{List, Rules};
use tauride_tally::lots::Lots;
use tauride_tally::{Tie, Uncountable};

use super::super::{lot, people};
use super::Rule;
use crate::failure::Failure;
use crate::source;

/// A table of lists, with what the call says of its districts.
pub(super) struct Table {
    /// How the file was named.
    pub(super) path: String,
    pub(super) names: Vec<String>,
    /// The lists as a lot names them.
    pub(super) lists: Vec<Candidate>,
    /// The districts by their headings, or by their numbers where there are none.
    pub(super) districts: Vec<Candidate>,
    /// The seats of the districts; none where districts give no seats.
    seats: Vec<u32>,
    votes: lists::ListVotes,
}

/// What a table comes to.
pub(super) struct Counted {
    pub(super) sheet: Sheet,
    /// The tie at which the count stands still, and where.
    pub(super) tie: Option<(Tie, At)>,
}

/// The sheet with every step.
pub(super) enum Sheet {
    Each(Districts),
    Scrutinies(Scrutinised),
    /// The districts, if they give seats, and the levelling, unless they stand still.
    Level(Option<Districts>, Option<Levelled>),
}

/// Where a tie is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// Between lists in a district.
    District(usize),
    /// Between lists in all districts together.
    Nation,
    /// Between districts, for the seats of a list.
    Places,
}

/// The lots drawn so far, where they were needed.
#[derive(Default)]
struct Drawn {
    districts: Vec<Lots>,
    nation: Lots,
    places: Lots,
}

impl Drawn {
    fn at(&mut self, at: At) -> Option<&mut Lots> {
        match at {
            At::District(place) => self.districts.get_mut(place),
            At::Nation => Some(&mut self.nation),
            At::Places => Some(&mut self.places),
        }
    }
}

impl Table {
    /// Reads a table, and refuses what the rule cannot honour.
    pub(super) fn read(path: &Path, rule: &Rule, encoding: Option<Encoding>) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let text = source::read(path, encoding)?;
        let votes = lists::read(text.bytes()).map_err(|fault| Failure::no(format!("{name}: {fault}")))?;
        let (seats, columns) = (rule.seats().to_vec(), votes.votes.first().map_or(0, Vec::len));
        let refused = |what: String, mend: &str| Err(Failure::no(format!("{name}: {what}")).mend(mend));
        if !seats.is_empty() && seats.len() != columns {
            return refused(
                format!(
                    "the seats of {} district{} are said, and the table has votes of {columns}",
                    seats.len(),
                    if seats.len() == 1 { "" } else { "s" }
                ),
                "say with --district-seats the seats of each column of votes, in their order",
            );
        }
        if !seats.is_empty() && votes.lists.iter().any(|list| list.candidates.is_some()) {
            return refused(
                "how many candidates a list has in each district is not said".to_owned(),
                "leave out the column `candidates`",
            );
        }
        if !matches!(rule, Rule::Each(..)) && votes.lists.iter().any(|list| list.joined.is_some()) {
            return refused(
                "lists are joined, and what each of them has already is its own: seats of districts, or votes left over"
                    .to_owned(),
                "write joined lists as one, with their votes and seats added up, or leave out the column `joined`",
            );
        }
        if !matches!(rule, Rule::Level(..)) {
            super::refuse_direct(&name, &votes.lists)?;
        }
        let number = |place: usize| votes.districts.get(place).cloned().unwrap_or_else(|| (place + 1).to_string());
        let districts = (0..columns).map(|place| Candidate::named(number(place))).collect();
        let (names, lists) = (votes.names.clone(), votes.names.iter().map(Candidate::named).collect());
        Ok(Self { path: name, names, lists, districts, seats, votes })
    }

    /// Returns the headings of the districts; none where the table has no heading.
    pub(super) fn headings(&self) -> &[String] {
        &self.votes.districts
    }

    /// Returns the lists with their votes of all districts.
    pub(super) fn whole(&self) -> &[List] {
        &self.votes.lists
    }

    /// Returns the seats of all districts.
    pub(super) fn district_seats(&self) -> u64 {
        self.seats.iter().copied().map(u64::from).sum()
    }

    /// Returns who is tied where a tie is: lists, or districts.
    pub(super) fn those(&self, at: At) -> &[Candidate] {
        if at == At::Places { &self.districts } else { &self.lists }
    }

    /// Counts with these lots: the first for the first tie, and so on.
    pub(super) fn count(&self, rule: &Rule, lots: &[String]) -> Result<Counted, Failure> {
        let mut lots = lots.iter();
        let mut drawn = Drawn { districts: vec![Lots::default(); self.seats.len()], ..Drawn::default() };
        loop {
            let counted = self.once(rule, &drawn).map_err(|error| Failure::no(format!("{}: {error}", self.path)))?;
            let lot = lots.next();
            let (tie, at, lot) = match (&counted.tie, lot) {
                (Some((tie, at)), Some(lot)) => (tie, *at, lot),
                (None, Some(lot)) => {
                    return Err(Failure::fault(format!("{}: nothing is tied that the lot {lot} decides", self.path))
                        .mend("say --lot once for each tie"));
                }
                (_, None) => return Ok(counted),
            };
            let order = people::find(lot, self.those(at)).map_err(|failure| failure.at(&format!("{}: ", self.path)))?;
            let mut among = order.clone();
            among.sort_unstable();
            if among != tie.among {
                let who = lot::who(self.those(at), tie);
                return Err(Failure::fault(format!("{}: the lot is {lot}, and {who} are tied", self.path))
                    .mend("say the lots in the order in which they are needed, each with all who are tied"));
            }
            drawn.at(at).into_iter().for_each(|lots| lots.drawn.push(order.clone()));
        }
    }

    fn once(&self, rule: &Rule, drawn: &Drawn) -> Result<Counted, Uncountable> {
        let counted = self.stood(rule, drawn)?;
        let nobody = self.votes.lists.iter().all(|list| list.votes == 0);
        if nobody && counted.tie.is_some() { Err(Uncountable::NobodyVoted) } else { Ok(counted) }
    }

    /// Counts, or stands still at a tie.
    fn stood(&self, rule: &Rule, drawn: &Drawn) -> Result<Counted, Uncountable> {
        let districts = self.divided(drawn);
        match rule {
            Rule::Each(_, rules) => each(&districts, rules),
            Rule::Scrutinies(_, rules) => scrutinies(&districts, rules, drawn),
            Rule::Level(_, rules) if districts.is_empty() => levelled(&self.votes.lists, None, rules, drawn),
            Rule::Level(_, rules) => {
                let counted = each(&districts, &Rules::new(rules.method))?;
                let Sheet::Each(sheet) = counted.sheet else { return Ok(counted) };
                if counted.tie.is_some() {
                    return Ok(Counted { sheet: Sheet::Level(Some(sheet), None), ..counted });
                }
                let lists = self.votes.lists.iter().zip(&sheet.won);
                let lists = lists.map(|(list, won)| List { direct: list.direct.saturating_add(*won), ..list.clone() });
                levelled(&lists.collect::<Vec<_>>(), Some(sheet), rules, drawn)
            }
        }
    }

    /// Returns the districts that give seats.
    fn divided(&self, drawn: &Drawn) -> Vec<District> {
        let seats = self.seats.iter().zip(&drawn.districts).enumerate();
        let district = |(place, (seats, lots)): (usize, (&u32, &Lots))| {
            let lists = self
                .votes
                .lists
                .iter()
                .zip(&self.votes.votes)
                .map(|(list, votes)| List { votes: votes.get(place).copied().unwrap_or(0), ..list.clone() });
            District { lists: lists.collect(), seats: *seats, valid: None, lots: lots.clone() }
        };
        seats.map(district).collect()
    }
}

/// Each district shares its own seats.
fn each(districts: &[District], rules: &Rules) -> Result<Counted, Uncountable> {
    let counted = districts::count(districts, rules)?;
    let last = counted.sheet().districts.len().saturating_sub(1);
    let tie = counted.tie().map(|tie| (tie.clone(), At::District(last)));
    Ok(Counted { sheet: Sheet::Each(counted.sheet().clone()), tie })
}

/// Whole quotas in the districts, and the rest together.
fn scrutinies(districts: &[District], rules: &Scrutinies, drawn: &Drawn) -> Result<Counted, Uncountable> {
    let counted = scrutinies::count(districts, rules, &drawn.nation, &drawn.places)?;
    let sheet = counted.sheet();
    let at = match (&sheet.second, sheet.placing) {
        (None, _) => At::District(sheet.first.len().saturating_sub(1)),
        (Some(_), None) => At::Nation,
        (Some(_), Some(_)) => At::Places,
    };
    let tie = counted.tie().map(|tie| (tie.clone(), at));
    Ok(Counted { sheet: Sheet::Scrutinies(counted.sheet().clone()), tie })
}

/// Levels what the lists have won already.
fn levelled(
    lists: &[List],
    districts: Option<Districts>,
    rules: &Levelling,
    drawn: &Drawn,
) -> Result<Counted, Uncountable> {
    let least: Vec<u32> = lists.iter().map(|list| list.direct).collect();
    let counted = level(lists, &least, rules, &drawn.nation)?;
    let tie = counted.tie().map(|tie| (tie.clone(), At::Nation));
    Ok(Counted { sheet: Sheet::Level(districts, Some(counted.sheet().clone())), tie })
}
