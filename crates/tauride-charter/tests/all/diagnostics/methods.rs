//! How seats are elected: methods by their names, what they leave open, and what they cannot do.

use super::Severity::{Error, Warning};
use super::{SOUND, change, diagnostics, elected, only};

#[test]
fn a_method_is_named_so_that_everybody_knows_which() {
    for word in ["STV", "stv", "single transferable vote", "Single_Transferable_Vote", "ranked choice"] {
        let message = format!("`{word}` names several methods, and they elect different people");
        let mend = "say which: `scottish-stv` (every ballot of a surplus moves on at its share";
        change("from = \"branch\"", &elected(&format!("method = \"{word}\"")), (Error, 19), &message, mend);
    }
    for (word, mend) in [("condorcet", "say which: "), ("proportional", "`wigm` (as `scottish-stv`, but with")] {
        let message = format!("`{word}` names several methods");
        change("from = \"branch\"", &elected(&format!("method = \"{word}\"")), (Error, 19), &message, mend);
    }
    let typo = elected("method = \"aproval\"");
    change("from = \"branch\"", &typo, (Error, 19), "`aproval` is not known here", "did you mean `approval`?");
    let loose = elected("method = \"Scottish STV\"");
    change("from = \"branch\"", &loose, (Error, 19), "not known here", "write it as method = \"scottish-stv\"");
    change("from = \"branch\"", &elected("method = 3"), (Error, 19), "said by its name", "quotation marks");
}

#[test]
fn a_method_says_its_decimals_or_the_charter_does() {
    let open = elected("method = \"wigm\"");
    change("from = \"branch\"", &open, (Error, 19), "leaves open to how many decimals", "decimals = 5");
    let said = elected("method = \"scottish-stv\", decimals = 4");
    change(
        "from = \"branch\"",
        &said,
        (Error, 19),
        "`scottish-stv` does not ask to how many decimals",
        "leave `decimals` out",
    );
    let many = elected("method = \"wigm\", decimals = 40");
    change("from = \"branch\"", &many, (Error, 19), "not such a number", "from 0 to 9");
    let back = SOUND.replace("from = \"branch\"", &elected("method = \"wigm\", decimals = 4"));
    assert_eq!(
        diagnostics(&back.replace("[[body.council.seats]]", "[[body.council.seats]]\nvacancy = \"countback\"")),
        []
    );
    let open = elected("method = \"score\"");
    change(
        "from = \"branch\"",
        &open,
        (Error, 19),
        "`score` leaves open how many points an elector gives",
        "points = 5",
    );
    let said = elected("points = 5");
    change("from = \"branch\"", &said, (Error, 19), "`plurality` does not ask how many points", "leave `points` out");
    let open = elected("method = \"limited\"");
    change("from = \"branch\"", &open, (Error, 19), "leaves open for how many candidates", "add `votes_each`");
    let said = elected("method = \"limited\", votes_each = 3");
    let text = SOUND.replace("from = \"branch\"", &said).replace("{ one_per = 200, minimum = 1 }", "{ seats = 3 }");
    only(&text, (Warning, 19), "an elector has 3 votes for 3 seats", "fewer than there are seats");
    for good in ["method = \"cumulative\", points = 7", "method = \"block\", ballot = \"hands\"", "method = \"spav\""] {
        assert_eq!(diagnostics(&SOUND.replace("from = \"branch\"", &elected(good))), [], "{good}");
    }
}

#[test]
fn every_method_can_be_named() {
    let schema = tauride_charter::schema();
    for method in
        ["ers97", "meek", "irv", "schulze", "ranked-pairs", "borda", "two-round", "score", "equal-shares", "phragmen"]
    {
        assert!(schema.contains(&format!("\"{method}\"")), "{method}");
    }
    let list = elected("method = \"dhondt\"");
    change("from = \"branch\"", &list, (Error, 19), "shares seats out among lists", "`scottish-stv`");
}

#[test]
fn what_a_method_cannot_do() {
    let ranked = |more: &str| elected(&format!("method = \"scottish-stv\"{more}"));
    let hands = ranked(", ballot = \"hands\"");
    change("from = \"branch\"", &hands, (Error, 19), "hands cannot be counted by `scottish-stv`", "\"named\"");
    let votes = ranked(", votes_each = 2");
    change(
        "from = \"branch\"",
        &votes,
        (Error, 19),
        "says itself what an elector may put on a ballot",
        "leave `votes_each` out",
    );
    let alternates = ranked(", alternates = 2");
    change("from = \"branch\"", &alternates, (Error, 19), "there are no alternates", "\"countback\"");
    let one = elected("method = \"irv\"");
    let mend = "choose a method for several seats";
    change("from = \"branch\"", &one, (Error, 19), "`irv` fills one seat, and a sender may get more of `branch`", mend);
    let text = SOUND.replace("from = \"branch\"", &one).replace("minimum = 1 }", "minimum = 1, maximum = 1 }");
    assert_eq!(diagnostics(&text), []);
    let text = SOUND.replace("from = \"branch\"", &one).replace("{ one_per = 200, minimum = 1 }", "{ seats = 3 }");
    only(&text, (Error, 19), "`irv` fills one seat, and there are 3 of `branch`", mend);
    let countback = "from = \"branch\"\nvacancy = [\"countback\", \"by-election\"]";
    change("from = \"branch\"", countback, (Error, 19), "`plurality` has none", "such as \"scottish-stv\"");
    let text = SOUND.replace("from = \"branch\"", &format!("{}\n{}", ranked(""), &countback[16..]));
    assert_eq!(diagnostics(&text), []);
}

#[test]
fn groups_that_cannot_be_honoured() {
    let groups = |groups: &str| elected(&format!("method = \"scottish-stv\", groups = [{groups}]"));
    let one = |group: &str, message: &str, mend: &str| {
        change("from = \"branch\"", &groups(group), (Error, 19), message, mend);
    };
    one("\"women\"", "a group is a table", "name = \"women\"");
    one("{ name = \"women\" }", "not said how many of this group", "`min` or `max`");
    one("{ name = \"women\", min = 3, max = 2 }", "fewer than the fewest", "raise `max`");
    one("{ name = \"women\", min = 1 }, { name = \"women\", max = 2 }", "already", "a name of its own");
    let text = SOUND
        .replace("from = \"branch\"", &groups("{ name = \"women\", category = \"gender\", min = 2 }, { name = \"men\", category = \"gender\", min = 2 }"))
        .replace("{ one_per = 200, minimum = 1 }", "{ seats = 3 }");
    only(&text, (Error, 19), "at least 4 must be elected for their gender, and the seats are 3", "lower a `min`");
    // A group without a category has nothing to do with the category of the same name.
    let text = SOUND
        .replace(
            "from = \"branch\"",
            &groups("{ name = \"women\", category = \"youth\", min = 2 }, { name = \"youth\", min = 2 }"),
        )
        .replace("{ one_per = 200, minimum = 1 }", "{ seats = 3 }")
        .replace("[[body.council.seats]]", "[[body.council.seats]]\nvacancy = \"countback\"");
    assert_eq!(diagnostics(&text), []);
    let reserved = format!(
        "{}\nname = \"guest\"\nsource = {{ reserved = \"the pact\" }}",
        groups("{ name = \"women\", min = 1 }")
    );
    let seats = format!("{reserved}\nnorm = {{ seats = 0 }}\n[[body.council.seats]]\nfrom = \"branch\"");
    let text = SOUND.replacen("from = \"branch\"", &seats, 1);
    assert_eq!(
        diagnostics(&text.replacen("[[body.council.seats]]", "[[body.council.seats]]\nvacancy = \"countback\"", 1)),
        []
    );
    let many: Vec<String> = (0..51).map(|number| format!("{{ name = \"{number}\", max = 1 }}")).collect();
    one(&many.join(", "), "51 groups are more than one election may have: 50", "leave out");
    let pairs = elected("method = \"schulze\", groups = [{ name = \"women\", min = 1 }]");
    change("from = \"branch\"", &pairs, (Error, 19), "`schulze` cannot honour groups", "\"scottish-stv\"");
    let text = SOUND.replace("from = \"branch\"", &groups("{ name = \"women\", min = 1, max = 5 }"));
    assert_eq!(
        diagnostics(&text.replace("[[body.council.seats]]", "[[body.council.seats]]\nvacancy = \"countback\"")),
        []
    );
}
