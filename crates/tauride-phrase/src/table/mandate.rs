//! The chapter on mandate.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("resign", "resign(s) from {seat:S}"),
    ("change-groups", "change(s) groups in {seat:S}[, to {groups:text+}]"),
    ("return", "return(s) to {seat:S}"),
    ("substitute", "name(s) {alternate:M} to sit in {seat:S} until {until:time}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "mandate-opened",
        "{member:M} took {seat:S}[ as {name:text}][ ({label:word})], {title:@titles}: {mandate:T}[ through {through:T}][ until {until:time}]",
    ),
    ("mandate-ended", "{mandate:T} of {member:M} in {seat:S} ended: {reason:@reasons}"),
    ("became-caretaker", "{mandate:T} goes on as caretaker[, {lost:T} having ended]"),
    ("term-began", "the term of those elected in {election:E} began: {elected:M+}"),
    ("successor-withdrew", "{member:M} does not take the seat for which {election:E} elected them"),
    ("groups-changed", "{member:M} changed groups in {mandate:T}[, to {groups:text+}]"),
    ("substitute-named", "{alternate:M} sits for {mandate:T} until {until:time}"),
    ("substitution-ended", "the holder of {mandate:T} is back"),
    ("instructed", "{mandate:T} was instructed: {text:text}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[("instruct", "whether to instruct the holder of {seat:S}: {text:text}")];

/// Why a mandate ended.
pub(super) const REASONS: Lines = &[
    ("recalled", "recalled"),
    ("let-go", "let go by the electors"),
    ("resigned", "resigned"),
    ("died", "died"),
    ("term-over", "the term was over"),
    ("succeeded", "a successor was seated"),
    ("cascade", "{:T} ended"),
    ("franchise-lost", "the franchise was lost"),
    ("group-full", "the group that the holder joined has its most"),
    ("credential-refused", "the credential was refused"),
    ("body-ended", "the body ended"),
    ("agreement-ended", "the agreement ended on which the seat stood"),
    ("unit-merged", "the unit that elected the holder went over into another"),
    ("dismissed", "dismissed"),
    ("incompatible", "incompatible with another seat"),
];

/// By what title a seat is held.
pub(super) const TITLES: Lines = &[
    ("elected", "elected in {:E}"),
    ("alternate", "as alternate"),
    ("countback", "by counting {:E} again"),
    ("ex-officio", "ex officio by {:T}"),
    ("co-opted", "co-opted by {:P}"),
    ("replacement", "as successor by {:P}"),
    ("held-up", "held up by the electors"),
    ("self-constituted", "by their own decision alone"),
];
