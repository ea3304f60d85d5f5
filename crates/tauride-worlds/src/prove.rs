//! What anybody's charter allows: who can bring about what, with how many, and after how long.
//!
//! A federation is founded under the charter, as large as its norms want it, and every seat is filled. Then each right that
//! the charter gives is used by as few as can: the course is played by the law at that size, and every number that is said
//! is one that a course reached. What is claimed is exact for this federation, these rights and this opposition; larger
//! federations, other courses and a cleverer opposition are not tried.

mod answer;
mod founding;
mod goal;
mod later;
mod play;

pub use answer::{Answer, Claim, NoClaim, Reached};
pub use founding::{Founded, NotFounded};

use tauride_rules::terms::Charter;

/// Founds a federation under a charter and uses each of its rights. `done` hears how many of how many goals are tried; when it
/// says no more, what is known is returned.
///
/// # Errors
///
/// [`NotFounded`] if no federation can be founded under it.
pub fn prove(
    text: &str,
    charter: &Charter,
    done: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(Founded, Vec<Answer>), NotFounded> {
    let founded = Founded::under(text, charter)?;
    let goals = goal::of(&founded);
    let mut answers = Vec::new();
    for (place, goal) in goals.iter().enumerate() {
        if !done(place, goals.len()) {
            break;
        }
        answers.push(answer::find(&founded, goal));
    }
    Ok((founded, answers))
}
