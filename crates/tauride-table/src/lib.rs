//! Files of other programs as text, and tables row by row: what rolls and ballot files have in common.
//!
//! - [`Text`] is a file's text in UTF-8, whatever the file was written in, with one kind of line end. **How a file is
//!   written is found or asked for, never guessed in silence.**
//! - [`Table`] reads rows of cells from it, as RFC 4180 and spreadsheets write them;
//! - [`kind`](mod@kind) knows what is no text at all.
//!
//! Nothing here opens a file, and no input makes anything here panic.
#![deny(clippy::arithmetic_side_effects, clippy::float_arithmetic, clippy::indexing_slicing)]

mod cursor;
mod dos;
mod encoding;
pub mod kind;
mod likely;
mod mixed;
mod old;
mod place;
mod plausible;
mod table;
mod text;
mod utf7;

pub use cursor::Cursor;
pub use encoding::{Encoding, Found, before_garbling};
pub use place::Place;
pub use table::{Cell, Table, Unclosed};
pub use text::{Text, Unreadable};
