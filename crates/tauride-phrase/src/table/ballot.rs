//! The chapter on ballot.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("cast-ballot", "vote(s) for {ballot.choices:M+} in {election:E}"),
    ("cast-ballot", "rank(s) {ballot.ranking:ranks} in {election:E}"),
    ("cast-ballot", "give(s) points in {election:E}: {ballot.points:tally+}"),
    ("report-hands", "report(s) hands in {election:E}: {counts:tally+}"),
    ("close-voting", "close(s) voting in {election:E}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("ballot-cast", "{member:M} voted for {ballot.choices:M+} in {election:E}"),
    ("ballot-cast", "{member:M} ranked {ballot.ranking:ranks} in {election:E}"),
    ("ballot-cast", "{member:M} gave points in {election:E}: {ballot.points:tally+}"),
    ("hands-reported", "{teller:M} reported hands in {election:E}: {counts:tally+}"),
    ("counts-differed", "the tellers' counts in {election:E} differed and are set aside"),
];
