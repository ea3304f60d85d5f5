//! How acts and questions of matters are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    ("M1 raises the matter \"Bread\"", r#"{"position":{"raise":{"text":"Bread"}}}"#),
    ("M1 raises the matter \"Rye bread\", a reading of Q1", r#"{"position":{"raise":{"text":"Rye bread","of":1}}}"#),
    (
        "M1 raises the matter \"Rye, no wheat\", with all of Q1 Q2, with none of Q3",
        r#"{"position":{"raise":{"text":"Rye, no wheat","all":[1,2],"none":[3]}}}"#,
    ),
    (
        "M1 notes that a vote for A1 is against Q2",
        r#"{"position":{"note":{"on":{"motion":1},"matter":2,"stance":"against"}}}"#,
    ),
    (
        "M1 notes that a vote for D3 is for Q2",
        r#"{"position":{"note":{"on":{"question":3},"matter":2,"stance":"for"}}}"#,
    ),
    (
        "M1 claims that \"the workers\" do not want Q1: \"they say so\"",
        r#"{"position":{"claim":{"matter":1,"who":"the workers","stance":"against","evidence":"they say so"}}}"#,
    ),
    ("M1 takes back what they claimed about Q1", r#"{"position":{"retract":{"matter":1}}}"#),
    (
        "M1 asks whether U2 is for Q1",
        r#"{"poll":{"open-poll":{"question":{"position":{"take":{"of":{"unit":2},"matter":1,"stance":"for"}}}}}}"#,
    ),
    (
        "M1 asks whether B2 has no position on Q1 any more",
        r#"{"poll":{"open-poll":{"question":{"position":{"drop":{"of":{"body":2},"matter":1}}}}}}"#,
    ),
    (
        "M1 asks whether to instruct the holder of S3 against Q1",
        r#"{"poll":{"open-poll":{"question":{"position":{"instruct-on":{"seat":3,"matter":1,"stance":"against"}}}}}}"#,
    ),
];
