//! Rights of oversight that somebody alone undoes.

use tauride_rules::terms::MajorityOf;

use super::Sense;

pub(super) fn check(sense: &Sense<'_>) {
    for (place, rule) in sense.charter.oversight.iter().enumerate() {
        let Some((_, arbiter)) = rule.arbiter.as_ref().and_then(|kind| sense.charter.body_kind(kind)) else { continue };
        let decides = &arbiter.decides;
        let of_those_who_vote = matches!(decides.of, MajorityOf::Votes | MajorityOf::Present);
        if of_those_who_vote && decides.turnout.is_none() && decides.support.is_none() {
            let message = format!(
                "one vote in `{}` can let stand what `{}` stopped, if nobody else votes",
                arbiter.name, rule.of
            );
            let mend = format!("say a `turnout` in what `{}` decides, or a share of electors", arbiter.name);
            sense.warn(&format!("oversight.{place}.arbiter"), message, mend);
        }
    }
}
