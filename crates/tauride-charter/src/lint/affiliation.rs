//! Lists that are said to be opened again, and could never be.

use tauride_rules::ground::civil::Span;
use tauride_rules::terms::{AfterSplit, Source};

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    let rule = sense.charter.affiliation.as_ref();
    if rule.is_none_or(|rule| rule.split != AfterSplit::Reopened) {
        return;
    }
    for (body, rule, _) in sense.seats().filter(|(_, rule, _)| rule.source == Source::Elected) {
        let never = |span: Option<Span>| span.is_some_and(Span::is_zero);
        let what = match (never(rule.election.nominations), never(rule.election.voting)) {
            (true, _) => "nominations are over when they are opened again",
            (_, true) => "voting is over when it opens",
            (false, false) => continue,
        };
        let message = format!("no list of `{}` is ever opened again: {what}", body.name);
        sense.warn(
            "affiliation.split",
            message,
            "say \"left\" or \"divided\", or give nominations and voting some time",
        );
        return;
    }
}
