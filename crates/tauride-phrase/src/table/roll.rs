//! The chapter on roll.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("form-unit", "form(s) the unit {name:text} ({kind:word})"),
    ("enrol", "enrol(s) {count:# member} in {unit:U}[, attesting {attests:text+}]"),
    ("admit", "admit(s) {members:M+} to {unit:U}[, attesting {attests:text+}]"),
    ("leave", "leave(s) {unit:U}"),
    ("strike", "strike(s) {member:M} off {unit:U}, no longer meeting {test:text}"),
    ("move", "move(s) {member:M} from {from:U} to {to:U}[, attesting {attests:text+}]"),
    ("receive", "receive(s) {member:M} in {unit:U}"),
    ("contest-strike", "contest(s) that {member:M} was struck off {unit:U}"),
    ("record-death", "record(s) the death of {member:M}"),
    ("contest-death", "contest(s) the death of {member:M}"),
    ("set-weight", "set(s) the weight of {member:M} in {unit:U} to {weight:number}"),
    ("freeze-roll", "freeze(s) the roll of {unit:U}"),
    ("thaw-roll", "thaw(s) the roll of {unit:U}"),
    ("declare-figure", "declare(s) {count:number} {figure:word} for {unit:U}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("unit-formed", "{unit:U} {name:text} ({kind:word}) was formed"),
    ("enrolled", "{first:M*count} joined {unit:U}{waiting|true=, to wait until the roll is thawed|false=}"),
    ("admitted", "{members:M+} joined {unit:U} too{waiting|true=, to wait until the roll is thawed|false=}"),
    ("left-roll", "{member:M} left {unit:U}"),
    ("struck-off", "{member:M} was struck off {unit:U}, no longer meeting {test:text}"),
    ("moved", "{member:M} moved from {from:U} to {to:U}{waiting|true=, to wait until the roll is thawed|false=}"),
    ("enrolment-waits", "{by:M} attested {count:# member} for {unit:U}, and a second officer must as well"),
    ("admission-waits", "{by:M} attested {members:M+} for {unit:U}, and a second officer must as well"),
    ("strike-waits", "{by:M} would strike {member:M} off {unit:U}, and a second officer must as well"),
    ("reception-waits", "{by:M} would receive {member:M} from {from:U} in {to:U}, and a second officer must as well"),
    ("death-recorded", "{member:M} died"),
    ("death-waits", "{by:M} would record the death of {member:M} of {unit:U}, and a second officer must as well"),
    ("strike-stands", "{member:M} stays struck off {unit:U}: that can be contested no more"),
    ("death-stands", "{member:M} is dead: nobody has contested that in time"),
    ("move-asked", "{member:M} asked to move from {from:U} to {to:U}"),
    (
        "strike-contested",
        "{by:M} contested that {member:M} was struck off {unit:U}: {member:M} is on its roll{waiting|true=, to wait until it is thawed|false=}",
    ),
    ("death-contested", "{by:M} contested the death of {member:M}, who is on the rolls again"),
    ("newcomers-joined", "{joined:number} who had waited joined {unit:U}, its roll having been frozen for sixty days"),
    ("weight-set", "{member:M} has weight {weight:number} in {unit:U}"),
    ("roll-frozen", "the roll of {unit:U} was frozen"),
    ("roll-thawed", "the roll of {unit:U} was thawed, {joined:number} who had waited joined"),
    ("figure-declared", "{unit:U} has {count:number} {figure:word}"),
];
