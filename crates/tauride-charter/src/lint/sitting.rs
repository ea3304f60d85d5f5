//! Sittings that many cannot come to, or that come too late.

use tauride_rules::division::LASTS;
use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{Basis, BodyKind, Consented, From, MajorityOf, SittingRule};

use super::Sense;
use crate::tell;

/// A smaller part of a body than this does not speak for it.
const SMALL: Share = Share::at_least(1, 5);

pub(super) fn check(sense: &Sense<'_>) {
    let bodies = sense.charter.bodies.iter();
    for (body, rule) in bodies.filter_map(|body| Some((body, body.sittings.as_ref()?))) {
        let path = format!("body.{}.sittings", body.name);
        notice(sense, body, rule, &path);
        quorum(sense, body, rule, &path);
        divisions(sense, body, rule, &path);
        cards(sense, body, rule, &path);
    }
}

/// Divisions that outlast their sitting, and a casting vote that nobody holds for certain, or that could decide nothing.
fn divisions(sense: &Sense<'_>, body: &BodyKind, rule: &SittingRule, path: &str) {
    if rule.divisions.unwrap_or(LASTS).about() > rule.lasts.about() {
        let message = format!("a division of `{}` may last longer than the sitting in which it is", body.name);
        sense.warn(&format!("{path}.divisions"), message, "shorten `divisions`, or lengthen `lasts`");
    }
    if !rule.casting_vote {
        return;
    }
    let path = format!("{path}.casting_vote");
    if body.decides.of != MajorityOf::Votes {
        let message = format!("where `{}` decides, equal votes for and against are not enough to be tied", body.name);
        sense.warn(&path, message, "leave `casting_vote` out, or decide by a majority of votes");
    } else if rule.chair.is_none() {
        let who = if body.seats.iter().any(|rule| rule.from == From::Itself) { "officer of" } else { "member of" };
        let message = format!("any {who} `{}` who opens a sitting decides where votes are equal", body.name);
        sense.warn(&path, message, "name the office in the chair, such as chair = \"chair\"");
    }
}

/// Cards that are worth what whoever keeps a roll says of it.
fn cards(sense: &Sense<'_>, body: &BodyKind, rule: &SittingRule, path: &str) {
    let Some(Basis::Declared(figure)) = rule.cards.as_deref().map(|cards| &cards.worth) else { return };
    if sense.charter.consents.iter().any(|consent| consent.to == Consented::DeclareFigure) {
        return;
    }
    let message = format!("whoever keeps a roll says alone how many {figure} its card is worth in `{}`", body.name);
    let mend = "have an office consent: [[consent]] with to = \"declare-figure\", or say worth = \"electors\"";
    sense.warn(&format!("{path}.cards.worth"), message, mend);
}

fn notice(sense: &Sense<'_>, body: &BodyKind, rule: &SittingRule, path: &str) {
    if rule.notice.about() < Span::days(1).about() {
        let message = format!(
            "a sitting of `{}` can be called and be over before those who are not there by chance have heard of it",
            body.name
        );
        let mend = "say a day or more, such as notice = \"3 days\"";
        sense.warn(&format!("{path}.notice"), message, mend);
    }
    if let Some(lives) = body.provisional.filter(|lives| lives.about() <= rule.notice.about()) {
        let message = format!(
            "a `{}` that was formed provisionally ends after {}, before any sitting of it could open",
            body.name,
            tell::span(lives)
        );
        sense.warn(&format!("{path}.notice"), message, "shorten `notice`, or lengthen `provisional`");
    }
}

fn quorum(sense: &Sense<'_>, body: &BodyKind, rule: &SittingRule, path: &str) {
    let small = u64::from(rule.quorum.numerator) * u64::from(SMALL.denominator)
        < u64::from(rule.quorum.denominator) * u64::from(SMALL.numerator);
    if small {
        let share = tell::share(rule.quorum);
        let message = format!("{share} of those with a vote in `{}` decide for all of them", body.name);
        sense.warn(&format!("{path}.quorum"), message, "raise it, or leave it out, which means more than 1/2");
    }
}
