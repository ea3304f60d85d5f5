//! Records made by enacting acts, for the tests.

use tauride_charter::check;
use tauride_codec::{EntryRef, Road, decode, encode};
use tauride_phrase::{StateNames, read_acts};
use tauride_record::{Head, Link, Tree, leaf, link};
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::edition::Editions;
use tauride_rules::instant::Instant;
use tauride_rules::{Act, Actor, State, enact};

/// A record in the making.
pub(crate) struct Maker {
    pub(crate) state: State,
    pub(crate) lines: Vec<Vec<u8>>,
    link: Link,
}

impl Maker {
    /// Founds a federation.
    pub(crate) fn new(charter: &str) -> Self {
        Self::under(Editions::default(), charter)
    }

    /// Founds a federation by a law that knows other editions.
    pub(crate) fn under(editions: Editions, charter: &str) -> Self {
        let mut maker = Self { state: State::under(editions), ..Self::empty() };
        let checked = check("charter", charter).unwrap();
        maker.pass_to("1917-02-27T18:00:00Z");
        maker.enter(
            Actor::Founders,
            &Act::Charter(CharterAct::Found { text: charter.into(), charter: Box::new(checked.charter) }),
        );
        maker
    }

    /// Begins a record.
    pub(crate) fn empty() -> Self {
        Self { state: State::new(), lines: Vec::new(), link: Link::default() }
    }

    /// Lets time pass.
    pub(crate) fn pass_to(&mut self, to: &str) {
        self.enter(Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: Instant::parse(to).unwrap() }));
    }

    /// Enters an act.
    pub(crate) fn enter(&mut self, by: Actor, act: &Act) {
        let edition = self.state.edition_of(act);
        let events = enact(&mut self.state, by, act).unwrap_or_else(|refusal| panic!("{act:?}: {refusal}"));
        let number = self.lines.len() as u64 + 1;
        let road = (by != Actor::Clerk).then_some(Road::SignedIn);
        let entry = EntryRef { number, at: self.state.now, edition, prev: self.link, by, road, act, events: &events };
        let line = encode(&entry).unwrap();
        self.link = link(&leaf(&line));
        self.lines.push(line);
    }

    /// Goes on after the last of these lines.
    #[cfg(test)]
    pub(crate) fn again(lines: &[Vec<u8>]) -> Self {
        let mut state = State::new();
        for line in lines {
            let entry = decode(line).unwrap();
            enact(&mut state, entry.by, &entry.act).unwrap();
        }
        Self { state, lines: lines.to_vec(), link: lines.last().map_or(Link::default(), |line| link(&leaf(line))) }
    }

    /// Enters what a sentence says.
    pub(crate) fn say(&mut self, sentence: &str) {
        let (actors, act) =
            read_acts(sentence, &StateNames(&self.state)).unwrap_or_else(|error| panic!("{sentence}: {error}"));
        for by in actors {
            self.enter(by, &act);
        }
    }
}

/// Lines as a file holds them.
pub(crate) fn file(lines: &[Vec<u8>]) -> Vec<u8> {
    lines.iter().flat_map(|line| line.iter().copied().chain([b'\n'])).collect()
}

/// The head that a checkpoint of these lines would have.
pub(crate) fn head(lines: &[Vec<u8>]) -> Head {
    lines.iter().map(|line| leaf(line)).collect::<Tree>().head()
}

/// A council to which every branch sends a delegate, whom more than half of the branch may recall.
pub(crate) const CHARTER: &str = r#"
name = "A federation for examples"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"
frozen_in_elections = false

[body.council]
article = "3"
kind = "council"

[[body.council.seats]]
article = "3"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[recall.delegate]
article = "7"
seats = "council"
by = "petition"
threshold = "more than 1/2 of electors"

[amend]
article = "20"
by = "council"
majority = "at least 2/3 of votes"
"#;
