//! The chapter on answerability.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("inquire", "inquire(s) of {to.body:B}: {text:text}"),
    ("inquire", "inquire(s) of the holder of {to.seat:S}: {text:text}"),
    ("answer", "answer(s) {inquiry:J}: {text:text}"),
    ("take-back-inquiry", "take(s) back {inquiry:J}"),
    ("lay-report", "lay(s) the report of {of:B} before {to:B}: {text:text}"),
    ("announce", "announce(s) to resign from {seat:S} at {until:time}, unless {unless:text}"),
    ("join-resignation", "join(s) {resignation:Z} with {seat:S}"),
    ("step-back", "step(s) back from {resignation:Z}"),
    ("charge", "charge(s) {to.body:B} with {resolution:R}, until {until:time}: {what:text}"),
    ("charge", "charge(s) the holder of {to.seat:S} with {resolution:R}, until {until:time}: {what:text}"),
    ("charge", "charge(s) {to.member:M} with {resolution:R}, until {until:time}: {what:text}"),
    ("take-on", "take(s) on {charge:X}"),
    ("report", "report(s) that {charge:X} is done: {text:text}"),
    ("decline", "refuse(s) {charge:X}: {reason:text}"),
    ("take-back-charge", "take(s) back {charge:X}"),
    ("accuse", "say(s) that {member:M} broke {resolution:R}: {text:text}"),
    ("rejoin", "answer(s) {by:M} on {resolution:R}: {text:text}"),
    ("retract", "take(s) back that {member:M} broke {resolution:R}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("inquiry-put", "{by:M} put {inquiry:J} to {to.body:B}, until {until:time}: {text:text}"),
    ("inquiry-put", "{by:M} put {inquiry:J} to {holder:M}, the holder of {to.seat:S}, until {until:time}: {text:text}"),
    ("inquiry-answered", "{by:M} answered {inquiry:J}: {text:text}"),
    ("inquiry-taken-back", "{by:M} took back {inquiry:J}"),
    ("report-laid", "{by:M} laid {report:Y} of {of:B} before {to:B}: {text:text}"),
    ("report-decided", "{report:Y} was {received|accepted=accepted|refused=refused} by {poll:P}"),
    ("confidence-withdrawn", "{by:B} has no confidence in {of.body:B}, by {poll:P}"),
    ("confidence-withdrawn", "{by:B} has no confidence in the holder of {of.seat:S}, by {poll:P}"),
    (
        "resignation-announced",
        "{by:M} announced to resign from {seat:S}, {mandate:T}, at {until:time}, unless {unless:text}: {resignation:Z}",
    ),
    ("resignation-joined", "{by:M} joined {resignation:Z} with {seat:S}, {mandate:T}"),
    ("stepped-back", "{by:M} stepped back from {resignation:Z}"),
    ("resigned-together", "{resignation:Z} took effect: {members:M+} resigned"),
    ("resignation-lapsed", "{resignation:Z} came to nothing"),
    ("charge-given", "{by:M} charged {to.body:B} with {resolution:R}, {charge:X}, until {until:time}: {what:text}"),
    (
        "charge-given",
        "{by:M} charged the holder of {to.seat:S} with {resolution:R}, {charge:X}, until {until:time}: {what:text}",
    ),
    ("charge-given", "{by:M} charged {to.member:M} with {resolution:R}, {charge:X}, until {until:time}: {what:text}"),
    ("charge-taken-on", "{by:M} took on {charge:X}"),
    ("charge-reported", "{by:M} reported that {charge:X} is done: {text:text}"),
    ("charge-declined", "{by:M} refused {charge:X}: {reason:text}"),
    ("charge-taken-back", "{by:M} took back {charge:X}"),
    ("charge-contested", "{charge:X} is held not done, by {poll:P}"),
    ("breach-said", "{by:M} said that {member:M} broke {resolution:R}: {text:text}"),
    ("breach-answered", "{member:M} answered {by:M} on {resolution:R}: {text:text}"),
    ("breach-retracted", "{by:M} took back that {member:M} broke {resolution:R}"),
    ("taken-in", "{body:B} took in as its own what {who:text} did, by {poll:P}[, as of {since:time}]: {what:text}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("report", "whether {report:Y} is {received|accepted=accepted|refused=refused}"),
    ("dismiss-all", "whether {by:B} has no confidence in {body:B}[, and elects {successors:M+} in their places]"),
    (
        "dismiss-one",
        "whether {by:B} has no confidence in the holder of {seat:S}[, and elects {successor:M} in their place]",
    ),
    ("not-done", "whether {charge:X} is not done"),
    ("take-in", "whether {body:B} takes in as its own what {who:text} did[, as of {since:time}]: {what:text}"),
];
