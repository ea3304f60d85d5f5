//! How a body meets.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{MajorityOf, Nature, OfficeName, SittingRule, Text};

use crate::fields::Fields;
use crate::grammar::SITTINGS;
use crate::said::Whole;

/// Reads `sittings` of a body.
pub(super) fn read(fields: &Fields<'_>, (kind, nature): (&str, Nature), around: &Text) -> Option<SittingRule> {
    let table = fields.table("sittings", &SITTINGS)?;
    let silent = SittingRule::silent(&super::article(&table, Some(around)));
    let (quorum, of) = quorum(&table).unwrap_or((silent.quorum, silent.of));
    Some(SittingRule {
        notice: table.span("notice").unwrap_or(silent.notice),
        chair: chair(&table, kind),
        convened_by: convened_by(&table).unwrap_or(silent.convened_by),
        postponed: table.number("postponed").and_then(|times| u8::try_from(times).ok()).unwrap_or(silent.postponed),
        postponed_by: table.span("postponed_by").unwrap_or(silent.postponed_by),
        quorum,
        of,
        lasts: lasts(&table, "lasts").unwrap_or(silent.lasts),
        divisions: lasts(&table, "divisions"),
        every: lasts(&table, "every"),
        casting_vote: table.flag("casting_vote").unwrap_or(silent.casting_vote),
        acclamation: table.flag("acclamation").unwrap_or(silent.acclamation),
        counted_by: super::cards::minority(&table, "counted_by", "have votes counted"),
        cards: super::cards::read(&table, nature, &silent.article).map(Box::new),
        alternates: table.flag("alternates").unwrap_or(silent.alternates),
        article: silent.article,
    })
}

/// Reads the office in the chair: one of the body itself, or "body.office".
fn chair(table: &Fields<'_>, kind: &str) -> Option<OfficeName> {
    let said = table.text("chair")?;
    if said.contains('.') {
        return super::office(table, "chair");
    }
    Some(OfficeName { body: kind.into(), seat: said.trim().into() })
}

/// Reads the share that convenes a sitting: never so many that those who are against it could prevent it.
fn convened_by(table: &Fields<'_>) -> Option<Share> {
    let phrase = table.share("convened_by")?;
    let of_electors = matches!(phrase.of, None | Some(Whole::Electors)) && !phrase.at_most;
    let half = u64::from(phrase.share.numerator) * 2 <= u64::from(phrase.share.denominator);
    if of_electors && half && !(phrase.share.strict && phrase.share.numerator * 2 == phrase.share.denominator) {
        return Some(phrase.share);
    }
    let message = "this cannot be the share of the members who convene a sitting";
    table.error("convened_by", message, "say a share of electors, at least 1/2 or less, such as \"1/3\"");
    None
}

/// Reads the quorum.
fn quorum(table: &Fields<'_>) -> Option<(Share, MajorityOf)> {
    let phrase = table.share("quorum")?;
    let of = match phrase.of {
        _ if phrase.at_most => None,
        None | Some(Whole::Electors) => Some(MajorityOf::Electors),
        Some(Whole::Seats) => Some(MajorityOf::Seats),
        Some(Whole::Votes | Whole::Present | Whole::ElectorsPerSeat | Whole::ElectedSeats) => None,
    };
    if of.is_none() {
        let mend = "say a share of electors or of seats, such as \"more than 1/2 of electors\"";
        table.error("quorum", "this cannot be a quorum", mend);
    }
    Some((phrase.share, of?))
}

fn lasts(table: &Fields<'_>, name: &str) -> Option<Span> {
    let span = table.span(name)?;
    if span.is_zero() {
        table.error(name, "it would be over as soon as it began", "say how long, such as \"1 day\" or \"10 minutes\"");
        return None;
    }
    Some(span)
}
