//! The chapter on election.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("call-election", "call(s) an election in {constituency:C}"),
    ("nominate", "nominate(s) {candidate:M} in {election:E}"),
    (
        "accept",
        "accept(s) nomination in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]",
    ),
    ("stand", "stand(s) in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]"),
    ("withdraw", "withdraw(s) from {election:E}"),
    ("close-nominations", "close(s) nominations in {election:E}"),
    ("acclaim", "declare(s) the candidates in {election:E} elected by acclamation"),
    ("record-lot", "record(s) the lot in {election:E}: {order:M+}, drawn by {procedure:text}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "election-called",
        "{election:E} was called in {constituency:C} for {seats:# seat}[, to succeed holders whose term ends at {succeeds:time}][, nominations until {nominations_until:time}]",
    ),
    ("nominated", "{candidate:M} was nominated in {election:E}"),
    (
        "candidate-stood",
        "{candidate:M} stands in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]",
    ),
    ("candidate-withdrew", "{candidate:M} withdrew from {election:E}"),
    ("voting-opened", "voting opened in {election:E}[, until {until:time}]"),
    ("nominations-reopened", "nominations in {election:E} were reopened[, until {until:time}]"),
    ("candidate-relabelled", "{candidate:M} stands in {election:E} as {label:text}"),
    ("second-round-opened", "a second round opened in {election:E} between {between:M+}[, until {until:time}]"),
    (
        "lot-required",
        "{election:E} waits for a lot[ over {seat:S}]: {places:# place} among {among:M+}[{lot_for|staying=, to stay in the count|first-transfer=, to be transferred first|locking=, to be locked in first|terms=, to serve longer}]",
    ),
    ("lot-recorded", "the lot in {election:E} was {order:M+}, drawn by {procedure:text}"),
    ("election-decided", "{election:E} elected {elected:M+}[, alternates {alternates:M+}], {voters:# voter}"),
    (
        "election-failed",
        "{election:E} failed: {reason|no-candidate=there is nobody to elect|turnout=too few voted|no-seat=there is no seat to fill|not-seated=the body that elects is to be elected first|groups=those who stand cannot fill the seats as the groups ask|default-option=its electors wanted none of those who stood|uncountable=its method cannot count these votes|put-off=the elections of its constituency are put off}",
    ),
    ("counted-back", "{election:E} was counted again for {seat:S}: {elected:M?} follows"),
];
