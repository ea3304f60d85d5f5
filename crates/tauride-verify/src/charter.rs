//! A charter stands in the record twice: as the text that a meeting adopted, and as the rules that the law reads.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use tauride_charter::{Checked, Diagnostic};
use tauride_rules::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::terms::Charter;

/// Checks that the text of a charter that an act adopts or proposes reads as the checked form beside it: the rules that
/// are enacted are the ones that were adopted. Other acts carry no charter.
///
/// # Errors
///
/// What is wrong with the text, or that it says something else.
pub fn charter_reads_as_checked(act: &Act) -> Result<(), String> {
    let Act::Charter(CharterAct::Found { text, charter } | CharterAct::ProposeAmendment { text, charter, .. }) = act
    else {
        return Ok(());
    };
    reads_as(charter, tauride_charter::check("charter", text))
}

/// Checks the same of an act that stands in a record. The table of its zone stands there too: where it is of another
/// release than the tables of this program, it holds as it was recorded (clock.10).
///
/// # Errors
///
/// What is wrong with the text, or that it says something else.
pub(crate) fn charter_reads_as_recorded(act: &Act) -> Result<(), String> {
    let Act::Charter(CharterAct::Found { text, charter } | CharterAct::ProposeAmendment { text, charter, .. }) = act
    else {
        return Ok(());
    };
    if charter.zone.is_utc() || &*charter.zone.tables == tauride_charter::TABLES {
        return charter_reads_as_checked(act);
    }
    reads_as(charter, tauride_charter::check_under("charter", text, &charter.zone))
}

fn reads_as(charter: &Charter, read: Result<Checked, Vec<Diagnostic>>) -> Result<(), String> {
    match read {
        Ok(checked) if checked.charter == *charter => Ok(()),
        Ok(_) => Err("the text sets other rules".to_owned()),
        Err(diagnostics) => Err(diagnostics.first().map(ToString::to_string).unwrap_or_default()),
    }
}
