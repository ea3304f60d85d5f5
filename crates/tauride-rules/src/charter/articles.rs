//! Which articles differ between two charters.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::ground::civil::Span;
use crate::ground::civil::Zone;
use crate::ground::share::Share;
use crate::terms::{
    AffiliationRule, AmendRule, AnswerRule, BodyKind, ByElection, Called, Charter, CoOption, ColourRule, ConsentRule,
    ConvocationRule, CredentialRule, DissolutionRule, ElectionRule, Eligible, Fill, FirstTerm, From, Higher,
    IncompatibleRule, MotionRule, Nature, Norm, OversightRule, PetitionBasis, PollRule, RecallRule, RecallWay,
    SeatRule, SittingRule, Source, Staggered, Term, Text, UnitKind,
};

/// Returns the articles whose rules differ, in rising order: article 2 before article 10.
pub(super) fn changed(old: &Charter, new: &Charter) -> Vec<Text> {
    let (old, new) = (by_article(old), by_article(new));
    let all: BTreeSet<&Text> = old.keys().chain(new.keys()).copied().collect();
    let added = added(&old, &new);
    let differs = |article: &&Text| old.get(article) != new.get(article) || is_evaded(&old, article, &added);
    let mut articles: Vec<Text> = all.into_iter().filter(differs).cloned().collect();
    articles.sort_by_key(|article| number(article));
    articles
}

/// What a rule is about, if adding another such rule beside it changes what it comes to.
type Matter<'a> = (&'a str, &'a str, &'a str);

/// A second recall of a seat makes the first one idle, and so do more seats in a body those that are there.
fn matter<'a>((place, rule): &(Place<'a>, Rule<'a>)) -> Option<Matter<'a>> {
    match rule {
        Rule::Recall { .. } => Some(("recall", place.0, place.1)),
        Rule::Seat { .. } | Rule::CoOption(_) => Some(("seats", place.0, "")),
        Rule::Credentials(_) => Some(("credentials", place.0, place.1)),
        Rule::Convocation(_) => Some(("convocation", place.0, "")),
        Rule::Consent(_) => Some(("consent", "", "")),
        Rule::Dissolution(_) => Some(("dissolution", place.0, "")),
        Rule::Answer(_) => Some(("answers", place.0, "")),
        Rule::Federation { .. }
        | Rule::Unit(_)
        | Rule::Body { .. }
        | Rule::Tenure { .. }
        | Rule::Election(_)
        | Rule::Poll(_)
        | Rule::Sitting(_)
        | Rule::Oversight(_)
        | Rule::Incompatible(_)
        | Rule::Motion(_)
        | Rule::Amend { .. }
        | Rule::Colour(_)
        | Rule::Affiliation(_)
        | Rule::Entrenched(_) => None,
    }
}

/// The matters about which a charter has rules where the old one had none.
fn added<'a>(old: &Articles<'_>, new: &Articles<'a>) -> BTreeSet<Matter<'a>> {
    let is_new = |article: &Text, item: &(Place<'_>, Rule<'_>)| {
        let about = |other: &&(Place<'_>, Rule<'_>)| other.0 == item.0 && matter(other) == matter(item);
        old.get(article).is_none_or(|rules| !rules.iter().any(|other| about(&other)))
    };
    let rules = new.iter().flat_map(|(article, rules)| rules.iter().map(move |item| (*article, item)));
    rules.filter(|(article, item)| is_new(article, item)).filter_map(|(_, item)| matter(item)).collect()
}

/// Whether an entrenched article stays as it is, and something is added that makes it idle (charter.10).
fn is_evaded(old: &Articles<'_>, article: &Text, added: &BTreeSet<Matter<'_>>) -> bool {
    let rules = old.get(article).map_or(&[][..], Vec::as_slice);
    let entrenched = rules.iter().any(|(_, rule)| matches!(rule, Rule::Entrenched(_)));
    entrenched && rules.iter().filter_map(matter).any(|matter| added.contains(&matter))
}

/// The number that an article begins with; those without one come last.
fn number(article: &str) -> u64 {
    let digits = article.bytes().take_while(u8::is_ascii_digit).map(|digit| u64::from(digit.wrapping_sub(b'0')));
    digits
        .fold(None, |sum: Option<u64>, digit| Some(sum.unwrap_or(0).saturating_mul(10).saturating_add(digit)))
        .unwrap_or(u64::MAX)
}

/// What each article says, in all the places of the charter where it says something.
type Articles<'a> = BTreeMap<&'a Text, Vec<(Place<'a>, Rule<'a>)>>;

/// Where a rule stands: the kind of body, the seats in it, and for recalls which of several.
type Place<'a> = (&'a str, &'a str, usize);

/// A rule without the rules inside it that have articles of their own.
#[derive(PartialEq)]
enum Rule<'a> {
    Federation {
        name: &'a Text,
        language: &'a Text,
        zone: &'a Zone,
        founding_lasts: Option<Span>,
    },
    Unit(&'a UnitKind),
    Body {
        id: Option<&'a Text>,
        called: Option<&'a Called>,
        nature: Nature,
        of: Option<&'a Text>,
        parts: &'a [Text],
        provisional: Option<Span>,
        ratified_by: Option<&'a Text>,
        seated: Option<Share>,
        votes_in_each: bool,
        reason: &'a Text,
    },
    Seat {
        id: Option<&'a Text>,
        from: &'a From,
        norm: &'a Norm,
        source: &'a Source,
        votes: bool,
        counts: bool,
        vacancy: &'a [Fill],
    },
    Tenure {
        eligible: Eligible,
        term: Option<Term>,
        by_election: ByElection,
        successors: Option<Span>,
        first: (&'a [FirstTerm], Staggered),
        terms_max: Option<u8>,
        substitutes: Option<Span>,
        higher: Higher,
    },
    Election(&'a ElectionRule),
    Credentials(&'a CredentialRule),
    Recall {
        reason: &'a Text,
        way: Way,
        constructive: bool,
        grace: Span,
        cool_down: Span,
    },
    Poll(&'a PollRule),
    CoOption(&'a CoOption),
    Convocation(&'a ConvocationRule),
    Sitting(&'a SittingRule),
    Motion(&'a MotionRule),
    Oversight(&'a OversightRule),
    Dissolution(&'a DissolutionRule),
    Incompatible(&'a IncompatibleRule),
    Answer(&'a AnswerRule),
    Consent(&'a ConsentRule),
    Colour(&'a ColourRule),
    Affiliation(&'a AffiliationRule),
    Amend {
        by: &'a Text,
        /// Another edition of the rulebook is another rule for everything: it changes as the rules about amendments do.
        edition: u16,
    },
    /// The article is entrenched, and this is what changing it needs. It counts as part of the article, so that nobody
    /// takes an article out of the entrenched ones more easily than they change it.
    Entrenched(Option<&'a PollRule>),
}

/// A means of recall without the poll that it leads to.
#[derive(PartialEq)]
enum Way {
    Petition { threshold: Share, of: PetitionBasis, lasts: Option<Span>, opens_poll: bool },
    Decision,
    Standing { floor: Option<Share>, lead: u32, held_for: Span },
}

/// Every rule of a charter under its article. All structs are taken apart field by field, so that a field added to the
/// charter cannot be forgotten here.
fn by_article(charter: &Charter) -> Articles<'_> {
    let Charter {
        name,
        language,
        zone,
        edition,
        founding,
        units,
        bodies,
        convocations,
        amend,
        consents,
        oversight,
        dissolutions,
        incompatible,
        colours,
        affiliation,
    } = charter;
    let mut articles = Articles::new();
    let federation = Rule::Federation { name, language, zone, founding_lasts: founding.lasts };
    add(&mut articles, &founding.article, ("", "", 0), federation);
    for kind in units {
        add(&mut articles, &kind.article, (&kind.name, "", 0), Rule::Unit(kind));
        if let Some(merges) = &kind.merges {
            add(&mut articles, &merges.article, (&kind.name, "", 0), Rule::Poll(merges));
        }
    }
    for kind in bodies {
        body(&mut articles, kind);
    }
    for rule in convocations {
        add(&mut articles, &rule.article, (&rule.calls, "", 0), Rule::Convocation(rule));
    }
    for (which, rule) in consents.iter().enumerate() {
        add(&mut articles, &rule.article, ("", "", which), Rule::Consent(rule));
    }
    for (which, rule) in oversight.iter().enumerate() {
        add(&mut articles, &rule.article, (&rule.of, &rule.over, which), Rule::Oversight(rule));
    }
    for (which, rule) in dissolutions.iter().enumerate() {
        add(&mut articles, &rule.article, (&rule.of, &rule.by, which), Rule::Dissolution(rule));
    }
    for (which, rule) in incompatible.iter().enumerate() {
        add(&mut articles, &rule.article, ("", "", which), Rule::Incompatible(rule));
    }
    for rule in colours {
        add(&mut articles, &rule.article, (&rule.label, "", 0), Rule::Colour(rule));
    }
    if let Some(rule) = affiliation {
        add(&mut articles, &rule.article, ("", "", 0), Rule::Affiliation(rule));
    }
    amendment(&mut articles, amend, *edition);
    articles
}

fn add<'a>(articles: &mut Articles<'a>, article: &'a Text, place: Place<'a>, rule: Rule<'a>) {
    articles.entry(article).or_default().push((place, rule));
}

fn body<'a>(articles: &mut Articles<'a>, kind: &'a BodyKind) {
    let BodyKind {
        name,
        id,
        called,
        article,
        reason,
        nature,
        of,
        parts,
        provisional,
        ratified_by,
        seats,
        co_option,
        decides,
        seated,
        votes_in_each,
        sittings,
        motions,
        answers,
    } = kind;
    let place = (&**name, "", 0);
    let rule = Rule::Body {
        id: id.as_ref(),
        called: called.as_ref(),
        nature: *nature,
        of: of.as_ref(),
        parts,
        provisional: *provisional,
        ratified_by: ratified_by.as_ref(),
        seated: *seated,
        votes_in_each: *votes_in_each,
        reason,
    };
    add(articles, article, place, rule);
    if let Some(co_option) = co_option {
        add(articles, &co_option.article, place, Rule::CoOption(co_option));
    }
    add(articles, &decides.article, place, Rule::Poll(decides));
    if let Some(rule) = sittings {
        add(articles, &rule.article, place, Rule::Sitting(rule));
    }
    if let Some(rule) = motions {
        add(articles, &rule.article, place, Rule::Motion(rule));
    }
    for rule in answers {
        add(articles, &rule.article, place, Rule::Answer(rule));
    }
    for rule in seats {
        seat(articles, name, rule);
    }
}

fn seat<'a>(articles: &mut Articles<'a>, body: &'a str, rule: &'a SeatRule) {
    let SeatRule {
        name,
        id,
        article,
        from,
        norm,
        source,
        votes,
        counts,
        eligible,
        term,
        terms_max,
        substitutes,
        election,
        recalls,
        higher,
        vacancy,
        by_election,
        successors,
        first_terms,
        staggered,
    } = rule;
    let place = (body, &**name, 0);
    add(
        articles,
        article,
        place,
        Rule::Seat { id: id.as_ref(), from, norm, source, votes: *votes, counts: *counts, vacancy },
    );
    let tenure = Rule::Tenure {
        eligible: *eligible,
        term: *term,
        by_election: *by_election,
        successors: *successors,
        first: (first_terms, *staggered),
        terms_max: *terms_max,
        substitutes: *substitutes,
        higher: *higher,
    };
    add(articles, article, place, tenure);
    add(articles, &election.article, place, Rule::Election(election));
    if let Some(rule) = &election.credentials {
        add(articles, &rule.article, place, Rule::Credentials(rule));
    }
    for (which, rule) in recalls.iter().enumerate() {
        recall(articles, (body, name, which), rule);
    }
}

fn recall<'a>(articles: &mut Articles<'a>, place: Place<'a>, rule: &'a RecallRule) {
    let RecallRule { article, reason, by, constructive, grace, cool_down } = rule;
    let (way, poll) = match by {
        RecallWay::Petition { threshold, of, lasts, opens } => {
            let opens_poll = opens.is_some();
            (Way::Petition { threshold: *threshold, of: *of, lasts: *lasts, opens_poll }, opens.as_ref())
        }
        RecallWay::Decision { poll } => (Way::Decision, Some(poll)),
        RecallWay::Standing { floor, lead, held_for } => {
            (Way::Standing { floor: *floor, lead: *lead, held_for: *held_for }, None)
        }
    };
    let rule = Rule::Recall { reason, way, constructive: *constructive, grace: *grace, cool_down: *cool_down };
    add(articles, article, place, rule);
    if let Some(poll) = poll {
        add(articles, &poll.article, place, Rule::Poll(poll));
    }
}

fn amendment<'a>(articles: &mut Articles<'a>, amend: &'a AmendRule, edition: u16) {
    let AmendRule { article, by, poll, entrenched, entrenched_poll } = amend;
    let place = ("", "", 0);
    add(articles, article, place, Rule::Amend { by, edition });
    add(articles, &poll.article, place, Rule::Poll(poll));
    for article in entrenched {
        add(articles, article, place, Rule::Entrenched(entrenched_poll.as_ref()));
    }
}
