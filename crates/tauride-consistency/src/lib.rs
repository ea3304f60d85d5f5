//! Resolutions that cannot all hold, and which of them.
//!
//! What a vote means is noted on a motion: who is for it is for matter 1 and against matter 2. What was adopted
//! ([`Statement::adopted`]) claims all that it says together; what was rejected refuses it together, and leaves open
//! which part of it. A [`Reading`] says that whoever is for one matter is for another.
//!
//! - [`conflict()`] looks for statements that cannot all hold, of which none can be left out;
//! - [`conflicts()`] lists several that share no statement;
//! - [`if_adopted`] and [`if_rejected`] say before a vote what would come of it.
//!
//! There are three [`Grade`]s of conflict, and the gravest that there is is always the one that is told:
//!
//! 1. [`Grade::Texts`]: what was adopted contradicts itself. Readings go from one matter to one other, so that never
//!    more than two statements are needed for it.
//! 2. [`Grade::Conclusion`]: the premises were adopted, and what follows from them was refused. The Democratic
//!    Conference of 1917 adopted "coalition", adopted "without the Kadets", and rejected the two together.
//! 3. [`Grade::Negations`]: two rejections or more are needed, and each must be read as "not this".
//!
//! The first two are found by following what was adopted, in a time that grows with the input and no faster; they are
//! always decided. The third can be as hard as any puzzle: a SAT solver looks for it, and [`Work`] bounds how long.
//! Beyond the bound the answer is [`Answer::NotDecided`], never a guess.
//!
//! The same input gives the same answer, to the order of the core. Which of several conflicts of a grade is found
//! depends on the order of the statements; whether there is one, and of which grade, does not.
//!
//! ```
//! use tauride_consistency::{Answer, Grade, Literal, Statement, Work, conflict};
//!
//! const COALITION: u32 = 1;
//! const KADETS: u32 = 2;
//! let with = Literal { matter: COALITION, holds: true };
//! let without = Literal { matter: KADETS, holds: false };
//! let conference = [
//!     Statement { key: "coalition", says: vec![with], adopted: true },
//!     Statement { key: "without the Kadets", says: vec![without], adopted: true },
//!     Statement { key: "the whole", says: vec![with, without], adopted: false },
//! ];
//! let Answer::Conflict(found) = conflict(&conference, &[], Work::default()) else { unreachable!() };
//! assert_eq!(found.grade, Grade::Conclusion);
//! assert_eq!(found.core, ["coalition", "without the Kadets", "the whole"]);
//! ```
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]

mod answer;
mod batsat;
mod before;
mod claim;
mod conclusion;
mod conflict;
mod follow;
mod implied;
mod listing;
mod negations;
mod open;
mod puzzle;
mod solver;
mod statement;
mod texts;
#[cfg(test)]
mod tried;
mod work;

pub use answer::{Answer, Conflict, Grade};
pub use before::{Outlook, if_adopted, if_rejected};
pub use conflict::conflict;
pub use listing::{Conflicts, Ended, conflicts};
pub use statement::{Literal, Reading, Statement};
pub use work::Work;
