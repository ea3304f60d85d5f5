//! The charter: who amends it, how, and what an amendment keeps.

use tauride_rules::charter::{CharterEvent, CharterQuestion, amending_body};
use tauride_rules::question::Question;
use tauride_rules::terms::{AmendRule, BodyKind, Charter, RecallRule};
use tauride_rules::{Event, State};

use super::{Seen, Sound, holds};

/// Sees an amendment.
pub(super) fn keeps(seen: &Seen<'_>) -> Sound {
    for event in seen.events {
        if let Event::Charter(CharterEvent::CharterAmended { poll, .. }) = event {
            let question = seen.after.poll(*poll).map(|poll| &poll.question);
            if let Some(Question::Charter(CharterQuestion::Amend { body })) = question {
                let right = amending_body(seen.before);
                holds(right.is_none_or(|right| right == *body), || {
                    format!("{body} amended the charter, and the right is another's")
                })?;
            }
            kinds(seen)?;
            if let (Some(old), Some(new), Some(found)) =
                (&seen.before.charter, &seen.after.charter, seen.after.poll(*poll))
            {
                let enough = entrenched(old, new).is_none_or(|rule| {
                    let count = found.count;
                    rule.entrenched_poll.as_ref().is_some_and(|poll| {
                        poll.majority
                            .is_reached_by(u64::from(count.r#for), u64::from(count.r#for) + u64::from(count.against))
                    })
                });
                holds(enough, || "an entrenched article was changed by less than it needs".into())?;
            }
        }
    }
    Ok(())
}

/// Everything that was formed has the rules that it was formed under, by what they were called first.
fn kinds(seen: &Seen<'_>) -> Sound {
    let body = |state: &State, kind: u16| -> Option<Box<str>> {
        Some(state.charter.as_ref()?.bodies.get(usize::from(kind))?.id().clone())
    };
    for (before, after) in seen.before.bodies.iter().zip(&seen.after.bodies).filter(|(before, _)| !before.ended) {
        let kept = body(seen.before, before.kind) == body(seen.after, after.kind);
        holds(kept, || format!("\"{}\" is of a kind that the charter no longer has", before.name))?;
    }
    let unit = |state: &State, kind: u16| -> Option<Box<str>> {
        Some(state.charter.as_ref()?.units.get(usize::from(kind))?.id().clone())
    };
    for (before, after) in seen.before.rolls.units.iter().zip(&seen.after.rolls.units) {
        let kept = unit(seen.before, before.kind) == unit(seen.after, after.kind);
        holds(kept, || format!("\"{}\" is of a kind that the charter no longer has", before.name))?;
    }
    Ok(())
}

/// Returns the rule on amendments, if one of the recalls that it entrenches was changed, or itself.
fn entrenched<'a>(old: &'a Charter, new: &Charter) -> Option<&'a AmendRule> {
    let recalls = |charter: &Charter| -> Vec<RecallRule> {
        let rules = charter.bodies.iter().flat_map(|body: &BodyKind| &body.seats).flat_map(|rule| &rule.recalls);
        rules.filter(|rule| old.amend.entrenched.contains(&rule.article)).cloned().collect()
    };
    let itself = old.amend.entrenched.contains(&old.amend.article) && old.amend.poll != new.amend.poll;
    (itself || recalls(old) != recalls(new)).then_some(&old.amend)
}
