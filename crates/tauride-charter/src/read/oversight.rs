//! Rights of one kind of body over what another resolves.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{Breaker, Breaks, MajorityOf, Most, OversightRule, Right, Silence, Text, UsedBy};

use super::{KINDS_MAX, Names, falls};
use crate::fields::Fields;
use crate::grammar::OVERSIGHT;
use crate::said::Whole;

/// Reads every `[[oversight]]`.
pub(super) fn read_all(fields: &Fields<'_>, names: &Names<'_>) -> Vec<OversightRule> {
    let listed = fields.list("oversight");
    if listed.len() > KINDS_MAX {
        let message = format!("there are {} rights of oversight", listed.len());
        fields.error("oversight", message, format!("keep to {KINDS_MAX}"));
        return Vec::new();
    }
    let mut rules: Vec<OversightRule> = Vec::new();
    for (path, value) in listed {
        let Some(table) = super::open(fields.report, &path, value, &OVERSIGHT) else { continue };
        let Some(rule) = read(&table, names) else { continue };
        if !is_apart(&table, &rules, &rule) {
            continue;
        }
        rules.push(rule);
    }
    rules
}

/// Several rules give one right over one body only where each is on subjects of its own: a resolution comes under the rule of its
/// subject.
fn is_apart(table: &Fields<'_>, rules: &[OversightRule], rule: &OversightRule) -> bool {
    let same = |other: &&OversightRule| (&other.of, &other.over, other.right) == (&rule.of, &rule.over, rule.right);
    for other in rules.iter().filter(same) {
        if rule.on.is_empty() || other.on.is_empty() {
            let mend = "say in `on` of each of them which subjects it is about";
            table.error("right", "this right is said twice", mend);
            return false;
        }
        if let Some(on) = rule.on.iter().find(|on| other.names(on)) {
            let message = format!("this right is said twice on \u{201c}{on}\u{201d}");
            table.error("on", message, "keep each subject in one rule");
            return false;
        }
        // What is bounded is counted under the article.
        if other.article == rule.article && (other.most.is_some() || rule.most.is_some()) {
            let mend = "give each of them an `article` of its own";
            table.error("most", "this is counted together with another right of the same article", mend);
            return false;
        }
    }
    true
}

fn read(table: &Fields<'_>, names: &Names<'_>) -> Option<OversightRule> {
    let article = super::article(table, None);
    let (of, over, right) = (kind(table, names, "of"), kind(table, names, "over"), table.word("right").and_then(named));
    let on = table.texts("on");
    let silence = if table.word("silence") == Some("allows") { Silence::Allows } else { Silence::Refuses };
    let every = table.span("every").unwrap_or(Span::years(1));
    let most = table.number("most").and_then(|times| u8::try_from(times).ok()).map(|times| Most { times, every });
    let rule = OversightRule {
        article,
        within: within(table, right),
        silence,
        reasons: table.texts("reasons"),
        extended: table.span("extended"),
        overridden: overridden(table),
        arbiter_within: table.span("arbiter_within"),
        majority: super::poll::majority_said(table).map(|(share, of)| UsedBy { share, of }),
        breaker: breaker(table),
        arbiter: table.has("arbiter").then(|| kind(table, names, "arbiter")).flatten(),
        falls: falls::read(table),
        holds: table.span("holds"),
        most,
        on,
        of: of?,
        over: over?,
        right: right?,
    };
    apart(table, &rule);
    fits(table, &rule);
    one_breaks(table, &rule);
    falls::fits(table, &rule);
    Some(rule)
}

/// Nobody oversees what they resolve themselves, or decides between themselves and another.
fn apart(table: &Fields<'_>, rule: &OversightRule) {
    if rule.of == rule.over {
        table.error("of", format!("`{}` would oversee itself", rule.of), "name another kind of body in `of`");
    }
    if let Some(arbiter) = rule.arbiter.as_ref().filter(|arbiter| **arbiter == rule.of || **arbiter == rule.over) {
        let message = format!("`{arbiter}` would decide between itself and another");
        table.error("arbiter", message, "name a third kind of body; `overridden` lets the body itself override");
    }
}

/// Reads how long whoever has the right has: of one that is used, or of being told.
fn within(table: &Fields<'_>, right: Option<Right>) -> Span {
    let said = table.span("within");
    match right {
        Some(right) if !right.has_time() => {
            if said.is_some() {
                table.error("within", "this right stands, and nobody waits for it", "leave `within` out");
            }
            Span::ZERO
        }
        Some(_) if said.is_none() && !table.has("within") => {
            table.error("within", "`within` is missing", "say how long they have, such as within = \"7 days\"");
            Span::days(7)
        }
        _ => said.unwrap_or(Span::days(7)),
    }
}

/// What can mean nothing beside the right is not said.
fn fits(table: &Fields<'_>, rule: &OversightRule) {
    let stops = rule.right.stops();
    let decides = matches!(rule.right, Right::Consent | Right::Confirm);
    for field in ["reasons", "overridden", "arbiter", "arbiter_within", "deadlock", "most"] {
        if table.has(field) && !stops {
            table.error(field, "by this right nobody stops anything", format!("leave `{field}` out"));
        }
    }
    if table.has("every") && rule.most.is_none() {
        table.error("every", "this says in which time something is counted, and nothing is", "say `most` too");
    }
    if table.has("arbiter_within") && stops && rule.arbiter.is_none() {
        let mend = "name in `arbiter` who decides, or leave `arbiter_within` out";
        table.error("arbiter_within", "this says how long somebody has, and nobody is named", mend);
    }
    if table.has("majority") && !rule.right.is_used() {
        table.error("majority", "by this right nobody decides anything", "leave `majority` out");
    }
    if table.has("on") && !rule.right.has_subjects() {
        table.error("on", "who attends a sitting hears all of it", "leave `on` out");
    }
    if table.has("silence") && !decides {
        let mend = "leave `silence` out: it lets pass what could be advised on, vetoed or suspended";
        table.error("silence", "silence is said of consent and of confirmation", mend);
    }
    if table.has("extended") && !rule.right.is_used() {
        table.error("extended", "whoever has this right has no time of their own", "leave `extended` out");
    }
}

/// Reads who decides between two bodies that cannot agree, and by which majority: never less than carries anything.
fn breaker(table: &Fields<'_>) -> Option<Breaker> {
    let said = || super::poll::majority_said_in(table, "deadlock_majority");
    let by = match table.word("deadlock") {
        Some("joint sitting") => Breaks::JointSitting,
        Some("electors") => Breaks::Electors,
        _ => {
            if table.has("deadlock_majority") && !table.has("deadlock") {
                let mend = "say in `deadlock` who decides, or leave `deadlock_majority` out";
                table.error("deadlock_majority", "this says how somebody decides, and nobody is named", mend);
            }
            return None;
        }
    };
    let of = match by {
        Breaks::JointSitting => MajorityOf::Seats,
        Breaks::Electors => MajorityOf::Votes,
    };
    let (share, of) = said().unwrap_or((Share::more_than(1, 2), of));
    if !is_more_than_half(share) {
        let mend = "say a share of more than 1/2, such as \"at least 2/3 of votes\"";
        table.error("deadlock_majority", "no such share lets stand what others stopped", mend);
    }
    Some(Breaker { by, share, of })
}

/// One of them has the last word.
fn one_breaks(table: &Fields<'_>, rule: &OversightRule) {
    if let (Some(arbiter), Some(_)) = (&rule.arbiter, rule.breaker) {
        let mend = "leave out `arbiter` or `deadlock`: one of them has the last word";
        table.error("deadlock", format!("`{arbiter}` decides between the two already"), mend);
    }
}

fn kind(table: &Fields<'_>, names: &Names<'_>, field: &str) -> Option<Text> {
    let said = table.text(field)?;
    names.is_body(table.report, &table.at(field), &said).then_some(said)
}

fn named(word: &str) -> Option<Right> {
    match word {
        "inform" => Some(Right::Inform),
        "consult" => Some(Right::Consult),
        "consent" => Some(Right::Consent),
        "veto" => Some(Right::Veto),
        "suspend" => Some(Right::Suspend),
        "confirm" => Some(Right::Confirm),
        "attend" => Some(Right::Attend),
        "instruct" => Some(Right::Instruct),
        _ => None,
    }
}

/// Reads the share that overrides: never less than carries anything.
fn overridden(table: &Fields<'_>) -> Option<Share> {
    let phrase = table.share("overridden")?;
    let of_votes = matches!(phrase.of, None | Some(Whole::Votes)) && !phrase.at_most;
    let share = phrase.share;
    if of_votes && is_more_than_half(share) {
        return Some(share);
    }
    let mend = "say a share of votes, more than 1/2, such as \"at least 2/3 of votes\"";
    table.error("overridden", "this cannot be the share of votes that overrides", mend);
    None
}

fn is_more_than_half(share: Share) -> bool {
    let half = u64::from(share.numerator).saturating_mul(2).cmp(&u64::from(share.denominator));
    half.is_gt() || (half.is_eq() && share.strict)
}
