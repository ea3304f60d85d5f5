//! Which candidates take the seats that lists have won.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tauride_ballots::preferred::Preferred;
use tauride_ballots::{Candidate, preferred};
use tauride_tally::list::order::{EqualVotes, Measure, Order, Ordered, Preference, arrange};
use tauride_tally::list::{List, Sheet};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::{Names, Sentences as _};
use tauride_tally::{Counted, Tie};

use super::{Args, json, lot, people, result, share};
use crate::failure::{Failure, Outcome};
use crate::overview::{Cell, Overview as Page, Table};
use crate::source;
use crate::terminal::Terminal;

#[derive(Debug, clap::Args)]
#[group(id = "seats-of-lists")]
pub(super) struct Options {
    /// The candidates of the lists, in their order, with the votes that prefer them, a line for each: "Reds;Anna;120"
    #[arg(hide_short_help = true, long, value_name = "FILE", conflicts_with_all = OTHERS)]
    pub(super) candidates: Option<PathBuf>,
    /// What moves a candidate ahead of the order of the list: a share of the votes of the list ("5 %"), a share of the
    /// average of its candidates ("110 % of average"), or so many votes ("1200"). Without it that order stands
    #[arg(hide_short_help = true, long, value_name = "VOTES", value_parser = preference, requires = "candidates")]
    preference: Option<Preference>,
    /// What decides between equal votes of candidates: their order on the list, or a lot for the last seat
    #[arg(hide_short_help = true, long, value_name = "list|lot", value_parser = equal, default_value = "list", requires = "candidates")]
    equal_preferences: EqualVotes,
}

/// What lists with candidates do not go with.
const OTHERS: [&str; 8] = ["compare", "linked", "groups", "withdrawn", "kept", "rcv_json", "district_seats", "level"];

fn preference(text: &str) -> Result<Preference, String> {
    let text = text.trim();
    let preference = |share, of| Preference { share, of, strictly: false };
    if let Ok(votes) = text.parse() {
        return Ok(preference(Ratio::percent(100), Measure::Votes(votes)));
    }
    let (part, of) = match text.strip_suffix("of average") {
        Some(part) => (part, Measure::Average),
        None => (text, Measure::ListVotes),
    };
    let part = share(part).map_err(|_| "say \"5 %\", \"110 % of average\" or a number of votes".to_owned())?;
    Ok(preference(part, of))
}

fn equal(word: &str) -> Result<EqualVotes, String> {
    match word {
        "list" => Ok(EqualVotes::ListOrder),
        "lot" => Ok(EqualVotes::Lot),
        _ => Err("say list or lot".to_owned()),
    }
}

/// The candidates of all lists.
pub(super) struct Candidates {
    path: String,
    /// Those of each list, in its order.
    lists: Vec<Vec<Preferred>>,
    /// All of them, one list after the other, under names that no two have.
    all: Vec<Candidate>,
    order: Order,
    /// The lots drawn among candidates: places in `all`.
    lots: Vec<Vec<usize>>,
}

/// A list whose candidates are in order.
struct Placed {
    list: usize,
    /// Where its candidates begin among all.
    start: usize,
    counted: Counted<Ordered>,
}

/// The candidates of every list that has won a seat, in order.
pub(super) struct Seated<'a> {
    candidates: &'a Candidates,
    lists: Vec<Placed>,
}

impl Candidates {
    /// Reads the candidates of the lists, and lets no list win more seats than it has of them.
    pub(super) fn read(path: &Path, args: &Args, names: &[String], lists: &mut [List]) -> Result<Self, Failure> {
        let text = source::read(path, args.encoding)?;
        let options = &args.candidates;
        let path = path.display().to_string();
        let candidates =
            preferred::read(text.bytes(), names).map_err(|fault| Failure::no(format!("{path}: {fault}")))?;
        for ((list, name), own) in lists.iter_mut().zip(names).zip(&candidates) {
            let here = u32::try_from(own.len()).unwrap_or(u32::MAX);
            if let Some(said) = list.candidates.replace(here).filter(|said| *said != here) {
                let what = format!("{path}: {name} has {here} candidates, and {said} in the table of lists");
                return Err(Failure::no(what).mend("mend the one or the other"));
            }
        }
        let order = Order { bar: options.preference, equal: options.equal_preferences };
        Ok(Self { path, all: named(names, &candidates), lists: candidates, order, lots: Vec::new() })
    }

    /// Takes a lot that was drawn among candidates.
    pub(super) fn draw(&mut self, lot: &str) -> Outcome {
        self.lots.push(people::find(lot, &self.all)?);
        Ok(())
    }

    /// Puts the candidates of the lists that have won seats in order.
    pub(super) fn seat(&self, sheet: &Sheet) -> Seated<'_> {
        let mut start = 0;
        let mut lists = Vec::new();
        for (list, own) in self.lists.iter().enumerate() {
            let seats = sheet.won.get(list).copied().unwrap_or(0);
            if seats > 0 {
                let votes: Vec<u64> = own.iter().map(|candidate| candidate.votes).collect();
                let of_list = sheet.lists.get(list).map_or(0, |list| list.votes);
                let lots = Lots::drawn(self.lots_of(start, own.len()));
                lists.push(Placed { list, start, counted: arrange(&votes, of_list, seats, self.order, &lots) });
            }
            start += own.len();
        }
        Seated { candidates: self, lists }
    }

    /// Returns the lots that were drawn among candidates of one list alone, by their places on it.
    fn lots_of(&self, start: usize, length: usize) -> Vec<Vec<usize>> {
        let place = |who: &usize| who.checked_sub(start).filter(|place| *place < length);
        self.lots.iter().filter_map(|lot| lot.iter().map(place).collect()).collect()
    }

    /// Says what moves a candidate ahead.
    fn rule(&self) -> String {
        let Some(Preference { share, of, .. }) = self.order.bar else {
            return "the order of the lists stands".to_owned();
        };
        match of {
            Measure::Votes(votes) => format!("{votes} votes move a candidate ahead"),
            Measure::ListVotes => format!("{share} of the votes of the list move a candidate ahead"),
            Measure::Average => format!("{share} of the average of the list's candidates move one ahead"),
        }
    }
}

/// Returns all candidates under names that no two have: one that stands on several lists is called by the list too.
fn named(lists: &[String], candidates: &[Vec<Preferred>]) -> Vec<Candidate> {
    let all = candidates.iter().flatten();
    let mut times = std::collections::BTreeMap::new();
    all.for_each(|candidate| *times.entry(candidate.name.as_str()).or_insert(0_u32) += 1);
    let name = |list: &str, candidate: &Preferred| match times.get(candidate.name.as_str()) {
        Some(1) => candidate.name.clone(),
        _ => format!("{} ({list})", candidate.name),
    };
    let each = lists.iter().zip(candidates);
    each.flat_map(|(list, own)| own.iter().map(move |candidate| Candidate::named(name(list, candidate)))).collect()
}

impl Seated<'_> {
    /// Fails with the first tie between candidates.
    pub(super) fn settled(&self, again: &lot::Again) -> Outcome {
        let Some(tie) = self.tie() else { return Ok(()) };
        Err(lot::required(&self.candidates.path, &self.candidates.all, again, &tie))
    }

    /// Returns the first tie, among all candidates.
    fn tie(&self) -> Option<Tie> {
        self.lists.iter().find_map(|placed| {
            let tie = placed.counted.tie()?;
            Some(Tie { among: tie.among.iter().map(|place| place + placed.start).collect(), ..tie.clone() })
        })
    }

    /// Returns the candidates of a list in order, with their votes, and who of them is elected.
    fn rows<'a>(&'a self, placed: &'a Placed) -> impl Iterator<Item = (&'a Preferred, String)> {
        let own = self.candidates.lists.get(placed.list).map_or(&[][..], Vec::as_slice);
        let ordered = placed.counted.sheet();
        let elected = ordered.elected().len();
        let stands = placed.counted.tie();
        ordered.order.iter().enumerate().filter_map(move |(rank, place)| {
            let result = match stands {
                _ if rank < elected => "elected".to_owned(),
                None => format!("alternate {}", rank - elected + 1),
                Some(tie) if tie.among.contains(place) => "tied".to_owned(),
                Some(_) => String::new(),
            };
            Some((own.get(*place)?, result))
        })
    }

    /// Returns what was done, list by list.
    fn sentences(&self, lists: Names<'_>) -> Vec<String> {
        let each = self.lists.iter().flat_map(|placed| {
            let own = self.candidates.lists.get(placed.list).map_or(&[][..], Vec::as_slice);
            let names: Vec<String> = own.iter().map(|candidate| candidate.name.clone()).collect();
            let told = placed.counted.sheet().sentences(Names(&names));
            told.into_iter().map(move |sentence| format!("{}: {sentence}", lists.of(placed.list)))
        });
        each.collect()
    }

    /// Writes the candidates for a person, under the sheet of the lists.
    pub(super) fn write(&self, lists: Names<'_>, terminal: &mut Terminal) -> Outcome {
        writeln!(terminal)?;
        let mut page = Page::new("Who takes the seats");
        page.fact("Rule", Cell::text(self.candidates.rule()));
        let mut table = Table::new(["List", "Candidate", "Votes", "Result"]);
        for placed in &self.lists {
            for (candidate, result) in self.rows(placed) {
                let name = Cell::text(&candidate.name);
                table.row([Cell::text(lists.of(placed.list)), name, Cell::number(candidate.votes), Cell::text(result)]);
            }
        }
        page.table("Candidates", table);
        page.write(terminal, usize::MAX)?;
        let tie = self.tie();
        result::steps(&self.sentences(lists), tie.as_ref().map(|tie| (tie, &self.candidates.all[..])), terminal)
    }

    /// Writes a sheet for programs with the candidates of the lists.
    pub(super) fn write_json(
        &self,
        sheet: &json::Sheet<'_>,
        lists: Names<'_>,
        again: &lot::Again,
        terminal: &mut Terminal,
    ) -> Outcome {
        let mut told = serde_json::to_value(sheet).map_err(std::io::Error::from)?;
        self.tell(lists, again, &mut told);
        terminal.json(&told)
    }

    /// Adds the candidates to a sheet.
    fn tell(&self, lists: Names<'_>, again: &lot::Again, sheet: &mut Value) {
        let mut elected = Vec::new();
        for placed in &self.lists {
            let rows: Vec<Value> = self
                .rows(placed)
                .map(|(own, result)| json!({ "candidate": own.name, "votes": own.votes, "result": result }))
                .collect();
            elected.extend(rows.iter().filter(|row| row["result"] == "elected").map(|row| row["candidate"].clone()));
            sheet["count"]["lists"][placed.list]["candidates"] = json!(rows);
        }
        sheet["elected"] = json!(elected);
        if let Some(sentences) = sheet["sentences"].as_array_mut() {
            sentences.extend(self.sentences(lists).into_iter().map(Value::from));
        }
        if let Some(tie) = self.tie() {
            sheet["complete"] = json!(false);
            sheet["tie"] = lot::json(&self.candidates.all, again, &tie);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Measure, Preference, Ratio, preference};

    #[test]
    fn a_preference_is_a_share_or_a_number() {
        let read = |text| preference(text).ok().map(|Preference { share, of, .. }| (share, of));
        assert_eq!(read("5 %"), Some((Ratio::percent(5), Measure::ListVotes)));
        assert_eq!(read("110 % of average"), Some((Ratio::percent(110), Measure::Average)));
        assert_eq!(read(" 1200"), Some((Ratio::percent(100), Measure::Votes(1200))));
        for wrong in ["", "%", "5 % of votes", "of average", "5 of average", "-1"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
