//! Short texts.

use alloc::boxed::Box;

/// A short text: a name, an article number, a reason.
pub type Text = Box<str>;
