//! Scenarios that say more than a method's name: points, a default option with majorities, a second round.

use tauride_tally::method::{AnySheet, Method, Says, count_points};
use tauride_tally::pairwise::{self, DefaultOption, Majority};
use tauride_tally::plain::two_round::{self, MajorityOf};
use tauride_tally::points::{self, Bounds, Builder};
use tauride_tally::{Contest, Counted, Uncountable};

use super::Failure;
use super::candidates::Scenario;

type Outcome = Result<Result<Counted<AnySheet>, Uncountable>, Failure>;

/// Counts what the one road to all methods does not take settings for; `None` if the scenario says nothing of that kind.
pub(crate) fn count(method: Method, scenario: &Scenario<'_>, contest: &Contest<'_>) -> Option<Outcome> {
    if method.says() == Says::Points {
        return Some(by_points(scenario, contest));
    }
    if scenario.all("default").next().is_some() {
        return Some(with_default(method, scenario, contest));
    }
    scenario.all("second round").next().map(|_| {
        let counted = two_round::count(contest, MajorityOf::Valid, Some(contest.ballots));
        Ok(counted.map(|counted| counted.map(AnySheet::Plain)))
    })
}

fn by_points(scenario: &Scenario<'_>, contest: &Contest<'_>) -> Outcome {
    let number = |setting| scenario.all(setting).next().map(str::parse::<u32>).transpose();
    let together = number("points")?;
    let each = number("most")?.or(together).ok_or("neither the most points nor all of them are said")?;
    let mut builder = Builder::new(scenario.names.len(), Bounds { each, together })?;
    for (count, ballot) in &scenario.ballots {
        for given in ballot.split(", ") {
            let (name, points) = given.rsplit_once(' ').ok_or("no points")?;
            builder.give(scenario.place(name)?, points.parse()?)?;
        }
        builder.close(*count)?;
    }
    let ballots = builder.finish();
    Ok(count_points(&points::Contest { lots: contest.lots, ..points::Contest::new(&ballots, contest.seats) }))
}

fn with_default(method: Method, scenario: &Scenario<'_>, contest: &Contest<'_>) -> Outcome {
    let place = |setting| scenario.all(setting).next().map(|name| scenario.place(name)).transpose();
    let quorum = scenario.all("quorum").next().map(str::parse).transpose()?.unwrap_or(0);
    let mut majorities = Vec::new();
    for said in scenario.all("majority") {
        let (name, share) = said.rsplit_once(' ').ok_or("no majority")?;
        let (votes_for, votes_against) = share.split_once(':').ok_or("no colon in the majority")?;
        let majority = Majority { votes_for: votes_for.parse()?, votes_against: votes_against.parse()? };
        majorities.push((scenario.place(name)?, majority));
    }
    let candidate = place("default")?.ok_or("no default option")?;
    let method = if method == Method::Schulze { pairwise::Method::Schulze } else { pairwise::Method::RankedPairs };
    let rule = pairwise::Rule { method, default: Some(DefaultOption { candidate, quorum, majorities: &majorities }) };
    Ok(pairwise::count(contest, &rule).map(|counted| counted.map(AnySheet::Pairwise)))
}
