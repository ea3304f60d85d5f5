//! Standing orders.

use tauride_rules::share::Share;
use tauride_rules::terms::orders::{Orders, PLAIN};
use tauride_rules::terms::{KindRule, MotionKind, MotionRule, Text, Trait};

use crate::fields::Fields;
use crate::grammar::{KIND, MOTIONS};
use crate::said::Whole;

/// The most kinds that standing orders say anew.
const KINDS_MAX: usize = 50;

/// Reads `motions` of a body.
pub(super) fn read(fields: &Fields<'_>, around: &Text) -> Option<MotionRule> {
    let table = fields.table("motions", &MOTIONS)?;
    let silent = MotionRule::silent(&super::article(&table, Some(around)));
    let kinds = kinds(&table);
    Some(MotionRule {
        submitted: table.span("submitted").unwrap_or(silent.submitted),
        late: late(&table).unwrap_or(silent.late),
        speeches: table.number("speeches").and_then(|times| u8::try_from(times).ok()).unwrap_or(silent.speeches),
        speech: speech(&table).unwrap_or(silent.speech),
        article: silent.article,
        kinds,
    })
}

/// Reads the kinds: those of the standing orders that are taken up, without some, and others besides.
fn kinds(table: &Fields<'_>) -> Vec<KindRule> {
    let orders = table.word("orders").and_then(Orders::named).unwrap_or(PLAIN);
    let without: Vec<&str> = table.words("without").unwrap_or_default();
    let mut kinds = orders.rules();
    kinds.retain(|rule| !without.contains(&rule.kind.word()));
    let said = table.list("kinds");
    if said.len() > KINDS_MAX {
        table.error("kinds", format!("there are {} kinds", said.len()), format!("keep to {KINDS_MAX}"));
        return kinds;
    }
    let mut own: Vec<KindRule> = Vec::new();
    for (path, value) in said {
        let Some(fields) = super::open(table.report, &path, value, &KIND) else { continue };
        let Some(rule) = kind(&fields) else { continue };
        if own.iter().any(|other| other.kind == rule.kind) {
            fields.error("kind", "of this kind something is said already", "say it in one place");
            continue;
        }
        own.push(rule);
    }
    kinds.retain(|rule| own.iter().all(|other| other.kind != rule.kind));
    kinds.extend(own);
    if kinds.iter().all(|rule| rule.kind != MotionKind::Main) {
        let mend = "leave \"main\" among the kinds, or leave `motions` out";
        table.error("without", "nobody could move anything but procedure", mend);
    }
    kinds
}

fn kind(fields: &Fields<'_>) -> Option<KindRule> {
    let word = fields.word("kind")?;
    let kind = MotionKind::ALL.into_iter().find(|kind| kind.word() == word)?;
    let rank = fields.number("rank").and_then(|rank| u8::try_from(rank).ok())?;
    let said = fields.each_word("is");
    let is = Trait::ALL.into_iter().filter(|one| said.contains(&one.word())).collect();
    Some(KindRule { kind, rank, is, majority: majority(fields) })
}

/// Reads what carries a kind: a share of the votes.
fn majority(fields: &Fields<'_>) -> Option<Share> {
    let phrase = fields.share("majority")?;
    let half = u64::from(phrase.share.numerator) * 2 >= u64::from(phrase.share.denominator);
    if !phrase.at_most && half && matches!(phrase.of, None | Some(Whole::Votes)) {
        return Some(phrase.share);
    }
    let mend = "say a share of votes, half or more, such as \"at least 2/3 of votes\"";
    fields.error("majority", "this cannot be what carries a motion", mend);
    None
}

/// Reads the share that supports what is late.
fn late(table: &Fields<'_>) -> Option<Share> {
    let phrase = table.share("late")?;
    if !phrase.at_most && phrase.of.is_none() && phrase.share.numerator <= phrase.share.denominator {
        return Some(phrase.share);
    }
    let mend = "say a share of those with a vote in the hall, such as \"1/10\"";
    table.error("late", "this cannot be the share that supports a late motion", mend);
    None
}

fn speech(table: &Fields<'_>) -> Option<tauride_rules::ground::civil::Span> {
    let span = table.span("speech")?;
    if span.is_zero() {
        table.error("speech", "a speech would be over when it begins", "say how long, such as \"5 minutes\"");
        return None;
    }
    Some(span)
}
