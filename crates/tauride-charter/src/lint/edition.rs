//! Editions of the rulebook that this program does not know.

use tauride_rules::edition::NEWEST;

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    let edition = sense.charter.edition;
    if edition > NEWEST {
        let message =
            format!("edition {edition} of the rulebook is not known here, where the newest is edition {NEWEST}");
        sense.warn("edition", message, format!("use a newer program, or say edition = {NEWEST}"));
    }
}
