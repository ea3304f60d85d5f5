//! Where records are kept: durable, append-only.
//!
//! A store knows bytes, not acts. It keeps the record of one federation, in one order, and beside it what must never
//! be in the record: the members' private data and how they sign in.
//!
//! - **Nothing is acknowledged before it is durable.** When [`Store::append`] returns, the whole batch is on the disk;
//!   when it fails, nothing of it is. How much that is stands in a second place too ([`Mark`]), so that an end that a
//!   damaged disk loses is noticed: [`Store::when_acknowledged`].
//! - **One writer.** A [`Store`] is the only one that writes its record; any number of [`Reader`]s read beside it.
//! - **The record only grows.** Entries are never changed or removed; private data can be erased.
//!
//! Reading order: [`Store`] and [`Reader`], then [`MemoryStore`], then [`SqliteStore`]. Every store passes the same
//! tests, the module `contract`.

mod acknowledged;
mod batch;
#[cfg(any(test, feature = "contract"))]
pub mod contract;
mod error;
mod key;
mod memory;
mod private;
mod sqlite;
mod store;

pub use acknowledged::{Acknowledged, Loss, Mark};
pub use batch::{Batch, FIRST, Meta, NewEntry};
pub use error::StoreError;
pub use key::{Key, KeyRefused};
pub use memory::MemoryStore;
pub use private::{Code, Hash, RegisterRow, Session, SignIn};
pub use sqlite::{SqliteReader, SqliteStore};
pub use store::{Reader, Store, Told};
