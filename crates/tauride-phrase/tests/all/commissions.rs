//! How acts and questions of commissions and agreements are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    ("M1 takes a place in K2", r#"{"commission":{"take-place":{"commission":2}}}"#),
    ("M1 leaves the place in K2", r#"{"commission":{"leave-place":{"commission":2}}}"#),
    (
        "M1 enters in evidence before K2: \"two days of flour\"",
        r#"{"commission":{"enter-evidence":{"commission":2,"says":"two days of flour"}}}"#,
    ),
    (
        "M1 proposes that K2 act under head 3: \"to count\"",
        r#"{"commission":{"propose-measure":{"commission":2,"head":3,"says":"to count"}}}"#,
    ),
    (
        "M1 proposes that K2 report: \"Nothing\"",
        r#"{"commission":{"propose-report":{"commission":2,"says":"Nothing"}}}"#,
    ),
    ("M1 supports proposal 4 in K2", r#"{"commission":{"support-proposal":{"commission":2,"proposal":4}}}"#),
    ("M1 takes back proposal 4 in K2", r#"{"commission":{"take-back-proposal":{"commission":2,"proposal":4}}}"#),
    (
        "M1 asks whether B1 establishes the commission \"Supply\" of M2 M9 to report by 2026-06-01 12:00, with 1 extension, for \"to study\", \"to hear\"",
        r#"{"poll":{"open-poll":{"question":{"commission":{"establish":{"body":1,"name":"Supply","members":[2,9],"due":"2026-06-01T12:00:00Z","extensions":1,"scope":["to study","to hear"]}}}}}}"#,
    ),
    (
        "M1 asks whether K2 is discharged",
        r#"{"poll":{"open-poll":{"question":{"commission":{"discharge":{"commission":2}}}}}}"#,
    ),
    (
        "M1 asks whether measure 3 of K2 is outside its scope",
        r#"{"poll":{"open-poll":{"question":{"commission":{"void":{"commission":2,"measure":3}}}}}}"#,
    ),
    (
        "M1 drafts the agreement \"Support\" of U1 B2, arbitrated by B3, with 30 days of notice: \"we support it\"",
        r#"{"agreement":{"draft":{"title":"Support","parties":[{"unit":1},{"body":2}],"arbiter":3,"notice":30,"says":"we support it"}}}"#,
    ),
    (
        "M1 adds to G1 that U2 achieve by 2026-06-01 12:00, or the agreement ends: \"convene it\"",
        r#"{"agreement":{"add-condition":{"agreement":1,"of":{"unit":2},"says":"convene it","by":"2026-06-01T12:00:00Z","breach":"ends"}}}"#,
    ),
    (
        "M1 adds to G1 that U2 maintain, or the agreement goes on: \"peace\"",
        r#"{"agreement":{"add-condition":{"agreement":1,"of":{"unit":2},"says":"peace","breach":"goes-on"}}}"#,
    ),
    ("M1 drops the draft G1", r#"{"agreement":{"drop-draft":{"agreement":1}}}"#),
    (
        "M1 says that condition 2 of G1 is kept: \"it met\"",
        r#"{"agreement":{"say-kept":{"agreement":1,"condition":2,"says":"it met"}}}"#,
    ),
    (
        "M1 claims that condition 2 of G1 is breached: \"it did not\"",
        r#"{"agreement":{"claim-breach":{"agreement":1,"condition":2,"says":"it did not"}}}"#,
    ),
    (
        "M1 contests what is said of condition 2 of G1: \"it did\"",
        r#"{"agreement":{"contest":{"agreement":1,"condition":2,"says":"it did"}}}"#,
    ),
    (
        "M1 adds in evidence on condition 2 of G1: \"a list\"",
        r#"{"agreement":{"add-evidence":{"agreement":1,"condition":2,"says":"a list"}}}"#,
    ),
    (
        "M1 asks whether U1 offers G1, until 2026-04-01 12:00",
        r#"{"poll":{"open-poll":{"question":{"agreement":{"offer":{"of":{"unit":1},"agreement":1,"until":"2026-04-01T12:00:00Z"}}}}}}"#,
    ),
    (
        "M1 asks whether condition 2 of G1 is breached",
        r#"{"poll":{"open-poll":{"question":{"agreement":{"find":{"agreement":1,"condition":2,"finding":"breached"}}}}}}"#,
    ),
];
