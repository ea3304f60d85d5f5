//! Single transferable vote: a ballot moves on to the next preference where it is not needed.
//!
//! The variants share nothing but the sheet on which they write their stages. "STV" alone names no method: the variants
//! elect different people from the same ballots.

mod sheet;

pub use sheet::{Flow, Place, Ruling, Sheet, Stage, Step};
