//! How acts of sittings and of labels are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    (
        "M1 calls a sitting of B1 for 1917-03-02 14:00 at \"the Tauride Palace\": \"the garrison\", \"bread\"",
        r#"{"sitting":{"call":{"body":1,"opens":"1917-03-02T14:00:00Z","place":"the Tauride Palace","agenda":["the garrison","bread"]}}}"#,
    ),
    (
        "M1 demands a sitting of B1 for 1917-03-02 14:00 at \"Smolny\": \"bread\"",
        r#"{"sitting":{"demand":{"body":1,"opens":"1917-03-02T14:00:00Z","place":"Smolny","agenda":["bread"]}}}"#,
    ),
    ("M1 joins the demand for H1", r#"{"sitting":{"join":{"sitting":1}}}"#),
    ("M1 postpones H1 to 1917-03-02 14:00", r#"{"sitting":{"postpone":{"sitting":1,"to":"1917-03-02T14:00:00Z"}}}"#),
    ("M1 opens H1", r#"{"sitting":{"open":{"sitting":1}}}"#),
    ("M1 checks in to H1", r#"{"sitting":{"check-in":{"sitting":1}}}"#),
    ("M1 steps in for S1 in H1", r#"{"sitting":{"step-in":{"sitting":1,"seat":1}}}"#),
    ("M1 steps back in H1", r#"{"sitting":{"step-back":{"sitting":1}}}"#),
    ("M1 leaves the hall of H1", r#"{"sitting":{"leave":{"sitting":1}}}"#),
    ("M1 will follow M2 out of H1", r#"{"sitting":{"follow":{"sitting":1,"leader":2}}}"#),
    ("M1 walks out of H1: \"we protest\"", r#"{"sitting":{"walk-out":{"sitting":1,"statement":"we protest"}}}"#),
    ("M1 takes the chair of H1", r#"{"sitting":{"take-chair":{"sitting":1}}}"#),
    (
        "M1 interrupts H1: \"the light is out\"",
        r#"{"sitting":{"interrupt":{"sitting":1,"reason":"the light is out"}}}"#,
    ),
    ("M1 resumes H1", r#"{"sitting":{"resume":{"sitting":1}}}"#),
    ("M1 wants to close H1", r#"{"sitting":{"close":{"sitting":1}}}"#),
    (
        "M1 wants to adjourn H1 to 1917-03-02 14:00",
        r#"{"sitting":{"adjourn":{"sitting":1,"to":"1917-03-02T14:00:00Z"}}}"#,
    ),
    ("M1 wants to go on with H1", r#"{"sitting":{"go-on":{"sitting":1}}}"#),
    (
        "M1 reports to H1 that M2 is detained: \"arrested in July\"",
        r#"{"sitting":{"report-detained":{"sitting":1,"member":2,"says":"arrested in July"}}}"#,
    ),
    (
        "M1 reports that H1 was closed by force, by \"the guard\"",
        r#"{"sitting":{"report-force":{"sitting":1,"closed_by":"the guard"}}}"#,
    ),
    (
        "M1 founds the label \"Left SR\" out of L1 L2",
        r#"{"affiliation":{"found-label":{"name":"Left SR","out_of":[1,2]}}}"#,
    ),
    ("M1 declares L1", r#"{"affiliation":{"declare":{"label":1}}}"#),
    ("M1 sympathises with L1", r#"{"affiliation":{"sympathise":{"label":1}}}"#),
    ("M1 declares no label", r#"{"affiliation":{"renounce":{}}}"#),
    ("M1 joins the fraction of L1 in B1", r#"{"affiliation":{"join-fraction":{"label":1,"body":1}}}"#),
    ("M1 leaves the fraction in B1", r#"{"affiliation":{"leave-fraction":{"body":1}}}"#),
];
