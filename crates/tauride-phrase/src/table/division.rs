//! The chapter on divisions.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    (
        "put",
        "put(s) to {sitting:H}, under item {item:number}: {question:text}[, until {holds.until:time}][, to end when {holds.condition:text}][, on the subject {holds.on:text}][, in place of {holds.replaces:R}]",
    ),
    ("ask", "ask(s) {sitting:H}, under item {item:number}, {question:@questions}"),
    ("take-back", "take(s) back {division:D}"),
    ("second", "second(s) {division:D}"),
    ("vote", "{choice|for=vote(s) yes|against=vote(s) no|abstain=abstain(s)} on {division:D}"),
    ("turn-to-hands", "turn(s) {division:D} to hands"),
    (
        "count-hands",
        "count(s) hands on {division:D}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("casting-vote", "give(s) the casting vote on {division:D}: {choice|for=for|against=against|abstain=neither}"),
    ("acclaim", "declare(s) {division:D} {came|carried=carried|rejected=rejected} by acclamation"),
    (
        "estimate",
        "estimate(s) {division:D}: {for.least:number} to {for.most:number} for, {against.least:number} to {against.most:number} against",
    ),
    ("demand-count", "demand(s) a count on {division:D}"),
    ("demand-cards", "demand(s) a card vote on {division:D}"),
    (
        "report-crowd",
        "report(s) to {body:B} a crowd of {people.least:number} to {people.most:number} at {place:text}, who acclaimed: {said:text}",
    ),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "question-put",
        "{by:M} put {division:D} to {sitting:H}, under item {subject.item.item:number}: {subject.item.question:text}[, until {subject.item.holds.until:time}][, to end when {subject.item.holds.condition:text}][, on the subject {subject.item.holds.on:text}][, in place of {subject.item.holds.replaces:R}]",
    ),
    (
        "question-put",
        "{by:M} put {division:D} to {sitting:H}, under item {subject.asked.item:number}: {subject.asked.question:@questions}",
    ),
    ("question-put", "{by:M} put {subject.motion.motion:A} to {sitting:H} as {division:D}"),
    ("question-taken-back", "{division:D} was taken back"),
    (
        "hall-divided",
        "[{by:M} seconded {division:D}: ]the hall divides on {division:D}, {present:number} present{quorum|true=|false=, no quorum}, {absent:number} absent, {vacant:number} vacant[, by {cards:# card}], until {until:time}",
    ),
    (
        "vote-given",
        "{member:M} {choice|for=voted yes|against=voted no|abstain=abstained} on {division:D}[ for {seat:S}]",
    ),
    ("turned-to-hands", "{by:M} turned {division:D} to hands, {voted:number} having voted by name"),
    (
        "hands-counted",
        "{teller:M} counted hands on {division:D}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("hands-differed", "the tellers' counts on {division:D} differed and are set aside"),
    (
        "division-tied",
        "{division:D} is tied: {count.for:number} for, {count.against:number} against; the chair has a casting vote until {until:time}",
    ),
    (
        "casting-vote-given",
        "{by:M} gave the casting vote {choice|for=for|against=against|abstain=for neither} on {division:D}",
    ),
    (
        "division-decided",
        "{division:D} {carried|true=carried|false=was rejected}{void|true=, but is void for want of a quorum|false=}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining, {silent:number} silent[, the casting vote {casting|for=for|against=against|abstain=for neither}]; {majority.needed:number} for needed, {majority.share.strict|true=more than|false=at least} {majority.share.numerator:number}/{majority.share.denominator:number} of {majority.whole:number} {majority.of|votes=for and against|present=present|electors=who sit in the body|seats=seats}[, missed by {majority.missing:number}][; {turnout.needed:number} of {turnout.whole:number} to vote][, missed by {turnout.missing:number}][; {support.needed:number} of {support.whole:number} for needed too][, short by {support.missing:number}][; by cards {cards.for:number} for, {cards.against:number} against, {cards.abstain:number} abstaining, {cards.silent:number} silent, and {cards.majority.needed:number} for needed, {cards.majority.share.strict|true=more than|false=at least} {cards.majority.share.numerator:number}/{cards.majority.share.denominator:number} of {cards.majority.whole:number}{cards.alone|true=, which decides|false=, beside the heads}][, short by {cards.majority.missing:# card}]",
    ),
    ("division-halted", "{division:D} was halted, {left:# second} before its end"),
    ("division-went-on", "{division:D} went on, until {until:time}"),
    (
        "declared",
        "{by:M} declared {division:D} {carried|true=carried|false=rejected} by estimate, {estimate.for.least:number} to {estimate.for.most:number} for and {estimate.against.least:number} to {estimate.against.most:number} against, unless a count is demanded until {until:time}",
    ),
    (
        "declared",
        "{by:M} declared {division:D} {carried|true=carried|false=rejected} by acclamation, unless a count is demanded until {until:time}",
    ),
    ("count-demanded", "{by:M} demanded a count on {division:D}: {members:number} of {needed:number} needed"),
    ("count-began", "{division:D} is counted by name, until {until:time}"),
    (
        "declaration-stood",
        "{division:D} {carried|true=carried|false=was rejected} as declared, nobody having been counted{void|true=, but is void for want of a quorum|false=}",
    ),
    ("cards-demanded", "{by:M} demanded a card vote on {division:D}: {members:number} of {needed:number} needed"),
    ("card-vote-began", "{division:D} is decided by {cards:# card}, until {until:time}"),
    (
        "crowd-reported",
        "{by:M} reported to {body:B} a crowd of {people.least:number} to {people.most:number} at {place:text}, whom nobody counted, who acclaimed: {said:text}",
    ),
    ("division-lapsed", "{division:D} came to nothing"),
];
