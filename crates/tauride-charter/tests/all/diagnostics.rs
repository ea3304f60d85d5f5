//! What is wrong with a charter is said with the line, the matter, and what would mend it.

mod few;
mod incompatible;
mod labels;
mod lost;
mod methods;
mod motions;
mod oversights;
mod polls;
mod quick;
mod sittings;
mod terms;

use tauride_charter::{Diagnostic, Severity, check};

/// A charter without fault; tests change or add lines.
const SOUND: &str = r#"name = "Example"
founding.article = "0"
founding.lasts = "90 days"
[unit.branch]
article = "1"
registrar = "meeting.registrar"
stands_in = "council.branch"
[body.meeting]
article = "2"
kind = "assembly"
of = "branch"
offices = ["chair", "registrar"]
[body.council]
article = "3"
kind = "council"
term = "4 years"
[[body.council.seats]]
from = "branch"
norm = { one_per = 200, minimum = 1 }
[recall.all]
article = "4"
seats = ["meeting", "council"]
by = "petition"
threshold = "1/3 of electors"
[amend]
article = "5"
by = "council"
majority = "at least 2/3 of votes"
"#;

fn diagnostics(text: &str) -> Vec<Diagnostic> {
    check("charter.toml", text).map_or_else(|errors| errors, |checked| checked.warnings)
}

/// Replaces a line of the sound charter, and asks for exactly one diagnostic: severity, line, and parts of what it says.
#[track_caller]
fn change(from: &str, to: &str, expected: (Severity, usize), message: &str, mend: &str) {
    assert!(SOUND.contains(from), "{from}");
    only(&SOUND.replacen(from, to, 1), expected, message, mend);
}

#[track_caller]
fn add(lines: &str, expected: (Severity, usize), message: &str, mend: &str) {
    only(&format!("{SOUND}{lines}"), expected, message, mend);
}

#[track_caller]
fn only(text: &str, (severity, line): (Severity, usize), message: &str, mend: &str) {
    let found = diagnostics(text);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    let shown = shown.join("\n\n");
    assert_eq!(found.len(), 1, "{shown}");
    let found = &found[0];
    assert!(found.message.contains(message), "{shown}");
    assert!(found.mend.contains(mend), "{shown}");
    assert_eq!((found.severity, found.line), (severity, line), "{shown}");
}

use Severity::{Error, Warning};

#[test]
fn an_unknown_zone_is_answered_with_the_nearest() {
    let named = "name = \"Example\"\n";
    let said = |zone: &str| format!("{named}zone = \"{zone}\"\n");
    change(named, &said("Europe/Berln"), (Error, 2), "there is no zone called `Europe/Berln`", "`Europe/Berlin`");
    change(named, &said("berlin"), (Error, 2), "there is no zone called `berlin`", "`Europe/Berlin`");
    change(named, &said("CEST, as in the hall"), (Error, 2), "there is no zone", "such as \"Europe/Berlin\"");
    change(named, &format!("{named}zone = 1\n"), (Error, 2), "a text is expected here", "quotation marks");
    let sound = SOUND.replacen(named, &said("Europe/Berlin"), 1);
    assert_eq!(&*check("charter.toml", &sound).unwrap().charter.zone.name, "Europe/Berlin");
    assert!(check("charter.toml", SOUND).unwrap().charter.zone.is_utc());
}

/// Elects the council so; the line is the nineteenth.
fn elected(rule: &str) -> String {
    format!("from = \"branch\"\nelected = {{ {rule} }}")
}

#[test]
fn the_example_is_sound() {
    assert_eq!(diagnostics(SOUND), []);
}

#[test]
fn a_diagnostic_reads_like_a_good_compilers() {
    let found = diagnostics(&SOUND.replace("from = \"branch\"", "from = \"brnch\""));
    let shown = found.iter().map(ToString::to_string).collect::<String>();
    assert_eq!(
        shown,
        r#"error: there is no kind of unit or body called `brnch`
  --> charter.toml:18:8
   |
18 | from = "brnch"
   |        ^^^^^^^
   = article 3
   = help: did you mean `branch`?"#
    );
}

#[test]
fn everything_wrong_is_found_at_once() {
    let text =
        SOUND.replace("2/3", "3/2").replace("kind = \"council\"", "kind = \"counsel\"").replace("4 years", "ever");
    let lines: Vec<usize> = diagnostics(&text).iter().map(|found| found.line).collect();
    assert!(lines.len() >= 2 && lines.contains(&15) && lines.contains(&28), "{lines:?}");
}

#[test]
fn what_is_not_toml() {
    change("lasts = \"90 days\"", "lasts = 90 days", (Error, 3), "", "write it as TOML");
    change("name = \"Example\"", "name = \"Example\"\nname = \"Again\"", (Error, 2), "duplicate key", "TOML");
}

#[test]
fn fields() {
    change("registrar =", "registar =", (Error, 6), "`registar` is not a field of `unit`", "did you mean `registrar`?");
    change("article = \"1\"\n", "", (Error, 4), "`article` is not said here", "add `article`");
    change(
        "norm = { one_per = 200, minimum = 1 }",
        "norm = { seats = 3, minimum = 1 }",
        (Error, 19),
        "`minimum` is not a field of `fixed-norm`",
        "`seats`",
    );
    change("[amend]", "[[amend]]", (Error, 25), "`amend` is a table", "say [amend]");
    change("name = \"Example\"", "name = 3", (Error, 1), "a text is expected here, not a integer", "quotation marks");
    change("of = \"branch\"", "of = \"branch\"\nterm = 4", (Error, 12), "`term` is a term", "quotation marks");
    add("[unit.\"a.b\"]\narticle = \"6\"\n", (Error, 29), "`a.b` cannot be a name", "letters, digits");
}

#[test]
fn shares_and_lengths_of_time() {
    change("90 days", "90 dayz", (Error, 3), "\"90 dayz\" is not a length of time", "14 days");
    change("at least 2/3 of votes", "2/3 of bread", (Error, 28), "a share of \"bread\" cannot be counted", "votes");
    change("at least 2/3 of votes", "more than 1/1 of votes", (Error, 28), "never be reached", "at least 1/1");
    change("1/3 of electors", "1/3 of votes", (Error, 24), "a share of the electors", "1/4 of electors per seat");
    change("1/3 of electors", "at most 1/3 of electors", (Error, 24), "a share of the electors", "1/3 of electors");
}

#[test]
fn names_that_refer_to_nothing() {
    change("of = \"branch\"", "of = \"council\"", (Error, 11), "no kind of unit called `council`", "`branch`");
    change("meeting.registrar", "meeting.registra", (Error, 6), "no seat or office called `registra`", "`registrar`");
    change("meeting.registrar", "registrar", (Error, 6), "does not name an office", "body.office");
    change(
        "\"meeting\", \"council\"]",
        "\"meeting\", \"council\", \"soviet\"]",
        (Error, 22),
        "no kind of body called `soviet`",
        "`council`",
    );
    change(
        "\"meeting\", \"council\"]",
        "\"meeting\", \"council\", \"council.chair\"]",
        (Error, 22),
        "no seats called `chair`",
        "`branch`",
    );
    change("by = \"council\"", "by = \"congress\"", (Error, 27), "no kind of body called `congress`", "`council`");
    add(
        "[body.left]\narticle = \"6\"\nkind = \"section\"\nof = \"council\"\nparts = [\"brunch\"]\n",
        (Error, 33),
        "no seats called `brunch`",
        "`branch`",
    );
}

#[test]
fn a_circle_of_tiers_is_named() {
    let higher = "[body.congress]\narticle = \"6\"\nkind = \"council\"\nterm = \"1 year\"\n[[body.congress.seats]]\nfrom = \"council\"\nnorm = { seats = 1 }\n";
    let text = format!("{SOUND}{higher}")
        .replace("from = \"branch\"", "from = \"congress\"")
        .replace("council.branch", "council.congress");
    let circle = "`council` is filled from `congress` is filled from `council`";
    only(&text, (Error, 17), circle, "filled from elsewhere");
}

#[test]
fn what_the_nature_of_a_body_does_not_allow() {
    change(
        "kind = \"council\"",
        "kind = \"council\"\nof = \"branch\"",
        (Error, 16),
        "a council belongs to nobody",
        "leave `of` out",
    );
    change(
        "kind = \"council\"",
        "kind = \"council\"\nparts = [\"branch\"]",
        (Error, 16),
        "only a section has parts",
        "leave `parts` out",
    );
    change("of = \"branch\"\n", "", (Error, 8), "whose an assembly this is", "add `of`");
    let seats = "name = \"branch\"\nsource = \"self-constituted\"";
    change("from = \"branch\"", seats, (Error, 19), "nothing ends it", "provisional = \"14 days\"");
    let seats = "name = \"branch\"\nsource = \"co-opted\"";
    change("from = \"branch\"", seats, (Error, 19), "no right to co-opt", "co_option");
    let executive = "[body.executive]\narticle = \"6\"\nkind = \"executive\"\nof = \"council\"\n";
    add(
        &format!("{executive}[[body.executive.seats]]\nfrom = \"branch\"\nnorm = {{ seats = 3 }}\n"),
        (Error, 34),
        "filled by the body that it belongs to",
        "leave `from` out",
    );
    add(executive, (Error, 29), "nobody sits in `executive`", "body.executive.seats");
}

#[test]
fn a_recall_and_its_seats_may_not_say_two_things() {
    let seats = "from = \"branch\"\nvacancy = \"by-election\"";
    let text =
        SOUND.replace("from = \"branch\"", seats).replace("1/3 of electors\"", "1/3 of electors\"\nreplaced = []");
    only(&text, (Error, 26), "something else is said elsewhere of how `branch` is filled again", "say the same");
    change("by = \"petition\"", "by = \"magic\"", (Error, 23), "`magic` is not a way to recall", "standing ballots");
    change("by = \"petition\"\n", "", (Error, 20), "by what means", "by = \"petition\"");
}

#[test]
fn norms_that_contradict_themselves() {
    let norm = "{ one_per = 200, minimum = 1 }";
    change(
        norm,
        "{ one_per = 200, minimum = 5, maximum = 3 }",
        (Error, 19),
        "fewer than the fewest",
        "raise `maximum`",
    );
    change(
        norm,
        "{ one_per = 200, minimum = 1, fraction_over = 200 }",
        (Error, 19),
        "no remainder of a division by 200",
        "less than 200",
    );
    change(norm, "{ table = [[50, 3], [20, 1]] }", (Error, 19), "not in rising order", "smaller");
    change(norm, "{ minimum = 1 }", (Error, 19), "does not say how many seats", "one_per = 200");
    change(norm, "{ one_per = 0 }", (Error, 19), "not such a number", "from 1 to");
    change(
        norm,
        "{ total = 9, apportioned = \"adam\" }",
        (Error, 19),
        "`adam` is not known here",
        "did you mean `adams`?",
    );
    change(norm, "{ total = 9, apportioned = \"penros\" }", (Error, 19), "not known", "did you mean `penrose`?");
    change(
        norm,
        "{ total = 9, apportioned = \"modified-sainte-lague 4/1\" }",
        (Error, 19),
        "not known",
        "`modified-sainte-lague`",
    );
    let modified = ["modified-sainte-lague", "modified-sainte-lague 6/5", "modified-sainte-lague 120/100"];
    for good in ["adams", "huntington-hill", "penrose", "droop"].into_iter().chain(modified) {
        let norm_so = format!("{{ total = 9, apportioned = \"{good}\" }}");
        assert_eq!(diagnostics(&SOUND.replace(norm, &norm_so)), [], "{good}");
    }
    change(norm, "{ one_per = 200 }", (Warning, 19), "fewer than 200 electors gets no seat", "minimum = 1");
}

#[test]
fn recalls_that_make_no_sense() {
    let few = "3 people can recall a delegate of 40,000";
    change("1/3 of electors", "1/13,334 of electors", (Warning, 24), few, "raise the threshold");
    change(
        "1/3 of electors",
        "all of electors",
        (Warning, 24),
        "40000 people of 40,000 must sign",
        "lower the threshold",
    );
    change(
        "\"1/3 of electors\"",
        "\"1/3 of electors\"\ngrace = \"4 years\"",
        (Warning, 25),
        "cannot be recalled for four years",
        "shorten `grace`",
    );
    change(
        "\"1/3 of electors\"",
        "\"1/3 of electors\"\nlasts = \"0 days\"",
        (Warning, 25),
        "nobody can sign",
        "say how long",
    );
    let vacant = "from = \"branch\"\nvacancy = []";
    change("from = \"branch\"", vacant, (Warning, 19), "stays vacant: nothing fills it again", "by-election");
    change(
        "\"meeting\", \"council\"]",
        "\"meeting\"]",
        (Warning, 17),
        "nobody can recall a `branch` of `council`",
        "council.branch",
    );
    let text = SOUND.replace("\"meeting\", \"council\"]", "\"meeting\"]").replace("term = \"4 years\"\n", "");
    only(&text, (Warning, 16), "sits for life", "council.branch");
}

#[test]
fn elections_and_polls_that_make_no_sense() {
    change("from = \"branch\"", &elected("voting = \"0 days\""), (Warning, 19), "nobody can take part", "say how long");
    change("from = \"branch\"", &elected("voting = \"4 years\""), (Warning, 19), "the term is four years", "shorten");
    change(
        "from = \"branch\"",
        &format!("{}\nvacancy = \"by-election\"", elected("alternates = 2")),
        (Warning, 19),
        "never take a seat",
        "alternate",
    );
    change(
        "from = \"branch\"",
        "from = \"branch\"\nvacancy = \"alternate\"",
        (Warning, 19),
        "none are elected",
        "alternates",
    );
    change("at least 2/3 of votes", "1/2 of votes", (Warning, 28), "a tie carries", "more than 1/2");
    change("at least 2/3 of votes", "1/3 of votes", (Warning, 28), "a minority carries", "more than 1/2");
}

#[test]
fn bodies_and_units_that_make_no_sense() {
    change("founding.lasts = \"90 days\"\n", "", (Warning, 2), "until they give them up themselves", "lasts = ");
    let said: Vec<String> =
        diagnostics(&SOUND.replacen("registrar = \"meeting.registrar\"\nstands_in = \"council.branch\"\n", "", 1))
            .into_iter()
            .map(|found| found.message)
            .collect();
    assert_eq!(
        said,
        [
            "once the founding is over nobody can join a `branch`",
            "once the founding is over nobody can come to sit in `council`, which alone changes the charter: `council` is \
             filled from `branch`, which nobody can join"
        ]
    );
    change("term = \"4 years\"", "terms_max = 1", (Error, 16), "`terms_max` is not a field", "`term`");
    change(
        "term = \"4 years\"\n[[body.council.seats]]",
        "[[body.council.seats]]\nterms_max = 2",
        (Warning, 17),
        "a term has no end",
        "add `term`",
    );
    let mute = "[body.club]\narticle = \"6\"\nkind = \"council\"\nterm = \"1 year\"\n[[body.club.seats]]\nfrom = \"branch\"\nnorm = { seats = 1 }\nvotes = false\n";
    let text = format!("{SOUND}{mute}").replace("\"council\"]", "\"council\", \"club\"]");
    only(&text, (Warning, 29), "never reach its quorum", "a vote");
    change(
        "kind = \"council\"",
        "kind = \"council\"\nprovisional = \"14 days\"\nratified_by = \"meeting\"",
        (Warning, 29),
        "may be provisional",
        "that lasts",
    );
    change(
        "kind = \"council\"",
        "kind = \"council\"\nco_option = { maximum = \"at most 1/1\", votes = true }",
        (Warning, 16),
        "1 of every 2 votes",
        "lower `maximum`",
    );
    change(
        "kind = \"council\"",
        "kind = \"council\"\ndecides = { quorum = \"all of seats filled\" }",
        (Warning, 16),
        "single member is absent",
        "lower the quorum",
    );
    add(
        "[unit.friends]\narticle = \"6\"\nopen = true\n",
        (Warning, 29),
        "nobody's seats come from a `friends`",
        "from = \"friends\"",
    );
    add(
        "[body.club]\narticle = \"6\"\nkind = \"council\"\nprovisional = \"9 days\"\n[[body.club.seats]]\nname = \"self\"\nsource = \"self-constituted\"\n",
        (Warning, 32),
        "nobody ratifies it",
        "ratified_by",
    );
}

#[test]
fn calls_that_make_no_sense() {
    let call = |rest: &str| format!("[[convocation]]\narticle = \"6\"\ncalls = \"council\"\n{rest}\n");
    add(&call("notice = \"90 days\""), (Warning, 32), "longer than the deadline", "open = true");
    let text = format!("{SOUND}[body.congress]\narticle = \"7\"\nkind = \"council\"\n[[body.congress.seats]]\nfrom = \"council\"\nnorm = {{ seats = 1 }}\n").replace("\"council\"]", "\"council\", \"congress\"]").replace("by = \"council\"", "by = \"congress\"");
    only(
        &format!("{text}{}", call("notice = \"1 day\"\nopen = true").replace("\"council\"", "\"congress\"")),
        (Warning, 37),
        "no unit sends to it",
        "come from units",
    );
    add(
        "[body.club]\narticle = \"7\"\nkind = \"council\"\nprovisional = \"9 days\"\nratified_by = \"council\"\n[[body.club.seats]]\nname = \"self\"\nsource = \"self-constituted\"\n[[convocation]]\narticle = \"6\"\ncalls = \"council\"\nnotice = \"14 days\"\n",
        (Warning, 40),
        "longer than the deadline",
        "live longer",
    );
}

#[test]
fn articles_that_make_no_sense() {
    change("article = \"5\"", "article = \"4\"", (Warning, 26), "article 4 is also the number of", "of its own");
    add(
        "entrenched = [\"5\", \"9\"]\nentrenched_majority = \"at least 3/4 of votes\"\n",
        (Warning, 29),
        "no article 9 to entrench",
        "leave it out",
    );
    add("entrenched = [\"5\"]\n", (Warning, 29), "no body can amend the entrenched articles", "entrenched_majority");
    add(
        "entrenched = [\"4\"]\nentrenched_majority = \"at least 3/4 of votes\"\n",
        (Warning, 29),
        "not entrenched itself",
        "add \"5\"",
    );
    add(
        "entrenched = [\"5\"]\nentrenched_majority = \"more than 1/2 of votes\"\n",
        (Warning, 30),
        "easier to change",
        "raise",
    );
}

#[test]
fn what_takes_a_right_from_many_is_said() {
    change(
        "norm = { one_per = 200, minimum = 1 }",
        "norm = { table = [[50, 3], [100, 1]] }",
        (Warning, 19),
        "who has more gets less",
        "rise from row to row",
    );
    change(
        "norm = { one_per = 200, minimum = 1 }",
        "norm = { seats = 3 }\nelected = { method = \"scottish-stv\" }",
        (Warning, 21),
        "a majority can recall whom a minority elected",
        "countback",
    );
    change(
        "by = \"council\"\nmajority",
        "by = \"meeting\"\nmajority",
        (Warning, 27),
        "formed first changes the charter for all",
        "of which there is one",
    );
    add(
        "[body.lot]\narticle = \"6\"\nkind = \"council\"\nseated = \"1/10\"\nterm = \"1 year\"\n[[body.lot.seats]]\nfrom = \"branch\"\nnorm = { seats = 1 }\nsource = { reserved = \"a pact\" }\n[recall.lot]\narticle = \"7\"\nseats = \"lot\"\nby = \"petition\"\nthreshold = \"1/3 of electors\"\n",
        (Error, 32),
        "decides for everybody when at least one tenth",
        "at least 1/2",
    );
}

#[test]
fn a_charter_that_nobody_can_amend() {
    let found = diagnostics(&SOUND.replace("from = \"branch\"", "from = \"branch\"\nvotes = false"));
    let said: Vec<&str> = found.iter().map(|found| &*found.message).collect();
    assert_eq!(
        said,
        [
            "`council` can never reach its quorum: nobody in it has a vote",
            "nobody has a vote in `council`, so that no body can amend any article"
        ]
    );
}

#[test]
fn what_is_broken_is_not_blamed_on_others() {
    change("kind = \"assembly\"", "kind = \"assmbly\"", (Error, 10), "`assmbly` is not known here", "`assembly`");
}
