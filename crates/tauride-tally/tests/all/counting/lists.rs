//! Scenarios in which lists share seats.

use tauride_tally::apportion::Method;
use tauride_tally::list::districts::District;
use tauride_tally::list::level::{Levelling, Overhang, level};
use tauride_tally::list::order::{EqualVotes, Measure, Order, Preference, arrange};
use tauride_tally::list::scrutinies::{self, Scrutinies};
use tauride_tally::list::{Bar, Election, Equal, List, Rules, Threshold, count};
use tauride_tally::lots::Lots;
use tauride_tally::ratio::Ratio;
use tauride_tally::sentence::{Names, Sentences};
use tauride_tally::{Counted, Uncountable};

use super::Failure;

/// Counts a scenario and returns its sentences.
pub(crate) fn play(lines: &[&str]) -> Result<Vec<String>, Failure> {
    Scenario::read(lines)?.play()
}

/// A scenario as it is read: settings by name, and the lists with their figures.
#[derive(Default)]
struct Scenario {
    settings: Vec<(String, String)>,
    names: Vec<String>,
    figures: Vec<Vec<u64>>,
}

impl Scenario {
    fn read(lines: &[&str]) -> Result<Self, Failure> {
        let mut scenario = Self::default();
        for line in lines {
            let (name, rest) = line.split_once(": ").ok_or_else(|| format!("no colon: {line}"))?;
            let figures: Result<Vec<u64>, _> = rest.split(", ").map(str::parse).collect();
            match figures {
                Ok(figures) if name.starts_with(char::is_uppercase) => {
                    scenario.names.push(name.to_owned());
                    scenario.figures.push(figures);
                }
                _ => scenario.settings.push((name.to_owned(), rest.to_owned())),
            }
        }
        Ok(scenario)
    }

    fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().find(|(known, _)| known == name).map(|(_, rest)| rest.as_str())
    }

    fn number(&self, name: &str) -> Result<Option<u32>, Failure> {
        Ok(self.setting(name).map(str::parse).transpose()?)
    }

    fn place(&self, name: &str) -> Result<usize, Failure> {
        self.names.iter().position(|known| known == name).ok_or_else(|| format!("no list {name}").into())
    }

    fn places(&self, names: &str) -> Result<Vec<usize>, Failure> {
        names.split(", ").map(|name| self.place(name)).collect()
    }

    /// `Reds 4, Blues 1`
    fn figures_of(&self, setting: &str) -> Result<Vec<Option<u32>>, Failure> {
        let mut figures = vec![None; self.names.len()];
        for part in self.setting(setting).into_iter().flat_map(|rest| rest.split(", ")) {
            let (name, figure) = part.rsplit_once(' ').ok_or("no figure")?;
            let place = self.place(name)?;
            if let Some(known) = figures.get_mut(place) {
                *known = Some(figure.parse()?);
            }
        }
        Ok(figures)
    }

    fn lists(&self) -> Result<Vec<List>, Failure> {
        let votes = self.figures.iter().map(|figures| figures.first().copied().unwrap_or(0));
        let mut lists: Vec<List> = votes.map(List::new).collect();
        let (candidates, direct, parties) =
            (self.figures_of("candidates")?, self.figures_of("direct")?, self.figures_of("parties")?);
        for (place, list) in lists.iter_mut().enumerate() {
            list.candidates = candidates.get(place).copied().flatten();
            list.direct = direct.get(place).copied().flatten().unwrap_or(0);
            list.parties = parties.get(place).copied().flatten().unwrap_or(1);
        }
        for (group, (_, names)) in (0..).zip(self.settings.iter().filter(|(name, _)| name == "joined")) {
            for place in self.places(names)? {
                if let Some(list) = lists.get_mut(place) {
                    list.joined = Some(group);
                }
            }
        }
        for place in self.setting("exempt").map(|names| self.places(names)).transpose()?.unwrap_or_default() {
            if let Some(list) = lists.get_mut(place) {
                list.exempt = true;
            }
        }
        Ok(lists)
    }

    fn threshold(&self) -> Result<Option<Threshold>, Failure> {
        let mut bars = Vec::new();
        for (name, share) in self.settings.iter().filter(|(name, _)| name.starts_with("threshold")) {
            let parties = name.trim_start_matches("threshold of ").trim_end_matches(" parties").parse().unwrap_or(1);
            bars.push(Bar { parties, share: ratio(share)?, strictly: false });
        }
        let direct = self.number("direct seats exempt")?;
        Ok((!bars.is_empty()).then_some(Threshold { bars, direct, ..Threshold::default() }))
    }

    fn lots(&self) -> Result<Lots, Failure> {
        let lots = self.settings.iter().filter(|(name, _)| name == "lot");
        Ok(Lots::drawn(lots.map(|(_, names)| self.places(names)).collect::<Result<_, _>>()?))
    }

    fn equal(&self) -> Equal {
        if self.setting("equal") == Some("more votes") { Equal::MoreVotes } else { Equal::Lot }
    }

    fn play(&self) -> Result<Vec<String>, Failure> {
        let name = self.setting("method").ok_or("no method")?;
        let seats = self.number("seats")?.unwrap_or(0);
        let (lists, lots, threshold) = (self.lists()?, self.lots()?, self.threshold()?);
        if name == "candidates" {
            return self.candidates(seats, &lots);
        }
        if name == "czech-chamber" {
            return self.scrutinies(&lots);
        }
        let method = Method::named(name).ok_or_else(|| format!("no method {name}"))?;
        let Some(overhang) = self.setting("overhang") else {
            let election = Election { lots: &lots, ..Election::new(&lists, seats) };
            return Ok(self.told(&count(&election, &Rules { method, threshold, equal: self.equal() })?));
        };
        let overhang = match overhang {
            "kept" => Overhang::Kept,
            "within" => Overhang::Within,
            _ => Overhang::Levelled,
        };
        let rules = Levelling { seats, outside: 0, method, threshold, valid: None, equal: self.equal(), overhang };
        let least: Vec<u32> = lists.iter().map(|list| list.direct).collect();
        Ok(self.told_or_refused(level(&lists, &least, &rules, &lots)))
    }

    /// `seats: 3` would be for one district; `district seats: 5, 4` are for those whose votes stand side by side.
    fn scrutinies(&self, lots: &Lots) -> Result<Vec<String>, Failure> {
        let mut districts = Vec::new();
        for (place, seats) in self.setting("district seats").unwrap_or_default().split(", ").enumerate() {
            let votes: Vec<u64> = self.figures.iter().map(|figures| figures.get(place).copied().unwrap_or(0)).collect();
            districts.push(District::new(&votes, seats.parse()?));
        }
        Ok(self.told(&scrutinies::count(&districts, &Scrutinies::czech_chamber(), lots, &Lots::default())?))
    }

    fn candidates(&self, seats: u32, lots: &Lots) -> Result<Vec<String>, Failure> {
        let votes: Vec<u64> = self.figures.iter().map(|figures| figures.first().copied().unwrap_or(0)).collect();
        let of = match self.setting("of") {
            Some("average") => Measure::Average,
            _ => Measure::ListVotes,
        };
        let bar = self.setting("bar").map(ratio).transpose()?.map(|share| Preference { share, of, strictly: false });
        let equal = if self.setting("equal") == Some("lot") { EqualVotes::Lot } else { EqualVotes::ListOrder };
        let list = u64::from(self.number("list")?.unwrap_or(0));
        Ok(self.told(&arrange(&votes, list, seats, Order { bar, equal }, lots)))
    }

    fn told_or_refused<S: Sentences>(&self, counted: Result<Counted<S>, Uncountable>) -> Vec<String> {
        counted.map_or_else(|refused| vec![format!("refused: {refused}")], |counted| self.told(&counted))
    }

    fn told<S: Sentences>(&self, counted: &Counted<S>) -> Vec<String> {
        let names = Names(&self.names);
        let mut told = counted.sheet().sentences(names);
        if let Some(tie) = counted.tie() {
            told.push(format!("a lot must be drawn between {} for {}", names.list(&tie.among), tie.places));
        }
        told
    }
}

fn ratio(text: &str) -> Result<Ratio, Failure> {
    if let Some(hundredths) = text.strip_suffix(" %") {
        return Ok(Ratio::percent(hundredths.parse()?));
    }
    let (above, below) = text.split_once('/').ok_or("no fraction")?;
    Ok(Ratio::new(above.parse()?, below.parse()?).ok_or("over nothing")?)
}
