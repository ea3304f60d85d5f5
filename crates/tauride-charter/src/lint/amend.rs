//! How the charter is changed, and the numbers of its articles.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::share::Share;
use tauride_rules::terms::Nature;

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    somebody_amends(sense);
    entrenched_articles(sense);
    articles_once(sense);
}

fn somebody_amends(sense: &Sense<'_>) {
    let by = &sense.charter.amend.by;
    let Some((_, body)) = sense.charter.body_kind(by) else { return };
    let path = "amend.by";
    if body.nature == Nature::Office {
        sense.warn(path, format!("one person, the `{by}`, can change the charter alone"), "name a larger body");
    } else if body.provisional.is_some() {
        let message = format!("`{by}` may be provisional: once it ends, nobody can change the charter");
        sense.warn(path, message, "name a body that lasts");
    } else if !super::body::can_decide(sense.charter, body) {
        let message = format!("nobody has a vote in `{by}`, so that no body can amend any article");
        sense.warn(path, message, "name a body whose members vote");
    }
}

fn entrenched_articles(sense: &Sense<'_>) {
    let amend = &sense.charter.amend;
    let known: BTreeSet<String> = sense.report.articles().into_iter().map(|(_, article)| article).collect();
    for (place, article) in amend.entrenched.iter().enumerate() {
        if !known.contains(&**article) {
            let message = format!("there is no article {article} to entrench");
            sense.warn(&format!("amend.entrenched.{place}"), message, "leave it out, or correct its number");
        }
    }
    if amend.entrenched.is_empty() {
        if amend.entrenched_poll.is_some() {
            let mend = "say entrenched = [\"…\"], or leave `entrenched_majority` out";
            sense.warn("amend.entrenched_majority", "no article is entrenched, so that nothing needs this", mend);
        }
        return;
    }
    let Some(poll) = &amend.entrenched_poll else {
        let message = "no body can amend the entrenched articles, ever";
        let mend = "say what they need, such as entrenched_majority = \"at least 3/4 of votes\"";
        sense.warn("amend.entrenched", message, mend);
        return;
    };
    if poll.of == amend.poll.of && is_less(poll.majority, amend.poll.majority) {
        let mend = "raise `entrenched_majority` above `majority`";
        sense.warn("amend.entrenched_majority", "entrenched articles are easier to change than the others", mend);
    }
    if !amend.entrenched.contains(&amend.article) {
        let message = format!("article {} is not entrenched itself: an ordinary amendment can undo it", amend.article);
        sense.warn("amend.entrenched", message, format!("add \"{}\" to `entrenched`", amend.article));
    }
}

/// Whether `a` is reached more easily than `b`.
fn is_less(a: Share, b: Share) -> bool {
    let (left, right) =
        (u64::from(a.numerator) * u64::from(b.denominator), u64::from(b.numerator) * u64::from(a.denominator));
    left < right || (left == right && !a.strict && b.strict)
}

fn articles_once(sense: &Sense<'_>) {
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (path, article) in sense.report.articles() {
        let entry = top(&path);
        match known.get(&article) {
            Some(other) if *other != entry => {
                let message = format!("article {article} is also the number of `{other}`");
                let mend = "give each rule a number of its own, such as \"7a\"";
                sense.warn(&format!("{path}.article"), message, mend);
            }
            Some(_) => {}
            None => {
                known.insert(article, entry);
            }
        }
    }
}

/// The entry of the charter that a path stands in: `body.congress` of `body.congress.seats.0`.
fn top(path: &str) -> String {
    path.split('.').take(2).collect::<Vec<_>>().join(".")
}
