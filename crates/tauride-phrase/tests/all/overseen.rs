//! How acts and questions of oversight are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    ("M1 completes R2: \"the accounts\"", r#"{"oversight":{"complete":{"resolution":2,"text":"the accounts"}}}"#),
    (
        "M1 reports that B2 did \"sold the yard\" on 2026-03-01 12:00",
        r#"{"oversight":{"report":{"body":2,"deed":"sold the yard","at":"2026-03-01T12:00:00Z"}}}"#,
    ),
    (
        "M1 reports that B2 did \"sold the yard\" on 2026-03-01 12:00, on the subject \"land\", under R3",
        r#"{"oversight":{"report":{"body":2,"deed":"sold the yard","at":"2026-03-01T12:00:00Z","on":"land","under":3}}}"#,
    ),
    (
        "M1 seals a document of B2, to be opened on 2026-03-20 10:00, \"Treaty\", as \"b6ab\", on the subject \"land\"",
        r#"{"oversight":{"seal":{"body":2,"title":"Treaty","hash":"b6ab","opens":"2026-03-20T10:00:00Z","on":"land"}}}"#,
    ),
    (
        "M1 seals a document of B2, to be opened on 2026-03-20 10:00, \"Treaty\", as \"b6ab\"",
        r#"{"oversight":{"seal":{"body":2,"title":"Treaty","hash":"b6ab","opens":"2026-03-20T10:00:00Z"}}}"#,
    ),
    ("M1 unseals F2: \"the treaty\"", r#"{"oversight":{"unseal":{"document":2,"text":"the treaty"}}}"#),
    ("M1 responds to O1 that it did not: \"no\"", r#"{"oversight":{"reply":{"deed":1,"did":"not","said":"no"}}}"#),
    (
        "M1 asks whether B1 vetoes R2: \"too dear\"",
        r#"{"poll":{"open-poll":{"question":{"oversight":{"use":{"by":1,"resolution":2,"how":"veto","said":"too dear"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 consents to R2",
        r#"{"poll":{"open-poll":{"question":{"oversight":{"use":{"by":1,"resolution":2,"how":"consent"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 withdraws R2",
        r#"{"poll":{"open-poll":{"question":{"oversight":{"withdraw":{"by":1,"resolution":2}}}}}}"#,
    ),
    (
        "M1 asks H1, under item 2, whether B1 overrides B3 on R2",
        r#"{"division":{"ask":{"sitting":1,"item":2,"question":{"oversight":{"override":{"by":1,"resolution":2,"against":3}}}}}}"#,
    ),
    (
        "M1 asks whether B1 calls in R2 as on \"land\"",
        r#"{"poll":{"open-poll":{"question":{"oversight":{"call-in":{"by":1,"resolution":2,"subject":"land"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 takes R2 further against B3",
        r#"{"poll":{"open-poll":{"question":{"oversight":{"refer":{"by":1,"resolution":2,"against":3}}}}}}"#,
    ),
];
