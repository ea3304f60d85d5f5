//! Civil time: what calendars and clocks show in a zone, and lengths of time by them (clock.6 to clock.10).
//!
//! The law reckons with instants alone. A [`Zone`] says which date and hour an instant is for the people of a
//! federation, and which instant a date and hour is. Its table stands in the charter, and so in the record: nothing here
//! knows any zone, and no newer table changes what was decided under an older one.

mod span;
mod summer_time;
mod zone;

pub use super::date::{Civil, Date, DayOfYear};
pub use span::Span;
pub use summer_time::{RuleDay, SummerTime, Turn};
pub use zone::{Change, OFFSET_MAX, Zone};
