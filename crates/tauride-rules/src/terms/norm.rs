//! Norms of representation: how many seats a sender gets.

use alloc::vec::Vec;

use tauride_tally::apportion::Method as Apportionment;

use super::by_name;
use crate::ground::text::Text;

wire! {
    /// A norm of representation: how many seats a sender gets.
    pub enum Norm {
        /// A fixed number.
        Fixed {
            /// Seats for each sender.
            seats: u32,
        },
        /// One seat for so many.
        OnePer {
            /// How many make a seat.
            per: u32,
            /// A remainder of more than this makes a further seat; `None`: remainders make none.
            fraction_over: Option<u32>,
            /// The fewest seats of a sender.
            minimum: u32,
            /// The most seats of a sender.
            maximum: Option<u32>,
            /// What is counted.
            basis: Basis,
        },
        /// By a table.
        Table {
            /// Up to so many (inclusive), so many seats; in rising order.
            rows: Vec<(u32, u32)>,
            /// Beyond the last row: for each started so many, so many seats more.
            beyond: Option<(u32, u32)>,
            /// What is counted.
            basis: Basis,
        },
        /// A fixed total, shared out among all senders.
        Apportioned {
            /// All seats together.
            total: u32,
            /// The method, by its name.
            #[serde(with = "by_name::apportionment")]
            #[cfg_attr(feature = "schema", schemars(schema_with = "by_name::apportionment::schema"))]
            method: Apportionment,
            /// The fewest seats of a sender.
            minimum: u32,
            /// What is counted.
            basis: Basis,
        },
    }

    /// What a norm counts.
    pub enum Basis {
        /// The electors on the roll; for a body, those of all units below it.
        Electors,
        /// A figure declared under this name, such as "inhabitants".
        Declared(Text),
    }
}
