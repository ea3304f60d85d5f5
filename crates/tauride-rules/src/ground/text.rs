//! Short texts.

use alloc::boxed::Box;

/// A short text: a name, an article number, a reason.
pub type Text = Box<str>;

/// Returns whether a text says something, in at most so many characters.
pub(crate) fn is_said(text: &str, most: u32) -> bool {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    !text.trim().is_empty() && text.chars().nth(most).is_none()
}
