//! What a charter may say and its authors can hardly mean. Everything here is a warning.

mod affiliation;
mod amend;
mod answers;
mod body;
mod edition;
mod election;
mod few;
mod lost;
mod motion;
mod oversight;
mod poll;
mod quick;
mod recall;
mod sitting;
mod time;

use tauride_rules::terms::{BodyKind, Charter, Norm, SeatRule, Source};

use crate::read::{Draft, SeatPlace};
use crate::report::Report;

/// Notes everything in a charter that makes no sense.
pub(crate) fn check(report: &Report, draft: &Draft) {
    let sense = Sense { report, charter: &draft.charter, places: &draft.places };
    affiliation::check(&sense);
    amend::check(&sense);
    answers::check(&sense);
    body::check(&sense);
    edition::check(&sense);
    election::check(&sense);
    few::check(&sense);
    lost::check(&sense);
    motion::check(&sense);
    oversight::check(&sense);
    poll::check(&sense);
    quick::check(&sense);
    recall::check(&sense);
    sitting::check(&sense);
    time::check(&sense);
}

/// A charter that is without error, and where everything in it stands.
struct Sense<'a> {
    report: &'a Report,
    charter: &'a Charter,
    places: &'a [Vec<SeatPlace>],
}

impl<'a> Sense<'a> {
    /// Returns all seat rules with their bodies and places.
    fn seats(&self) -> impl Iterator<Item = (&'a BodyKind, &'a SeatRule, &'a SeatPlace)> {
        let bodies = self.charter.bodies.iter().zip(self.places);
        bodies.flat_map(|(body, places)| body.seats.iter().zip(places).map(move |(rule, place)| (body, rule, place)))
    }

    fn warn(&self, path: &str, message: impl Into<String>, mend: impl Into<String>) {
        self.report.warn(path, message, mend);
    }

    /// Returns whether a field is said in the text.
    fn says(&self, path: &str) -> bool {
        self.report.says(path)
    }
}

/// Whether a rule can ever give a seat with a vote.
fn gives_votes(rule: &SeatRule) -> bool {
    let grows = matches!(rule.source, Source::CoOpted | Source::SelfConstituted | Source::Reserved(_));
    let none = match &rule.norm {
        Norm::Fixed { seats } => *seats == 0,
        Norm::Table { rows, beyond, .. } => {
            rows.iter().all(|(_, seats)| *seats == 0) && beyond.is_none_or(|(_, more)| more == 0)
        }
        Norm::OnePer { .. } | Norm::Apportioned { .. } => false,
    };
    rule.votes && (grows || !none)
}
