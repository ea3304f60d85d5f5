//! Properties of the source tree itself, one module each. Every failure says what to do.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test code")]

mod chapters;
mod circles;
mod golden;
mod layers;
mod leftovers;
mod length;
mod links;
mod modules;
mod named;
mod names;
mod packages;
mod programs;
mod purity;
mod refusals;
mod source;
mod tree;

/// Fails with the list of what is wrong, unless it is empty.
#[track_caller]
fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
}
