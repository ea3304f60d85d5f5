//! What is enough to consent or to confirm at first and less later, and for how long it has to be.

use std::cmp::Ordering;

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{Fall, MajorityOf, OversightRule, Right, Silence};

use crate::fields::Fields;
use crate::grammar::FALL;
use crate::said::Phrase;

/// The most times at which what is enough changes.
const FALLS_MAX: usize = 8;

/// Reads `falls`.
pub(super) fn read(fields: &Fields<'_>) -> Vec<Fall> {
    let listed = fields.list("falls");
    if listed.len() > FALLS_MAX {
        let message = format!("what is enough would change {} times", listed.len());
        fields.error("falls", message, format!("keep to {FALLS_MAX}"));
        return Vec::new();
    }
    let mut falls = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &FALL) else { continue };
        let (after, phrase) = (table.span("after"), table.share("majority"));
        let share = phrase.and_then(|phrase| share(&table, phrase));
        falls.extend(after.zip(share).map(|(after, share)| Fall { after, share }));
    }
    falls
}

/// The share that is enough later: never so little that more could be against it.
fn share(table: &Fields<'_>, phrase: Phrase) -> Option<Share> {
    let is_alone = phrase.of.is_none() && !phrase.at_most;
    let half = u64::from(phrase.share.numerator).saturating_mul(2).cmp(&u64::from(phrase.share.denominator));
    if is_alone && (half.is_gt() || (half.is_eq() && phrase.share.strict)) {
        return Some(phrase.share);
    }
    let mend =
        "say a share alone, more than a half, such as \"more than 1/2\": it is one of what `majority` is a share of";
    table.error("majority", "this cannot be enough later", mend);
    None
}

/// Refuses what is not said of consent or confirmation, or can never come about.
pub(super) fn fits(table: &Fields<'_>, rule: &OversightRule) {
    for field in ["falls", "holds"].into_iter().filter(|field| table.has(field)) {
        let decides = matches!(rule.right, Right::Consent | Right::Confirm);
        let of_all = rule.majority.is_some_and(|used| matches!(used.of, MajorityOf::Electors | MajorityOf::Seats));
        if !decides {
            table.error(field, "this is said of consent and of confirmation", format!("leave `{field}` out"));
        } else if rule.silence == Silence::Allows {
            let mend = format!("leave `{field}` out, or say silence = \"refuses\"");
            table.error(field, "silence is enough here, and nobody has to be for it", mend);
        } else if !of_all {
            let mend = "say `majority` as a share of electors or of seats: of the votes, the first one could be enough";
            table.error(field, "it would be over before all could vote", mend);
        }
    }
    if let Some(holds) = rule.holds.filter(|holds| holds.is_zero() || holds.about() >= rule.within.about()) {
        let what =
            if holds.is_zero() { "support would hold for no time" } else { "support could not hold for so long" };
        table.error("holds", what, "say less than `within`, such as holds = \"2 days\"");
    }
    order(table, rule);
}

/// Each time is later than the one before and before the end, and each share less than the one before.
fn order(table: &Fields<'_>, rule: &OversightRule) {
    let Some(used) = rule.majority else { return };
    let (mut share, mut after) = (used.share, Span::ZERO.about());
    for fall in &rule.falls {
        let about = fall.after.about();
        if about <= after || about >= rule.within.about() {
            let mend = "say the times in order, each before the time that `within` gives is over";
            table.error("falls", "this would never come about", mend);
            return;
        }
        if compare(fall.share, share) != Ordering::Less {
            table.error("falls", "this is not less than what is enough before", "say less from one time to the next");
            return;
        }
        (share, after) = (fall.share, about);
    }
}

/// Compares shares by how much they ask for.
fn compare(one: Share, other: Share) -> Ordering {
    let part = |one: Share, other: Share| u64::from(one.numerator).saturating_mul(u64::from(other.denominator));
    part(one, other).cmp(&part(other, one)).then(one.strict.cmp(&other.strict))
}
