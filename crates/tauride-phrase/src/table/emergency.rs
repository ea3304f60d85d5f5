//! The chapter on emergencies.

use super::Lines;

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("competence-assumed", "{body:B} assumed {subject:text} of {of:B} until {until:time}: {reason:text}"),
    ("competence-confirmed", "{by:B} confirmed that {body:B} has {subject:text} until {until:time}"),
    ("competence-called-back", "{by:B} called back {subject:text} from {body:B}: {reason:text}"),
    ("competence-handed-back", "{body:B} handed back {subject:text}"),
    ("competence-over", "the time was over for which {body:B} had {subject:text}"),
    ("competence-fell", "{subject:text} was over with {body:B}"),
    ("handing-back-refused", "{body:B} refused to hand back {subject:text}: {reason:text}"),
    ("kept-beyond", "{resolution:R} was on {subject:text}, which {body:B} had no more since {over:time}"),
    ("kept-beyond", "{deed:O} was on {subject:text}, which {body:B} had no more since {over:time}"),
    (
        "elections-put-off",
        "{body:B} put off the elections in {constituency:C} until {until:time}, time {times:number}: {reason:text}",
    ),
    ("elections-resumed", "{by:sender} took up the elections in {constituency:C} again"),
    ("elections-resumed", "the elections in {constituency:C} are put off no more"),
    ("seat-moved", "{body:B} sits at {to:text} until {until:time}: {reason:text}"),
    ("seat-returned", "{body:B} sits at its own place again"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("assume", "whether {body:B} assumes {subject:text} of {of:B} until {until:time}: {reason:text}"),
    ("hand-back", "whether {body:B} hands back {subject:text}"),
    ("keep", "whether {body:B} refuses to hand back {subject:text}: {reason:text}"),
    ("confirm", "whether {by:B} confirms that {body:B} has {subject:text} until {until:time}"),
    ("call-back", "whether {by:B} calls back {subject:text} from {body:B}: {reason:text}"),
    ("put-off", "whether the elections in {constituency:C} are put off until {until:time}: {reason:text}"),
    ("resume", "whether {by:sender} takes up the elections in {constituency:C} again"),
    ("move", "whether {body:B} sits at {to:text} until {until:time}: {reason:text}"),
    ("return", "whether {body:B} sits at its own place again"),
];
