//! Lines and columns that are no lists and no districts: sums, and ballots that count for nobody.

use super::ListVotes;
use crate::doubt::Doubt;
use crate::fault::{At, Wrong};
use crate::remark::Remark;

/// Words for what adds up all the others, if it does.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "total votes",
    "total valid votes",
    "grand total",
    "valid votes",
    "votes cast",
    "sum",
    "all",
    "together",
    // German
    "gesamt",
    "gesamtzahl",
    "insgesamt",
    "summe",
    "zusammen",
    "gültige stimmen",
    "abgegebene stimmen",
    "stimmen gesamt",
    // French
    "totaux",
    "somme",
    "ensemble",
    "suffrages exprimés",
    "total général",
    "votes valables",
    // Spanish and others
    "totales",
    "suma",
    "votos válidos",
    "total de votos",
    "totale",
    "totaal",
    "razem",
    "celkem",
];

/// Those of them that may be the name of a list.
const NAMES: &[&str] = &["all", "together", "zusammen", "ensemble", "razem"];

/// Words for ballots that count for no list, and for how many there might have been.
const NO_LISTS: &[&str] = &[
    "invalid",
    "invalid votes",
    "invalid ballots",
    "spoilt",
    "spoiled",
    "spoilt ballots",
    "spoiled ballots",
    "rejected",
    "rejected ballots",
    "blank",
    "blanks",
    "blank votes",
    "blank ballots",
    "abstention",
    "abstentions",
    "did not vote",
    "no vote",
    "non-voters",
    "undervote",
    "undervotes",
    "overvote",
    "overvotes",
    "electorate",
    "electors",
    "registered voters",
    "turnout",
    "voters",
    "wahlberechtigte",
    "wähler",
    "wahlbeteiligung",
    "inscrits",
    "votants",
    "participation",
    "censo",
    "electores",
    "votantes",
    // German
    "ungültig",
    "ungültige",
    "ungültige stimmen",
    "leer",
    "leere stimmzettel",
    "enthaltung",
    "enthaltungen",
    "nichtwähler",
    // French
    "nul",
    "nuls",
    "blancs",
    "blancs et nuls",
    "bulletins blancs",
    "bulletins nuls",
    "votes blancs",
    "votes nuls",
    // Spanish
    "nulos",
    "votos nulos",
    "blancos",
    "votos blancos",
    "votos en blanco",
    "abstención",
    "abstenciones",
];

/// Returns a word as it is looked for.
fn plain(name: &str) -> String {
    tauride_names::folded(name).trim_end_matches([':', '*', ' ']).to_lowercase()
}

fn is_total(name: &str) -> bool {
    TOTALS.contains(&plain(name).as_str())
}

/// Returns whether a line is of ballots that count for no list.
pub(crate) fn is_no_list(name: &str) -> bool {
    NO_LISTS.contains(&plain(name).as_str())
}

/// Returns whether a heading has a year in it.
pub(super) fn names_year(heading: &str) -> bool {
    heading
        .split(|sign: char| !sign.is_ascii_digit())
        .any(|word| word.len() == 4 && matches!(word.get(..2), Some("19" | "20")))
}

impl ListVotes {
    /// Takes out lines that add up all others. `places` is where each line stands.
    ///
    /// # Errors
    ///
    /// [`Wrong::NoTotal`]: a line that says so and does not.
    pub(super) fn drop_totals(&mut self, places: &[usize]) -> Result<(), At> {
        let totals: Vec<bool> = self.names.iter().map(|name| is_total(name)).collect();
        let columns = self.votes.first().map_or(0, Vec::len);
        let lists = || self.votes.iter().zip(&totals).filter(|(_, total)| !**total).map(|(votes, _)| votes);
        let sum =
            |column: usize| lists().filter_map(|own| own.get(column)).fold(0_u64, |sum, own| sum.saturating_add(*own));
        let sums: Vec<u64> = (0..columns).map(sum).collect();
        let several = lists().count() > 0;
        let adds_up = |place: usize| several && self.votes.get(place) == Some(&sums);
        let dropped: Vec<bool> = totals.iter().enumerate().map(|(place, total)| *total && adds_up(place)).collect();
        for (place, name) in self.names.iter().enumerate() {
            let total = totals.get(place) == Some(&true) && dropped.get(place) == Some(&false);
            if total && several && !NAMES.contains(&plain(name).as_str()) {
                let at = places.get(place).copied().unwrap_or(0);
                return Err(At::new(at, Wrong::NoTotal { found: name.clone() }));
            }
        }
        let keep = |place: usize| dropped.get(place) != Some(&true);
        retain(&mut self.names, keep);
        retain(&mut self.votes, keep);
        retain(&mut self.lists, keep);
        Ok(())
    }

    /// Takes out a column that adds up the other columns of votes.
    pub(super) fn drop_total_column(&mut self) {
        let adds_up = |place: usize| {
            self.votes.iter().all(|own| {
                let others = own.iter().enumerate().filter(|(other, _)| *other != place);
                own.get(place) == Some(&others.fold(0_u64, |sum, (_, votes)| sum.saturating_add(*votes)))
            })
        };
        let mut named = self.districts.iter().enumerate().filter(|(_, name)| is_total(name)).map(|(place, _)| place);
        let Some(place) = named.find(|place| self.districts.len() > 1 && adds_up(*place)) else { return };
        self.districts.remove(place);
        for (own, list) in self.votes.iter_mut().zip(&mut self.lists) {
            list.votes = own.remove(place);
        }
    }

    /// Refuses a column that adds up the others, and does not say so.
    pub(super) fn refuse_sum_column(&self) -> Result<(), At> {
        let columns = self.districts.len();
        if columns < 3 || self.votes.len() < 2 {
            return Ok(());
        }
        let sum = |own: &Vec<u64>| own.iter().fold(0_u128, |sum, votes| sum.saturating_add(u128::from(*votes)));
        let all: Vec<u128> = self.votes.iter().map(sum).collect();
        let adds_up = |place: &usize| {
            let mut own = self.votes.iter().zip(&all);
            own.all(|(own, sum)| own.get(*place).is_some_and(|own| u128::from(*own).saturating_mul(2) == *sum))
        };
        let found = (0..columns).find(adds_up).and_then(|place| self.districts.get(place));
        let some = all.iter().any(|sum| *sum > 0);
        found.filter(|_| some).map_or(Ok(()), |column| Err(At::doubt(0, Doubt::NoDistrict { column: column.clone() })))
    }

    /// Returns what whoever looks at the lists should know.
    pub(super) fn noted(&self) -> Vec<Remark> {
        let districts = DISTRICTS.contains(&plain(&self.rows_of).as_str());
        let turned = districts.then(|| Remark::Turned { heading: self.rows_of.clone() });
        let all = self.lists.iter().fold(0_u128, |sum, list| sum.saturating_add(u128::from(list.votes)));
        let ends = self.names.iter().zip(&self.lists).enumerate();
        let half = ends.filter(|(place, _)| *place == 0 || place.saturating_add(1) == self.names.len());
        let half = half.filter(|(_, (_, list))| u128::from(list.votes).saturating_mul(2) == all && all > 0);
        let half = half.map(|(_, (name, _))| Remark::Half { name: name.clone() });
        turned.into_iter().chain(half.filter(|_| self.names.len() > 2)).collect()
    }
}

/// Refuses columns whose headings say something else than a district: beside a column of `votes`, all others do.
pub(super) fn refuse_no_district(districts: &[String], at: usize) -> Result<(), At> {
    let is_votes = |heading: &String| VOTES.contains(&plain(heading).as_str());
    let others = |heading: &&String| !is_votes(heading) && !is_total(heading);
    let beside = |heading: &&String| others(heading) && !VOTES.iter().any(|votes| plain(heading).contains(votes));
    let votes = districts.iter().filter(|heading| is_votes(heading)).count() == 1;
    let found = districts.iter().filter(|_| votes).find(beside);
    let found = found.or_else(|| {
        let mut told = districts.iter().filter(others);
        told.find(|heading| is_no_list(heading) || NO_DISTRICTS.contains(&plain(heading).as_str()))
    });
    let column = found.filter(|_| districts.len() > 1).cloned();
    column.map_or(Ok(()), |column| Err(At::doubt(at, Doubt::NoDistrict { column })))
}

/// Headings over the votes of lists.
const VOTES: &[&str] =
    &["votes", "vote", "stimmen", "stimme", "voix", "suffrages", "votos", "voti", "hlasy", "głosy", "stemmen"];

/// Headings over numbers that are no votes.
const NO_DISTRICTS: &[&str] = &[
    "age",
    "change",
    "code",
    "diff",
    "difference",
    "founded",
    "id",
    "last election",
    "members",
    "no",
    "nr",
    "number",
    "order",
    "position",
    "previous",
    "rank",
    "rang",
    "seats won",
    "swing",
    "vorwahl",
    "mitglieder",
    "membres",
    "miembros",
    "year",
];

/// Headings over names of districts, where names of lists are looked for.
const DISTRICTS: &[&str] = &[
    "area",
    "borough",
    "canton",
    "circonscription",
    "circunscripción",
    "constituency",
    "county",
    "district",
    "electoral district",
    "electorate",
    "gebiet",
    "gemeinde",
    "kanton",
    "kraj",
    "land",
    "municipality",
    "okres",
    "polling place",
    "polling station",
    "precinct",
    "province",
    "provincia",
    "region",
    "riding",
    "state",
    "ward",
    "wahlkreis",
    "wahlbezirk",
];

/// Keeps what stands at such places.
fn retain<T>(all: &mut Vec<T>, keep: impl Fn(usize) -> bool) {
    let mut place = 0_usize;
    all.retain(|_| {
        let kept = keep(place);
        place = place.saturating_add(1);
        kept
    });
}
