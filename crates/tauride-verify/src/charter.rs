//! A charter stands in the record twice: as the text that a meeting adopted, and as the rules that the law reads.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString};

use tauride_rules::Act;

/// Checks that the text of a charter that an act adopts or proposes reads as the checked form beside it: the rules that
/// are enacted are the ones that were adopted. Other acts carry no charter.
///
/// # Errors
///
/// What is wrong with the text, or that it says something else.
pub fn charter_reads_as_checked(act: &Act) -> Result<(), String> {
    let (Act::Found { text, charter } | Act::ProposeAmendment { text, charter, .. }) = act else { return Ok(()) };
    match tauride_charter::check("charter", text) {
        Ok(checked) if checked.charter == **charter => Ok(()),
        Ok(_) => Err("the text sets other rules".to_owned()),
        Err(diagnostics) => Err(diagnostics.first().map(ToString::to_string).unwrap_or_default()),
    }
}
