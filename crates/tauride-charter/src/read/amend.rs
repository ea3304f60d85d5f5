//! The founding, convocations, and how the charter is changed.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{AmendRule, Answers, ConvocationRule, Founding, PollRule};

use super::{KINDS_MAX, Names};
use crate::fields::Fields;
use crate::grammar::{AMEND, CONVOCATION, FOUNDING};

/// Reads `[founding]`.
pub(super) fn founding(fields: &Fields<'_>) -> Option<Founding> {
    let table = fields.table("founding", &FOUNDING)?;
    Some(Founding { article: super::article(&table, None), lasts: table.span("lasts") })
}

/// Reads every `[[convocation]]`.
pub(super) fn convocations(fields: &Fields<'_>, names: &Names<'_>) -> Vec<ConvocationRule> {
    let listed = fields.list("convocation");
    if listed.len() > KINDS_MAX {
        let message = format!("there are {} rules about convocation", listed.len());
        fields.error("convocation", message, format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let read = |(path, value): (String, _)| {
        let table = super::open(fields.report, &path, value, &CONVOCATION)?;
        let calls = table.text("calls")?;
        names.is_body(fields.report, &table.at("calls"), &calls);
        Some(ConvocationRule {
            article: super::article(&table, None),
            calls,
            notice: table.span("notice").unwrap_or(Span::ZERO),
            open: table.flag("open").unwrap_or(false),
            answers: match table.word("answers") {
                Some("officer") => Answers::Officer,
                Some("any elector") => Answers::AnyElector,
                _ => Answers::Electors,
            },
        })
    };
    listed.into_iter().filter_map(read).collect()
}

/// Reads `[amend]`.
pub(super) fn amend(fields: &Fields<'_>, names: &Names<'_>) -> Option<AmendRule> {
    let table = fields.table("amend", &AMEND)?;
    let article = super::article(&table, None);
    let by = table.text("by")?;
    names.is_body(fields.report, &table.at("by"), &by);
    let poll: PollRule = super::poll::read(&table, "lasts", &article);
    let entrenched_poll = super::poll::read_either(&table, "entrenched_majority", &poll);
    if entrenched_poll.as_ref().is_some_and(|poll| !poll.hands.are_not_counted()) {
        let mend = "leave `hands` out: everybody votes by name";
        table.error("entrenched_majority", "hands never amend a charter", mend);
    }
    Some(AmendRule { article, by, poll, entrenched: table.texts("entrenched"), entrenched_poll })
}
