//! The chapter on motions.

use super::Lines;

/// A motion on procedure: its kind, where one begins like another the longer first, and what it says besides.
macro_rules! procedure {
    ($before:literal, $on:literal) => {
        concat!(
            $before,
            "{kind|appeal=to appeal from the ruling of the chair|postpone-indefinitely=to postpone the question indefinitely|fix-time=to fix the time to which to adjourn|lay-on-table=to lay the question on the table|suspend-rules=to suspend the order of business|next-business=to proceed to the next business|close-list=to close the list of speakers|close-debate=that the question be now put|object=not to consider the question|refer-back=to refer the question back|orders-of-the-day=for the orders of the day|postpone-to=to postpone the question|privilege=a question of privilege|divide-question=to divide the question|take-from-table=to take from the table|amend=to amend the question|refer=to refer the question|remit=to remit the question|limit-debate=to limit the debate|recess=to take a recess|reconsider=to reconsider|discharge=to have back|adjourn=to adjourn|rescind=to rescind|main=a motion}",
            $on,
            "[ until {until:time}][ to {body:B}]"
        )
    };
}

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("submit", "submit(s) to {sitting:H}, under item {item:number}, {title:text}: {clauses:text+}"),
    (
        "amend",
        "submit(s) an amendment to clause {clause:number} of {motion:A}[, striking out {strike:text}][, inserting {insert:text}]",
    ),
    ("take-back", "take(s) back {motion:A}"),
    ("support", "support(s) {motion:A}"),
    ("move", "move(s) {motion:A}"),
    ("move-to", procedure!("move(s) in {sitting:H} ", "[ {on:A}]")),
    ("second", "second(s) {motion:A}"),
    ("ask", "ask(s) to speak in {sitting:H}"),
    ("call-on", "call(s) on {member:M} to speak in {sitting:H}"),
    ("end-speech", "end(s) the speech in {sitting:H}"),
    ("raise-point", "raise(s) a point of order in {sitting:H}: {says:text}"),
    ("rule", "rule(s) the point of order in {sitting:H} {how|well-taken=well taken|not-well-taken=not well taken}"),
    ("put", "put(s) the question in {sitting:H}"),
    ("take-item", "take(s) item {item:number} of {sitting:H}"),
    ("take-up", "take(s) up {motion:A} in {sitting:H}, under item {item:number}"),
    ("send-on", "send(s) {motion:A} on to {body:B}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "motion-submitted",
        "{by:M} submitted {motion:A} to {sitting:H}, under item {item:number}, {title:text}: {clauses:text+}{late|true=; it is late, and needs supporters|false=}",
    ),
    (
        "amendment-submitted",
        "{by:M} submitted {motion:A}, an amendment to clause {clause:number} of {on:A} in version {version:number}[, striking out {strike:text}][, inserting {insert:text}]",
    ),
    ("motion-taken-back", "{motion:A} was taken back"),
    ("motion-supported", "{by:M} supports {motion:A}: {supporters:number} do"),
    ("motion-moved", "{by:M} moved {motion:A}"),
    ("procedure-moved", procedure!("{by:M} moved {motion:A} in {sitting:H}, ", "[ on {on:A}]")),
    ("motion-seconded", "{by:M} seconded {motion:A}"),
    ("motion-pending", "{motion:A} is pending"),
    ("speech-asked", "{member:M} asked to speak in {sitting:H}"),
    ("speech-began", "{member:M} speaks in {sitting:H}, until {until:time} at least"),
    ("speech-ended", "{member:M} ended their speech in {sitting:H}"),
    ("point-raised", "{by:M} raised a point of order in {sitting:H}: {says:text}"),
    (
        "point-ruled",
        "{by:M} ruled the point of order in {sitting:H} {how|well-taken=well taken|not-well-taken=not well taken}",
    ),
    ("motion-put", "{by:M} put the question on {motion:A}"),
    ("put-in-vain", "{motion:A} is pending as before: nothing was decided"),
    ("motion-decided", "{motion:A} was {carried|true=carried|false=lost}"),
    ("text-amended", "{motion:A} was amended by {by:A}, and stands in version {version:number}"),
    ("amendment-overtaken", "{motion:A} would change words that {by:A} has changed, and is to be put anew"),
    ("motion-disposed", "{motion:A} {how:@disposals}"),
    ("motion-resumed", "{motion:A} is pending again"),
    ("motion-rescinded", "{motion:A} is no longer in force"),
    ("clause-divided", "clause {clause:number} of {of:A} became {motion:A}"),
    ("item-taken", "{by:M} took item {item:number} of {sitting:H}"),
    ("motion-taken-up", "{by:M} took up {motion:A} in {sitting:H}, under item {item:number}"),
    ("motion-sent-on", "{by:M} sent {of:A} on to {body:B} as {motion:A}"),
    ("floor-closed", "the floor of {sitting:H} was closed[, and {fell:# motion} fell]"),
];

/// How it is told that a motion is no longer pending.
pub(super) const DISPOSALS: Lines = &[
    ("dropped", "was dropped"),
    ("tabled", "lies on the table"),
    ("postponed", "was postponed until {until:time}"),
    ("deferred", "went back to the paper"),
    ("sent", "was sent to {body:B}"),
    ("divided", "was divided"),
    ("gone", "is no longer before the meeting"),
];
