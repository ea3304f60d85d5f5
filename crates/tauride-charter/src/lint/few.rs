//! Few who can do much.

use super::Sense;
use crate::few;

pub(super) fn check(sense: &Sense<'_>) {
    let mend = "say how many must vote, as quorum = \"more than 1/2 of seats filled\" or turnout = \"1/4 of electors\"";
    for power in few::powers(sense.charter, sense.places).iter().filter(|power| power.is_of_few()) {
        sense.warn(&power.path, power.sentence(), mend);
    }
}
