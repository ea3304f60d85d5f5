//! From the tables of the text to the checked types.
//!
//! Reading never stops at the first error: it notes it, puts something harmless in the place, and goes on, so that
//! one look finds everything. What was read counts only if nothing was wrong.

mod affiliation;
mod amend;
mod answers;
mod body;
mod cards;
mod colour;
mod consent;
mod credential;
mod dissolution;
mod election;
mod falls;
mod incompatible;
mod motion;
mod norm;
mod oversight;
mod poll;
mod recall;
mod seat;
mod sitting;
mod term;
mod unit;

use tauride_rules::edition::Edition;
use tauride_rules::ground::civil::Zone;
use tauride_rules::share::Share;
use tauride_rules::terms::{
    AmendRule, Called, Charter, Founding, Hands, Higher, MajorityOf, OfficeName, PollRule, SeatRule, Text,
};
use toml::de::{DeTable, DeValue};

use crate::fields::Fields;
use crate::grammar::{CALLED, CHARTER};
use crate::near::suggest;
use crate::report::Report;

pub(crate) use seat::TELLER;

/// As many kinds of one sort as a charter may have.
const KINDS_MAX: usize = 500;

/// Where zones are looked up by their names.
pub(crate) type Zones<'a> = &'a dyn Fn(&str) -> Option<Zone>;

/// A charter as read, and where its seats and recalls stand in the text.
pub(crate) struct Draft {
    /// The charter.
    pub(crate) charter: Charter,
    /// For each seat rule of each body, in the same order: where it stands.
    pub(crate) places: Vec<Vec<SeatPlace>>,
}

/// Where a seat rule stands in the text.
pub(crate) struct SeatPlace {
    /// The path of the seat rule.
    pub(crate) path: String,
    /// The paths of its recall rules, in their order.
    pub(crate) recalls: Vec<String>,
}

/// The names that others may refer to.
pub(crate) struct Names<'a> {
    /// The kinds of unit.
    pub(crate) units: Vec<&'a str>,
    /// The kinds of body.
    pub(crate) bodies: Vec<&'a str>,
}

impl Names<'_> {
    /// Returns whether a kind of body has this name; if none has, notes that at `path`.
    pub(crate) fn is_body(&self, report: &Report, path: &str, name: &str) -> bool {
        let known = self.bodies.contains(&name);
        if !known && !report.is_full() {
            let mend = suggest(name, self.bodies.iter().copied());
            report.error(path, format!("there is no kind of body called `{name}`"), mend);
        }
        known
    }

    /// Returns whether a kind of unit has this name; if none has, notes that at `path`.
    pub(crate) fn is_unit(&self, report: &Report, path: &str, name: &str) -> bool {
        let known = self.units.contains(&name);
        if !known && !report.is_full() {
            let mend = suggest(name, self.units.iter().copied());
            report.error(path, format!("there is no kind of unit called `{name}`"), mend);
        }
        known
    }
}

/// A body with its seats, while recalls are still being added.
pub(crate) struct BodyDraft {
    pub(crate) kind: tauride_rules::terms::BodyKind,
    pub(crate) seats: Vec<SeatDraft>,
    /// Whether something was wrong with it, so that seats may be missing here that stand in the text.
    pub(crate) is_broken: bool,
}

/// A seat rule while recalls are still being added.
pub(crate) struct SeatDraft {
    pub(crate) rule: SeatRule,
    pub(crate) path: String,
    pub(crate) higher: Option<Higher>,
    pub(crate) vacancy: Option<Vec<tauride_rules::terms::Fill>>,
    pub(crate) recalls: Vec<String>,
}

/// Reads a whole charter.
pub(crate) fn read(report: &Report, zones: Zones<'_>, document: &DeTable<'_>) -> Draft {
    let fields = Fields::open(report, "", document, &CHARTER);
    let units = fields.named("unit", KINDS_MAX);
    let bodies = fields.named("body", KINDS_MAX);
    let names = Names {
        units: units.iter().map(|(name, ..)| *name).collect(),
        bodies: bodies.iter().map(|(name, ..)| *name).collect(),
    };
    for name in names.units.iter().filter(|name| names.bodies.contains(name)) {
        let mend = format!("rename the body, to `{name}-assembly` for example");
        report.error(&format!("body.{name}"), format!("`{name}` is a kind of unit and a kind of body"), mend);
    }
    let units = units.into_iter().filter_map(|(name, _, value)| unit::read(report, name, value)).collect();
    let lengths = election::lengths(&fields);
    let bodies = bodies.into_iter();
    let mut bodies: Vec<BodyDraft> =
        bodies.filter_map(|(name, _, value)| body::read(report, &names, (name, value), lengths)).collect();
    body::count(report, &bodies);
    recall::read_all(&fields, &names, &mut bodies);
    let convocations = amend::convocations(&fields, &names);
    let founding = amend::founding(&fields);
    let amend = amend::amend(&fields, &names);
    let (bodies, places) = bodies.into_iter().map(body::finish).unzip();
    let charter = Charter {
        name: fields.text("name").unwrap_or_default(),
        language: language(&fields),
        zone: zone(&fields, zones),
        edition: edition(&fields),
        founding: founding.unwrap_or(Founding { article: Text::default(), lasts: None }),
        units,
        bodies,
        convocations,
        amend: amend.unwrap_or_else(nobody_amends),
        consents: consent::read_all(&fields),
        oversight: oversight::read_all(&fields, &names),
        dissolutions: dissolution::read_all(&fields, &names),
        incompatible: incompatible::read_all(&fields, &names),
        colours: colour::read_all(&fields),
        affiliation: affiliation::read(&fields),
    };
    Draft { charter, places }
}

/// Opens the table of something that has a name, and notes its article.
fn open<'a>(
    report: &'a Report,
    path: &str,
    value: &'a DeValue<'a>,
    shape: &'static crate::grammar::Table,
) -> Option<Fields<'a>> {
    let Some(values) = value.as_table() else {
        report.error(path, "a table is expected here", format!("say [{path}]"));
        return None;
    };
    Some(Fields::open(report, path, values, shape))
}

/// Returns the article of a table: its own, or that of the table around it.
fn article(fields: &Fields<'_>, around: Option<&str>) -> Text {
    let own = fields.text("article");
    if let Some(article) = &own {
        fields.report.is_article(&fields.path, article);
    }
    own.unwrap_or_else(|| around.unwrap_or_default().into())
}

/// Returns the body and the seat of "body.seat".
fn office(fields: &Fields<'_>, name: &str) -> Option<OfficeName> {
    let said = fields.text(name)?;
    let Some((body, seat)) = said.split_once('.') else {
        fields.error(name, format!("`{said}` does not name an office"), "say \"body.office\", with a dot between them");
        return None;
    };
    Some(OfficeName { body: body.trim().into(), seat: seat.trim().into() })
}

/// Returns what a kind is called, if the charter says it.
fn called(fields: &Fields<'_>) -> Option<Called> {
    let said = fields.table("called", &CALLED)?;
    let (one, many) = (said.text("one"), said.text("many"));
    Some(Called { one: one?, many: many? })
}

fn language(fields: &Fields<'_>) -> Text {
    let Some(language) = fields.text("language") else { return "en".into() };
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let first = language.split('-').next().unwrap_or_default();
    let is_tag = language.split('-').all(is_part)
        && (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_tag {
        let message = format!("`{language}` is not the tag of a language");
        fields.error("language", message, "say a BCP 47 tag such as \"en\", \"de-AT\" or \"ru\"");
    }
    language
}

fn zone(fields: &Fields<'_>, zones: Zones<'_>) -> Zone {
    let Some(name) = fields.text("zone") else { return Zone::default() };
    zones(&name).unwrap_or_else(|| {
        fields.error("zone", format!("there is no zone called `{name}`"), crate::zone::mend(&name));
        Zone::default()
    })
}

/// Whether the law knows the edition, it says itself when the charter is adopted (charter.16).
fn edition(fields: &Fields<'_>) -> u16 {
    let said = fields.number("edition").and_then(|number| u16::try_from(number).ok());
    said.unwrap_or(Edition::FIRST.number)
}

/// More than half of the votes.
fn simple_majority(article: &str) -> PollRule {
    PollRule {
        article: article.into(),
        majority: Share::more_than(1, 2),
        of: MajorityOf::Votes,
        turnout: None,
        lasts: None,
        hands: Hands::No,
        support: None,
        last_vote_counts: false,
        totals_at_end: false,
    }
}

/// Stands where the text does not say how the charter is changed, which is an error already noted.
fn nobody_amends() -> AmendRule {
    AmendRule {
        article: Text::default(),
        by: Text::default(),
        poll: simple_majority(""),
        entrenched: Vec::new(),
        entrenched_poll: None,
    }
}
