//! The chapter on agreements.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    (
        "draft",
        "draft(s) the agreement {title:text} of {parties:sender+}[, arbitrated by {arbiter:B}][, with {notice:# day} of notice][, until {until:time}]: {says:text}",
    ),
    (
        "add-condition",
        "add(s) to {agreement:G} that {of:sender} achieve by {by:time}, or the agreement {breach|ends=ends|goes-on=goes on}: {says:text}",
    ),
    (
        "add-condition",
        "add(s) to {agreement:G} that {of:sender} maintain, or the agreement {breach|ends=ends|goes-on=goes on}: {says:text}",
    ),
    ("drop-draft", "drop(s) the draft {agreement:G}"),
    ("say-kept", "say(s) that condition {condition:number} of {agreement:G} is kept: {says:text}"),
    ("claim-breach", "claim(s) that condition {condition:number} of {agreement:G} is breached: {says:text}"),
    ("contest", "contest(s) what is said of condition {condition:number} of {agreement:G}: {says:text}"),
    ("add-evidence", "add(s) in evidence on condition {condition:number} of {agreement:G}: {says:text}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "agreement-drafted",
        "{by:M} drafted {agreement:G} {title:text} of {parties:sender+}[, arbitrated by {arbiter:B}][, with {notice:# day} of notice][, until {until:time}]: {says:text}",
    ),
    (
        "condition-added",
        "condition {condition:number} of {agreement:G}: {of:sender} is to achieve by {by:time}, or the agreement {breach|ends=ends|goes-on=goes on}: {says:text}",
    ),
    (
        "condition-added",
        "condition {condition:number} of {agreement:G}: {of:sender} is to maintain, or the agreement {breach|ends=ends|goes-on=goes on}: {says:text}",
    ),
    ("draft-dropped", "the draft {agreement:G} was dropped"),
    (
        "agreement-offered",
        "{by:sender} offered {agreement:G} by {poll:P}, until {until:time}[, or else {otherwise:text}]",
    ),
    ("agreement-accepted", "{by:sender} accepted {agreement:G} by {poll:P}"),
    ("agreement-refused", "{by:sender} refused {agreement:G} by {poll:P}"),
    ("offer-withdrawn", "the offer of {agreement:G} was withdrawn by {poll:P}"),
    ("offer-lapsed", "the offer of {agreement:G} lapsed, not accepted by all in time"),
    ("agreement-began", "{agreement:G} is in force"),
    (
        "condition-said",
        "{by:M} said for {of:sender} that condition {condition:number} of {agreement:G} is {finding|kept=kept|breached=breached}, to be contested until {until:time}: {says:text}",
    ),
    (
        "condition-overdue",
        "condition {condition:number} of {agreement:G} is overdue, to be contested until {until:time}",
    ),
    (
        "condition-contested",
        "{by:M} contested for {of:sender} what is said of condition {condition:number} of {agreement:G}, which is disputed: {says:text}",
    ),
    (
        "condition-settled",
        "condition {condition:number} of {agreement:G} is {finding|kept=kept|breached=breached}[, as found by {poll:P}]",
    ),
    ("evidence-added", "{by:M} added in evidence on condition {condition:number} of {agreement:G}: {says:text}"),
    (
        "agreement-denounced",
        "{by:sender} denounced {agreement:G} by {poll:P}, which ends by {ends:time}: {reason:text}",
    ),
    (
        "agreement-ended",
        "{agreement:G} ended: {how|time-over=its time was over|denounced=it had been denounced|breached=a condition was breached on which it stood|party-ended=a party ended}",
    ),
    ("breach-taken-up", "{sitting:H} took up the breach of {agreement:G}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("offer", "whether {of:sender} offers {agreement:G}, until {until:time}[, or else {otherwise:text}]"),
    ("accept", "whether {of:sender} accepts {agreement:G}"),
    ("refuse", "whether {of:sender} refuses {agreement:G}"),
    ("withdraw", "whether {of:sender} withdraws the offer of {agreement:G}"),
    ("denounce", "whether {of:sender} denounces {agreement:G}: {reason:text}"),
    ("find", "whether condition {condition:number} of {agreement:G} is {finding|kept=kept|breached=breached}"),
];
