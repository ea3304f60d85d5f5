//! How acts of motions and divisions are said, and their derived form.

pub(crate) const SAID: &[(&str, &str)] = &[
    (
        "M1 puts to H1, under item 2: \"Shall bread be rationed?\"",
        r#"{"division":{"put":{"sitting":1,"item":2,"question":"Shall bread be rationed?"}}}"#,
    ),
    (
        "M1 puts to H1, under item 2: \"Bread\", until 1917-03-02 14:00, to end when \"it is cheap\", in place of R1",
        r#"{"division":{"put":{"sitting":1,"item":2,"question":"Bread","holds":{"until":"1917-03-02T14:00:00Z","condition":"it is cheap","replaces":1}}}}"#,
    ),
    ("M1 takes back D1", r#"{"division":{"take-back":{"division":1}}}"#),
    ("M1 seconds D1", r#"{"division":{"second":{"division":1}}}"#),
    ("M1 votes yes on D1", r#"{"division":{"vote":{"division":1,"choice":"for"}}}"#),
    ("M1 abstains on D1", r#"{"division":{"vote":{"division":1,"choice":"abstain"}}}"#),
    ("M1 turns D1 to hands", r#"{"division":{"turn-to-hands":{"division":1}}}"#),
    (
        "M1 counts hands on D1: 12 for, 3 against, 0 abstaining",
        r#"{"division":{"count-hands":{"division":1,"count":{"for":12,"against":3,"abstain":0}}}}"#,
    ),
    ("M1 gives the casting vote on D1: for", r#"{"division":{"casting-vote":{"division":1,"choice":"for"}}}"#),
    ("M1 declares D1 carried by acclamation", r#"{"division":{"acclaim":{"division":1,"came":"carried"}}}"#),
    (
        "M1 estimates D1: 20 to 30 for, 200 to 300 against",
        r#"{"division":{"estimate":{"division":1,"for":{"least":20,"most":30},"against":{"least":200,"most":300}}}}"#,
    ),
    ("M1 demands a count on D1", r#"{"division":{"demand-count":{"division":1}}}"#),
    ("M1 demands a card vote on D1", r#"{"division":{"demand-cards":{"division":1}}}"#),
    (
        "M1 reports to B1 a crowd of 20 to 30 at \"the yard\", who acclaimed: \"Bread\"",
        r#"{"division":{"report-crowd":{"body":1,"place":"the yard","people":{"least":20,"most":30},"said":"Bread"}}}"#,
    ),
    (
        "M1 submits to H1, under item 2, \"Bread\": \"That bread be rationed\", \"That this be told\"",
        r#"{"motion":{"submit":{"sitting":1,"item":2,"title":"Bread","clauses":["That bread be rationed","That this be told"]}}}"#,
    ),
    (
        "M1 submits an amendment to clause 1 of A1, striking out \"bread\", inserting \"flour\"",
        r#"{"motion":{"amend":{"motion":1,"clause":1,"strike":"bread","insert":"flour"}}}"#,
    ),
    ("M1 takes back A1", r#"{"motion":{"take-back":{"motion":1}}}"#),
    ("M1 supports A1", r#"{"motion":{"support":{"motion":1}}}"#),
    ("M1 moves A1", r#"{"motion":{"move":{"motion":1}}}"#),
    (
        "M1 moves in H1 to postpone the question until 1917-03-02 14:00",
        r#"{"motion":{"move-to":{"sitting":1,"kind":"postpone-to","until":"1917-03-02T14:00:00Z"}}}"#,
    ),
    (
        "M1 moves in H1 to postpone the question indefinitely",
        r#"{"motion":{"move-to":{"sitting":1,"kind":"postpone-indefinitely"}}}"#,
    ),
    ("M1 moves in H1 to refer the question to B2", r#"{"motion":{"move-to":{"sitting":1,"kind":"refer","body":2}}}"#),
    ("M1 moves in H1 to refer the question back", r#"{"motion":{"move-to":{"sitting":1,"kind":"refer-back"}}}"#),
    ("M1 moves in H1 to reconsider A1", r#"{"motion":{"move-to":{"sitting":1,"kind":"reconsider","on":1}}}"#),
    ("M1 seconds A1", r#"{"motion":{"second":{"motion":1}}}"#),
    ("M1 asks to speak in H1", r#"{"motion":{"ask":{"sitting":1}}}"#),
    ("M1 calls on M2 to speak in H1", r#"{"motion":{"call-on":{"sitting":1,"member":2}}}"#),
    ("M1 ends the speech in H1", r#"{"motion":{"end-speech":{"sitting":1}}}"#),
    (
        "M1 raises a point of order in H1: \"the light\"",
        r#"{"motion":{"raise-point":{"sitting":1,"says":"the light"}}}"#,
    ),
    ("M1 rules the point of order in H1 not well taken", r#"{"motion":{"rule":{"sitting":1,"how":"not-well-taken"}}}"#),
    ("M1 puts the question in H1", r#"{"motion":{"put":{"sitting":1}}}"#),
    ("M1 takes item 2 of H1", r#"{"motion":{"take-item":{"sitting":1,"item":2}}}"#),
    ("M1 takes up A1 in H1, under item 2", r#"{"motion":{"take-up":{"motion":1,"sitting":1,"item":2}}}"#),
    ("M1 sends A1 on to B2", r#"{"motion":{"send-on":{"motion":1,"body":2}}}"#),
];
