//! How questions of emergencies are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    (
        "M1 asks whether B1 assumes \"supplies\" of B4 until 1917-09-20 10:00: \"the railway is cut\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"assume":{"body":1,"of":4,"subject":"supplies","until":"1917-09-20T10:00:00Z","reason":"the railway is cut"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 hands back \"supplies\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"hand-back":{"body":1,"subject":"supplies"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 refuses to hand back \"supplies\": \"nobody else has any\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"keep":{"body":1,"subject":"supplies","reason":"nobody else has any"}}}}}}"#,
    ),
    (
        "M1 asks whether B4 confirms that B1 has \"supplies\" until 1917-12-01 10:00",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"confirm":{"by":4,"body":1,"subject":"supplies","until":"1917-12-01T10:00:00Z"}}}}}}"#,
    ),
    (
        "M1 asks whether B4 calls back \"supplies\" from B1: \"it runs again\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"call-back":{"by":4,"body":1,"subject":"supplies","reason":"it runs again"}}}}}}"#,
    ),
    (
        "M1 asks whether the elections in C4 are put off until 1917-11-01 10:00: \"the front\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"put-off":{"constituency":4,"until":"1917-11-01T10:00:00Z","reason":"the front"}}}}}}"#,
    ),
    (
        "M1 asks whether U1 takes up the elections in C4 again",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"resume":{"by":{"unit":1},"constituency":4}}}}}}"#,
    ),
    (
        "M1 asks whether B1 sits at \"Moscow\" until 1917-12-01 10:00: \"the front\"",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"move":{"body":1,"to":"Moscow","until":"1917-12-01T10:00:00Z","reason":"the front"}}}}}}"#,
    ),
    (
        "M1 asks whether B1 sits at its own place again",
        r#"{"poll":{"open-poll":{"question":{"emergency":{"return":{"body":1}}}}}}"#,
    ),
];
