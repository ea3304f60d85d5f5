//! Single transferable vote: a ballot moves on to the next preference where it is not needed.
//!
//! "STV" alone names no method: the variants elect different people from the same ballots. They share the sheet on which
//! they write their stages.
//!
//! - [`scottish`]: the rules of Scotland's councils (SSI 2007/42): weighted inclusive Gregory with five decimals;
//! - [`wigm`]: weighted inclusive Gregory with what a charter names;
//! - [`irv`]: one seat, by instant run-off;
//! - [`ers97`]: the rules of the Electoral Reform Society, as unions in Britain use them;
//! - [`meek`]: Meek's method, as New Zealand counts it;
//! - [`countback()`]: who takes a seat that fell vacant, by counting again.

mod countback;
pub mod ers97;
mod field;
pub mod irv;
mod ledger;
pub mod meek;
mod piles;
mod reading;
pub mod scottish;
mod sentences;
mod sheet;
mod ties;
pub mod wigm;

pub use countback::{Countback, countback};
pub use reading::{Reading, Unclear};
pub use sheet::{Flow, Parcel, Place, Ruling, Sheet, Stage, Step};
