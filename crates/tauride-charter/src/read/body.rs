//! Kinds of body.

use std::collections::BTreeMap;

use tauride_rules::share::Share;
use tauride_rules::terms::{
    Alternates, BodyKind, CoOption, Fill, Higher, MajorityOf, MotionRule, Nature, SittingRule, Source, Text,
};
use toml::de::DeValue;

use super::election::Lengths;
use super::seat::{Around, co_opted, plain_office, read_office};
use super::{BodyDraft, Names, SeatDraft, SeatPlace};
use crate::fields::{Fields, is_name, shorten, text};
use crate::grammar::{BODY, CO_OPTION, OFFICE, SEATS};
use crate::report::Report;
use crate::said::Whole;

/// As many sorts of seat as one body may have.
const SORTS_MAX: usize = 100;
/// As many sorts of seat as all bodies may have together.
const ALL_SORTS_MAX: usize = 2_000;

/// Reads `[body.name]`.
pub(super) fn read<'a>(
    report: &'a Report,
    names: &Names<'_>,
    (name, value): (&str, &'a DeValue<'a>),
    lengths: Lengths,
) -> Option<BodyDraft> {
    let fields = super::open(report, &format!("body.{name}"), value, &BODY)?;
    let errors = report.errors();
    let article = super::article(&fields, None);
    let nature = nature(fields.word("kind")?);
    let decides = super::simple_majority(&article);
    let kind = BodyKind {
        name: name.into(),
        id: fields.text("id"),
        called: super::called(&fields),
        reason: fields.text("reason").unwrap_or_default(),
        nature,
        of: belongs_to(&fields, names, nature),
        parts: parts(&fields, nature),
        provisional: fields.span("provisional"),
        ratified_by: ratifier(&fields, names),
        seats: Vec::new(),
        votes_in_each: fields.flag("votes_in_each").unwrap_or(false),
        co_option: co_option(&fields, &article),
        decides: super::poll::read_either(&fields, "decides", &decides).unwrap_or(decides),
        seated: seated(&fields, nature),
        sittings: sittings(&fields, (name, nature), &article),
        motions: motions(&fields, nature, &article),
        answers: super::answers::read_all(&fields, names, (name, nature), &article),
        article,
    };
    if nature == Nature::Assembly && kind.decides.of == MajorityOf::Seats {
        let mend = "say \"of electors\", \"of votes\" or \"of present\"";
        fields.error("decides", "those who meet in an assembly are members of a roll, and have no seats", mend);
    }
    let elected = fields.has("elected").then(|| super::election::read(&fields, None, &kind.article, lengths));
    let term = fields.has("term").then(|| super::term::read(&fields)).flatten();
    let successors = fields.span("successors");
    let around = Around { names, kind: &kind, term, successors, elected: elected.as_ref(), lengths };
    let seats = seats(&fields, &around);
    Some(BodyDraft { kind, seats, is_broken: report.errors() > errors })
}

/// Notes where there are more sorts of seat than a charter may have.
pub(super) fn count(report: &Report, bodies: &[BodyDraft]) {
    let sorts: usize = bodies.iter().map(|body| body.seats.len()).sum();
    if sorts > ALL_SORTS_MAX {
        report.error("body", format!("there are {sorts} sorts of seat in all"), format!("keep to {ALL_SORTS_MAX}"));
    }
}

/// Completes a body when nothing will be added any more.
pub(super) fn finish(draft: BodyDraft) -> (BodyKind, Vec<SeatPlace>) {
    let mut kind = draft.kind;
    let mut places = Vec::with_capacity(draft.seats.len());
    for SeatDraft { mut rule, path, higher, vacancy, recalls } in draft.seats {
        rule.higher = higher.unwrap_or(Higher::EndsAtOnce);
        rule.vacancy = vacancy.unwrap_or_else(|| match (&rule.source, &rule.election.alternates) {
            (Source::ExOfficio(_) | Source::CoOpted | Source::SelfConstituted, _) => Vec::new(),
            (_, Alternates::Fixed(0)) => vec![Fill::ByElection],
            _ => vec![Fill::Alternate, Fill::ByElection],
        });
        kind.seats.push(rule);
        places.push(SeatPlace { path, recalls });
    }
    (kind, places)
}

fn nature(word: &str) -> Nature {
    match word {
        "assembly" => Nature::Assembly,
        "council" => Nature::Council,
        "executive" => Nature::Executive,
        "office" => Nature::Office,
        _ => Nature::Section,
    }
}

fn belongs_to(fields: &Fields<'_>, names: &Names<'_>, nature: Nature) -> Option<Text> {
    let (whose, mend) = match nature {
        Nature::Council => {
            if fields.has("of") {
                let mend = "leave `of` out and say in its seats who fills them";
                fields.error("of", "a council belongs to nobody: its seats say who sends to it", mend);
            }
            return None;
        }
        Nature::Assembly => ("an assembly", "add `of`: the kind of unit whose electors meet"),
        Nature::Executive => ("an executive", "add `of`: the kind of body that elects it"),
        Nature::Office => ("an office", "add `of`: the kind of body that elects its holder"),
        Nature::Section => ("a section", "add `of`: the council that it is part of"),
    };
    let Some(of) = fields.text("of") else {
        if !fields.has("of") {
            fields.report.error(&fields.path, format!("it is not said whose {whose} this is"), mend);
        }
        return None;
    };
    let path = fields.at("of");
    let known = match nature {
        Nature::Assembly => names.is_unit(fields.report, &path, &of),
        Nature::Council | Nature::Executive | Nature::Office | Nature::Section => {
            names.is_body(fields.report, &path, &of)
        }
    };
    known.then_some(of)
}

fn parts(fields: &Fields<'_>, nature: Nature) -> Vec<Text> {
    let parts = fields.texts("parts");
    if nature == Nature::Section && parts.is_empty() {
        let mend = "add `parts`: the names of the council's seats whose holders sit in it";
        fields.report.error(&fields.path, "it is not said who sits in this section", mend);
    }
    if nature != Nature::Section && fields.has("parts") {
        fields.error("parts", "only a section has parts", "leave `parts` out, or say kind = \"section\"");
    }
    parts
}

/// Reads the share of its seats with which a body is seated: the rulebook's half, or more (body.16).
fn seated(fields: &Fields<'_>, nature: Nature) -> Option<Share> {
    let phrase = fields.share("seated")?;
    if matches!(nature, Nature::Assembly | Nature::Section) {
        let mend = "leave `seated` out: an assembly has its electors, a section is seated with its council";
        fields.error("seated", "this body has no seats of its own to fill", mend);
        return None;
    }
    let of_seats = matches!(phrase.of, None | Some(Whole::Seats));
    if !of_seats || phrase.at_most || phrase.share.smallest_part(u64::from(u32::MAX)).is_none() {
        let mend = "say a share of its seats that can be filled, such as \"2/3\"";
        fields.error("seated", "a body is seated when a share of its seats is filled", mend);
        return None;
    }
    if u64::from(phrase.share.numerator) * 2 < u64::from(phrase.share.denominator) {
        let message = format!(
            "a body decides for everybody when {} of its seats are filled: a charter asks for half or more",
            crate::tell::share(phrase.share)
        );
        fields.error("seated", message, "leave `seated` out, which means at least 1/2, or raise it");
        return None;
    }
    Some(phrase.share)
}

/// Reads how it meets; an office is one person, who does not.
fn sittings(fields: &Fields<'_>, (name, nature): (&str, Nature), article: &Text) -> Option<SittingRule> {
    let rule = super::sitting::read(fields, (name, nature), article)?;
    match (nature, rule.of) {
        (Nature::Office, _) => {
            fields.error("sittings", "an office is one person, who holds no sittings", "leave `sittings` out");
            None
        }
        (Nature::Assembly, MajorityOf::Seats) => {
            let mend = "say \"of electors\"";
            fields.error(
                "sittings.quorum",
                "those who meet in an assembly are members of a roll, and have no seats",
                mend,
            );
            None
        }
        _ => Some(rule),
    }
}

/// Reads what may be moved in its sittings.
fn motions(fields: &Fields<'_>, nature: Nature, article: &Text) -> Option<MotionRule> {
    let rule = super::motion::read(fields, article)?;
    if nature == Nature::Office {
        let message = "an office is one person, to whom nobody moves anything";
        fields.error("motions", message, "leave `motions` out");
        return None;
    }
    Some(rule)
}

fn ratifier(fields: &Fields<'_>, names: &Names<'_>) -> Option<Text> {
    let name = fields.text("ratified_by")?;
    names.is_body(fields.report, &fields.at("ratified_by"), &name).then_some(name)
}

fn co_option(fields: &Fields<'_>, article: &str) -> Option<CoOption> {
    let table = fields.table("co_option", &CO_OPTION)?;
    let article = super::article(&table, Some(article));
    let phrase = table.share("maximum");
    if phrase.is_some_and(|phrase| phrase.share.strict || !matches!(phrase.of, None | Some(Whole::ElectedSeats))) {
        table.error("maximum", "this is not the most that may be co-opted", "say \"at most 1/5 of elected seats\"");
    }
    let maximum = phrase.map_or(Share::at_least(1, 5), |phrase| phrase.share);
    Some(CoOption { article, maximum, votes: table.flag("votes").unwrap_or(false) })
}

fn seats(fields: &Fields<'_>, around: &Around<'_>) -> Vec<SeatDraft> {
    let kind = around.kind;
    let mut drafts = Vec::new();
    for (path, value) in fields.list("seats") {
        let Some(values) = value.as_table() else {
            fields.report.error(&path, "a table is expected here", format!("say [[body.{}.seats]]", kind.name));
            continue;
        };
        let table = Fields::open(fields.report, &path, values, &SEATS);
        drafts.extend(super::seat::read(&table, around));
    }
    drafts.extend(offices(fields, around));
    if kind.nature == Nature::Office && drafts.is_empty() {
        drafts.push(plain_office(kind.name.clone(), 1, fields.path.clone(), around));
    }
    if let Some(right) = &kind.co_option
        && !drafts.iter().any(|draft| draft.rule.source == Source::CoOpted)
    {
        drafts.push(co_opted(around, right, fields.at("co_option")));
    }
    if drafts.len() > SORTS_MAX {
        let message = format!("`{}` has {} sorts of seat", kind.name, drafts.len());
        fields.report.error(&fields.path, message, format!("keep to {SORTS_MAX}"));
        drafts.truncate(SORTS_MAX);
    }
    no_name_twice(fields, &drafts);
    drafts
}

fn offices(fields: &Fields<'_>, around: &Around<'_>) -> Vec<SeatDraft> {
    let mut drafts = Vec::new();
    let mut plain: BTreeMap<Text, usize> = BTreeMap::new();
    for (path, value) in fields.list("offices") {
        if let Some(values) = value.as_table() {
            let table = Fields::open(fields.report, &path, values, &OFFICE);
            drafts.extend(read_office(&table, around));
            continue;
        }
        let Some(name) = text(fields.report, &path, value) else { continue };
        if !is_name(&name) {
            let message = format!("`{}` cannot be the name of an office", shorten(&name));
            fields.report.error(&path, message, "use letters, digits, hyphens and spaces");
        } else if let Some(draft) = plain.get(&name).and_then(|place| drafts.get_mut(*place)) {
            one_more(draft);
        } else {
            plain.insert(name.clone(), drafts.len());
            drafts.push(plain_office(name, 1, path, around));
        }
    }
    drafts
}

fn one_more(draft: &mut SeatDraft) {
    if let tauride_rules::terms::Norm::Fixed { seats } = &mut draft.rule.norm {
        *seats = seats.saturating_add(1);
    }
}

fn no_name_twice(fields: &Fields<'_>, drafts: &[SeatDraft]) {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for draft in drafts {
        if known.insert(&draft.rule.name, &draft.path).is_some() {
            let message = format!("two sorts of seat here are called `{}`", draft.rule.name);
            fields.report.error(&draft.path, message, "give one of them another `name`");
        }
    }
}
