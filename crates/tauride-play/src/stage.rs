//! A federation in play: its state, its record so far, and the names that the page has given.

use std::collections::BTreeMap;

use tauride_charter::check;
use tauride_codec::{EntryRef, Road, encode};
use tauride_phrase::{Names, StateNames, read_acts};
use tauride_record::{Link, leaf, link};
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::{ClockAct, ClockEvent};
use tauride_rules::ids::BodyId;
use tauride_rules::instant::Instant;
use tauride_rules::mandate::state::Mandate;
use tauride_rules::terms::{Charter, Text};
use tauride_rules::{Act, Actor, Event, Refusal, State, enact};

use crate::charter::CharterText;

/// When a federation is founded if its page does not say.
const BEGIN: &str = "2000-01-01T00:00:00Z";

/// The most entries that the passing of time may take before something is wrong with the page.
const PASSING_MAX: usize = 100_000;

/// A federation in play.
pub(crate) struct Stage {
    pub(crate) state: State,
    pub(crate) lines: Vec<Vec<u8>>,
    link: Link,
    charter: CharterText,
    /// Short names given by `let`.
    pub(crate) aliases: BTreeMap<String, (char, u32)>,
    /// Charters that may be proposed, by name.
    pub(crate) proposed: BTreeMap<String, CharterText>,
}

/// What came of asking.
pub(crate) type Answer = Result<Vec<Event>, Refusal>;

/// A stretch of time that passed in one entry, and what fell due.
pub(crate) struct Passed {
    pub(crate) to: Instant,
    pub(crate) events: Vec<Event>,
}

impl Stage {
    pub(crate) fn new(charter: CharterText) -> Self {
        Self {
            state: State::new(),
            lines: Vec::new(),
            link: Link::default(),
            charter,
            aliases: BTreeMap::new(),
            proposed: BTreeMap::new(),
        }
    }

    /// Asks, and writes what came of it into the record, as the clerk does: what does not fit into one entry is carried
    /// on in the next ones. Only after an act of the clerk's own it is left as it is. `Err` is a fault of the page, not a
    /// refusal.
    pub(crate) fn enter(&mut self, by: Actor, act: &Act) -> Result<Answer, String> {
        self.found()?;
        let mut answer = self.write(by, act)?;
        if let (Ok(events), true) = (&mut answer, by != Actor::Clerk) {
            while !self.state.is_settled() {
                let more = self.write(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: self.state.now }))?;
                events.extend(more.map_err(|refusal| refusal.to_string())?.into_iter().filter(|event| !is_time(event)));
            }
        }
        Ok(answer)
    }

    fn write(&mut self, by: Actor, act: &Act) -> Result<Answer, String> {
        let edition = self.state.edition_of(act);
        let events = match enact(&mut self.state, by, act) {
            Ok(events) => events,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let number = u64::try_from(self.lines.len()).unwrap_or(u64::MAX) + 1;
        // What is played was given on paper; time passes by itself.
        let road = (by != Actor::Clerk).then_some(Road::Paper);
        let entry = EntryRef { number, at: self.state.now, edition, prev: self.link, by, road, act, events: &events };
        let line = encode(&entry).map_err(|error| error.to_string())?;
        self.link = link(&leaf(&line));
        self.lines.push(line);
        Ok(Ok(events))
    }

    /// Founds the federation under its charter, if that has not been done.
    fn found(&mut self) -> Result<(), String> {
        if self.state.charter.is_some() {
            return Ok(());
        }
        let begin = Instant::parse(BEGIN).unwrap_or_default();
        if self.lines.is_empty() {
            self.write(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: begin }))?
                .map_err(|refusal| refusal.to_string())?;
        }
        let (text, charter) = read(&self.charter)?;
        let founding = self.write(Actor::Founders, &Act::Charter(CharterAct::Found { text, charter }))?;
        founding.map(|_| ()).map_err(|refusal| format!("the federation cannot be founded: {refusal}"))
    }

    /// Reads what a line asks, once for each who asks. `their seat in B2` is another seat for each of them.
    pub(crate) fn read(&self, line: &str) -> Result<Vec<(Actor, Act)>, String> {
        let parse = |line: &str| read_acts(line, self).map_err(|error| error.to_string());
        let their = line.split_once("their seat in ").filter(|(asked, _)| !asked.contains('"'));
        let Some((asked, body)) = their else {
            let (actors, act) = parse(line)?;
            return Ok(actors.into_iter().map(|by| (by, act.clone())).collect());
        };
        let number = body.strip_prefix('B').and_then(|number| number.parse().ok());
        let number = number.or_else(|| self.number('B', body.trim_matches('"')));
        let body = BodyId(number.ok_or_else(|| format!("{body} is no body"))?);
        let (actors, _) = parse(&format!("{asked}S1"))?;
        let each = actors.into_iter().map(|by| {
            let Actor::Member(member) = by else { return Err("only a member has a seat".to_string()) };
            let in_body = |mandate: &&Mandate| self.state.votes_in(mandate, body);
            let seat = self.state.mandates_of(member).map(|(_, mandate)| mandate).find(in_body);
            let seat = seat.ok_or_else(|| format!("{member} has no seat in {body}"))?.seat;
            Ok((by, parse(&format!("{asked}{seat}"))?.1))
        });
        each.collect()
    }

    /// Lets time pass, stopping wherever something falls due.
    pub(crate) fn pass_time(&mut self, to: Instant) -> Result<Result<Vec<Passed>, Refusal>, String> {
        let mut passed = Vec::new();
        for _ in 0..PASSING_MAX {
            let due = self.state.due().map(|at| at.max(self.state.now)).filter(|at| *at <= to);
            let next = due.unwrap_or(to);
            match self.write(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: next }))? {
                Ok(events) => passed.push(Passed { to: next, events }),
                Err(refusal) => return Ok(Err(refusal)),
            }
            if next == to && self.state.is_settled() {
                self.found()?;
                return Ok(Ok(passed));
            }
        }
        Err(format!("more than {PASSING_MAX} times something falls due before {to}: let less time pass"))
    }
}

/// That time passed is nothing that came of an act.
pub(crate) fn is_time(event: &Event) -> bool {
    matches!(event, Event::Clock(ClockEvent::TimePassed { .. }))
}

/// Reads a charter that is to be adopted.
fn read(charter: &CharterText) -> Result<(Text, Box<Charter>), String> {
    match check(&charter.name, &charter.text) {
        Ok(checked) => Ok((charter.text.as_str().into(), Box::new(checked.charter))),
        Err(diagnostics) => {
            let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
            Err(format!("the charter cannot be adopted:\n{}", all.join("\n")))
        }
    }
}

impl Names for Stage {
    fn number(&self, letter: char, name: &str) -> Option<u32> {
        let alias = self.aliases.get(name).filter(|(known, _)| *known == letter).map(|(_, number)| *number);
        alias.or_else(|| StateNames(&self.state).number(letter, name))
    }

    fn charter(&self, name: &str) -> Option<(Text, Box<Charter>)> {
        read(self.proposed.get(name)?).ok()
    }
}
