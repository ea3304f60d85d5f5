//! The chapter on poll.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("open-poll", "ask(s) {question:@questions}"),
    ("cast-vote", "{choice|for=vote(s) yes|against=vote(s) no|abstain=abstain(s)} on {poll:P}"),
    (
        "report-count",
        "report(s) hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("close-poll", "close(s) {poll:P}"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("poll-opened", "{poll:P} opened[ by {by:M}]: {question:@questions}, {electors:# elector}, until {until:time}"),
    ("vote-cast", "{member:M} {choice|for=voted yes|against=voted no|abstain=abstained} on {poll:P}[ for {seat:S}]"),
    (
        "count-reported",
        "{teller:M} reported hands on {poll:P}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining",
    ),
    ("poll-counts-differed", "the tellers' counts on {poll:P} differed and are set aside"),
    (
        "poll-decided",
        "{poll:P} {carried|true=carried|false=was rejected}: {count.for:number} for, {count.against:number} against, {count.abstain:number} abstaining; \
         {majority.needed:number} {side|for=for|against=against|abstain=abstaining} needed, {majority.share.strict|true=more than|false=at least} {majority.share.numerator:number}/{majority.share.denominator:number} of \
         {majority.whole:number} {majority.of|votes=for and against|present=voting|electors=electors|seats=seats}[, missed by {majority.missing:number}]\
         [; {turnout.needed:number} to vote, {turnout.share.strict|true=more than|false=at least} {turnout.share.numerator:number}/{turnout.share.denominator:number} of {turnout.whole:number} electors][, missed by {turnout.missing:number}]\
         [; {support.needed:number} of {support.whole:number} electors on that side needed too, {support.share.strict|true=more than|false=at least} {support.share.numerator:number}/{support.share.denominator:number}][, short by {support.missing:number}]\
         [; {before.needed:number} for of {before.whole:number} votes of those on the roll for a year needed too][, where {before.missing:number} are missing]\
         [; support would have had to hold until {unheld:time}]",
    ),
    (
        "less-is-enough",
        "for {poll:P} {share.strict|true=more than|false=at least} {share.numerator:number}/{share.denominator:number} of {of|votes=the votes|present=those who vote|electors=the electors|seats=the seats} is enough from now on",
    ),
    ("support-reached", "enough are for {poll:P}, which carries if that holds until {until:time}"),
    ("support-lost", "no longer enough are for {poll:P}"),
    ("poll-lapsed", "{poll:P} came to nothing"),
];
