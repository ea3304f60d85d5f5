//! Recalls that come too easily, that cannot come, and seats without any.

use tauride_rules::ground::civil::Span;
use tauride_rules::share::Share;
use tauride_rules::terms::{
    BodyKind, Fill, MajorityOf, Method, Norm, PetitionBasis, PollRule, RecallRule, RecallWay, SeatRule, Source,
};

use super::Sense;
use crate::read::SeatPlace;
use crate::tell;

/// The electors of the example in which the warnings count.
const EXAMPLE: u64 = 40_000;
/// The electors for each seat in the example of a petition by seats.
const PER_SEAT: u64 = 100;
/// A lead in standing ballots that so few make is no lead.
const LEAD_FEW: u32 = 2;

pub(super) fn check(sense: &Sense<'_>) {
    for (body, rule, place) in sense.seats() {
        nobody_recalls(sense, body, rule, place);
        for (recall, path) in rule.recalls.iter().zip(&place.recalls) {
            way(sense, recall, path);
            time(sense, rule, recall, path);
            refill(sense, (rule, &place.path), recall, path);
            minority(sense, (rule, &place.path), recall, path);
            per_seat(sense, rule, recall, path);
            standing(sense, recall, path);
        }
    }
}

fn nobody_recalls(sense: &Sense<'_>, body: &BodyKind, rule: &SeatRule, place: &SeatPlace) {
    let held = matches!(rule.source, Source::Elected | Source::Reserved(_) | Source::CoOpted);
    // Whoever has no confidence in a body any more dismisses those who sit in it.
    let dismissed = body.answers.iter().any(|answer| answer.confidence.is_some());
    if !held || !rule.recalls.is_empty() || dismissed {
        return;
    }
    let message = match (&rule.source, rule.term) {
        (Source::Elected, None) => {
            format!("a `{}` of `{}` sits for life: there is no term and no recall", rule.name, body.name)
        }
        _ => format!("nobody can recall a `{}` of `{}`", rule.name, body.name),
    };
    let mend = format!("add \"{}.{}\" to the `seats` of a recall", body.name, rule.name);
    sense.warn(&place.path, message, mend);
}

fn way(sense: &Sense<'_>, recall: &RecallRule, path: &str) {
    match &recall.by {
        RecallWay::Petition { threshold, of, opens, lasts } => {
            signatures(sense, (*threshold, *of), opens.as_ref(), path);
            if *lasts == Some(Span::ZERO) {
                let mend = "say how long, or leave it out: then it is open for 60 days";
                sense.warn(&format!("{path}.lasts"), "a petition is open for no time at all: nobody can sign", mend);
            }
        }
        RecallWay::Decision { poll } => silent(sense, poll, path),
        RecallWay::Standing { .. } => {}
    }
}

/// A recall by decision of which the charter does not say how long it lasts, or how many must vote.
fn silent(sense: &Sense<'_>, poll: &PollRule, path: &str) {
    if poll.lasts.is_none() {
        let message = "it is not said how long the poll lasts: by the rulebook 7 days (votes.8)";
        sense.warn(path, message, "say lasts = \"7 days\", or how long else");
    }
    let is_share_of_all = matches!(poll.of, MajorityOf::Electors | MajorityOf::Seats);
    if poll.turnout.is_none() && !is_share_of_all {
        let message = "it is not said how many must vote: by the rulebook a quarter of the electors (recall.14)";
        sense.warn(path, message, "say turnout = \"1/4 of electors\", or turnout = \"none\"");
    }
}

/// Standing ballots under which the votes that elected somebody do not hold them up.
fn standing(sense: &Sense<'_>, recall: &RecallRule, path: &str) {
    let RecallWay::Standing { floor, lead, held_for } = &recall.by else { return };
    let few = *lead <= LEAD_FEW;
    if !few && floor.is_some() {
        return;
    }
    let people = tell::count(*lead, "elector");
    let time = if *held_for == Span::ZERO { "at once".to_owned() } else { format!("in {}", tell::span(*held_for)) };
    let message = format!(
        "{people}, of however many, can unseat a delegate {time}, by holding up another while nobody holds up the holder: \
         the votes of the election do not"
    );
    let (field, mend) = if few {
        ("lead", "ask for a lead of 3 or more, and say `floor`, so that a holder is held up or not there")
    } else {
        ("by", "say `floor`, as floor = \"1/10 of electors\", so that a holder is held up or not there")
    };
    sense.warn(&format!("{path}.{field}"), message, mend);
}

/// A petition that the electors of one seat's share fill, against each of those whom all elect.
fn per_seat(sense: &Sense<'_>, rule: &SeatRule, recall: &RecallRule, path: &str) {
    let RecallWay::Petition { threshold, of: PetitionBasis::ElectorsPerSeat, opens: None, .. } = &recall.by else {
        return;
    };
    let seats = match rule.norm {
        Norm::Fixed { seats } => u64::from(seats),
        Norm::OnePer { .. } | Norm::Table { .. } | Norm::Apportioned { .. } => 5,
    };
    let electors = seats.saturating_mul(PER_SEAT);
    let Some(needed) = threshold.smallest_part(PER_SEAT).filter(|needed| needed.saturating_mul(2) <= electors) else {
        return;
    };
    if seats < 2 {
        return;
    }
    let message = format!(
        "{needed} of {electors} electors can recall a `{}`, and the same {needed} each of the {seats} at once",
        rule.name
    );
    let mend = "say a share of `electors`, or have the petition open a poll: opens = { poll = \"7 days\" }";
    sense.warn(&format!("{path}.threshold"), message, mend);
}

fn signatures(sense: &Sense<'_>, (threshold, of): (Share, PetitionBasis), opens: Option<&PollRule>, path: &str) {
    let path = format!("{path}.threshold");
    let Some(needed) = threshold.smallest_part(EXAMPLE) else { return };
    let people = if needed == 1 { "one person".to_owned() } else { format!("{needed} people") };
    let (few, what) = match opens {
        Some(_) => (EXAMPLE / 200, "have a poll held on"),
        None => (EXAMPLE / 20, "recall"),
    };
    if needed < few {
        let message = format!("{people} can {what} a delegate of 40,000");
        sense.warn(&path, message, "raise the threshold, to \"1/4 of electors\" for example");
    } else if of == PetitionBasis::Electors && needed > EXAMPLE / 10 * 9 {
        let message = format!("{people} of 40,000 must sign: this petition will never be full");
        sense.warn(&path, message, "lower the threshold, to \"more than 1/2 of electors\" for example");
    }
}

fn time(sense: &Sense<'_>, rule: &SeatRule, recall: &RecallRule, path: &str) {
    let protects = rule.term.is_some_and(|term| recall.cool_down.about() >= term.length().about());
    if recall.cool_down.about() > Span::years(1).about() && !protects {
        let message = format!(
            "one recall that fails where half of the electors voted protects a `{}` for {}",
            rule.name,
            tell::span(recall.cool_down)
        );
        sense.warn(&format!("{path}.cool_down"), message, "shorten `cool_down`, to \"90 days\" for example");
    }
    let Some(term) = rule.term else { return };
    let term = term.length();
    let said = tell::span(term);
    if recall.grace.about() >= term.about() {
        let message =
            format!("a `{}` cannot be recalled for {}, and the term is {said}", rule.name, tell::span(recall.grace));
        sense.warn(&format!("{path}.grace"), message, "shorten `grace`");
    }
    if protects {
        let message = format!(
            "one recall that fails where half of the electors voted protects a `{}` for the whole term of {said}",
            rule.name
        );
        sense.warn(&format!("{path}.cool_down"), message, "shorten `cool_down`");
    }
}

/// Where seats were shared out in proportion, those whom a minority elected can be recalled by the majority, which then
/// elects in their place.
fn minority(sense: &Sense<'_>, (rule, seat): (&SeatRule, &str), recall: &RecallRule, path: &str) {
    let shared = is_proportional(rule.election.method) && !matches!(rule.norm, Norm::Fixed { seats: 1 });
    let first = rule.vacancy.first();
    let back = matches!(first, Some(Fill::Countback | Fill::Alternate));
    if shared && !back && !recall.constructive && !matches!(recall.by, RecallWay::Standing { .. }) {
        let at = if sense.says(&format!("{seat}.vacancy")) { format!("{seat}.vacancy") } else { path.to_owned() };
        let message = format!(
            "a majority can recall whom a minority elected as a `{}`, and elect another in their place",
            rule.name
        );
        let mend = "fill the seat by countback first: [\"countback\", \"by-election\"]";
        sense.warn(&at, message, mend);
    }
}

/// The methods in proportion whose ballots can be counted again.
const fn is_proportional(method: Method) -> bool {
    matches!(
        method,
        Method::ScottishStv
            | Method::Ers97
            | Method::Wigm
            | Method::PortlandStv
            | Method::Meek
            | Method::MeekParametric
    )
}

/// A recall by electing a successor, or by standing ballots, fills the seat itself.
fn refill(sense: &Sense<'_>, (rule, seat): (&SeatRule, &str), recall: &RecallRule, path: &str) {
    let fills_itself = recall.constructive || matches!(recall.by, RecallWay::Standing { .. });
    let elected = rule.source.is_elected();
    if elected && !fills_itself && rule.vacancy.is_empty() {
        let at = if sense.says(&format!("{seat}.vacancy")) { format!("{seat}.vacancy") } else { path.to_owned() };
        let message = format!("after a recall the seat of a `{}` stays vacant: nothing fills it again", rule.name);
        sense.warn(&at, message, "say replaced = \"by-election\" in the recall");
    }
}
