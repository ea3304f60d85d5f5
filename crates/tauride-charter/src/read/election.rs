//! How seats are elected.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{Alternates, ElectionRule, GroupRule, Manner, Method, Withdrawal};
use tauride_rules::{ballot, election};
use tauride_tally::method::Says;
use toml::de::DeValue;

use crate::fields::{Fields, shorten};
use crate::grammar::{ELECTED, ELECTIONS, GROUP};
use crate::method;
use crate::said::Unclear;

/// As many groups as one election may have.
const GROUPS_MAX: usize = 50;

/// The words by which a charter leaves the end of nominations or voting to the returning officer.
pub(crate) const UNTIL_CLOSED: &str = "until closed";

/// How long elections last of which nothing else is said; `None`: until the returning officer closes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    nominations: Option<Span>,
    voting: Option<Span>,
}

/// Reads `elections`; what it leaves out lasts as long as the rulebook says (election.17, ballot.19).
pub(super) fn lengths(charter: &Fields<'_>) -> Lengths {
    let safe = Lengths { nominations: Some(election::NOMINATIONS), voting: Some(ballot::VOTING) };
    let Some(table) = charter.table("elections", &ELECTIONS) else { return safe };
    let nominations = open_for(&table, "nominations", safe.nominations);
    Lengths { nominations, voting: open_for(&table, "voting", safe.voting) }
}

/// Reads how long nominations or voting stay open; `None`: until the returning officer closes them.
fn open_for(table: &Fields<'_>, name: &str, unless_said: Option<Span>) -> Option<Span> {
    if table.value(name).and_then(DeValue::as_str) == Some(UNTIL_CLOSED) {
        return None;
    }
    table.span(name).or(unless_said)
}

/// Reads `elected`, or what the body says for all its seats, or the defaults: plurality by named ballots.
pub(super) fn read(
    fields: &Fields<'_>,
    around: Option<&ElectionRule>,
    article: &str,
    lengths: Lengths,
) -> ElectionRule {
    let Some(table) = fields.table("elected", &ELECTED) else {
        let of_body = around.map(|rule| ElectionRule { article: article.into(), ..rule.clone() });
        return of_body.unwrap_or_else(|| plain(article, lengths));
    };
    let article = super::article(&table, Some(article));
    let method = method(&table);
    let (contest, credentials) = super::credential::read(&table, &article);
    ElectionRule {
        article,
        method,
        votes_each: table.number("votes_each"),
        ballot: match table.word("ballot") {
            Some("hands") => Manner::Hands,
            _ => Manner::Named,
        },
        nominations: open_for(&table, "nominations", lengths.nominations),
        voting: open_for(&table, "voting", lengths.voting),
        alternates: alternates(&table),
        turnout: super::poll::turnout(&table, "turnout"),
        contest,
        credentials,
        decimals: left_open(&table, "decimals", method, &DECIMALS),
        points: left_open(&table, "points", method, &POINTS),
        groups: groups(&table),
        withdrawal: match table.word("withdraw") {
            Some("while voting") => Withdrawal::WhileVoting,
            Some("until decided") => Withdrawal::UntilDecided,
            _ => Withdrawal::BeforeVoting,
        },
        last_vote_counts: super::poll::last_vote_counts(&table),
        totals_at_end: super::poll::totals_at_end(&table),
        default_option: table.text("default"),
    }
}

/// Plurality by named ballots.
pub(super) fn plain(article: &str, lengths: Lengths) -> ElectionRule {
    ElectionRule {
        article: article.into(),
        method: Method::Plurality,
        votes_each: None,
        ballot: Manner::Named,
        nominations: lengths.nominations,
        voting: lengths.voting,
        alternates: Alternates::Fixed(0),
        turnout: None,
        contest: None,
        credentials: None,
        decimals: None,
        points: None,
        groups: Vec::new(),
        withdrawal: Withdrawal::default(),
        last_vote_counts: false,
        totals_at_end: false,
        default_option: None,
    }
}

fn method(table: &Fields<'_>) -> Method {
    let Some(said) = table.value("method") else { return Method::Plurality };
    let found = match said.as_str() {
        Some(word) => method::named(word),
        None => Err(Unclear::new("a method is said by its name", "put it in quotation marks")),
    };
    found.unwrap_or_else(|unclear| {
        table.error("method", unclear.message, unclear.mend);
        Method::Plurality
    })
}

/// Reads a number that some methods leave to the charter: it is said for these, and for no other.
fn left_open(table: &Fields<'_>, name: &str, method: Method, of: &LeftOpen) -> Option<u32> {
    let number = table.number(name);
    let word = method.name();
    match (table.has(name), (of.left_by)(method)) {
        (false, true) => {
            let mend = format!("add `{name}`, such as {name} = {}: another number may elect other people", of.example);
            table.error("method", format!("`{word}` leaves open {}", of.what), mend);
        }
        (true, false) => table.error(name, format!("`{word}` does not ask {}", of.what), format!("leave `{name}` out")),
        _ => {}
    }
    number
}

/// What some methods leave to the charter.
struct LeftOpen {
    left_by: fn(Method) -> bool,
    what: &'static str,
    example: u32,
}

const DECIMALS: LeftOpen =
    LeftOpen { left_by: |method| method == Method::Wigm, what: "to how many decimals votes are counted", example: 5 };
const POINTS: LeftOpen =
    LeftOpen { left_by: |method| method.says() == Says::Points, what: "how many points an elector gives", example: 5 };

fn groups(table: &Fields<'_>) -> Vec<GroupRule> {
    let mut groups: Vec<GroupRule> = Vec::new();
    let said = table.list("groups");
    if said.len() > GROUPS_MAX {
        let message = format!("{} groups are more than one election may have: {GROUPS_MAX}", said.len());
        table.error("groups", message, "leave out those that need no number of their own");
    }
    for (path, value) in said.into_iter().take(GROUPS_MAX) {
        let Some(values) = value.as_table() else {
            table.report.error(&path, "a group is a table", "say { name = \"women\", min = 3 }");
            continue;
        };
        let fields = Fields::open(table.report, &path, values, &GROUP);
        let group = GroupRule {
            category: fields.text("category").unwrap_or_default(),
            name: fields.text("name").unwrap_or_default(),
            min: fields.number("min").unwrap_or(0),
            max: fields.number("max"),
            leaves: fields.word("joined_in_office") == Some("leaves"),
        };
        if !fields.has("min") && !fields.has("max") {
            table.report.error(&path, "it is not said how many of this group are elected", "add `min` or `max`");
        }
        if group.max.is_some_and(|max| max < group.min) {
            fields.error("max", "the most are fewer than the fewest", "raise `max` or lower `min`");
        }
        if groups.iter().any(|other| other.name == group.name) {
            let message = format!("there is a group \"{}\" already", shorten(&group.name));
            fields.error("name", message, "call every group by a name of its own, in whatever category it is");
        }
        groups.push(group);
    }
    groups
}

fn alternates(table: &Fields<'_>) -> Alternates {
    match table.value("alternates") {
        Some(DeValue::String(_)) if table.word("alternates").is_some() => Alternates::AsManyAsSeats,
        Some(DeValue::String(_)) | None => Alternates::Fixed(0),
        Some(_) => Alternates::Fixed(table.number("alternates").unwrap_or(0)),
    }
}
