//! What anybody's charter allows: who can bring about what, with how many, and after how long.
//!
//! A federation is founded under the charter, as large as its norms want it, and every seat is filled. Then each right that
//! the charter gives is used by as few as can, and longer ways are sought over rights: who takes the seats of one tier
//! elects, recalls and decides in the next. Each course is played by the law at that size, and every number that is said is
//! one that a course reached. What is claimed is exact for this federation, these rights and this opposition; larger
//! federations, other courses and a cleverer opposition are not tried.

mod answer;
mod brief;
mod calling;
mod chain;
mod claim;
mod counting;
mod electors;
mod emptying;
mod founding;
mod further;
mod goal;
mod keeping;
mod later;
mod log;
mod moving;
mod never;
mod places;
mod play;
mod refusing;
mod stopping;
mod substituting;
mod together;
mod undo;
mod way_up;

pub use answer::{Answer, Reached};
pub use claim::{Claim, NAMES, NoClaim};
pub use electors::Electors;
pub use founding::{Founded, NotFounded};
pub use log::Log;

use tauride_rules::State;
use tauride_rules::terms::Charter;

/// What is known of a charter.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The federation in which it was tried.
    pub founded: Founded,
    /// Who can bring about what.
    pub answers: Vec<Answer>,
    /// What can never happen.
    pub never: Vec<String>,
    /// What cannot be undone.
    pub undone: Vec<String>,
    /// Who can be stopped by whom: by an office without a vote, and by a body that has a right over what was resolved.
    pub stops: Vec<String>,
    /// What passes that nobody consented to.
    pub passes: Vec<String>,
    /// Whether all was tried, and nobody stopped it.
    pub whole: bool,
}

/// Founds a federation under a charter and uses each of its rights. The text is repeated on the pages of the courses, which
/// cannot be played without it; all else goes by the checked form. `done` hears how many of how many things are tried; when
/// it says no more, what is known is returned.
///
/// # Errors
///
/// [`NotFounded`] if no federation can be founded under it.
pub fn prove(text: &str, charter: &Charter, done: &mut dyn FnMut(usize, usize) -> bool) -> Result<Proof, NotFounded> {
    Ok(of(Founded::under(text, charter, &State::new())?, done))
}

/// Says the worst that a charter allows, so many sentences at most, without trying the rest: what is certain to be less bad is
/// left. Nothing where the federation is so large that even this takes long.
pub fn worst(charter: &Charter, most: usize) -> Option<Vec<String>> {
    let founded = Founded::under("", charter, &State::new()).ok().filter(Founded::is_soon_tried)?;
    Some(brief::worst(&founded, most))
}

/// As [`prove`], under a law that lacks an article.
///
/// # Errors
///
/// [`NotFounded`] if no federation can be founded under it.
#[cfg(feature = "without")]
pub fn prove_without(text: &str, charter: &Charter, article: &'static str) -> Result<Proof, NotFounded> {
    let mut begins = State::new();
    begins.without = Some(article);
    Ok(of(Founded::under(text, charter, &begins)?, &mut |_, _| true))
}

fn of(founded: Founded, done: &mut dyn FnMut(usize, usize) -> bool) -> Proof {
    let (answers, never, undone) = (Vec::new(), never::bodies(&founded), Vec::new());
    let stops = undo::stops(&founded);
    let mut proof = Proof { founded, answers, never, undone, stops, passes: Vec::new(), whole: false };
    proof.whole = proof.find(done).is_some();
    proof
}

impl Proof {
    /// Returns the answers as sentences, alike ones together: "… can recall a `chair` or a `secretary` of `meeting` …".
    pub fn sentences(&self) -> Vec<String> {
        together::sentences(&self.answers)
    }

    /// Returns all that is known, under the headings that it is told under; what there is nothing of is left out.
    pub fn parts(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        let parts = [
            ("Who can bring about what", self.sentences()),
            ("What can never happen", self.never.clone()),
            ("What cannot be undone", self.undone.clone()),
            ("Who can be stopped by whom", self.stops.clone()),
            ("What passes that nobody consented to", self.passes.clone()),
        ];
        parts.into_iter().filter(|(_, said)| !said.is_empty())
    }

    /// Returns the worst of what is known, so many sentences at most: what so few can do, as a part of those who have the
    /// right, and before it what nobody can.
    pub fn worst(&self, most: usize) -> Vec<String> {
        together::worst(&self.answers, most)
    }

    /// Tries everything; nothing if it was stopped.
    fn find(&mut self, done: &mut dyn FnMut(usize, usize) -> bool) -> Option<()> {
        let Self { founded, answers, never, undone, stops, passes, .. } = self;
        let goals = goal::of(founded);
        let (up, kept) = (way_up::wanted(founded, &goals), keeping::wanted(founded, &goals));
        let (empty, counted) = (emptying::wanted(founded), counting::wanted(&goals));
        let (further, overseen) = (further::wanted(founded, &goals), stopping::wanted(founded));
        let all = goals.len() + up.len() + kept.len() + counted.len() + empty.len() + further.len() + 2;
        let all = all + overseen.len();
        let mut tried = 0;
        let mut next = || {
            tried += 1;
            done(tried - 1, all).then_some(())
        };
        for goal in &goals {
            next()?;
            answers.push(answer::find(founded, goal));
        }
        never.extend(never::answers(founded, answers));
        let direct: Vec<Answer> = answers.clone();
        let direct = |goal: &goal::Goal| direct.iter().find(|answer| answer.what == goal.what);
        let mut planners = way_up::Planners::new(founded);
        for goal in up {
            next()?;
            answers.extend(direct(goal).and_then(|direct| way_up::find(&mut planners, goal, direct)));
        }
        for wanted in kept {
            next()?;
            answers.extend(direct(wanted.0).and_then(|direct| keeping::find(founded, wanted, direct)));
        }
        for goal in counted {
            next()?;
            answers.extend(direct(goal).and_then(|direct| counting::find(founded, goal, direct)));
        }
        for body in empty {
            next()?;
            answers.extend(emptying::find(founded, body));
        }
        for further in further {
            next()?;
            answers.extend(further.find(founded));
        }
        for rule in overseen {
            next()?;
            let found = stopping::find(founded, &rule);
            answers.extend(found.answers);
            stops.extend(found.stops);
            passes.extend(found.passes);
            never.extend(found.never);
        }
        next()?;
        never.extend(never::terms(founded));
        next()?;
        undone.extend(undo::undone(founded, &goals));
        Some(())
    }
}
