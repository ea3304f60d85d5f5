//! Answers: the fewest who can bring something about, with the course by which they did.

use std::fmt;

use tauride_play::{Page, play as play_page};
use tauride_rules::share::Share;

use super::Founded;
use super::goal::Goal;
use super::play::{Others, Played, days, electors, play};
use crate::course::Course;

/// The fewest who brought something about.
#[derive(Clone, Debug)]
pub struct Reached {
    /// How many.
    pub people: usize,
    /// How long it took, in seconds.
    pub seconds: i64,
    /// By which course, after the founding.
    pub course: Course,
}

/// What a charter allows.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What is brought about: "recall a `chair` of `branch-assembly`".
    pub what: String,
    /// The word by which a claim names it: `amend`, `amend-entrenched`, `recall`, `replace`, `take` or `elect`.
    pub name: &'static str,
    /// The charter's article.
    pub article: String,
    /// How those are called who have the right.
    pub who: String,
    /// How many there are.
    pub of: usize,
    /// The fewest when the others are silent; none where nobody can.
    pub silent: Option<Reached>,
    /// The fewest when all others are against it.
    pub opposed: Option<Reached>,
    /// The text of the charter that is proposed, where one is.
    later: Option<String>,
}

/// Finds the fewest who can use a right, the others silent and the others opposed.
pub(super) fn find(founded: &Founded, goal: &Goal) -> Answer {
    let of = electors(founded, goal).len();
    Answer {
        what: goal.what.clone(),
        name: goal.name,
        article: goal.article.to_string(),
        who: goal.who.clone(),
        of,
        silent: fewest(founded, goal, of, Others::Silent),
        opposed: fewest(founded, goal, of, Others::Opposed),
        later: goal.later.as_ref().map(|later| later.text.to_string()),
    }
}

/// The more use a right, the easier: the fewest are found by halving.
fn fewest(founded: &Founded, goal: &Goal, of: usize, others: Others) -> Option<Reached> {
    let reach = |people: usize| play(founded, goal, (people, others));
    if let Some(played) = reach(1) {
        return Some(reached(1, played));
    }
    let (mut low, mut high) = (1, of);
    let mut best = reached(high, reach(high)?);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        match reach(middle) {
            Some(played) => {
                best = reached(middle, played);
                high = middle;
            }
            None => low = middle,
        }
    }
    Some(best)
}

fn reached(people: usize, played: Played) -> Reached {
    Reached { people, seconds: played.seconds, course: played.course }
}

impl fmt::Display for Answer {
    /// "3 of 12 members of a `club` can recall a `delegate` of `assembly` in 7 days (article 7) when nobody else votes; 7
    /// when all others are against it."
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, article, who, of, .. } = self;
        if *of == 0 {
            return write!(
                f,
                "who can {what} was not tried: nobody has a seat among the {who} here (article {article})"
            );
        }
        let Some(silent) = &self.silent else {
            return write!(f, "nobody can {what} here: not even all {of} {who} (article {article})");
        };
        write!(
            f,
            "{} of {of} {who} can {what} {} (article {article}) when the others are silent",
            silent.people,
            time(silent.seconds)
        )?;
        match &self.opposed {
            Some(opposed) => write!(f, "; {} {} when all others are against it", opposed.people, time(opposed.seconds)),
            None => write!(f, "; nobody when one is against it"),
        }
    }
}

fn time(seconds: i64) -> String {
    match days(seconds) {
        0 if seconds == 0 => "at once".into(),
        0 => "within a day".into(),
        1 => "in 1 day".into(),
        days => format!("in {days} days"),
    }
}

impl Answer {
    /// Returns the page of the course when the others are silent, as it is played under the charter.
    pub fn page(&self, founded: &Founded) -> Option<String> {
        let reached = self.silent.as_ref()?;
        let later = self.later.as_ref().map(|later| format!("```toml called later\n{later}```\n\n"));
        let (lines, course) = (founded.course.lines(), reached.course.lines());
        let all = lines.iter().chain(&course).flat_map(|line| ["    ", line, "\n"]).map(str::to_owned);
        let all: String = all.collect();
        let text = format!(
            "# {self}\n\n## course.1 — {self}\n\n```toml\n{}```\n\n{}{all}",
            founded.text,
            later.unwrap_or_default()
        );
        let played = play_page(&[Page { name: "course", text: &text }], &|_| None);
        played.pages.into_iter().next()
    }
}

/// What a charter must hold at least: `amend: 1/3 of members, 60 days`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    name: String,
    share: Share,
    days: i64,
    text: String,
}

/// A line that is no claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoClaim(String);

impl fmt::Display for NoClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no claim: say for example `amend: 1/3 of members, 60 days`", self.0)
    }
}

impl std::error::Error for NoClaim {}

/// The words by which claims name what is brought about.
const NAMES: [&str; 6] = ["amend", "amend-entrenched", "recall", "replace", "take", "elect"];

impl Claim {
    /// Reads a claim.
    ///
    /// # Errors
    ///
    /// [`NoClaim`] if it does not read so.
    pub fn read(text: &str) -> Result<Self, NoClaim> {
        let claim = || {
            let (name, rest) = text.split_once(':')?;
            let (share, days) = rest.split_once(',').map_or((rest, None), |(share, days)| (share, Some(days)));
            let (part, whole) = share.split_whitespace().next()?.split_once('/')?;
            let share = Share::at_least(part.parse().ok()?, whole.parse().ok()?);
            let days = days.map_or(Some(0), |days| days.split_whitespace().next()?.parse().ok())?;
            let name = name.trim().to_owned();
            NAMES.contains(&name.as_str()).then_some(Self { name, share, days, text: text.trim().to_owned() })
        };
        claim().ok_or_else(|| NoClaim(text.trim().to_owned()))
    }

    /// Returns the claims that a charter carries, in comments `# at least: amend: 1/3 of members, 60 days`.
    ///
    /// # Errors
    ///
    /// [`NoClaim`] for the first that does not read so.
    pub fn of_charter(text: &str) -> Result<Vec<Self>, NoClaim> {
        text.lines().filter_map(|line| line.trim().strip_prefix("# at least:")).map(Self::read).collect()
    }

    /// Returns the answers that fall short of it.
    pub fn broken<'a>(&'a self, answers: &'a [Answer]) -> impl Iterator<Item = &'a Answer> {
        let short = |answer: &&Answer| {
            let reached = answer.silent.as_ref();
            answer.name == self.name
                && reached.is_some_and(|reached| {
                    let (people, of) = (u64::try_from(reached.people), u64::try_from(answer.of));
                    let enough = people.is_ok_and(|people| of.is_ok_and(|of| self.share.is_reached_by(people, of)));
                    !enough || days(reached.seconds) < self.days
                })
        };
        answers.iter().filter(short)
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
