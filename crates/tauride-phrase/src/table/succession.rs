//! The chapter on succession.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[
    ("answer", "answer(s) to {body:B} for {unit:U}"),
    ("take-back", "answer(s) to nobody for {unit:U}"),
    ("report", "report(s) that {body:B} was put down by {who:text}[, in favour of {taker:B}]"),
    ("deny", "say(s) that {body:B} goes on"),
];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("body-renamed", "{body:B} is called {name:text} from now on"),
    ("unit-renamed", "{unit:U} is called {name:text} from now on"),
    ("unit-agreed", "{by:U} agrees until {until:time} that {unit:U} goes over into {into:U}"),
    ("unit-agrees-no-longer", "{by:U} agrees no longer that {unit:U} goes over into {into:U}"),
    ("units-merged", "{unit:U} went over into {into:U}, with everybody on its roll"),
    (
        "demanded",
        "{by:sender} demands until {until:time} that {body:B} {fate|anew=be elected anew|end=end|merge=go over}[ into {into:B}]",
    ),
    ("waived", "{by:sender} demands nothing of {body:B} any more"),
    ("body-renewed", "{body:B} is to be elected anew"),
    ("body-closed", "those who send to {body:B} end it"),
    ("bodies-merged", "{body:B} goes over into {into:B}"),
    (
        "dissolution-resolved",
        "{by:B} resolved that {body:B} be dissolved, if {with:B} agrees by {until:time}: {reason:text}",
    ),
    ("dissolution-lapsed", "nobody agreed in time that {body:B} be dissolved"),
    (
        "body-dissolved",
        "{by:B} dissolved {body:B} with the agreement of {with:B}{anew|true=, to be elected anew|false=}",
    ),
    ("disowned", "{by:B} does not recognise {body:B}, which changes nothing in it"),
    ("recognised", "{by:B} recognises {body:B}"),
    ("unit-claimed", "{body:B} claims to stand for {unit:U}"),
    ("claim-dropped", "{body:B} claims no longer to stand for {unit:U}"),
    ("answered", "{member:M} answers to {body:B} for {unit:U}"),
    ("answer-taken-back", "{member:M} answers to nobody for {unit:U}"),
    ("continuation-claimed", "{body:B} claims to continue {of:B}"),
    ("continuation-dropped", "{body:B} claims no longer to continue {of:B}"),
    (
        "put-down-reported",
        "{by:M} reported that {body:B} was put down by {who:text}[, in favour of {taker:B}]: no mandate in it ends by that",
    ),
    ("said-to-go-on", "{by:M} said that {body:B} goes on"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[
    ("rename", "whether {body:B} is called {name:text}"),
    ("rename-unit", "whether {unit:U} is called {name:text}"),
    ("go-over", "whether {by:U} agrees that {unit:U} goes over into {into:U}"),
    ("stay-apart", "whether {by:U} agrees no longer that {unit:U} goes over into {into:U}"),
    (
        "demand",
        "whether {by:sender} demands that {body:B} {fate|anew=be elected anew|end=end|merge=go over}[ into {into:B}]",
    ),
    ("waive", "whether {by:sender} demands nothing of {body:B} any more"),
    ("dissolve", "whether {by:B} dissolves {body:B}: {reason:text}"),
    ("agree", "whether {by:B} agrees that {body:B} be dissolved"),
    ("disown", "whether {by:B} does not recognise {body:B}"),
    ("recognise", "whether {by:B} recognises {body:B}"),
    ("claim", "whether {body:B} claims to stand for {unit:U}"),
    ("drop", "whether {body:B} claims no longer to stand for {unit:U}"),
    ("continue", "whether {body:B} claims to continue {of:B}"),
    ("desist", "whether {body:B} claims no longer to continue {of:B}"),
];
