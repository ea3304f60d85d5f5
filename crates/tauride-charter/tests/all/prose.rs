//! The prose of a charter is what is written down beside this test.

use std::path::Path;

use tauride_charter::{check, prose};

#[test]
fn kinds_are_called_as_their_charter_says() {
    let text = r#"name = "Example"
        founding.article = "0"
        [unit.betrieb]
        article = "1"
        called = { one = "plant", many = "plants" }
        [body.staff-council]
        article = "2"
        kind = "council"
        called = { one = "works council", many = "works councils" }
        offices = ["speaker"]
        sittings = { notice = "2 days", chair = "speaker", postponed = 2, quorum = "1/2 of seats", casting_vote = true, alternates = true, cards = { worth = "electors", demanded_by = "1/10", on = ["motions", "questions"], beside_heads = true } }
        motions = { orders = "conference", submitted = "1 day", speeches = 1, speech = "300 seconds" }
        [[body.staff-council.seats]]
        from = "betrieb"
        norm = { total = 9, apportioned = "hare" }
        [body.area-council]
        article = "3"
        kind = "council"
        [[body.area-council.seats]]
        from = "staff-council"
        norm = { total = 9, apportioned = "hare" }
        [amend]
        article = "4"
        by = "staff-council"
        majority = "at least 2/3 of votes"
    "#;
    let told = prose(&check("charter.toml", text).unwrap().charter);
    for sentence in [
        "Electors belong to a plant.",
        "The works council is a council of delegates.",
        "9 seats are shared out among the plants by",
        "shared out among the works councils by",
        "The charter is changed by the works council.",
        "Its speaker calls and chairs the sittings of the works council, with two days of notice and with the agenda.",
        "A sitting that at least one third of those with a vote demand is held, whoever is against it.",
        "A sitting may be postponed two times, by 30 days at most each time.",
        "A sitting has a quorum with at least one half of its seats, vacant ones among them, in the hall.",
        "It lasts one day at most, unless it is adjourned.",
        "Alternates step in for members who are absent.",
        "has a card that is worth as many as it has electors when the sitting is called",
        "On questions, and on motions and amendments the hall divides by cards.",
        "At least one tenth of those present have any division decided by cards.",
        "What is asked of heads is asked of cards as well, and both must be reached.",
        "A motion is on the paper one day before a sitting of the works council opens;",
        "Nobody speaks more than once on a question,",
        "These may be moved, the first before all that follow: adjourn (may be renewed); recess (interrupts a speech, may be renewed);",
        "close debate (only by somebody who has not spoken, may be renewed)",
    ] {
        assert!(
            told.to_lowercase().contains(&sentence.to_lowercase().replace("9 ", "nine ")),
            "{sentence:?} is not in: {told}"
        );
    }
    assert!(!told.contains("staff-council") && !told.contains("staff council") && !told.contains('\u{1f}'), "{told}");
}

#[test]
fn the_unions_charter_reads_as_it_is_written_down() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("../../charters/union-federation.toml")).unwrap();
    let told = prose(&check("union-federation.toml", &text).unwrap().charter);
    let file = root.join("tests/prose/union-federation.md");
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    if told != written {
        let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("union-federation.md");
        std::fs::write(&new, &told).unwrap();
        let (new, file) = (new.display(), file.display());
        panic!("the prose differs; look at it, and if it is right: cp {new} {file}\n\n{told}");
    }
}

#[test]
fn a_label_has_one_colour_of_those_that_can_be_told_apart() {
    let text = |colours: &str| {
        format!(
            "name = \"Example\"\nfounding.article = \"0\"\n[unit.u]\narticle = \"1\"\n[body.b]\narticle = \"2\"\nkind = \"council\"\n\
             [[body.b.seats]]\nfrom = \"u\"\nnorm = {{ seats = 1 }}\n[amend]\narticle = \"3\"\nby = \"b\"\n\
             majority = \"at least 2/3 of votes\"\n{colours}"
        )
    };
    let colour = |label: &str, is: &str| format!("[[colour]]\narticle = \"4\"\nlabel = \"{label}\"\nis = \"{is}\"\n");
    let told = prose(&check("c.toml", &text(&colour("Unity", "teal"))).unwrap().charter);
    assert!(told.contains("In pictures, seats of those who declare “Unity” are teal."), "{told}");
    for (colours, message) in [
        (colour("Unity", "teal") + &colour("Unity", "rust"), "`Unity` has a colour already"),
        (colour("Unity", "red"), "`red`"),
    ] {
        let wrong = check("c.toml", &text(&colours)).unwrap_err();
        assert!(wrong.iter().any(|wrong| wrong.message.contains(message)), "{wrong:?}");
    }
}
