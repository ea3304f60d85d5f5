//! How few can do how much where nobody else votes, going by the text alone: where they are few, that is warned of. What a
//! charter allows in a federation under it is tried elsewhere, by the law (`tauride charter prove`).

use tauride_rules::body::share;
use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{BodyKind, Charter, From, MajorityOf, Nature, Norm, PollRule, RecallWay, SeatRule};
use tauride_rules::votes::threshold::{LASTS_DAYS, TURNOUT};

use crate::read::SeatPlace;
use crate::tell;

/// As many electors or seats as there are in the example that is counted, where the charter fixes no number.
pub(crate) const EXAMPLE: u64 = 1_000;

/// Fewer than one in so many are few.
pub(crate) const FEW: u64 = 20;

/// What can be done by a vote: how many are enough for it, of how many, and how long it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Power {
    /// Where the charter gives it.
    pub(crate) path: String,
    /// The charter's article.
    article: String,
    what: String,
    electorate: Electorate,
    people: u64,
    takes: Span,
    /// Whether the charter says in words that any number is enough.
    said: bool,
}

impl Power {
    /// Whether so few can do it that a charter which does not say so in words is hardly meant so.
    pub(crate) fn is_of_few(&self) -> bool {
        !self.said && self.people * FEW < self.electorate.established
    }

    fn is_easier_than(&self, other: &Self) -> bool {
        self.people * other.electorate.established < other.people * self.electorate.established
    }

    /// "15 of 60 in the congress can change this charter in 30 days (article 20), when nobody else votes".
    pub(crate) fn sentence(&self) -> String {
        let digits = |number: u64| tell::digits(u32::try_from(number).unwrap_or(u32::MAX));
        let Self { article, what, electorate, people, takes, .. } = self;
        let people = if *people == 1 { "one".to_owned() } else { digits(*people) };
        let of = digits(electorate.established);
        let time = if *takes == Span::ZERO { "at once".to_owned() } else { format!("in {}", tell::span(*takes)) };
        let example = if electorate.is_example { ", say," } else { "" };
        format!(
            "{people} of{example} {of} {} can {what} {time} (article {article}), when nobody else votes",
            electorate.who
        )
    }
}

/// Lists what a charter lets votes do to itself and to those who hold seats: of each place in it, what the fewest can do.
pub(crate) fn powers(charter: &Charter, places: &[Vec<SeatPlace>]) -> Vec<Power> {
    let mut easiest: Vec<Power> = Vec::new();
    for power in all(charter, places) {
        match easiest.iter_mut().find(|other| other.path == power.path) {
            Some(other) if power.is_easier_than(other) => *other = power,
            Some(_) => {}
            None => easiest.push(power),
        }
    }
    easiest
}

fn all(charter: &Charter, places: &[Vec<SeatPlace>]) -> Vec<Power> {
    let mut powers = amending(charter);
    for (body, places) in charter.bodies.iter().zip(places) {
        for (rule, place) in body.seats.iter().zip(places) {
            for (recall, path) in rule.recalls.iter().zip(&place.recalls) {
                if let RecallWay::Decision { poll } = &recall.by {
                    let voters = voters(charter, body, rule);
                    let what = format!("recall a `{}` of `{}`", rule.name, body.name);
                    powers.extend(power(path, what, voters, poll));
                }
            }
        }
    }
    powers
}

fn amending(charter: &Charter) -> Vec<Power> {
    let amend = &charter.amend;
    let Some((_, body)) = charter.body_kind(&amend.by) else { return Vec::new() };
    let plain = power("amend.majority", "change this charter".to_owned(), of_body(charter, body), &amend.poll);
    let entrenched = amend.entrenched_poll.as_ref().filter(|_| !amend.entrenched.is_empty());
    let entrenched = entrenched.and_then(|poll| {
        power("amend.entrenched_majority", "change its entrenched articles".to_owned(), of_body(charter, body), poll)
    });
    plain.into_iter().chain(entrenched).collect()
}

/// The fewest who carry a question when nobody else votes. `None` if it can never be carried.
fn power(path: &str, what: String, electorate: Electorate, poll: &PollRule) -> Option<Power> {
    let part = |share: Share, of: u64| share.smallest_part(of);
    let turnout = Some(poll.turnout.unwrap_or(TURNOUT)).filter(|turnout| turnout.numerator > 0);
    let present = turnout.map_or(Some(1), |turnout| part(turnout, electorate.filled))?;
    let people = match poll.of {
        MajorityOf::Votes | MajorityOf::Present => present,
        MajorityOf::Electors => present.max(part(poll.majority, electorate.filled)?),
        MajorityOf::Seats => present.max(part(poll.majority, electorate.established)?),
    };
    let support = poll.support.map_or(Some(1), |support| part(support, electorate.filled))?;
    let people = people.max(support);
    let said = poll.turnout.is_some_and(|turnout| turnout.numerator == 0);
    let takes = poll.lasts.unwrap_or(Span::days(LASTS_DAYS));
    Some(Power { path: path.to_owned(), article: poll.article.to_string(), what, electorate, people, takes, said })
}

/// Those who may vote: how many there are when the fewest can decide, and how many at most.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Electorate {
    who: String,
    filled: u64,
    established: u64,
    is_example: bool,
}

fn voters(charter: &Charter, body: &BodyKind, rule: &SeatRule) -> Electorate {
    match &rule.from {
        From::Unit(_) => members(),
        From::Body(name) => charter.body_kind(name).map_or_else(members, |(_, body)| of_body(charter, body)),
        From::Itself => of_body(charter, body),
    }
}

fn members() -> Electorate {
    Electorate { who: "members".to_owned(), filled: EXAMPLE, established: EXAMPLE, is_example: true }
}

fn of_body(charter: &Charter, body: &BodyKind) -> Electorate {
    match body.nature {
        Nature::Assembly => members(),
        Nature::Section => {
            let council = body.of.as_deref().and_then(|of| charter.body_kind(of)).map(|(_, council)| council);
            council.map_or_else(members, |council| of_body(charter, council))
        }
        Nature::Council | Nature::Executive | Nature::Office => {
            let fixed = seats(charter, body);
            let established = fixed.unwrap_or(EXAMPLE);
            let filled = share(body).smallest_part(established).unwrap_or(established);
            let who = format!("seats of `{}`", body.name);
            Electorate { who, filled, established, is_example: fixed.is_none() }
        }
    }
}

/// How many seats with a vote a body has, if the charter fixes it: apportioned, or filled by the one body that it belongs to.
fn seats(charter: &Charter, body: &BodyKind) -> Option<u64> {
    let voting = body.seats.iter().filter(|rule| rule.votes);
    voting
        .map(|rule| match (&rule.norm, &rule.from) {
            (Norm::Apportioned { total, .. }, _) => Some(u64::from(*total)),
            (Norm::Fixed { seats }, From::Itself) => Some(u64::from(*seats)),
            (Norm::Fixed { seats }, From::Body(name)) if body.of.as_ref() == Some(name) => Some(u64::from(*seats)),
            (Norm::Fixed { seats }, From::Body(name)) if is_one(charter, name) => Some(u64::from(*seats)),
            (Norm::Fixed { .. } | Norm::OnePer { .. } | Norm::Table { .. }, _) => None,
        })
        .sum()
}

/// Whether there is one body of a kind only: the one that changes the charter.
fn is_one(charter: &Charter, name: &str) -> bool {
    *charter.amend.by == *name
}
