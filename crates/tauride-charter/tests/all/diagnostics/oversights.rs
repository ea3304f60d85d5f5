//! Rights over what others resolve: said once on each subject, and not undone by one vote.

use super::Severity::{Error, Warning};
use super::{SOUND, add, diagnostics};
use tauride_charter::{check, prose};

/// A right of the council over the meeting, with more lines. The first of its seven lines is the twenty-ninth.
fn right(kind: &str, more: &str) -> String {
    format!(
        "[[oversight]]\narticle = \"6\"\nof = \"council\"\nover = \"meeting\"\nright = \"{kind}\"\nwithin = \"7 days\"\n{more}\n"
    )
}

#[test]
fn a_right_is_said_once_on_each_subject() {
    let other_article = |rule: String| rule.replace("article = \"6\"", "article = \"7\"");
    let twice = |one: &str, other: &str| right("consent", one) + &other_article(right("consent", other));
    let both = twice("on = [\"hiring\"]", "on = [\"dismissals\"]");
    assert_eq!(diagnostics(&format!("{SOUND}{both}")), []);
    add(&twice("", "on = [\"hiring\"]"), (Error, 40), "this right is said twice", "say in `on` of each");
    let again = twice("on = [\"hiring\"]", "on = [\"dismissals\", \" Hiring\"]");
    add(&again, (Error, 42), "said twice on “Hiring”", "each subject in one rule");
    let counted = |on: &str| right("consent", &format!("on = [\"{on}\"]\nmost = 2"));
    let counted = counted("hiring") + &counted("dismissals");
    add(&counted, (Error, 44), "counted together", "an `article` of its own");
}

#[test]
fn one_vote_does_not_let_stand_what_was_stopped() {
    let office = "[body.court]\narticle = \"7\"\nkind = \"council\"\nterm = \"4 years\"\ndecides = \"DECIDES\"\n[[body.court.seats]]\nfrom = \"branch\"\nnorm = { seats = 3 }\n[recall.court]\narticle = \"8\"\nseats = [\"court\"]\nby = \"petition\"\nthreshold = \"1/3 of electors\"\n";
    let with = |decides: &str| office.replace("DECIDES", decides) + &right("veto", "arbiter = \"court\"");
    add(&with("more than 1/2 of votes"), (Warning, 48), "one vote in `court` can let stand", "`turnout`");
    assert_eq!(diagnostics(&format!("{SOUND}{}", with("more than 1/2 of electors"))), []);
}

#[test]
fn what_says_nothing_is_not_said() {
    let alone = right("veto", "arbiter_within = \"14 days\"");
    add(&alone, (Error, 35), "nobody is named", "`arbiter`");
    add(&right("inform", "majority = \"2/3 of electors\""), (Error, 35), "nobody decides anything", "leave");
    add(
        &right("veto", "majority = \"2/3 of electors per seat\""),
        (Error, 35),
        "this cannot be a majority",
        "of electors",
    );
}

#[test]
fn two_bodies_that_cannot_agree_are_not_left_to_a_few() {
    let council = "[body.board]\narticle = \"7\"\nkind = \"council\"\nterm = \"4 years\"\ndecides = \"more than 1/2 of electors\"\n[[body.board.seats]]\nfrom = \"branch\"\nnorm = { seats = 3 }\n[recall.board]\narticle = \"8\"\nseats = [\"board\"]\nby = \"petition\"\nthreshold = \"1/3 of electors\"\n[[incompatible]]\narticle = \"9\"\nbodies = [\"board\", \"council\"]\n";
    let over = |more: &str| council.to_owned() + &right("veto", more).replace("over = \"meeting\"", "over = \"board\"");
    assert_eq!(diagnostics(&format!("{SOUND}{}", over("deadlock = \"joint sitting\""))), []);
    assert_eq!(diagnostics(&format!("{SOUND}{}", over("deadlock = \"electors\""))), []);
    let votes = over("deadlock = \"joint sitting\"\ndeadlock_majority = \"at least 2/3 of votes\"");
    add(&votes, (Warning, 52), "one vote in a joint sitting", "a share of seats");
    let half = over("deadlock = \"joint sitting\"\ndeadlock_majority = \"at least 1/2 of seats\"");
    add(&half, (Error, 52), "no such share", "more than 1/2");
    add(&right("veto", "deadlock = \"joint sitting\""), (Error, 35), "has no seats of its own", "`arbiter`");
    add(&right("veto", "deadlock_majority = \"2/3 of votes\""), (Error, 35), "nobody is named", "`deadlock`");
    add(&right("inform", "deadlock = \"electors\""), (Error, 35), "nobody stops anything", "leave `deadlock` out");
    let told =
        prose(&check("charter.toml", &format!("{SOUND}{}", over("deadlock = \"joint sitting\""))).unwrap().charter);
    for sentence in [
        "The board may take what it stopped to a joint sitting with the council, once, in the same time.",
        "There it stands with more than one half of the seats of both, vacant ones among them, and falls for good without them.",
    ] {
        assert!(told.contains(sentence), "{sentence:?} is not in: {told}");
    }
}

#[test]
fn who_decide_about_each_other_are_told() {
    let body = |name: &str, article: u8| {
        format!(
            "[body.{name}]\narticle = \"{article}\"\nkind = \"council\"\nterm = \"4 years\"\ndecides = \"more than 1/2 of electors\"\n[[body.{name}.seats]]\nfrom = \"branch\"\nnorm = {{ seats = 3 }}\n[recall.{name}]\narticle = \"8\"\nseats = [\"{name}\"]\nby = \"petition\"\nthreshold = \"1/3 of electors\"\n"
        )
    };
    let own = right("veto", "arbiter = \"court\"");
    let other = right("consent", "arbiter = \"council\"").replace("of = \"council\"", "of = \"court\"");
    let text = format!("{SOUND}{}{own}{other}", body("court", 7));
    let found = diagnostics(&text);
    assert!(
        found
            .iter()
            .any(|found| found.message.contains("`council` and `court` each decide about what the other stops")),
        "{found:?}"
    );
}

#[test]
fn what_is_enough_falls_in_order_and_holds_in_time() {
    let consent = |more: &str| right("consent", &format!("majority = \"at least 2/3 of electors\"\n{more}"));
    let falls = |steps: &str| consent(&format!("falls = [{steps}]"));
    let half = "{ after = \"3 days\", majority = \"more than 1/2\" }";
    assert_eq!(diagnostics(&format!("{SOUND}{}", falls(half) + "holds = \"2 days\"\n")), []);
    let late = half.replace("3 days", "7 days");
    add(&falls(&late), (Error, 36), "never come about", "in order");
    add(&falls(&format!("{half}, {half}")), (Error, 36), "never come about", "in order");
    add(&falls(&half.replace("more than 1/2", "at least 2/3")), (Error, 36), "not less than", "from one time");
    add(&falls(&half.replace("more than 1/2", "at least 1/2")), (Error, 36), "cannot be enough later", "a half");
    add(&falls(&half.replace("1/2", "1/2 of votes")), (Error, 36), "cannot be enough later", "alone");
    add(&consent("holds = \"7 days\""), (Error, 36), "could not hold for so long", "less than `within`");
    add(&consent("holds = \"2 days\"\nsilence = \"allows\""), (Error, 36), "silence is enough", "refuses");
    add(&right("consent", "holds = \"2 days\""), (Error, 35), "before all could vote", "electors or of seats");
    let veto = right("veto", "majority = \"at least 2/3 of electors\"\nholds = \"2 days\"");
    add(&veto, (Error, 36), "of consent and of confirmation", "leave `holds` out");
}

#[test]
fn rights_that_stand_have_no_time() {
    let standing = |kind: &str, more: &str| right(kind, more).replace("within = \"7 days\"\n", "");
    assert_eq!(
        diagnostics(&format!(
            "{SOUND}{}",
            standing("attend", "") + &standing("instruct", "").replace("\"6\"", "\"7\"")
        )),
        []
    );
    add(&right("attend", ""), (Error, 34), "this right stands", "leave `within` out");
    add(&standing("veto", ""), (Error, 29), "`within` is missing", "such as within");
    add(&standing("attend", "on = [\"bread\"]"), (Error, 34), "hears all of it", "leave `on` out");
    add(&standing("instruct", "most = 2"), (Error, 34), "nobody stops anything", "leave `most` out");
    add(&standing("instruct", "extended = \"2 days\""), (Error, 34), "no time of their own", "leave `extended` out");
}

#[test]
fn whom_others_dismiss_does_not_sit_for_life() {
    let executive =
        "[body.board]\narticle = \"7\"\nkind = \"executive\"\nof = \"council\"\noffices = [\"chair\"]\nANSWERS";
    let answers = "answers = [{ to = \"council\", within = \"7 days\", confidence = \"more than 1/2 of electors\" }]\n";
    let life = executive.replace("ANSWERS", "");
    add(&life, (Warning, 33), "sits for life", "`seats` of a recall");
    let text = format!("{SOUND}{}", executive.replace("ANSWERS", answers));
    assert_eq!(diagnostics(&text), []);
}

#[test]
fn rights_are_told_as_they_are() {
    let rules = right("confirm", "silence = \"allows\"\nmajority = \"at least 2/3 of electors\"");
    let board = "[body.board]\narticle = \"7\"\nkind = \"executive\"\nof = \"council\"\noffices = [\"chair\"]\nsittings = { notice = \"2 days\" }\n";
    let told = prose(&check("charter.toml", &format!("{SOUND}{rules}{board}")).unwrap().charter);
    for sentence in [
        "holds at once, and ends if the council refuses within seven days to confirm it.",
        "If the council says nothing in that time, it has confirmed it.",
        "It decides so with at least two thirds of those entitled to vote in it.",
        "Anybody with a vote in it calls and chairs the sittings of the board",
    ] {
        assert!(told.contains(sentence), "{sentence:?} is not in: {told}");
    }
}
