//! How each event is told.

use super::Table;

/// The patterns of events.
pub const EVENTS: Table = &[
    // charter
    ("founded", "{name:text} was founded"),
    ("founding-ended", "the founding ended"),
    (
        "amendment-proposed",
        "a charter was proposed to {body:B}, changing articles {articles:word+}{entrenched|true=, entrenched ones among them|false=}",
    ),
    ("charter-amended", "version {version:number} of the charter is in force by {poll:P}"),
    // clock
    ("time-passed", "it is {to:time}"),
    // roll
    ("unit-formed", "{unit:U} {name:text} ({kind:word}) was formed"),
    ("enrolled", "{first:M*count} joined {unit:U}{waiting|true=, to wait until the roll is thawed|false=}"),
    ("admitted", "{members:M+} joined {unit:U} too{waiting|true=, to wait until the roll is thawed|false=}"),
    ("left-roll", "{member:M} left {unit:U}"),
    ("struck-off", "{member:M} was struck off {unit:U}, no longer meeting {test:text}"),
    ("moved", "{member:M} moved from {from:U} to {to:U}{waiting|true=, to wait until the roll is thawed|false=}"),
    ("weight-set", "{member:M} has weight {weight:number} in {unit:U}"),
    ("roll-frozen", "the roll of {unit:U} was frozen"),
    ("roll-thawed", "the roll of {unit:U} was thawed, {joined:number} who had waited joined"),
    ("figure-declared", "{unit:U} has {count:number} {figure:word}"),
    // body
    (
        "body-formed",
        "{body:B} {name:text} ({kind:word}) was formed[ of {senders:sender+}][, to be ratified by {provisional_until:time}]",
    ),
    (
        "self-constituted",
        "{members:M+} constituted themselves as {body:B} {name:text} ({kind:word}), to be ratified by {until:time}",
    ),
    ("affiliated", "{sender:sender} was affiliated to {body:B}"),
    ("apportioned", "the seats of {body:B} were apportioned"),
    (
        "seats-established",
        "{first:S*count} established in {body:B} for {from:sender} ({constituency:C})[, reserved under {agreement:text}]",
    ),
    ("seats-reduced", "{seats:S+} given up in {constituency:C}"),
    ("body-ratified", "{body:B} was ratified by {by:B}"),
    ("body-ended", "{body:B} ended"),
    // election
    (
        "election-called",
        "{election:E} was called in {constituency:C} for {seats:# seat}[, nominations until {nominations_until:time}]",
    ),
    ("nominated", "{candidate:M} was nominated in {election:E}"),
    (
        "candidate-stood",
        "{candidate:M} stands in {election:E}[ as {name:text}][, declaring {label:text}][, of the groups {groups:text+}]",
    ),
    ("candidate-withdrew", "{candidate:M} withdrew from {election:E}"),
    ("voting-opened", "voting opened in {election:E}[, until {until:time}]"),
    ("voted", "{member:M} voted for {choices:M+} in {election:E}"),
    ("ranked", "{member:M} ranked {ranks:ranks} in {election:E}"),
    ("points-given", "{member:M} gave points in {election:E}: {points:tally+}"),
    ("second-round-opened", "a second round opened in {election:E} between {between:M+}[, until {until:time}]"),
    ("hands-reported", "{teller:M} reported hands in {election:E}: {counts:tally+}"),
    ("counts-differed", "the tellers' counts in {election:E} differed and are set aside"),
    (
        "lot-required",
        "{election:E} waits for a lot[ over {seat:S}]: {places:# place} among {among:M+}[{lot_for|staying=, to stay in the count|first-transfer=, to be transferred first|locking=, to be locked in first}]",
    ),
    ("lot-recorded", "the lot in {election:E} was {order:M+}, drawn by {procedure:text}"),
    ("election-decided", "{election:E} elected {elected:M+}[, alternates {alternates:M+}], {voters:# voter}"),
    (
        "election-failed",
        "{election:E} failed: {reason|no-candidate=there is nobody to elect|turnout=too few voted|no-seat=there is no seat to fill|groups=those who stand cannot fill the seats as the groups ask|uncountable=its method cannot count these votes}",
    ),
    ("counted-back", "{election:E} was counted again for {seat:S}: {elected:M?} follows"),
    ("credential-contested", "{by:M} contested the credential {mandate:T}: {ground:text}"),
    ("credential-upheld", "the credential {mandate:T} stands"),
    // mandate
    (
        "mandate-opened",
        "{member:M} took {seat:S}[ as {name:text}][ ({label:word})], {title:@titles}: {mandate:T}[ through {through:T}][ until {until:time}]",
    ),
    ("mandate-ended", "{mandate:T} of {member:M} in {seat:S} ended: {reason:@reasons}"),
    ("became-caretaker", "{mandate:T} goes on as caretaker, {lost:T} having ended"),
    ("death-recorded", "{member:M} died"),
    ("substitute-named", "{alternate:M} sits for {mandate:T} until {until:time}"),
    ("substitution-ended", "the holder of {mandate:T} is back"),
    ("instructed", "{mandate:T} was instructed: {text:text}"),
    // recall
    ("recall-signed", "{member:M} signed the recall of {seat:S}"),
    ("signature-withdrawn", "{member:M} no longer signs the recall of {seat:S}"),
    ("petition-carried", "the petition against {seat:S} carried with {signatures:# signature}"),
    ("recall-carried", "the recall of {seat:S} carried"),
    (
        "recall-failed",
        "the recall of {seat:S} failed: {reason|lapsed=its time ran out|rejected=the poll did not carry}",
    ),
    ("held-up", "{member:M} holds up {candidate:M} in {constituency:C}"),
    ("let-go", "{member:M} let go in {constituency:C}"),
    (
        "challenger-leads",
        "{challenger:M} leads for {seat:S} in {constituency:C}, and takes it at {until:time} if the lead holds",
    ),
    ("lead-lost", "{challenger:M} lost the lead in {constituency:C}"),
    // poll
    ("poll-opened", "{poll:P} opened[ by {by:M}]: {question:@questions}, {electors:# elector}[, until {until:time}]"),
    ("vote-cast", "{member:M} {choice|for=voted yes|against=voted no|abstain=abstained} on {poll:P}"),
    (
        "count-reported",
        "{teller:M} reported hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("poll-counts-differed", "the tellers' counts on {poll:P} differed and are set aside"),
    (
        "poll-decided",
        "{poll:P} {carried|true=carried|false=was rejected}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("poll-lapsed", "{poll:P} came to nothing"),
    // convocation
    (
        "convoked",
        "{convocation:V} calls the body {name:text} ({kind:word}) to {place:text} for {meets:time}[, rival of {rivals:V+}]",
    ),
    ("answered", "{unit:U} answered {convocation:V} through {by:M}"),
    (
        "convocation-met",
        "{convocation:V} met: {units:# unit} with {electors:# elector}, {prevails|true=more than any rival|false=a rival having as many or more}",
    ),
];
