//! The worst alone, soon found: whatever is certain to be less bad is not tried to the end.

use super::Founded;
use super::answer::{self, Answer};
use super::goal::{self, Goal, Right};
use super::play::electors;
use super::{counting, keeping, together, way_up};

/// What somebody can do, as far as it is known.
struct Known<'g> {
    /// By what it is told once: the word for it, and who can do it.
    key: (&'static str, String),
    people: usize,
    of: usize,
    /// Whether it changes the charter.
    charter: bool,
    /// Which place it has among all that is tried.
    place: usize,
    what: What<'g>,
}

enum What<'g> {
    Goal(&'g Goal),
    Told(Box<Answer>),
}

impl Known<'_> {
    /// Whether it is worse than another: by parts of those who have the right, compared without dividing; what changes the
    /// charter before the rest.
    fn is_worse(&self, other: &Self) -> bool {
        let (own, their) = (self.people * other.of, other.people * self.of);
        (own, !self.charter, self.place) < (their, !other.charter, other.place)
    }
}

/// The worst so far, one for each key, the worst first.
struct Worst<'g> {
    most: usize,
    known: Vec<Known<'g>>,
}

impl<'g> Worst<'g> {
    fn add(&mut self, known: Known<'g>) {
        match self.known.iter().position(|other| other.key == known.key) {
            Some(at) if self.known.get(at).is_some_and(|other| known.is_worse(other)) => {
                self.known.remove(at);
            }
            Some(_) => return,
            None => {}
        }
        let at = self.known.partition_point(|other| other.is_worse(&known));
        self.known.insert(at, known);
        self.known.truncate(self.most);
    }

    /// Returns how many of so many are as bad as the last of the worst, at the most.
    fn most_of(&self, of: usize) -> usize {
        match self.known.last().filter(|_| self.known.len() == self.most) {
            Some(last) => (of * last.people / last.of.max(1)).min(of),
            None => of,
        }
    }
}

/// Returns sentences on the worst, so many at most. Of those who take seats first it is said what they can do when the others are
/// silent, and no more.
pub(super) fn worst(founded: &Founded, most: usize) -> Vec<String> {
    let goals = goal::of(founded);
    let mut worst = Worst { most, known: Vec::new() };
    for (place, goal) in goals.iter().enumerate().filter(|(_, goal)| !matches!(goal.right, Right::Elect(..))) {
        let of = electors(founded, goal).len();
        let Some(people) = answer::silent(founded, goal, worst.most_of(of)) else { continue };
        worst.add(Known {
            key: (goal.name, goal.who.clone()),
            people,
            of,
            charter: goal.changes_charter(),
            place,
            what: What::Goal(goal),
        });
    }
    let mut place = goals.len();
    let mut told = |worst: &mut Worst<'_>, goal: &Goal, answer: Option<Answer>| {
        place += 1;
        let Some((answer, people)) = answer.and_then(|answer| {
            let people = answer.silent.as_ref()?.people;
            Some((answer, people))
        }) else {
            return;
        };
        worst.add(Known {
            key: (answer.name, answer.who.clone()),
            people,
            of: answer.of,
            charter: goal.changes_charter(),
            place,
            what: What::Told(Box::new(answer)),
        });
    };
    let mut up = way_up::Planners::new(founded);
    for goal in way_up::wanted(founded, &goals) {
        let answer = answer::silent(founded, goal, electors(founded, goal).len())
            .and_then(|direct| way_up::silent(&mut up, goal, direct));
        told(&mut worst, goal, answer);
    }
    for wanted in keeping::wanted(founded, &goals) {
        let answer = keeping::is_within(founded, wanted, |of| worst.most_of(of))
            .then(|| keeping::find(founded, wanted, &answer::find(founded, wanted.0)));
        told(&mut worst, wanted.0, answer.flatten());
    }
    for goal in counting::wanted(&goals) {
        let answer = counting::counted(founded, goal);
        let fewer = answer.filter(|answer| {
            let within = answer.silent.as_ref().is_some_and(|reached| reached.people <= worst.most_of(answer.of));
            within && counting::is_fewer(answer, &answer::find(founded, goal))
        });
        told(&mut worst, goal, fewer);
    }
    let answers = worst.known.into_iter().map(|known| match known.what {
        What::Goal(goal) => answer::find(founded, goal),
        What::Told(answer) => *answer,
    });
    together::worst(&answers.collect::<Vec<_>>(), most)
}
