//! The commands, a file each.

pub(crate) mod act;
pub(crate) mod backup;
pub(crate) mod charter;
pub(crate) mod codes;
pub(crate) mod completions;
pub(crate) mod count;
pub(crate) mod demo;
pub(crate) mod enrol;
pub(crate) mod erase;
pub(crate) mod export;
pub(crate) mod man;
pub(crate) mod new;
pub(crate) mod play;
pub(crate) mod restore;
pub(crate) mod rulebook;
pub(crate) mod serve;
pub(crate) mod show;
pub(crate) mod verify;

use tauride_rules::ids::MemberId;

/// Reads a member as an argument: `M12`.
fn member(text: &str) -> Result<MemberId, String> {
    let number = text.strip_prefix('M').and_then(|digits| digits.parse().ok()).filter(|number| *number > 0);
    number.map(MemberId).ok_or_else(|| "say a member by number, such as M12".to_owned())
}
