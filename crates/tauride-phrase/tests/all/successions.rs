//! How acts and questions on who follows whom are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    ("M1 answers to B2 for U3", r#"{"succession":{"answer":{"body":2,"unit":3}}}"#),
    ("M1 answers to nobody for U3", r#"{"succession":{"take-back":{"unit":3}}}"#),
    (
        "M1 reports that B2 was put down by \"the garrison\"",
        r#"{"succession":{"report":{"body":2,"who":"the garrison"}}}"#,
    ),
    (
        "M1 reports that B2 was put down by \"the garrison\", in favour of B4",
        r#"{"succession":{"report":{"body":2,"who":"the garrison","taker":4}}}"#,
    ),
    ("M1 says that B2 goes on", r#"{"succession":{"deny":{"body":2}}}"#),
    (
        "M1 asks whether U1 is called \"West\"",
        r#"{"poll":{"open-poll":{"question":{"succession":{"rename-unit":{"unit":1,"name":"West"}}}}}}"#,
    ),
    (
        "M1 asks whether U2 agrees that U1 goes over into U2",
        r#"{"poll":{"open-poll":{"question":{"succession":{"go-over":{"by":2,"unit":1,"into":2}}}}}}"#,
    ),
    (
        "M1 asks whether U1 agrees no longer that U1 goes over into U2",
        r#"{"poll":{"open-poll":{"question":{"succession":{"stay-apart":{"by":1,"unit":1,"into":2}}}}}}"#,
    ),
    (
        "M1 asks whether U1 demands that B1 go over into B4",
        r#"{"poll":{"open-poll":{"question":{"succession":{"demand":{"by":{"unit":1},"body":1,"fate":"merge","into":4}}}}}}"#,
    ),
    (
        "M1 asks whether B3 demands that B1 be elected anew",
        r#"{"poll":{"open-poll":{"question":{"succession":{"demand":{"by":{"body":3},"body":1,"fate":"anew"}}}}}}"#,
    ),
    (
        "M1 asks whether B3 dissolves B1: \"it has not met\"",
        r#"{"poll":{"open-poll":{"question":{"succession":{"dissolve":{"by":3,"body":1,"reason":"it has not met"}}}}}}"#,
    ),
];
