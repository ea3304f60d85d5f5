//! How acts and questions of who answers to whom are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    ("M1 inquires of B2: \"Why?\"", r#"{"answerability":{"inquire":{"to":{"body":2},"text":"Why?"}}}"#),
    ("M1 inquires of the holder of S2: \"Why?\"", r#"{"answerability":{"inquire":{"to":{"seat":2},"text":"Why?"}}}"#),
    ("M1 answers J1: \"So\"", r#"{"answerability":{"answer":{"inquiry":1,"text":"So"}}}"#),
    ("M1 takes back J1", r#"{"answerability":{"take-back-inquiry":{"inquiry":1}}}"#),
    (
        "M1 lays the report of B2 before B1: \"We met\"",
        r#"{"answerability":{"lay-report":{"of":2,"to":1,"text":"We met"}}}"#,
    ),
    (
        "M1 announces to resign from S1 at 1917-03-02 14:00, unless \"it is done\"",
        r#"{"answerability":{"announce":{"seat":1,"unless":"it is done","until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    ("M1 joins Z1 with S2", r#"{"answerability":{"join-resignation":{"resignation":1,"seat":2}}}"#),
    ("M1 steps back from Z1", r#"{"answerability":{"step-back":{"resignation":1}}}"#),
    (
        "M1 charges B2 with R1, until 1917-03-02 14:00: \"Buy it\"",
        r#"{"answerability":{"charge":{"resolution":1,"to":{"body":2},"what":"Buy it","until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    (
        "M1 charges the holder of S2 with R1, until 1917-03-02 14:00: \"Buy it\"",
        r#"{"answerability":{"charge":{"resolution":1,"to":{"seat":2},"what":"Buy it","until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    (
        "M1 charges M2 with R1, until 1917-03-02 14:00: \"Buy it\"",
        r#"{"answerability":{"charge":{"resolution":1,"to":{"member":2},"what":"Buy it","until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    ("M1 takes on X1", r#"{"answerability":{"take-on":{"charge":1}}}"#),
    ("M1 reports that X1 is done: \"Bought\"", r#"{"answerability":{"report":{"charge":1,"text":"Bought"}}}"#),
    ("M1 refuses X1: \"No money\"", r#"{"answerability":{"decline":{"charge":1,"reason":"No money"}}}"#),
    ("M1 takes back X1", r#"{"answerability":{"take-back-charge":{"charge":1}}}"#),
    (
        "M1 says that M2 broke R1: \"He sold it\"",
        r#"{"answerability":{"accuse":{"resolution":1,"member":2,"text":"He sold it"}}}"#,
    ),
    ("M1 answers M2 on R1: \"No\"", r#"{"answerability":{"rejoin":{"resolution":1,"by":2,"text":"No"}}}"#),
    ("M1 takes back that M2 broke R1", r#"{"answerability":{"retract":{"resolution":1,"member":2}}}"#),
    (
        "M1 asks whether Y1 is refused",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"report":{"report":1,"received":"refused"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 has no confidence in B2",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"dismiss-all":{"by":1,"body":2}}}}}}"#,
    ),
    (
        "M1 asks whether B1 has no confidence in B2, and elects M4 M5 in their places",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"dismiss-all":{"by":1,"body":2,"successors":[4,5]}}}}}}"#,
    ),
    (
        "M1 asks whether B1 has no confidence in the holder of S2, and elects M4 in their place",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"dismiss-one":{"by":1,"seat":2,"successor":4}}}}}}"#,
    ),
    (
        "M1 asks whether X1 is not done",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"not-done":{"charge":1}}}}}}"#,
    ),
    (
        "M1 asks whether B1 takes in as its own what \"they\" did, as of 1917-03-02 14:00: \"They took it\"",
        r#"{"poll":{"open-poll":{"question":{"answerability":{"take-in":{"body":1,"who":"they","what":"They took it","since":"1917-03-02T14:00:00Z"}}}}}}"#,
    ),
];
