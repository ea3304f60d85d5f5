//! Seats: who fills them, how many there are, how they are held.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{
    BodyKind, ByElection, CoOption, ElectionRule, Eligible, Fill, From, Higher, Nature, Norm, SeatRule, Source,
    Staggered, Term, Text,
};
use toml::de::DeValue;

use super::election::Lengths;
use super::{Names, SeatDraft};
use crate::fields::{Fields, is_name, shorten};
use crate::grammar::SOURCE;
use crate::near::suggest;

/// What an office is called whose holders count hands though the charter does not say so.
pub(crate) const TELLER: &str = "teller";

/// What a body says for all its seats.
pub(super) struct Around<'a> {
    pub(super) names: &'a Names<'a>,
    pub(super) kind: &'a BodyKind,
    pub(super) term: Option<Term>,
    pub(super) successors: Option<Span>,
    pub(super) elected: Option<&'a ElectionRule>,
    pub(super) lengths: Lengths,
}

impl Around<'_> {
    /// Who fills an office where nothing else is said.
    fn usual_from(&self) -> From {
        match (self.kind.nature, &self.kind.of) {
            (Nature::Executive | Nature::Office, Some(of)) => From::Body(of.clone()),
            _ => From::Itself,
        }
    }
}

/// Reads one table of `seats`.
pub(super) fn read(fields: &Fields<'_>, around: &Around<'_>) -> Option<SeatDraft> {
    let source = source(fields);
    let elected = source.is_elected();
    let from = match from(fields, around.names) {
        Some(from) => from,
        None if fields.has("from") => return None,
        None if elected && around.usual_from() == From::Itself => {
            let mend = "add `from`: a kind of unit, a kind of body, or \"itself\"";
            fields.report.error(&fields.path, "it is not said who fills these seats", mend);
            return None;
        }
        None if elected => around.usual_from(),
        None => match &source {
            // Seats that come with an office of another body are filled from there.
            Source::ExOfficio(office) if office.body != around.kind.name => From::Body(office.body.clone()),
            Source::Elected
            | Source::ExOfficio(_)
            | Source::Reserved(_)
            | Source::CoOpted
            | Source::SelfConstituted => From::Itself,
        },
    };
    let name = fields.text("name").or_else(|| usual_name(&from, &source));
    let Some(name) = name else {
        fields.report.error(&fields.path, "these seats have no name", "add `name`");
        return None;
    };
    let norm = super::norm::read(fields);
    if norm.is_none() && !fields.has("norm") && source == Source::Elected && from != From::Itself {
        let mend = "add `norm`, such as { one_per = 200, minimum = 1 } or { seats = 3 }";
        fields.report.error(&fields.path, "it is not said how many seats a sender gets", mend);
    }
    let one = matches!(source, Source::Elected | Source::ExOfficio(_));
    let norm = norm.unwrap_or(Norm::Fixed { seats: u32::from(one) });
    Some(draft(fields, around, Core { name, from, norm, source }))
}

/// Reads an office said as a table.
pub(super) fn read_office(fields: &Fields<'_>, around: &Around<'_>) -> Option<SeatDraft> {
    let name = fields.text("name")?;
    let from = if fields.has("from") { from(fields, around.names)? } else { around.usual_from() };
    let norm = Norm::Fixed { seats: fields.number("seats").unwrap_or(1) };
    let source = source(fields);
    Some(draft(fields, around, Core { name, from, norm, source }))
}

/// Makes an office said by its name alone.
pub(super) fn plain_office(name: Text, seats: u32, path: String, around: &Around<'_>) -> SeatDraft {
    let article = around.kind.article.clone();
    let election = around.elected.cloned().unwrap_or_else(|| super::election::plain(&article, around.lengths));
    let core = Core { name, from: around.usual_from(), norm: Norm::Fixed { seats }, source: Source::Elected };
    let mut draft = bare(core, article, election, path);
    draft.rule.term = around.term;
    draft.rule.successors = around.successors;
    draft
}

/// Makes the seats that a body fills by co-option, of which there are none until it does.
pub(super) fn co_opted(around: &Around<'_>, right: &CoOption, path: String) -> SeatDraft {
    let article = &around.kind.article;
    let core =
        Core { name: "co-opted".into(), from: From::Itself, norm: Norm::Fixed { seats: 0 }, source: Source::CoOpted };
    let mut draft = bare(core, article.clone(), super::election::plain(article, around.lengths), path);
    draft.rule.votes = right.votes;
    draft
}

struct Core {
    name: Text,
    from: From,
    norm: Norm,
    source: Source,
}

fn bare(core: Core, article: Text, election: ElectionRule, path: String) -> SeatDraft {
    let elected = core.source.is_elected();
    // Whoever a body elects among its members has their vote already; an office gives no second one.
    let office = elected && core.from == From::Itself;
    let rule = SeatRule {
        id: None,
        counts: office && &*core.name == TELLER,
        name: core.name,
        article,
        from: core.from,
        norm: core.norm,
        source: core.source,
        votes: !office,
        eligible: if elected { Eligible::Electors } else { Eligible::Members },
        term: None,
        terms_max: None,
        substitutes: None,
        election,
        recalls: Vec::new(),
        higher: Higher::EndsAtOnce,
        vacancy: Vec::new(),
        by_election: ByElection::RestOfTerm,
        successors: None,
        first_terms: Vec::new(),
        staggered: Staggered::ByVotes,
    };
    SeatDraft { rule, path, higher: None, vacancy: None, recalls: Vec::new() }
}

fn draft(fields: &Fields<'_>, around: &Around<'_>, core: Core) -> SeatDraft {
    if !is_name(&core.name) {
        let message = format!("`{}` cannot be the name of a seat", shorten(&core.name));
        fields.error("name", message, "use letters, digits, hyphens and spaces");
    }
    let article = super::article(fields, Some(&around.kind.article));
    let election = super::election::read(fields, around.elected, &article, around.lengths);
    let mut draft = bare(core, article, election, fields.path.clone());
    let rule = &mut draft.rule;
    if let Some(right) = around.kind.co_option.as_ref().filter(|_| rule.source == Source::CoOpted) {
        rule.votes = right.votes;
    }
    rule.id = fields.text("id");
    rule.votes = fields.flag("votes").unwrap_or(rule.votes);
    rule.counts = fields.flag("counts").unwrap_or(rule.counts);
    match fields.word("eligible") {
        Some("members") => rule.eligible = Eligible::Members,
        Some(_) => rule.eligible = Eligible::Electors,
        None => {}
    }
    rule.term = if fields.has("term") { super::term::read(fields) } else { around.term };
    rule.substitutes = fields.span("substitutes");
    rule.successors = if fields.has("successors") { fields.span("successors") } else { around.successors };
    rule.terms_max = fields.number("terms_max").and_then(|terms| u8::try_from(terms).ok());
    if fields.word("by_election") == Some("full term") {
        rule.by_election = ByElection::FullTerm;
    }
    super::term::first(fields, rule);
    draft.higher = higher(fields);
    draft.vacancy = fills(fields, "vacancy");
    draft
}

/// Reads `higher`.
pub(super) fn higher(fields: &Fields<'_>) -> Option<Higher> {
    Some(match fields.word("higher")? {
        "stays" => Higher::Stays,
        "until a successor is seated" => Higher::UntilSuccessor,
        _ => Higher::EndsAtOnce,
    })
}

/// Reads ways of filling a vacancy.
pub(super) fn fills(fields: &Fields<'_>, name: &str) -> Option<Vec<Fill>> {
    let fill = |word: &str| match word {
        "alternate" => Fill::Alternate,
        "countback" => Fill::Countback,
        _ => Fill::ByElection,
    };
    Some(fields.words(name)?.into_iter().map(fill).collect())
}

fn from(fields: &Fields<'_>, names: &Names<'_>) -> Option<From> {
    let said = fields.text("from")?;
    match &*said {
        "itself" => Some(From::Itself),
        name if names.units.contains(&name) => Some(From::Unit(said)),
        name if names.bodies.contains(&name) => Some(From::Body(said)),
        name => {
            let known = names.units.iter().chain(&names.bodies).copied().chain(["itself"]);
            let message = format!("there is no kind of unit or body called `{}`", shorten(name));
            fields.error("from", message, suggest(name, known));
            None
        }
    }
}

fn source(fields: &Fields<'_>) -> Source {
    let Some(DeValue::Table(_)) = fields.value("source") else {
        return match fields.word("source") {
            Some("co-opted") => Source::CoOpted,
            Some("self-constituted") => Source::SelfConstituted,
            _ => Source::Elected,
        };
    };
    let Some(table) = fields.table("source", &SOURCE) else { return Source::Elected };
    match (table.has("ex_officio"), table.has("reserved")) {
        (true, false) => super::office(&table, "ex_officio").map_or(Source::Elected, Source::ExOfficio),
        (false, true) => Source::Reserved(table.text("reserved").unwrap_or_default()),
        _ => {
            let mend = "say { ex_officio = \"body.seat\" } or { reserved = \"by which agreement\" }";
            fields.error("source", "a seat has one source", mend);
            Source::Elected
        }
    }
}

fn usual_name(from: &From, source: &Source) -> Option<Text> {
    match (from, source) {
        (_, Source::ExOfficio(office)) => Some(office.seat.clone()),
        (_, Source::CoOpted) => Some("co-opted".into()),
        (_, Source::SelfConstituted) => Some("self-constituted".into()),
        (From::Unit(name) | From::Body(name), _) => Some(name.clone()),
        (From::Itself, _) => None,
    }
}
