//! The chapter on oversight.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("complete", "complete(s) {resolution:R}: {text:text}"),
    ("report", "report(s) that {body:B} did {deed:text} on {at:time}[, on the subject {on:text}][, under {under:R}]"),
    (
        "seal",
        "seal(s) a document of {body:B}, to be opened on {opens:time}, {title:text}, as {hash:text}[, on the subject {on:text}]",
    ),
    ("unseal", "unseal(s) {document:F}: {text:text}"),
    ("reply", "respond(s) to {deed:O} that it {did|so=did so|not=did not}: {said:text}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "right-began",
        "{by:B} {right|inform=is told of|consult=is heard on|consent=is asked to consent to|veto=may veto|suspend=may suspend|confirm=is asked to confirm} {resolution:R} until {until:time}",
    ),
    (
        "right-began",
        "nobody is there who {right|inform=is told of|consult=is heard on|consent=is asked to consent to|veto=may veto|suspend=may suspend|confirm=is asked to confirm} {resolution:R}: silence decides on {until:time}",
    ),
    (
        "right-used",
        "{by:B} {how|advise=advised on|consent=consented to|withhold=withheld consent to|veto=vetoed|suspend=suspended|confirm=confirmed|refuse=refused to confirm} {resolution:R}[ by {poll:P}][ by {division:D}][{remedy|stand-by=, to be stood by|override=, which can be overridden|give-up=, which it can give up|refer=, which can be taken further} until {until:time}][, by the arbiter until {arbiter:time}][: {said:text}]",
    ),
    ("lack-asked", "{by:B} asked for what {resolution:R} lacks, to be said by {until:time}: {lacks:text}"),
    ("completed", "{by:M} completed {resolution:R}: {text:text}"),
    (
        "clock-began",
        "the time of {by:B} {what|inform=to be told of|consult=to be heard on|consent=to consent to|veto=to veto|suspend=to suspend|confirm=to confirm} {resolution:R} began anew, until {until:time}",
    ),
    (
        "clock-began",
        "the time {what|inform=to be told of|consult=to be heard on|consent=to consent to|veto=to veto|suspend=to suspend|confirm=to confirm} {resolution:R} began anew, until {until:time}",
    ),
    ("time-extended", "{by:B} takes longer over {resolution:R}, until {until:time}"),
    (
        "right-lapsed",
        "the time of {by:B} {left|consult=to be heard on|consent=to consent to|veto=to veto|suspend=to suspend|confirm=to confirm|complete=to say what is missing in|stand-by=to stand by} {resolution:R} passed{stops|true=, and that stops it|false=}[; {remedy|stand-by=it can be stood by|override=it can be overridden|give-up=it can be given up|refer=it can be taken further} until {until:time}][, by the arbiter until {arbiter:time}]",
    ),
    (
        "right-lapsed",
        "the time {left|consult=to be heard on|consent=to consent to|veto=to veto|suspend=to suspend|confirm=to confirm|complete=to say what is missing in|stand-by=to stand by} {resolution:R} passed, and nobody was there{stops|true=, and that stops it|false=}[; {remedy|stand-by=it can be stood by|override=it can be overridden|give-up=it can be given up|refer=it can be taken further} until {until:time}][, by the arbiter until {arbiter:time}]",
    ),
    ("called-in", "{by:B} called in {resolution:R} as on {subject:text}"),
    ("lifted", "{by:B} gave up what it did against {resolution:R}"),
    ("stood-by", "{by:B} stands by {resolution:R}"),
    ("overridden", "{by:B} overrode {against:B} on {resolution:R}"),
    (
        "referred",
        "{by:B} took {resolution:R} {how|joint-sitting=to a joint sitting with|electors=to its electors, against} {against:B}, until {until:time}",
    ),
    (
        "deadlock-broken",
        "{how|joint-sitting=a joint sitting|electors=the electors} decided between {by:B} and {against:B} by {poll:P}: {resolution:R} {stands|true=stands|false=falls}",
    ),
    ("rights-ended", "nobody has a right over {resolution:R} any more"),
    (
        "deed-reported",
        "{by:M} reported {deed:O}: {body:B} did {text:text} on {at:time}[, on the subject {on:text}][, under {under:R}]{beyond|true=, beyond its powers|false=}[; others should have been told by {late:time}]",
    ),
    (
        "document-sealed",
        "{by:M} sealed {document:F} of {body:B}, to be opened from {opens:time} to {until:time}, {title:text}, as {hash:text}[, on the subject {on:text}]",
    ),
    ("document-opened", "{by:M} unsealed {document:F}{late|true=, after its time|false=}: {text:text}"),
    ("document-not-opened", "{document:F} was not opened in time, and {body:B} owed it"),
    ("told-of-unopened", "{by:B} is told that {document:F} was not opened"),
    ("deed-replied", "{by:M} responded to {deed:O} that it {did|so=did so|not=did not}: {said:text}"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    (
        "use",
        "whether {by:B} {how|advise=advises on|consent=consents to|withhold=withholds consent to|veto=vetoes|suspend=suspends|confirm=confirms|refuse=refuses to confirm} {resolution:R}[: {said:text}]",
    ),
    ("ask-for", "whether {by:B} asks for what {resolution:R} lacks: {lacks:text}"),
    ("extend", "whether {by:B} takes longer over {resolution:R}"),
    ("call-in", "whether {by:B} calls in {resolution:R} as on {subject:text}"),
    ("lift", "whether {by:B} gives up what it did against {resolution:R}"),
    ("withdraw", "whether {by:B} withdraws {resolution:R}"),
    ("stand-by", "whether {by:B} stands by {resolution:R}"),
    ("override", "whether {by:B} overrides {against:B} on {resolution:R}"),
    ("refer", "whether {by:B} takes {resolution:R} further against {against:B}"),
    ("jointly", "whether {by:B} and {against:B} together let {resolution:R} stand"),
    ("electors", "whether the electors of {by:B} let {resolution:R} stand against {against:B}"),
];
