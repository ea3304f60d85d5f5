//! How each act is asked for.

use super::Table;

/// The patterns of acts, without their subject.
pub const ACTS: Table = &[
    // charter
    ("found", "adopt(s) the charter {:charter}"),
    ("end-founding", "end(s) the founding"),
    ("propose-amendment", "propose(s) to {body:B} the charter {:charter}"),
    // clock
    ("pass-time", "let(s) time pass to {to:time}"),
    // roll
    ("form-unit", "form(s) the unit {name:text} ({kind:word})"),
    ("enrol", "enrol(s) {count:# member} in {unit:U}[, attesting {attests:text+}]"),
    ("admit", "admit(s) {members:M+} to {unit:U}[, attesting {attests:text+}]"),
    ("leave", "leave(s) {unit:U}"),
    ("strike", "strike(s) {member:M} off {unit:U}, no longer meeting {test:text}"),
    ("move", "move(s) {member:M} from {from:U} to {to:U}[, attesting {attests:text+}]"),
    ("set-weight", "set(s) the weight of {member:M} in {unit:U} to {weight:number}"),
    ("freeze-roll", "freeze(s) the roll of {unit:U}"),
    ("thaw-roll", "thaw(s) the roll of {unit:U}"),
    ("declare-figure", "declare(s) {count:number} {figure:word} for {unit:U}"),
    // body
    ("form-body", "form(s) the body {name:text} ({kind:word})[ of {senders:sender+}]"),
    ("affiliate", "affiliate(s) {sender:sender} to {body:B}"),
    ("apportion", "apportion(s) the seats of {body:B}"),
    ("self-constitute", "constitute(s) the body {name:text} ({kind:word}) of {members:M+}"),
    // election
    ("call-election", "call(s) an election in {constituency:C}"),
    ("nominate", "nominate(s) {candidate:M} in {election:E}"),
    (
        "accept",
        "accept(s) nomination in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]",
    ),
    ("stand", "stand(s) in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]"),
    ("withdraw", "withdraw(s) from {election:E}"),
    ("close-nominations", "close(s) nominations in {election:E}"),
    ("vote", "vote(s) for {choices:M+} in {election:E}"),
    ("rank", "rank(s) {ranks:ranks} in {election:E}"),
    ("give-points", "give(s) points in {election:E}: {points:tally+}"),
    ("report-hands", "report(s) hands in {election:E}: {counts:tally+}"),
    ("acclaim", "declare(s) the candidates in {election:E} elected by acclamation"),
    ("close-voting", "close(s) voting in {election:E}"),
    ("record-lot", "record(s) the lot in {election:E}: {order:M+}, drawn by {procedure:text}"),
    ("contest-credential", "contest(s) the credential {mandate:T}: {ground:text}"),
    // mandate
    ("resign", "resign(s) from {seat:S}"),
    ("record-death", "record(s) the death of {member:M}"),
    ("substitute", "name(s) {alternate:M} to sit in {seat:S} until {until:time}"),
    // recall
    ("sign-recall", "sign(s) the recall of {seat:S}"),
    ("withdraw-signature", "withdraw(s) from the recall of {seat:S}"),
    ("hold-up", "hold(s) up {candidate:M} in {constituency:C}"),
    ("let-go", "let(s) go in {constituency:C}"),
    // poll
    ("open-poll", "ask(s) {question:@questions}"),
    ("cast-vote", "{choice|for=vote(s) yes|against=vote(s) no|abstain=abstain(s)} on {poll:P}"),
    (
        "report-count",
        "report(s) hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("close-poll", "close(s) {poll:P}"),
    // convocation
    ("convoke", "convoke(s) the body {name:text} ({kind:word}) at {place:text} for {meets:time}"),
    ("answer", "answer(s) {convocation:V} for {unit:U}"),
    ("constitute", "open(s) the meeting of {convocation:V}"),
];
