//! Answers: the fewest who can bring something about, with the course by which they did.

use std::collections::BTreeSet;
use std::fmt;

use tauride_play::{Page, play as play_page};
use tauride_rules::terms::Text;

use super::Founded;
use super::electors::Electors;
use super::goal::{Goal, Right};
use super::log::Log;
use super::play::{Others, Played, days, electors, play};

/// The fewest who brought something about.
#[derive(Clone, Debug)]
pub struct Reached {
    /// How many.
    pub people: usize,
    /// How long it took, in seconds.
    pub seconds: i64,
    /// By which course, after the founding.
    pub course: Log,
    /// The kinds of bodies whose seats they take first, the lowest first.
    pub through: Vec<Text>,
}

/// What a charter allows.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// What is brought about: "recall a `chair` of `branch-assembly`".
    pub what: String,
    /// The word by which a claim names it: one of [`NAMES`](super::NAMES).
    pub name: &'static str,
    /// The charter's articles.
    pub articles: Vec<Text>,
    /// How those are called who have the right.
    pub who: String,
    /// Which they are.
    pub electors: Electors,
    /// How many there are.
    pub of: usize,
    /// The fewest when the others are silent; none where nobody can.
    pub silent: Option<Reached>,
    /// The fewest when all others are against it.
    pub opposed: Option<Reached>,
    /// The fewest who stop it when all others are for it; none where that was not tried.
    pub stopped: Option<usize>,
    /// Whether nobody has tried what the others can do against it.
    pub(super) untried: bool,
    /// The text of the charter that is proposed, where one is.
    pub(super) later: Option<String>,
    /// How the federation came to be in which it was tried, if that is another than the whole one.
    pub(super) begins: Option<Log>,
}

/// Finds the fewest who can use a right when the others are silent, where so many can.
pub(super) fn silent(founded: &Founded, goal: &Goal, most: usize) -> Option<usize> {
    if most == 0 {
        return None;
    }
    fewest(most, |people| play(founded, goal, (people, Others::Silent))).map(|reached| reached.people)
}

/// Finds the fewest who can use a right, the others silent and the others opposed, and the fewest who can stop it.
pub(super) fn find(founded: &Founded, goal: &Goal) -> Answer {
    let of = electors(founded, goal).len();
    let few = |others| fewest(of, |people| play(founded, goal, (people, others)));
    let silent = few(Others::Silent);
    let opposed = silent.as_ref().and_then(|_| few(Others::Opposed));
    // Somebody who is for it begins it.
    let stops = silent.is_some() && matches!(goal.right, Right::Amend(_) | Right::Recall(..));
    let stopped = stops.then(|| stopping(of, |against| play(founded, goal, (of - against, Others::Opposed)).is_none()));
    Answer {
        what: goal.what.clone(),
        name: goal.name,
        articles: vec![goal.article.clone()],
        who: goal.who.clone(),
        electors: goal.electors(&founded.state),
        of,
        silent,
        opposed,
        stopped: stopped.flatten(),
        later: goal.proposed(),
        ..Answer::default()
    }
}

/// The shares that charters ask for most, as numerator and denominator.
const SHARES: [(usize, usize); 11] =
    [(1, 100), (1, 20), (1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4)];

/// Returns the numbers on both sides of the common shares of a whole: between two of them an answer mostly changes.
fn likely(of: usize) -> BTreeSet<usize> {
    let at = |(part, whole): (usize, usize)| {
        let exact = of.saturating_mul(part) / whole;
        [exact.saturating_sub(1), exact, exact + 1]
    };
    SHARES.into_iter().flat_map(at).collect()
}

/// Returns what to try next between two numbers: one on the side of a common share if there is any.
fn middle(likely: &BTreeSet<usize>, (low, high): (usize, usize)) -> usize {
    let between: Vec<usize> = likely.range(low + 1..high).copied().collect();
    between.get(between.len() / 2).copied().unwrap_or(low + (high - low) / 2)
}

/// The more use a right, the easier: the fewest are found by halving.
pub(super) fn fewest(of: usize, mut reach: impl FnMut(usize) -> Option<Played>) -> Option<Reached> {
    if of == 0 {
        return None;
    }
    if let Some(played) = reach(1) {
        return Some(reached(1, played));
    }
    let (mut low, mut high) = (1, of);
    let mut best = reached(high, reach(high)?);
    let likely = likely(of);
    while high - low > 1 {
        let middle = middle(&likely, (low, high));
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

/// Returns the fewest who stop something. All of them do, and they are not asked.
pub(super) fn stopping(of: usize, mut stops: impl FnMut(usize) -> bool) -> Option<usize> {
    let (mut low, mut high) = (0, of.checked_sub(1)?);
    if !stops(high) {
        return None;
    }
    let likely: BTreeSet<usize> = likely(of).into_iter().filter_map(|part| of.checked_sub(part)).collect();
    while high - low > 1 {
        let middle = middle(&likely, (low, high));
        if stops(middle) { high = middle } else { low = middle }
    }
    Some(high)
}

pub(super) fn reached(people: usize, played: Played) -> Reached {
    Reached { people, seconds: played.seconds, course: played.log, through: Vec::new() }
}

/// "article 7", or "articles 7, 8 and 20".
pub(super) fn articles(articles: &[Text]) -> String {
    match articles {
        [] => "no article".to_owned(),
        [one] => format!("article {one}"),
        [many @ .., last] => format!("articles {} and {last}", many.join(", ")),
    }
}

impl fmt::Display for Answer {
    /// "3 of 12 members of a `club` can recall a `delegate` of `assembly` in 7 days (article 7) when the others are silent; 7
    /// in 7 days when all others are against it; 4 can stop it".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, who, of, .. } = self;
        let article = articles(&self.articles);
        if *of == 0 {
            return write!(f, "who can {what} was not tried: nobody has a seat among the {who} here ({article})");
        }
        let Some(silent) = &self.silent else {
            return write!(f, "nobody can {what} here: not even all {of} {who} ({article})");
        };
        let (people, time, through) = (silent.people, time(silent.seconds), through(&silent.through));
        write!(f, "{people} of {of} {who} can {what} {time}{through} ({article}) when the others are silent")?;
        match (&self.opposed, self.stopped) {
            (Some(opposed), _) if (opposed.people, opposed.seconds) == (silent.people, silent.seconds) => {
                write!(f, ", and as well when all others are against it")?;
            }
            (Some(opposed), _) => {
                let (people, time) = (opposed.people, self::time(opposed.seconds));
                let through =
                    if opposed.through == silent.through { String::new() } else { self::through(&opposed.through) };
                write!(f, "; {people} {time}{through} when all others are against it")?;
            }
            (None, _) if self.untried => {}
            (None, Some(_)) => return write!(f, "; nobody when one is against it"),
            // Whoever counts needs nobody's vote.
            (None, None) if self.name == "count" => {}
            (None, None) => write!(f, "; no such course was found when all others are against it")?,
        }
        match self.stopped {
            Some(stopped) => write!(f, "; {stopped} can stop it"),
            None => Ok(()),
        }
    }
}

/// " over seats of `district-conference`, `state-conference` and `congress`"; nothing where no seats are taken first.
fn through(kinds: &[Text]) -> String {
    match kinds {
        [] => String::new(),
        [one] => format!(" over seats of `{one}`"),
        [many @ .., last] => {
            let many: Vec<String> = many.iter().map(|kind| format!("`{kind}`")).collect();
            format!(" over seats of {} and `{last}`", many.join(", "))
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
        let reached = self.silent.as_ref().or(self.opposed.as_ref())?;
        let later = self.later.as_ref().map(|later| format!("```toml called later\n{later}```\n\n"));
        let begins = self.begins.as_ref().unwrap_or(&founded.course);
        let (lines, course) = (begins.lines(), reached.course.lines());
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
