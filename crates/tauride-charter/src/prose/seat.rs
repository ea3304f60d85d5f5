//! Seats in words.

use tauride_rules::mandate;
use tauride_rules::terms::{
    Alternates, BodyKind, ByElection, Charter, Eligible, Fill, FirstTerm, From, Higher, Nature, Norm, SeatRule, Source,
    Staggered, Term,
};

use super::{Paragraph, election, norm};
use crate::read::TELLER;
use crate::tell;

/// Seat rules that differ in nothing but their names and fixed numbers, told together.
pub(super) struct Group<'a> {
    /// The first of them.
    pub(super) rule: &'a SeatRule,
    /// All of them.
    pub(super) rules: Vec<&'a SeatRule>,
}

impl Group<'_> {
    /// "chair, secretary and tellers".
    pub(super) fn heading(&self) -> String {
        let post = |rule: &&SeatRule| match &rule.norm {
            Norm::Fixed { seats: 1 } => tell::name(&rule.name),
            Norm::Fixed { .. } | Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. } => {
                tell::plural(&rule.name)
            }
        };
        tell::list(&self.rules.iter().map(post).collect::<Vec<_>>())
    }

    /// "a chair, a secretary and two tellers".
    fn posts(&self) -> String {
        let post = |rule: &&SeatRule| match &rule.norm {
            Norm::Fixed { seats: 1 } => tell::a(&rule.name),
            norm @ (Norm::Fixed { .. } | Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. }) => {
                norm::each(norm, &rule.name, "", "")
            }
        };
        tell::list(&self.rules.iter().map(post).collect::<Vec<_>>())
    }

    /// "the chair", "the delegate", "they".
    fn they(&self, body: &BodyKind) -> String {
        match (&*self.rules, &self.rule.norm) {
            ([_], Norm::Fixed { seats: 1 }) if body.nature == Nature::Council && self.rule.from != From::Itself => {
                "the delegate".to_owned()
            }
            ([_], Norm::Fixed { seats: 1 }) => format!("the {}", self.heading()),
            _ => "they".to_owned(),
        }
    }
}

/// Gathers the seat rules of a body that can be told together.
pub(super) fn groups(body: &BodyKind) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for rule in &body.seats {
        match groups.iter_mut().find(|group| are_alike(group.rule, rule)) {
            Some(group) => group.rules.push(rule),
            None => groups.push(Group { rule, rules: vec![rule] }),
        }
    }
    groups
}

fn are_alike(a: &SeatRule, b: &SeatRule) -> bool {
    let fixed = |rule: &SeatRule| matches!(rule.norm, Norm::Fixed { .. }) && rule.source == Source::Elected;
    let like = SeatRule {
        name: b.name.clone(),
        counts: b.counts,
        norm: b.norm.clone(),
        recalls: b.recalls.clone(),
        ..a.clone()
    };
    fixed(a) && fixed(b) && like == *b
}

/// What the charter says of a group, and of its election where that has an article of its own.
pub(super) fn sentences(charter: &Charter, body: &BodyKind, group: &Group<'_>) -> (Vec<String>, Option<Paragraph>) {
    let rule = group.rule;
    let mut sentences = vec![tell::sentence(&who(body, group))];
    if !rule.votes && !is_office(rule) {
        sentences.push("They have a voice, but no vote.".to_owned());
    }
    sentences.extend(group.rules.iter().filter_map(|rule| tellers(rule)));
    let mut other = None;
    if rule.source.is_elected() {
        let they = group.they(body);
        let how = election::sentences(&rule.election, &they);
        if rule.election.article == rule.article {
            sentences.extend(how);
        } else {
            let heading =
                tell::capital(&format!("election of the {} of the {}", group.heading(), tell::name(&body.name)));
            other = Some(Paragraph::new(&rule.election.article, heading, how, ""));
        }
        sentences.push(stands(rule));
    }
    sentences.extend(tenure(rule));
    sentences.extend(vacancy(rule));
    sentences.extend(higher(charter, body, rule));
    (sentences, other)
}

/// Who counts hands, where the name of the office does not say it.
fn tellers(rule: &SeatRule) -> Option<String> {
    let holders = tell::plural(&rule.name);
    match (rule.counts, &*rule.name == TELLER) {
        (true, false) => Some(format!("The {holders} count hands, as tellers.")),
        (false, true) if is_office(rule) => Some(format!("The {holders} count no hands.")),
        (true, true) | (false, false | true) => None,
    }
}

/// Whether the body fills the seat from itself, and whoever holds it votes by another.
fn is_office(rule: &SeatRule) -> bool {
    rule.from == From::Itself && rule.source == Source::Elected
}

fn who(body: &BodyKind, group: &Group<'_>) -> String {
    let rule = group.rule;
    match (&rule.source, &rule.from) {
        (Source::Elected, From::Unit(from) | From::Body(from)) if body.nature == Nature::Council => sends(rule, from),
        (Source::Elected, From::Unit(from) | From::Body(from)) => {
            format!("the {} elects {}", tell::name(from), group.posts())
        }
        (Source::Elected, From::Itself) => format!("the {} elects {}", tell::name(&body.name), group.posts()),
        (Source::ExOfficio(office), _) => {
            let (seat, of) = (tell::name(&office.seat), tell::name(&office.body));
            let here = tell::name(&rule.name);
            format!("whoever is {seat} of the {of} sits in it as {here}, and accepts that by standing for the office")
        }
        (Source::Reserved(agreement), From::Unit(from) | From::Body(from)) => {
            let seats = match &rule.norm {
                Norm::Fixed { seats: 0 } => "seats".to_owned(),
                norm @ (Norm::Fixed { .. } | Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. }) => {
                    norm::each(norm, "seat", "", "")
                }
            };
            format!("reserved for {} by agreement: {seats} ({agreement})", tell::a(from))
        }
        (Source::Reserved(agreement), From::Itself) => format!("seats are reserved by agreement ({agreement})"),
        (Source::CoOpted, _) => format!("its {} members sit by its own decision", tell::name(&rule.name)),
        (Source::SelfConstituted, _) => "those who constitute it take their seats themselves".to_owned(),
    }
}

fn sends(rule: &SeatRule, from: &str) -> String {
    let called = if *rule.name == *from { String::new() } else { format!(" (“{}”)", rule.name) };
    if let Norm::Apportioned { total, method, minimum, basis } = &rule.norm {
        let least =
            if *minimum == 0 { String::new() } else { format!("; each gets at least {}", tell::number(*minimum)) };
        let (seats, senders) = (tell::count(*total, "seat"), tell::plural(from));
        let (method, counted) = (norm::method_name(*method), norm::counted(basis));
        return format!(
            "{seats}{called} are shared out among the {senders} by the method of {method}, according to the {counted} below them{least}"
        );
    }
    let has = if matches!(rule.from, From::Unit(_)) { " it has" } else { " below it" };
    format!("{} {}", tell::each_sends(from), norm::each(&rule.norm, "delegate", &called, has))
}

fn stands(rule: &SeatRule) -> String {
    match (rule.eligible, &rule.from) {
        (Eligible::Members, _) => "Every member of the federation may stand.".to_owned(),
        (Eligible::Electors, From::Unit(_)) => "Only electors on the same roll may stand.".to_owned(),
        (Eligible::Electors, From::Body(from)) => format!("Only members of the {} may stand.", tell::name(from)),
        (Eligible::Electors, From::Itself) => "Only its own members may stand.".to_owned(),
    }
}

fn tenure(rule: &SeatRule) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(term) = rule.term {
        let by_election = match (&rule.source, rule.by_election) {
            (Source::ExOfficio(_) | Source::CoOpted | Source::SelfConstituted, _) => "",
            (_, ByElection::RestOfTerm) => ", and a by-election is for the rest of it",
            (_, ByElection::FullTerm) => ", and a by-election is for a full one",
        };
        sentences.push(format!("{}{by_election}.", tell::term(term)));
        if let Some(before) = rule.successors.filter(|_| !matches!(term, Term::Between { .. })) {
            let before = tell::span(before);
            sentences.push(format!(
                "The election of successors begins {before} before the term ends, and they take their seats when it does."
            ));
        }
    }
    if !rule.first_terms.is_empty() {
        let some: Vec<String> = rule.first_terms.iter().map(first_term).collect();
        let who = match rule.staggered {
            Staggered::ByVotes => "Those with more votes serve longer, and a lot decides between equals.",
            Staggered::ByLot => "A lot decides who serves longer.",
        };
        sentences.push(format!("Of those elected first, {}, and the others for a full term. {who}", tell::list(&some)));
    }
    if let Some(terms) = rule.terms_max {
        let terms = tell::count(terms.into(), "term");
        sentences.push(format!("Nobody serves more than {terms} in a row."));
    }
    if rule.election.alternates != Alternates::Fixed(0) {
        let most = tell::span(rule.substitutes.unwrap_or(mandate::SUBSTITUTION));
        sentences.push(format!("An alternate may sit for a holder for {most} at most."));
    }
    sentences
}

/// "two serve for one year", "one serves until 1 January begins".
fn first_term(first: &FirstTerm) -> String {
    let serve = if first.seats == 1 { "serves" } else { "serve" };
    format!("{} {serve} {}", tell::number(first.seats), tell::until(first.term))
}

/// How a vacant seat is filled again.
pub(super) fn vacancy(rule: &SeatRule) -> Option<String> {
    // What stands after a by-election is never tried.
    let ways = rule.vacancy.split_inclusive(|way| *way == Fill::ByElection).next().unwrap_or_default();
    let mut told = String::new();
    for (place, way) in ways.iter().enumerate() {
        told.push_str(match (place, way) {
            (0, Fill::Alternate) => "a vacant seat goes to the first alternate who may take it",
            (0, Fill::Countback) => {
                "a vacant seat is filled by counting the ballots of its election again without whoever left it, and with \
                 everybody kept who still sits"
            }
            (0, Fill::ByElection) => "a by-election is called at once for a vacant seat",
            (_, Fill::Alternate) => "; if that elects nobody, it goes to the first alternate who may take it",
            (_, Fill::Countback) => {
                "; if there is none, the ballots of its election are counted again without whoever left it"
            }
            (1, Fill::ByElection) if ways.first() == Some(&Fill::Alternate) => {
                "; if there is none, a by-election is called at once"
            }
            (_, Fill::ByElection) => "; if that elects nobody, a by-election is called at once",
        });
    }
    match &*told {
        "" if rule.source.is_elected() => Some("A vacant seat stays vacant until an election is called.".to_owned()),
        "" => None,
        _ => Some(tell::sentence(&told)),
    }
}

/// What becomes of seats held through one that ends, if any can be.
pub(super) fn higher(charter: &Charter, body: &BodyKind, rule: &SeatRule) -> Option<String> {
    let is_sent_from = |other: &SeatRule| matches!(&other.from, From::Body(name) if *name == body.name);
    if is_office(rule) || !charter.bodies.iter().flat_map(|body| &body.seats).any(is_sent_from) {
        return None;
    }
    let words = match rule.higher {
        Higher::EndsAtOnce => {
            "When a mandate ends here, every seat in a higher body that was held through it ends with it."
        }
        Higher::UntilSuccessor => {
            "When a mandate ends here, whoever held a seat in a higher body through it stays until a successor is seated."
        }
        Higher::Stays => "When a mandate ends here, seats in higher bodies that were held through it stay held.",
    };
    Some(words.to_owned())
}
